//! Conversations as the customer leads them in the portal.

use super::{
    speaking::{NewMessage, say},
    views::{PortalConversationView, PortalMessageView, portal_messages},
};
use crate::http::{
    answer::Answer,
    context::Cx,
    json::{ValidJson, filled},
    page::{ListQuery, PageOf},
    problem::Problem,
};
use actix_web::{get, post, web};
use guanxi_domain::{
    access::Portal,
    engagement::ConversationChannel,
    ids::{ConversationId, MembershipId},
    refusal::Refusal,
};
use guanxi_persistence::{
    customers,
    engagement::{
        conversations::{self, Desk, NewConversation as Beginning, desk_for, desk_of},
        messages::{self, Side},
        reading,
    },
};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(portal_list_conversations)
        .service(portal_create_conversation)
        .service(portal_find_conversation)
        .service(portal_list_messages)
        .service(portal_create_message)
        .service(portal_read_conversation);
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewConversation {
    #[validate(length(max = 200), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 200)]
    pub subject: String,
    #[validate(length(max = 5000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 5000)]
    pub body: String,
    /// With whom; the customer's salesperson when not given.
    pub assignee_id: Option<MembershipId>,
}

/// Lists the customer's conversations.
#[utoipa::path(tag = "engagement", operation_id = "portal_list_conversations", params(ListQuery), responses((status = 200, description = "A page", body = PageOf<PortalConversationView>)))]
#[get("/portal/conversations")]
async fn portal_list_conversations(
    cx: Cx<Portal>,
    query: web::Query<ListQuery>,
) -> Result<web::Json<PageOf<PortalConversationView>>, Problem> {
    let request = cx.list("conversations", query.into_inner());
    let page = conversations::list(&cx.app.db, &cx.scope, &request).await?;
    Ok(web::Json(page.turn(async |rows| cx.portal_conversations(&cx.app.db, rows).await).await?.into()))
}

/// Begins a conversation with the company.
#[utoipa::path(tag = "engagement", operation_id = "portal_create_conversation", request_body = NewConversation, responses((status = 201, description = "Begun", body = PortalConversationView)))]
#[post("/portal/conversations")]
async fn portal_create_conversation(cx: Cx<Portal>, body: ValidJson<NewConversation>) -> Result<Answer<PortalConversationView>, Problem> {
    let body = body.0;
    cx.create(async |tx| {
        let customer = cx.who.customer().ok_or_else(Problem::not_found)?;
        let owner = customers::find(tx, &cx.scope, customer).await?.owner_id;
        let desk = match (body.assignee_id, owner) {
            (Some(chosen), _) => {
                let refusal = Refusal::invalid("/assignee_id", "conversation.not_staff");
                desk_for(tx, chosen, "conversations:read", refusal).await?
            }
            (None, Some(owner)) => desk_of(tx, owner).await?,
            (None, None) => Desk::default(),
        };
        let talk =
            conversations::begin(tx, Beginning { subject: body.subject, channel: ConversationChannel::Portal, customer, desk }).await?;
        let message = messages::NewMessage { body: body.body, ..Default::default() };
        let (talk, _) = messages::say(tx, &talk, message).await?;
        cx.portal_conversation(tx, talk).await
    })
    .await
}

/// Finds a conversation.
#[utoipa::path(tag = "engagement", operation_id = "portal_find_conversation", params(("id" = ConversationId, Path)), responses((status = 200, description = "Found", body = PortalConversationView)))]
#[get("/portal/conversations/{id}")]
async fn portal_find_conversation(cx: Cx<Portal>, id: web::Path<ConversationId>) -> Result<Answer<PortalConversationView>, Problem> {
    let talk = conversations::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.portal_conversation(&cx.app.db, talk).await?)
}

/// Lists the messages of a conversation, newest first.
#[utoipa::path(tag = "engagement", operation_id = "portal_list_messages", params(("id" = ConversationId, Path), ListQuery), responses((status = 200, description = "A page", body = PageOf<PortalMessageView>)))]
#[get("/portal/conversations/{id}/messages")]
async fn portal_list_messages(
    cx: Cx<Portal>,
    id: web::Path<ConversationId>,
    query: web::Query<ListQuery>,
) -> Result<web::Json<PageOf<PortalMessageView>>, Problem> {
    let db = &cx.app.db;
    let talk = conversations::find(db, &cx.scope, *id).await?;
    let page = messages::list(db, &talk, Side::Customer, &cx.list("messages", query.into_inner())).await?;
    Ok(web::Json(page.turn(async |rows| portal_messages(db, cx.language, &talk, rows).await).await?.into()))
}

/// Writes to the company.
#[utoipa::path(tag = "engagement", operation_id = "portal_create_message", params(("id" = ConversationId, Path)), request_body = NewMessage, responses((status = 201, description = "Said", body = PortalMessageView)))]
#[post("/portal/conversations/{id}/messages")]
async fn portal_create_message(
    cx: Cx<Portal>,
    id: web::Path<ConversationId>,
    body: ValidJson<NewMessage>,
) -> Result<Answer<PortalMessageView>, Problem> {
    cx.create(async |tx| {
        let (talk, message) = say(tx, &cx.scope, *id, body.0.into()).await?;
        portal_messages(tx, cx.language, &talk, vec![message]).await?.pop().ok_or_else(Problem::not_found)
    })
    .await
}

/// Says that the customer has read the conversation.
#[utoipa::path(tag = "engagement", operation_id = "portal_read_conversation", params(("id" = ConversationId, Path)), responses((status = 200, description = "Read", body = PortalConversationView)))]
#[post("/portal/conversations/{id}/read")]
async fn portal_read_conversation(cx: Cx<Portal>, id: web::Path<ConversationId>) -> Result<Answer<PortalConversationView>, Problem> {
    cx.write(async |tx| {
        let talk = conversations::find(tx, &cx.scope, *id).await?;
        reading::read_by_customer(tx, talk.id, messages::last_position(tx, talk.id).await?).await?;
        cx.portal_conversation(tx, conversations::find(tx, &cx.scope, *id).await?).await
    })
    .await
}
