//! A survey in the hands of an agent.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, DepartmentId, MembershipId, SurveyAssignmentId, SurveyId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "survey_assignment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SurveyAssignmentId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub survey_id: SurveyId,
    pub agent_id: MembershipId,
    /// The agent's, when it was handed to him.
    pub department_id: Option<DepartmentId>,
    /// The most customers he may ask.
    pub quota: Option<i64>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
