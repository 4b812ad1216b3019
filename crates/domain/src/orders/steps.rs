//! The way of an order as a row of steps, for the stepper of the staff's and the customer's page.

use super::OrderStatus;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepName {
    Draft,
    Approval,
    Signature,
    Shipping,
    Receipt,
    Payment,
    Complete,
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    Done,
    Current,
    Waiting,
    /// It ended here: rejected, declined or cancelled.
    Failed,
}

/// A step with its moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderStep {
    pub name: StepName,
    pub state: StepState,
    pub at: Option<DateTime<Utc>>,
}

/// What is known of an order's way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Milestones {
    pub submitted_at: Option<DateTime<Utc>>,
    /// When this revision was approved or rejected.
    pub decided_at: Option<DateTime<Utc>>,
    pub signed_at: Option<DateTime<Utc>>,
    pub last_shipped_at: Option<DateTime<Utc>>,
    pub last_received_at: Option<DateTime<Utc>>,
    /// There are receivables, and nothing of them is outstanding.
    pub paid: bool,
    /// There are receivables.
    pub charged: bool,
    pub paid_at: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
}

/// The steps of an order. Goods and money may come in either order, so payment is judged by itself.
#[must_use]
pub fn steps(status: OrderStatus, known: &Milestones) -> [OrderStep; 7] {
    use {StepName::*, StepState::*};
    let (reached, failed) = progress(status, known);
    let payment = match (known.paid, known.charged) {
        (true, _) => Done,
        (false, true) => Current,
        (false, false) => Waiting,
    };
    let moments = [
        (Draft, known.submitted_at),
        (Approval, known.decided_at),
        (Signature, known.signed_at),
        (Shipping, known.last_shipped_at),
        (Receipt, known.last_received_at),
        (Payment, known.paid_at),
        (Complete, known.ended_at),
    ];
    let mut index = 0;
    moments.map(|(name, at)| {
        let state = match (name, index) {
            (Payment, _) if !failed && status != OrderStatus::Completed => payment,
            (_, place) if place < reached => Done,
            (_, place) if place == reached && failed => Failed,
            (_, place) if place == reached => Current,
            _ => Waiting,
        };
        index += 1;
        OrderStep { name, state, at: if matches!(state, Waiting | Current) { None } else { at } }
    })
}

/// How many steps are done, and whether the next one failed.
const fn progress(status: OrderStatus, known: &Milestones) -> (usize, bool) {
    match status {
        OrderStatus::Draft => (0, false),
        OrderStatus::PendingApproval => (1, false),
        OrderStatus::Rejected => (1, true),
        OrderStatus::Approved => (2, false),
        OrderStatus::Declined => (2, true),
        OrderStatus::Signed | OrderStatus::PartiallyShipped => (3, false),
        OrderStatus::Shipped => (4, false),
        OrderStatus::Delivered => (5, false),
        OrderStatus::Completed => (7, false),
        OrderStatus::Cancelled if known.signed_at.is_some() => (3, true),
        OrderStatus::Cancelled if known.decided_at.is_some() => (2, true),
        OrderStatus::Cancelled if known.submitted_at.is_some() => (1, true),
        OrderStatus::Cancelled => (0, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    #[test]
    fn the_steps_of_every_state() {
        let now = DateTime::from_timestamp(1_700_000_000, 0);
        let mut table = String::from(
            "| state | draft | approval | signature | shipping | receipt | payment | complete |\n|---|---|---|---|---|---|---|---|\n",
        );
        for status in OrderStatus::ALL {
            let charged = !status.is_before_approval() && status.is_binding() && status != OrderStatus::Signed;
            let paid = status == OrderStatus::Completed;
            let submitted_at = now.filter(|_| status != OrderStatus::Draft);
            let known = Milestones { submitted_at, paid, charged, ..Milestones::default() };
            let cells = steps(status, &known).map(|step| format!("{:?}", step.state).to_lowercase());
            writeln!(table, "| {status:?} | {} |", cells.join(" | ")).unwrap();
        }
        insta::assert_snapshot!("order_steps", table);
    }

    #[test]
    fn a_delivered_order_waits_for_money_alone() {
        let known = Milestones { charged: true, ..Milestones::default() };
        let current: Vec<_> = steps(OrderStatus::Delivered, &known).into_iter().filter(|step| step.state == StepState::Current).collect();
        assert_eq!(current.iter().map(|step| step.name).collect::<Vec<_>>(), [StepName::Payment]);
    }
}
