//! A customer's wish for help, with the clocks that measure how soon he gets it.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{
    CompanyId, ContactId, ConversationId, CustomerId, DepartmentId, DictionaryEntryId, MembershipId, OrderId, ProductId, ServiceRequestId,
};
use guanxi_domain::service::{Priority, RequestChannel, RequestStatus};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "service_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ServiceRequestId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    #[sea_orm(column_type = "Text")]
    pub number: String,
    pub customer_id: CustomerId,
    pub contact_id: Option<ContactId>,
    pub order_id: Option<OrderId>,
    pub product_id: Option<ProductId>,
    pub conversation_id: ConversationId,
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub description: Option<String>,
    pub category_id: Option<DictionaryEntryId>,
    pub priority: Priority,
    pub status: RequestStatus,
    pub channel: RequestChannel,
    pub agent_id: Option<MembershipId>,
    /// Of the agent; while nobody has the request, of the team in whose queue it waits.
    pub department_id: Option<DepartmentId>,
    pub first_response_minutes: i64,
    pub resolution_minutes: i64,
    pub first_response_due_at: Option<DateTime<Utc>>,
    pub first_responded_at: Option<DateTime<Utc>>,
    pub resolution_due_at: Option<DateTime<Utc>>,
    pub stopped_at: Option<DateTime<Utc>>,
    pub stopped_micros: i64,
    /// The next deadline; none while the clocks stand still.
    pub due_at: Option<DateTime<Utc>>,
    #[sea_orm(column_type = "Text", nullable)]
    pub resolution: Option<String>,
    pub resolved_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
    pub reopened: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
