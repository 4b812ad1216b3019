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
    ids::{CustomerId, EventId, FollowUpId},
    scope::Scope,
};
use guanxi_persistence::{
    Page,
    engagement::follow_ups,
    names::{Named, Names, Wanted},
    platform::{
        events::{self, Event},
        records,
    },
};
use serde::Serialize;
use serde_json::{Value, json};
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
    /// What the record is called, its number, or whose it is.
    pub name: Option<String>,
    pub verb: String,
    /// `{"field": [before, after]}`; another record as its `{"id", "name"}`.
    #[schema(value_type = Object)]
    pub changes: Value,
    pub note: Option<String>,
}

/// What kind of name the records of a collection have.
fn kind_of(subject: &str) -> Option<Named> {
    Some(match subject {
        "users" => Named::Member,
        "portal-accounts" => Named::PortalAccount,
        "customers" => Named::Customer,
        "contacts" => Named::Contact,
        "departments" => Named::Department,
        "dictionaries" => Named::Entry,
        "products" => Named::Product,
        "orders" => Named::Order,
        "service-requests" => Named::ServiceRequest,
        "receivables" => Named::Receivable,
        "receipts" => Named::Receipt,
        _ => return None,
    })
}

/// What a field refers to.
fn referred(subject: &str, field: &str) -> Option<Named> {
    Some(match field {
        "owner_id" | "salesperson_id" | "decided_by_id" | "head_id" | "manager_id" | "agent_id" | "assignee_id" | "assigned_to_id" => {
            Named::Member
        }
        "department_id" => Named::Department,
        "parent_id" => kind_of(subject)?,
        "level_id" | "source_id" | "medium_id" | "industry_id" | "region_id" | "category_id" | "unit_id" | "reason_id" => Named::Entry,
        "customer_id" => Named::Customer,
        "contact_id" => Named::Contact,
        "product_id" => Named::Product,
        "order_id" => Named::Order,
        _ => return None,
    })
}

/// The two values of each field that refers to another record.
fn references(event: &Event) -> impl Iterator<Item = (Named, Uuid)> {
    event.changes.as_object().into_iter().flatten().flat_map(|(field, change)| {
        let kind = referred(&event.subject, field);
        let ids = change.as_array().into_iter().flatten().filter_map(|value| value.as_str()?.parse().ok());
        ids.filter_map(move |id| Some((kind?, id)))
    })
}

/// Events with the names of what they are about.
pub async fn views<P>(cx: &Cx<P>, page: Page<Event>) -> Result<PageOf<EventView>, Problem> {
    let mut wanted = Wanted::default();
    for event in &page.data {
        wanted.add(Named::Member, event.member_id).add(Named::PortalAccount, event.portal_account_id);
        wanted.add(Named::Customer, event.customer_id);
        if let Some(kind) = kind_of(&event.subject) {
            wanted.add(kind, Some(event.subject_id));
        }
        for (kind, id) in references(event) {
            wanted.add(kind, Some(id));
        }
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
        let referring = changes.iter_mut().filter(|(field, _)| referred(&event.subject, field).is_some());
        for value in referring.filter_map(|(_, change)| change.as_array_mut()).flatten() {
            let id: Option<Uuid> = value.as_str().and_then(|id| id.parse().ok());
            if let Some(named) = cx.named(names, id) {
                *value = json!(named);
            }
        }
    }
    let name = cx.named(names, Some(event.subject_id)).or_else(|| cx.named(names, event.customer_id)).map(|named| named.name);
    EventView {
        id: event.id,
        at: event.at,
        actor,
        actor_kind: event.actor_kind,
        subject: event.subject,
        subject_id: event.subject_id,
        customer_id: event.customer_id,
        name,
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
    let leads = cx.who.scope_for("leads:read");
    let told = subject != Subject::FollowUps || follow_ups::may_read(&cx.app.db, &scope, leads.as_ref(), FollowUpId(id)).await?;
    if !told || !records::reaches(&cx.app.db, &scope, subject, id).await? {
        return Err(Problem::not_found());
    }
    let request = cx.list("events", query.into_inner());
    let page = events::of_record(&cx.app.db, &scope, subject, id, &request).await?;
    Ok(web::Json(views(&cx, page).await?))
}
