//! The trash.

use crate::http::{
    answer::Answer,
    context::Cx,
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{get, http::StatusCode, post, web};
use chrono::{DateTime, Utc};
use guanxi_domain::{access, event::Subject};
use guanxi_persistence::{
    names::{Named, Wanted},
    platform::trash,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Something that was removed.
#[derive(Debug, Serialize, ToSchema)]
pub struct TrashItem {
    pub id: Uuid,
    /// Its collection: `customers`.
    pub subject: String,
    pub name: String,
    pub deleted_at: DateTime<Utc>,
    pub deleted_by: Option<Ref>,
}

/// Lists what was removed, latest first.
#[utoipa::path(operation_id = "list_trash", tag = "platform", params(ListQuery), responses((status = 200, body = PageOf<TrashItem>)))]
#[get("/trash")]
pub async fn list(cx: Cx<access::trash::Read>, query: web::Query<ListQuery>) -> Result<web::Json<PageOf<TrashItem>>, Problem> {
    let query = query.into_inner();
    if query.filter.is_some() || query.sort.is_some() || query.q.is_some() {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "query.unsupported"));
    }
    let limit = query.limit.unwrap_or(50);
    if limit == 0 || limit > guanxi_persistence::listing::MAX_LIMIT {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "query.limit"));
    }
    let after = match query.cursor {
        Some(text) => Some(place(&text).ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "query.cursor"))?),
        None => None,
    };
    let page = trash::list(&cx.app.db, &cx.who, after, limit).await?;
    let ids: Vec<_> = page.data.iter().map(|item| item.id).collect();
    let removers = trash::removers(&cx.app.db, cx.scope.company, &ids).await?;
    let mut wanted = Wanted::default();
    for id in removers.values() {
        wanted.add(Named::Member, Some(*id));
    }
    let names = wanted.names(&cx.app.db, cx.scope.company).await?;
    let page = page.map(|item| TrashItem {
        id: item.id,
        subject: item.subject.name().to_owned(),
        name: item.name,
        deleted_at: item.deleted_at,
        deleted_by: cx.named(&names, removers.get(&item.id).copied()),
    });
    Ok(web::Json(page.into()))
}

fn place(cursor: &str) -> Option<trash::Place> {
    let (at, id) = cursor.split_once('_')?;
    Some((DateTime::parse_from_rfc3339(at).ok()?.with_timezone(&Utc), id.parse().ok()?))
}

/// Takes something out of the trash.
#[utoipa::path(operation_id = "restore_trash", tag = "platform",
    params(("subject" = String, Path, description = "The record's collection: `customers`"), ("id" = Uuid, Path)), responses((status = 204)))]
#[post("/trash/{subject}/{id}/restore")]
pub async fn restore(cx: Cx<access::trash::Restore>, path: web::Path<(String, Uuid)>) -> Result<Answer<()>, Problem> {
    let (subject, id) = path.into_inner();
    let subject: Subject = subject.parse().map_err(|()| Problem::not_found())?;
    cx.remove(async |tx| Ok(trash::restore(tx, &cx.who, subject, id).await?)).await
}
