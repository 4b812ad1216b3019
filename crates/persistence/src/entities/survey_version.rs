//! What a survey asked at a time: frozen when it was published, and never changed.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, MembershipId, SurveyId, SurveyVersionId};
use guanxi_domain::surveys::{Questionnaire, SurveyRules};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "survey_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SurveyVersionId,
    pub company_id: CompanyId,
    pub survey_id: SurveyId,
    /// Who published it.
    pub member_id: Option<MembershipId>,
    pub number: i64,
    pub questionnaire: Questionnaire,
    pub rules: SurveyRules,
    pub anonymous: bool,
    pub published_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
