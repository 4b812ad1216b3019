//! Leads: people who might become customers, from whatever channel, until somebody has found out whether they do.
//!
//! A [`lead`] goes from new to converted, or is disqualified with a reason. A [`capture`] form on the website makes leads by itself,
//! and says whose they are; what a [`submission`] must be to be believed is decided here too.

pub mod capture;
pub mod lead;
pub mod submission;

pub use capture::{
    AnswerKind, AssignmentKind, CaptureAssignment, CaptureField, CaptureFieldName, CaptureOption, CaptureQuestion, RegionOwner,
};
pub use lead::{LeadAction, LeadStatus};
pub use submission::CaptureAnswer;
