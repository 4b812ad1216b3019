//! Surveys as the customer finds and answers them in the portal.

use super::{
    answering::{self, SurveyToAnswer},
    inputs::GivenAnswers,
};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::ValidJson,
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{
    get, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::Portal,
    ids::SurveyInvitationId,
    scope::{Actor, Scope},
    surveys::{InvitationChannel, InvitationStatus},
};
use guanxi_persistence::{
    Conn, Tx,
    names::{Named, Wanted},
    surveys::invitations::{self, Asked, SurveyInvitation},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(portal_list_surveys).service(portal_find_survey).service(portal_open_survey).service(portal_answer_survey);
}

/// A survey that the customer is asked to answer, or was.
#[derive(Serialize, ToSchema)]
pub struct PortalSurveyRow {
    id: SurveyInvitationId,
    version: i64,
    created_at: DateTime<Utc>,
    survey: Ref,
    status: InvitationStatus,
    expires_at: DateTime<Utc>,
    answered_at: Option<DateTime<Utc>>,
}

/// A survey with its questions.
#[derive(Serialize, ToSchema)]
pub struct PortalSurveyView {
    id: SurveyInvitationId,
    version: i64,
    #[serde(flatten)]
    asked: SurveyToAnswer,
}

async fn rows(cx: &Cx<Portal>, rows: Vec<SurveyInvitation>) -> Result<Vec<PortalSurveyRow>, Problem> {
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Survey, Some(row.survey_id));
    }
    let names = wanted.names(&cx.app.db, cx.scope.company).await?;
    let view = |row: SurveyInvitation| PortalSurveyRow {
        id: row.id,
        version: row.version,
        created_at: row.created_at,
        survey: cx.refer(&names, row.survey_id),
        status: row.status.now(row.expires_at, cx.now),
        expires_at: row.expires_at,
        answered_at: row.answered_at,
    };
    Ok(rows.into_iter().map(view).collect())
}

async fn view(cx: &Cx<Portal>, db: &impl Conn, asked: Asked) -> Result<PortalSurveyView, Problem> {
    let (id, version) = (asked.invitation.id, asked.invitation.version);
    Ok(PortalSurveyView { id, version, asked: answering::view(db, asked, cx.now).await? })
}

/// The customer's own invitation, locked.
async fn to_change(tx: &Tx, scope: &Scope, id: SurveyInvitationId, version: IfMatch) -> Result<SurveyInvitation, Problem> {
    let row = invitations::find_to_change(tx, scope, id, version.0).await?;
    if row.channel == InvitationChannel::Portal { Ok(row) } else { Err(Problem::not_found()) }
}

/// Lists the surveys that the customer is asked to answer, newest first.
#[utoipa::path(tag = "surveys", operation_id = "portal_list_surveys", params(ListQuery), responses((status = 200, body = PageOf<PortalSurveyRow>)))]
#[get("/portal/surveys")]
async fn portal_list_surveys(cx: Cx<Portal>, query: Query<ListQuery>) -> Result<Json<PageOf<PortalSurveyRow>>, Problem> {
    let page = invitations::list_in_portal(&cx.app.db, &cx.scope, &cx.list("survey_invitations", query.0)).await?;
    Ok(Json(page.turn(async |page| rows(&cx, page).await).await?.into()))
}

/// Shows a survey with its questions, and what was answered so far.
#[utoipa::path(tag = "surveys", operation_id = "portal_find_survey", params(("id" = SurveyInvitationId, Path)), responses((status = 200, body = PortalSurveyView)))]
#[get("/portal/surveys/{id}")]
async fn portal_find_survey(cx: Cx<Portal>, id: Path<SurveyInvitationId>) -> Result<Answer<PortalSurveyView>, Problem> {
    let db = &cx.app.db;
    let asked = invitations::asked(db, invitations::find_in_portal(db, &cx.scope, *id).await?).await?;
    Answer::ok(&view(&cx, db, asked).await?)
}

/// Notes that the customer has seen the questions.
#[utoipa::path(tag = "surveys", operation_id = "portal_open_survey", params(("id" = SurveyInvitationId, Path)), responses((status = 200, body = PortalSurveyView)))]
#[post("/portal/surveys/{id}/open")]
async fn portal_open_survey(cx: Cx<Portal>, id: Path<SurveyInvitationId>, version: IfMatch) -> Result<Answer<PortalSurveyView>, Problem> {
    cx.write(async |tx| {
        let asked = answering::open(tx, to_change(tx, &cx.scope, *id, version).await?).await?;
        view(&cx, tx, asked).await
    })
    .await
}

/// Keeps what the customer answers, and with `complete` takes it as his one answer.
///
/// Answers to an anonymous survey are taken without an `Idempotency-Key`, which would remember who sent them.
#[utoipa::path(tag = "surveys", operation_id = "portal_answer_survey", params(("id" = SurveyInvitationId, Path)), request_body = GivenAnswers,
    responses((status = 200, body = PortalSurveyView)))]
#[post("/portal/surveys/{id}/answers")]
async fn portal_answer_survey(
    cx: Cx<Portal>,
    id: Path<SurveyInvitationId>,
    version: IfMatch,
    body: ValidJson<GivenAnswers>,
) -> Result<Answer<PortalSurveyView>, Problem> {
    let db = &cx.app.db;
    let asked = invitations::asked(db, invitations::find_in_portal(db, &cx.scope, *id).await?).await?;
    let work = async |tx: &Tx| {
        let asked = answering::answer(tx, to_change(tx, &cx.scope, *id, version).await?, body.0).await?;
        view(&cx, tx, asked).await
    };
    if !asked.version.anonymous {
        return cx.write(work).await;
    }
    let tx = db.begin(cx.scope.company, Actor::Visitor, cx.now).await?;
    let answer = Answer::ok(&work(&tx).await?)?;
    tx.commit(db).await?;
    Ok(answer)
}
