//! What a customer answered so far, or to the end. Of an anonymous survey only what is complete, and without a name.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, CustomerId, DepartmentId, MembershipId, SurveyAnswerId, SurveyInvitationId, SurveyVersionId};
use guanxi_domain::surveys::SurveyAnswers;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "survey_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SurveyAnswerId,
    pub company_id: CompanyId,
    pub survey_version_id: SurveyVersionId,
    /// Who sent the invitation.
    pub agent_id: MembershipId,
    pub invitation_id: Option<SurveyInvitationId>,
    pub customer_id: Option<CustomerId>,
    pub department_id: Option<DepartmentId>,
    pub answers: SurveyAnswers,
    pub complete: bool,
    pub saved_at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
