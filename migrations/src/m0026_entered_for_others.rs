//! Who entered a customer or a lead for others is noted on few rows, and an index of those alone says so: one of all rows looks to SQLite
//! as if one value stood in each of them, and it would rather read the whole table.

use crate::schema::index;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

const INDEXES: [(&str, &str, &[&str]); 2] = [
    ("customer", "ix_customer_entered_by_id", &["company_id", "entered_by_id"]),
    ("lead", "ix_lead_entered_by_id_id", &["company_id", "entered_by_id", "id"]),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name, columns) in INDEXES {
            manager.drop_index(Index::drop().table(table).name(name).to_owned()).await?;
            manager.create_index(index(table, columns).and_where(Expr::col("entered_by_id").is_not_null()).to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name, columns) in INDEXES {
            manager.drop_index(Index::drop().table(table).name(name).to_owned()).await?;
            manager.create_index(index(table, columns)).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
