//! What records are found by: an inverted table of terms, written in the transaction that writes the record.
//!
//! `scoped` calls [`keep`] for every record it inserts, changes, removes or restores, so no writer can forget it; a record says in its
//! `scoped!` line what it is found by. [`lookup`] and [`probing`] turn what somebody typed into questions, [`backlog`] writes the terms of
//! what was there before, [`check`] verifies that the table says what the records say.

pub mod backlog;
pub(crate) mod check;
pub(crate) mod lookup;
mod pages;
pub(crate) mod probing;

pub use crate::entities::search_entry::Model as Entry;

use crate::{Error, Tx, db::Conn as _, entities::search_entry};
use guanxi_domain::{
    event::Subject,
    ids::CompanyId,
    search::{Field, space},
};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbBackend, EntityTrait as _, IntoActiveModel as _, Statement,
    sea_query::{OnConflict, Query},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Display,
};
use uuid::Uuid;

/// Rows of one insert: SQLite binds 32,766 values at most.
const ROWS: usize = 8_000;

/// A record, and texts it is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub subject: Subject,
    pub record: Uuid,
    pub texts: Vec<(Field, String)>,
}

impl Finding {
    /// A record by its texts.
    pub fn of(subject: Subject, record: impl Into<Uuid>, texts: impl IntoIterator<Item = (Field, Option<String>)>) -> Self {
        let texts = texts.into_iter().filter_map(|(field, text)| Some((field, text?))).collect();
        Self { subject, record: record.into(), texts }
    }

    /// The rows of the index that the record has in a company.
    #[must_use]
    pub fn entries(&self, company: CompanyId) -> BTreeSet<Entry> {
        let of_text = |(field, text): &(Field, String)| {
            let field = *field;
            let row = move |(class, term)| Entry {
                space: space(company, self.subject, class),
                term,
                record_id: self.record,
                field: field.code(),
            };
            field.terms(text).into_iter().map(row)
        };
        self.texts.iter().flat_map(of_text).collect()
    }
}

/// Brings the terms of a record up to date with its texts, in the writer's transaction.
pub(crate) async fn keep(tx: &Tx, before: &[Finding], after: &[Finding]) -> Result<(), Error> {
    if before == after {
        return Ok(());
    }
    write(tx.conn(), tx.company, before, after).await
}

/// The same in any company: people are outside of them. Only what differs is written.
pub(crate) async fn write(conn: &impl ConnectionTrait, company: CompanyId, before: &[Finding], after: &[Finding]) -> Result<(), Error> {
    let all = |findings: &[Finding]| -> BTreeSet<Entry> { findings.iter().flat_map(|finding| finding.entries(company)).collect() };
    let (before, after) = (all(before), all(after));
    let gone: Vec<&Entry> = before.difference(&after).collect();
    if !gone.is_empty() {
        forget(conn, gone).await?;
    }
    let fresh: Vec<&Entry> = after.difference(&before).collect();
    for rows in fresh.chunks(ROWS) {
        insert(conn, rows).await?;
    }
    Ok(())
}

/// What another writer has written already may be there.
async fn insert(conn: &impl ConnectionTrait, rows: &[&Entry]) -> Result<(), Error> {
    if conn.get_database_backend() == DbBackend::Postgres {
        // One statement for any number of rows, which PostgreSQL has at hand: arrays, written as it reads them.
        let sql = "INSERT INTO search_entry (space, term, record_id, field) SELECT * FROM unnest(CAST($1 AS integer[]), \
                   CAST($2 AS text[]), CAST($3 AS uuid[]), CAST($4 AS smallint[])) ON CONFLICT DO NOTHING";
        let values = [
            array(rows.iter().map(|row| row.space)),
            array(rows.iter().map(|row| &row.term)),
            array(rows.iter().map(|row| row.record_id)),
            array(rows.iter().map(|row| row.field)),
        ];
        conn.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, sql, values.map(Into::into))).await?;
        return Ok(());
    }
    let insert = search_entry::Entity::insert_many(rows.iter().map(|row| Entry::clone(row).into_active_model()));
    insert.on_conflict(OnConflict::new().do_nothing().to_owned()).exec_without_returning(conn).await?;
    Ok(())
}

/// An array as PostgreSQL reads it. Terms are letters and digits, so that nothing in them needs more than the quotes.
fn array(values: impl Iterator<Item = impl Display>) -> String {
    let values: Vec<String> = values.map(|value| format!("\"{value}\"")).collect();
    format!("{{{}}}", values.join(","))
}

async fn forget(conn: &impl ConnectionTrait, rows: Vec<&Entry>) -> Result<(), Error> {
    use search_entry::Column;
    let mut terms: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    for row in rows {
        terms.entry((row.record_id, row.space, row.field)).or_default().push(&row.term);
    }
    let any = terms.into_iter().map(|((record, space, field), terms)| {
        let terms = Condition::all().add(Column::Space.eq(space)).add(Column::Term.is_in(terms));
        terms.add(Column::RecordId.eq(record)).add(Column::Field.eq(field))
    });
    let any = any.fold(Condition::any(), Condition::add);
    conn.execute(&Query::delete().from_table(search_entry::Entity).cond_where(any).to_owned()).await?;
    Ok(())
}
