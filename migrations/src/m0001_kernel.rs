//! Companies, the event log and the memory of idempotent requests.

use crate::schema::{anchor, drop_all, entry, id, id_null, index, int, int_null, json, text, text_null, time, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table(Alias::new("company"))
                    .col(id("id").primary_key())
                    .col(int("version"))
                    .col(time("created_at"))
                    .col(time("updated_at"))
                    .col(text("slug").unique_key())
                    .col(text("name"))
                    .col(text_null("name_en"))
                    .col(text_null("about"))
                    .col(text_null("about_en"))
                    .col(text_null("address"))
                    .col(text_null("phone"))
                    .col(text_null("email"))
                    .col(text_null("website"))
                    .col(text("time_zone"))
                    .col(text("currency"))
                    .col(text("locale"))
                    .col(id_null("logo_file_id"))
                    .col(ColumnDef::new(Alias::new("site_published")).boolean().not_null())
                    .col(ColumnDef::new(Alias::new("demo")).boolean().not_null())
                    .col(json("settings"))
                    .to_owned(),
            )
            .await?;
        manager
            .create_table(
                entry("event")
                    .col(time("at"))
                    .col(text("actor_kind"))
                    .col(id_null("member_id"))
                    .col(id_null("portal_account_id"))
                    .col(text("subject"))
                    .col(id("subject_id"))
                    .col(id_null("customer_id"))
                    .col(text("verb"))
                    .col(int_null("record_version"))
                    .col(json("changes"))
                    .col(text_null("note"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(anchor("event")).await?;
        manager.create_index(index("event", &["company_id", "subject", "subject_id", "id"])).await?;
        manager.create_index(index("event", &["company_id", "customer_id", "id"])).await?;
        manager
            .create_table(
                entry("idempotency")
                    .col(text("actor"))
                    .col(text("key"))
                    .col(text("fingerprint"))
                    .col(int_null("status"))
                    .col(json("answer"))
                    .col(time("at"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(unique("idempotency", &["company_id", "actor", "key"])).await?;
        manager.create_index(index("idempotency", &["at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["company", "event", "idempotency"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
