//! The invariants of the trade, verified on the stored rows of a live database: `guanxi check`.
//!
//! Each rule is one question to the database, in the SQL that both understand, whose answer is the rows that break it.

mod histories;
mod ledgers;
mod records;

use crate::{Db, Error, analytics::summaries, search};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement};
use uuid::Uuid;

/// An invariant and how to find the rows that break it: the SQL gives their ids, as `id`.
pub(crate) struct Rule {
    pub name: &'static str,
    pub sql: String,
}

impl Rule {
    pub(crate) fn new(name: &'static str, sql: impl Into<String>) -> Self {
        Self { name, sql: sql.into() }
    }
}

/// An invariant that does not hold.
pub struct Violation {
    pub rule: String,
    /// The first of the rows that break it.
    pub rows: Vec<Uuid>,
}

/// What a check found.
pub struct Findings {
    /// How many invariants were verified.
    pub rules: usize,
    pub violations: Vec<Violation>,
}

const SHOWN: usize = 10;

/// Verifies every invariant in one snapshot, so that writers neither wait nor disturb.
pub async fn run(db: &Db) -> Result<Findings, Error> {
    let tx = db.snapshot().await?;
    let rules: Vec<_> = records::rules().into_iter().chain(ledgers::rules()).collect();
    let mut violations = integrity(&tx).await?;
    for rule in &rules {
        let rows = broken(&tx, rule).await?;
        if !rows.is_empty() {
            violations.push(Violation { rule: rule.name.to_owned(), rows });
        }
    }
    for (table, subject) in records::RECORDS {
        let rule = records::one_event_a_write(table, subject);
        let rows = broken(&tx, &rule).await?;
        if !rows.is_empty() {
            violations.push(Violation { rule: format!("{table}: {}", rule.name), rows });
        }
    }
    violations.extend(histories::violations(&tx).await?);
    violations.extend(search::check::violations(&tx).await?);
    violations.extend(summaries::check::violations(&tx).await?);
    tx.rollback().await?;
    let others = histories::RULES + search::check::RULES + summaries::check::RULES + 1;
    Ok(Findings { rules: rules.len() + records::RECORDS.len() + others, violations })
}

async fn broken(tx: &DatabaseTransaction, rule: &Rule) -> Result<Vec<Uuid>, Error> {
    let sql = format!("SELECT id FROM ({}) AS broken LIMIT {SHOWN}", rule.sql);
    let rows = tx.query_all_raw(Statement::from_string(tx.get_database_backend(), sql)).await?;
    Ok(rows.iter().map(|row| row.try_get("", "id")).collect::<Result<_, _>>()?)
}

/// What the database can say about itself. PostgreSQL verifies references as they are written; a file can be damaged behind SQLite's back.
async fn integrity(tx: &DatabaseTransaction) -> Result<Vec<Violation>, Error> {
    let mut violations = Vec::new();
    if tx.get_database_backend() == DbBackend::Sqlite {
        for (pragma, column) in [("quick_check", "quick_check"), ("foreign_key_check", "table")] {
            for row in tx.query_all_raw(Statement::from_string(DbBackend::Sqlite, format!("PRAGMA {pragma}"))).await? {
                let text: String = row.try_get("", column)?;
                if text != "ok" {
                    violations.push(Violation { rule: format!("{pragma}: {text}"), rows: Vec::new() });
                }
            }
        }
    }
    Ok(violations)
}
