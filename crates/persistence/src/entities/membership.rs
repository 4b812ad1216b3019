//! A user's place in a company.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, DepartmentId, MembershipId, UserId};
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Serialize)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MembershipId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub user_id: UserId,
    pub department_id: Option<DepartmentId>,
    pub manager_id: Option<MembershipId>,
    pub job_title: Option<String>,
    pub disabled: bool,
    pub approval_limit: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
