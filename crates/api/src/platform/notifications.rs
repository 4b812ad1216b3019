//! Notices: in the bell, live, grouped while unread.

use crate::{
    http::{
        answer::Answer,
        context::Cx,
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
    },
    messages::{Language, say},
};
use actix_web::{get, post, web};
use chrono::{DateTime, Utc};
use guanxi_domain::{access, ids::NotificationId, scope::Actor};
use guanxi_persistence::{
    monitoring::watches,
    platform::notices::{self, Notification, Recipient},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use uuid::Uuid;
use validator::Validate;

/// Something the caller is to know of.
#[derive(Debug, Serialize, ToSchema)]
pub struct NotificationView {
    pub id: NotificationId,
    pub at: DateTime<Utc>,
    /// What happened: `orders.submitted`.
    pub kind: String,
    pub title: String,
    pub body: Option<String>,
    pub subject: String,
    pub subject_id: Option<Uuid>,
    /// How often it happened since the last was read.
    pub count: i64,
    pub read: bool,
}

/// Which notices have been read: those named, or all of them.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadNotifications {
    #[validate(length(max = 200))]
    #[schema(max_items = 200)]
    pub ids: Option<Vec<NotificationId>>,
    pub all: Option<bool>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct UnreadCount {
    pub unread: i64,
}

fn recipient(cx: &Cx<access::Anyone>) -> Result<Recipient, Problem> {
    match cx.who.actor {
        Actor::Portal { account, .. } => Ok(Recipient::Portal(account)),
        actor => actor.member().map(Recipient::Member).ok_or_else(Problem::not_found),
    }
}

/// The customer a notice is about, in a language.
fn customer(language: Language, row: &Notification) -> Value {
    let param = |name: &str| row.params.get(name).cloned().unwrap_or_default();
    let english = param("customer_en");
    if language == Language::English && english.is_string() { english } else { param("customer") }
}

/// What a notice says.
pub(super) fn title(language: Language, row: &Notification) -> String {
    let param = |name: &str| row.params.get(name).filter(|value| value.is_string()).cloned();
    let english = if language == Language::English { param("name_en") } else { None };
    let name = english.or_else(|| param("name")).unwrap_or_default();
    let key = if watches::KINDS.contains(&row.kind.as_str()) { row.kind.clone() } else { format!("notice-{}", row.kind) };
    say(language, &key, &[("name", name), ("customer", customer(language, row))])
}

/// The latest deed, where a notice stands for several.
fn deed(language: Language, row: &Notification) -> Option<String> {
    let word = |name: &str| Some(say(language, &format!("{name}.{}", row.params.get(name)?.as_str()?), &[]));
    Some(say(language, "timeline.event", &[("subject", word("subject")?.into()), ("verb", word("verb")?.into())]))
}

fn view(cx: &Cx<access::Anyone>, row: Notification) -> NotificationView {
    let customer = customer(cx.language, &row).as_str().filter(|customer| !customer.is_empty()).map(str::to_owned);
    let body = [deed(cx.language, &row), customer].into_iter().flatten().reduce(|deed, customer| format!("{deed} · {customer}"));
    NotificationView {
        id: row.id,
        at: row.at,
        title: title(cx.language, &row),
        body,
        kind: row.kind,
        subject: row.subject,
        subject_id: Some(row.subject_id),
        count: row.count,
        read: row.read_at.is_some(),
    }
}

/// Lists the caller's notices.
#[utoipa::path(operation_id = "list_notifications", tag = "platform", params(ListQuery), responses((status = 200, body = PageOf<NotificationView>)))]
#[get("/notifications")]
pub async fn list(cx: Cx<access::Anyone>, query: web::Query<ListQuery>) -> Result<web::Json<PageOf<NotificationView>>, Problem> {
    let request = cx.list("notifications", query.into_inner());
    let page = notices::list(&cx.app.db, &cx.who, recipient(&cx)?, &request).await?;
    Ok(web::Json(page.map(|row| view(&cx, row)).into()))
}

/// Marks notices as read.
#[utoipa::path(operation_id = "read_notifications", tag = "platform", request_body = ReadNotifications, responses((status = 204)))]
#[post("/notifications/read")]
pub async fn read(cx: Cx<access::Anyone>, body: ValidJson<ReadNotifications>) -> Result<Answer<()>, Problem> {
    let recipient = recipient(&cx)?;
    if body.0.ids.is_none() && body.0.all != Some(true) {
        return Err(Problem::invalid("/ids", "required"));
    }
    cx.remove(async |tx| Ok(notices::read(tx, recipient, body.0.ids.as_deref(), cx.now).await?)).await
}

/// Counts the caller's unread notices.
#[utoipa::path(operation_id = "count_notifications", tag = "platform", responses((status = 200, body = UnreadCount)))]
#[get("/notifications/unread")]
pub async fn unread(cx: Cx<access::Anyone>) -> Result<web::Json<UnreadCount>, Problem> {
    let unread = notices::unread(&cx.app.db, &cx.who, recipient(&cx)?).await?;
    Ok(web::Json(UnreadCount { unread }))
}
