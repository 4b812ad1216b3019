//! Which tables there are and what their columns hold, as the database itself says it.

use crate::Error;
use sea_orm::{ConnectionTrait, DbBackend, Statement};

/// What a column holds, the same on both databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Id,
    Text,
    Whole,
    Flag,
    Moment,
    Day,
    Json,
}

pub(super) struct Column {
    pub name: String,
    pub kind: Kind,
}

/// A table and its columns.
pub struct Table {
    pub name: String,
    pub(super) columns: Vec<Column>,
}

impl Table {
    pub(super) fn column(&self, name: &str) -> Result<&Column, Error> {
        self.columns
            .iter()
            .find(|column| column.name == name)
            .ok_or_else(|| Error::Corrupt(format!("unknown column {name} of {}", self.name)))
    }
}

/// All tables but the schema's own diary, and the summaries, which are counted anew.
pub(super) async fn tables(conn: &impl ConnectionTrait) -> Result<Vec<Table>, Error> {
    let backend = conn.get_database_backend();
    let sql = if backend == DbBackend::Sqlite {
        "SELECT m.name AS t, p.name AS c, lower(p.type) AS k FROM sqlite_master m JOIN pragma_table_info(m.name) p \
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'summary%' AND m.name <> 'seaql_migrations' ORDER BY m.name, p.cid"
    } else {
        "SELECT c.table_name::text AS t, c.column_name::text AS c, c.data_type::text AS k FROM information_schema.columns c \
         JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE' \
         WHERE c.table_schema = 'public' AND c.table_name <> 'seaql_migrations' AND c.table_name NOT LIKE 'summary%' ORDER BY c.table_name, c.ordinal_position"
    };
    let mut tables: Vec<Table> = Vec::new();
    for row in conn.query_all_raw(Statement::from_string(backend, sql)).await? {
        let (name, column, kind): (String, String, String) = (row.try_get("", "t")?, row.try_get("", "c")?, row.try_get("", "k")?);
        let column = Column { kind: kind_of(&kind).ok_or_else(|| Error::Corrupt(format!("{name}.{column} is a {kind}")))?, name: column };
        match tables.last_mut() {
            Some(table) if table.name == name => table.columns.push(column),
            _ => tables.push(Table { name, columns: vec![column] }),
        }
    }
    Ok(tables)
}

fn kind_of(declared: &str) -> Option<Kind> {
    Some(match declared {
        "uuid" | "uuid_text" => Kind::Id,
        "text" | "varchar" | "character varying" => Kind::Text,
        "bigint" | "integer" | "smallint" => Kind::Whole,
        "boolean" => Kind::Flag,
        "timestamp with time zone" | "timestamp_with_timezone_text" => Kind::Moment,
        "date" | "date_text" => Kind::Day,
        "jsonb" | "json" | "jsonb_text" | "json_text" => Kind::Json,
        _ => return None,
    })
}

pub(super) async fn count(conn: &impl ConnectionTrait, table: &str) -> Result<i64, Error> {
    let sql = format!("SELECT count(*) AS n FROM \"{table}\"");
    let row = conn.query_one_raw(Statement::from_string(conn.get_database_backend(), sql)).await?;
    Ok(row.map(|row| row.try_get("", "n")).transpose()?.unwrap_or_default())
}
