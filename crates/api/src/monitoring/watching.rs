//! Keeping an eye on people and customers. The watched are not told.

use crate::http::{answer::Answer, context::Cx, json::ValidJson, page::ListOf, problem::Problem, view::Ref};
use actix_web::{
    delete, get, post,
    web::{Json, Path},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::monitoring::Use,
    ids::{CustomerId, MembershipId, WatchId},
};
use guanxi_persistence::{
    Conn,
    monitoring::watches::{self, Watch, Watched},
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// What the caller watches: a person or a customer.
#[derive(Debug, Serialize, ToSchema)]
pub struct WatchView {
    pub id: WatchId,
    pub person: Option<Ref>,
    pub customer: Option<Ref>,
    pub since: DateTime<Utc>,
}

/// One of the two.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWatch {
    person_id: Option<MembershipId>,
    customer_id: Option<CustomerId>,
}

async fn views(cx: &Cx<Use>, db: &impl Conn, rows: Vec<Watch>) -> Result<Vec<WatchView>, Problem> {
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Member, row.person_id).add(Named::Customer, row.customer_id);
    }
    let names = wanted.names(db, cx.scope.company).await?;
    let view = |row: Watch| WatchView {
        id: row.id,
        person: cx.named(&names, row.person_id),
        customer: cx.named(&names, row.customer_id),
        since: row.since,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Lists whom the caller watches.
#[utoipa::path(tag = "monitoring", operation_id = "list_watches", responses((status = 200, body = ListOf<WatchView>)))]
#[get("/watches")]
pub async fn list_watches(cx: Cx<Use>) -> Result<Json<ListOf<WatchView>>, Problem> {
    let rows = watches::list(&cx.app.db, &cx.who).await?;
    Ok(Json(ListOf { data: views(&cx, &cx.app.db, rows).await? }))
}

/// Begins to watch a person or a customer; whoever watches already goes on.
#[utoipa::path(tag = "monitoring", operation_id = "create_watch", request_body = NewWatch, responses((status = 201, body = WatchView)))]
#[post("/watches")]
pub async fn create_watch(cx: Cx<Use>, body: ValidJson<NewWatch>) -> Result<Answer<WatchView>, Problem> {
    let watched = match (body.0.person_id, body.0.customer_id) {
        (Some(person), None) => Watched::Person(person),
        (None, Some(customer)) => Watched::Customer(customer),
        _ => return Err(Problem::invalid("/customer_id", "watch.one_of_two")),
    };
    let me = cx.who.member().ok_or_else(Problem::not_found)?;
    cx.create(async |tx| {
        if !watched.seen_by(tx, &cx.who).await? {
            return Err(Problem::not_found());
        }
        if watched == Watched::Person(me) {
            return Err(Problem::invalid("/person_id", "watch.oneself"));
        }
        let watch = watches::begin(tx, me, watched).await?;
        views(&cx, tx, vec![watch]).await?.pop().ok_or_else(Problem::not_found)
    })
    .await
}

/// Ends a watch of the caller's.
#[utoipa::path(tag = "monitoring", operation_id = "remove_watch", params(("id" = WatchId, Path)), responses((status = 204)))]
#[delete("/watches/{id}")]
pub async fn remove_watch(cx: Cx<Use>, id: Path<WatchId>) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| {
        let watch = watches::find(tx, &cx.who, *id).await?;
        Ok(watches::end(tx, &watch).await?)
    })
    .await
}
