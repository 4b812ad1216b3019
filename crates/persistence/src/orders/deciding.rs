//! Submitting, approving, rejecting, revising and cancelling.

use super::{drafting, reading};
use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{company, customer, order, order_line, shipment},
    scoped,
};
use guanxi_domain::{
    event::Happened,
    ids::OrderId,
    orders::{Approval, Contract, ContractLine, OrderAction, OrderFacts, OrderStatus, OrderTotals, ShipmentStatus},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter};

/// Puts a draft before the approvers.
pub async fn submit(tx: &Tx, scope: &Scope, id: OrderId, version: Option<i64>, note: Option<&str>) -> Result<order::Model, Error> {
    let before = super::lock(tx, scope, id, version).await?;
    let has_lines = !reading::lines(tx, id).await?.is_empty();
    let facts = OrderFacts { status: before.status, has_lines, to_ship: false, approval: None };
    let row = order::ActiveModel {
        status: Set(facts.after(OrderAction::Submit)?),
        submitted_at: Set(Some(tx.now)),
        reason: Set(None),
        ..Default::default()
    };
    scoped::update::<order::Entity>(tx, &before, row, Happened::noted("submitted", note)).await
}

/// Approves a submitted order, and fixes the words that the customer is to sign. `limit` is the approver's.
pub async fn approve(
    tx: &Tx,
    scope: &Scope,
    id: OrderId,
    version: Option<i64>,
    limit: Option<i64>,
    note: Option<&str>,
) -> Result<order::Model, Error> {
    let before = super::lock(tx, scope, id, version).await?;
    let approver = tx.actor.member().ok_or_else(|| Refusal::forbidden("forbidden"))?;
    let company = scoped::find::<company::Entity>(tx, scope, tx.company).await?;
    let own_allowed = company.settings.orders.allow_own_approval;
    let approval = Approval { author: before.author_id, total: before.total, approver, limit, own_allowed };
    let facts = OrderFacts { status: before.status, has_lines: true, to_ship: false, approval: Some(approval) };
    let status = facts.after(OrderAction::Approve)?;
    let text = contract(tx, &before, company.name).await?.text();
    let row = order::ActiveModel { contract_text: Set(Some(text)), ..decision(tx, status) };
    scoped::update::<order::Entity>(tx, &before, row, Happened::noted("approved", note)).await
}

/// Sends a submitted order back with the reason.
pub async fn reject(tx: &Tx, scope: &Scope, id: OrderId, version: Option<i64>, reason: &str) -> Result<order::Model, Error> {
    let before = super::lock(tx, scope, id, version).await?;
    let status = before.status.after(OrderAction::Reject)?;
    let row = order::ActiveModel { reason: Set(Some(reason.to_owned())), ..decision(tx, status) };
    scoped::update::<order::Entity>(tx, &before, row, Happened::noted("rejected", Some(reason))).await
}

fn decision(tx: &Tx, status: OrderStatus) -> order::ActiveModel {
    order::ActiveModel { status: Set(status), decided_by_id: Set(tx.actor.member()), decided_at: Set(Some(tx.now)), ..Default::default() }
}

/// Makes a rejected or declined order a draft again, under a new revision. The reason stays until it is submitted.
pub async fn revise(tx: &Tx, scope: &Scope, id: OrderId, version: Option<i64>) -> Result<order::Model, Error> {
    let before = super::lock(tx, scope, id, version).await?;
    let row = order::ActiveModel {
        status: Set(before.status.after(OrderAction::Revise)?),
        revision: Set(before.revision + 1),
        submitted_at: Set(None),
        decided_at: Set(None),
        decided_by_id: Set(None),
        contract_text: Set(None),
        ..Default::default()
    };
    scoped::update::<order::Entity>(tx, &before, row, "revised").await
}

/// Calls the order off, and unpacks what was packed for it.
pub async fn cancel(tx: &Tx, scope: &Scope, id: OrderId, version: Option<i64>, reason: &str) -> Result<order::Model, Error> {
    let before = super::lock(tx, scope, id, version).await?;
    let status = before.status.after(OrderAction::Cancel)?;
    unpack(tx, id).await?;
    let row =
        order::ActiveModel { status: Set(status), reason: Set(Some(reason.to_owned())), ended_at: Set(Some(tx.now)), ..Default::default() };
    scoped::update::<order::Entity>(tx, &before, row, Happened::noted("cancelled", Some(reason))).await
}

async fn unpack(tx: &Tx, order: OrderId) -> Result<(), Error> {
    let prepared = scoped::select::<shipment::Entity>(&Scope::company(tx.company))
        .filter(shipment::Column::OrderId.eq(order))
        .filter(shipment::Column::Status.eq(ShipmentStatus::Prepared));
    for shipment in prepared.all(tx.conn()).await? {
        scoped::remove::<shipment::Entity>(tx, &shipment, "removed").await?;
    }
    let of_order = Condition::all().add(order_line::Column::OrderId.eq(order));
    let nothing = order_line::ActiveModel { packed: Set(0), ..Default::default() };
    scoped::change_parts::<order_line::Entity>(tx, of_order, nothing).await?;
    Ok(())
}

async fn contract(tx: &Tx, order: &order::Model, seller: String) -> Result<Contract, Error> {
    let buyer = scoped::find::<customer::Entity>(tx, &Scope::company(tx.company), order.customer_id).await?.name;
    let lines = reading::lines(tx, order.id).await?.into_iter().map(|line| ContractLine {
        terms: line.terms(),
        amounts: line.amounts(),
        product_number: line.product_number,
        name: line.name,
        unit: line.unit,
    });
    Ok(Contract {
        number: order.number.clone(),
        revision: order.revision,
        seller,
        buyer,
        currency: order.currency.clone(),
        lines: lines.collect(),
        totals: OrderTotals { subtotal: order.subtotal, discount: order.discount, tax: order.tax, total: order.total },
        plan: drafting::plan_of(tx, order.id).await?.into_iter().map(Into::into).collect(),
        delivery_address: order.delivery_address.clone(),
        delivery_date: order.delivery_date,
        terms: order.terms.clone(),
    })
}
