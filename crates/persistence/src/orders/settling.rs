//! The order as the place where goods and money meet: locked first, told of each payment, completed when nothing is left to do.

use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{order, receivable},
    scoped,
};
use guanxi_domain::{event::Happened, ids::OrderId, orders::OrderAction, receivables::OrderMoney, scope::Scope};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;

/// An order within reach, locked until the transaction ends.
pub(crate) async fn lock(tx: &Tx, scope: &Scope, id: OrderId, version: Option<i64>) -> Result<order::Model, Error> {
    scoped::find_to_change::<order::Entity>(tx, scope, id, version).await
}

/// Several orders of the company, locked in the order of their ids, so that two transactions never wait for each other in a circle.
pub(crate) async fn lock_all(tx: &Tx, ids: &BTreeSet<OrderId>) -> Result<Vec<order::Model>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let orders = scoped::select::<order::Entity>(&Scope::company(tx.company)).filter(order::Column::Id.is_in(ids.iter().copied()));
    Ok(orders.order_by_asc(order::Column::Id).lock_exclusive().all(tx.conn()).await?)
}

/// Brings the order's sums up to date after its receivables changed, and completes it if that was the last thing to do.
/// `refunded` is what was given back just now.
pub(crate) async fn settle(tx: &Tx, before: &order::Model, refunded: i64, happened: Happened) -> Result<order::Model, Error> {
    let row = with_money(tx, before, refunded, order::ActiveModel::default()).await?;
    let order = scoped::update::<order::Entity>(tx, before, row, happened).await?;
    complete(tx, order).await
}

/// Adds the sums of the order's receivables to a change of the order.
pub(super) async fn with_money(tx: &Tx, order: &order::Model, refunded: i64, row: order::ActiveModel) -> Result<order::ActiveModel, Error> {
    let receivables = scoped::select::<receivable::Entity>(&Scope::company(tx.company));
    let receivables = receivables.filter(receivable::Column::OrderId.eq(order.id)).all(tx.conn()).await?;
    let money = OrderMoney {
        charged: receivables.iter().map(|row| row.amount).sum(),
        received: receivables.iter().map(|row| row.paid).sum(),
        outstanding: receivables.iter().map(|row| row.balance).sum(),
        refunded: order.refunded + refunded,
        next_due: receivables.iter().filter(|row| row.balance > 0).map(|row| row.due_date).min(),
    };
    let paid = money.charged > 0 && money.outstanding == 0;
    Ok(order::ActiveModel {
        charged: Set(money.charged),
        received: Set(money.received),
        outstanding: Set(money.outstanding),
        refunded: Set(money.refunded),
        next_due: Set(money.next_due),
        paid_at: Set(paid.then(|| order.paid_at.unwrap_or(tx.now))),
        ..row
    })
}

/// An order whose goods are all received and of which nothing is outstanding completes by itself.
pub(super) async fn complete(tx: &Tx, order: order::Model) -> Result<order::Model, Error> {
    let Ok(status) = order.status.after(OrderAction::Complete) else { return Ok(order) };
    if order.outstanding > 0 {
        return Ok(order);
    }
    let row = order::ActiveModel { status: Set(status), ended_at: Set(Some(tx.now)), ..Default::default() };
    scoped::update::<order::Entity>(tx, &order, row, "completed").await
}

impl order::Model {
    /// The sums of its receivables.
    #[must_use]
    pub const fn money(&self) -> OrderMoney {
        let Self { charged, received, outstanding, refunded, next_due, .. } = *self;
        OrderMoney { charged, received, outstanding, refunded, next_due }
    }
}
