//! The way of a return as a row of steps, for the stepper of the staff's and the customer's page.

use super::ReturnStatus;
use crate::orders::StepState;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One step of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReturnStepName {
    Request,
    Agent,
    Director,
    Goods,
    Credit,
}

/// A step with its moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReturnStep {
    pub name: ReturnStepName,
    pub state: StepState,
    pub at: Option<DateTime<Utc>>,
}

/// What is known of a return's way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReturnMilestones {
    pub requested_at: Option<DateTime<Utc>>,
    pub agent_decided_at: Option<DateTime<Utc>>,
    pub director_decided_at: Option<DateTime<Utc>>,
    pub goods_received_at: Option<DateTime<Utc>>,
    pub credited_at: Option<DateTime<Utc>>,
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// The steps of a return. A withdrawal ends it at the agent's step.
#[must_use]
pub fn steps(status: ReturnStatus, known: &ReturnMilestones) -> [ReturnStep; 5] {
    use ReturnStepName::*;
    let (reached, failed) = progress(status);
    let moments = [
        (Request, known.requested_at),
        (Agent, known.agent_decided_at.or(known.withdrawn_at)),
        (Director, known.director_decided_at),
        (Goods, known.goods_received_at),
        (Credit, known.credited_at),
    ];
    let mut place = 0;
    moments.map(|(name, at)| {
        let state = match place {
            place if place < reached => StepState::Done,
            place if place == reached && failed => StepState::Failed,
            place if place == reached => StepState::Current,
            _ => StepState::Waiting,
        };
        place += 1;
        ReturnStep { name, state, at: if matches!(state, StepState::Done | StepState::Failed) { at } else { None } }
    })
}

/// How many steps are done, and whether the next one failed.
const fn progress(status: ReturnStatus) -> (usize, bool) {
    match status {
        ReturnStatus::Requested => (1, false),
        ReturnStatus::AgentRejected | ReturnStatus::Withdrawn => (1, true),
        ReturnStatus::AgentApproved => (2, false),
        ReturnStatus::DirectorRejected => (2, true),
        ReturnStatus::DirectorApproved => (3, false),
        ReturnStatus::GoodsReceived => (4, false),
        ReturnStatus::Credited => (5, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    #[test]
    fn the_steps_of_every_state() {
        let mut table = String::from("| state | request | agent | director | goods | credit |\n|---|---|---|---|---|---|\n");
        for status in ReturnStatus::ALL {
            let cells = steps(status, &ReturnMilestones::default()).map(|step| format!("{:?}", step.state).to_lowercase());
            writeln!(table, "| {status:?} | {} |", cells.join(" | ")).unwrap();
        }
        insta::assert_snapshot!("return_steps", table);
    }
}
