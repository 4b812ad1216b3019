//! Returns as staff find them.

use super::views::{ReturnRow, ReturnView};
use crate::http::{
    answer::Answer,
    context::Cx,
    page::{ListQuery, PageOf},
    problem::Problem,
};
use actix_web::{
    get,
    web::{Json, Path, Query},
};
use guanxi_domain::{access::returns::Read, ids::ReturnId};
use guanxi_persistence::returns;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_returns).service(find_return);
}

/// Lists returns: one's own, the team's queue, and those of one's customers.
#[utoipa::path(tag = "returns", operation_id = "list_returns", params(ListQuery), responses((status = 200, body = PageOf<ReturnRow>)))]
#[get("/returns")]
async fn list_returns(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<ReturnRow>>, Problem> {
    let page = returns::list(&cx.app.db, &cx.scope, &cx.list("returns", query.0)).await?;
    Ok(Json(page.turn(async |rows| cx.return_rows(rows).await).await?.into()))
}

/// Shows a return with its goods, decisions and credit.
#[utoipa::path(tag = "returns", operation_id = "find_return", params(("id" = ReturnId, Path)), responses((status = 200, body = ReturnView)))]
#[get("/returns/{id}")]
async fn find_return(cx: Cx<Read>, id: Path<ReturnId>) -> Result<Answer<ReturnView>, Problem> {
    let row = returns::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.return_view(&cx.app.db, row).await?)
}
