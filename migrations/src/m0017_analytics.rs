//! Analysis: PostgreSQL learns the function by which SQLite turns a moment into seconds, so that both are asked in the same words.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Rounded to milliseconds first, as SQLite does.
const SECONDS: &str = "CREATE FUNCTION unixepoch(moment timestamptz) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE \
    AS 'SELECT div(floor(extract(epoch FROM moment) * 1000 + 0.5), 1000)::bigint'";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        only_postgres(manager, SECONDS).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        only_postgres(manager, "DROP FUNCTION unixepoch(timestamptz)").await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn only_postgres(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Postgres {
        manager.get_connection().execute_unprepared(sql).await?;
    }
    Ok(())
}
