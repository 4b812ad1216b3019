//! Orders over HTTP: what staff write, decide and ship, and what the customer signs and receives.

mod deciding;
mod inputs;
mod portal;
mod sales;
mod shipments;
mod views;
mod writing;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    writing::routes(config);
    config.service(sales::list_order_lines);
    deciding::routes(config);
    shipments::routes(config);
    portal::routes(config);
}
