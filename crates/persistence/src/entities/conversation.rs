//! A talk in writing.

use chrono::{DateTime, Utc};
use guanxi_domain::engagement::{ConversationChannel, ConversationStatus};
use guanxi_domain::ids::{CompanyId, ConversationId, CustomerId, DepartmentId, MembershipId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "conversation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ConversationId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    pub channel: ConversationChannel,
    pub status: ConversationStatus,
    pub customer_id: Option<CustomerId>,
    pub assignee_id: Option<MembershipId>,
    pub department_id: Option<DepartmentId>,
    #[sea_orm(column_type = "Text", nullable)]
    pub visitor_name: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub visitor_contact: Option<String>,
    /// Of the secret that lets a visitor come back to the conversation.
    #[sea_orm(column_type = "Text", nullable)]
    pub token_hash: Option<String>,
    /// When something was last said; as long as nothing was, when it was begun.
    pub last_message_at: DateTime<Utc>,
    /// The beginning of what was last said; never of an internal note.
    #[sea_orm(column_type = "Text", nullable)]
    pub last_message: Option<String>,
    /// The position of the last message that the customer or visitor has read.
    pub customer_read: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
