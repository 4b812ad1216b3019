//! A person to talk to at a customer's.

use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::ids::{CompanyId, ContactId, CustomerId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "contact")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContactId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub customer_id: CustomerId,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    #[sea_orm(column_type = "Text")]
    pub name_fold: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub name_en: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub job_title: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub mobile: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub mobile_fold: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub phone: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub email: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub email_fold: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub wechat: Option<String>,
    pub is_primary: bool,
    pub decision_maker: bool,
    pub birthday: Option<NaiveDate>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
