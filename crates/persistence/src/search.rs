//! What records are found by: an inverted table of terms, written in the transaction that writes the record.
//!
//! `scoped` calls [`keep`] for every record it inserts, changes, removes or restores, so no writer can forget it; a record says in its
//! `scoped!` line what it is found by. [`lookup`] turns what somebody typed into conditions, [`backlog`] writes the terms of what was
//! there before, [`check`] verifies that the table says what the records say.

pub mod backlog;
pub(crate) mod check;
pub(crate) mod lookup;
mod pages;

use crate::{Error, Tx, db::Conn as _, entities::search_term};
use guanxi_domain::{
    event::Subject,
    ids::CompanyId,
    search::{Field, weight},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait as _, ConnectionTrait, EntityTrait as _,
    sea_query::{OnConflict, Query},
};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Rows of one insert: SQLite binds 32,766 values at most.
const ROWS: usize = 4_000;

/// A record, and texts it is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub subject: Subject,
    pub record: Uuid,
    /// The texts are another record's, that belongs to it.
    pub through: bool,
    pub texts: Vec<(Field, String)>,
}

/// A term of a record, as its row has it: the term, its weight, its field.
type Entry = (String, i16, i16);

impl Finding {
    /// A record by its own texts.
    pub(crate) fn of(subject: Subject, record: impl Into<Uuid>, texts: impl IntoIterator<Item = (Field, Option<String>)>) -> Self {
        let texts = texts.into_iter().filter_map(|(field, text)| Some((field, text?))).collect();
        Self { subject, record: record.into(), through: false, texts }
    }

    /// A record by the texts of one that belongs to it.
    pub(crate) fn through(subject: Subject, record: impl Into<Uuid>, texts: impl IntoIterator<Item = (Field, Option<String>)>) -> Self {
        Self { through: true, ..Self::of(subject, record, texts) }
    }

    fn entries(&self) -> BTreeSet<Entry> {
        let most = if self.through { weight::THROUGH } else { i16::MAX };
        let of_text = |(field, text): &(Field, String)| {
            let code = field.code(self.through);
            field.terms(text).into_iter().map(move |(term, weight)| (term, weight.min(most), code))
        };
        let mut surest: BTreeMap<(String, i16), i16> = BTreeMap::new();
        for (term, weight, field) in self.texts.iter().flat_map(of_text) {
            let known = surest.entry((term, field)).or_insert(weight);
            *known = (*known).max(weight);
        }
        surest.into_iter().map(|((term, field), weight)| (term, weight, field)).collect()
    }
}

/// Brings the terms of a record up to date with its texts, in the writer's transaction.
pub(crate) async fn keep(tx: &Tx, source: Uuid, before: &[Finding], after: &[Finding]) -> Result<(), Error> {
    if before == after {
        return Ok(());
    }
    write(tx.conn(), tx.company, source, before, after).await
}

/// The same in any company: people are outside of them. Only what differs is written.
pub(crate) async fn write(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    source: Uuid,
    before: &[Finding],
    after: &[Finding],
) -> Result<(), Error> {
    let (before, after) = (by_record(before), by_record(after));
    let mut fresh = Vec::new();
    let records: BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    for key in records {
        let none = BTreeSet::new();
        let (old, new) = (before.get(&key).unwrap_or(&none), after.get(&key).unwrap_or(&none));
        let changed: BTreeSet<&str> = old.symmetric_difference(new).map(|(term, ..)| term.as_str()).collect();
        let gone: BTreeSet<&str> = old.iter().map(|(term, ..)| term.as_str()).filter(|term| changed.contains(term)).collect();
        let (subject, record) = key;
        if !gone.is_empty() {
            forget(conn, company, key, source, gone).await?;
        }
        let rows = new.iter().filter(|(term, ..)| changed.contains(term.as_str()));
        fresh.extend(rows.map(|(term, weight, field)| search_term::ActiveModel {
            company_id: Set(company),
            subject: Set(subject.to_owned()),
            term: Set(term.clone()),
            weight: Set(*weight),
            record_id: Set(record),
            field: Set(*field),
            source_id: Set(source),
        }));
    }
    for rows in fresh.chunks(ROWS) {
        let insert = search_term::Entity::insert_many(rows.to_vec());
        insert.on_conflict(OnConflict::new().do_nothing().to_owned()).exec_without_returning(conn).await?;
    }
    Ok(())
}

type Key = (&'static str, Uuid);

fn by_record(findings: &[Finding]) -> BTreeMap<Key, BTreeSet<Entry>> {
    let mut records: BTreeMap<Key, BTreeSet<Entry>> = BTreeMap::new();
    for finding in findings {
        records.entry((finding.subject.name(), finding.record)).or_default().extend(finding.entries());
    }
    records
}

async fn forget(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    (subject, record): Key,
    source: Uuid,
    terms: BTreeSet<&str>,
) -> Result<(), Error> {
    use search_term::Column;
    let delete = Query::delete()
        .from_table(search_term::Entity)
        .and_where(Column::CompanyId.eq(company))
        .and_where(Column::Subject.eq(subject))
        .and_where(Column::Term.is_in(terms))
        // Named, so that each row is found by its key.
        .and_where(Column::Weight.is_in(weight::ALL))
        .and_where(Column::RecordId.eq(record))
        .and_where(Column::SourceId.eq(source))
        .to_owned();
    conn.execute(&delete).await?;
    Ok(())
}
