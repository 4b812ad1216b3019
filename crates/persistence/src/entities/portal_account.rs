//! A customer's login to the portal.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, ContactId, CustomerId, PortalAccountId, UserId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "portal_account")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PortalAccountId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub user_id: UserId,
    pub customer_id: CustomerId,
    pub contact_id: Option<ContactId>,
    pub disabled: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
