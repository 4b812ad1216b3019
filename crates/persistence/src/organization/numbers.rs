//! Hands out numbers: one statement a number, so that no two records ever get the same.

use crate::{Error, Tx, db::Conn, entities::number_series, scoped};
use chrono::NaiveDate;
use guanxi_domain::{
    ids::NumberSeriesId,
    organization::{DatePart, numbers::number},
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait as _, DeriveIntoActiveModel, EntityTrait as _, ExprTrait as _, IntoActiveModel as _, Iterable as _, QueryFilter as _,
    QueryOrder as _,
    sea_query::{CaseStatement, Expr},
};

/// The next number of a series, on this day, in one statement. `key` is one of [`guanxi_domain::organization::SERIES`].
///
/// The row stays locked until the transaction ends, so a number that is not used after all is given to the next.
pub async fn next_number(tx: &Tx, key: &str, today: NaiveDate) -> Result<String, Error> {
    use number_series::{Column, Entity};
    let period = || -> Expr {
        DatePart::iter().fold(CaseStatement::new(), |case, part| case.case(Column::DatePart.eq(part), part.period(today))).into()
    };
    let counted = CaseStatement::new().case(Expr::col(Column::Period).eq(period()), Expr::col(Column::Next).add(1)).finally(2);
    #[expect(clippy::disallowed_methods, reason = "counting on is no change of the record: it has neither version nor event")]
    let update = Entity::update_many().col_expr(Column::Next, counted.into()).col_expr(Column::Period, period());
    let counted = update
        .filter(Column::CompanyId.eq(tx.company))
        .filter(Column::Key.eq(key))
        .exec_with_returning(tx.conn())
        .await?
        .pop()
        .ok_or(Error::NotFound)?;
    Ok(number(&counted.prefix, &counted.period, counted.digits, counted.next - 1))
}

/// What to write of a series; `None` leaves a field as it is.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "number_series::ActiveModel")]
pub struct SeriesFields {
    pub prefix: Option<String>,
    pub date_part: Option<DatePart>,
    pub digits: Option<i64>,
}

pub async fn list_series(db: &impl Conn, scope: &Scope) -> Result<Vec<number_series::Model>, Error> {
    Ok(scoped::select::<number_series::Entity>(scope).order_by_asc(number_series::Column::Id).all(db.conn()).await?)
}

/// Changes how a series writes its numbers. Its count goes on, whatever the period, so that no number comes twice.
pub async fn update_series(
    tx: &Tx,
    scope: &Scope,
    id: NumberSeriesId,
    version: Option<i64>,
    fields: SeriesFields,
    today: NaiveDate,
) -> Result<number_series::Model, Error> {
    let before = scoped::find_to_change::<number_series::Entity>(tx, scope, id, version).await?;
    let period = fields.date_part.filter(|part| *part != before.date_part).map(|part| part.period(today));
    let mut row = fields.into_active_model();
    if let Some(period) = period {
        row.period = Set(period);
    }
    scoped::update::<number_series::Entity>(tx, &before, row, "updated").await
}
