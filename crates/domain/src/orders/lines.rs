//! What the lines of an order cost. Each line is rounded once for its discount and once for its tax, by [`money::rate`];
//! the totals are sums of lines and are never rounded again.

use crate::money::{self, MAX_AMOUNT};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// The largest quantity of one line.
pub const MAX_QUANTITY: i64 = 1_000_000;
/// The most lines of one order.
pub const MAX_LINES: usize = 200;

/// What was agreed for one line. Prices are without tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineTerms {
    pub quantity: i64,
    pub unit_price: i64,
    pub discount_bp: i64,
    pub tax_rate_bp: i64,
}

/// What follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineAmounts {
    /// Quantity times price.
    pub gross: i64,
    pub discount: i64,
    /// After discount, before tax.
    pub net: i64,
    pub tax: i64,
    pub total: i64,
}

/// The sums of an order: `total = subtotal − discount + tax`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderTotals {
    pub subtotal: i64,
    pub discount: i64,
    pub tax: i64,
    pub total: i64,
}

impl LineTerms {
    /// The amounts of a line, or why it makes no sense; `index` is its place in the input.
    pub fn amounts(&self, index: usize) -> Result<LineAmounts, Refusal> {
        let within = |value: i64, low: i64, high: i64, field: &str| {
            if (low..=high).contains(&value) {
                return Ok(());
            }
            Err(Refusal::invalid(format!("/lines/{index}/{field}"), "range").with("min", low).with("max", high))
        };
        within(self.quantity, 1, MAX_QUANTITY, "quantity")?;
        within(self.unit_price, 0, MAX_AMOUNT, "unit_price/amount")?;
        within(self.discount_bp, 0, money::WHOLE_BP, "discount_bp")?;
        within(self.tax_rate_bp, 0, money::WHOLE_BP, "tax_rate_bp")?;
        let too_large = || Refusal::invalid(format!("/lines/{index}"), "order.amount_too_large");
        let gross = self.quantity.checked_mul(self.unit_price).filter(|gross| *gross <= MAX_AMOUNT).ok_or_else(too_large)?;
        let discount = money::rate(gross, self.discount_bp);
        let net = gross - discount;
        let tax = money::rate(net, self.tax_rate_bp);
        Ok(LineAmounts { gross, discount, net, tax, total: net + tax })
    }
}

/// The sums of all lines.
pub fn totals<'a>(lines: impl IntoIterator<Item = &'a LineAmounts>) -> Result<OrderTotals, Refusal> {
    let sums = lines.into_iter().fold(OrderTotals::default(), |sums, line| OrderTotals {
        subtotal: sums.subtotal.saturating_add(line.gross),
        discount: sums.discount.saturating_add(line.discount),
        tax: sums.tax.saturating_add(line.tax),
        total: sums.total.saturating_add(line.total),
    });
    if sums.subtotal > MAX_AMOUNT || sums.total > MAX_AMOUNT {
        return Err(Refusal::invalid("/lines", "order.amount_too_large"));
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_discounted_then_taxed() {
        // 3 × 99.99 = 299.97; 12.5 % off is 37.49625, rounded 37.50; 13 % of 262.47 is 34.1211, rounded 34.12.
        let line = LineTerms { quantity: 3, unit_price: 9_999, discount_bp: 1_250, tax_rate_bp: 1_300 }.amounts(0).unwrap();
        assert_eq!(line, LineAmounts { gross: 29_997, discount: 3_750, net: 26_247, tax: 3_412, total: 29_659 });
    }

    #[test]
    fn nonsense_is_refused_with_its_place() {
        let sound = LineTerms { quantity: 1, unit_price: 1, discount_bp: 0, tax_rate_bp: 0 };
        let pointer = |terms: LineTerms| terms.amounts(4).unwrap_err().pointer.unwrap();
        assert_eq!(pointer(LineTerms { quantity: 0, ..sound }), "/lines/4/quantity");
        assert_eq!(pointer(LineTerms { unit_price: -1, ..sound }), "/lines/4/unit_price/amount");
        assert_eq!(pointer(LineTerms { discount_bp: 10_001, ..sound }), "/lines/4/discount_bp");
        assert_eq!(pointer(LineTerms { tax_rate_bp: -1, ..sound }), "/lines/4/tax_rate_bp");
        assert_eq!(pointer(LineTerms { quantity: 2, unit_price: MAX_AMOUNT, ..sound }), "/lines/4");
    }

    prop_compose! {
        fn any_terms()(quantity in 1..=MAX_QUANTITY, unit_price in 0..=100_000_000_i64, discount_bp in 0..=10_000_i64, tax_rate_bp in 0..=10_000_i64) -> LineTerms {
            LineTerms { quantity, unit_price, discount_bp, tax_rate_bp }
        }
    }

    proptest! {
        #[test]
        fn totals_are_the_sums_of_the_lines(terms in prop::collection::vec(any_terms(), 0..=MAX_LINES)) {
            let lines: Vec<_> = terms.iter().enumerate().map(|(index, terms)| terms.amounts(index).unwrap()).collect();
            if let Ok(sums) = totals(&lines) {
                prop_assert_eq!(sums.total, lines.iter().map(|line| line.total).sum::<i64>());
                prop_assert_eq!(sums.total, sums.subtotal - sums.discount + sums.tax);
            } else {
                prop_assert!(lines.iter().map(|line| line.gross.max(line.total)).sum::<i64>() > MAX_AMOUNT);
            }
        }

        #[test]
        fn no_line_costs_less_than_nothing_or_is_discounted_below_it(terms in any_terms()) {
            let line = terms.amounts(0).unwrap();
            prop_assert!(0 <= line.net && line.net <= line.gross && line.discount >= 0 && line.tax >= 0);
            prop_assert_eq!(line.net + line.discount, line.gross);
        }
    }
}
