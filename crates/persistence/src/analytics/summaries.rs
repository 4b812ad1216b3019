//! Summaries: how many rows there are of what, in which department, on which day and in which month, kept ahead of the questions.
//!
//! Triggers of the database append to `summary_change` what every write adds and takes away, in the writer's own transaction. Nobody
//! waits for anybody; [`fold`] sums the changes up in `summary` later. A question reads both in one statement, so what it finds is exact
//! at every moment. Rows from before are counted by [`work_off`]; until then the lists are asked.
#![expect(clippy::disallowed_methods, reason = "summaries are kept for the installation, not for a caller")]

pub(crate) mod check;

use crate::{Db, Error, db::commit, entities::company, platform::upkeep};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use guanxi_domain::{
    analytics::{day_number, day_of, month_number},
    ids::CompanyId,
};
use guanxi_migrations::tallies::{ALL, Aside, KEYS, Names, Tally, columns};
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait as _, IsolationLevel, QueryResult, SqliteTransactionMode, Statement,
    TransactionOptions, TransactionTrait as _, Value,
    sea_query::{Alias, Expr, OnConflict, Query},
};
use std::collections::HashMap;
use uuid::Uuid;

/// Stands for all departments together.
pub(super) const EVERYWHERE: Uuid = Uuid::max();
/// Stands for no department.
pub(super) const NOWHERE: Uuid = Uuid::nil();
/// Rows counted in one go.
const PIECE: u64 = 10_000;
/// Changes folded in one go: each is part of up to a hundred sums, and on SQLite all who write wait meanwhile.
const FOLDED: u64 = 500;
/// Sums kept in memory before they are written.
const HELD: usize = 200_000;
/// The most rows of one insert.
const ROWS: usize = 512;

/// What a sum is of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Cell {
    tally: i16,
    /// 0 for all rows, else the number of the key.
    dimension: i16,
    department: Uuid,
    /// 0 for all time, or the number of a month or of a day.
    period: i64,
    key: String,
    aside: String,
}

/// How many rows, and what they add up to.
type Cells = HashMap<Cell, (i64, i64)>;

/// Rows of one kind, to be added.
struct Change {
    rows: i64,
    amount: i64,
    day: Option<NaiveDate>,
    department: Option<Uuid>,
    aside: String,
    keys: Vec<String>,
}

impl Change {
    /// From columns that begin with these: rows, amount, and what [`columns`] says.
    fn read(row: &QueryResult, first: usize, zone: Tz) -> Result<Self, Error> {
        let (at, day): (Option<DateTime<Utc>>, Option<NaiveDate>) = (row.try_get_by_index(first + 2)?, row.try_get_by_index(first + 3)?);
        let keys = (0..KEYS).map(|number| row.try_get_by_index(first + 6 + number)).collect::<Result<_, _>>()?;
        Ok(Self {
            rows: row.try_get_by_index(first)?,
            amount: row.try_get_by_index(first + 1)?,
            day: day.or_else(|| at.map(|at| day_of(at, zone))),
            department: row.try_get_by_index(first + 4)?,
            aside: row.try_get_by_index(first + 5)?,
            keys,
        })
    }

    /// Adds it to each sum that it is part of.
    fn add_to(&self, cells: &mut Cells, tally: &Tally) {
        let whole = if matches!(tally.aside, Aside::Department(_)) { String::new() } else { self.aside.clone() };
        let places = [(EVERYWHERE, whole), (self.department.unwrap_or(NOWHERE), self.aside.clone())];
        let periods = [Some(0), self.day.map(month_number), self.day.map(day_number)];
        let keys = std::iter::once("").chain(self.keys.iter().take(tally.keys.len()).map(String::as_str));
        for (key, dimension) in keys.zip(0..) {
            for period in periods.into_iter().flatten() {
                for (department, aside) in &places {
                    let (key, aside, department) = (key.to_owned(), aside.clone(), *department);
                    let sum = cells.entry(Cell { tally: tally.number, dimension, department, period, key, aside }).or_default();
                    *sum = (sum.0 + self.rows, sum.1 + self.amount);
                }
            }
        }
    }
}

fn tally(number: i16) -> Option<&'static Tally> {
    ALL.iter().find(|tally| tally.number == number)
}

/// One view of everything, in which what is read is also what is taken away.
async fn begin(db: &Db) -> Result<DatabaseTransaction, Error> {
    let options = TransactionOptions {
        isolation_level: db.is_postgres().then_some(IsolationLevel::RepeatableRead),
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    };
    Ok(db.writes.begin_with_options(options).await?)
}

fn statement(conn: &impl ConnectionTrait, sql: &str, values: Vec<Value>) -> Statement {
    Statement::from_sql_and_values(conn.get_database_backend(), sql, values)
}

async fn zone(conn: &impl ConnectionTrait, company: CompanyId) -> Result<Tz, Error> {
    let row = company::Entity::find_by_id(company).one(conn).await?.ok_or(Error::NotFound)?;
    Ok(row.time_zone.parse().unwrap_or(Tz::UTC))
}

/// Adds to the stored sums.
async fn write(conn: &impl ConnectionTrait, company: CompanyId, cells: &mut Cells) -> Result<(), Error> {
    let mut rows: Vec<_> = cells.drain().filter(|(_, sum)| *sum != (0, 0)).collect();
    rows.sort_unstable();
    let names = ["company_id", "tally", "dimension", "department_id", "period", "key", "aside", "rows", "amount"];
    let mut rest = rows.as_slice();
    // A power of two each time: connections remember the statements that they have sent, and those of each length would be thousands.
    while let Some(digits) = rest.len().checked_ilog2() {
        let (some, others) = rest.split_at(ROWS.min(1 << digits));
        rest = others;
        let mut insert = Query::insert();
        insert.into_table(Alias::new("summary")).columns(names.map(Alias::new));
        for (cell, (rows, amount)) in some {
            let place = [company.0.into(), cell.tally.into(), cell.dimension.into(), cell.department.into(), cell.period.into()];
            let rest: [Value; 4] = [cell.key.as_str().into(), cell.aside.as_str().into(), (*rows).into(), (*amount).into()];
            let values = place.into_iter().chain(rest).map(Expr::val);
            insert.values(values).map_err(|error| Error::Corrupt(error.to_string()))?;
        }
        let mut add = OnConflict::columns(names.iter().take(7).map(|name| Alias::new(*name)));
        for sum in ["rows", "amount"] {
            add.value(Alias::new(sum), Expr::cust(format!("\"summary\".\"{sum}\" + \"excluded\".\"{sum}\"")));
        }
        conn.execute(insert.on_conflict(add)).await?;
    }
    Ok(())
}

/// Sums up the oldest changes of a company; `false` when there are none left.
pub async fn fold(db: &Db, company: CompanyId) -> Result<bool, Error> {
    let some =
        format!("SELECT id, tally, rows, amount, {} FROM summary_change WHERE company_id = $1 ORDER BY id LIMIT {FOLDED}", columns());
    if db
        .reads
        .query_one_raw(statement(&db.reads, "SELECT 1 FROM summary_change WHERE company_id = $1 LIMIT 1", vec![company.0.into()]))
        .await?
        .is_none()
    {
        return Ok(false);
    }
    let tx = begin(db).await?;
    let (zone, mut cells, mut last) = (zone(&tx, company).await?, Cells::new(), 0_i64);
    for row in tx.query_all_raw(statement(&tx, &some, vec![company.0.into()])).await? {
        last = row.try_get_by_index(0)?;
        // What another version counts is its own business.
        if let Some(tally) = tally(row.try_get_by_index(1)?) {
            Change::read(&row, 2, zone)?.add_to(&mut cells, tally);
        }
    }
    write(&tx, company, &mut cells).await?;
    let gone = "DELETE FROM summary_change WHERE company_id = $1 AND id <= $2";
    tx.execute_raw(statement(&tx, gone, vec![company.0.into(), last.into()])).await?;
    commit(tx).await?;
    Ok(true)
}

/// The rows of a kind as the lists have them, after one of them, as changes to nothing.
async fn page(conn: &impl ConnectionTrait, company: CompanyId, tally: &Tally, after: Uuid) -> Result<Vec<QueryResult>, Error> {
    let names = Names { postgres: conn.get_database_backend() == DbBackend::Postgres, row: "r", parent: None };
    let sql = format!(
        "SELECT r.id, CAST(1 AS bigint), CAST({} AS bigint), {} FROM \"{}\" r{} WHERE r.company_id = $1 AND r.id > $2 AND ({}) \
         ORDER BY r.id LIMIT {PIECE}",
        tally.amount(names),
        tally.values(names),
        tally.table,
        tally.joins(names),
        tally.condition(names),
    );
    Ok(conn.query_all_raw(statement(conn, &sql, vec![company.0.into(), after.into()])).await?)
}

/// Counts the rows of one kind anew, unless somebody else has done so meanwhile.
async fn recount(db: &Db, company: CompanyId, tally: &Tally) -> Result<(), Error> {
    let tx = begin(db).await?;
    for table in ["summary_backlog", "summary", "summary_change"] {
        let sql = format!("DELETE FROM {table} WHERE company_id = $1 AND tally = $2");
        let gone = tx.execute_raw(statement(&tx, &sql, vec![company.0.into(), tally.number.into()])).await?;
        if table == "summary_backlog" && gone.rows_affected() == 0 {
            return Ok(tx.rollback().await?);
        }
    }
    let (zone, mut cells, mut after) = (zone(&tx, company).await?, Cells::new(), NOWHERE);
    loop {
        let rows = page(&tx, company, tally, after).await?;
        for row in &rows {
            Change::read(row, 1, zone)?.add_to(&mut cells, tally);
        }
        match rows.last() {
            Some(row) => after = row.try_get_by_index(0)?,
            None => break,
        }
        if cells.len() > HELD {
            write(&tx, company, &mut cells).await?;
        }
    }
    write(&tx, company, &mut cells).await?;
    commit(tx).await
}

/// Which kinds of rows of a company are still to be counted.
pub(super) async fn behind(conn: &impl ConnectionTrait, company: CompanyId) -> Result<Vec<i16>, Error> {
    let rows =
        conn.query_all_raw(statement(conn, "SELECT tally FROM summary_backlog WHERE company_id = $1", vec![company.0.into()])).await?;
    Ok(rows.iter().map(|row| row.try_get_by_index(0)).collect::<Result<_, _>>()?)
}

/// Counts the next kind of rows that was never counted; `false` when all are. It may be stopped at any time and begins that kind anew.
pub async fn work_off(db: &Db) -> Result<bool, Error> {
    let next = statement(&db.reads, "SELECT company_id, tally FROM summary_backlog ORDER BY company_id, tally LIMIT 1", Vec::new());
    let Some(row) = db.reads.query_one_raw(next).await? else { return Ok(false) };
    let (company, number): (Uuid, i16) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    if let Some(tally) = tally(number) {
        recount(db, CompanyId(company), tally).await?;
    } else {
        let sql = "DELETE FROM summary_backlog WHERE company_id = $1 AND tally = $2";
        db.writes.execute_raw(statement(&db.writes, sql, vec![company.into(), number.into()])).await?;
    }
    Ok(true)
}

/// Has everything counted anew, for every company.
pub async fn begin_anew(db: &Db) -> Result<(), Error> {
    for company in upkeep::companies(db).await? {
        for tally in &ALL {
            let sql = "INSERT INTO summary_backlog (company_id, tally) VALUES ($1, $2) ON CONFLICT DO NOTHING";
            db.writes.execute_raw(statement(&db.writes, sql, vec![company.0.into(), tally.number.into()])).await?;
        }
    }
    Ok(())
}
