//! The steps of a service request, as staff take them.

use super::{
    inputs::{AssignAgent, Resolve},
    opening::no_agent,
    views::ServiceRequestView,
};
use crate::http::{answer::Answer, context::Cx, etag::IfMatch, json::ValidJson, problem::Problem, words::Reason};
use actix_web::{post, web::Path};
use guanxi_domain::{
    access::service_requests::{Assign, Write},
    event::Happened,
    ids::ServiceRequestId,
    scope::Scope,
    service::RequestAction,
};
use guanxi_persistence::{
    Tx,
    engagement::{
        conversations::{self, Desk, desk_for, desk_of},
        messages::{self, NewMessage},
    },
    service::{
        requests::{self, ServiceRequest},
        terms,
    },
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(assign_service_request)
        .service(take_service_request)
        .service(start_service_request)
        .service(wait_service_request)
        .service(resolve_service_request)
        .service(close_service_request)
        .service(reopen_service_request);
}

/// Gives the request to an agent.
#[utoipa::path(tag = "service", operation_id = "assign_service_request", params(("id" = ServiceRequestId, Path)), request_body = AssignAgent,
    responses((status = 200, body = ServiceRequestView)))]
#[post("/service-requests/{id}/assign")]
async fn assign_service_request(
    cx: Cx<Assign>,
    id: Path<ServiceRequestId>,
    version: IfMatch,
    body: ValidJson<AssignAgent>,
) -> Result<Answer<ServiceRequestView>, Problem> {
    cx.write(async |tx| {
        let before = requests::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let desk = desk_for(tx, body.0.agent_id, "service_requests:write", no_agent()).await?;
        let row = give(tx, &before, desk, RequestAction::Assign, "assigned").await?;
        cx.service_request(tx, row).await
    })
    .await
}

/// Takes the request from the queue.
#[utoipa::path(tag = "service", operation_id = "take_service_request", params(("id" = ServiceRequestId, Path)), responses((status = 200, body = ServiceRequestView)))]
#[post("/service-requests/{id}/take")]
async fn take_service_request(cx: Cx<Write>, id: Path<ServiceRequestId>, version: IfMatch) -> Result<Answer<ServiceRequestView>, Problem> {
    cx.write(async |tx| {
        let before = requests::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let me = cx.who.member().ok_or_else(Problem::not_found)?;
        let row = give(tx, &before, desk_of(tx, me).await?, RequestAction::Take, "taken").await?;
        cx.service_request(tx, row).await
    })
    .await
}

async fn give(tx: &Tx, before: &ServiceRequest, desk: Desk, action: RequestAction, verb: &'static str) -> Result<ServiceRequest, Problem> {
    let agent = desk.member.ok_or_else(Problem::not_found)?;
    let request = before.rules().given_to(agent, action)?;
    Ok(requests::give(tx, before, &request, desk, verb).await?)
}

/// Begins work on the request, or goes on without waiting for the customer any longer.
#[utoipa::path(tag = "service", operation_id = "start_service_request", params(("id" = ServiceRequestId, Path)), responses((status = 200, body = ServiceRequestView)))]
#[post("/service-requests/{id}/start")]
async fn start_service_request(cx: Cx<Write>, id: Path<ServiceRequestId>, version: IfMatch) -> Result<Answer<ServiceRequestView>, Problem> {
    step(&cx, *id, version, RequestAction::Start, "started").await
}

/// Says that the next step is the customer's: the clocks stop.
#[utoipa::path(tag = "service", operation_id = "wait_service_request", params(("id" = ServiceRequestId, Path)), responses((status = 200, body = ServiceRequestView)))]
#[post("/service-requests/{id}/wait")]
async fn wait_service_request(cx: Cx<Write>, id: Path<ServiceRequestId>, version: IfMatch) -> Result<Answer<ServiceRequestView>, Problem> {
    step(&cx, *id, version, RequestAction::Wait, "waiting").await
}

/// Closes a resolved request.
#[utoipa::path(tag = "service", operation_id = "close_service_request", params(("id" = ServiceRequestId, Path)), responses((status = 200, body = ServiceRequestView)))]
#[post("/service-requests/{id}/close")]
async fn close_service_request(cx: Cx<Write>, id: Path<ServiceRequestId>, version: IfMatch) -> Result<Answer<ServiceRequestView>, Problem> {
    step(&cx, *id, version, RequestAction::Close, "closed").await
}

async fn step(
    cx: &Cx<Write>,
    id: ServiceRequestId,
    version: IfMatch,
    action: RequestAction,
    verb: &'static str,
) -> Result<Answer<ServiceRequestView>, Problem> {
    cx.write(async |tx| {
        let before = requests::find_to_change(tx, &cx.scope, id, version.0).await?;
        let request = before.rules().after(action, tx.now, &terms::of(tx, tx.company).await?.hours)?;
        let row = requests::step(tx, &before, &request, verb).await?;
        cx.service_request(tx, row).await
    })
    .await
}

/// Says that the customer has been helped, and how.
#[utoipa::path(tag = "service", operation_id = "resolve_service_request", params(("id" = ServiceRequestId, Path)), request_body = Resolve,
    responses((status = 200, body = ServiceRequestView)))]
#[post("/service-requests/{id}/resolve")]
async fn resolve_service_request(
    cx: Cx<Write>,
    id: Path<ServiceRequestId>,
    version: IfMatch,
    body: ValidJson<Resolve>,
) -> Result<Answer<ServiceRequestView>, Problem> {
    cx.write(async |tx| {
        let before = requests::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let request = before.rules().after(RequestAction::Resolve, tx.now, &terms::of(tx, tx.company).await?.hours)?;
        let row = requests::resolve(tx, &before, &request, &body.0.resolution).await?;
        cx.service_request(tx, row).await
    })
    .await
}

/// Opens a request again that was not over after all. The reason stays with it as a note.
#[utoipa::path(tag = "service", operation_id = "reopen_service_request", params(("id" = ServiceRequestId, Path)), request_body = Reason,
    responses((status = 200, body = ServiceRequestView)))]
#[post("/service-requests/{id}/reopen")]
async fn reopen_service_request(
    cx: Cx<Write>,
    id: Path<ServiceRequestId>,
    version: IfMatch,
    body: ValidJson<Reason>,
) -> Result<Answer<ServiceRequestView>, Problem> {
    cx.write(async |tx| {
        let before = requests::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let row = reopen(tx, &before, NewMessage { body: body.0.reason, internal: true, files: Vec::new() }).await?;
        cx.service_request(tx, row).await
    })
    .await
}

/// Opens a request again, with the reason in its conversation.
pub(super) async fn reopen(tx: &Tx, before: &ServiceRequest, reason: NewMessage) -> Result<ServiceRequest, Problem> {
    let terms = terms::of(tx, tx.company).await?;
    let request = before.rules();
    request.may_reopen(tx.now, terms.rules.reopen_days)?;
    let request = request.after(RequestAction::Reopen, tx.now, &terms.hours)?;
    let row = requests::step(tx, before, &request, Happened::noted("reopened", Some(&reason.body))).await?;
    let talk = conversations::find_to_change(tx, &Scope::company(tx.company), row.conversation_id, None).await?;
    messages::say(tx, &talk, reason).await?;
    Ok(row)
}
