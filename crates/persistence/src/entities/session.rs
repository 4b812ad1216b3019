//! A login that lasts: a family of refresh tokens of which one is good.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, MembershipId, PortalAccountId, SessionId, UserId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub company_id: CompanyId,
    pub user_id: UserId,
    pub membership_id: Option<MembershipId>,
    pub portal_account_id: Option<PortalAccountId>,
    pub family_hash: String,
    pub token_hash: String,
    pub mobile: bool,
    pub created_at: DateTime<Utc>,
    pub last_used_at: DateTime<Utc>,
    pub expires_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub address: Option<String>,
    pub agent: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
