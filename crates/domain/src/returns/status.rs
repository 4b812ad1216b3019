//! The life of a return as one table. Whatever is not in it is refused.

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a return stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum ReturnStatus {
    /// The customer asks; the agent is to answer.
    Requested,
    /// The director is to decide.
    AgentApproved,
    AgentRejected,
    /// The goods may come.
    DirectorApproved,
    DirectorRejected,
    /// All goods are back; the credit is to be booked.
    GoodsReceived,
    Credited,
    Withdrawn,
}

/// What can happen to a return.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnAction {
    /// An agent takes it from the queue.
    Take,
    /// Give it to an agent, or to another one.
    Assign,
    AgentApprove,
    AgentReject,
    DirectorApprove,
    /// Also takes an approval back, as long as nothing has come.
    DirectorReject,
    /// Goods come back, and more are to come.
    ReceivePart,
    /// The last goods come back.
    ReceiveRest,
    Credit,
    /// By the customer.
    Withdraw,
}

impl ReturnStatus {
    pub const ALL: [Self; 8] = {
        use ReturnStatus::*;
        [Requested, AgentApproved, AgentRejected, DirectorApproved, DirectorRejected, GoodsReceived, Credited, Withdrawn]
    };

    /// Those in which the goods that are asked for, and have not come, are held back for this return.
    pub const HOLDING: [Self; 3] = [Self::Requested, Self::AgentApproved, Self::DirectorApproved];

    /// The state an action leads to. This table is the whole rule book.
    pub const fn after(self, action: ReturnAction) -> Result<Self, Refusal> {
        use {ReturnAction::*, ReturnStatus::*};
        Ok(match (self, action) {
            (Requested, Take) | (Requested | AgentApproved | DirectorApproved, Assign) => self,
            (Requested, AgentApprove) => AgentApproved,
            (Requested, AgentReject) => AgentRejected,
            (Requested, Withdraw) => Withdrawn,
            (AgentApproved, DirectorApprove) | (DirectorApproved, ReceivePart) => DirectorApproved,
            (AgentApproved | DirectorApproved, DirectorReject) => DirectorRejected,
            (DirectorApproved, ReceiveRest) => GoodsReceived,
            (GoodsReceived, Credit) => Credited,
            (_, refused) => return Err(Refusal::conflict(refused.refusal_code())),
        })
    }

    /// Nothing happens to the return any more.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::AgentRejected | Self::DirectorRejected | Self::Credited | Self::Withdrawn)
    }
}

impl ReturnAction {
    pub const ALL: [Self; 10] = {
        use ReturnAction::*;
        [Take, Assign, AgentApprove, AgentReject, DirectorApprove, DirectorReject, ReceivePart, ReceiveRest, Credit, Withdraw]
    };

    const fn refusal_code(self) -> &'static str {
        match self {
            Self::Take => "return.not_in_queue",
            Self::Assign => "return.over",
            Self::AgentApprove | Self::AgentReject => "return.not_requested",
            Self::Withdraw => "return.decided",
            Self::DirectorApprove | Self::DirectorReject => "return.not_for_director",
            Self::ReceivePart | Self::ReceiveRest => "return.not_approved",
            Self::Credit => "return.goods_not_there",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;
    use std::fmt::Write;

    fn word(value: impl Serialize) -> String {
        serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
    }

    #[test]
    fn the_table() {
        let mut table = format!("| from \\ action | {} |\n", ReturnAction::ALL.map(word).join(" | "));
        writeln!(table, "|---|{}", "---|".repeat(ReturnAction::ALL.len())).unwrap();
        for from in ReturnStatus::ALL {
            let cells = ReturnAction::ALL.map(|action| from.after(action).map_or_else(|_| "·".to_owned(), word));
            writeln!(table, "| **{}** | {} |", word(from), cells.join(" | ")).unwrap();
        }
        insta::assert_snapshot!("return_status_after", table);
    }

    #[test]
    fn final_states_accept_nothing_and_the_others_something() {
        for from in ReturnStatus::ALL {
            let accepts = ReturnAction::ALL.iter().any(|action| from.after(*action).is_ok());
            assert_eq!(accepts, !from.is_final(), "{from:?}");
        }
    }

    #[test]
    fn every_state_is_reachable_from_the_request() {
        let mut reached = HashSet::from([ReturnStatus::Requested]);
        for _ in ReturnStatus::ALL {
            let next: Vec<_> =
                reached.iter().flat_map(|from| ReturnAction::ALL.iter().filter_map(|action| from.after(*action).ok())).collect();
            reached.extend(next);
        }
        assert_eq!(reached.len(), ReturnStatus::ALL.len());
    }
}
