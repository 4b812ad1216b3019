//! The catalogue: what the company sells, for how much, and how many of it lie in the warehouse.
//!
//! A product has a list price; price lists give better ones to a level of customers, for a season, from a quantity on.
//! Stock is a ledger of moves: what is on hand is their sum, and never less than nothing.

mod prices;
mod stock;

pub use prices::{ListedPrice, PriceAsked, PriceFound, check_price_items, price_for};
pub use stock::{StockMoveKind, check_move};

use crate::refusal::{Action, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Whether a product can be sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum ProductStatus {
    /// Being prepared: seen by staff alone.
    Draft,
    /// Offered to customers.
    OnSale,
    /// No longer sold; old orders still name it.
    Retired,
}

impl ProductStatus {
    /// Only what is on sale can be put on an order, at `pointer` of the input.
    pub fn check_sellable(self, pointer: &str) -> Result<(), Refusal> {
        if self == Self::OnSale { Ok(()) } else { Err(Refusal::invalid(pointer, "product.not_on_sale")) }
    }
}

/// What can be done to a product.
#[must_use]
pub fn product_actions() -> Vec<Action> {
    let free = |name, permission| Action::new(name, Some(permission), Ok(()));
    vec![free("update", "products:write"), free("remove", "products:write"), free("move_stock", "stock:write")]
}
