//! The ledger of who had a customer, when and why; a row without an owner is a time in the pool.
//!
//! Rows are only added and closed. Each customer has exactly one open row, and it agrees with `customer.owner_id`.

use chrono::{DateTime, Utc};
use guanxi_domain::customers::ownership::OwnershipKind;
use guanxi_domain::ids::{CompanyId, CustomerId, DictionaryEntryId, MembershipId, OwnershipId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "ownership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OwnershipId,
    pub company_id: CompanyId,
    pub customer_id: CustomerId,
    pub owner_id: Option<MembershipId>,
    pub by_id: Option<MembershipId>,
    pub kind: OwnershipKind,
    pub reason_id: Option<DictionaryEntryId>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
