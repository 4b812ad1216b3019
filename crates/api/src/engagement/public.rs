//! Conversations that visitors of the website begin. They have no login; the secret they are given opens their own conversation alone.

use super::views::{PortalMessageView, portal_messages};
use crate::{
    App,
    http::{
        context::{language, now},
        json::{ValidJson, filled},
        page::ListOf,
        problem::Problem,
        secrets::{hash, secret},
    },
};
use actix_web::{HttpRequest, HttpResponse, get, http::header, post, web};
use async_stream::stream;
use guanxi_domain::{
    ids::{CompanyId, ConversationId},
    scope::Actor,
};
use guanxi_persistence::{
    ListRequest,
    engagement::{
        conversations::Conversation,
        messages::{self, NewMessage, Side},
        reading,
        visitors::{self, Visitor},
    },
    listing::MAX_LIMIT,
    organization,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::{convert::Infallible, time::Duration};
use tokio::{
    sync::broadcast::error::RecvError,
    time::{Instant, sleep},
};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(public_start_conversation)
        .service(public_list_messages)
        .service(public_create_message)
        .service(public_stream_conversation);
}

/// A visitor's first message.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitorMessage {
    #[validate(length(max = 100), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 100)]
    pub name: String,
    /// How to reach the visitor: a telephone number or a mail address.
    #[validate(length(max = 200), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 200)]
    pub contact: String,
    #[validate(length(max = 5000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 5000)]
    pub body: String,
    /// Must stay empty: people do not see this field, robots fill it in.
    #[validate(length(max = 0, code = "conversation.robot"))]
    #[schema(max_length = 0)]
    pub website: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct VisitorStarted {
    pub conversation_id: ConversationId,
    /// The secret to come back with, in `X-Visitor-Token`.
    pub token: String,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewVisitorMessage {
    #[validate(length(max = 5000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 5000)]
    pub body: String,
}

/// The company whose page is shown to the public.
async fn host(app: &App) -> Result<CompanyId, Problem> {
    Ok(organization::site_company(&app.db).await?.filter(|company| company.site_published).ok_or_else(Problem::not_found)?.id)
}

fn token_hash(request: &HttpRequest) -> Result<String, Problem> {
    let token = request.headers().get("x-visitor-token").and_then(|value| value.to_str().ok()).ok_or_else(Problem::not_found)?;
    Ok(hash(token))
}

async fn own(app: &App, request: &HttpRequest, id: ConversationId) -> Result<Conversation, Problem> {
    let token = token_hash(request)?;
    Ok(visitors::find(&app.db, host(app).await?, id, &token).await?)
}

/// Begins a conversation from the website.
#[utoipa::path(tag = "engagement", operation_id = "public_start_conversation", request_body = VisitorMessage, responses((status = 201, description = "Begun", body = VisitorStarted)))]
#[post("/public/conversations")]
async fn public_start_conversation(app: web::Data<App>, body: ValidJson<VisitorMessage>) -> Result<HttpResponse, Problem> {
    let (body, token) = (body.0, secret());
    let tx = app.db.begin(host(&app).await?, Actor::Visitor, now()).await?;
    let visitor = Visitor { name: body.name, contact: body.contact, token_hash: hash(&token) };
    let talk = visitors::begin(&tx, visitor, &body.body).await?;
    let (talk, _) = messages::say(&tx, &talk, NewMessage { body: body.body, ..Default::default() }).await?;
    tx.commit(&app.db).await?;
    Ok(HttpResponse::Created().json(VisitorStarted { conversation_id: talk.id, token }))
}

/// Lists the latest messages of the visitor's conversation, oldest first, and notes that he has read them.
#[utoipa::path(tag = "engagement", operation_id = "public_list_messages",
    params(("id" = ConversationId, Path), ("X-Visitor-Token" = String, Header, description = "The secret that the conversation began with")),
    responses((status = 200, description = "The messages", body = ListOf<PortalMessageView>)))]
#[get("/public/conversations/{id}/messages")]
async fn public_list_messages(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<ConversationId>,
) -> Result<web::Json<ListOf<PortalMessageView>>, Problem> {
    let talk = own(&app, &request, *id).await?;
    let latest = ListRequest { limit: Some(MAX_LIMIT), ..Default::default() };
    let mut rows = messages::list(&app.db, &talk, Side::Customer, &latest).await?.data;
    rows.reverse();
    if let Some(last) = rows.last().filter(|last| last.position > talk.customer_read) {
        let tx = app.db.begin(talk.company_id, Actor::Visitor, now()).await?;
        reading::read_by_customer(&tx, talk.id, last.position).await?;
        tx.commit(&app.db).await?;
    }
    Ok(web::Json(ListOf { data: portal_messages(&app.db, language(&request), &talk, rows).await? }))
}

/// Writes to the company.
#[utoipa::path(tag = "engagement", operation_id = "public_create_message",
    params(("id" = ConversationId, Path), ("X-Visitor-Token" = String, Header, description = "The secret that the conversation began with")),
    request_body = NewVisitorMessage, responses((status = 201, description = "Said", body = PortalMessageView)))]
#[post("/public/conversations/{id}/messages")]
async fn public_create_message(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<ConversationId>,
    body: ValidJson<NewVisitorMessage>,
) -> Result<HttpResponse, Problem> {
    let token = token_hash(&request)?;
    let tx = app.db.begin(host(&app).await?, Actor::Visitor, now()).await?;
    let talk = visitors::find_to_change(&tx, *id, &token).await?;
    let (talk, message) = messages::say(&tx, &talk, NewMessage { body: body.0.body, ..Default::default() }).await?;
    let view = portal_messages(&tx, language(&request), &talk, vec![message]).await?.pop();
    tx.commit(&app.db).await?;
    Ok(HttpResponse::Created().json(view))
}

/// How often a silent stream shows that it is alive, and how long it lasts before the visitor's browser asks again.
const BEAT: Duration = Duration::from_secs(20);
const LIFE: Duration = Duration::from_mins(30);

/// Tells the visitor when something is said in his conversation, as server-sent events.
#[utoipa::path(tag = "engagement", operation_id = "public_stream_conversation",
    params(("id" = ConversationId, Path), ("X-Visitor-Token" = String, Header, description = "The secret that the conversation began with")),
    responses((status = 200, description = "A stream of events", body = String, content_type = "text/event-stream")))]
#[get("/public/conversations/{id}/stream")]
async fn public_stream_conversation(
    app: web::Data<App>,
    request: HttpRequest,
    id: web::Path<ConversationId>,
) -> Result<HttpResponse, Problem> {
    let mut hub = app.hub.subscribe();
    let talk = own(&app, &request, *id).await?;
    let mut stop = app.stop.subscribe();
    let said = json!({"subject": "conversations", "subject_id": talk.id, "verb": "messaged"});
    let said = web::Bytes::from(format!("data: {said}\n\n"));
    let stream = stream! {
        yield Ok::<_, Infallible>(web::Bytes::from_static(b": welcome\n\n"));
        let end = Instant::now() + LIFE;
        while Instant::now() < end {
            let heard = tokio::select! {
                heard = hub.recv() => heard.map(Some),
                () = sleep(BEAT) => Ok(None),
                _ = stop.changed() => break,
            };
            match heard {
                Ok(None) => yield Ok(web::Bytes::from_static(b": alive\n\n")),
                Ok(Some(heard)) if heard.event.subject_id != talk.id.0 || heard.event.verb != "messaged" => {}
                // What was missed may have been something said.
                Ok(Some(_)) | Err(RecvError::Lagged(_)) => yield Ok(said.clone()),
                Err(RecvError::Closed) => break,
            }
        }
    };
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header(header::ContentEncoding::Identity)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(stream))
}
