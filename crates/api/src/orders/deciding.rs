//! Submitting, approving, rejecting, revising and cancelling.

use super::views::{OrderView, view};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    input::tidy,
    json::ValidJson,
    problem::Problem,
    words::{OptionalNote, Reason},
};
use actix_web::{post, web::Path};
use guanxi_domain::{
    access::orders::{Approve, Cancel, Submit, Write},
    ids::OrderId,
};
use guanxi_persistence::orders;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(submit_order).service(approve_order).service(reject_order).service(revise_order).service(cancel_order);
}

/// Puts a draft before the approvers.
#[utoipa::path(tag = "orders", operation_id = "submit_order", params(("id" = OrderId, Path)), request_body = OptionalNote,
    responses((status = 200, body = OrderView)))]
#[post("/orders/{id}/submit")]
async fn submit_order(
    cx: Cx<Submit>,
    id: Path<OrderId>,
    version: IfMatch,
    body: ValidJson<OptionalNote>,
) -> Result<Answer<OrderView>, Problem> {
    let note = tidy(body.0.note);
    cx.write(async |tx| {
        let order = orders::submit(tx, &cx.scope, *id, version.0, note.as_deref()).await?;
        view(&cx, tx, order).await
    })
    .await
}

/// Approves a submitted order, up to one's limit and never one's own, unless the company allows it.
#[utoipa::path(tag = "orders", operation_id = "approve_order", params(("id" = OrderId, Path)), request_body = OptionalNote,
    responses((status = 200, body = OrderView)))]
#[post("/orders/{id}/approve")]
async fn approve_order(
    cx: Cx<Approve>,
    id: Path<OrderId>,
    version: IfMatch,
    body: ValidJson<OptionalNote>,
) -> Result<Answer<OrderView>, Problem> {
    let note = tidy(body.0.note);
    cx.write(async |tx| {
        let order = orders::approve(tx, &cx.scope, *id, version.0, cx.who.approval_limit, note.as_deref()).await?;
        view(&cx, tx, order).await
    })
    .await
}

/// Sends a submitted order back with the reason.
#[utoipa::path(tag = "orders", operation_id = "reject_order", params(("id" = OrderId, Path)), request_body = Reason,
    responses((status = 200, body = OrderView)))]
#[post("/orders/{id}/reject")]
async fn reject_order(cx: Cx<Approve>, id: Path<OrderId>, version: IfMatch, body: ValidJson<Reason>) -> Result<Answer<OrderView>, Problem> {
    cx.write(async |tx| {
        let order = orders::reject(tx, &cx.scope, *id, version.0, body.0.reason.trim()).await?;
        view(&cx, tx, order).await
    })
    .await
}

/// Makes a rejected or declined order a draft again, under a new revision.
#[utoipa::path(tag = "orders", operation_id = "revise_order", params(("id" = OrderId, Path)), responses((status = 200, body = OrderView)))]
#[post("/orders/{id}/revise")]
async fn revise_order(cx: Cx<Write>, id: Path<OrderId>, version: IfMatch) -> Result<Answer<OrderView>, Problem> {
    cx.write(async |tx| {
        let order = orders::revise(tx, &cx.scope, *id, version.0).await?;
        view(&cx, tx, order).await
    })
    .await
}

/// Calls an order off before any goods have left.
#[utoipa::path(tag = "orders", operation_id = "cancel_order", params(("id" = OrderId, Path)), request_body = Reason,
    responses((status = 200, body = OrderView)))]
#[post("/orders/{id}/cancel")]
async fn cancel_order(cx: Cx<Cancel>, id: Path<OrderId>, version: IfMatch, body: ValidJson<Reason>) -> Result<Answer<OrderView>, Problem> {
    cx.write(async |tx| {
        let order = orders::cancel(tx, &cx.scope, *id, version.0, body.0.reason.trim()).await?;
        view(&cx, tx, order).await
    })
    .await
}
