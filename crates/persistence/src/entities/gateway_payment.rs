//! A payment begun at a gateway.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, GatewayPaymentId, ReceiptId};
use guanxi_domain::receivables::GatewayStatus;
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "gateway_payment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: GatewayPaymentId,
    pub company_id: CompanyId,
    pub receipt_id: ReceiptId,
    pub status: GatewayStatus,
    pub begun_at: DateTime<Utc>,
    pub settled_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
