//! One entry of the stock ledger.

use chrono::{DateTime, Utc};
use guanxi_domain::catalog::StockMoveKind;
use guanxi_domain::ids::{CompanyId, MembershipId, OrderId, ProductId, ShipmentId, StockMoveId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "stock_move")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StockMoveId,
    pub company_id: CompanyId,
    pub product_id: ProductId,
    pub quantity: i64,
    pub kind: StockMoveKind,
    pub note: Option<String>,
    pub at: DateTime<Utc>,
    pub order_id: Option<OrderId>,
    pub shipment_id: Option<ShipmentId>,
    pub member_id: Option<MembershipId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
