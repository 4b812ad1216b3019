//! A form on the website that makes leads.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CaptureFormId, CompanyId, DictionaryEntryId};
use guanxi_domain::leads::{CaptureAssignment, CaptureField, CaptureQuestion};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "capture_form")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CaptureFormId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub name: String,
    pub name_en: Option<String>,
    /// The secret of its address, which is meant to be published.
    pub key: String,
    pub intro: Option<String>,
    pub intro_en: Option<String>,
    pub consent: String,
    pub consent_en: Option<String>,
    pub thanks: String,
    pub thanks_en: Option<String>,
    pub fields: Fields,
    pub questions: Questions,
    pub assignment: Assignment,
    pub source_id: Option<DictionaryEntryId>,
    pub medium_id: Option<DictionaryEntryId>,
    /// Whose turn it is next, as a place in the rule's list.
    pub turn: i64,
    pub active: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Fields(pub Vec<CaptureField>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Questions(pub Vec<CaptureQuestion>);

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Assignment(pub CaptureAssignment);

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
