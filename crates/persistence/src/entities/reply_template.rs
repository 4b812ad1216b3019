//! A text for an answer that is given again and again.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, ReplyTemplateId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "reply_template")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReplyTemplateId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub name: String,
    pub body: String,
    pub body_en: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
