//! One line of a return: how many of an order's line, and what they are worth.

use guanxi_domain::ids::{CompanyId, OrderLineId, ReturnId, ReturnLineId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "goods_return_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReturnLineId,
    pub company_id: CompanyId,
    pub return_id: ReturnId,
    pub order_line_id: OrderLineId,
    pub position: i64,
    pub quantity: i64,
    /// How many have come back.
    pub received: i64,
    pub expected: i64,
    /// The worth of those that have come back.
    pub amount: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
