//! A copy of everything, in a form that either database can take back: each table as lines of JSON.
//!
//! A backup is read in one snapshot, so it is consistent while others write. What is restored is checked by the database's own
//! foreign keys before it counts.

mod catalog;
mod values;

pub use catalog::Table;

use crate::{Db, Error, analytics::summaries, db::commit, schema};
use catalog::{count, tables};
use futures_util::TryStreamExt as _;
use sea_orm::{
    ConnectionTrait as _, DatabaseTransaction, DbBackend, SqliteTransactionMode, Statement, StreamTrait, TransactionOptions,
    TransactionTrait as _,
    sea_query::{Alias, Expr, Query},
};
use serde_json::Value;
use std::io::{BufRead, Write};

/// One consistent view of all tables.
pub struct Snapshot {
    tx: DatabaseTransaction,
    /// The tables, by name.
    pub tables: Vec<Table>,
    /// The steps of the schema that the data is in.
    pub steps: Vec<String>,
}

impl Snapshot {
    pub async fn open(db: &Db) -> Result<Self, Error> {
        let steps = schema::status(db).await?.into_iter().filter(|step| step.applied).map(|step| step.name).collect();
        let tx = db.snapshot().await?;
        let tables = tables(&tx).await?;
        Ok(Self { tx, tables, steps })
    }

    /// Writes a table: the names of its columns, then a line for each row. Gives the number of rows.
    pub async fn dump(&self, table: &Table, out: &mut (impl Write + Send)) -> Result<u64, Error> {
        let names: Vec<_> = table.columns.iter().map(|column| column.name.as_str()).collect();
        line(out, &names)?;
        let mut select = Query::select();
        select
            .columns(names.iter().map(|name| Alias::new(*name)))
            .from(Alias::new(&table.name))
            .order_by(Alias::new(names.first().copied().unwrap_or("id")), sea_orm::Order::Asc);
        let mut rows = self.tx.stream_raw(StreamTrait::get_database_backend(&self.tx).build(&select)).await?;
        let mut written = 0;
        while let Some(row) = rows.try_next().await? {
            let cells = table.columns.iter().map(|column| values::read(&row, column)).collect::<Result<Vec<_>, _>>()?;
            line(out, &cells)?;
            written += 1;
        }
        Ok(written)
    }
}

fn line(out: &mut impl Write, cells: &impl serde::Serialize) -> Result<(), Error> {
    serde_json::to_writer(&mut *out, cells).map_err(|error| unreadable(&error))?;
    out.write_all(b"\n").map_err(|error| unreadable(&error))
}

fn unreadable(error: &impl std::fmt::Display) -> Error {
    Error::Corrupt(error.to_string())
}

/// An empty database being filled. Nothing counts until [`Restore::finish`].
pub struct Restore {
    tx: DatabaseTransaction,
    tables: Vec<Table>,
    references: Vec<(String, String)>,
}

impl Restore {
    /// Brings an empty database to the schema that the backup was made with.
    pub async fn open(db: &Db, steps: &[String]) -> Result<Self, Error> {
        prepare(db, steps).await?;
        let options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
        let tx = db.writes.begin_with_options(options).await?;
        let tables = tables(&tx).await?;
        for table in &tables {
            if count(&tx, &table.name).await? > 0 {
                return Err(Error::Corrupt(format!("the database is not empty: there are rows in {}", table.name)));
            }
        }
        let references = defer(&tx).await?;
        Ok(Self { tx, tables, references })
    }

    /// Reads back a table that [`Snapshot::dump`] wrote. Gives the number of rows.
    pub async fn load(&self, name: &str, input: &mut (impl BufRead + Send)) -> Result<u64, Error> {
        let table = self.tables.iter().find(|table| table.name == name).ok_or_else(|| Error::Corrupt(format!("unknown table {name}")))?;
        let mut lines = input.lines();
        let header: Vec<String> = match lines.next() {
            Some(line) => parse(&line.map_err(|error| unreadable(&error))?)?,
            None => return Err(Error::Corrupt(format!("{name} is cut off"))),
        };
        let columns = header.iter().map(|column| table.column(column)).collect::<Result<Vec<_>, _>>()?;
        // SQLite binds at most 32,766 values in a statement.
        let size = 30_000 / columns.len().max(1);
        let (mut rows, mut loaded) = (Vec::new(), 0);
        for line in lines {
            let cells: Vec<Value> = parse(&line.map_err(|error| unreadable(&error))?)?;
            if cells.len() != columns.len() {
                return Err(Error::Corrupt(format!("a row of {name} has {} values", cells.len())));
            }
            let row = columns.iter().zip(&cells).map(|(column, cell)| values::write(cell, column)).collect::<Result<Vec<_>, _>>()?;
            rows.push(row);
            if rows.len() == size {
                loaded += self.insert(name, &header, std::mem::take(&mut rows)).await?;
            }
        }
        loaded += self.insert(name, &header, rows).await?;
        Ok(loaded)
    }

    async fn insert(&self, table: &str, columns: &[String], rows: Vec<Vec<sea_orm::Value>>) -> Result<u64, Error> {
        if rows.is_empty() {
            return Ok(0);
        }
        let mut insert = Query::insert();
        insert.into_table(Alias::new(table)).columns(columns.iter().map(Alias::new));
        for row in rows {
            insert.values(row.into_iter().map(Expr::val)).map_err(|error| unreadable(&error))?;
        }
        Ok(self.tx.execute(&insert).await?.rows_affected())
    }

    /// Has the database check every reference, makes the data lasting, and brings the schema up to date.
    pub async fn finish(self, db: &Db) -> Result<(), Error> {
        if !self.references.is_empty() {
            self.tx.execute_unprepared("SET CONSTRAINTS ALL IMMEDIATE").await?;
        }
        for (table, name) in &self.references {
            self.tx.execute_unprepared(&format!("ALTER TABLE \"{table}\" ALTER CONSTRAINT \"{name}\" NOT DEFERRABLE")).await?;
        }
        commit(self.tx).await?;
        schema::up(db).await?;
        summaries::begin_anew(db).await
    }
}

fn parse<T: serde::de::DeserializeOwned>(line: &str) -> Result<T, Error> {
    serde_json::from_str(line).map_err(|error| unreadable(&error))
}

/// The database must have no schema yet, or the beginning of the backup's, as a restore that was cut short leaves it.
async fn prepare(db: &Db, steps: &[String]) -> Result<(), Error> {
    let known = schema::status(db).await?;
    // In whatever order that version took them.
    if known.iter().take(steps.len()).filter(|step| steps.contains(&step.name)).count() < steps.len() {
        return Err(Error::Corrupt("the backup was made by a newer version of the program".into()));
    }
    let applied = known.iter().filter(|step| step.applied).count();
    match steps.len().checked_sub(applied) {
        Some(missing) => schema::up_by(db, missing).await,
        None => Err(Error::Corrupt("the database already has a newer version of the schema".into())),
    }
}

/// Rows come table by table, so a reference may be ahead of what it points at: the database shall check them at the end.
async fn defer(tx: &DatabaseTransaction) -> Result<Vec<(String, String)>, Error> {
    if StreamTrait::get_database_backend(tx) == DbBackend::Sqlite {
        tx.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
        return Ok(Vec::new());
    }
    let sql = "SELECT conrelid::regclass::text AS t, conname::text AS n FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace";
    let mut references = Vec::new();
    for row in tx.query_all_raw(Statement::from_string(DbBackend::Postgres, sql)).await? {
        let (table, name): (String, String) = (row.try_get("", "t")?, row.try_get("", "n")?);
        let table = table.trim_matches('"').to_owned();
        tx.execute_unprepared(&format!("ALTER TABLE \"{table}\" ALTER CONSTRAINT \"{name}\" DEFERRABLE INITIALLY DEFERRED")).await?;
        references.push((table, name));
    }
    Ok(references)
}
