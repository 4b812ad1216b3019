//! The audit view.

use crate::http::{
    context::Cx,
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{get, web};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access,
    event::Subject,
    ids::{CustomerId, EventId},
    scope::Scope,
};
use guanxi_persistence::{
    Page,
    names::{Named, Names, Wanted},
    platform::{
        events::{self, Event},
        records,
    },
};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;

/// One thing that happened.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventView {
    pub id: EventId,
    pub at: DateTime<Utc>,
    pub actor: Option<Ref>,
    /// `staff`, `portal`, `api_key`, `visitor` or `system`.
    pub actor_kind: String,
    pub subject: String,
    pub subject_id: Uuid,
    pub customer_id: Option<CustomerId>,
    pub verb: String,
    /// `{"field": [before, after]}`
    #[schema(value_type = Object)]
    pub changes: Value,
    pub note: Option<String>,
}

async fn views<P>(cx: &Cx<P>, page: Page<Event>) -> Result<PageOf<EventView>, Problem> {
    let mut wanted = Wanted::default();
    for event in &page.data {
        wanted.add(Named::Member, event.member_id).add(Named::PortalAccount, event.portal_account_id);
    }
    let names = wanted.names(&cx.app.db, cx.scope.company).await?;
    Ok(page.map(|event| view(cx, event, &names)).into())
}

fn view<P>(cx: &Cx<P>, event: Event, names: &Names) -> EventView {
    let actor = cx.named(names, event.member_id).or_else(|| cx.named(names, event.portal_account_id));
    let blind: Vec<_> = cx.who.hidden.iter().chain(&cx.who.masked).filter_map(|field| field.split_once('.')).collect();
    let mut changes = event.changes;
    if let Some(changes) = changes.as_object_mut() {
        // What the caller may not see now, he may not read out of the past either.
        changes.retain(|field, _| !blind.iter().any(|(resource, name)| *name == field.as_str() && *resource == event.subject));
    }
    EventView {
        id: event.id,
        at: event.at,
        actor,
        actor_kind: event.actor_kind,
        subject: event.subject,
        subject_id: event.subject_id,
        customer_id: event.customer_id,
        verb: event.verb,
        changes,
        note: event.note,
    }
}

/// Lists what happened in the company.
#[utoipa::path(operation_id = "list_events", tag = "platform", params(ListQuery), responses((status = 200, body = PageOf<EventView>)))]
#[get("/events")]
pub async fn list(cx: Cx<access::events::Read>, query: web::Query<ListQuery>) -> Result<web::Json<PageOf<EventView>>, Problem> {
    let request = cx.list("events", query.into_inner());
    let page = events::list(&cx.app.db, &Scope::company(cx.scope.company), &request).await?;
    Ok(web::Json(views(&cx, page).await?))
}

/// Lists what happened to one record.
#[utoipa::path(operation_id = "list_record_events", tag = "platform",
    params(("subject" = String, Path, description = "The record's collection: `orders`"), ("id" = Uuid, Path), ListQuery),
    responses((status = 200, body = PageOf<EventView>)))]
#[get("/{subject}/{id}/events")]
pub async fn of_record(
    cx: Cx<access::Staff>,
    path: web::Path<(String, Uuid)>,
    query: web::Query<ListQuery>,
) -> Result<web::Json<PageOf<EventView>>, Problem> {
    let (subject, id) = path.into_inner();
    let subject: Subject = subject.parse().map_err(|()| Problem::not_found())?;
    let scope = match subject.permission() {
        Some(permission) => cx.reach(permission)?,
        None => cx.scope.clone(),
    };
    if !records::reaches(&cx.app.db, &scope, subject, id).await? {
        return Err(Problem::not_found());
    }
    let request = cx.list("events", query.into_inner());
    let page = events::of_record(&cx.app.db, &scope, subject, id, &request).await?;
    Ok(web::Json(views(&cx, page).await?))
}
