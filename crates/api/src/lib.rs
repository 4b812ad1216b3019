//! The program: routes, configuration, command line. Rules are in the domain, SQL in persistence.

mod analytics;
mod catalog;
pub mod cli;
pub mod config;
mod customers;

mod demo;
mod engagement;
mod health;
pub mod http;
mod identity;
mod jobs;
mod knowledge;
mod leads;
mod mail;
pub mod messages;
mod monitoring;
mod openapi;
mod orders;
mod organization;
mod platform;
mod receivables;
mod returns;
mod server;
mod service;
mod surveys;

use config::Config;
use guanxi_persistence::Db;
use metrics_exporter_prometheus::PrometheusHandle;
use std::sync::{Arc, atomic::AtomicBool};

/// What every request shares.
pub struct App {
    pub db: Db,
    pub config: Config,
    pub tokens: http::auth::Tokens,
    /// Who called a moment ago, and what he is granted.
    pub principals: http::auth::Principals,
    pub passwords: identity::passwords::Passwords,
    /// `None` where no SMTP server is configured.
    pub mail: Option<mail::Mail>,
    /// Counts what strangers do, by address.
    pub rates: actix_extensible_rate_limit::backend::memory::InMemoryBackend,
    pub files: platform::store::Store,
    /// Hands committed events to this node's open streams.
    pub hub: platform::stream::Hub,
    /// Where customers pay on-line; `None` where no gateway is configured.
    pub gateway: Option<Box<dyn receivables::gateway::PaymentGateway>>,
    /// Seals what capture forms hand to their visitors.
    pub form_seal: String,
    /// Founds the first company, as long as there is no user.
    pub setup_token: String,
    pub metrics: PrometheusHandle,
    /// The paths of the API, to tell a wrong method from a wrong path.
    pub paths: Vec<actix_web::dev::ResourceDef>,
    /// How many may work at once, and who may wait.
    pub gate: Arc<http::admission::Gate>,
    pub busy: http::admission::Summary,
    /// Set when the program is asked to stop: readiness falls and streams end.
    pub stopping: AtomicBool,
    pub stop: tokio::sync::watch::Sender<bool>,
}

/// The routes of the API, module by module, with their part of the document.
fn api(config: &mut utoipa_actix_web::service_config::ServiceConfig) {
    config.configure(identity::routes);
    config.configure(organization::routes);
    config.configure(customers::routes);
    config.configure(catalog::routes);
    config.configure(orders::routes);
    config.configure(receivables::routes);
    config.configure(engagement::routes);
    config.configure(service::routes);
    config.configure(returns::routes);
    config.configure(surveys::routes);
    config.configure(knowledge::routes);
    config.configure(leads::routes);
    config.configure(analytics::routes);
    config.configure(monitoring::routes);
    // Last: one of its paths matches any collection.
    config.configure(platform::routes);
}

/// The API's document, as it is committed in `openapi/openapi.json`.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    use utoipa::OpenApi as _;
    use utoipa_actix_web::AppExt as _;
    let (_, document) = actix_web::App::new()
        .into_utoipa_app()
        .openapi(openapi::Frame::openapi())
        .service(utoipa_actix_web::scope("/api/v1").configure(api))
        .split_for_parts();
    openapi::complete(document)
}
