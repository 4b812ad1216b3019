//! What comes in about service requests.

use crate::http::json::{filled, present};
use guanxi_domain::{
    ids::{ContactId, CustomerId, DictionaryEntryId, FileId, MembershipId, OrderId, ProductId},
    service::{Priority, RequestChannel},
};
use guanxi_persistence::service::requests::RequestEdit;
use serde::Deserialize;
use utoipa::ToSchema;
use validator::{Validate, ValidationError};

/// A request that staff enter: by telephone, mail, chat or at a visit.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewServiceRequest {
    pub customer_id: CustomerId,
    pub contact_id: Option<ContactId>,
    pub order_id: Option<OrderId>,
    pub product_id: Option<ProductId>,
    #[validate(length(max = 200), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 200)]
    pub subject: String,
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    pub description: Option<String>,
    pub category_id: Option<DictionaryEntryId>,
    /// Normal, when not given.
    pub priority: Option<Priority>,
    /// By telephone, when not given.
    #[validate(custom(function = "by_staff"))]
    pub channel: Option<RequestChannel>,
    /// The agent; the team's queue when not given.
    pub agent_id: Option<MembershipId>,
    #[validate(length(max = 10))]
    #[schema(max_items = 10)]
    pub file_ids: Option<Vec<FileId>>,
}

/// What customers enter comes from the portal, and nothing else does.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the validator calls it with a reference")]
fn by_staff(channel: &RequestChannel) -> Result<(), ValidationError> {
    if matches!(channel, RequestChannel::Portal | RequestChannel::Survey) {
        Err(ValidationError::new("service_request.channel"))
    } else {
        Ok(())
    }
}

/// A request that a customer makes in the portal.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPortalServiceRequest {
    #[validate(length(max = 200), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 200)]
    pub subject: String,
    #[validate(length(max = 5000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 5000)]
    pub description: String,
    pub category_id: Option<DictionaryEntryId>,
    pub order_id: Option<OrderId>,
    pub product_id: Option<ProductId>,
    /// The agent whom the customer chooses; the team when not given.
    pub agent_id: Option<MembershipId>,
    pub priority: Option<Priority>,
    #[validate(length(max = 10))]
    #[schema(max_items = 10)]
    pub file_ids: Option<Vec<FileId>>,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceRequestChanges {
    #[validate(length(max = 200), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 200)]
    pub subject: Option<String>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 5000))]
    #[schema(value_type = Option<String>, max_length = 5000)]
    pub description: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    pub category_id: Option<Option<DictionaryEntryId>>,
    /// Another priority is another promise: the deadlines are counted anew from the beginning.
    pub priority: Option<Priority>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<OrderId>)]
    pub order_id: Option<Option<OrderId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<ProductId>)]
    pub product_id: Option<Option<ProductId>>,
}

impl From<ServiceRequestChanges> for RequestEdit {
    fn from(changes: ServiceRequestChanges) -> Self {
        Self {
            subject: changes.subject,
            description: changes.description,
            category: changes.category_id,
            priority: changes.priority,
            order: changes.order_id,
            product: changes.product_id,
        }
    }
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignAgent {
    pub agent_id: MembershipId,
}

/// How the customer was helped.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Resolve {
    #[validate(length(max = 5000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 5000)]
    pub resolution: String,
}
