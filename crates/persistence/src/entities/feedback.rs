//! What a customer thinks of a sale or of the service.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, CustomerId, FeedbackId, MembershipId, OrderId, PortalAccountId, ServiceRequestId};
use guanxi_domain::service::FeedbackSubject;
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "feedback")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FeedbackId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub customer_id: CustomerId,
    pub subject: FeedbackSubject,
    pub order_id: Option<OrderId>,
    pub service_request_id: Option<ServiceRequestId>,
    /// The salesperson or the agent.
    pub about_id: Option<MembershipId>,
    pub portal_account_id: Option<PortalAccountId>,
    pub score: i64,
    #[sea_orm(column_type = "Text", nullable)]
    pub text: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
