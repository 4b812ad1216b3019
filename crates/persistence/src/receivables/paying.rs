//! Paying in the portal: a transfer that staff will confirm, or a payment at a gateway.

use super::receipts::{self, NewReceipt};
use crate::{
    Error, Tx,
    entities::{gateway_payment, receipt},
    orders, scoped,
};
use chrono::NaiveDate;
use guanxi_domain::{
    ids::{GatewayPaymentId, OrderId},
    money::Money,
    orders::PortalFacts,
    receivables::{GatewayStatus, PaymentMethod},
    refusal::Refusal,
    scope::Scope,
};

/// A payment by the customer.
#[derive(Clone, Debug)]
pub struct NewPayment {
    pub method: PaymentMethod,
    pub amount: Money,
    pub reference: Option<String>,
    pub payer: Option<String>,
}

/// Begins a payment for an order of the customer. What is outstanding and not yet being paid is counted under the order's lock, so that
/// payments made at the same moment never exceed it together.
pub async fn pay(
    tx: &Tx,
    scope: &Scope,
    id: OrderId,
    new: NewPayment,
    today: NaiveDate,
) -> Result<(receipt::Model, Option<gateway_payment::Model>), Error> {
    let order = orders::lock(tx, scope, id, None).await?;
    if new.amount.currency != order.currency {
        return Err(Refusal::invalid("/amount/currency", "order.currency").with("currency", order.currency).into());
    }
    let pending = super::pending(tx, order.company_id, id, tx.now).await?;
    let facts = PortalFacts { status: order.status, payable: order.money().payable(pending) };
    facts.check_payment(new.amount.amount)?;
    let receipt = NewReceipt {
        customer: order.customer_id,
        order: Some(id),
        method: new.method,
        amount: new.amount,
        paid_at: None,
        reference: new.reference,
        payer: new.payer,
        note: None,
        intended: Vec::new(),
    };
    let receipt = receipts::write(tx, receipt, today).await?;
    if new.method != PaymentMethod::Gateway {
        return Ok((receipt, None));
    }
    let payment = gateway_payment::Model {
        id: GatewayPaymentId::new(),
        company_id: tx.company,
        receipt_id: receipt.id,
        status: GatewayStatus::Pending,
        begun_at: tx.now,
        settled_at: None,
    };
    scoped::append::<gateway_payment::Entity>(tx, vec![payment.clone().into()]).await?;
    Ok((receipt, Some(payment)))
}
