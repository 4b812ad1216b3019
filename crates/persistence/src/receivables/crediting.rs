//! Crediting an order for goods that came back: new entries on its receivables, never a change of old ones.

use super::{
    booking::{self, Reason},
    refunding,
};
use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{order, receipt, receivable, receivable_entry},
    orders, scoped,
};
use guanxi_domain::{
    event::Happened,
    ids::{ReceiptId, ReceivableId},
    receivables::{self as rules, Allocation, Credit, PaidBack, Payment, ReceivableEntryKind},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;

/// Credits an order that is locked. What was paid already is given back or kept as the customer's money, as `paid` says.
pub(crate) async fn credit(tx: &Tx, order: &order::Model, amount: i64, paid: PaidBack, note: &str) -> Result<Credit, Error> {
    let of_order = Condition::all().add(receivable::Column::OrderId.eq(order.id));
    let seen = scoped::select::<receivable::Entity>(&Scope::company(tx.company)).filter(of_order.clone()).all(tx.conn()).await?;
    let payments = payments(tx, &seen).await?;
    let receipts = lock_receipts(tx, &payments).await?;
    let mut receivables = booking::lock(tx, of_order).await?;
    let open: Vec<_> = receivables.iter().filter(|row| row.balance > 0).map(receivable::Model::open).collect();
    let credit = rules::credit(amount, &open, &payments)?;
    let mut refunded = 0;
    for before in &receipts {
        let parts: Vec<_> = credit.reversals.iter().filter(|back| back.receipt == before.id).map(|back| back.part).collect();
        if !parts.is_empty() {
            refunded += take_back(tx, before, &mut receivables, &parts, paid, note).await?;
        }
    }
    let why = Reason { kind: ReceivableEntryKind::Credit, receipt: None, refund: None, verb: "credited", note: Some(note) };
    booking::book(tx, &receivables, &credit.credits, why).await?;
    if !credit.credits.is_empty() {
        orders::settle(tx, order, refunded, Happened::noted("credited", Some(note))).await?;
    }
    Ok(credit)
}

/// Takes back what one receipt paid, so that it is unallocated again, or refunded. Gives what was refunded.
async fn take_back(
    tx: &Tx,
    before: &receipt::Model,
    receivables: &mut [receivable::Model],
    parts: &[Allocation],
    paid: PaidBack,
    note: &str,
) -> Result<i64, Error> {
    let sum = parts.iter().map(|part| part.amount).sum();
    let mut row = receipt::ActiveModel { allocated: Set(before.allocated - sum), ..Default::default() };
    let (verb, refund) = match paid {
        PaidBack::Keep => ("reversed", None),
        PaidBack::Refund => {
            row.status = Set(rules::refund(&before.facts(), parts, sum)?.status);
            row.refunded = Set(before.refunded + sum);
            ("refunded", Some(refunding::write(tx, before.id, sum, note).await?))
        }
    };
    let why = Reason { kind: ReceivableEntryKind::Reversal, receipt: Some(before.id), refund, verb, note: Some(note) };
    for booked in booking::book(tx, receivables, parts, why).await? {
        receivables.iter_mut().filter(|row| row.id == booked.id).for_each(|row| *row = booked.clone());
    }
    scoped::update::<receipt::Entity>(tx, before, row, Happened::noted(verb, Some(note))).await?;
    Ok(if refund.is_some() { sum } else { 0 })
}

/// What receipts still pay of these receivables, in the order of their first payment.
async fn payments(tx: &Tx, receivables: &[receivable::Model]) -> Result<Vec<Payment>, Error> {
    let entries = scoped::select::<receivable_entry::Entity>(&Scope::company(tx.company))
        .filter(receivable_entry::Column::ReceivableId.is_in(receivables.iter().map(|row| row.id)))
        .filter(receivable_entry::Column::ReceiptId.is_not_null())
        .order_by_asc(receivable_entry::Column::Id)
        .all(tx.conn())
        .await?;
    let mut order: Vec<(ReceiptId, ReceivableId)> = Vec::new();
    let mut sums: BTreeMap<(ReceiptId, ReceivableId), i64> = BTreeMap::new();
    for entry in entries {
        let Some(receipt) = entry.receipt_id else { continue };
        let key = (receipt, entry.receivable_id);
        if !sums.contains_key(&key) {
            order.push(key);
        }
        // What pays takes from the balance, so it stands in the ledger below nothing.
        *sums.entry(key).or_default() -= entry.amount;
    }
    let payment = |(receipt, receivable)| {
        let amount = sums.get(&(receipt, receivable)).copied().unwrap_or(0);
        Payment { receipt, part: Allocation { receivable, amount } }
    };
    Ok(order.into_iter().map(payment).filter(|payment| payment.part.amount > 0).collect())
}

/// The receipts behind payments, locked in the order of their ids.
async fn lock_receipts(tx: &Tx, payments: &[Payment]) -> Result<Vec<receipt::Model>, Error> {
    if payments.is_empty() {
        return Ok(Vec::new());
    }
    let receipts = scoped::select::<receipt::Entity>(&Scope::company(tx.company))
        .filter(receipt::Column::Id.is_in(payments.iter().map(|payment| payment.receipt)));
    Ok(receipts.order_by_asc(receipt::Column::Id).lock_exclusive().all(tx.conn()).await?)
}
