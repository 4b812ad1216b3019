//! Charging: with the first goods of an order each instalment of its plan becomes a receivable.

use super::{booking, receipts};
use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{instalment, order, receipt, receivable, receivable_entry},
    organization::next_number,
    scoped,
};
use chrono::NaiveDate;
use guanxi_domain::{
    ids::ReceivableId,
    receivables::{ReceiptStatus, ReceivableEntryKind},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

/// Makes the receivables of an order that is locked. Together they are its total, since the instalments are.
pub(crate) async fn charge(tx: &Tx, order: &order::Model, today: NaiveDate) -> Result<(), Error> {
    let plan = scoped::select::<instalment::Entity>(&Scope::company(tx.company)).filter(instalment::Column::OrderId.eq(order.id));
    let mut entries = Vec::new();
    for part in plan.order_by_asc(instalment::Column::Position).all(tx.conn()).await? {
        let row = receivable::ActiveModel {
            id: Set(ReceivableId::new()),
            number: Set(next_number(tx, "receivables", today).await?),
            currency: Set(order.currency.clone()),
            position: Set(part.position),
            label: Set(part.label),
            due_date: Set(part.due_date),
            order_id: Set(order.id),
            customer_id: Set(order.customer_id),
            amount: Set(part.amount),
            paid: Set(0),
            balance: Set(part.amount),
            ..Default::default()
        };
        let receivable = scoped::insert::<receivable::Entity>(tx, row, "created").await?;
        entries.push(booking::entry(tx, receivable.id, ReceivableEntryKind::Charge, part.amount));
    }
    scoped::append::<receivable_entry::Entity>(tx, entries).await
}

/// Money that came in for an order before it was charged, a deposit, settles what has just been charged.
pub(crate) async fn settle_deposits(tx: &Tx, order: &order::Model) -> Result<(), Error> {
    let deposits = scoped::select::<receipt::Entity>(&Scope::company(tx.company))
        .filter(receipt::Column::OrderId.eq(order.id))
        .filter(receipt::Column::Status.eq(ReceiptStatus::Confirmed))
        .order_by_asc(receipt::Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?;
    for deposit in deposits.iter().filter(|deposit| deposit.facts().unallocated() > 0) {
        receipts::settle_oldest(tx, deposit).await?;
    }
    Ok(())
}
