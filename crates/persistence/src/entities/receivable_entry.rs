//! One entry of a receivable's ledger; its amount adds to the balance, or takes from it.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, MembershipId, ReceiptId, ReceivableEntryId, ReceivableId, RefundId};
use guanxi_domain::receivables::ReceivableEntryKind;
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "receivable_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReceivableEntryId,
    pub company_id: CompanyId,
    pub receivable_id: ReceivableId,
    pub receipt_id: Option<ReceiptId>,
    pub refund_id: Option<RefundId>,
    pub member_id: Option<MembershipId>,
    pub kind: ReceivableEntryKind,
    pub amount: i64,
    pub at: DateTime<Utc>,
    pub note: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
