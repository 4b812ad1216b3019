//! The portal's first page: what waits for the customer.

use crate::http::{context::Cx, problem::Problem, view::Ref};
use actix_web::{get, web::Json};
use guanxi_domain::{access::Portal, money::Money};
use guanxi_persistence::{
    customers,
    names::{Named, Wanted},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(portal_home);
}

/// What waits for the customer.
#[derive(Serialize, ToSchema)]
pub struct PortalHome {
    customer: Ref,
    orders_to_sign: i64,
    shipments_to_receive: i64,
    outstanding: Money,
    open_requests: i64,
    unread_messages: i64,
    /// Deliveries and finished requests that the customer has not judged yet.
    feedback_due: i64,
    /// Surveys that the customer is asked to answer.
    surveys_due: i64,
}

/// Shows what waits for the customer.
#[utoipa::path(tag = "customers", operation_id = "portal_home", responses((status = 200, body = PortalHome)))]
#[get("/portal/home")]
async fn portal_home(cx: Cx<Portal>) -> Result<Json<PortalHome>, Problem> {
    let (db, company) = (&cx.app.db, cx.who.company);
    let customer = cx.who.customer().ok_or_else(Problem::not_found)?;
    let mut wanted = Wanted::default();
    wanted.add(Named::Customer, Some(customer));
    let names = wanted.names(db, company).await?;
    let counts = customers::portal_counts(db, company, customer, &cx.who.currency, cx.now).await?;
    Ok(Json(PortalHome {
        customer: cx.refer(&names, customer),
        orders_to_sign: counts.orders_to_sign,
        shipments_to_receive: counts.shipments_to_receive,
        outstanding: Money::new(counts.outstanding, &cx.who.currency),
        open_requests: counts.open_requests,
        unread_messages: counts.unread_messages,
        feedback_due: counts.feedback_due,
        surveys_due: counts.surveys_due,
    }))
}
