//! What the company sells.

use chrono::{DateTime, Utc};
use guanxi_domain::catalog::ProductStatus;
use guanxi_domain::ids::{CompanyId, DictionaryEntryId, ProductId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "product")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProductId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub number: String,
    pub name: String,
    pub name_en: Option<String>,
    pub status: ProductStatus,
    pub currency: String,
    pub price: i64,
    pub tax_rate_bp: i64,
    pub description: Option<String>,
    pub description_en: Option<String>,
    pub specification: Option<String>,
    pub category_id: Option<DictionaryEntryId>,
    pub unit_id: Option<DictionaryEntryId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
