//! How far a member of staff has read a conversation, and when he last had it open.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, ConversationId, MembershipId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "read_mark")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub company_id: CompanyId,
    pub conversation_id: ConversationId,
    pub member_id: MembershipId,
    pub position: i64,
    pub seen_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
