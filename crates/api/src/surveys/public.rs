//! Surveys behind a one-time link. Whoever holds it reads this questionnaire and his own answers to it, and nothing else.

use super::{
    answering::{self, SurveyToAnswer},
    inputs::GivenAnswers,
};
use crate::{
    App,
    http::{context::now, json::ValidJson, problem::Problem, secrets::hash},
};
use actix_web::{
    get, post,
    web::{Data, Json, Path},
};
use guanxi_domain::scope::{Actor, Scope};
use guanxi_persistence::{
    Tx,
    surveys::invitations::{self, SurveyInvitation},
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(public_find_survey).service(public_open_survey).service(public_answer_survey);
}

/// Begins to write, with the invitation that the link opens, locked. A link that was renewed meanwhile opens nothing.
async fn begin(app: &App, token: &str) -> Result<(Tx, SurveyInvitation), Problem> {
    let token_hash = hash(token);
    let found = invitations::find_by_link(&app.db, &token_hash).await?;
    let tx = app.db.begin(found.company_id, Actor::Visitor, now()).await?;
    let row = invitations::find_to_change(&tx, &Scope::company(tx.company), found.id, None).await?;
    if row.token_hash.as_deref() == Some(&token_hash) { Ok((tx, row)) } else { Err(Problem::not_found()) }
}

/// Shows a survey to the bearer of a link.
#[utoipa::path(tag = "surveys", operation_id = "public_find_survey", params(("token" = String, Path)), responses((status = 200, body = SurveyToAnswer)))]
#[get("/public/surveys/{token}")]
async fn public_find_survey(app: Data<App>, token: Path<String>) -> Result<Json<SurveyToAnswer>, Problem> {
    let asked = invitations::asked(&app.db, invitations::find_by_link(&app.db, &hash(&token)).await?).await?;
    Ok(Json(answering::view(&app.db, asked, now()).await?))
}

/// Notes that the bearer of a link has seen the questions.
#[utoipa::path(tag = "surveys", operation_id = "public_open_survey", params(("token" = String, Path)), responses((status = 200, body = SurveyToAnswer)))]
#[post("/public/surveys/{token}/open")]
async fn public_open_survey(app: Data<App>, token: Path<String>) -> Result<Json<SurveyToAnswer>, Problem> {
    let (tx, invitation) = begin(&app, &token).await?;
    let asked = answering::open(&tx, invitation).await?;
    let view = answering::view(&tx, asked, tx.now).await?;
    tx.commit(&app.db).await?;
    Ok(Json(view))
}

/// Keeps what the bearer of a link answers, and with `complete` takes it as the one answer.
#[utoipa::path(tag = "surveys", operation_id = "public_answer_survey", params(("token" = String, Path)), request_body = GivenAnswers,
    responses((status = 200, body = SurveyToAnswer)))]
#[post("/public/surveys/{token}/answers")]
async fn public_answer_survey(app: Data<App>, token: Path<String>, body: ValidJson<GivenAnswers>) -> Result<Json<SurveyToAnswer>, Problem> {
    let (tx, invitation) = begin(&app, &token).await?;
    let asked = answering::answer(&tx, invitation, body.0).await?;
    let view = answering::view(&tx, asked, tx.now).await?;
    tx.commit(&app.db).await?;
    Ok(Json(view))
}
