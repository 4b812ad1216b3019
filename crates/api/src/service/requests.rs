//! Service requests as staff enter, find and change them.

use super::{
    inputs::{NewServiceRequest, ServiceRequestChanges},
    opening::{Opening, check_category, no_agent},
    views::ServiceRequestView,
};
use crate::{
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        export::{ExportQuery, Table, export},
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
    },
    platform::columns,
};
use actix_web::{
    HttpResponse, get, patch, post,
    web::{Json, Path, Query},
};
use guanxi_domain::{
    access::service_requests::{Read, Write},
    ids::ServiceRequestId,
    views::ViewList,
};
use guanxi_persistence::{
    customers,
    engagement::conversations::desk_for,
    service::{
        agents,
        requests::{self, Belongings, RequestEdit},
        terms,
    },
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(export_service_requests);
    config.service(list_service_requests).service(create_service_request).service(find_service_request).service(update_service_request);
}

/// Lists service requests: one's own, the team's queue, and those of one's customers.
#[utoipa::path(tag = "service", operation_id = "list_service_requests", params(ListQuery), responses((status = 200, body = PageOf<ServiceRequestView>)))]
#[get("/service-requests")]
async fn list_service_requests(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<ServiceRequestView>>, Problem> {
    Ok(Json(page(&cx, query.0).await?))
}

async fn page(cx: &Cx<Read>, query: ListQuery) -> Result<PageOf<ServiceRequestView>, Problem> {
    let page = requests::list(&cx.app.db, &cx.scope, &cx.list("service_requests", query)).await?;
    Ok(page.turn(async |rows| cx.service_requests(&cx.app.db, rows).await).await?.into())
}

/// Writes service requests into a file.
#[utoipa::path(tag = "service", operation_id = "export_service_requests", params(ExportQuery), responses(Table))]
#[get("/service-requests/export")]
async fn export_service_requests(cx: Cx<Read>, query: Query<ExportQuery>) -> Result<HttpResponse, Problem> {
    export(cx, ViewList::ServiceRequests, columns::SERVICE_REQUESTS, query.0, page).await
}

/// Enters a request that a customer made by telephone, mail, chat or at a visit.
#[utoipa::path(tag = "service", operation_id = "create_service_request", request_body = NewServiceRequest, responses((status = 201, body = ServiceRequestView)))]
#[post("/service-requests")]
async fn create_service_request(cx: Cx<Write>, body: ValidJson<NewServiceRequest>) -> Result<Answer<ServiceRequestView>, Problem> {
    let body = body.0;
    let seen = cx.reach("customers:read")?;
    cx.create(async |tx| {
        customers::find(tx, &seen, body.customer_id).await?;
        let desk = match body.agent_id {
            Some(agent) => desk_for(tx, agent, "service_requests:write", no_agent()).await?,
            None => agents::queue(tx, tx.company, "service_requests:write").await?,
        };
        let row = Opening::by_staff(body, desk).open(tx, cx.today()).await?;
        cx.service_request(tx, row).await
    })
    .await
}

/// Finds a service request.
#[utoipa::path(tag = "service", operation_id = "find_service_request", params(("id" = ServiceRequestId, Path)), responses((status = 200, body = ServiceRequestView)))]
#[get("/service-requests/{id}")]
async fn find_service_request(cx: Cx<Read>, id: Path<ServiceRequestId>) -> Result<Answer<ServiceRequestView>, Problem> {
    let row = requests::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.service_request(&cx.app.db, row).await?)
}

/// Changes what a request is about, or how urgent it is.
#[utoipa::path(tag = "service", operation_id = "update_service_request", params(("id" = ServiceRequestId, Path)), request_body = ServiceRequestChanges,
    responses((status = 200, body = ServiceRequestView)))]
#[patch("/service-requests/{id}")]
async fn update_service_request(
    cx: Cx<Write>,
    id: Path<ServiceRequestId>,
    version: IfMatch,
    body: ValidJson<ServiceRequestChanges>,
) -> Result<Answer<ServiceRequestView>, Problem> {
    let edit = RequestEdit::from(body.0);
    cx.write(async |tx| {
        let before = requests::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let named = Belongings { contact: None, order: edit.order.flatten(), product: edit.product.flatten() };
        requests::check_belongings(tx, before.customer_id, &named).await?;
        check_category(tx, edit.category.flatten()).await?;
        let mut request = before.rules();
        if let Some(priority) = edit.priority.filter(|priority| *priority != before.priority) {
            let terms = terms::of(tx, tx.company).await?;
            request.sla.keep(terms.promise(priority), &terms.hours);
        }
        let row = requests::update(tx, &before, &request, edit).await?;
        cx.service_request(tx, row).await
    })
    .await
}
