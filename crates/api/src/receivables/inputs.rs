//! What can be written of receipts, as it comes in.

use crate::http::{input::valid_amount, json::filled};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{CustomerId, FileId, OrderId, ReceivableId},
    money::Money,
    receivables::{Allocation, PaymentMethod},
    refusal::Refusal,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// How money reaches staff.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum EnteredMethod {
    Transfer,
    Cash,
    Cheque,
}

/// Money to be entered; it waits for confirmation.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReceipt {
    pub customer_id: CustomerId,
    pub order_id: Option<OrderId>,
    pub method: EnteredMethod,
    #[validate(custom(function = "valid_amount"))]
    pub amount: Money,
    pub paid_at: Option<DateTime<Utc>>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    pub reference: Option<String>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    pub payer: Option<String>,
    #[validate(length(max = 10))]
    #[schema(max_items = 10)]
    pub voucher_ids: Option<Vec<FileId>>,
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    pub note: Option<String>,
    /// What it is to settle once confirmed; the oldest due first when not given.
    #[validate(length(max = 100), nested)]
    #[schema(max_items = 100)]
    pub allocations: Option<Vec<AllocationInput>>,
}

/// A part for one receivable.
#[derive(Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AllocationInput {
    pub receivable_id: ReceivableId,
    #[validate(custom(function = "valid_amount"))]
    pub amount: Money,
}

/// What a receipt is to settle.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Allocate {
    #[validate(length(min = 1, max = 100), nested)]
    #[schema(min_items = 1, max_items = 100)]
    pub allocations: Vec<AllocationInput>,
}

/// Money to be given back.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refund {
    #[validate(custom(function = "valid_amount"))]
    pub amount: Money,
    #[validate(length(max = 1000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 1000)]
    pub reason: String,
}

/// The parts, all of them in one currency.
pub fn parts(input: Vec<AllocationInput>, currency: &str) -> Result<Vec<Allocation>, Refusal> {
    let part = |(index, part): (usize, AllocationInput)| {
        if part.amount.currency == currency {
            return Ok(Allocation { receivable: part.receivable_id, amount: part.amount.amount });
        }
        Err(Refusal::invalid(format!("/allocations/{index}/amount/currency"), "order.currency").with("currency", currency))
    };
    input.into_iter().enumerate().map(part).collect()
}

impl From<EnteredMethod> for PaymentMethod {
    fn from(method: EnteredMethod) -> Self {
        match method {
            EnteredMethod::Transfer => Self::Transfer,
            EnteredMethod::Cash => Self::Cash,
            EnteredMethod::Cheque => Self::Cheque,
        }
    }
}
