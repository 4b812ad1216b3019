//! A customer who is asked to answer, once.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, ContactId, CustomerId, DepartmentId, MembershipId, SurveyId, SurveyInvitationId, SurveyVersionId};
use guanxi_domain::surveys::{InvitationChannel, InvitationStatus};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "survey_invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SurveyInvitationId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub survey_id: SurveyId,
    pub survey_version_id: SurveyVersionId,
    /// Who sent it.
    pub agent_id: MembershipId,
    pub department_id: Option<DepartmentId>,
    pub customer_id: CustomerId,
    pub contact_id: Option<ContactId>,
    pub channel: InvitationChannel,
    pub status: InvitationStatus,
    /// Of the link that opens it, where there is one.
    #[sea_orm(column_type = "Text", nullable)]
    pub token_hash: Option<String>,
    pub expires_at: DateTime<Utc>,
    /// Of an anonymous survey this and the next are days: a moment would tell whose answer is whose.
    pub opened_at: Option<DateTime<Utc>>,
    pub answered_at: Option<DateTime<Utc>>,
    pub reminders: i64,
    pub reminded_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
