//! Receivables, receipts and payments over HTTP.

mod callback;
pub mod gateway;
mod inputs;
mod portal;
mod receipts;
mod views;

pub(crate) use portal::{PortalPayment, PortalReceivable};

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    views::routes(config);
    receipts::routes(config);
    portal::routes(config);
    callback::routes(config);
}
