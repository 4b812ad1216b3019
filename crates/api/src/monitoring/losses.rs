//! Customers who fell back into the pool, and whose they were.

use crate::http::{
    context::Cx,
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{
    get,
    web::{Json, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{access::monitoring::Use, ids::OwnershipId};
use guanxi_persistence::{
    customers,
    names::{Named, Wanted},
};
use serde::Serialize;
use utoipa::ToSchema;

/// A time of somebody's care that ended because nobody cared.
#[derive(Debug, Serialize, ToSchema)]
pub struct PoolLossView {
    pub id: OwnershipId,
    pub customer: Ref,
    /// Whose the customer was.
    pub owner: Option<Ref>,
    pub owned_since: DateTime<Utc>,
    pub lost_at: Option<DateTime<Utc>>,
}

/// Lists the customers whom the people within the caller's reach lost to the pool.
#[utoipa::path(tag = "monitoring", operation_id = "list_pool_losses", params(ListQuery), responses((status = 200, body = PageOf<PoolLossView>)))]
#[get("/pool-losses")]
pub async fn list_pool_losses(cx: Cx<Use>, query: Query<ListQuery>) -> Result<Json<PageOf<PoolLossView>>, Problem> {
    let request = cx.list("pool_losses", query.into_inner());
    let page = customers::list_losses(&cx.app.db, &cx.scope, &request).await?;
    let mut wanted = Wanted::default();
    for row in &page.data {
        wanted.add(Named::Customer, Some(row.customer_id)).add(Named::Member, row.owner_id);
    }
    let names = wanted.names(&cx.app.db, cx.scope.company).await?;
    let view = |row: customers::PoolLoss| PoolLossView {
        id: row.id,
        customer: cx.refer(&names, row.customer_id),
        owner: cx.named(&names, row.owner_id),
        owned_since: row.started_at,
        lost_at: row.ended_at,
    };
    Ok(Json(page.map(view).into()))
}
