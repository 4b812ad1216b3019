//! What serves every module: the audit view, notices to people, attachments, saved views, the trash, the Today page, the search, and which node does the
//! background work.

pub mod events;
pub mod files;
pub mod lease;
pub mod mailing;
pub mod notices;
mod recipients;
pub mod records;
pub mod search;
pub mod today;
pub mod trash;
pub mod upkeep;
pub mod views;
