//! Reply templates over HTTP.

use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::ValidJson,
    page::{ListQuery, PageOf},
    problem::Problem,
    text::{kept, optional, patched, trimmed},
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{Staff, reply_templates::Write},
    ids::ReplyTemplateId,
    knowledge::check_text,
    refusal::Refusal,
};
use guanxi_persistence::knowledge::{self, ReplyTemplate, ReplyTemplateFields};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_reply_templates).service(create_reply_template).service(find_reply_template);
    config.service(update_reply_template).service(remove_reply_template);
}

/// A text for an answer that is given again and again.
#[derive(Serialize, ToSchema)]
pub struct ReplyTemplateView {
    id: ReplyTemplateId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    name: String,
    /// With `{customer}`, `{me}` and `{number}` for the client to fill in.
    body: String,
    body_en: Option<String>,
}

impl From<ReplyTemplate> for ReplyTemplateView {
    fn from(row: ReplyTemplate) -> Self {
        let ReplyTemplate { id, version, created_at, updated_at, name, body, body_en, .. } = row;
        Self { id, version, created_at, updated_at, name, body, body_en }
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReplyTemplate {
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 60))]
    #[schema(min_length = 1, max_length = 60)]
    name: String,
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 4000))]
    #[schema(min_length = 1, max_length = 4000)]
    body: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 4000))]
    #[schema(max_length = 4000)]
    body_en: Option<String>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplyTemplateChanges {
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 60))]
    #[schema(min_length = 1, max_length = 60)]
    name: Option<String>,
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 4000))]
    #[schema(min_length = 1, max_length = 4000)]
    body: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 4000))]
    #[schema(value_type = Option<String>, max_length = 4000)]
    body_en: Option<Option<String>>,
}

fn checked(fields: ReplyTemplateFields) -> Result<ReplyTemplateFields, Refusal> {
    check_text("/body", fields.body.as_deref().unwrap_or_default())?;
    check_text("/body_en", fields.body_en.as_ref().and_then(Option::as_deref).unwrap_or_default())?;
    Ok(fields)
}

/// Lists the reply templates.
#[utoipa::path(tag = "knowledge", operation_id = "list_reply_templates", params(ListQuery), responses((status = 200, body = PageOf<ReplyTemplateView>)))]
#[get("/reply-templates")]
async fn list_reply_templates(cx: Cx<Staff>, query: Query<ListQuery>) -> Result<Json<PageOf<ReplyTemplateView>>, Problem> {
    let page = knowledge::list_reply_templates(&cx.app.db, &cx.scope, &cx.list("reply_templates", query.0)).await?;
    Ok(Json(page.map(ReplyTemplateView::from).into()))
}

/// Adds a reply template.
#[utoipa::path(tag = "knowledge", operation_id = "create_reply_template", request_body = NewReplyTemplate,
    responses((status = 201, body = ReplyTemplateView)))]
#[post("/reply-templates")]
async fn create_reply_template(cx: Cx<Write>, body: ValidJson<NewReplyTemplate>) -> Result<Answer<ReplyTemplateView>, Problem> {
    let NewReplyTemplate { name, body, body_en } = body.0;
    let fields = checked(ReplyTemplateFields { name: Some(name), body: Some(body), body_en: Some(body_en) })?;
    cx.create(async |tx| Ok(knowledge::create_reply_template(tx, fields).await?.into())).await
}

/// Shows a reply template.
#[utoipa::path(tag = "knowledge", operation_id = "find_reply_template", params(("id" = ReplyTemplateId, Path)),
    responses((status = 200, body = ReplyTemplateView)))]
#[get("/reply-templates/{id}")]
async fn find_reply_template(cx: Cx<Staff>, id: Path<ReplyTemplateId>) -> Result<Answer<ReplyTemplateView>, Problem> {
    Answer::ok(&knowledge::find_reply_template(&cx.app.db, &cx.scope, *id).await?.into())
}

/// Changes a reply template.
#[utoipa::path(tag = "knowledge", operation_id = "update_reply_template", params(("id" = ReplyTemplateId, Path)),
    request_body = ReplyTemplateChanges, responses((status = 200, body = ReplyTemplateView)))]
#[patch("/reply-templates/{id}")]
async fn update_reply_template(
    cx: Cx<Write>,
    id: Path<ReplyTemplateId>,
    version: IfMatch,
    body: ValidJson<ReplyTemplateChanges>,
) -> Result<Answer<ReplyTemplateView>, Problem> {
    let ReplyTemplateChanges { name, body, body_en } = body.0;
    let fields = checked(ReplyTemplateFields { name, body, body_en })?;
    cx.write(async |tx| Ok(knowledge::update_reply_template(tx, &cx.scope, *id, version.0, fields).await?.into())).await
}

/// Moves a reply template to the trash.
#[utoipa::path(tag = "knowledge", operation_id = "remove_reply_template", params(("id" = ReplyTemplateId, Path)),
    responses((status = 204, description = "In the trash")))]
#[delete("/reply-templates/{id}")]
async fn remove_reply_template(cx: Cx<Write>, id: Path<ReplyTemplateId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| Ok(knowledge::remove_reply_template(tx, &cx.scope, *id, version.0).await?)).await
}
