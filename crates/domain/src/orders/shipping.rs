//! Goods on their way: how many of each line are packed, shipped and received, and what that makes of the order.

use super::OrderAction;
use crate::ids::OrderLineId;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

/// Where a shipment is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum ShipmentStatus {
    /// Packed, still in the warehouse.
    Prepared,
    /// With the carrier.
    Shipped,
    /// With the customer.
    Received,
}

impl ShipmentStatus {
    /// Goods leave the warehouse once.
    pub const fn dispatched(self) -> Result<Self, Refusal> {
        match self {
            Self::Prepared => Ok(Self::Shipped),
            Self::Shipped | Self::Received => Err(Refusal::conflict("shipment.not_prepared")),
        }
    }

    /// Goods are received once, and only after they were sent.
    pub const fn received(self) -> Result<Self, Refusal> {
        match self {
            Self::Shipped => Ok(Self::Received),
            Self::Prepared | Self::Received => Err(Refusal::conflict("shipment.not_shipped")),
        }
    }
}

/// How far one line of an order has got: ordered ≥ packed + shipped, shipped ≥ received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineProgress {
    pub line: OrderLineId,
    pub ordered: i64,
    /// In prepared shipments.
    pub packed: i64,
    pub shipped: i64,
    pub received: i64,
}

impl LineProgress {
    /// What can still be put into a shipment.
    #[must_use]
    pub const fn unpacked(&self) -> i64 {
        self.ordered - self.packed - self.shipped
    }
}

/// A quantity of one line.
pub type Shipped = (OrderLineId, i64);

/// Whether anything can still be put into a shipment.
#[must_use]
pub fn to_ship(lines: &[LineProgress]) -> bool {
    lines.iter().any(|line| line.unpacked() > 0)
}

/// Goods may be packed when each line is of this order, named once, and not beyond what was ordered.
pub fn check_preparation(lines: &[LineProgress], wanted: &[Shipped]) -> Result<(), Refusal> {
    if wanted.is_empty() {
        return Err(Refusal::invalid("/lines", "shipment.empty"));
    }
    let mut seen = HashSet::new();
    for (index, (id, quantity)) in wanted.iter().enumerate() {
        let Some(line) = lines.iter().find(|line| line.line == *id).filter(|_| seen.insert(*id)) else {
            return Err(Refusal::invalid(format!("/lines/{index}/order_line_id"), "shipment.unknown_line"));
        };
        if !(1..=line.unpacked()).contains(quantity) {
            let most = line.unpacked();
            return Err(Refusal::invalid(format!("/lines/{index}/quantity"), "shipment.too_many").with("most", most));
        }
    }
    Ok(())
}

/// Packed goods leave the warehouse.
pub fn dispatch(lines: &mut [LineProgress], goods: &[Shipped]) -> Result<OrderAction, Refusal> {
    advance(lines, goods, |line, quantity| {
        line.packed -= quantity;
        line.shipped += quantity;
        line.packed >= 0 && line.shipped <= line.ordered
    })?;
    let all = lines.iter().all(|line| line.shipped == line.ordered);
    Ok(if all { OrderAction::ShipRest } else { OrderAction::ShipPart })
}

/// Shipped goods reach the customer.
pub fn receive(lines: &mut [LineProgress], goods: &[Shipped]) -> Result<OrderAction, Refusal> {
    advance(lines, goods, |line, quantity| {
        line.received += quantity;
        line.received <= line.shipped
    })?;
    let all = lines.iter().all(|line| line.received == line.ordered);
    Ok(if all { OrderAction::ReceiveRest } else { OrderAction::ReceivePart })
}

/// Moves each line on; `step` says whether the quantities still make sense.
fn advance(lines: &mut [LineProgress], goods: &[Shipped], step: impl Fn(&mut LineProgress, i64) -> bool) -> Result<(), Refusal> {
    for (id, quantity) in goods {
        let line = lines.iter_mut().find(|line| line.line == *id);
        if !line.is_some_and(|line| step(line, *quantity)) {
            return Err(Refusal::conflict("shipment.inconsistent"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(ordered: i64, packed: i64, shipped: i64, received: i64) -> LineProgress {
        LineProgress { line: OrderLineId::new(), ordered, packed, shipped, received }
    }

    #[test]
    fn what_is_packed_already_cannot_be_packed_again() {
        let goods = line(10, 3, 4, 0);
        let prepared = |quantity| check_preparation(&[goods], &[(goods.line, quantity)]).map_err(|refusal| refusal.code);
        assert_eq!([prepared(3), prepared(4), prepared(0)], [Ok(()), Err("shipment.too_many"), Err("shipment.too_many")]);
    }

    #[test]
    fn a_shipment_names_lines_of_its_order_once() {
        let goods = line(10, 0, 0, 0);
        let code = |wanted: &[Shipped]| check_preparation(&[goods], wanted).unwrap_err().code;
        assert_eq!(code(&[]), "shipment.empty");
        assert_eq!(code(&[(OrderLineId::new(), 1)]), "shipment.unknown_line");
        assert_eq!(code(&[(goods.line, 1), (goods.line, 1)]), "shipment.unknown_line");
    }

    #[test]
    fn the_last_goods_make_the_difference() {
        let mut lines = [line(2, 2, 0, 0), line(1, 1, 0, 0)];
        let [first, second] = lines.map(|line| line.line);
        assert_eq!(dispatch(&mut lines, &[(first, 2)]), Ok(OrderAction::ShipPart));
        assert_eq!(receive(&mut lines, &[(first, 2)]), Ok(OrderAction::ReceivePart));
        assert_eq!(dispatch(&mut lines, &[(second, 1)]), Ok(OrderAction::ShipRest));
        assert_eq!(receive(&mut lines, &[(second, 1)]), Ok(OrderAction::ReceiveRest));
        assert!(receive(&mut lines, &[(second, 1)]).is_err());
    }

    #[test]
    fn a_shipment_goes_one_way() {
        use ShipmentStatus::*;
        let reached =
            |step: fn(ShipmentStatus) -> Result<ShipmentStatus, Refusal>| [Prepared, Shipped, Received].map(|from| step(from).ok());
        assert_eq!(reached(ShipmentStatus::dispatched), [Some(Shipped), None, None]);
        assert_eq!(reached(ShipmentStatus::received), [None, Some(Received), None]);
    }
}
