//! Goods that a customer sends back, from his request to the credit.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{
    CompanyId, ConversationId, CustomerId, DepartmentId, DictionaryEntryId, MembershipId, OrderId, PortalAccountId, ReturnId,
};
use guanxi_domain::returns::ReturnStatus;
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "goods_return")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReturnId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    #[sea_orm(column_type = "Text")]
    pub number: String,
    pub status: ReturnStatus,
    #[sea_orm(column_type = "Text")]
    pub currency: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub text: Option<String>,
    pub customer_id: CustomerId,
    pub order_id: OrderId,
    pub conversation_id: ConversationId,
    /// The login that asked for it.
    pub portal_account_id: Option<PortalAccountId>,
    pub reason_id: Option<DictionaryEntryId>,
    pub agent_id: Option<MembershipId>,
    /// Of the agent; while nobody has the return, of the team in whose queue it waits.
    pub department_id: Option<DepartmentId>,
    pub agent_decided_by_id: Option<MembershipId>,
    pub director_decided_by_id: Option<MembershipId>,
    pub credited_by_id: Option<MembershipId>,
    #[sea_orm(column_type = "Text", nullable)]
    pub agent_comment: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub director_comment: Option<String>,
    pub agent_decided_at: Option<DateTime<Utc>>,
    pub director_decided_at: Option<DateTime<Utc>>,
    /// When the first goods came back.
    pub first_came_at: Option<DateTime<Utc>>,
    /// When the last of them did.
    pub goods_received_at: Option<DateTime<Utc>>,
    pub credited_at: Option<DateTime<Utc>>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// What the goods are worth that the customer wants to send back.
    pub expected: i64,
    /// What those are worth that came back.
    pub amount: i64,
    /// Of the amount, what was still owed and is no longer.
    pub credit_offset: i64,
    /// Of the amount, what was paid and is given back.
    pub credit_refund: i64,
    /// Of the amount, what was paid and stays the customer's money with us.
    pub credit_kept: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
