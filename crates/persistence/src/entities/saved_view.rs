//! A list as somebody has arranged it.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, DepartmentId, MembershipId, SavedViewId};
use guanxi_domain::views::{ViewDensity, ViewList, ViewShare};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "saved_view")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SavedViewId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub owner_id: MembershipId,
    /// The owner's, when he saved it.
    pub department_id: Option<DepartmentId>,
    pub list: ViewList,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    pub share: ViewShare,
    /// As lists take them.
    #[sea_orm(column_type = "Text", nullable)]
    pub filter: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub sort: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub columns: Option<String>,
    pub density: Option<ViewDensity>,
    pub position: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
