//! Surveys over HTTP: written and published by those who lead, handed to agents, sent to customers, answered in the portal or through
//! a one-time link, and read.

mod answering;
mod caring;
mod distributing;
mod inputs;
mod invitations;
mod portal;
mod public;
mod results;
mod sheets;
mod views;
mod writing;

pub(crate) use invitations::expire;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    writing::routes(config);
    distributing::routes(config);
    invitations::routes(config);
    results::routes(config);
    sheets::routes(config);
    portal::routes(config);
    public::routes(config);
}
