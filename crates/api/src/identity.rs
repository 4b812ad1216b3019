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

use crate::{App, http::problem::Problem};
use guanxi_domain::identity::handles;
use guanxi_persistence::identity::NewUser;
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

/// A user who may log in at once.
pub(crate) async fn new_user(app: &App, login: &str, name: &str, name_en: Option<&str>, password: &str) -> Result<NewUser, Problem> {
    Ok(NewUser {
        login: login.to_owned(),
        login_fold: handles::login(login)?,
        name: name.to_owned(),
        name_en: name_en.map(str::to_owned),
        password_hash: Some(app.passwords.hash(password).await?),
        ..NewUser::default()
    })
}
