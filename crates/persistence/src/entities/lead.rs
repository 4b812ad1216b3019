//! Somebody who might become a customer; with nobody in charge as long as `owner_id` is null.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{
    CaptureFormId, CompanyId, ContactId, ConversationId, CustomerId, DepartmentId, DictionaryEntryId, LeadId, MembershipId,
};
use guanxi_domain::leads::{CaptureAnswer, LeadStatus};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "lead")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LeadId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub number: String,
    /// The person.
    pub name: String,
    pub name_fold: String,
    pub organization: Option<String>,
    pub organization_fold: Option<String>,
    pub job_title: Option<String>,
    pub mobile: Option<String>,
    pub mobile_fold: Option<String>,
    pub phone: Option<String>,
    pub phone_fold: Option<String>,
    pub email: Option<String>,
    pub email_fold: Option<String>,
    pub source_id: Option<DictionaryEntryId>,
    pub medium_id: Option<DictionaryEntryId>,
    pub industry_id: Option<DictionaryEntryId>,
    pub region_id: Option<DictionaryEntryId>,
    pub note: Option<String>,
    pub answers: Answers,
    pub utm_source: Option<String>,
    pub utm_medium: Option<String>,
    pub status: LeadStatus,
    pub reason_id: Option<DictionaryEntryId>,
    pub reason_note: Option<String>,
    pub owner_id: Option<MembershipId>,
    /// The owner's department.
    pub department_id: Option<DepartmentId>,
    pub created_by_id: Option<MembershipId>,
    /// Who entered the lead for others: it stays his entry, until he becomes its owner himself.
    pub entered_by_id: Option<MembershipId>,
    pub capture_form_id: Option<CaptureFormId>,
    pub conversation_id: Option<ConversationId>,
    pub customer_id: Option<CustomerId>,
    pub contact_id: Option<ContactId>,
    pub owned_since: Option<DateTime<Utc>>,
    pub last_follow_up_at: Option<DateTime<Utc>>,
    pub next_contact_at: Option<DateTime<Utc>>,
    pub contacted_at: Option<DateTime<Utc>>,
    pub qualified_at: Option<DateTime<Utc>>,
    pub disqualified_at: Option<DateTime<Utc>>,
    pub converted_at: Option<DateTime<Utc>>,
}

/// What was answered to the questions of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Answers(pub Vec<CaptureAnswer>);

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
