//! Returns as the customer asks for them and follows them in the portal.

use super::{
    inputs::NewReturn,
    parts::ReturnableLine,
    steps::no_agent,
    views::{PortalReturnRow, PortalReturnView},
};
use crate::{
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        input::tidy,
        json::ValidJson,
        page::{ListOf, ListQuery, PageOf},
        problem::Problem,
        view::Ref,
    },
    organization::AgentView,
};
use actix_web::{
    get, post,
    web::{Json, Path, Query},
};
use guanxi_domain::{
    access::Portal,
    event::Subject,
    ids::{DictionaryEntryId, MembershipId, OrderId, ReturnId},
    organization::DictionaryKind,
    refusal::Refusal,
};
use guanxi_persistence::{
    Error, Tx,
    engagement::{
        conversations::Desk,
        messages::{self, NewMessage},
    },
    organization,
    platform::files,
    returns,
    service::agents,
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(portal_list_returns)
        .service(portal_create_return)
        .service(portal_find_return)
        .service(portal_withdraw_return)
        .service(portal_list_returnable)
        .service(portal_list_return_reasons)
        .service(portal_list_return_agents);
}

/// Lists the customer's returns.
#[utoipa::path(tag = "returns", operation_id = "portal_list_returns", params(ListQuery), responses((status = 200, body = PageOf<PortalReturnRow>)))]
#[get("/portal/returns")]
async fn portal_list_returns(cx: Cx<Portal>, query: Query<ListQuery>) -> Result<Json<PageOf<PortalReturnRow>>, Problem> {
    let page = returns::list(&cx.app.db, &cx.scope, &cx.list("returns", query.0)).await?;
    Ok(Json(page.turn(async |rows| cx.portal_return_rows(rows).await).await?.into()))
}

/// Asks to send goods of an order back that were received.
#[utoipa::path(tag = "returns", operation_id = "portal_create_return", request_body = NewReturn, responses((status = 201, body = PortalReturnView)))]
#[post("/portal/returns")]
async fn portal_create_return(cx: Cx<Portal>, body: ValidJson<NewReturn>) -> Result<Answer<PortalReturnView>, Problem> {
    let body = body.0;
    cx.create(async |tx| {
        check_reason(tx, body.reason_id).await?;
        let text = tidy(body.text);
        let new = returns::NewReturn {
            order: body.order_id,
            goods: body.lines.iter().map(|line| (line.order_line_id, line.quantity)).collect(),
            reason: body.reason_id,
            text: text.clone(),
            desk: desk(tx, body.agent_id).await?,
        };
        let (row, talk) = returns::request(tx, &cx.scope, new, cx.today()).await?;
        match files::attach(tx, Subject::Returns, row.id.0, &body.file_ids.unwrap_or_default()).await {
            Err(Error::NotFound | Error::Duplicate(_)) => return Err(Refusal::invalid("/file_ids", "conversation.file").into()),
            other => other?,
        }
        if let Some(body) = text {
            messages::say(tx, &talk, NewMessage { body, ..NewMessage::default() }).await?;
        }
        cx.portal_return(tx, row).await
    })
    .await
}

async fn check_reason(tx: &Tx, reason: DictionaryEntryId) -> Result<(), Problem> {
    Ok(organization::check_entries(tx, tx.company, &[("/reason_id", DictionaryKind::ReturnReason, Some(reason))]).await?)
}

/// The chosen agent's desk, or the queue of the team.
async fn desk(tx: &Tx, chosen: Option<MembershipId>) -> Result<Desk, Problem> {
    let Some(chosen) = chosen else { return Ok(agents::queue(tx, tx.company, "returns:write").await?) };
    let agents = agents::list(tx, tx.company, "returns:write").await?;
    let agent = agents.iter().find(|agent| agent.id == chosen).ok_or_else(no_agent)?;
    Ok(Desk { member: Some(agent.id), department: agent.department_id })
}

/// Shows a return with each of its steps.
#[utoipa::path(tag = "returns", operation_id = "portal_find_return", params(("id" = ReturnId, Path)), responses((status = 200, body = PortalReturnView)))]
#[get("/portal/returns/{id}")]
async fn portal_find_return(cx: Cx<Portal>, id: Path<ReturnId>) -> Result<Answer<PortalReturnView>, Problem> {
    let row = returns::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.portal_return(&cx.app.db, row).await?)
}

/// Thinks better of a return that nobody has decided on.
#[utoipa::path(tag = "returns", operation_id = "portal_withdraw_return", params(("id" = ReturnId, Path)), responses((status = 200, body = PortalReturnView)))]
#[post("/portal/returns/{id}/withdraw")]
async fn portal_withdraw_return(cx: Cx<Portal>, id: Path<ReturnId>, version: IfMatch) -> Result<Answer<PortalReturnView>, Problem> {
    cx.write(async |tx| {
        let row = returns::withdraw(tx, &cx.scope, *id, version.0).await?;
        cx.portal_return(tx, row).await
    })
    .await
}

/// Lists the lines of an order, with how many of each can still be returned and what one of them is worth.
#[utoipa::path(tag = "returns", operation_id = "portal_list_returnable", params(("id" = OrderId, Path)), responses((status = 200, body = ListOf<ReturnableLine>)))]
#[get("/portal/orders/{id}/returnable")]
async fn portal_list_returnable(cx: Cx<Portal>, id: Path<OrderId>) -> Result<Json<ListOf<ReturnableLine>>, Problem> {
    let (order, lines) = returns::returnable(&cx.app.db, &cx.scope, *id).await?;
    Ok(Json(ListOf { data: lines.iter().map(|(line, goods)| ReturnableLine::of(line, goods, &order.currency)).collect() }))
}

/// Lists why goods are sent back.
#[utoipa::path(tag = "returns", operation_id = "portal_list_return_reasons", responses((status = 200, body = ListOf<Ref>)))]
#[get("/portal/return-reasons")]
async fn portal_list_return_reasons(cx: Cx<Portal>) -> Result<Json<ListOf<Ref>>, Problem> {
    let entries = organization::list_entries(&cx.app.db, cx.who.company, DictionaryKind::ReturnReason).await?;
    let view = |entry: organization::DictionaryEntry| Ref::new(entry.id, cx.word(&(&entry).into()));
    Ok(Json(ListOf { data: entries.into_iter().map(view).collect() }))
}

/// Lists the agents a customer can choose from.
#[utoipa::path(tag = "returns", operation_id = "portal_list_return_agents", responses((status = 200, body = ListOf<AgentView>)))]
#[get("/portal/return-agents")]
async fn portal_list_return_agents(cx: Cx<Portal>) -> Result<Json<ListOf<AgentView>>, Problem> {
    let agents = agents::list(&cx.app.db, cx.who.company, "returns:write").await?;
    Ok(Json(ListOf { data: agents.into_iter().map(|agent| AgentView::of(&cx, agent)).collect() }))
}
