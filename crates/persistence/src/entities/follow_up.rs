//! A contact with a customer or a lead that took place, or one somebody is asked to make (`done` is false).

use chrono::{DateTime, Utc};
use guanxi_domain::customers::Intent;
use guanxi_domain::engagement::FollowUpKind;
use guanxi_domain::ids::{CompanyId, ContactId, CustomerId, FollowUpId, LeadId, MembershipId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "follow_up")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FollowUpId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub customer_id: Option<CustomerId>,
    pub lead_id: Option<LeadId>,
    pub contact_id: Option<ContactId>,
    /// Who made the contact; nobody yet when the program itself asks for it.
    pub member_id: Option<MembershipId>,
    pub assigned_to_id: Option<MembershipId>,
    pub kind: FollowUpKind,
    #[sea_orm(column_type = "Text")]
    pub content: String,
    pub happened_at: DateTime<Utc>,
    pub next_contact_at: Option<DateTime<Utc>>,
    pub intent: Option<Intent>,
    pub done: bool,
    pub due_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
