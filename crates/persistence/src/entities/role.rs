//! A role: its grants are rows of their own.

use chrono::{DateTime, Utc};
use guanxi_domain::{
    identity::Names,
    ids::{CompanyId, RoleId},
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "role")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RoleId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub key: Option<String>,
    pub name: String,
    pub name_en: Option<String>,
    pub hidden_fields: Names,
    pub masked_fields: Names,
    pub approval_limit: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
