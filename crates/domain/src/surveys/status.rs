//! The life of a survey, and of an invitation to answer it.

use crate::refusal::{Action, Refusal};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a survey stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum SurveyStatus {
    /// Being written: nobody was asked yet.
    Draft,
    /// Customers are asked. What is changed now becomes the next version.
    Published,
    /// Nobody answers any more.
    Closed,
}

/// What is done with a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SurveyAction {
    Edit,
    /// Freeze the questions as they are, as the next version.
    Publish,
    Close,
    Remove,
    /// Hand it to an agent.
    Assign,
    /// Send it to customers.
    Distribute,
}

/// What else bears on an action.
#[derive(Clone, Copy, Debug, Default)]
pub struct SurveyFacts {
    /// There is something to ask.
    pub has_questions: bool,
    /// The draft differs from what was published last.
    pub changed: bool,
}

impl SurveyStatus {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Closed];

    /// The state an action leads to. This table is the whole rule book.
    pub const fn after(self, action: SurveyAction) -> Result<Self, Refusal> {
        use {SurveyAction::*, SurveyStatus::*};
        Ok(match (self, action) {
            (Draft | Published, Publish) => Published,
            (Published, Close) => Closed,
            (Draft | Published, Edit | Assign) | (Draft, Remove) | (Published, Distribute) => self,
            (Closed, _) => return Err(Refusal::conflict("survey.closed")),
            (Draft, Close | Distribute) => return Err(Refusal::conflict("survey.not_published")),
            (Published, Remove) => return Err(Refusal::conflict("survey.published")),
        })
    }

    /// As [`Self::after`] publishing: there must be something to ask, and something new.
    pub fn publish(self, facts: SurveyFacts) -> Result<Self, Refusal> {
        match self.after(SurveyAction::Publish) {
            Ok(_) if !facts.has_questions => Err(Refusal::conflict("survey.no_questions")),
            Ok(_) if !facts.changed => Err(Refusal::conflict("survey.unchanged")),
            next => next,
        }
    }

    /// What may be done next.
    #[must_use]
    pub fn actions(self, facts: SurveyFacts) -> Vec<Action> {
        use SurveyAction::{Assign, Close, Distribute, Edit, Remove};
        let write = Some("surveys:write");
        vec![
            Action::new("update", write, self.after(Edit)),
            Action::new("publish", write, self.publish(facts)),
            Action::new("assign", write, self.after(Assign)),
            Action::new("distribute", Some("surveys:distribute"), self.after(Distribute)),
            Action::new("close", write, self.after(Close)),
            Action::new("remove", write, self.after(Remove)),
        ]
    }
}

impl SurveyAction {
    pub const ALL: [Self; 6] = [Self::Edit, Self::Publish, Self::Close, Self::Remove, Self::Assign, Self::Distribute];
}

/// How an invitation reaches the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum InvitationChannel {
    /// A task in the portal.
    Portal,
    /// A one-time link that the agent hands over.
    Link,
    /// The same link, printed.
    Qr,
    /// The same link, mailed.
    Mail,
}

impl InvitationChannel {
    /// Whether the invitation is opened by a link rather than by a login.
    #[must_use]
    pub const fn by_link(self) -> bool {
        !matches!(self, Self::Portal)
    }

    /// The program can remind only where it reaches the customer itself.
    pub const fn may_remind(self) -> Result<(), Refusal> {
        match self {
            Self::Portal | Self::Mail => Ok(()),
            Self::Link | Self::Qr => Err(Refusal::conflict("survey_invitation.by_hand")),
        }
    }
}

/// Where an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum InvitationStatus {
    Sent,
    /// The customer has looked at the questions.
    Opened,
    Answered,
    Expired,
}

/// What happens to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvitationAction {
    Open,
    Answer,
    Remind,
    /// Make a new link, in place of the one before.
    Renew,
    Expire,
}

impl InvitationStatus {
    pub const ALL: [Self; 4] = [Self::Sent, Self::Opened, Self::Answered, Self::Expired];

    /// The state an action leads to. This table is the whole rule book.
    pub const fn after(self, action: InvitationAction) -> Result<Self, Refusal> {
        use {InvitationAction::*, InvitationStatus::*};
        Ok(match (self, action) {
            (Sent | Opened, Open) => Opened,
            (Sent | Opened, Answer) => Answered,
            (Sent | Opened, Expire) => Expired,
            (Sent | Opened, Remind | Renew) => self,
            (Answered, _) => return Err(Refusal::conflict("survey_invitation.answered")),
            (Expired, _) => return Err(Refusal::conflict("survey_invitation.expired")),
        })
    }

    /// As [`Self::after`], for an invitation that is good until some moment, whether or not anybody has noted since that it came.
    pub fn at(self, action: InvitationAction, expires_at: DateTime<Utc>, now: DateTime<Utc>) -> Result<Self, Refusal> {
        let next = self.after(action)?;
        if action != InvitationAction::Expire && expires_at <= now {
            return Err(Refusal::conflict("survey_invitation.expired"));
        }
        Ok(next)
    }

    /// Where it really stands at a moment.
    #[must_use]
    pub fn now(self, expires_at: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        if matches!(self, Self::Sent | Self::Opened) && expires_at <= now { Self::Expired } else { self }
    }

    /// What the agent may do next.
    #[must_use]
    pub fn actions(self, channel: InvitationChannel, expires_at: DateTime<Utc>, now: DateTime<Utc>) -> Vec<Action> {
        let distribute = Some("surveys:distribute");
        let remind = self.at(InvitationAction::Remind, expires_at, now).and_then(|_| channel.may_remind());
        let renew = self
            .at(InvitationAction::Renew, expires_at, now)
            .and_then(|_| if channel.by_link() { Ok(()) } else { Err(Refusal::conflict("survey_invitation.in_portal")) });
        vec![Action::new("remind", distribute, remind), Action::new("renew", distribute, renew)]
    }
}

impl InvitationAction {
    pub const ALL: [Self; 5] = [Self::Open, Self::Answer, Self::Remind, Self::Renew, Self::Expire];
}
