//! What a company arranges for itself: the look-up lists and the series its numbers come from.

use crate::schema::{anchor, drop_all, flag, id_null, index, int, record, refer, text, text_null, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                record("dictionary_entry")
                    .col(text("kind"))
                    .col(text("code"))
                    .col(text("name"))
                    .col(text_null("name_en"))
                    .col(id_null("parent_id"))
                    .col(int("position"))
                    .col(flag("active"))
                    .index(&mut anchor("dictionary_entry"))
                    .foreign_key(&mut refer("dictionary_entry", "parent_id", "dictionary_entry"))
                    .to_owned(),
            )
            .await?;
        // A removed entry stays for the records that name it, and frees its code.
        let mut code = unique("dictionary_entry", &["company_id", "kind", "code"]);
        code.and_where(Expr::col("deleted_at").is_null());
        manager.create_index(code).await?;
        manager.create_index(index("dictionary_entry", &["company_id", "kind", "position"])).await?;
        manager
            .create_table(
                record("number_series")
                    .col(text("key"))
                    .col(text("prefix"))
                    .col(text("date_part"))
                    .col(int("digits"))
                    .col(int("next"))
                    .col(text("period"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(anchor("number_series")).await?;
        manager.create_index(unique("number_series", &["company_id", "key"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["dictionary_entry", "number_series"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
