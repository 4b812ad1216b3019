//! Products, price lists and stock: what is sold, for how much, and how many there are.

pub mod price_lists;
pub mod pricing;
pub mod products;
pub mod stock;

pub use crate::entities::{
    price_list::Model as PriceList, price_list_item::Model as PriceListItem, product::Model as Product, stock_move::Model as StockMove,
};
