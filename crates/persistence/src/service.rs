//! Service requests and feedback: queries and writes.

pub mod agents;
pub(crate) mod check;
pub mod feedback;
pub mod requests;
pub mod terms;
