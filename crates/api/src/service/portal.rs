//! Service requests as the customer makes and follows them in the portal.

use super::{
    inputs::NewPortalServiceRequest,
    opening::{Opening, no_agent},
    steps::reopen,
    views::PortalServiceRequestView,
};
use crate::{
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        json::ValidJson,
        page::{ListOf, ListQuery, PageOf},
        problem::Problem,
        view::Ref,
        words::Reason,
    },
    organization::AgentView,
};
use actix_web::{
    get, post,
    web::{Json, Path, Query},
};
use guanxi_domain::{access::Portal, ids::ServiceRequestId, organization::DictionaryKind, service::RequestAction};
use guanxi_persistence::{
    engagement::{conversations::Desk, messages::NewMessage},
    organization,
    service::{agents, requests, terms},
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(portal_list_service_requests)
        .service(portal_create_service_request)
        .service(portal_find_service_request)
        .service(portal_close_service_request)
        .service(portal_reopen_service_request)
        .service(portal_list_agents)
        .service(portal_list_service_categories);
}

/// Lists the customer's requests.
#[utoipa::path(tag = "service", operation_id = "portal_list_service_requests", params(ListQuery), responses((status = 200, body = PageOf<PortalServiceRequestView>)))]
#[get("/portal/service-requests")]
async fn portal_list_service_requests(cx: Cx<Portal>, query: Query<ListQuery>) -> Result<Json<PageOf<PortalServiceRequestView>>, Problem> {
    let page = requests::list(&cx.app.db, &cx.scope, &cx.list("service_requests", query.0)).await?;
    Ok(Json(page.turn(async |rows| cx.portal_requests(&cx.app.db, rows).await).await?.into()))
}

/// Asks for service, of a chosen agent or of the team.
#[utoipa::path(tag = "service", operation_id = "portal_create_service_request", request_body = NewPortalServiceRequest, responses((status = 201, body = PortalServiceRequestView)))]
#[post("/portal/service-requests")]
async fn portal_create_service_request(
    cx: Cx<Portal>,
    body: ValidJson<NewPortalServiceRequest>,
) -> Result<Answer<PortalServiceRequestView>, Problem> {
    let body = body.0;
    cx.create(async |tx| {
        let customer = cx.who.customer().ok_or_else(Problem::not_found)?;
        let desk = match body.agent_id {
            Some(chosen) => {
                let agents = agents::list(tx, tx.company, "service_requests:write").await?;
                let agent = agents.iter().find(|agent| agent.id == chosen).ok_or_else(no_agent)?;
                Desk { member: Some(agent.id), department: agent.department_id }
            }
            None => agents::queue(tx, tx.company, "service_requests:write").await?,
        };
        let row = Opening::by_customer(body, customer, desk).open(tx, cx.today()).await?;
        cx.portal_request(tx, row).await
    })
    .await
}

/// Finds a request.
#[utoipa::path(tag = "service", operation_id = "portal_find_service_request", params(("id" = ServiceRequestId, Path)), responses((status = 200, body = PortalServiceRequestView)))]
#[get("/portal/service-requests/{id}")]
async fn portal_find_service_request(cx: Cx<Portal>, id: Path<ServiceRequestId>) -> Result<Answer<PortalServiceRequestView>, Problem> {
    let row = requests::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.portal_request(&cx.app.db, row).await?)
}

/// Closes a resolved request: the customer is content.
#[utoipa::path(tag = "service", operation_id = "portal_close_service_request", params(("id" = ServiceRequestId, Path)), responses((status = 200, body = PortalServiceRequestView)))]
#[post("/portal/service-requests/{id}/close")]
async fn portal_close_service_request(
    cx: Cx<Portal>,
    id: Path<ServiceRequestId>,
    version: IfMatch,
) -> Result<Answer<PortalServiceRequestView>, Problem> {
    cx.write(async |tx| {
        let before = requests::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let request = before.rules().after(RequestAction::Close, tx.now, &terms::of(tx, tx.company).await?.hours)?;
        let row = requests::step(tx, &before, &request, "closed").await?;
        cx.portal_request(tx, row).await
    })
    .await
}

/// Opens a request again: the customer is not content, and says why.
#[utoipa::path(tag = "service", operation_id = "portal_reopen_service_request", params(("id" = ServiceRequestId, Path)), request_body = Reason,
    responses((status = 200, body = PortalServiceRequestView)))]
#[post("/portal/service-requests/{id}/reopen")]
async fn portal_reopen_service_request(
    cx: Cx<Portal>,
    id: Path<ServiceRequestId>,
    version: IfMatch,
    body: ValidJson<Reason>,
) -> Result<Answer<PortalServiceRequestView>, Problem> {
    cx.write(async |tx| {
        let before = requests::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let row = reopen(tx, &before, NewMessage { body: body.0.reason, ..Default::default() }).await?;
        cx.portal_request(tx, row).await
    })
    .await
}

/// Lists the agents a customer can choose from.
#[utoipa::path(tag = "service", operation_id = "portal_list_agents", responses((status = 200, body = ListOf<AgentView>)))]
#[get("/portal/agents")]
async fn portal_list_agents(cx: Cx<Portal>) -> Result<Json<ListOf<AgentView>>, Problem> {
    let agents = agents::list(&cx.app.db, cx.who.company, "service_requests:write").await?;
    Ok(Json(ListOf { data: agents.into_iter().map(|agent| AgentView::of(&cx, agent)).collect() }))
}

/// Lists what service requests can be about.
#[utoipa::path(tag = "service", operation_id = "portal_list_service_categories", responses((status = 200, body = ListOf<Ref>)))]
#[get("/portal/service-categories")]
async fn portal_list_service_categories(cx: Cx<Portal>) -> Result<Json<ListOf<Ref>>, Problem> {
    let entries = organization::list_entries(&cx.app.db, cx.who.company, DictionaryKind::ServiceCategory).await?;
    let view = |entry: organization::DictionaryEntry| Ref::new(entry.id, cx.word(&(&entry).into()));
    Ok(Json(ListOf { data: entries.into_iter().map(view).collect() }))
}
