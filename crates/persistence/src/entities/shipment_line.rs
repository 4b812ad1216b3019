//! How many of an order's line are in a shipment.

use guanxi_domain::ids::{CompanyId, OrderLineId, ShipmentId, ShipmentLineId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "shipment_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ShipmentLineId,
    pub company_id: CompanyId,
    pub shipment_id: ShipmentId,
    pub order_line_id: OrderLineId,
    pub quantity: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
