//! A series that numbers come from.

use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{CompanyId, NumberSeriesId},
    organization::DatePart,
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "number_series")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NumberSeriesId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub key: String,
    pub prefix: String,
    pub date_part: DatePart,
    pub digits: i64,
    pub next: i64,
    pub period: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
