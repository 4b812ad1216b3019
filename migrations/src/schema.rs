//! The shape all tables share: company first, typed by name, versioned, with composite foreign keys.
//!
//! Every reference between business rows is `(company_id, x_id) → (company_id, id)`, so the database itself refuses
//! a row that points into another company.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// An identifier column.
pub fn id(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.uuid().not_null();
    column
}

/// An optional identifier.
pub fn id_null(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.uuid().null();
    column
}

/// Text that must be there.
pub fn text(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.text().not_null();
    column
}

/// Optional text.
pub fn text_null(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.text().null();
    column
}

/// A whole number, an amount of minor units, basis points.
pub fn int(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.big_integer().not_null();
    column
}

/// An optional whole number.
pub fn int_null(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.big_integer().null();
    column
}

/// Yes or no.
pub fn flag(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.boolean().not_null().default(false);
    column
}

/// A moment, in UTC.
pub fn time(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.timestamp_with_time_zone().not_null();
    column
}

/// An optional moment.
pub fn time_null(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.timestamp_with_time_zone().null();
    column
}

/// A calendar day.
pub fn date(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.date().not_null();
    column
}

/// An optional calendar day.
pub fn date_null(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.date().null();
    column
}

/// Structured data.
pub fn json(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.json_binary().not_null();
    column
}

/// An append-only row of a company: a ledger entry, an event, a line. No version, no trash.
pub fn entry(name: &str) -> TableCreateStatement {
    let mut table = Table::create();
    table
        .table(Alias::new(name))
        .col(id("id").primary_key())
        .col(id("company_id"))
        .foreign_key(ForeignKey::create().from(Alias::new(name), Alias::new("company_id")).to(Alias::new("company"), Alias::new("id")));
    table
}

/// A business record: versioned, dated, with a trash.
pub fn record(name: &str) -> TableCreateStatement {
    let mut table = entry(name);
    table.col(int("version")).col(time("created_at")).col(time("updated_at")).col(time_null("deleted_at"));
    table
}

/// `(company_id, column) → (company_id, id)` of another table.
pub fn refer(from: &str, column: &str, to: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .name(format!("fk_{from}_{column}"))
        .from(Alias::new(from), (Alias::new("company_id"), Alias::new(column)))
        .to(Alias::new(to), (Alias::new("company_id"), Alias::new("id")))
        .to_owned()
}

/// The unique `(company_id, id)` that composite foreign keys point at. Every table that is referred to has it;
/// one that refers to itself takes it inside its CREATE TABLE (`.index(&mut anchor(…))`), as PostgreSQL demands.
pub fn anchor(name: &str) -> IndexCreateStatement {
    unique(name, &["company_id", "id"])
}

/// What an index is called. Every one begins with the company, so that goes without saying: PostgreSQL cuts names after 63 bytes.
fn called(kind: &str, name: &str, columns: &[&str]) -> String {
    let rest: Vec<_> = columns.iter().copied().filter(|column| *column != "company_id").collect();
    format!("{kind}_{name}_{}", rest.join("_"))
}

/// An index; its columns begin with `company_id`.
pub fn index(name: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(called("ix", name, columns)).table(Alias::new(name));
    for column in columns {
        index.col(Alias::new(*column));
    }
    index
}

/// A unique index.
pub fn unique(name: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = index(name, columns);
    index.name(called("ux", name, columns)).unique();
    index
}

/// An index for `=` and `LIKE 'begin%'` on a folded text, whatever the collation of the database.
pub async fn prefix_index(manager: &SchemaManager<'_>, table: &str, column: &str) -> Result<(), DbErr> {
    let class = if manager.get_database_backend() == DbBackend::Postgres { " text_pattern_ops" } else { "" };
    let sql = format!("CREATE INDEX \"ix_{table}_{column}\" ON \"{table}\" (\"company_id\", \"{column}\"{class}, \"id\")");
    manager.get_connection().execute_unprepared(&sql).await.map(|_| ())
}

/// Drops tables, last made first.
pub async fn drop_all(manager: &SchemaManager<'_>, names: &[&str]) -> Result<(), DbErr> {
    for name in names.iter().rev() {
        manager.drop_table(Table::drop().table(Alias::new(*name)).to_owned()).await?;
    }
    Ok(())
}
