//! What records are found by. Every row follows from a record's texts, so a record that is gone has none, and nothing refers to them.

use crate::schema::{drop_all, id, id_null, text};
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Kinds of record whose terms are to be written for what is there already.
const SEARCHED: &[&str] = &[
    "customers",
    "contacts",
    "leads",
    "orders",
    "shipments",
    "receivables",
    "receipts",
    "returns",
    "service-requests",
    "products",
    "users",
];

fn short(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.small_integer().not_null();
    column
}

/// Terms are compared byte by byte, whatever the collation of the database: the order of results is the same on both.
fn term(backend: DbBackend) -> ColumnDef {
    let mut column = text("term");
    if backend == DbBackend::Postgres {
        column.extra("COLLATE \"C\"");
    }
    column
}

fn terms(backend: DbBackend) -> TableCreateStatement {
    let mut table = Table::create();
    let mut key = Index::create();
    key.name("pk_search_term");
    for column in ["company_id", "subject", "term", "weight", "record_id", "field", "source_id"] {
        key.col(Alias::new(column));
    }
    table.table(Alias::new("search_term")).col(id("company_id")).col(text("subject")).col(term(backend));
    table.col(short("weight")).col(id("record_id")).col(short("field")).col(id("source_id")).primary_key(&mut key);
    if backend == DbBackend::Sqlite {
        // The key is the whole row: the index is the table.
        table.extra("WITHOUT ROWID");
    }
    table
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(terms(manager.get_database_backend())).await?;
        let mut backlog = Table::create();
        let mut key = Index::create();
        key.name("pk_search_backlog").col(Alias::new("company_id")).col(Alias::new("subject"));
        backlog.table(Alias::new("search_backlog")).col(id("company_id")).col(text("subject")).col(id_null("after")).primary_key(&mut key);
        manager.create_table(backlog).await?;
        for subject in SEARCHED {
            let sql = format!("INSERT INTO search_backlog (company_id, subject, \"after\") SELECT id, '{subject}', NULL FROM company");
            manager.get_connection().execute_unprepared(&sql).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["search_term", "search_backlog"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
