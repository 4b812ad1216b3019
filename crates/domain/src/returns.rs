//! Returns: the goods disappoint, and the customer sends them back.
//!
//! He asks for it; an agent talks with him and approves or rejects; then somebody else, the director, decides ([`status`]). What is
//! asked for is held back at once, so that nobody sends back more than he received; the goods come back, also in parts ([`goods`]);
//! and what was charged for them is credited ([`crate::receivables::credit`]).

mod facts;
mod goods;
mod status;
mod steps;

#[cfg(test)]
mod history;

pub use facts::Return;
pub use goods::{Arrival, Awaited, Disposition, Returnable, Wanted, check_arrivals, check_request, worth};
pub use status::{ReturnAction, ReturnStatus};
pub use steps::{ReturnMilestones, ReturnStep, ReturnStepName, steps};
