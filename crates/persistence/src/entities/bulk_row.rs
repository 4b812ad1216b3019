//! One customer of a piece of work, and what became of it.

use guanxi_domain::customers::bulk::BulkOutcome;
use guanxi_domain::ids::{BulkJobId, BulkRowId, CompanyId, CustomerId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "bulk_row")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BulkRowId,
    pub company_id: CompanyId,
    pub job_id: BulkJobId,
    pub customer_id: CustomerId,
    pub position: i64,
    pub outcome: BulkOutcome,
    /// Why it was refused or kept.
    #[sea_orm(column_type = "Text", nullable)]
    pub code: Option<String>,
    /// What the customer was before, as far as the work changes it.
    #[sea_orm(column_type = "JsonBinary")]
    pub before: Json,
    /// The customer's version after the work: with another, somebody has changed it since.
    pub version: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
