//! A person with one login, outside of any company.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{FileId, UserId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "app_user")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: UserId,
    pub created_at: DateTime<Utc>,
    pub login: String,
    pub login_fold: String,
    pub name: String,
    pub name_en: Option<String>,
    pub email: Option<String>,
    pub email_fold: Option<String>,
    pub mobile: Option<String>,
    pub mobile_fold: Option<String>,
    pub avatar_file_id: Option<FileId>,
    #[serde(skip)]
    pub password_hash: Option<String>,
    pub must_change_password: bool,
    pub last_login_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
