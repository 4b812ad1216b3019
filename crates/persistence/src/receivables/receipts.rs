//! Receipts that staff enter, confirm, reject and allocate.

use super::{booking, booking::Reason};
use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{company, customer, order, receipt, receipt::Intended, receivable},
    orders,
    organization::next_number,
    scoped,
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    event::Happened,
    ids::{CustomerId, OrderId, ReceiptId},
    money::{MAX_AMOUNT, Money},
    receivables::{
        Allocation, OpenReceivable, PaymentMethod, ReceiptAction, ReceiptStatus, ReceivableEntryKind, allocate_given, allocate_oldest,
    },
    refusal::Refusal,
    scope::{Actor, Scope},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};
use std::collections::BTreeSet;

/// Money that has come in, or is said to come.
#[derive(Clone, Debug)]
pub struct NewReceipt {
    pub customer: CustomerId,
    pub order: Option<OrderId>,
    pub method: PaymentMethod,
    pub amount: Money,
    pub paid_at: Option<DateTime<Utc>>,
    pub reference: Option<String>,
    pub payer: Option<String>,
    pub note: Option<String>,
    /// What it is to settle; otherwise the oldest due first.
    pub intended: Vec<Allocation>,
}

/// Enters a receipt of a customer within reach; it waits for confirmation.
pub async fn create(tx: &Tx, scope: &Scope, new: NewReceipt, today: NaiveDate) -> Result<receipt::Model, Error> {
    let customer = scoped::select::<customer::Entity>(scope).filter(customer::Column::Id.eq(new.customer)).one(tx.conn()).await?;
    let customer = customer.ok_or_else(|| Refusal::invalid("/customer_id", "order.unknown_customer"))?;
    let currency = match new.order {
        Some(order) => of_customer(tx, order, customer.id).await?.currency,
        None => scoped::find::<company::Entity>(tx, scope, tx.company).await?.currency,
    };
    if new.amount.currency != currency {
        return Err(Refusal::invalid("/amount/currency", "order.currency").with("currency", currency).into());
    }
    if !new.intended.is_empty() {
        let targets = targets(tx, &new.intended, new.customer).await?;
        let open: Vec<_> = targets.iter().map(receivable::Model::open).collect();
        allocate_given(new.amount.amount, &open, &new.intended, false)?;
    }
    write(tx, new, today).await
}

/// Writes a pending receipt whose customer, order and currency are known to be right.
pub(super) async fn write(tx: &Tx, new: NewReceipt, today: NaiveDate) -> Result<receipt::Model, Error> {
    if !(1..=MAX_AMOUNT).contains(&new.amount.amount) {
        return Err(Refusal::invalid("/amount/amount", "range").with("min", 1).with("max", MAX_AMOUNT).into());
    }
    let account = match tx.actor {
        Actor::Portal { account, .. } => Some(account),
        Actor::Staff(_) | Actor::ApiKey { .. } | Actor::Visitor | Actor::System => None,
    };
    let row = receipt::ActiveModel {
        id: Set(ReceiptId::new()),
        number: Set(next_number(tx, "receipts", today).await?),
        currency: Set(new.amount.currency),
        method: Set(new.method),
        status: Set(ReceiptStatus::Pending),
        paid_at: Set(new.paid_at),
        customer_id: Set(new.customer),
        order_id: Set(new.order),
        member_id: Set(tx.actor.member()),
        portal_account_id: Set(account),
        reference: Set(new.reference),
        payer: Set(new.payer),
        note: Set(new.note),
        amount: Set(new.amount.amount),
        allocated: Set(0),
        refunded: Set(0),
        intended: Set(Intended(new.intended)),
        ..Default::default()
    };
    scoped::insert::<receipt::Entity>(tx, row, "created").await
}

async fn of_customer(tx: &Tx, order: OrderId, customer: CustomerId) -> Result<order::Model, Error> {
    let found = scoped::select::<order::Entity>(&Scope::company(tx.company))
        .filter(order::Column::Id.eq(order))
        .filter(order::Column::CustomerId.eq(customer))
        .one(tx.conn())
        .await?;
    found.ok_or_else(|| Refusal::invalid("/order_id", "receipt.unknown_order").into())
}

/// The receivables that allocations name; all must be the customer's.
async fn targets(tx: &Tx, given: &[Allocation], customer: CustomerId) -> Result<Vec<receivable::Model>, Error> {
    let ids: BTreeSet<_> = given.iter().map(|part| part.receivable).collect();
    let found = scoped::select::<receivable::Entity>(&Scope::company(tx.company))
        .filter(receivable::Column::Id.is_in(ids))
        .filter(receivable::Column::CustomerId.eq(customer))
        .all(tx.conn())
        .await?;
    if let Some(index) = given.iter().position(|part| !found.iter().any(|row| row.id == part.receivable)) {
        return Err(Refusal::invalid(format!("/allocations/{index}/receivable_id"), "receipt.unknown_receivable").into());
    }
    Ok(found)
}

/// The money is there: it settles what the payer named, else the oldest due first.
pub async fn confirm(tx: &Tx, scope: &Scope, id: ReceiptId, version: Option<i64>, note: Option<&str>) -> Result<receipt::Model, Error> {
    let seen = scoped::find::<receipt::Entity>(tx, scope, id).await?;
    let orders = lock_orders(tx, &seen, &seen.intended.0).await?;
    let before = scoped::find_to_change::<receipt::Entity>(tx, scope, id, version).await?;
    let status = before.facts().decide(ReceiptAction::Confirm)?;
    accept(tx, &before, &orders, status, Happened::noted("confirmed", note)).await
}

/// The orders that a receipt may settle, locked: those of the receivables it names, or its own, or all of its customer's with
/// something open.
pub(super) async fn lock_orders(tx: &Tx, receipt: &receipt::Model, given: &[Allocation]) -> Result<Vec<order::Model>, Error> {
    let ids: BTreeSet<OrderId> = if !given.is_empty() {
        targets(tx, given, receipt.customer_id).await?.iter().map(|row| row.order_id).collect()
    } else if let Some(order) = receipt.order_id {
        BTreeSet::from([order])
    } else {
        let open = scoped::select::<receivable::Entity>(&Scope::company(tx.company))
            .filter(receivable::Column::CustomerId.eq(receipt.customer_id))
            .filter(receivable::Column::Balance.gt(0));
        open.all(tx.conn()).await?.iter().map(|row| row.order_id).collect()
    };
    orders::lock_all(tx, &ids).await
}

/// Books a receipt whose money has come in. What can no longer be settled stays unallocated: the money is there all the same.
pub(super) async fn accept(
    tx: &Tx,
    before: &receipt::Model,
    orders: &[order::Model],
    status: ReceiptStatus,
    happened: Happened,
) -> Result<receipt::Model, Error> {
    let open = open_in(tx, before, orders).await?;
    let sums: Vec<OpenReceivable> = open.iter().map(receivable::Model::open).collect();
    let parts = match before.intended.0.as_slice() {
        [] => allocate_oldest(before.amount, &sums),
        given => allocate_given(before.amount, &sums, given, true)?,
    };
    let row = receipt::ActiveModel {
        status: Set(status),
        paid_at: Set(Some(before.paid_at.unwrap_or(tx.now))),
        intended: Set(Intended::default()),
        ..Default::default()
    };
    settle(tx, before, orders, &open, &parts, row, happened).await
}

async fn open_in(tx: &Tx, receipt: &receipt::Model, orders: &[order::Model]) -> Result<Vec<receivable::Model>, Error> {
    let ids = orders.iter().filter(|order| order.currency == receipt.currency).map(|order| order.id).collect();
    booking::lock_open(tx, &ids).await
}

/// Settles receivables with parts of a receipt, and tells their orders.
async fn settle(
    tx: &Tx,
    before: &receipt::Model,
    orders: &[order::Model],
    open: &[receivable::Model],
    parts: &[Allocation],
    row: receipt::ActiveModel,
    happened: Happened,
) -> Result<receipt::Model, Error> {
    let kind = ReceivableEntryKind::Allocation;
    let booked = booking::book(tx, open, parts, Reason { kind, receipt: Some(before.id), refund: None, verb: "paid", note: None }).await?;
    let allocated = before.allocated + parts.iter().map(|part| part.amount).sum::<i64>();
    let row = receipt::ActiveModel { allocated: Set(allocated), ..row };
    let receipt = scoped::update::<receipt::Entity>(tx, before, row, happened).await?;
    for order in orders.iter().filter(|order| booked.iter().any(|row| row.order_id == order.id)) {
        orders::settle(tx, order, 0, "paid".into()).await?;
    }
    Ok(receipt)
}

/// Uses a confirmed receipt for the oldest due of its own order, which is locked.
pub(super) async fn settle_oldest(tx: &Tx, receipt: &receipt::Model) -> Result<(), Error> {
    let orders = lock_orders(tx, receipt, &[]).await?;
    let open = open_in(tx, receipt, &orders).await?;
    let sums: Vec<_> = open.iter().map(receivable::Model::open).collect();
    let parts = allocate_oldest(receipt.facts().unallocated(), &sums);
    if !parts.is_empty() {
        settle(tx, receipt, &orders, &open, &parts, receipt::ActiveModel::default(), "allocated".into()).await?;
    }
    Ok(())
}

/// Settles the named receivables with what is left of a confirmed receipt.
pub async fn allocate(tx: &Tx, scope: &Scope, id: ReceiptId, version: Option<i64>, given: &[Allocation]) -> Result<receipt::Model, Error> {
    let seen = scoped::find::<receipt::Entity>(tx, scope, id).await?;
    let orders = lock_orders(tx, &seen, given).await?;
    let before = scoped::find_to_change::<receipt::Entity>(tx, scope, id, version).await?;
    before.facts().check_allocatable()?;
    let open = open_in(tx, &before, &orders).await?;
    let sums: Vec<_> = open.iter().map(receivable::Model::open).collect();
    let parts = allocate_given(before.facts().unallocated(), &sums, given, false)?;
    settle(tx, &before, &orders, &open, &parts, receipt::ActiveModel::default(), "allocated".into()).await
}

/// The money did not come, or was not what was said.
pub async fn reject(tx: &Tx, scope: &Scope, id: ReceiptId, version: Option<i64>, reason: &str) -> Result<receipt::Model, Error> {
    let before = scoped::find_to_change::<receipt::Entity>(tx, scope, id, version).await?;
    let status = before.facts().decide(ReceiptAction::Reject)?;
    refuse(tx, &before, status, Some(reason)).await
}

/// Books that a receipt came to nothing.
pub(super) async fn refuse(tx: &Tx, before: &receipt::Model, status: ReceiptStatus, reason: Option<&str>) -> Result<receipt::Model, Error> {
    let row = receipt::ActiveModel { status: Set(status), reason: Set(reason.map(str::to_owned)), ..Default::default() };
    scoped::update::<receipt::Entity>(tx, before, row, Happened::noted("rejected", reason)).await
}
