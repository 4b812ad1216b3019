//! What one person did, the latest first.

use crate::{
    http::{
        context::Cx,
        page::{ListQuery, PageOf},
        problem::Problem,
    },
    platform::{EventView, event_views},
};
use actix_web::{
    get,
    web::{Json, Path, Query},
};
use guanxi_domain::{access::monitoring::Use, ids::MembershipId};
use guanxi_persistence::monitoring;

/// Lists what a person did, as far as the caller may open the records it was done to.
#[utoipa::path(tag = "monitoring", operation_id = "list_staff_events", params(("id" = MembershipId, Path), ListQuery),
    responses((status = 200, body = PageOf<EventView>)))]
#[get("/monitoring/staff/{id}/events")]
pub async fn list_staff_events(cx: Cx<Use>, id: Path<MembershipId>, query: Query<ListQuery>) -> Result<Json<PageOf<EventView>>, Problem> {
    let people = monitoring::people(&cx.app.db, &cx.scope, None, Some(*id)).await?;
    let person = people.first().ok_or_else(Problem::not_found)?;
    let request = cx.list("events", query.into_inner());
    let page = monitoring::story(&cx.app.db, &cx.who, person.id, &request).await?;
    Ok(Json(event_views(&cx, page).await?))
}
