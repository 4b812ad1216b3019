//! What serves every module: notices, live updates, attachments, saved views, the audit view, the trash, the search and the Today page.

mod approvals;
pub(crate) mod columns;
mod events;
mod files;
pub mod mailing;
mod notifications;
mod search;
pub mod store;
pub mod stream;
mod today;
mod trash;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

pub use events::{EventView, views as event_views};
pub use files::{FileRef, file_refs};

pub fn routes(config: &mut ServiceConfig) {
    views::routes(config);
    config
        .service(notifications::list)
        .service(notifications::read)
        .service(notifications::unread)
        .service(stream::listen)
        .service(search::find)
        .service(today::find)
        .service(approvals::list_approvals)
        .service(trash::list)
        .service(trash::restore)
        .service(events::list)
        .service(files::upload)
        .service(files::download)
        .service(files::find)
        .service(files::public_download)
        .service(events::of_record);
}
