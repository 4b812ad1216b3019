//! The life of an order as one table. Whatever is not in it is refused.

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where an order stands. Payment is not a state: it follows from the receivables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    Draft,
    PendingApproval,
    Rejected,
    Approved,
    Declined,
    Signed,
    PartiallyShipped,
    Shipped,
    Delivered,
    Completed,
    Cancelled,
}

/// What can happen to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderAction {
    Update,
    Remove,
    Submit,
    Approve,
    Reject,
    Revise,
    /// By the customer.
    Sign,
    /// By the customer.
    Decline,
    Cancel,
    /// Goods are packed and still in the warehouse.
    PrepareShipment,
    /// Goods leave, and more are to follow.
    ShipPart,
    /// The last goods leave.
    ShipRest,
    /// The customer receives goods, and more are to come.
    ReceivePart,
    /// The customer receives the last goods.
    ReceiveRest,
    /// By itself, once all goods are received and nothing is outstanding.
    Complete,
}

impl OrderStatus {
    pub const ALL: [Self; 11] = {
        use OrderStatus::*;
        [Draft, PendingApproval, Rejected, Approved, Declined, Signed, PartiallyShipped, Shipped, Delivered, Completed, Cancelled]
    };

    /// The company has agreed to the order, and nobody has stood down since.
    pub const AGREED: [Self; 6] = [Self::Approved, Self::Signed, Self::PartiallyShipped, Self::Shipped, Self::Delivered, Self::Completed];

    /// The state an action leads to. This table is the whole rule book.
    pub const fn after(self, action: OrderAction) -> Result<Self, Refusal> {
        use {OrderAction::*, OrderStatus::*};
        Ok(match (self, action) {
            (Draft, Update | Remove) | (Rejected | Declined, Revise) => Draft,
            (Draft, Submit) => PendingApproval,
            (PendingApproval, Approve) => Approved,
            (PendingApproval, Reject) => Rejected,
            (Approved, Sign) => Signed,
            (Approved, Decline) => Declined,
            (Draft | PendingApproval | Rejected | Approved | Declined | Signed, Cancel) => Cancelled,
            (Signed | PartiallyShipped, PrepareShipment) => self,
            (Signed | PartiallyShipped, ShipPart) | (PartiallyShipped, ReceivePart) => PartiallyShipped,
            (Signed | PartiallyShipped, ShipRest) | (Shipped, ReceivePart) => Shipped,
            (Shipped, ReceiveRest) => Delivered,
            (Delivered, Complete) => Completed,
            (_, refused) => return Err(Refusal::conflict(refused.refusal_code())),
        })
    }

    /// Nothing happens to the order any more.
    #[must_use]
    pub const fn is_final(self) -> bool {
        matches!(self, Self::Completed | Self::Cancelled)
    }

    /// The customer has been asked to sign this revision, or has signed it: it is his to see.
    #[must_use]
    pub const fn is_before_approval(self) -> bool {
        matches!(self, Self::Draft | Self::PendingApproval | Self::Rejected)
    }

    /// The customer has signed and the company has not stood down.
    #[must_use]
    pub const fn is_binding(self) -> bool {
        matches!(self, Self::Signed | Self::PartiallyShipped | Self::Shipped | Self::Delivered | Self::Completed)
    }
}

impl OrderAction {
    pub const ALL: [Self; 15] = {
        use OrderAction::*;
        [
            Update,
            Remove,
            Submit,
            Approve,
            Reject,
            Revise,
            Sign,
            Decline,
            Cancel,
            PrepareShipment,
            ShipPart,
            ShipRest,
            ReceivePart,
            ReceiveRest,
            Complete,
        ]
    };

    const fn refusal_code(self) -> &'static str {
        match self {
            Self::Update | Self::Remove | Self::Submit => "order.not_draft",
            Self::Approve | Self::Reject => "order.not_pending",
            Self::Revise => "order.not_revisable",
            Self::Sign | Self::Decline => "order.not_approved",
            Self::Cancel => "order.not_cancellable",
            Self::PrepareShipment | Self::ShipPart | Self::ShipRest => "order.not_shippable",
            Self::ReceivePart | Self::ReceiveRest => "order.not_shipped",
            Self::Complete => "order.not_delivered",
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
        let mut table = format!("| from \\ action | {} |\n", OrderAction::ALL.map(word).join(" | "));
        writeln!(table, "|---|{}", "---|".repeat(OrderAction::ALL.len())).unwrap();
        for from in OrderStatus::ALL {
            let cells = OrderAction::ALL.map(|action| from.after(action).map_or_else(|_| "·".to_owned(), word));
            writeln!(table, "| **{}** | {} |", word(from), cells.join(" | ")).unwrap();
        }
        insta::assert_snapshot!("order_status_after", table);
    }

    #[test]
    fn final_states_accept_nothing_and_the_others_something() {
        for from in OrderStatus::ALL {
            let accepts = OrderAction::ALL.iter().any(|action| from.after(*action).is_ok());
            assert_eq!(accepts, !from.is_final(), "{from:?}");
        }
    }

    #[test]
    fn every_state_is_reachable_from_a_draft() {
        let mut reached = HashSet::from([OrderStatus::Draft]);
        loop {
            let next: HashSet<_> =
                reached.iter().flat_map(|from| OrderAction::ALL.iter().filter_map(|action| from.after(*action).ok())).collect();
            let before = reached.len();
            reached.extend(next);
            if reached.len() == before {
                break;
            }
        }
        assert_eq!(reached.len(), OrderStatus::ALL.len());
    }
}
