//! Somebody in charge keeps an eye on a person or on a customer. It is nobody else's business, so it leaves no event.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, CustomerId, MembershipId, WatchId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "watch")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: WatchId,
    pub company_id: CompanyId,
    /// Who watches.
    pub member_id: MembershipId,
    /// One of these two is watched.
    pub person_id: Option<MembershipId>,
    pub customer_id: Option<CustomerId>,
    pub since: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
