//! Words that come with a decision.

use super::json::filled;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// Why.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    #[validate(length(max = 1000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 1000)]
    pub reason: String,
}

/// A remark, if there is one.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionalNote {
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    pub note: Option<String>,
}
