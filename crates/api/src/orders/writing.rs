//! Writing orders: pricing, drafting, changing, listing.

use super::{
    inputs::{NewOrder, OrderChanges, QuoteRequest},
    views::{OrderRow, OrderView, rows, view},
};
use crate::{
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        export::{ExportQuery, Table, export},
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
    },
    platform::columns,
};
use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Json, Path, Query},
};
use guanxi_domain::{
    access::orders::{Read, Write},
    ids::{OrderId, ProductId},
    money::Money,
    orders as rules,
    views::ViewList,
};
use guanxi_persistence::{
    customers,
    orders::{self, Buyer, PricedLine},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    // Before the orders themselves: "export" would be read as an id.
    config.service(export_orders);
    config.service(list_orders).service(create_order).service(quote_order).service(find_order).service(update_order).service(remove_order);
}

/// What an order of these lines would cost.
#[derive(Serialize, ToSchema)]
pub struct OrderQuote {
    lines: Vec<QuoteLine>,
    subtotal: Money,
    discount: Money,
    tax: Money,
    total: Money,
}

/// What a line would cost.
#[derive(Serialize, ToSchema)]
pub struct QuoteLine {
    product_id: ProductId,
    name: String,
    quantity: i64,
    unit_price: Money,
    discount_bp: i64,
    tax_rate_bp: i64,
    net: Money,
    tax: Money,
    total: Money,
}

impl OrderQuote {
    fn of(lines: Vec<PricedLine>, currency: &str) -> Result<Self, Problem> {
        let money = |amount| Money::new(amount, currency);
        let sums = rules::totals(lines.iter().map(|line| &line.amounts))?;
        let line = |line: PricedLine| QuoteLine {
            product_id: line.product.id,
            name: line.product.name,
            quantity: line.terms.quantity,
            unit_price: money(line.terms.unit_price),
            discount_bp: line.terms.discount_bp,
            tax_rate_bp: line.terms.tax_rate_bp,
            net: money(line.amounts.net),
            tax: money(line.amounts.tax),
            total: money(line.amounts.total),
        };
        Ok(Self {
            subtotal: money(sums.subtotal),
            discount: money(sums.discount),
            tax: money(sums.tax),
            total: money(sums.total),
            lines: lines.into_iter().map(line).collect(),
        })
    }
}

/// Lists the orders of customers within reach.
#[utoipa::path(tag = "orders", operation_id = "list_orders", params(ListQuery), responses((status = 200, body = PageOf<OrderRow>)))]
#[get("/orders")]
async fn list_orders(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<OrderRow>>, Problem> {
    Ok(Json(page(&cx, query.0).await?))
}

async fn page(cx: &Cx<Read>, query: ListQuery) -> Result<PageOf<OrderRow>, Problem> {
    let page = orders::list(&cx.app.db, &cx.scope, &cx.list("orders", query)).await?;
    Ok(page.turn(async |orders| rows(cx, orders).await).await?.into())
}

/// Writes the orders of customers within reach into a file.
#[utoipa::path(tag = "orders", operation_id = "export_orders", params(ExportQuery), responses(Table))]
#[get("/orders/export")]
async fn export_orders(cx: Cx<Read>, query: Query<ExportQuery>) -> Result<HttpResponse, Problem> {
    export(cx, ViewList::Orders, columns::ORDERS, query.0, page).await
}

/// Writes the draft of an order for a customer within reach.
#[utoipa::path(tag = "orders", operation_id = "create_order", request_body = NewOrder, responses((status = 201, body = OrderView)))]
#[post("/orders")]
async fn create_order(cx: Cx<Write>, body: ValidJson<NewOrder>) -> Result<Answer<OrderView>, Problem> {
    let new = body.0.checked(&cx.who.currency)?;
    cx.create(async |tx| {
        let order = orders::create(tx, &cx.scope, new, cx.today()).await?;
        view(&cx, tx, order).await
    })
    .await
}

/// Says what lines would cost, without writing anything.
#[utoipa::path(tag = "orders", operation_id = "quote_order", request_body = QuoteRequest, responses((status = 200, body = OrderQuote)))]
#[post("/orders/quote")]
async fn quote_order(cx: Cx<Write>, body: ValidJson<QuoteRequest>) -> Result<Answer<OrderQuote>, Problem> {
    let db = &cx.app.db;
    let level = match body.0.customer_id {
        Some(customer) => customers::find(db, &cx.scope, customer).await?.level_id,
        None => None,
    };
    let buyer = Buyer { level, currency: &cx.who.currency, today: cx.today() };
    let lines = orders::price(db, cx.who.company, buyer, &body.0.lines()).await?;
    Answer::ok(&OrderQuote::of(lines, &cx.who.currency)?)
}

/// Shows an order.
#[utoipa::path(tag = "orders", operation_id = "find_order", params(("id" = OrderId, Path)), responses((status = 200, body = OrderView)))]
#[get("/orders/{id}")]
async fn find_order(cx: Cx<Read>, id: Path<OrderId>) -> Result<Answer<OrderView>, Problem> {
    let order = orders::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&view(&cx, &cx.app.db, order).await?)
}

/// Changes a draft.
#[utoipa::path(tag = "orders", operation_id = "update_order", params(("id" = OrderId, Path)), request_body = OrderChanges,
    responses((status = 200, body = OrderView)))]
#[patch("/orders/{id}")]
async fn update_order(
    cx: Cx<Write>,
    id: Path<OrderId>,
    version: IfMatch,
    body: ValidJson<OrderChanges>,
) -> Result<Answer<OrderView>, Problem> {
    cx.write(async |tx| {
        let currency = orders::find(tx, &cx.scope, *id).await?.currency;
        let changes = body.0.checked(&currency)?;
        let order = orders::update(tx, &cx.scope, *id, version.0, changes, cx.today()).await?;
        view(&cx, tx, order).await
    })
    .await
}

/// Moves a draft to the trash.
#[utoipa::path(tag = "orders", operation_id = "remove_order", params(("id" = OrderId, Path)), responses((status = 204, description = "In the trash")))]
#[delete("/orders/{id}")]
async fn remove_order(cx: Cx<Write>, id: Path<OrderId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| Ok(orders::remove(tx, &cx.scope, *id, version.0).await?)).await
}
