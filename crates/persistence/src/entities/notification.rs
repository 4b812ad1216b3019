//! Something a person is to know of. Its words are made when it is read, in the reader's language.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, MembershipId, NotificationId, PortalAccountId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "notification")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: NotificationId,
    pub company_id: CompanyId,
    pub member_id: Option<MembershipId>,
    pub portal_account_id: Option<PortalAccountId>,
    pub at: DateTime<Utc>,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    pub subject_id: Uuid,
    pub params: Json,
    pub count: i64,
    pub read_at: Option<DateTime<Utc>>,
    pub mailed_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
