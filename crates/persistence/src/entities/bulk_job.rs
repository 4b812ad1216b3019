//! A piece of work on many customers.

use chrono::{DateTime, Utc};
use guanxi_domain::customers::bulk::{BulkAction, BulkStatus};
use guanxi_domain::ids::{BulkJobId, CompanyId, MembershipId};
use sea_orm::{FromJsonQueryResult, entity::prelude::*};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Wanted(pub BulkAction);

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "bulk_job")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BulkJobId,
    pub company_id: CompanyId,
    /// Who began it, and in whose name it is done.
    pub member_id: MembershipId,
    pub status: BulkStatus,
    #[sea_orm(column_type = "JsonBinary")]
    pub action: Wanted,
    pub total: i64,
    pub created_at: DateTime<Utc>,
    pub finished_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
