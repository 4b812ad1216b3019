//! The ledger of stock.

use crate::http::{
    answer::Answer,
    context::Cx,
    input::tidy,
    json::ValidJson,
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{
    get, post,
    web::{Json, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::stock::{Read, Write},
    catalog::StockMoveKind,
    ids::{OrderId, ProductId, StockMoveId},
    orders::MAX_QUANTITY,
    scope::Scope,
};
use guanxi_persistence::{
    Conn,
    catalog::{StockMove, stock},
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_stock_moves).service(create_stock_move);
}

/// One entry of the ledger.
#[derive(Serialize, ToSchema)]
pub struct StockMoveView {
    id: StockMoveId,
    product: Ref,
    /// More than nothing came in, less went out.
    quantity: i64,
    kind: StockMoveKind,
    note: Option<String>,
    order_id: Option<OrderId>,
    at: DateTime<Utc>,
    by: Option<Ref>,
}

/// Why somebody enters a move.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnteredMoveKind {
    Purchase,
    Adjustment,
}

/// Goods bought, or a count put right.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStockMove {
    product_id: ProductId,
    #[validate(range(min = -MAX_QUANTITY, max = MAX_QUANTITY))]
    #[schema(minimum = -1_000_000, maximum = 1_000_000)]
    quantity: i64,
    kind: EnteredMoveKind,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    note: Option<String>,
}

async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: Vec<StockMove>) -> Result<Vec<StockMoveView>, Problem> {
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Product, Some(row.product_id)).add(Named::Member, row.member_id);
    }
    let names = wanted.names(db, cx.who.company).await?;
    let views = rows.into_iter().map(|row| StockMoveView {
        id: row.id,
        product: cx.refer(&names, row.product_id),
        quantity: row.quantity,
        kind: row.kind,
        note: row.note,
        order_id: row.order_id,
        at: row.at,
        by: cx.named(&names, row.member_id),
    });
    Ok(views.collect())
}

/// Lists what came in and went out.
#[utoipa::path(tag = "catalog", operation_id = "list_stock_moves", params(ListQuery), responses((status = 200, body = PageOf<StockMoveView>)))]
#[get("/stock-moves")]
async fn list_stock_moves(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<StockMoveView>>, Problem> {
    let db = &cx.app.db;
    let page = stock::list(db, &cx.scope, &cx.list("stock_moves", query.0)).await?;
    Ok(Json(page.turn(async |rows| views(&cx, db, rows).await).await?.into()))
}

/// Enters goods bought, or puts a count right.
#[utoipa::path(tag = "catalog", operation_id = "create_stock_move", request_body = NewStockMove, responses((status = 201, body = StockMoveView)))]
#[post("/stock-moves")]
async fn create_stock_move(cx: Cx<Write>, body: ValidJson<NewStockMove>) -> Result<Answer<StockMoveView>, Problem> {
    let NewStockMove { product_id, quantity, kind, note } = body.0;
    let kind = match kind {
        EnteredMoveKind::Purchase => StockMoveKind::Purchase,
        EnteredMoveKind::Adjustment => StockMoveKind::Adjustment,
    };
    cx.create(async |tx| {
        let row = stock::enter(tx, &Scope::company(tx.company), product_id, kind, quantity, tidy(note)).await?;
        views(&cx, tx, vec![row]).await?.pop().ok_or_else(|| Problem::internal("a stock move without a view"))
    })
    .await
}
