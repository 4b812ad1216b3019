//! Lists as people have arranged them for themselves and for each other.

use crate::schema::{anchor, drop_all, id, id_null, index, int, record, refer, text, text_null};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut table = record("saved_view");
        table.col(id("owner_id")).foreign_key(&mut refer("saved_view", "owner_id", "membership"));
        table.col(id_null("department_id")).foreign_key(&mut refer("saved_view", "department_id", "department"));
        table.col(text("list")).col(text("name")).col(text("share"));
        table.col(text_null("filter")).col(text_null("sort")).col(text_null("columns")).col(text_null("density")).col(int("position"));
        manager.create_table(table).await?;
        manager.create_index(anchor("saved_view")).await?;
        manager.create_index(index("saved_view", &["company_id", "list", "position", "id"])).await?;
        manager.create_index(index("saved_view", &["company_id", "owner_id", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["saved_view"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
