//! Payments at a gateway. The gateway knows only the payment's id; it answers once, and may say so many times.

use super::receipts;
use crate::{
    Db, Error, Tx,
    db::Conn,
    entities::{company, gateway_payment, order, receipt},
    scoped,
};
use guanxi_domain::{
    event::Happened,
    ids::GatewayPaymentId,
    money::Money,
    receivables::{GatewayStatus, ReceiptAction},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter};

/// A payment with what its page shows.
#[derive(Clone, Debug)]
pub struct Payment {
    pub payment: gateway_payment::Model,
    pub receipt: receipt::Model,
    pub order: order::Model,
    pub company: company::Model,
}

/// The payment of this id, whosever it is: the gateway asks without a login, and the id is a secret between it and us.
pub async fn find(db: &Db, id: GatewayPaymentId) -> Result<Payment, Error> {
    #[expect(clippy::disallowed_methods, reason = "the gateway belongs to no company")]
    let payment = gateway_payment::Entity::find().filter(gateway_payment::Column::Id.eq(id)).one(db.conn()).await?;
    let payment = payment.ok_or(Error::NotFound)?;
    let scope = Scope::company(payment.company_id);
    let receipt = scoped::find::<receipt::Entity>(db, &scope, payment.receipt_id).await?;
    let order = scoped::find::<order::Entity>(db, &scope, receipt.order_id.ok_or(Error::NotFound)?).await?;
    let company = scoped::find::<company::Entity>(db, &scope, payment.company_id).await?;
    Ok(Payment { payment, receipt, order, company })
}

/// Books the gateway's answer. The same answer again changes nothing; another one is refused.
pub async fn settle(tx: &Tx, id: GatewayPaymentId, status: GatewayStatus, amount: &Money) -> Result<(), Error> {
    let scope = Scope::company(tx.company);
    let seen = scoped::find::<gateway_payment::Entity>(tx, &scope, id).await?;
    let receipt = scoped::find::<receipt::Entity>(tx, &scope, seen.receipt_id).await?;
    let orders = receipts::lock_orders(tx, &receipt, &[]).await?;
    let receipt = scoped::find_to_change::<receipt::Entity>(tx, &scope, receipt.id, None).await?;
    let payment = scoped::find::<gateway_payment::Entity>(tx, &scope, id).await?;
    if payment.status == status {
        return Ok(());
    }
    if payment.status != GatewayStatus::Pending || status == GatewayStatus::Pending {
        return Err(Refusal::conflict("payment.settled").into());
    }
    if amount.amount != receipt.amount || amount.currency != receipt.currency {
        return Err(Refusal::invalid("/amount", "payment.amount").into());
    }
    let row = gateway_payment::ActiveModel { status: Set(status), settled_at: Set(Some(tx.now)), ..Default::default() };
    let pending = Condition::all().add(gateway_payment::Column::Id.eq(id)).add(gateway_payment::Column::Status.eq(GatewayStatus::Pending));
    scoped::change_parts::<gateway_payment::Entity>(tx, pending, row).await?;
    if status == GatewayStatus::Paid {
        let next = receipt.status.after(ReceiptAction::Confirm)?;
        receipts::accept(tx, &receipt, &orders, next, Happened::from("confirmed")).await?;
    } else {
        let next = receipt.status.after(ReceiptAction::Reject)?;
        receipts::refuse(tx, &receipt, next, None).await?;
    }
    Ok(())
}
