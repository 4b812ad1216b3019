//! Monitoring over HTTP: what people did and left undone, the story of one of them, customers lost and forgotten, and watching.

mod losses;
mod reminding;
mod staff;
mod story;
mod watching;

use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(staff::find_staff_activity).service(story::list_staff_events);
    config.service(losses::list_pool_losses).service(reminding::remind_owners);
    config.service(watching::list_watches).service(watching::create_watch).service(watching::remove_watch);
}
