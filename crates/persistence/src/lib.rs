//! Everything that talks to the database: SQLite or PostgreSQL, behind the same functions.
//!
//! The kernel is [`db`] (connect, write), [`scoped`] (who reaches what), [`listing`] and [`filter`] (lists), [`search`] (what is found
//! by what), [`names`] (references), [`events`] and [`idempotency`]; each business module has one file of queries and writes. Decisions are not made here: they are in
//! the domain.

pub mod analytics;
pub mod backup;
pub mod catalog;
pub mod check;
pub mod customers;
pub mod db;
pub mod engagement;
mod entities;
mod error;
pub(crate) mod events;
pub mod filter;
mod group;
pub mod idempotency;
pub mod identity;
pub mod knowledge;
pub(crate) mod known;
pub mod leads;
pub mod listing;
pub mod live;
pub mod monitoring;
pub mod names;
pub mod orders;
pub mod organization;
pub mod platform;
pub mod points;
pub(crate) mod pool;
pub mod receivables;
pub mod returns;
pub mod schema;
pub mod scoped;
pub mod search;
pub mod service;
pub mod surveys;
pub(crate) mod together;

pub use db::{Conn, Db, Tx};
pub use error::{Error, QueryError};
pub use filter::Viewer;
pub use listing::{ListRequest, Page};

#[cfg(test)]
mod tests;
