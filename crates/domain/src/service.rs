//! Service: a customer asks for help, an agent answers, the customer is content or says that he is not.
//!
//! A request passes through the states in [`request`]; how quickly it must be answered and resolved is promised by its
//! priority and measured by the clocks in [`sla`], which run only while the company is open ([`hours`]). When it is over,
//! the customer tells what he thinks of it ([`feedback`]).

pub mod feedback;
pub mod hours;
pub mod request;
pub mod sla;

pub use feedback::{FeedbackSubject, Score};
pub use hours::BusinessHours;
pub use request::{Priority, Request, RequestAction, RequestChannel, RequestStatus};
pub use sla::{Promise, Sla};
