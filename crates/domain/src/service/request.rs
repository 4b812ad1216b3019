//! The life of a service request, from the customer's words to his content.

use super::hours::BusinessHours;
use super::sla::{Promise, Sla};
use crate::ids::MembershipId;
use crate::refusal::{Action, Refusal};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum RequestStatus {
    /// In the queue: nobody has it.
    New,
    /// Somebody has it and has not begun.
    Assigned,
    InProgress,
    /// The next step is the customer's.
    WaitingCustomer,
    Resolved,
    Closed,
}

/// How urgent a request is; the company's rules say what it promises for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum Priority {
    Urgent,
    High,
    Normal,
    Low,
}

/// How the request reached the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum RequestChannel {
    Portal,
    Telephone,
    Mail,
    Chat,
    Visit,
    /// A rule of a survey opened it, because of an answer.
    Survey,
}

/// What can happen to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestAction {
    /// Give it to an agent, or to another one.
    Assign,
    /// An agent takes it from the queue.
    Take,
    /// Begin, or go on without waiting for the customer any longer.
    Start,
    Wait,
    Resolve,
    Close,
    Reopen,
    /// A member of staff writes to the customer.
    StaffWrites,
    CustomerWrites,
}

impl RequestStatus {
    pub const ALL: [Self; 6] = [Self::New, Self::Assigned, Self::InProgress, Self::WaitingCustomer, Self::Resolved, Self::Closed];

    /// The state an action leads to. This table is the whole rule book.
    pub const fn after(self, action: RequestAction) -> Result<Self, Refusal> {
        use {RequestAction::*, RequestStatus::*};
        Ok(match (self, action) {
            (New, Assign | Take) => Assigned,
            (Assigned | WaitingCustomer, Start)
            | (Assigned, StaffWrites)
            | (WaitingCustomer, CustomerWrites)
            | (Resolved | Closed, Reopen) => InProgress,
            (InProgress, Wait) => WaitingCustomer,
            (InProgress | WaitingCustomer, Resolve) => Resolved,
            (Resolved, Close) => Closed,
            (Assigned | InProgress | WaitingCustomer, Assign)
            | (New | InProgress | WaitingCustomer | Resolved, StaffWrites)
            | (New | Assigned | InProgress | Resolved, CustomerWrites) => self,
            (_, refused) => return Err(Refusal::conflict(refused.refusal())),
        })
    }

    /// Whether the work is over.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Resolved | Self::Closed)
    }
}

impl RequestAction {
    pub const ALL: [Self; 9] = [
        Self::Assign,
        Self::Take,
        Self::Start,
        Self::Wait,
        Self::Resolve,
        Self::Close,
        Self::Reopen,
        Self::StaffWrites,
        Self::CustomerWrites,
    ];

    const fn refusal(self) -> &'static str {
        match self {
            Self::Assign => "service_request.over",
            Self::Take => "service_request.not_in_queue",
            Self::Start => "service_request.nothing_to_start",
            Self::Wait | Self::Resolve => "service_request.not_in_progress",
            Self::Close => "service_request.not_resolved",
            Self::Reopen => "service_request.not_over",
            Self::StaffWrites | Self::CustomerWrites => "service_request.closed",
        }
    }
}

/// A request as far as the rules are concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub status: RequestStatus,
    pub agent: Option<MembershipId>,
    pub sla: Sla,
    pub resolved_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    /// How often the customer was not content.
    pub reopened: i64,
}

impl Request {
    /// A request that comes in now; with an agent if one was chosen.
    #[must_use]
    pub fn open(now: DateTime<Utc>, agent: Option<MembershipId>, promise: Promise, hours: &BusinessHours) -> Self {
        let status = if agent.is_some() { RequestStatus::Assigned } else { RequestStatus::New };
        Self { status, agent, sla: Sla::start(now, promise, hours), resolved_at: None, closed_at: None, reopened: 0 }
    }

    /// The request after an action; assigning and taking are [`Self::given_to`].
    pub fn after(mut self, action: RequestAction, now: DateTime<Utc>, hours: &BusinessHours) -> Result<Self, Refusal> {
        self.status = self.status.after(action)?;
        match action {
            RequestAction::Wait => self.sla.stop(now),
            RequestAction::StaffWrites => self.sla.respond(now),
            RequestAction::Resolve => {
                self.sla.stop(now);
                self.resolved_at = Some(now);
            }
            RequestAction::Close => self.closed_at = Some(now),
            RequestAction::Reopen => {
                (self.resolved_at, self.closed_at) = (None, None);
                self.reopened += 1;
            }
            RequestAction::Assign | RequestAction::Take | RequestAction::Start | RequestAction::CustomerWrites => {}
        }
        if self.status == RequestStatus::InProgress {
            self.sla.run(now, hours);
        }
        Ok(self)
    }

    /// The request in an agent's hands, by assignment or taken from the queue.
    pub fn given_to(mut self, agent: MembershipId, action: RequestAction) -> Result<Self, Refusal> {
        self.status = self.status.after(action)?;
        self.agent = Some(agent);
        Ok(self)
    }

    /// A request may be reopened only for some days after it was over.
    pub fn may_reopen(&self, now: DateTime<Utc>, days: i64) -> Result<(), Refusal> {
        self.status.after(RequestAction::Reopen)?;
        match self.closed_at.or(self.resolved_at) {
            Some(over) if over + TimeDelta::days(days) < now => Err(Refusal::conflict("service_request.reopen_expired").with("days", days)),
            _ => Ok(()),
        }
    }

    /// What staff may do next.
    #[must_use]
    pub fn actions(&self, now: DateTime<Utc>, reopen_days: i64) -> Vec<Action> {
        use RequestAction::{Assign, Close, Resolve, Start, Take, Wait};
        let write = Some("service_requests:write");
        let step = |name, action| Action::new(name, write, self.status.after(action));
        vec![
            step("take", Take),
            Action::new("assign", Some("service_requests:assign"), self.status.after(Assign)),
            step("start", Start),
            step("wait", Wait),
            step("resolve", Resolve),
            step("close", Close),
            Action::new("reopen", write, self.may_reopen(now, reopen_days)),
        ]
    }

    /// What the customer may do next.
    #[must_use]
    pub fn portal_actions(&self, now: DateTime<Utc>, reopen_days: i64, feedback: Result<(), Refusal>) -> Vec<Action> {
        vec![
            Action::new("message", None, self.status.after(RequestAction::CustomerWrites)),
            Action::new("close", None, self.status.after(RequestAction::Close)),
            Action::new("reopen", None, self.may_reopen(now, reopen_days)),
            Action::new("feedback", None, feedback),
        ]
    }
}

#[cfg(test)]
mod tests;
