//! Orders as the customer sees them in the portal: to be signed, received and paid.

use super::{inputs::Sign, views::OrderBody};
use crate::{
    http::{
        address::client_address,
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
        view::ActionView,
        words::Reason,
    },
    receivables::{PortalPayment, PortalReceivable},
};
use actix_web::{
    get, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::Portal,
    ids::{OrderId, ShipmentId},
    money::Money,
    orders::{OrderAction, OrderStatus, PortalFacts, StepName, portal_order_actions},
    receivables::PaymentStatus,
    scope::Holder,
};
use guanxi_persistence::{
    Conn,
    names::{Named, Wanted},
    orders::{self, Order},
    receivables,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(portal_list_orders)
        .service(portal_find_order)
        .service(portal_sign_order)
        .service(portal_decline_order)
        .service(portal_receive_shipment);
}

/// An order in the customer's list.
#[derive(Serialize, ToSchema)]
pub struct PortalOrderRow {
    id: OrderId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    number: String,
    title: Option<String>,
    status: OrderStatus,
    payment_status: PaymentStatus,
    total: Money,
    outstanding: Money,
}

/// An order as its customer sees it.
#[derive(Serialize, ToSchema)]
pub struct PortalOrderView {
    #[serde(flatten)]
    row: PortalOrderRow,
    revision: i64,
    salesperson: String,
    #[serde(flatten)]
    body: OrderBody,
    received: Money,
    /// Outstanding, and not yet being paid.
    payable: Money,
    /// Payments that wait for confirmation.
    pending_payment: Money,
    receivables: Vec<PortalReceivable>,
    /// Newest first.
    payments: Vec<PortalPayment>,
    /// The words to sign, while the order waits for the signature.
    text_to_sign: Option<String>,
    feedback_given: bool,
    actions: Vec<ActionView>,
}

impl PortalOrderRow {
    fn of<P>(cx: &Cx<P>, order: &Order) -> Self {
        let money = |amount| Money::new(amount, &order.currency);
        Self {
            id: order.id,
            version: order.version,
            created_at: order.created_at,
            updated_at: order.updated_at,
            number: order.number.clone(),
            title: order.title.clone(),
            status: order.status,
            payment_status: order.money().status(cx.today()),
            total: money(order.total),
            outstanding: money(order.outstanding),
        }
    }
}

/// An order with everything that the customer may know of it: eleven statements, whatever its size.
async fn view(cx: &Cx<Portal>, db: &impl Conn, order: Order) -> Result<PortalOrderView, Problem> {
    let details = orders::details(db, order).await?;
    let order = &details.order;
    let payments = receivables::payments_of(db, cx.who.company, order.id, cx.now).await?;
    let mut wanted = Wanted::default();
    wanted.add(Named::Member, Some(order.salesperson_id));
    let names = wanted.names(db, cx.who.company).await?;
    let salesperson = cx.refer(&names, order.salesperson_id).name;
    let money = |amount| Money::new(amount, &order.currency);
    let payable = order.money().payable(payments.pending);
    let holder = Holder { customer: cx.who.customer(), ..Holder::default() };
    let who = |step| Some(salesperson.clone()).filter(|_| step == StepName::Draft);
    Ok(PortalOrderView {
        row: PortalOrderRow::of(cx, order),
        revision: order.revision,
        body: OrderBody::of(cx, &details, &holder, who),
        received: money(order.received),
        payable: money(payable),
        pending_payment: money(payments.pending),
        receivables: payments.receivables.iter().map(|row| PortalReceivable::of(row, cx.today())).collect(),
        payments: payments
            .receipts
            .iter()
            .map(|receipt| PortalPayment::of(cx, receipt, payments.begun.get(&receipt.id).copied()))
            .collect(),
        text_to_sign: order.contract_text.clone().filter(|_| order.status.after(OrderAction::Sign).is_ok()),
        feedback_given: orders::feedback_given(db, order).await?,
        actions: cx.actions(portal_order_actions(&PortalFacts { status: order.status, payable })),
        salesperson,
    })
}

/// Lists the customer's orders.
#[utoipa::path(tag = "orders", operation_id = "portal_list_orders", params(ListQuery), responses((status = 200, body = PageOf<PortalOrderRow>)))]
#[get("/portal/orders")]
async fn portal_list_orders(cx: Cx<Portal>, query: Query<ListQuery>) -> Result<Json<PageOf<PortalOrderRow>>, Problem> {
    let page = orders::list(&cx.app.db, &cx.scope, &cx.list("orders", query.0)).await?;
    Ok(Json(page.map(|order| PortalOrderRow::of(&cx, &order)).into()))
}

/// Shows an order of the customer.
#[utoipa::path(tag = "orders", operation_id = "portal_find_order", params(("id" = OrderId, Path)), responses((status = 200, body = PortalOrderView)))]
#[get("/portal/orders/{id}")]
async fn portal_find_order(cx: Cx<Portal>, id: Path<OrderId>) -> Result<Answer<PortalOrderView>, Problem> {
    let order = orders::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&view(&cx, &cx.app.db, order).await?)
}

/// Signs the revision of the order that was read.
#[utoipa::path(tag = "orders", operation_id = "portal_sign_order", params(("id" = OrderId, Path)), request_body = Sign,
    responses((status = 200, body = PortalOrderView)))]
#[post("/portal/orders/{id}/sign")]
async fn portal_sign_order(
    cx: Cx<Portal>,
    id: Path<OrderId>,
    version: IfMatch,
    body: ValidJson<Sign>,
) -> Result<Answer<PortalOrderView>, Problem> {
    let address = client_address(cx.request()).map(|address| address.to_string());
    cx.write(async |tx| {
        let order = orders::sign(tx, &cx.scope, *id, version.0, body.0.revision, body.0.name.trim(), address).await?;
        view(&cx, tx, order).await
    })
    .await
}

/// Declines an order with the reason.
#[utoipa::path(tag = "orders", operation_id = "portal_decline_order", params(("id" = OrderId, Path)), request_body = Reason,
    responses((status = 200, body = PortalOrderView)))]
#[post("/portal/orders/{id}/decline")]
async fn portal_decline_order(
    cx: Cx<Portal>,
    id: Path<OrderId>,
    version: IfMatch,
    body: ValidJson<Reason>,
) -> Result<Answer<PortalOrderView>, Problem> {
    cx.write(async |tx| {
        let order = orders::decline(tx, &cx.scope, *id, version.0, body.0.reason.trim()).await?;
        view(&cx, tx, order).await
    })
    .await
}

/// Confirms that a shipment has arrived.
#[utoipa::path(tag = "orders", operation_id = "portal_receive_shipment", params(("id" = ShipmentId, Path)),
    responses((status = 200, body = PortalOrderView)))]
#[post("/portal/shipments/{id}/receive")]
async fn portal_receive_shipment(cx: Cx<Portal>, id: Path<ShipmentId>, version: IfMatch) -> Result<Answer<PortalOrderView>, Problem> {
    cx.write(async |tx| {
        let order = orders::receive(tx, &cx.scope, *id, version.0, &cx.who.name).await?;
        view(&cx, tx, order).await
    })
    .await
}
