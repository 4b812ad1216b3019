//! Whether the summaries say what the lists say.

use super::{Cell, Cells, Change, NOWHERE, behind, page, statement, zone};
use crate::{Error, check::Violation, entities::company};
use guanxi_domain::ids::CompanyId;
use guanxi_migrations::tallies::{ALL, Tally, columns};
use sea_orm::{ConnectionTrait as _, DatabaseTransaction, EntityTrait as _, QuerySelect as _};

/// How many invariants these are.
pub(crate) const RULES: usize = ALL.len();

/// Compares each kind of rows, of each company, that is not still to be counted.
pub(crate) async fn violations(tx: &DatabaseTransaction) -> Result<Vec<Violation>, Error> {
    let companies: Vec<CompanyId> = company::Entity::find().select_only().column(company::Column::Id).into_tuple().all(tx).await?;
    let mut violations = Vec::new();
    for company in companies {
        let behind = behind(tx, company).await?;
        for tally in ALL.iter().filter(|tally| !behind.contains(&tally.number)) {
            let mut cells = Cells::new();
            subtract_rows(tx, company, tally, &mut cells).await?;
            add_stored(tx, company, tally, &mut cells).await?;
            if cells.values().any(|sum| *sum != (0, 0)) {
                let rule = format!("the summaries of {} are what the list adds up to", tally.name);
                violations.push(Violation { rule, rows: vec![company.0] });
            }
        }
    }
    Ok(violations)
}

async fn subtract_rows(tx: &DatabaseTransaction, company: CompanyId, tally: &Tally, cells: &mut Cells) -> Result<(), Error> {
    let (zone, mut after) = (zone(tx, company).await?, NOWHERE);
    loop {
        let rows = page(tx, company, tally, after).await?;
        for row in &rows {
            let change = Change::read(row, 1, zone)?;
            Change { rows: -change.rows, amount: -change.amount, ..change }.add_to(cells, tally);
        }
        match rows.last() {
            Some(row) => after = row.try_get_by_index(0)?,
            None => return Ok(()),
        }
    }
}

async fn add_stored(tx: &DatabaseTransaction, company: CompanyId, tally: &Tally, cells: &mut Cells) -> Result<(), Error> {
    let of = || vec![company.0.into(), tally.number.into()];
    let stored = "SELECT dimension, department_id, period, key, aside, rows, amount FROM summary WHERE company_id = $1 AND tally = $2";
    for row in tx.query_all_raw(statement(tx, stored, of())).await? {
        let cell = Cell {
            tally: tally.number,
            dimension: row.try_get_by_index(0)?,
            department: row.try_get_by_index(1)?,
            period: row.try_get_by_index(2)?,
            key: row.try_get_by_index(3)?,
            aside: row.try_get_by_index(4)?,
        };
        let (rows, amount): (i64, i64) = (row.try_get_by_index(5)?, row.try_get_by_index(6)?);
        let sum = cells.entry(cell).or_default();
        *sum = (sum.0 + rows, sum.1 + amount);
    }
    let zone = zone(tx, company).await?;
    let changes = format!("SELECT rows, amount, {} FROM summary_change WHERE company_id = $1 AND tally = $2", columns());
    for row in tx.query_all_raw(statement(tx, &changes, of())).await? {
        Change::read(&row, 0, zone)?.add_to(cells, tally);
    }
    Ok(())
}
