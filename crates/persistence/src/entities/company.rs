//! A company: the tenant every business row belongs to.

use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{CompanyId, FileId},
    organization::CompanySettings,
};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "company")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub slug: String,
    pub name: String,
    pub name_en: Option<String>,
    pub about: Option<String>,
    pub about_en: Option<String>,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub website: Option<String>,
    pub time_zone: String,
    pub currency: String,
    pub locale: String,
    pub logo_file_id: Option<FileId>,
    pub site_published: bool,
    pub demo: bool,
    pub settings: CompanySettings,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
