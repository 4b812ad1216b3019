//! Booking: entries are added to receivables, and the sums beside them follow.

use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{receipt, receivable, receivable_entry},
    scoped,
};
use guanxi_domain::{
    ids::{OrderId, ReceiptId, ReceivableEntryId, ReceivableId, RefundId},
    receivables::{Allocation, Balance, OpenReceivable, ReceiptFacts, ReceivableEntryKind},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;

/// Receivables of the company, locked in the order of their ids.
pub(super) async fn lock(tx: &Tx, which: Condition) -> Result<Vec<receivable::Model>, Error> {
    let rows = scoped::select::<receivable::Entity>(&Scope::company(tx.company)).filter(which);
    Ok(rows.order_by_asc(receivable::Column::Id).lock_exclusive().all(tx.conn()).await?)
}

/// The same, of orders that are locked already.
pub(super) async fn lock_open(tx: &Tx, orders: &BTreeSet<OrderId>) -> Result<Vec<receivable::Model>, Error> {
    if orders.is_empty() {
        return Ok(Vec::new());
    }
    let open = Condition::all().add(receivable::Column::Balance.gt(0)).add(receivable::Column::OrderId.is_in(orders.iter().copied()));
    lock(tx, open).await
}

/// The orders that receivables belong to.
pub(super) async fn orders_of(tx: &Tx, receivables: &BTreeSet<ReceivableId>) -> Result<BTreeSet<OrderId>, Error> {
    let rows = scoped::select::<receivable::Entity>(&Scope::company(tx.company));
    let rows = rows.filter(receivable::Column::Id.is_in(receivables.iter().copied())).all(tx.conn()).await?;
    Ok(rows.iter().map(|row| row.order_id).collect())
}

/// What is booked, and why.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reason<'a> {
    pub kind: ReceivableEntryKind,
    pub receipt: Option<ReceiptId>,
    pub refund: Option<RefundId>,
    pub verb: &'static str,
    pub note: Option<&'a str>,
}

/// Books payments, or takes them back, on receivables that are locked. Gives back what these are now.
pub(super) async fn book(
    tx: &Tx,
    receivables: &[receivable::Model],
    parts: &[Allocation],
    reason: Reason<'_>,
) -> Result<Vec<receivable::Model>, Error> {
    let mut booked = Vec::with_capacity(parts.len());
    let mut entries = Vec::with_capacity(parts.len());
    for part in parts {
        let before = receivables.iter().find(|row| row.id == part.receivable).ok_or(Error::NotFound)?;
        let Balance { paid, balance, .. } = before.sums().after(reason.kind, part.amount)?;
        let row = receivable::ActiveModel { paid: Set(paid), balance: Set(balance), ..Default::default() };
        booked.push(scoped::update::<receivable::Entity>(tx, before, row, reason.verb).await?);
        entries.push(receivable_entry::ActiveModel {
            receipt_id: Set(reason.receipt),
            refund_id: Set(reason.refund),
            note: Set(reason.note.map(str::to_owned)),
            ..entry(tx, part.receivable, reason.kind, part.amount)
        });
    }
    scoped::append::<receivable_entry::Entity>(tx, entries).await?;
    Ok(booked)
}

/// An entry of this (positive) amount, signed as its kind demands.
pub(super) fn entry(tx: &Tx, receivable: ReceivableId, kind: ReceivableEntryKind, amount: i64) -> receivable_entry::ActiveModel {
    receivable_entry::ActiveModel {
        id: Set(ReceivableEntryId::new()),
        receivable_id: Set(receivable),
        receipt_id: Set(None),
        refund_id: Set(None),
        member_id: Set(tx.actor.member()),
        kind: Set(kind),
        amount: Set(kind.sign() * amount),
        at: Set(tx.now),
        note: Set(None),
        ..Default::default()
    }
}

impl receivable::Model {
    /// The sums of its entries.
    #[must_use]
    pub const fn sums(&self) -> Balance {
        Balance { amount: self.amount, paid: self.paid, balance: self.balance }
    }

    /// The receivable as a payer sees it.
    #[must_use]
    pub const fn open(&self) -> OpenReceivable {
        OpenReceivable { id: self.id, due_date: self.due_date, balance: self.balance }
    }
}

impl receipt::Model {
    /// The receipt as the rules see it.
    #[must_use]
    pub const fn facts(&self) -> ReceiptFacts {
        let Self { status, method, amount, allocated, refunded, .. } = *self;
        ReceiptFacts { status, method, amount, allocated, refunded }
    }
}
