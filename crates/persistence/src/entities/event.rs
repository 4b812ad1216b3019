//! The event log: one row for each business write.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, CustomerId, EventId, MembershipId, PortalAccountId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "event")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EventId,
    pub company_id: CompanyId,
    pub at: DateTime<Utc>,
    pub actor_kind: String,
    pub member_id: Option<MembershipId>,
    pub portal_account_id: Option<PortalAccountId>,
    pub subject: String,
    pub subject_id: Uuid,
    pub customer_id: Option<CustomerId>,
    pub verb: String,
    pub record_version: Option<i64>,
    pub changes: Json,
    pub note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
