//! The credit for goods that came back.

use crate::{Error, Tx, entities::goods_return, orders, receivables, scoped};
use guanxi_domain::{event::Happened, ids::ReturnId, receivables::PaidBack, returns::ReturnAction, scope::Scope};
use sea_orm::ActiveValue::Set;

/// Credits a return within reach whose goods are back: first what is still owed for the order; what was paid, as `paid` says.
pub async fn credit(
    tx: &Tx,
    scope: &Scope,
    id: ReturnId,
    version: Option<i64>,
    paid: PaidBack,
    note: Option<&str>,
) -> Result<goods_return::Model, Error> {
    let seen = scoped::find::<goods_return::Entity>(tx, scope, id).await?;
    let order = orders::lock(tx, &Scope::company(tx.company), seen.order_id, None).await?;
    let before = scoped::find_to_change::<goods_return::Entity>(tx, scope, id, version).await?;
    let status = before.status.after(ReturnAction::Credit)?;
    let credit = receivables::credit(tx, &order, before.amount, paid, &before.number).await?;
    let (refund, kept) = match paid {
        PaidBack::Refund => (credit.paid, 0),
        PaidBack::Keep => (0, credit.paid),
    };
    let row = goods_return::ActiveModel {
        status: Set(status),
        credited_by_id: Set(tx.actor.member()),
        credited_at: Set(Some(tx.now)),
        credit_offset: Set(credit.offset),
        credit_refund: Set(refund),
        credit_kept: Set(kept),
        ..Default::default()
    };
    scoped::update::<goods_return::Entity>(tx, &before, row, Happened::noted("credited", note)).await
}
