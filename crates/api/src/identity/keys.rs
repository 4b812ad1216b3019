//! API keys, by which other programs come in.

use crate::http::{
    answer::Answer,
    auth::KEY_PREFIX,
    context::Cx,
    json::ValidJson,
    page::ListOf,
    problem::Problem,
    secrets::{hash, secret},
    text::trimmed,
    view::Ref,
};
use actix_web::{
    delete, get, post,
    web::{Json, Path},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{access::api_keys::Write, identity::grants::check_key, ids::ApiKeyId, refusal::Refusal};
use guanxi_persistence::{
    Conn,
    identity::{self, ApiKey, NewApiKey as Row},
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

/// How much of a secret is kept to tell keys apart.
const SHOWN: usize = KEY_PREFIX.len() + 6;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_api_keys).service(create_api_key).service(remove_api_key);
}

#[derive(Serialize, ToSchema)]
pub struct ApiKeyView {
    id: ApiKeyId,
    name: String,
    /// What the secret begins with.
    prefix: String,
    /// `resource:action`, each as far as the one who made the key is granted it at the time of a request.
    permissions: Vec<String>,
    /// Who made the key, and in whose name it acts.
    made_by: Ref,
    expires_at: Option<DateTime<Utc>>,
    /// To the minute.
    last_used_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    /// For `Authorization: Bearer …`; shown once, in the answer that makes the key.
    secret: Option<String>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewApiKey {
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[validate(length(min = 1, max = 200))]
    #[schema(min_items = 1, max_items = 200)]
    permissions: Vec<String>,
    /// Null is never.
    expires_at: Option<DateTime<Utc>>,
}

async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: Vec<ApiKey>) -> Result<Vec<ApiKeyView>, Problem> {
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Member, Some(row.member_id));
    }
    let names = wanted.names(db, cx.who.company).await?;
    let views = rows.into_iter().map(|row| ApiKeyView {
        id: row.id,
        name: row.name,
        prefix: row.prefix,
        permissions: row.permissions.0,
        made_by: cx.refer(&names, row.member_id),
        expires_at: row.expires_at,
        last_used_at: row.last_used_at,
        created_at: row.created_at,
        secret: None,
    });
    Ok(views.collect())
}

/// Lists the company's API keys, latest first.
#[utoipa::path(tag = "identity", operation_id = "list_api_keys", responses((status = 200, body = ListOf<ApiKeyView>)))]
#[get("/api-keys")]
async fn list_api_keys(cx: Cx<Write>) -> Result<Json<ListOf<ApiKeyView>>, Problem> {
    let rows = identity::list_api_keys(&cx.app.db, &cx.scope).await?;
    Ok(Json(ListOf { data: views(&cx, &cx.app.db, rows).await? }))
}

/// Makes an API key. It acts in the caller's name, and never does more than he may.
#[utoipa::path(tag = "identity", operation_id = "create_api_key", request_body = NewApiKey, responses((status = 201, body = ApiKeyView)))]
#[post("/api-keys")]
async fn create_api_key(cx: Cx<Write>, body: ValidJson<NewApiKey>) -> Result<Answer<ApiKeyView>, Problem> {
    let new = body.0;
    check_key(&cx.who, &new.permissions)?;
    if new.expires_at.is_some_and(|at| at <= cx.now) {
        return Err(Refusal::invalid("/expires_at", "api_key.expired").into());
    }
    let member = cx.who.member().ok_or_else(Problem::unauthenticated)?;
    let secret = format!("{KEY_PREFIX}{}", secret());
    let mut made = None;
    let answer = cx.create(async |tx| {
        let row = Row {
            member,
            name: new.name,
            prefix: secret.chars().take(SHOWN).collect(),
            secret_hash: hash(&secret),
            permissions: new.permissions,
            expires_at: new.expires_at,
        };
        let row = identity::create_api_key(tx, row).await?;
        made = Some(secret);
        views(&cx, tx, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    });
    let answer = answer.await?;
    Ok(match made {
        Some(secret) => answer.with("secret", secret),
        None => answer,
    })
}

/// Revokes an API key: within two seconds it opens nothing more.
#[utoipa::path(tag = "identity", operation_id = "remove_api_key", params(("id" = ApiKeyId, Path)), responses((status = 204, description = "Revoked")))]
#[delete("/api-keys/{id}")]
async fn remove_api_key(cx: Cx<Write>, id: Path<ApiKeyId>) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| Ok(identity::remove_api_key(tx, &cx.scope, *id).await?)).await
}
