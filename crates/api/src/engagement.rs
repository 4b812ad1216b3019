//! Everything that touches a customer, over HTTP: follow-ups, conversations of staff, of customers in the portal and of visitors
//! of the website, and the timeline that tells the whole story.

mod conversations;
mod follow_ups;
mod portal;
mod public;
mod speaking;
mod timeline;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    follow_ups::routes(config);
    conversations::routes(config);
    timeline::routes(config);
    portal::routes(config);
    public::routes(config);
}
