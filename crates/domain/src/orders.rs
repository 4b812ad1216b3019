//! Orders: from the salesperson's draft over approval and the customer's signature to goods received and paid.
//!
//! The state machine is [`OrderStatus::after`]; what a line costs is [`LineTerms::amounts`]; what has been shipped and received,
//! and what that makes of the order, is in `shipping`; the words the customer signs are in `contract`.

mod actions;
mod approval;
mod contract;
mod lines;
mod plan;
mod shipping;
mod status;
mod steps;

pub use actions::{OrderFacts, PortalFacts, order_actions, portal_order_actions, shipment_actions};
pub use approval::{Approval, may_approve};
pub use contract::{Contract, ContractLine, text_hash};
pub use lines::{LineAmounts, LineTerms, MAX_LINES, MAX_QUANTITY, OrderTotals, totals};
pub use plan::{Instalment, MAX_INSTALMENTS, plan_for};
pub use shipping::{LineProgress, ShipmentStatus, Shipped, check_preparation, dispatch, receive, to_ship};
pub use status::{OrderAction, OrderStatus};
pub use steps::{Milestones, OrderStep, StepName, StepState, steps};
