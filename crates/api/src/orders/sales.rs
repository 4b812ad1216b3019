//! What was sold: the lines of the orders within reach, as a list.

use crate::http::{
    context::Cx,
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{
    get,
    web::{Json, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{access::orders::Read, ids::OrderLineId, money::Money, orders::OrderStatus};
use guanxi_persistence::{
    names::{Named, Wanted},
    orders::{self, OrderLine},
};
use serde::Serialize;
use utoipa::ToSchema;

/// A line of an order, with what matters of the order.
#[derive(Serialize, ToSchema)]
pub struct SoldLine {
    id: OrderLineId,
    order: Ref,
    /// When the order was written.
    created_at: DateTime<Utc>,
    order_status: OrderStatus,
    customer: Ref,
    salesperson: Ref,
    product: Option<Ref>,
    name: String,
    quantity: i64,
    unit_price: Money,
    total: Money,
}

/// Lists the lines of the orders within reach: what was sold to whom.
#[utoipa::path(tag = "orders", operation_id = "list_order_lines", params(ListQuery), responses((status = 200, body = PageOf<SoldLine>)))]
#[get("/order-lines")]
pub async fn list_order_lines(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<SoldLine>>, Problem> {
    let page = orders::list_lines(&cx.app.db, &cx.scope, &cx.list("orders", query.0)).await?;
    Ok(Json(page.turn(async |lines| views(&cx, lines).await).await?.into()))
}

async fn views(cx: &Cx<Read>, lines: Vec<OrderLine>) -> Result<Vec<SoldLine>, Problem> {
    let db = &cx.app.db;
    let orders = orders::orders_of(db, &cx.scope, &lines).await?;
    let mut wanted = Wanted::default();
    for order in orders.values() {
        wanted.add(Named::Customer, Some(order.customer_id)).add(Named::Member, Some(order.salesperson_id));
    }
    for line in &lines {
        wanted.add(Named::Product, line.product_id);
    }
    let names = wanted.names(db, cx.scope.company).await?;
    let view = |line: OrderLine| {
        let order = orders.get(&line.order_id)?;
        let money = |amount| Money::new(amount, &order.currency);
        Some(SoldLine {
            id: line.id,
            order: Ref::new(order.id, order.number.clone()),
            created_at: order.created_at,
            order_status: order.status,
            customer: cx.refer(&names, order.customer_id),
            salesperson: cx.refer(&names, order.salesperson_id),
            product: cx.named(&names, line.product_id),
            quantity: line.quantity,
            unit_price: money(line.unit_price),
            total: money(line.total),
            name: line.name,
        })
    };
    Ok(lines.into_iter().filter_map(view).collect())
}
