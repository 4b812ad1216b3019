//! The steps of a lead, as staff take them.

use super::{
    able, found,
    inputs::{AssignLead, DisqualifyLead},
    views::LeadView,
};
use crate::http::{answer::Answer, context::Cx, etag::IfMatch, json::ValidJson, problem::Problem};
use actix_web::{post, web::Path};
use guanxi_domain::{
    access::leads::{Assign, Write},
    ids::LeadId,
    leads::{LeadAction, lead},
    refusal::Refusal,
};
use guanxi_persistence::leads::{self, Why};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(contact_lead).service(qualify_lead).service(disqualify_lead).service(reopen_lead).service(assign_lead);
}

async fn take(cx: &Cx<Write>, id: LeadId, version: IfMatch, action: LeadAction, why: Option<Why>) -> Result<Answer<LeadView>, Problem> {
    cx.write(async |tx| {
        let before = found(cx, tx, id, version).await?;
        let row = leads::step(tx, &before, action, why).await?;
        cx.lead(tx, row).await
    })
    .await
}

/// Says that the person has been spoken to.
#[utoipa::path(tag = "leads", operation_id = "contact_lead", params(("id" = LeadId, Path)), responses((status = 200, body = LeadView)))]
#[post("/leads/{id}/contact")]
async fn contact_lead(cx: Cx<Write>, id: Path<LeadId>, version: IfMatch) -> Result<Answer<LeadView>, Problem> {
    take(&cx, *id, version, LeadAction::Contact, None).await
}

/// Says that there is a need, and somebody who decides.
#[utoipa::path(tag = "leads", operation_id = "qualify_lead", params(("id" = LeadId, Path)), responses((status = 200, body = LeadView)))]
#[post("/leads/{id}/qualify")]
async fn qualify_lead(cx: Cx<Write>, id: Path<LeadId>, version: IfMatch) -> Result<Answer<LeadView>, Problem> {
    take(&cx, *id, version, LeadAction::Qualify, None).await
}

/// Gives a lead up, with a reason.
#[utoipa::path(tag = "leads", operation_id = "disqualify_lead", params(("id" = LeadId, Path)), request_body = DisqualifyLead,
    responses((status = 200, body = LeadView)))]
#[post("/leads/{id}/disqualify")]
async fn disqualify_lead(
    cx: Cx<Write>,
    id: Path<LeadId>,
    version: IfMatch,
    body: ValidJson<DisqualifyLead>,
) -> Result<Answer<LeadView>, Problem> {
    let why = Why { reason: body.0.reason_id, note: crate::http::input::tidy(body.0.note) };
    take(&cx, *id, version, LeadAction::Disqualify, Some(why)).await
}

/// Takes up again a lead that was given up.
#[utoipa::path(tag = "leads", operation_id = "reopen_lead", params(("id" = LeadId, Path)), responses((status = 200, body = LeadView)))]
#[post("/leads/{id}/reopen")]
async fn reopen_lead(cx: Cx<Write>, id: Path<LeadId>, version: IfMatch) -> Result<Answer<LeadView>, Problem> {
    take(&cx, *id, version, LeadAction::Reopen, None).await
}

/// Gives a lead to somebody, or to somebody else.
#[utoipa::path(tag = "leads", operation_id = "assign_lead", params(("id" = LeadId, Path)), request_body = AssignLead,
    responses((status = 200, body = LeadView)))]
#[post("/leads/{id}/assign")]
async fn assign_lead(cx: Cx<Assign>, id: Path<LeadId>, version: IfMatch, body: ValidJson<AssignLead>) -> Result<Answer<LeadView>, Problem> {
    cx.write(async |tx| {
        let before = found(&cx, tx, *id, version).await?;
        before.status.after(LeadAction::Assign)?;
        lead::given_to(before.owner_id, body.0.owner_id)?;
        let owner = able(tx, body.0.owner_id).await?;
        owner.ok_or_else(|| Refusal::invalid("/owner_id", "lead.cannot_own"))?;
        let row = leads::assign(tx, &before, owner, body.0.note.as_deref()).await?;
        cx.lead(tx, row).await
    })
    .await
}
