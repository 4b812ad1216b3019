//! The timeline of a customer or a lead: what was said, done, decided and judged, in one stream.

use crate::{
    http::{context::Cx, page::PageOf, problem::Problem, view::Ref},
    messages::{message, say},
};
use actix_web::{get, http::StatusCode, web};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{customers::Read, leads},
    engagement::MessageAuthor,
    event::Subject,
    ids::{CustomerId, LeadId},
};
use guanxi_persistence::{
    customers,
    engagement::follow_ups::Whose,
    engagement::timeline::{self, Event, Feedback, FollowUp, Item, Message, Wanted},
    names::{Named, Names, Wanted as WantedNames},
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::HashSet;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn routes(config: &mut ServiceConfig) {
    config.service(customer_timeline).service(lead_timeline);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimelineKind {
    FollowUp,
    Message,
    Event,
    Feedback,
    ServiceRequest,
}

impl TimelineKind {
    const ALL: [Self; 5] = [Self::FollowUp, Self::Message, Self::Event, Self::Feedback, Self::ServiceRequest];
}

/// One thing that happened.
#[derive(Debug, Serialize, ToSchema)]
pub struct TimelineItem {
    pub id: Uuid,
    pub at: DateTime<Utc>,
    pub kind: TimelineKind,
    pub who: Option<Ref>,
    /// What it is, in the caller's language.
    pub title: String,
    /// What was said.
    pub body: Option<String>,
    /// The record it is about, as in the API's paths.
    pub subject: Option<String>,
    pub subject_id: Option<Uuid>,
    pub verb: Option<String>,
    /// What else is known of it, by kind.
    #[schema(value_type = Object)]
    pub data: Value,
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct TimelineQuery {
    /// Only some kinds: `{"field": "kind", "op": "in", "value": ["message", "follow_up"]}`.
    #[param(max_length = 1000)]
    pub filter: Option<String>,
    /// Items a page, 1 to 200; 50 when not given.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<u64>,
    /// `page.next` of the page before.
    #[param(max_length = 200)]
    pub cursor: Option<String>,
}

/// `{"field": "kind", "op": "eq", "value": …}` or `in` with a list.
#[derive(Deserialize)]
#[serde(tag = "op", content = "value", rename_all = "snake_case")]
enum Choice {
    Eq(TimelineKind),
    In(HashSet<TimelineKind>),
}

fn kinds(filter: Option<&str>) -> Result<HashSet<TimelineKind>, Problem> {
    #[derive(Deserialize)]
    struct Filter {
        field: String,
        #[serde(flatten)]
        choice: Choice,
    }
    let Some(text) = filter.filter(|text| !text.is_empty()) else { return Ok(TimelineKind::ALL.into()) };
    let bad = |code, what: &str| Problem::new(StatusCode::BAD_REQUEST, code).with("text", what).with("parameter", "filter");
    let filter: Filter = serde_json::from_str(text).map_err(|_| bad("query.filter_value", "kind"))?;
    match filter.choice {
        _ if filter.field != "kind" => Err(bad("query.filter_field", &filter.field)),
        Choice::Eq(kind) => Ok([kind].into()),
        Choice::In(kinds) => Ok(kinds),
    }
}

/// Tells the story of a customer, newest first: contacts, messages, service, feedback and events, as far as the caller may read each.
#[utoipa::path(tag = "engagement", operation_id = "customer_timeline", params(("id" = CustomerId, Path), TimelineQuery), responses((status = 200, description = "A page", body = PageOf<TimelineItem>)))]
#[get("/customers/{id}/timeline")]
async fn customer_timeline(
    cx: Cx<Read>,
    id: web::Path<CustomerId>,
    query: web::Query<TimelineQuery>,
) -> Result<web::Json<PageOf<TimelineItem>>, Problem> {
    let customer = customers::find(&cx.app.db, &cx.scope, *id).await?;
    cx.story(Whose::Customer(customer.id), query.into_inner()).await
}

/// Tells the story of a lead, newest first, in the same way.
#[utoipa::path(tag = "engagement", operation_id = "lead_timeline", params(("id" = LeadId, Path), TimelineQuery), responses((status = 200, description = "A page", body = PageOf<TimelineItem>)))]
#[get("/leads/{id}/timeline")]
async fn lead_timeline(
    cx: Cx<leads::Read>,
    id: web::Path<LeadId>,
    query: web::Query<TimelineQuery>,
) -> Result<web::Json<PageOf<TimelineItem>>, Problem> {
    let lead = guanxi_persistence::leads::find(&cx.app.db, &cx.scope, *id).await?;
    cx.story(Whose::Lead(lead.id), query.into_inner()).await
}

/// Who said or did it.
fn people(items: &[Item]) -> WantedNames {
    let mut wanted = WantedNames::default();
    for item in items {
        match item {
            Item::FollowUp(row) => wanted.add(Named::Member, row.member_id),
            Item::Message(row) => wanted.add(Named::Member, row.member_id).add(Named::PortalAccount, row.portal_account_id),
            Item::Feedback(row) => wanted.add(Named::PortalAccount, row.portal_account_id),
            Item::Event(row) => wanted.add(Named::Member, row.member_id).add(Named::PortalAccount, row.portal_account_id),
        };
    }
    wanted
}

impl<P> Cx<P> {
    /// One page of a story, as far as the caller may read each of its kinds.
    async fn story(&self, whose: Whose, query: TimelineQuery) -> Result<web::Json<PageOf<TimelineItem>>, Problem> {
        let db = &self.app.db;
        let kinds = kinds(query.filter.as_deref())?;
        let about = |subject: &Subject| {
            let kind = if *subject == Subject::ServiceRequests { TimelineKind::ServiceRequest } else { TimelineKind::Event };
            kinds.contains(&kind) && subject.permission().is_none_or(|permission| self.who.can(permission))
        };
        let wanted = Wanted {
            follow_ups: kinds.contains(&TimelineKind::FollowUp) && self.who.can("follow_ups:read"),
            messages: self.who.scope_for("conversations:read").filter(|_| kinds.contains(&TimelineKind::Message)),
            feedback: self.who.scope_for("feedback:read").filter(|_| kinds.contains(&TimelineKind::Feedback)),
            events: Subject::ALL.into_iter().filter(about).collect(),
            limit: query.limit,
            cursor: query.cursor,
        };
        let page = timeline::page(db, &self.scope, whose, &wanted).await?;
        let page = page.turn(async |items| {
            let names = people(&items).names(db, self.scope.company).await?;
            Ok::<_, Problem>(items.into_iter().map(|item| self.timeline_item(&names, item)).collect())
        });
        Ok(web::Json(page.await?.into()))
    }

    fn timeline_item(&self, names: &Names, item: Item) -> TimelineItem {
        match item {
            Item::FollowUp(row) => self.told_contact(names, row),
            Item::Message(row) => self.told_message(names, row),
            Item::Feedback(row) => self.told_feedback(names, row),
            Item::Event(row) => self.told_event(names, row),
        }
    }

    fn told_contact(&self, names: &Names, row: FollowUp) -> TimelineItem {
        let kind = json!(row.kind);
        let word = if row.done { kind.as_str().unwrap_or_default() } else { "task" };
        TimelineItem {
            id: row.id.into(),
            at: row.happened_at,
            kind: TimelineKind::FollowUp,
            who: self.named(names, row.member_id),
            title: say(self.language, &format!("timeline-follow_up-{word}"), &[]),
            body: Some(row.content),
            subject: Some(Subject::FollowUps.name().to_owned()),
            subject_id: Some(row.id.into()),
            verb: None,
            data: json!({"kind": kind, "next_contact_at": row.next_contact_at, "intent": row.intent, "done": row.done, "due_at": row.due_at}),
        }
    }

    fn told_message(&self, names: &Names, row: Message) -> TimelineItem {
        let word = match row.author {
            _ if row.internal => "internal",
            MessageAuthor::Staff => "staff",
            MessageAuthor::Customer => "customer",
            MessageAuthor::Visitor => "visitor",
        };
        TimelineItem {
            id: row.id.into(),
            at: row.at,
            kind: TimelineKind::Message,
            who: self.named(names, row.member_id).or_else(|| self.named(names, row.portal_account_id)),
            title: say(self.language, &format!("timeline-message-{word}"), &[]),
            body: Some(row.body),
            subject: Some(Subject::Conversations.name().to_owned()),
            subject_id: Some(row.conversation_id.into()),
            verb: None,
            data: json!({"author": row.author, "internal": row.internal}),
        }
    }

    fn told_feedback(&self, names: &Names, row: Feedback) -> TimelineItem {
        let (word, subject, id) = match (row.order_id, row.service_request_id) {
            (Some(order), _) => ("sale", Subject::Orders, Some(order.into())),
            (None, request) => ("service", Subject::ServiceRequests, request.map(Uuid::from)),
        };
        TimelineItem {
            id: row.id.into(),
            at: row.created_at,
            kind: TimelineKind::Feedback,
            who: self.named(names, row.portal_account_id),
            title: say(self.language, &format!("timeline-feedback-{word}"), &[("score", row.score.into())]),
            body: row.text,
            subject: Some(subject.name().to_owned()),
            subject_id: id,
            verb: None,
            data: json!({"score": row.score}),
        }
    }

    /// Of an event only the names of the changed fields are told: their values may be masked for the reader.
    fn told_event(&self, names: &Names, row: Event) -> TimelineItem {
        let service = row.subject == Subject::ServiceRequests.name();
        let word = |kind: &str, word: &str| message(self.language, &format!("{kind}-{word}"), &[]).unwrap_or_else(|| word.to_owned());
        let parts = [("subject", word("subject", &row.subject).into()), ("verb", word("verb", &row.verb).into())];
        let fields: Vec<_> = row.changes.as_object().into_iter().flat_map(|changes| changes.keys().cloned()).collect();
        TimelineItem {
            id: row.id.into(),
            at: row.at,
            kind: if service { TimelineKind::ServiceRequest } else { TimelineKind::Event },
            who: self.named(names, row.member_id).or_else(|| self.named(names, row.portal_account_id)),
            title: say(self.language, "timeline-event", &parts),
            body: row.note,
            subject: Some(row.subject),
            subject_id: Some(row.subject_id),
            verb: Some(row.verb),
            data: json!({"fields": fields}),
        }
    }
}
