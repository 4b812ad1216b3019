//! What records are found by, anew and a fraction of the size; and indexes that say within whose reach a customer is, without his row.
//!
//! The former table stays, empty: a node of the former version, which is replaced a little later, still writes into it.

use crate::schema::{drop_all, id};
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

/// The columns in the order that leaves no gaps in a row. Terms are compared byte by byte, whatever the collation of the database: the
/// order of results is the same on both.
fn entries(backend: DbBackend) -> TableCreateStatement {
    let mut term = ColumnDef::new(Alias::new("term"));
    term.text().not_null();
    if backend == DbBackend::Postgres {
        term.extra("COLLATE \"C\"");
    }
    let mut table = Table::create();
    table.table(Alias::new("search_entry"));
    table.col(ColumnDef::new(Alias::new("space")).integer().not_null());
    table.col(ColumnDef::new(Alias::new("field")).small_integer().not_null());
    table.col(id("record_id")).col(term);
    if backend == DbBackend::Sqlite {
        // The key is the whole row: the index is the table.
        table.primary_key(&mut key()).extra("WITHOUT ROWID");
    }
    table
}

/// Of one term the newest records come first. PostgreSQL has no descending primary keys.
fn key() -> IndexCreateStatement {
    let mut key = Index::create();
    key.name("ux_search_entry").table(Alias::new("search_entry")).unique();
    key.col(Alias::new("space")).col(Alias::new("term")).col((Alias::new("record_id"), IndexOrder::Desc)).col(Alias::new("field"));
    key
}

/// An index of what is not in the trash by its id, with what else a search asks of it.
fn covering(backend: DbBackend, name: &str, table: &str, columns: &str) -> String {
    let columns = if backend == DbBackend::Postgres {
        format!("(company_id, id) INCLUDE ({columns})")
    } else {
        format!("(company_id, id, {columns})")
    };
    format!("CREATE INDEX {name} ON {table} {columns} WHERE deleted_at IS NULL")
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (backend, connection) = (manager.get_database_backend(), manager.get_connection());
        manager.create_table(entries(backend)).await?;
        if backend == DbBackend::Postgres {
            manager.create_index(key()).await?;
            // Only what has been vacuumed is read from the index alone.
            connection.execute_unprepared("ALTER TABLE search_entry SET (autovacuum_vacuum_insert_scale_factor = 0.02)").await?;
        }
        connection
            .execute_unprepared(&covering(backend, "ix_customer_reach", "customer", "owner_id, department_id, entered_by_id"))
            .await?;
        connection.execute_unprepared(&covering(backend, "ix_contact_customer", "contact", "customer_id")).await?;
        let empty = if backend == DbBackend::Postgres { "TRUNCATE search_term" } else { "DELETE FROM search_term" };
        connection.execute_unprepared(empty).await?;
        connection.execute_unprepared("DELETE FROM search_backlog").await?;
        for subject in SEARCHED {
            let sql = format!("INSERT INTO search_backlog (company_id, subject, \"after\") SELECT id, '{subject}', NULL FROM company");
            connection.execute_unprepared(&sql).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name) in [("customer", "ix_customer_reach"), ("contact", "ix_contact_customer")] {
            manager.drop_index(Index::drop().table(table).name(name).to_owned()).await?;
        }
        drop_all(manager, &["search_entry"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
