//! One message of a conversation.

use chrono::{DateTime, Utc};
use guanxi_domain::engagement::MessageAuthor;
use guanxi_domain::ids::{CompanyId, ConversationId, MembershipId, MessageId, PortalAccountId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "message")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MessageId,
    pub company_id: CompanyId,
    pub conversation_id: ConversationId,
    /// From 1, without gaps.
    pub position: i64,
    pub at: DateTime<Utc>,
    pub author: MessageAuthor,
    pub member_id: Option<MembershipId>,
    pub portal_account_id: Option<PortalAccountId>,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    /// For colleagues only.
    pub internal: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
