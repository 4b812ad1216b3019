//! Logging in and out, users, roles, keys and portal accounts over HTTP.

mod accounts;
pub mod command;
mod keys;
mod links;
mod login;
mod me;
pub mod passwords;
mod people;
mod portal_accounts;
mod roles;
mod standing;
mod tokens;
mod users;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    login::routes(config);
    links::routes(config);
    me::routes(config);
    users::routes(config);
    accounts::routes(config);
    roles::routes(config);
    keys::routes(config);
    portal_accounts::routes(config);
}
