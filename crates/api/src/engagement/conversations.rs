//! Conversations as staff lead them: the queue, answering, notes for colleagues, saying who a visitor is.

use super::{
    speaking::{NewMessage, say},
    views::{ConversationView, MessageView},
};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::{ValidJson, filled},
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{get, post, web};
use chrono::TimeDelta;
use guanxi_domain::{
    access::conversations::{Read, Write},
    engagement::ConversationChannel,
    ids::{ConversationId, CustomerId, MembershipId},
    refusal::Refusal,
};
use guanxi_persistence::{
    customers,
    engagement::{
        conversations::{self, NewConversation as Beginning, desk_for, desk_of},
        messages::{self, Side},
        reading,
    },
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_conversations)
        .service(start_conversation)
        .service(find_conversation)
        .service(list_messages)
        .service(create_message)
        .service(read_conversation)
        .service(view_conversation)
        .service(assign_conversation)
        .service(link_conversation)
        .service(close_conversation);
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StartConversation {
    pub customer_id: CustomerId,
    #[validate(length(max = 200), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 200)]
    pub subject: String,
    #[validate(length(max = 5000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 5000)]
    pub body: String,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignConversation {
    pub assignee_id: MembershipId,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkCustomer {
    pub customer_id: CustomerId,
}

/// Colleagues who have a conversation open too.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConversationViewers {
    pub others: Vec<Ref>,
}

/// For how long somebody who had a conversation open still counts; the client says so more often than this.
const VIEWING: TimeDelta = TimeDelta::seconds(75);

/// Lists conversations: one's own, those of one's customers, and what waits in the queue.
#[utoipa::path(tag = "engagement", operation_id = "list_conversations", params(ListQuery), responses((status = 200, description = "A page", body = PageOf<ConversationView>)))]
#[get("/conversations")]
async fn list_conversations(cx: Cx<Read>, query: web::Query<ListQuery>) -> Result<web::Json<PageOf<ConversationView>>, Problem> {
    let request = cx.list("conversations", query.into_inner());
    let page = conversations::list(&cx.app.db, &cx.scope, &request).await?;
    Ok(web::Json(page.turn(async |rows| cx.conversations(&cx.app.db, rows).await).await?.into()))
}

/// Begins a conversation with a customer.
#[utoipa::path(tag = "engagement", operation_id = "start_conversation", request_body = StartConversation, responses((status = 201, description = "Begun", body = ConversationView)))]
#[post("/conversations")]
async fn start_conversation(cx: Cx<Write>, body: ValidJson<StartConversation>) -> Result<Answer<ConversationView>, Problem> {
    let (body, seen) = (body.0, cx.reach("customers:read")?);
    cx.create(async |tx| {
        customers::find(tx, &seen, body.customer_id).await?;
        let desk = match cx.who.member() {
            Some(me) => desk_of(tx, me).await?,
            None => return Err(Problem::not_found()),
        };
        let new = Beginning { subject: body.subject, channel: ConversationChannel::Portal, customer: body.customer_id, desk };
        let talk = conversations::begin(tx, new).await?;
        let message = messages::NewMessage { body: body.body, ..Default::default() };
        let (talk, _) = messages::say(tx, &talk, message).await?;
        cx.conversation(tx, talk).await
    })
    .await
}

/// Finds a conversation.
#[utoipa::path(tag = "engagement", operation_id = "find_conversation", params(("id" = ConversationId, Path)), responses((status = 200, description = "Found", body = ConversationView)))]
#[get("/conversations/{id}")]
async fn find_conversation(cx: Cx<Read>, id: web::Path<ConversationId>) -> Result<Answer<ConversationView>, Problem> {
    let talk = conversations::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.conversation(&cx.app.db, talk).await?)
}

/// Lists the messages of a conversation, newest first, with the notes of colleagues.
#[utoipa::path(tag = "engagement", operation_id = "list_messages", params(("id" = ConversationId, Path), ListQuery), responses((status = 200, description = "A page", body = PageOf<MessageView>)))]
#[get("/conversations/{id}/messages")]
async fn list_messages(
    cx: Cx<Read>,
    id: web::Path<ConversationId>,
    query: web::Query<ListQuery>,
) -> Result<web::Json<PageOf<MessageView>>, Problem> {
    let db = &cx.app.db;
    let talk = conversations::find(db, &cx.scope, *id).await?;
    let page = messages::list(db, &talk, Side::Staff, &cx.list("messages", query.into_inner())).await?;
    Ok(web::Json(page.turn(async |rows| cx.messages(db, &talk, rows).await).await?.into()))
}

/// Writes to the customer or visitor, or a note for colleagues. Who answers first in the queue has the conversation.
#[utoipa::path(tag = "engagement", operation_id = "create_message", params(("id" = ConversationId, Path)), request_body = NewMessage, responses((status = 201, description = "Said", body = MessageView)))]
#[post("/conversations/{id}/messages")]
async fn create_message(cx: Cx<Write>, id: web::Path<ConversationId>, body: ValidJson<NewMessage>) -> Result<Answer<MessageView>, Problem> {
    cx.create(async |tx| {
        let (talk, message) = say(tx, &cx.scope, *id, body.0.into()).await?;
        cx.message(tx, &talk, message).await
    })
    .await
}

/// Says that one has read the conversation.
#[utoipa::path(tag = "engagement", operation_id = "read_conversation", params(("id" = ConversationId, Path)), responses((status = 200, description = "Read", body = ConversationView)))]
#[post("/conversations/{id}/read")]
async fn read_conversation(cx: Cx<Read>, id: web::Path<ConversationId>) -> Result<Answer<ConversationView>, Problem> {
    cx.write(async |tx| {
        let talk = conversations::find(tx, &cx.scope, *id).await?;
        if let Some(me) = cx.who.member() {
            reading::mark(tx, talk.id, me, messages::last_position(tx, talk.id).await?).await?;
        }
        cx.conversation(tx, talk).await
    })
    .await
}

/// Says that one has the conversation open, and learns who else has: two should not answer at once.
#[utoipa::path(tag = "engagement", operation_id = "view_conversation", params(("id" = ConversationId, Path)), responses((status = 200, description = "Noted", body = ConversationViewers)))]
#[post("/conversations/{id}/view")]
async fn view_conversation(cx: Cx<Read>, id: web::Path<ConversationId>) -> Result<Answer<ConversationViewers>, Problem> {
    cx.write(async |tx| {
        let talk = conversations::find(tx, &cx.scope, *id).await?;
        let others = match cx.who.member() {
            Some(me) => reading::viewing(tx, talk.id, me, cx.now - VIEWING).await?,
            None => Vec::new(),
        };
        let mut wanted = Wanted::default();
        for other in &others {
            wanted.add(Named::Member, Some(*other));
        }
        let names = wanted.names(tx, tx.company).await?;
        Ok(ConversationViewers { others: others.into_iter().filter_map(|other| cx.named(&names, Some(other))).collect() })
    })
    .await
}

/// Gives the conversation to a colleague, or takes it.
#[utoipa::path(tag = "engagement", operation_id = "assign_conversation", params(("id" = ConversationId, Path)), request_body = AssignConversation, responses((status = 200, description = "Assigned", body = ConversationView)))]
#[post("/conversations/{id}/assign")]
async fn assign_conversation(
    cx: Cx<Write>,
    id: web::Path<ConversationId>,
    version: IfMatch,
    body: ValidJson<AssignConversation>,
) -> Result<Answer<ConversationView>, Problem> {
    cx.write(async |tx| {
        let talk = conversations::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let refusal = Refusal::invalid("/assignee_id", "conversation.not_staff");
        let desk = desk_for(tx, body.0.assignee_id, "conversations:read", refusal).await?;
        let talk = conversations::assign(tx, &talk, desk).await?;
        cx.conversation(tx, talk).await
    })
    .await
}

/// Says which customer a visitor is: the conversation is then on that customer's timeline.
#[utoipa::path(tag = "engagement", operation_id = "link_conversation", params(("id" = ConversationId, Path)), request_body = LinkCustomer, responses((status = 200, description = "Linked", body = ConversationView)))]
#[post("/conversations/{id}/link")]
async fn link_conversation(
    cx: Cx<Write>,
    id: web::Path<ConversationId>,
    version: IfMatch,
    body: ValidJson<LinkCustomer>,
) -> Result<Answer<ConversationView>, Problem> {
    let seen = cx.reach("customers:read")?;
    cx.write(async |tx| {
        let talk = conversations::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let talk = conversations::link(tx, &seen, &talk, body.0.customer_id).await?;
        cx.conversation(tx, talk).await
    })
    .await
}

/// Ends a conversation; it opens again when somebody writes.
#[utoipa::path(tag = "engagement", operation_id = "close_conversation", params(("id" = ConversationId, Path)), responses((status = 200, description = "Closed", body = ConversationView)))]
#[post("/conversations/{id}/close")]
async fn close_conversation(cx: Cx<Write>, id: web::Path<ConversationId>, version: IfMatch) -> Result<Answer<ConversationView>, Problem> {
    cx.write(async |tx| {
        let talk = conversations::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let talk = conversations::close(tx, &talk).await?;
        cx.conversation(tx, talk).await
    })
    .await
}
