//! Hands out numbers: one statement a number, so that no two records ever get the same.

use crate::{Error, Tx, db::Conn as _, entities::number_series};
use chrono::NaiveDate;
use guanxi_domain::organization::numbers::number;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, ExprTrait as _, QueryFilter as _,
    sea_query::{CaseStatement, Expr},
};

/// The next number of a series, on this day. `key` is one of [`guanxi_domain::organization::SERIES`].
///
/// The row stays locked until the transaction ends, so a number that is not used after all is given to the next.
pub async fn next_number(tx: &Tx, key: &str, today: NaiveDate) -> Result<String, Error> {
    use number_series::{Column, Entity};
    let series = find(tx, key).await?;
    let period = series.date_part.period(today);
    let counted = CaseStatement::new().case(Column::Period.eq(period.as_str()), Expr::col(Column::Next).add(1)).finally(2);
    #[expect(clippy::disallowed_methods, reason = "counting on is no change of the record: it has neither version nor event")]
    let update = Entity::update_many().col_expr(Column::Next, counted.into()).col_expr(Column::Period, Expr::val(period));
    let counted = update
        .filter(Column::CompanyId.eq(tx.company))
        .filter(Column::Key.eq(key))
        .exec_with_returning(tx.conn())
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    Ok(number(&counted.prefix, &counted.period, counted.digits, counted.next - 1))
}

/// Only the kind of period is read here; the count itself is read by the statement that changes it.
async fn find(tx: &Tx, key: &str) -> Result<number_series::Model, Error> {
    crate::scoped::select::<number_series::Entity>(&guanxi_domain::scope::Scope::company(tx.company))
        .filter(number_series::Column::Key.eq(key))
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)
}
