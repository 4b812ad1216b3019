//! Shipments: packing and sending goods, and the warehouse's list.

use super::{
    inputs::{Dispatch, NewShipment},
    views::{OrderView, view},
};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    input::tidy,
    json::ValidJson,
    page::{ListQuery, PageOf},
    problem::Problem,
    view::{ActionView, Ref},
};
use actix_web::{
    get, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{orders::Read, shipments::Write},
    ids::{OrderId, OrderLineId, ShipmentId},
    orders::{OrderStatus, ShipmentStatus, shipment_actions},
    scope::Holder,
};
use guanxi_persistence::{
    Conn,
    names::{Named, Names, Wanted},
    orders::{self, Details, Shipment, shipments},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(create_shipment).service(list_shipments).service(find_shipment).service(dispatch_shipment);
}

/// Goods on their way.
#[derive(Serialize, ToSchema)]
pub struct ShipmentView {
    id: ShipmentId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    order: Ref,
    number: String,
    status: ShipmentStatus,
    carrier: Option<String>,
    tracking_number: Option<String>,
    shipped_at: Option<DateTime<Utc>>,
    received_at: Option<DateTime<Utc>>,
    received_by: Option<String>,
    note: Option<String>,
    lines: Vec<ShipmentLineView>,
    actions: Vec<ActionView>,
}

/// How many of a line.
#[derive(Serialize, ToSchema)]
pub struct ShipmentLineView {
    order_line_id: OrderLineId,
    name: String,
    quantity: i64,
}

impl ShipmentView {
    fn of<P>(cx: &Cx<P>, order: Ref, status: OrderStatus, holder: &Holder, row: &Shipment, lines: Vec<ShipmentLineView>) -> Self {
        let row = row.clone();
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            order,
            actions: cx.actions_on(shipment_actions(row.status, status, cx.who.customer().is_some()), holder),
            number: row.number,
            status: row.status,
            carrier: row.carrier,
            tracking_number: row.tracking_number,
            shipped_at: row.shipped_at,
            received_at: row.received_at,
            received_by: row.received_by,
            note: row.note,
            lines,
        }
    }
}

/// The shipments of an order.
pub fn shipment_views<P>(cx: &Cx<P>, details: &Details, holder: &Holder) -> Vec<ShipmentView> {
    let name = |id| details.lines.iter().find(|line| line.id == id).map_or_else(String::new, |line| line.name.clone());
    let lines = |shipment| {
        let lines = details.shipment_lines.iter().filter(move |line| line.shipment_id == shipment);
        lines.map(|line| ShipmentLineView { order_line_id: line.order_line_id, name: name(line.order_line_id), quantity: line.quantity })
    };
    let order = &details.order;
    let refer = || Ref::new(order.id, order.number.clone());
    let view = |row: &Shipment| ShipmentView::of(cx, refer(), order.status, holder, row, lines(row.id).collect());
    details.shipments.iter().map(view).collect()
}

/// A page of shipments: five statements, however many.
async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: Vec<Shipment>) -> Result<Vec<ShipmentView>, Problem> {
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Order, Some(row.order_id));
    }
    let names: Names = wanted.names(db, cx.who.company).await?;
    let contents = shipments::contents(db, cx.who.company, &rows).await?;
    let lines = |shipment| {
        let lines = contents.lines.iter().filter(move |line| line.shipment_id == shipment);
        lines.map(|line| ShipmentLineView {
            order_line_id: line.order_line_id,
            name: contents.goods.get(&line.order_line_id).cloned().unwrap_or_default(),
            quantity: line.quantity,
        })
    };
    let view = |row: &Shipment| {
        let status = contents.orders.get(&row.order_id).copied().unwrap_or(OrderStatus::Cancelled);
        let holder = contents.holders.get(&row.customer_id).copied().unwrap_or_default();
        ShipmentView::of(cx, cx.refer(&names, row.order_id), status, &holder, row, lines(row.id).collect())
    };
    Ok(rows.iter().map(view).collect())
}

async fn one<P>(cx: &Cx<P>, db: &impl Conn, row: Shipment) -> Result<ShipmentView, Problem> {
    views(cx, db, vec![row]).await?.pop().ok_or_else(|| Problem::internal("a shipment without a view"))
}

/// Packs goods of a signed order and sends them off, or leaves them prepared.
#[utoipa::path(tag = "orders", operation_id = "create_shipment", params(("id" = OrderId, Path)), request_body = NewShipment,
    responses((status = 200, body = OrderView)))]
#[post("/orders/{id}/shipments")]
async fn create_shipment(
    cx: Cx<Write>,
    id: Path<OrderId>,
    version: IfMatch,
    body: ValidJson<NewShipment>,
) -> Result<Answer<OrderView>, Problem> {
    let new = body.0.into();
    cx.write(async |tx| {
        orders::ship(tx, &cx.scope, *id, version.0, new, cx.today()).await?;
        view(&cx, tx, orders::find(tx, &cx.scope, *id).await?).await
    })
    .await
}

/// Lists the shipments to customers within reach.
#[utoipa::path(tag = "orders", operation_id = "list_shipments", params(ListQuery), responses((status = 200, body = PageOf<ShipmentView>)))]
#[get("/shipments")]
async fn list_shipments(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<ShipmentView>>, Problem> {
    let db = &cx.app.db;
    let page = shipments::list(db, &cx.scope, &cx.list("shipments", query.0)).await?;
    Ok(Json(page.turn(async |rows| views(&cx, db, rows).await).await?.into()))
}

/// Shows a shipment.
#[utoipa::path(tag = "orders", operation_id = "find_shipment", params(("id" = ShipmentId, Path)), responses((status = 200, body = ShipmentView)))]
#[get("/shipments/{id}")]
async fn find_shipment(cx: Cx<Read>, id: Path<ShipmentId>) -> Result<Answer<ShipmentView>, Problem> {
    let row = shipments::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&one(&cx, &cx.app.db, row).await?)
}

/// Sends prepared goods off.
#[utoipa::path(tag = "orders", operation_id = "dispatch_shipment", params(("id" = ShipmentId, Path)), request_body = Dispatch,
    responses((status = 200, body = ShipmentView)))]
#[post("/shipments/{id}/dispatch")]
async fn dispatch_shipment(
    cx: Cx<Write>,
    id: Path<ShipmentId>,
    version: IfMatch,
    body: ValidJson<Dispatch>,
) -> Result<Answer<ShipmentView>, Problem> {
    let (carrier, number) = (tidy(body.0.carrier), tidy(body.0.tracking_number));
    cx.write(async |tx| {
        let row = orders::dispatch(tx, &cx.scope, *id, version.0, carrier, number, cx.today()).await?;
        one(&cx, tx, row).await
    })
    .await
}
