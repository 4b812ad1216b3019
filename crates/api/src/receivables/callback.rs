//! What a gateway and the demonstration gateway's page say to us. Nobody is logged in here; a signature speaks for the gateway.

use super::gateway::{GatewayCallback, GatewayOutcome, Settled};
use crate::{
    App,
    http::{clock, json::ValidJson, problem::Problem},
};
use actix_web::{
    HttpResponse, get, post,
    web::{Data, Json, Path},
};
use guanxi_domain::{ids::GatewayPaymentId, money::Money, receivables::GatewayStatus, scope::Actor};
use guanxi_persistence::receivables::gateway::{self as payments, Payment};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    // Before the payments themselves: "callback" would be read as an id.
    config.service(gateway_callback).service(gateway_page).service(gateway_pay);
}

/// A payment as the gateway's page shows it.
#[derive(Serialize, ToSchema)]
pub struct GatewayPayment {
    id: GatewayPaymentId,
    company: String,
    order_number: String,
    amount: Money,
    status: GatewayStatus,
    /// Where the customer goes afterwards.
    return_url: String,
}

/// What the customer decides on the demonstration gateway's page.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GatewayDecision {
    pay: bool,
}

impl From<Payment> for GatewayPayment {
    fn from(payment: Payment) -> Self {
        Self {
            id: payment.payment.id,
            company: payment.company.name,
            order_number: payment.order.number,
            amount: Money::new(payment.receipt.amount, &payment.receipt.currency),
            status: payment.payment.status,
            return_url: format!("/portal/orders/{}", payment.order.id),
        }
    }
}

/// Books a verified outcome, in the name of the program.
async fn book(app: &App, settled: Settled) -> Result<(), Problem> {
    let company = payments::find(&app.db, settled.payment).await?.company.id;
    let tx = app.db.begin(company, Actor::System, clock::now()).await?;
    payments::settle(&tx, settled.payment, settled.status, &settled.amount).await?;
    Ok(tx.commit(&app.db).await?)
}

/// Takes the gateway's word on a payment. The same word again changes nothing.
#[utoipa::path(tag = "receivables", operation_id = "gateway_callback", request_body = GatewayCallback, responses((status = 204, description = "Booked")))]
#[post("/public/gateway/callback")]
async fn gateway_callback(app: Data<App>, body: ValidJson<GatewayCallback>) -> Result<HttpResponse, Problem> {
    let gateway = app.gateway.as_ref().ok_or_else(Problem::not_found)?;
    book(&app, gateway.verify(&body.0)?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Shows a payment on the demonstration gateway's page.
#[utoipa::path(tag = "receivables", operation_id = "gateway_page", params(("payment" = GatewayPaymentId, Path)),
    responses((status = 200, body = GatewayPayment)))]
#[get("/public/gateway/{payment}")]
async fn gateway_page(app: Data<App>, id: Path<GatewayPaymentId>) -> Result<Json<GatewayPayment>, Problem> {
    app.gateway.as_ref().ok_or_else(Problem::not_found)?;
    Ok(Json(payments::find(&app.db, *id).await?.into()))
}

/// Pays on the demonstration gateway's page, or lets the payment fail. The outcome travels as a signed callback.
#[utoipa::path(tag = "receivables", operation_id = "gateway_pay", params(("payment" = GatewayPaymentId, Path)), request_body = GatewayDecision,
    responses((status = 200, body = GatewayPayment)))]
#[post("/public/gateway/{payment}")]
async fn gateway_pay(
    app: Data<App>,
    id: Path<GatewayPaymentId>,
    body: ValidJson<GatewayDecision>,
) -> Result<Json<GatewayPayment>, Problem> {
    let gateway = app.gateway.as_ref().ok_or_else(Problem::not_found)?;
    let payment = payments::find(&app.db, *id).await?;
    let amount = Money::new(payment.receipt.amount, &payment.receipt.currency);
    let outcome = if body.0.pay { GatewayOutcome::Paid } else { GatewayOutcome::Failed };
    let callback = gateway.pretend(*id, outcome, &amount, clock::now()).ok_or_else(Problem::not_found)?;
    book(&app, gateway.verify(&callback)?).await?;
    Ok(Json(payments::find(&app.db, *id).await?.into()))
}
