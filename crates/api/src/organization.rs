//! The company over HTTP: profile, departments, look-up lists, numbers, rules, and the page that everybody may see.

mod company;
mod departments;
mod dictionaries;
mod settings;
mod site;

pub use departments::AgentView;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    company::routes(config);
    departments::routes(config);
    dictionaries::routes(config);
    settings::routes(config);
    site::routes(config);
}
