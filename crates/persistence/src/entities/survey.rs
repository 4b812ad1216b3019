//! A survey, with the draft of what it will ask next.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, DepartmentId, MembershipId, SurveyId};
use guanxi_domain::surveys::{Questionnaire, SurveyRules, SurveyStatus};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "survey")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SurveyId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub author_id: Option<MembershipId>,
    /// The author's.
    pub department_id: Option<DepartmentId>,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub name_en: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub intro: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub intro_en: Option<String>,
    pub status: SurveyStatus,
    pub anonymous: bool,
    pub expiry_days: i64,
    pub questionnaire: Questionnaire,
    pub rules: SurveyRules,
    /// The number of the version that customers are asked; 0 before the first.
    pub current_version: i64,
    /// The draft differs from that version.
    pub changed: bool,
    pub published_at: Option<DateTime<Utc>>,
    pub closed_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
