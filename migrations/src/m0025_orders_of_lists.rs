//! The order of lists that a large company asks for: customers by name, and the newest of a region.

use crate::schema::index;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("customer", &["company_id", "name", "id"])).await?;
        manager.create_index(index("customer", &["company_id", "region_id", "created_at", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in ["ix_customer_name_id", "ix_customer_region_id_created_at_id"] {
            manager.drop_index(Index::drop().table("customer").name(name).to_owned()).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
