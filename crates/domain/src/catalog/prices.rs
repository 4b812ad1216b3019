//! Which price a customer gets: the most favourable step of the lists made for him, else of the lists for everybody,
//! else the product's own.

use crate::ids::{DictionaryEntryId, PriceListId, ProductId};
use crate::refusal::Refusal;
use chrono::NaiveDate;

/// One step of a price list, with the conditions of its list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListedPrice {
    pub list: PriceListId,
    pub product: ProductId,
    pub currency: String,
    /// The customers' level the list is for; `None` is for everybody.
    pub level: Option<DictionaryEntryId>,
    pub valid_from: Option<NaiveDate>,
    /// The last day it holds.
    pub valid_to: Option<NaiveDate>,
    pub active: bool,
    pub min_quantity: i64,
    pub price: i64,
}

/// What is to be bought, by whom, and when.
#[derive(Clone, Copy, Debug)]
pub struct PriceAsked<'a> {
    pub product: ProductId,
    pub quantity: i64,
    pub level: Option<DictionaryEntryId>,
    pub currency: &'a str,
    pub today: NaiveDate,
}

/// A price, and the list it comes from (`None`: the product's own).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceFound {
    pub price: i64,
    pub list: Option<PriceListId>,
}

impl ListedPrice {
    fn holds_for(&self, asked: &PriceAsked<'_>) -> bool {
        self.active
            && self.product == asked.product
            && self.currency == asked.currency
            && self.min_quantity <= asked.quantity
            && (self.level.is_none() || self.level == asked.level)
            && self.valid_from.is_none_or(|from| from <= asked.today)
            && self.valid_to.is_none_or(|to| asked.today <= to)
    }
}

/// The price of one unit. `own` is the product's price when it is in the currency asked for.
///
/// A list for the customer's level goes before a list for everybody. Within a list the largest step reached counts,
/// so that a step may also cost more; among several lists of the same rank the customer gets the lowest price.
#[must_use]
pub fn price_for(asked: &PriceAsked<'_>, own: Option<i64>, listed: &[ListedPrice]) -> Option<PriceFound> {
    let candidates = listed.iter().filter(|step| step.holds_for(asked));
    let reached = candidates.filter(|step| {
        !listed.iter().any(|other| other.list == step.list && other.min_quantity > step.min_quantity && other.holds_for(asked))
    });
    reached
        .min_by_key(|step| (step.level.is_none(), step.price, step.list))
        .map(|step| PriceFound { price: step.price, list: Some(step.list) })
        .or_else(|| own.map(|price| PriceFound { price, list: None }))
}

/// A list names each step of a product once: the same product and quantity twice would have two prices.
pub fn check_price_items(steps: &[(ProductId, i64)]) -> Result<(), Refusal> {
    let mut seen = std::collections::HashSet::new();
    for (index, step) in steps.iter().enumerate() {
        if !seen.insert(step) {
            return Err(Refusal::invalid(format!("/items/{index}/min_quantity"), "price_list.duplicate_step"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 5, day).unwrap()
    }

    fn step(product: ProductId, list: PriceListId, min_quantity: i64, price: i64) -> ListedPrice {
        ListedPrice {
            list,
            product,
            currency: "CNY".into(),
            level: None,
            valid_from: None,
            valid_to: None,
            active: true,
            min_quantity,
            price,
        }
    }

    fn asked(product: ProductId, quantity: i64) -> PriceAsked<'static> {
        PriceAsked { product, quantity, level: None, currency: "CNY", today: day(15) }
    }

    #[test]
    fn the_largest_step_reached_counts() {
        let (product, list) = (ProductId::new(), PriceListId::new());
        let listed = [step(product, list, 1, 900), step(product, list, 10, 800), step(product, list, 100, 700)];
        let price = |quantity| price_for(&asked(product, quantity), Some(1_000), &listed).unwrap().price;
        assert_eq!([price(1), price(9), price(10), price(99), price(100)], [900, 900, 800, 800, 700]);
    }

    #[test]
    fn a_list_for_the_level_goes_before_a_cheaper_list_for_everybody() {
        let (product, level) = (ProductId::new(), DictionaryEntryId::new());
        let mut special = step(product, PriceListId::new(), 1, 950);
        special.level = Some(level);
        let listed = [step(product, PriceListId::new(), 1, 900), special];
        let mut question = asked(product, 1);
        assert_eq!(price_for(&question, None, &listed).unwrap().price, 900);
        question.level = Some(level);
        assert_eq!(price_for(&question, None, &listed).unwrap().price, 950);
    }

    #[test]
    fn validity_includes_both_days_and_inactive_lists_do_not_count() {
        let product = ProductId::new();
        let mut season = step(product, PriceListId::new(), 1, 500);
        season.valid_from = Some(day(15));
        season.valid_to = Some(day(20));
        let price = |today, season: &ListedPrice| {
            let question = PriceAsked { today, ..asked(product, 1) };
            price_for(&question, Some(1_000), std::slice::from_ref(season)).unwrap().price
        };
        assert_eq!([14, 15, 20, 21].map(|at| price(day(at), &season)), [1_000, 500, 500, 1_000]);
        season.active = false;
        assert_eq!(price(day(15), &season), 1_000);
    }

    #[test]
    fn another_currency_is_no_price() {
        let product = ProductId::new();
        let mut dollars = step(product, PriceListId::new(), 1, 100);
        dollars.currency = "USD".into();
        assert_eq!(price_for(&asked(product, 1), None, &[dollars]), None);
    }

    proptest! {
        #[test]
        fn the_order_of_the_lists_does_not_matter(prices in prop::collection::vec((1_i64..50, 1_i64..1_000), 1..8), quantity in 1_i64..60) {
            let product = ProductId::new();
            let mut listed: Vec<_> = prices.iter().map(|(min, price)| step(product, PriceListId::new(), *min, *price)).collect();
            let first = price_for(&asked(product, quantity), Some(5_000), &listed);
            listed.reverse();
            prop_assert_eq!(first, price_for(&asked(product, quantity), Some(5_000), &listed));
            let lowest = prices.iter().filter(|(min, _)| *min <= quantity).map(|(_, price)| *price).min();
            prop_assert_eq!(first.unwrap().price, lowest.unwrap_or(5_000));
        }
    }
}
