//! Service over HTTP: requests as the agents work on them, as customers follow them in the portal, and what they think afterwards.

mod feedback;
mod inputs;
mod opening;
mod portal;
mod requests;
mod steps;
mod views;

pub(crate) use opening::Opening;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    requests::routes(config);
    steps::routes(config);
    portal::routes(config);
    feedback::routes(config);
}
