//! Reading receivables and receipts with what belongs to them.

use crate::{
    Error,
    db::Conn,
    entities::{customer, gateway_payment, receipt, receivable, receivable_entry},
    scoped,
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::{
    ids::{CompanyId, CustomerId, DepartmentId, GatewayPaymentId, MembershipId, OrderId, ReceiptId, ReceivableId},
    receivables::{Allocation, GatewayStatus, PaymentMethod, RESERVED_MINUTES, ReceiptStatus, ReceivableEntryKind},
    scope::{Holder, Scope},
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;

/// A receivable within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: ReceivableId) -> Result<receivable::Model, Error> {
    scoped::find::<receivable::Entity>(db, scope, id).await
}

/// A receipt within reach.
pub async fn find_receipt(db: &impl Conn, scope: &Scope, id: ReceiptId) -> Result<receipt::Model, Error> {
    scoped::find::<receipt::Entity>(db, scope, id).await
}

/// The ledger of a receivable, oldest entry first.
pub async fn entries(db: &impl Conn, company: CompanyId, id: ReceivableId) -> Result<Vec<receivable_entry::Model>, Error> {
    let entries = scoped::select::<receivable_entry::Entity>(&Scope::company(company));
    let entries = entries.filter(receivable_entry::Column::ReceivableId.eq(id)).order_by_asc(receivable_entry::Column::Id);
    Ok(entries.all(db.conn()).await?)
}

/// What these receipts settled, oldest entry first.
pub async fn allocations(db: &impl Conn, company: CompanyId, receipts: &[ReceiptId]) -> Result<Vec<receivable_entry::Model>, Error> {
    let entries = scoped::select::<receivable_entry::Entity>(&Scope::company(company))
        .filter(receivable_entry::Column::ReceiptId.is_in(receipts.iter().copied()))
        .order_by_asc(receivable_entry::Column::Id);
    Ok(entries.all(db.conn()).await?)
}

/// Whose these receipts are: it decides who may do what to them.
pub async fn holders(db: &impl Conn, company: CompanyId, receipts: &[receipt::Model]) -> Result<HashMap<CustomerId, Holder>, Error> {
    let customers = scoped::select::<customer::Entity>(&Scope::company(company))
        .filter(customer::Column::Id.is_in(receipts.iter().map(|receipt| receipt.customer_id)))
        .select_only()
        .columns([customer::Column::Id, customer::Column::OwnerId, customer::Column::DepartmentId])
        .into_tuple();
    let customers: Vec<(CustomerId, Option<MembershipId>, Option<DepartmentId>)> = customers.all(db.conn()).await?;
    let holder = |(customer, owner, department)| (customer, Holder { customer: Some(customer), owner, department, entered_by: None });
    Ok(customers.into_iter().map(holder).collect())
}

/// What a receipt still settles of each receivable, in the order in which it did.
pub(super) async fn net_allocations(tx: &crate::Tx, receipt: ReceiptId) -> Result<Vec<Allocation>, Error> {
    let mut net: Vec<Allocation> = Vec::new();
    for entry in allocations(tx, tx.company, &[receipt]).await? {
        let part = Allocation { receivable: entry.receivable_id, amount: -entry.amount };
        match net.iter_mut().find(|known| known.receivable == part.receivable) {
            Some(known) => known.amount += part.amount,
            None if entry.kind == ReceivableEntryKind::Allocation => net.push(part),
            None => return Err(Error::Corrupt("a reversal without its allocation".into())),
        }
    }
    net.retain(|part| part.amount > 0);
    Ok(net)
}

/// What is on its way for an order: pending receipts, except payments at a gateway that were begun too long ago.
pub async fn pending(db: &impl Conn, company: CompanyId, order: OrderId, now: DateTime<Utc>) -> Result<i64, Error> {
    let receipts = scoped::select::<receipt::Entity>(&Scope::company(company))
        .filter(receipt::Column::OrderId.eq(order))
        .filter(receipt::Column::Status.eq(ReceiptStatus::Pending));
    Ok(reserved(&receipts.all(db.conn()).await?, now))
}

fn reserved(receipts: &[receipt::Model], now: DateTime<Utc>) -> i64 {
    let since = now - TimeDelta::minutes(RESERVED_MINUTES);
    let counts = |receipt: &&receipt::Model| {
        receipt.status == ReceiptStatus::Pending && (receipt.method != PaymentMethod::Gateway || receipt.created_at > since)
    };
    receipts.iter().filter(counts).map(|receipt| receipt.amount).sum()
}

/// What the customer sees of an order's money.
#[derive(Clone, Debug, Default)]
pub struct Payments {
    pub receivables: Vec<receivable::Model>,
    /// Newest first.
    pub receipts: Vec<receipt::Model>,
    /// The payments at a gateway that still wait for an answer, by their receipts.
    pub begun: HashMap<ReceiptId, GatewayPaymentId>,
    pub pending: i64,
}

/// The money of one order: three statements.
pub async fn payments_of(db: &impl Conn, company: CompanyId, order: OrderId, now: DateTime<Utc>) -> Result<Payments, Error> {
    let scope = Scope::company(company);
    let receivables = scoped::select::<receivable::Entity>(&scope).filter(receivable::Column::OrderId.eq(order));
    let receivables = receivables.order_by_asc(receivable::Column::Position).all(db.conn()).await?;
    let receipts = scoped::select::<receipt::Entity>(&scope).filter(receipt::Column::OrderId.eq(order));
    let receipts = receipts.order_by_desc(receipt::Column::Id).all(db.conn()).await?;
    let begun = scoped::select::<gateway_payment::Entity>(&scope)
        .filter(gateway_payment::Column::ReceiptId.is_in(receipts.iter().map(|receipt| receipt.id)))
        .filter(gateway_payment::Column::Status.eq(GatewayStatus::Pending));
    let begun = begun.all(db.conn()).await?.into_iter().map(|payment| (payment.receipt_id, payment.id)).collect();
    Ok(Payments { pending: reserved(&receipts, now), receivables, receipts, begun })
}
