//! Conversations: a customer or a visitor writes, somebody of the company answers, and nothing said is lost.

use crate::refusal::{Action, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where the conversation takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum ConversationChannel {
    /// A customer in the portal.
    Portal,
    /// A visitor of the company's public page.
    Website,
    /// About a service request, whose agent and state it shares.
    Service,
    /// About a return, whose agent it shares.
    Return,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum ConversationStatus {
    Open,
    Closed,
}

/// On which side the author of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum MessageAuthor {
    Staff,
    Customer,
    Visitor,
}

/// What can happen to a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConversationAction {
    /// Write something the other side reads; a closed conversation opens again.
    Write,
    /// Write something only colleagues read.
    Note,
    Assign,
    /// Say which customer a visitor is.
    Link,
    Close,
}

impl ConversationAction {
    pub const ALL: [Self; 5] = [Self::Write, Self::Note, Self::Assign, Self::Link, Self::Close];
}

/// A conversation as far as the rules are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conversation {
    pub channel: ConversationChannel,
    pub status: ConversationStatus,
    /// Whether it is known whose it is.
    pub linked: bool,
}

impl Conversation {
    /// The state an action leads to. A conversation about a service request or a return is assigned and closed with it.
    pub const fn after(self, action: ConversationAction) -> Result<ConversationStatus, Refusal> {
        use {ConversationAction::*, ConversationChannel::*, ConversationStatus::*};
        match (action, self.channel, self.status) {
            (Link, _, _) if self.linked => Err(Refusal::conflict("conversation.linked")),
            (Write, Portal | Website | Return, _) => Ok(Open),
            // The request's own rules decide whether one may write about it; they know when it is closed.
            (Write, Service, status) | (Note | Link, _, status) | (Assign, Portal | Website, status) => Ok(status),
            (Assign | Close, Service | Return, _) => Err(Refusal::conflict("conversation.of_request")),
            (Close, _, Open) => Ok(Closed),
            (Close, _, Closed) => Err(Refusal::conflict("conversation.closed")),
        }
    }

    /// Whether a lead may be made of it: of a visitor nobody knows yet, once.
    pub const fn may_become_lead(self, made: bool) -> Result<(), Refusal> {
        match (self.linked, made) {
            (true, _) => Err(Refusal::conflict("conversation.linked")),
            (false, true) => Err(Refusal::conflict("lead.of_conversation")),
            (false, false) => Ok(()),
        }
    }

    /// What staff may do next. `lead` tells whether one has been made of it.
    #[must_use]
    pub fn actions(self, lead: bool) -> Vec<Action> {
        use ConversationAction::{Assign, Close, Link, Write};
        let own = [("message", Write), ("assign", Assign), ("link", Link), ("close", Close)]
            .into_iter()
            .map(|(name, action)| Action::new(name, Some("conversations:write"), self.after(action)));
        own.chain([Action::new("lead", Some("leads:write"), self.may_become_lead(lead))]).collect()
    }
}

/// The beginning of a message, for lists: one line of at most 120 characters.
#[must_use]
pub fn excerpt(body: &str) -> String {
    const LENGTH: usize = 120;
    let line = body.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LENGTH {
        return line;
    }
    line.chars().take(LENGTH - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    #[test]
    fn states_and_actions() {
        use {ConversationChannel::*, ConversationStatus::*};
        let mut table = String::from("| channel | state | whose |");
        for action in ConversationAction::ALL {
            write!(table, " {action:?} |").unwrap();
        }
        table.push_str("\n|---|---|---|---|---|---|---|---|");
        for (channel, linked) in [(Portal, true), (Website, false), (Website, true), (Service, true), (Return, true)] {
            for status in [Open, Closed] {
                write!(table, "\n| {channel:?} | {status:?} | {} |", if linked { "customer" } else { "visitor" }).unwrap();
                for action in ConversationAction::ALL {
                    let after = Conversation { channel, status, linked }.after(action);
                    write!(table, " {} |", after.map_or_else(|refusal| format!("_{}_", refusal.code), |next| format!("{next:?}"))).unwrap();
                }
            }
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn an_excerpt_is_one_short_line() {
        assert_eq!(excerpt("  您好,\n请问 \t价格?"), "您好, 请问 价格?");
        let long = excerpt(&"长".repeat(500));
        assert_eq!((long.chars().count(), long.chars().last()), (120, Some('…')));
    }
}
