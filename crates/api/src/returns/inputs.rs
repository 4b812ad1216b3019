//! What comes in about returns.

use guanxi_domain::{
    ids::{DictionaryEntryId, FileId, MembershipId, OrderId, OrderLineId, ReturnLineId},
    receivables::PaidBack,
    returns::{Arrival, Disposition},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// What a customer wants to send back, and why.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReturn {
    pub order_id: OrderId,
    #[validate(length(min = 1, max = 200))]
    #[schema(min_items = 1, max_items = 200)]
    pub lines: Vec<NewReturnLine>,
    pub reason_id: DictionaryEntryId,
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    pub text: Option<String>,
    /// The agent whom the customer chooses; the team when not given.
    pub agent_id: Option<MembershipId>,
    /// Pictures of the goods.
    #[validate(length(max = 10))]
    #[schema(max_items = 10)]
    pub file_ids: Option<Vec<FileId>>,
}

/// How many of a line of the order.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReturnLine {
    pub order_line_id: OrderLineId,
    #[schema(minimum = 1, maximum = 1_000_000)]
    pub quantity: i64,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignReturn {
    pub agent_id: MembershipId,
}

/// Goods that came back.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewArrivals {
    /// May be empty when no more will come.
    #[validate(length(max = 200))]
    #[schema(max_items = 200)]
    pub lines: Vec<NewArrival>,
    /// No more will come, though less came back than was asked for.
    pub complete: Option<bool>,
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    pub note: Option<String>,
}

/// How many of a line of the return came back, and where they go.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewArrival {
    pub line_id: ReturnLineId,
    #[schema(minimum = 1, maximum = 1_000_000)]
    pub quantity: i64,
    pub disposition: Disposition,
}

impl From<NewArrival> for Arrival {
    fn from(new: NewArrival) -> Self {
        Self { line: new.line_id, quantity: new.quantity, disposition: new.disposition }
    }
}

/// How the goods are credited.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCredit {
    /// What becomes of what the customer has paid already, beyond what is still owed for the order.
    pub paid: PaidBack,
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    pub note: Option<String>,
}
