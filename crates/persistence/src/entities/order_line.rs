//! A line of an order: what was agreed, and how far it has got.

use guanxi_domain::ids::{CompanyId, OrderId, OrderLineId, ProductId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "order_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrderLineId,
    pub company_id: CompanyId,
    pub order_id: OrderId,
    pub product_id: Option<ProductId>,
    pub position: i64,
    pub product_number: Option<String>,
    pub name: String,
    pub unit: Option<String>,
    pub quantity: i64,
    pub unit_price: i64,
    pub discount_bp: i64,
    pub tax_rate_bp: i64,
    pub gross: i64,
    pub discount: i64,
    pub net: i64,
    pub tax: i64,
    pub total: i64,
    pub packed: i64,
    pub shipped: i64,
    pub received: i64,
    pub returned: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
