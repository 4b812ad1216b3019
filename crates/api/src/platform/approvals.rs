//! What waits for the caller's decision: orders, and returns on which the agent has agreed.

use super::today::named;
use crate::http::{
    context::Cx,
    page::ListOf,
    problem::Problem,
    view::{ActionView, Ref},
};
use actix_web::{get, web};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access,
    money::Money,
    orders::{Approval, OrderFacts, order_actions},
};
use guanxi_persistence::{names::Names, orders::Order, platform::today, returns::GoodsReturn};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// The most approvals of a kind shown at once.
const APPROVALS: u64 = 100;

/// Something that waits for the caller's decision.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApprovalView {
    pub id: Uuid,
    pub subject: String,
    pub subject_id: Uuid,
    pub number: String,
    pub title: String,
    pub amount: Option<Money>,
    pub requested_by: Ref,
    pub requested_at: Option<DateTime<Utc>>,
    pub customer: Option<Ref>,
    pub version: i64,
    pub actions: Vec<ActionView>,
}

/// Lists what waits for the caller's decision: orders, and the returns that he may decide on. Five statements.
#[utoipa::path(operation_id = "list_approvals", tag = "platform", responses((status = 200, body = ListOf<ApprovalView>)))]
#[get("/approvals")]
pub async fn list_approvals(cx: Cx<access::orders::Approve>) -> Result<web::Json<ListOf<ApprovalView>>, Problem> {
    let db = &cx.app.db;
    let orders = today::approvals(db, &cx.who, APPROVALS).await?;
    let returns = today::returns_to_decide(db, &cx.who, APPROVALS).await?;
    let customers = orders.iter().map(|order| order.customer_id).chain(returns.iter().map(|row| row.customer_id));
    let members = orders.iter().map(|order| order.author_id).chain(returns.iter().filter_map(|row| row.agent_decided_by_id));
    let names = named(&cx, customers, members).await?;
    let own_allowed = guanxi_persistence::orders::rules(db, cx.scope.company).await?.allow_own_approval;
    let orders = orders.into_iter().map(|order| of_order(&cx, &names, order, own_allowed));
    let mut data: Vec<_> = orders.chain(returns.into_iter().map(|row| of_return(&cx, &names, row))).collect();
    data.sort_by_key(|approval| approval.requested_at);
    Ok(web::Json(ListOf { data }))
}

fn of_order<P>(cx: &Cx<P>, names: &Names, order: Order, own_allowed: bool) -> ApprovalView {
    let approval = cx.who.member().map(|approver| Approval {
        author: order.author_id,
        total: order.total,
        approver,
        limit: cx.who.approval_limit,
        own_allowed,
    });
    let facts = OrderFacts { status: order.status, has_lines: true, to_ship: false, approval };
    let decisions = order_actions(&facts).into_iter().filter(|action| action.permission == Some("orders:approve"));
    ApprovalView {
        id: order.id.0,
        subject: "orders".to_owned(),
        subject_id: order.id.0,
        title: order.title.unwrap_or_else(|| order.number.clone()),
        number: order.number,
        amount: Some(Money { amount: order.total, currency: order.currency }),
        requested_by: cx.refer(names, order.author_id),
        requested_at: order.submitted_at,
        customer: cx.named(names, Some(order.customer_id)),
        version: order.version,
        actions: cx.actions(decisions.collect()),
    }
}

fn of_return<P>(cx: &Cx<P>, names: &Names, row: GoodsReturn) -> ApprovalView {
    let decisions = row.rules(cx.who.member()).actions().into_iter().filter(|action| action.permission == Some("returns:decide"));
    ApprovalView {
        id: row.id.0,
        subject: "returns".to_owned(),
        subject_id: row.id.0,
        actions: cx.actions(decisions.collect()),
        title: row.text.unwrap_or_else(|| row.number.clone()),
        number: row.number,
        amount: Some(Money { amount: row.expected, currency: row.currency }),
        requested_by: row.agent_decided_by_id.map_or_else(|| Ref::new(row.id, ""), |agent| cx.refer(names, agent)),
        requested_at: row.agent_decided_at,
        customer: cx.named(names, Some(row.customer_id)),
        version: row.version,
    }
}
