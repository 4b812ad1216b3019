//! Writing surveys, publishing them, handing them to agents, and closing them.

use super::{
    inputs::{HandOut, NewSurvey, SurveyChanges},
    views::{SurveyRow, SurveyVersionView, SurveyView},
};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::ValidJson,
    page::{ListOf, ListQuery, PageOf},
    problem::Problem,
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use guanxi_domain::{
    access::surveys::{Read, Write},
    ids::SurveyId,
    refusal::Refusal,
    surveys::{SurveyAction, SurveyStatus},
};
use guanxi_persistence::{
    Tx,
    engagement::conversations::desk_for,
    surveys::{self, Survey, SurveyFields, assignments},
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_surveys).service(create_survey).service(find_survey).service(update_survey).service(remove_survey);
    config.service(publish_survey).service(close_survey).service(list_survey_versions).service(assign_survey);
}

/// Refuses a draft that makes no sense.
async fn check(tx: &Tx, fields: &SurveyFields, before: Option<&Survey>) -> Result<(), Problem> {
    let questionnaire = fields.questionnaire.as_ref().or(before.map(|before| &before.questionnaire));
    let rules = fields.rules.as_ref().or(before.map(|before| &before.rules));
    let anonymous = fields.anonymous.or(before.map(|before| before.anonymous)).unwrap_or(false);
    let (Some(questionnaire), Some(rules)) = (questionnaire, rules) else { return Ok(()) };
    questionnaire.check("/questionnaire")?;
    rules.check(questionnaire, anonymous, "/rules")?;
    if before.is_some_and(|before| before.status != SurveyStatus::Draft && before.anonymous != anonymous) {
        return Err(Refusal::invalid("/anonymous", "survey.anonymous_fixed").into());
    }
    if fields.rules.is_some() {
        surveys::check_people(tx, rules).await?;
    }
    Ok(())
}

/// A survey to be changed: by its author and by those who lead him, not by whom it was handed to.
async fn to_change(cx: &Cx<Write>, tx: &Tx, id: SurveyId, version: IfMatch) -> Result<Survey, Problem> {
    let row = surveys::find_to_change(tx, &cx.scope, id, version.0).await?;
    if cx.scope.reach.covers(&row.holder()) { Ok(row) } else { Err(Refusal::forbidden("forbidden").into()) }
}

/// Lists the surveys within reach, newest first.
#[utoipa::path(tag = "surveys", operation_id = "list_surveys", params(ListQuery), responses((status = 200, body = PageOf<SurveyRow>)))]
#[get("/surveys")]
async fn list_surveys(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<SurveyRow>>, Problem> {
    let page = surveys::list(&cx.app.db, &cx.scope, &cx.list("surveys", query.0)).await?;
    Ok(Json(page.turn(async |rows| cx.survey_rows(&cx.app.db, rows).await).await?.into()))
}

/// Writes a new survey, as a draft.
#[utoipa::path(tag = "surveys", operation_id = "create_survey", request_body = NewSurvey, responses((status = 201, body = SurveyView)))]
#[post("/surveys")]
async fn create_survey(cx: Cx<Write>, body: ValidJson<NewSurvey>) -> Result<Answer<SurveyView>, Problem> {
    let fields = SurveyFields::from(body.0);
    cx.create(async |tx| {
        check(tx, &fields, None).await?;
        let row = surveys::create(tx, fields).await?;
        cx.survey(tx, row).await
    })
    .await
}

/// Shows a survey.
#[utoipa::path(tag = "surveys", operation_id = "find_survey", params(("id" = SurveyId, Path)), responses((status = 200, body = SurveyView)))]
#[get("/surveys/{id}")]
async fn find_survey(cx: Cx<Read>, id: Path<SurveyId>) -> Result<Answer<SurveyView>, Problem> {
    let row = surveys::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.survey(&cx.app.db, row).await?)
}

/// Changes the draft of a survey. What customers are asked stays as it is until the next version is published.
#[utoipa::path(tag = "surveys", operation_id = "update_survey", params(("id" = SurveyId, Path)), request_body = SurveyChanges,
    responses((status = 200, body = SurveyView)))]
#[patch("/surveys/{id}")]
async fn update_survey(
    cx: Cx<Write>,
    id: Path<SurveyId>,
    version: IfMatch,
    body: ValidJson<SurveyChanges>,
) -> Result<Answer<SurveyView>, Problem> {
    let fields = SurveyFields::from(body.0);
    cx.write(async |tx| {
        let before = to_change(&cx, tx, *id, version).await?;
        before.status.after(SurveyAction::Edit)?;
        check(tx, &fields, Some(&before)).await?;
        let row = surveys::update(tx, &before, fields).await?;
        cx.survey(tx, row).await
    })
    .await
}

/// Moves a draft to the trash.
#[utoipa::path(tag = "surveys", operation_id = "remove_survey", params(("id" = SurveyId, Path)), responses((status = 204, description = "In the trash")))]
#[delete("/surveys/{id}")]
async fn remove_survey(cx: Cx<Write>, id: Path<SurveyId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| {
        let before = to_change(&cx, tx, *id, version).await?;
        before.status.after(SurveyAction::Remove)?;
        Ok(surveys::remove(tx, &before).await?)
    })
    .await
}

/// Freezes the draft as the next version, which customers are asked from now on.
#[utoipa::path(tag = "surveys", operation_id = "publish_survey", params(("id" = SurveyId, Path)), responses((status = 200, body = SurveyView)))]
#[post("/surveys/{id}/publish")]
async fn publish_survey(cx: Cx<Write>, id: Path<SurveyId>, version: IfMatch) -> Result<Answer<SurveyView>, Problem> {
    cx.write(async |tx| {
        let before = to_change(&cx, tx, *id, version).await?;
        let row = surveys::publish(tx, &before, before.status.publish(before.facts())?).await?;
        cx.survey(tx, row).await
    })
    .await
}

/// Ends a survey: nobody answers it any more.
#[utoipa::path(tag = "surveys", operation_id = "close_survey", params(("id" = SurveyId, Path)), responses((status = 200, body = SurveyView)))]
#[post("/surveys/{id}/close")]
async fn close_survey(cx: Cx<Write>, id: Path<SurveyId>, version: IfMatch) -> Result<Answer<SurveyView>, Problem> {
    cx.write(async |tx| {
        let before = to_change(&cx, tx, *id, version).await?;
        let row = surveys::close(tx, &before, before.status.after(SurveyAction::Close)?).await?;
        cx.survey(tx, row).await
    })
    .await
}

/// Lists the versions of a survey, latest first.
#[utoipa::path(tag = "surveys", operation_id = "list_survey_versions", params(("id" = SurveyId, Path)), responses((status = 200, body = ListOf<SurveyVersionView>)))]
#[get("/surveys/{id}/versions")]
async fn list_survey_versions(cx: Cx<Read>, id: Path<SurveyId>) -> Result<Json<ListOf<SurveyVersionView>>, Problem> {
    let row = surveys::find(&cx.app.db, &cx.scope, *id).await?;
    Ok(Json(ListOf { data: cx.survey_versions(&cx.app.db, row.id).await? }))
}

/// Hands a survey to agents, or says anew how many customers they may ask.
#[utoipa::path(tag = "surveys", operation_id = "assign_survey", params(("id" = SurveyId, Path)), request_body = HandOut, responses((status = 200, body = SurveyView)))]
#[post("/surveys/{id}/assign")]
async fn assign_survey(
    cx: Cx<Write>,
    id: Path<SurveyId>,
    version: IfMatch,
    body: ValidJson<HandOut>,
) -> Result<Answer<SurveyView>, Problem> {
    cx.write(async |tx| {
        let survey = to_change(&cx, tx, *id, version).await?;
        survey.status.after(SurveyAction::Assign)?;
        for agent in &body.0.agent_ids {
            let refusal = Refusal::invalid("/agent_ids", "survey.not_agent");
            let desk = desk_for(tx, *agent, "surveys:distribute", refusal).await?;
            assignments::hand(tx, survey.id, desk, body.0.quota, body.0.note.clone()).await?;
        }
        cx.survey(tx, survey).await
    })
    .await
}
