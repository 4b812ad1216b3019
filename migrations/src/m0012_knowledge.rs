//! Texts for the answers that staff give again and again.

use crate::schema::{anchor, drop_all, index, record, text, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = record("reply_template");
        table.col(text("name")).col(text("body")).col(text_null("body_en"));
        manager.create_table(table).await?;
        manager.create_index(anchor("reply_template")).await?;
        manager.create_index(index("reply_template", &["company_id", "name", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["reply_template"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
