//! Entities and schema must say the same: every column of every entity can be selected.
#![expect(clippy::disallowed_methods, reason = "the tests look past the scope")]

use super::Scratch;
use crate::entities;
use sea_orm::{EntityTrait as _, QuerySelect as _};
use std::collections::BTreeSet;

macro_rules! entities {
    ($($name:ident)*) => {
        const NAMES: &[&str] = &[$(stringify!($name)),*];

        #[tokio::test]
        async fn every_column_of_every_entity_is_there() {
            let (_scratch, db) = Scratch::migrated().await;
            $(
                let rows = entities::$name::Entity::find().limit(0).all(&db.reads).await;
                assert!(rows.is_ok_and(|rows| rows.is_empty()), stringify!($name));
            )*
        }
    };
}

entities! {
    api_key app_user bulk_job bulk_row capture_form company contact conversation customer customer_tag department dictionary_entry
    event feedback file file_link follow_up gateway_payment goods_return goods_return_arrival goods_return_line idempotency
    instalment lead lease login_attempt membership membership_role message notification number_series order order_line ownership
    portal_account price_list price_list_item product read_mark receipt receivable receivable_entry refund reply_template role
    role_grant saved_view search_backlog search_entry secret_link service_request session shipment shipment_line signature stock stock_move survey survey_answer
    survey_assignment survey_invitation survey_version watch
}

#[test]
fn no_entity_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/entities");
    let files: BTreeSet<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(files, NAMES.iter().map(|name| (*name).to_owned()).collect());
}
