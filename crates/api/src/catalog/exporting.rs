//! The products as a file.

use super::products::page;
use crate::{
    http::{
        context::Cx,
        export::{ExportQuery, Table, export},
        problem::Problem,
    },
    platform::columns,
};
use actix_web::{HttpResponse, get, web::Query};
use guanxi_domain::{access::products::Read, views::ViewList};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(export_products);
}

/// Writes the products into a file.
#[utoipa::path(tag = "catalog", operation_id = "export_products", params(ExportQuery), responses(Table))]
#[get("/products/export")]
async fn export_products(cx: Cx<Read>, query: Query<ExportQuery>) -> Result<HttpResponse, Problem> {
    export(cx, ViewList::Products, columns::PRODUCTS, query.0, page).await
}
