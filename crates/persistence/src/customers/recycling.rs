//! Customers nobody cares for: those that drop into the pool now, and those that soon will.

use super::{Customer, standing::under_way};
use crate::{Error, db::Conn, entities::customer, scoped};
use chrono::{DateTime, Utc};
use guanxi_domain::scope::Scope;
use sea_orm::{
    ColumnTrait as _, Condition, ExprTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Select,
    sea_query::{Alias, Expr, Query},
};

/// Owned customers within reach whose last care lies before `since` (or at it), and whom no order holds.
#[must_use]
pub fn neglected(scope: &Scope, since: DateTime<Utc>) -> Select<customer::Entity> {
    use customer::Column;
    let held = Query::select()
        .column("customer_id")
        .from(Alias::new("order"))
        .and_where(Expr::col("company_id").eq(scope.company))
        .and_where(Expr::col("deleted_at").is_null())
        .and_where(Expr::col("status").is_in(under_way()))
        .to_owned();
    scoped::select::<customer::Entity>(scope)
        .filter(Column::OwnerId.is_not_null())
        .filter(Column::OwnedSince.lte(since))
        .filter(Condition::any().add(Column::LastFollowUpAt.is_null()).add(Column::LastFollowUpAt.lte(since)))
        .filter(Column::Id.not_in_subquery(held))
}

/// The first of them, the longest owned first.
pub async fn due_to_drop(db: &impl Conn, scope: &Scope, since: DateTime<Utc>, limit: u64) -> Result<Vec<Customer>, Error> {
    Ok(neglected(scope, since).order_by_asc(customer::Column::OwnedSince).limit(limit).all(db.conn()).await?)
}
