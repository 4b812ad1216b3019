//! Money given back from a receipt.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, MembershipId, ReceiptId, RefundId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "refund")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RefundId,
    pub company_id: CompanyId,
    pub receipt_id: ReceiptId,
    pub member_id: Option<MembershipId>,
    pub amount: i64,
    pub reason: String,
    pub at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
