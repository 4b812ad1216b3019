//! The goods of a return: how many can be asked for, how many come back, and what they are worth.

use super::ReturnAction;
use crate::ids::{OrderLineId, ReturnLineId};
use crate::money;
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use utoipa::ToSchema;

/// A line of an order as far as its goods can be returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Returnable {
    pub line: OrderLineId,
    pub ordered: i64,
    pub received: i64,
    pub returned: i64,
    /// Asked for in returns that are under way, and not yet back.
    pub held: i64,
    /// What the whole line costs, after discount and with tax.
    pub total: i64,
}

impl Returnable {
    /// How many can still be asked for.
    #[must_use]
    pub const fn free(&self) -> i64 {
        self.received - self.returned - self.held
    }

    /// What these are worth that are asked for next.
    #[must_use]
    pub fn expected(&self, quantity: i64) -> i64 {
        worth(self.total, self.ordered, self.returned + self.held, quantity)
    }
}

/// A quantity of an order's line.
pub type Wanted = (OrderLineId, i64);

/// What `quantity` pieces of a line are worth when `before` of them have been counted already. Each piece has its share of what the
/// whole line costs, and the shares of all together are exactly that.
#[must_use]
pub fn worth(total: i64, ordered: i64, before: i64, quantity: i64) -> i64 {
    money::proportion(total, before + quantity, ordered) - money::proportion(total, before, ordered)
}

/// Goods may be asked for when each line is of this order, named once, and not beyond what was received and is not on its way back.
pub fn check_request(lines: &[Returnable], wanted: &[Wanted]) -> Result<(), Refusal> {
    if wanted.is_empty() {
        return Err(Refusal::invalid("/lines", "return.empty"));
    }
    let mut seen = HashSet::new();
    for (index, (id, quantity)) in wanted.iter().enumerate() {
        let Some(line) = lines.iter().find(|line| line.line == *id).filter(|_| seen.insert(*id)) else {
            return Err(Refusal::invalid(format!("/lines/{index}/order_line_id"), "return.unknown_line"));
        };
        check_quantity(index, *quantity, line.free())?;
    }
    Ok(())
}

fn check_quantity(index: usize, quantity: i64, most: i64) -> Result<(), Refusal> {
    if (1..=most).contains(&quantity) {
        return Ok(());
    }
    Err(Refusal::invalid(format!("/lines/{index}/quantity"), "return.too_many").with("most", most))
}

/// What becomes of goods that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
#[schema(as = ReturnDisposition)]
pub enum Disposition {
    /// They go back into stock.
    Restock,
    /// They cannot be sold again.
    Scrap,
}

/// A line of a return as far as its goods are still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Awaited {
    pub line: ReturnLineId,
    pub quantity: i64,
    pub received: i64,
}

/// Goods of one line that come back. A line may come in two parts at once: some as good as new, some not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    pub line: ReturnLineId,
    pub quantity: i64,
    pub disposition: Disposition,
}

/// Goods may come back up to what was asked for; `complete` says that no more will come. Tells whether these are the last.
pub fn check_arrivals(lines: &[Awaited], arrivals: &[Arrival], complete: bool) -> Result<ReturnAction, Refusal> {
    let mut left: HashMap<_, _> = lines.iter().map(|line| (line.line, line.quantity - line.received)).collect();
    for (index, arrival) in arrivals.iter().enumerate() {
        let Some(most) = left.get_mut(&arrival.line) else {
            return Err(Refusal::invalid(format!("/lines/{index}/line_id"), "return.unknown_line"));
        };
        check_quantity(index, arrival.quantity, *most)?;
        *most -= arrival.quantity;
    }
    let begun = lines.iter().any(|line| line.received > 0);
    if arrivals.is_empty() && !(complete && begun) {
        return Err(Refusal::invalid("/lines", "return.nothing_came"));
    }
    let rest = complete || left.values().all(|left| *left == 0);
    Ok(if rest { ReturnAction::ReceiveRest } else { ReturnAction::ReceivePart })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(received: i64, returned: i64, held: i64) -> Returnable {
        Returnable { line: OrderLineId::new(), ordered: 10, received, returned, held, total: 1_000 }
    }

    fn arrival(line: ReturnLineId, quantity: i64) -> Arrival {
        Arrival { line, quantity, disposition: Disposition::Restock }
    }

    #[test]
    fn what_is_back_or_asked_for_cannot_be_asked_for_again() {
        let goods = line(6, 1, 3);
        let asked = |quantity| check_request(&[goods], &[(goods.line, quantity)]).map_err(|refusal| refusal.code);
        assert_eq!([asked(2), asked(3), asked(0)], [Ok(()), Err("return.too_many"), Err("return.too_many")]);
    }

    #[test]
    fn a_return_names_lines_of_its_order_once() {
        let goods = line(6, 0, 0);
        let code = |wanted: &[Wanted]| check_request(&[goods], wanted).unwrap_err().code;
        assert_eq!(code(&[]), "return.empty");
        assert_eq!(code(&[(OrderLineId::new(), 1)]), "return.unknown_line");
        assert_eq!(code(&[(goods.line, 1), (goods.line, 1)]), "return.unknown_line");
    }

    #[test]
    fn the_last_goods_make_the_difference() {
        use ReturnAction::{ReceivePart, ReceiveRest};
        let lines = [(3, 1), (1, 0)].map(|(quantity, received)| Awaited { line: ReturnLineId::new(), quantity, received });
        let [one, other] = lines.map(|line| line.line);
        let come = |arrivals: &[Arrival], complete| check_arrivals(&lines, arrivals, complete).map_err(|refusal| refusal.code);
        assert_eq!(come(&[arrival(one, 2)], false), Ok(ReceivePart));
        assert_eq!(come(&[arrival(one, 1), arrival(one, 1), arrival(other, 1)], false), Ok(ReceiveRest));
        assert_eq!(come(&[arrival(one, 1)], true), Ok(ReceiveRest));
        assert_eq!(come(&[], true), Ok(ReceiveRest));
        assert_eq!(come(&[], false), Err("return.nothing_came"));
        assert_eq!(come(&[arrival(one, 1), arrival(one, 2)], false), Err("return.too_many"));
        assert_eq!(come(&[arrival(ReturnLineId::new(), 1)], false), Err("return.unknown_line"));
        let nothing_yet = [Awaited { line: one, quantity: 1, received: 0 }];
        assert_eq!(check_arrivals(&nothing_yet, &[], true).unwrap_err().code, "return.nothing_came");
    }

    proptest! {
        #[test]
        fn the_pieces_of_a_line_are_worth_the_line(total in 0_i64..1_000_000, parts in prop::collection::vec(1_i64..50, 1..20)) {
            let ordered: i64 = parts.iter().sum();
            let (mut before, mut sum) = (0, 0);
            for part in parts {
                let amount = worth(total, ordered, before, part);
                prop_assert!(amount >= 0);
                before += part;
                sum += amount;
            }
            prop_assert_eq!(sum, total);
        }
    }
}
