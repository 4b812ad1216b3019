//! Returns over HTTP: what customers ask to send back, and what agents, directors and the warehouse make of it.

mod inputs;
mod parts;
mod portal;
mod requests;
mod steps;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    requests::routes(config);
    steps::routes(config);
    portal::routes(config);
}
