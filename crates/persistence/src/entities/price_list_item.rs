//! One step of a price list: the price of a product from a quantity on.

use guanxi_domain::ids::{CompanyId, PriceListId, PriceListItemId, ProductId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "price_list_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PriceListItemId,
    pub company_id: CompanyId,
    pub price_list_id: PriceListId,
    pub product_id: ProductId,
    pub min_quantity: i64,
    pub price: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
