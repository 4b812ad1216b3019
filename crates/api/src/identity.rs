//! Logging in and out, users, roles, keys and portal accounts over HTTP.

pub mod command;
mod links;
mod login;
mod me;
pub mod passwords;
mod tokens;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    login::routes(config);
    links::routes(config);
    me::routes(config);
}
