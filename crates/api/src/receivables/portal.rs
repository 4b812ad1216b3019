//! Paying in the portal: by transfer, with a voucher, or at the gateway.

use crate::http::{
    answer::Answer,
    context::Cx,
    input::{tidy, valid_amount},
    json::ValidJson,
    problem::Problem,
};
use actix_web::{http::StatusCode, post, web::Path};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    access::Portal,
    event::Subject,
    ids::{FileId, GatewayPaymentId, OrderId, ReceiptId, ReceivableId},
    money::Money,
    receivables::{PaymentMethod, ReceiptStatus, ReceivableStatus},
};
use guanxi_persistence::{
    platform::files,
    receivables::{self, Receipt, Receivable},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(portal_pay_order);
}

/// What the customer owes from one instalment.
#[derive(Serialize, ToSchema)]
pub struct PortalReceivable {
    id: ReceivableId,
    number: String,
    label: Option<String>,
    amount: Money,
    balance: Money,
    due_date: NaiveDate,
    status: ReceivableStatus,
}

/// A payment of the customer.
#[derive(Serialize, ToSchema)]
pub struct PortalPayment {
    id: ReceiptId,
    number: String,
    method: PaymentMethod,
    amount: Money,
    status: ReceiptStatus,
    created_at: DateTime<Utc>,
    /// Where to pay, while a payment at the gateway waits for it.
    redirect_url: Option<String>,
}

/// How the customer pays.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CustomerMethod {
    Transfer,
    Gateway,
}

/// A payment to be made.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPayment {
    method: CustomerMethod,
    #[validate(custom(function = "valid_amount"))]
    amount: Money,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    reference: Option<String>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    payer: Option<String>,
    #[validate(length(max = 10))]
    #[schema(max_items = 10)]
    voucher_ids: Option<Vec<FileId>>,
}

impl PortalReceivable {
    pub fn of(row: &Receivable, today: NaiveDate) -> Self {
        Self {
            id: row.id,
            number: row.number.clone(),
            label: row.label.clone(),
            amount: Money::new(row.amount, &row.currency),
            balance: Money::new(row.balance, &row.currency),
            due_date: row.due_date,
            status: row.sums().status(row.due_date, today),
        }
    }
}

impl PortalPayment {
    pub fn of<P>(cx: &Cx<P>, receipt: &Receipt, begun: Option<GatewayPaymentId>) -> Self {
        let amount = Money::new(receipt.amount, &receipt.currency);
        let redirect_url = begun.and_then(|payment| Some(cx.app.gateway.as_ref()?.begin(payment, &amount)));
        Self {
            id: receipt.id,
            number: receipt.number.clone(),
            method: receipt.method,
            amount,
            status: receipt.status,
            created_at: receipt.created_at,
            redirect_url,
        }
    }
}

/// Pays an order, in part or whole: by transfer, which staff will confirm, or at the gateway.
#[utoipa::path(tag = "receivables", operation_id = "portal_pay_order", params(("id" = OrderId, Path)), request_body = NewPayment,
    responses((status = 201, body = PortalPayment)))]
#[post("/portal/orders/{id}/payments")]
async fn portal_pay_order(cx: Cx<Portal>, id: Path<OrderId>, body: ValidJson<NewPayment>) -> Result<Answer<PortalPayment>, Problem> {
    let method = match body.0.method {
        CustomerMethod::Transfer => PaymentMethod::Transfer,
        CustomerMethod::Gateway if cx.app.gateway.is_some() => PaymentMethod::Gateway,
        CustomerMethod::Gateway => return Err(Problem::new(StatusCode::CONFLICT, "payment.no_gateway")),
    };
    let payment = receivables::NewPayment { method, amount: body.0.amount, reference: tidy(body.0.reference), payer: tidy(body.0.payer) };
    cx.create(async |tx| {
        let (receipt, begun) = receivables::pay(tx, &cx.scope, *id, payment, cx.today()).await?;
        files::attach(tx, Subject::Receipts, receipt.id.0, &body.0.voucher_ids.unwrap_or_default()).await?;
        Ok(PortalPayment::of(&cx, &receipt, begun.map(|payment| payment.id)))
    })
    .await
}
