//! Refunds: money is given back by new entries, never by changing old ones.

use super::{
    booking::{self, Reason},
    reading,
};
use crate::{
    Error, Tx,
    entities::{receipt, receivable, refund as refund_row},
    orders,
    scoped::{self, scoped},
};
use guanxi_domain::{
    event::Happened,
    ids::{ReceiptId, ReceivableId, RefundId},
    money::Money,
    receivables::{self as rules, ReceivableEntryKind},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition};
use std::collections::BTreeSet;

scoped!(entry refund, open);

/// Gives back a part of a receipt or all of it. What pays for nothing goes first; then payments are taken back, the latest first.
pub async fn refund(
    tx: &Tx,
    scope: &Scope,
    id: ReceiptId,
    version: Option<i64>,
    amount: &Money,
    reason: &str,
) -> Result<receipt::Model, Error> {
    scoped::find::<receipt::Entity>(tx, scope, id).await?;
    let paid = reading::net_allocations(tx, id).await?;
    let receivables: BTreeSet<ReceivableId> = paid.iter().map(|part| part.receivable).collect();
    let orders = booking::orders_of(tx, &receivables).await?;
    let orders = orders::lock_all(tx, &orders).await?;
    let before = scoped::find_to_change::<receipt::Entity>(tx, scope, id, version).await?;
    if amount.currency != before.currency {
        return Err(Refusal::invalid("/amount/currency", "order.currency").with("currency", before.currency).into());
    }
    let back = rules::refund(&before.facts(), &reading::net_allocations(tx, id).await?, amount.amount)?;
    let refund = write(tx, id, amount.amount, reason).await?;
    let locked = booking::lock(tx, Condition::all().add(receivable::Column::Id.is_in(receivables))).await?;
    let kind = ReceivableEntryKind::Reversal;
    let why = Reason { kind, receipt: Some(id), refund: Some(refund), verb: "refunded", note: Some(reason) };
    let booked = booking::book(tx, &locked, &back.reversals, why).await?;
    let reversed: i64 = back.reversals.iter().map(|part| part.amount).sum();
    let row = receipt::ActiveModel {
        status: Set(back.status),
        allocated: Set(before.allocated - reversed),
        refunded: Set(before.refunded + amount.amount),
        ..Default::default()
    };
    let receipt = scoped::update::<receipt::Entity>(tx, &before, row, Happened::noted("refunded", Some(reason))).await?;
    for order in &orders {
        let of_order = back.reversals.iter().filter(|part| booked.iter().any(|row| row.id == part.receivable && row.order_id == order.id));
        let reversed = of_order.map(|part| part.amount).sum();
        if reversed > 0 {
            orders::settle(tx, order, reversed, Happened::noted("refunded", Some(reason))).await?;
        }
    }
    Ok(receipt)
}

/// Enters that money of a receipt is given back. The receipt's own write carries the event.
pub(super) async fn write(tx: &Tx, receipt: ReceiptId, amount: i64, reason: &str) -> Result<RefundId, Error> {
    let refund = refund_row::Model {
        id: RefundId::new(),
        company_id: tx.company,
        receipt_id: receipt,
        member_id: tx.actor.member(),
        amount,
        reason: reason.to_owned(),
        at: tx.now,
    };
    let id = refund.id;
    scoped::append::<refund_row::Entity>(tx, vec![refund.into()]).await?;
    Ok(id)
}
