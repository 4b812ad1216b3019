//! Moves of stock: goods come in by purchase, go out by shipment, come back by return, and are put right by adjustment.

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why stock moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum StockMoveKind {
    Purchase,
    Shipment,
    Return,
    Adjustment,
}

/// Goods bought come in and goods shipped go out; only an adjustment goes both ways, and none moves nothing.
pub fn check_move(kind: StockMoveKind, quantity: i64) -> Result<(), Refusal> {
    let sound = match kind {
        StockMoveKind::Purchase | StockMoveKind::Return => quantity > 0,
        StockMoveKind::Shipment => quantity < 0,
        StockMoveKind::Adjustment => quantity != 0,
    };
    if sound { Ok(()) } else { Err(Refusal::invalid("/quantity", "stock.wrong_sign")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_moves_its_own_way() {
        use StockMoveKind::*;
        let sound = |kind| [-1, 0, 1].map(|quantity| check_move(kind, quantity).is_ok());
        assert_eq!(sound(Purchase), [false, false, true]);
        assert_eq!(sound(Return), [false, false, true]);
        assert_eq!(sound(Shipment), [true, false, false]);
        assert_eq!(sound(Adjustment), [true, false, true]);
    }
}
