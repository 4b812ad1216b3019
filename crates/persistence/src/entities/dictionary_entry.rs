//! An entry of a look-up list.

use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{CompanyId, DictionaryEntryId},
    organization::DictionaryKind,
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "dictionary_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DictionaryEntryId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub kind: DictionaryKind,
    pub code: String,
    pub name: String,
    pub name_en: Option<String>,
    pub parent_id: Option<DictionaryEntryId>,
    pub position: i64,
    pub active: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
