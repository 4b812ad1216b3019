//! The steps of a return, as staff take them.

use super::{
    inputs::{AssignReturn, NewArrivals, NewCredit},
    views::ReturnView,
};
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
    access::returns::{Credit, Decide, Write},
    ids::ReturnId,
    refusal::Refusal,
    returns::ReturnAction,
};
use guanxi_persistence::{
    engagement::conversations::{desk_for, desk_of},
    returns::{self, Arrivals, Decision},
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(take_return)
        .service(assign_return)
        .service(agent_approve_return)
        .service(agent_reject_return)
        .service(director_approve_return)
        .service(director_reject_return)
        .service(receive_return)
        .service(credit_return);
}

/// The refusal of somebody who cannot be an agent.
pub(super) fn no_agent() -> Refusal {
    Refusal::invalid("/agent_id", "return.not_agent")
}

/// Takes the return from the queue.
#[utoipa::path(tag = "returns", operation_id = "take_return", params(("id" = ReturnId, Path)), responses((status = 200, body = ReturnView)))]
#[post("/returns/{id}/take")]
async fn take_return(cx: Cx<Write>, id: Path<ReturnId>, version: IfMatch) -> Result<Answer<ReturnView>, Problem> {
    cx.write(async |tx| {
        let before = returns::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let me = cx.who.member().ok_or_else(Problem::not_found)?;
        let row = returns::give(tx, &before, desk_of(tx, me).await?, ReturnAction::Take).await?;
        cx.return_view(tx, row).await
    })
    .await
}

/// Gives the return to an agent, with its conversation.
#[utoipa::path(tag = "returns", operation_id = "assign_return", params(("id" = ReturnId, Path)), request_body = AssignReturn,
    responses((status = 200, body = ReturnView)))]
#[post("/returns/{id}/assign")]
async fn assign_return(
    cx: Cx<Write>,
    id: Path<ReturnId>,
    version: IfMatch,
    body: ValidJson<AssignReturn>,
) -> Result<Answer<ReturnView>, Problem> {
    cx.write(async |tx| {
        let before = returns::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let desk = desk_for(tx, body.0.agent_id, "returns:write", no_agent()).await?;
        let row = returns::give(tx, &before, desk, ReturnAction::Assign).await?;
        cx.return_view(tx, row).await
    })
    .await
}

/// The agent agrees; the director decides next.
#[utoipa::path(tag = "returns", operation_id = "agent_approve_return", params(("id" = ReturnId, Path)), request_body = OptionalNote,
    responses((status = 200, body = ReturnView)))]
#[post("/returns/{id}/agent-approve")]
async fn agent_approve_return(
    cx: Cx<Write>,
    id: Path<ReturnId>,
    version: IfMatch,
    body: ValidJson<OptionalNote>,
) -> Result<Answer<ReturnView>, Problem> {
    decide(&cx, *id, version, ReturnAction::AgentApprove, tidy(body.0.note)).await
}

/// The agent rejects the return, with the reason.
#[utoipa::path(tag = "returns", operation_id = "agent_reject_return", params(("id" = ReturnId, Path)), request_body = Reason,
    responses((status = 200, body = ReturnView)))]
#[post("/returns/{id}/agent-reject")]
async fn agent_reject_return(
    cx: Cx<Write>,
    id: Path<ReturnId>,
    version: IfMatch,
    body: ValidJson<Reason>,
) -> Result<Answer<ReturnView>, Problem> {
    decide(&cx, *id, version, ReturnAction::AgentReject, tidy(Some(body.0.reason))).await
}

/// The director agrees: the goods may come. Whoever agreed as the agent cannot.
#[utoipa::path(tag = "returns", operation_id = "director_approve_return", params(("id" = ReturnId, Path)), request_body = OptionalNote,
    responses((status = 200, body = ReturnView)))]
#[post("/returns/{id}/director-approve")]
async fn director_approve_return(
    cx: Cx<Decide>,
    id: Path<ReturnId>,
    version: IfMatch,
    body: ValidJson<OptionalNote>,
) -> Result<Answer<ReturnView>, Problem> {
    decide(&cx, *id, version, ReturnAction::DirectorApprove, tidy(body.0.note)).await
}

/// The director rejects the return, with the reason; or takes an approval back, as long as nothing has come.
#[utoipa::path(tag = "returns", operation_id = "director_reject_return", params(("id" = ReturnId, Path)), request_body = Reason,
    responses((status = 200, body = ReturnView)))]
#[post("/returns/{id}/director-reject")]
async fn director_reject_return(
    cx: Cx<Decide>,
    id: Path<ReturnId>,
    version: IfMatch,
    body: ValidJson<Reason>,
) -> Result<Answer<ReturnView>, Problem> {
    decide(&cx, *id, version, ReturnAction::DirectorReject, tidy(Some(body.0.reason))).await
}

async fn decide<P>(
    cx: &Cx<P>,
    id: ReturnId,
    version: IfMatch,
    action: ReturnAction,
    comment: Option<String>,
) -> Result<Answer<ReturnView>, Problem> {
    cx.write(async |tx| {
        let row = returns::decide(tx, &cx.scope, id, version.0, Decision { action, comment }).await?;
        cx.return_view(tx, row).await
    })
    .await
}

/// Takes goods back, all or a part of them: into stock, or to the scrap.
#[utoipa::path(tag = "returns", operation_id = "receive_return", params(("id" = ReturnId, Path)), request_body = NewArrivals,
    responses((status = 200, body = ReturnView)))]
#[post("/returns/{id}/receive")]
async fn receive_return(
    cx: Cx<Write>,
    id: Path<ReturnId>,
    version: IfMatch,
    body: ValidJson<NewArrivals>,
) -> Result<Answer<ReturnView>, Problem> {
    let NewArrivals { lines, complete, note } = body.0;
    let goods = lines.into_iter().map(Into::into).collect();
    let new = Arrivals { goods, complete: complete.unwrap_or(false), note: tidy(note) };
    cx.write(async |tx| {
        let row = returns::receive(tx, &cx.scope, *id, version.0, new).await?;
        cx.return_view(tx, row).await
    })
    .await
}

/// Credits the goods that are back: first what is still owed for the order; what was paid is refunded, or kept for the customer.
#[utoipa::path(tag = "returns", operation_id = "credit_return", params(("id" = ReturnId, Path)), request_body = NewCredit,
    responses((status = 200, body = ReturnView)))]
#[post("/returns/{id}/credit")]
async fn credit_return(
    cx: Cx<Credit>,
    id: Path<ReturnId>,
    version: IfMatch,
    body: ValidJson<NewCredit>,
) -> Result<Answer<ReturnView>, Problem> {
    let NewCredit { paid, note } = body.0;
    let note = tidy(note);
    cx.write(async |tx| {
        let row = returns::credit(tx, &cx.scope, *id, version.0, paid, note.as_deref()).await?;
        cx.return_view(tx, row).await
    })
    .await
}
