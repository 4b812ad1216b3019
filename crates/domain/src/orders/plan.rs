//! The payment plan: by when which part of the order is to be paid. Its instalments always sum to the total.

use crate::money::MAX_AMOUNT;
use crate::refusal::Refusal;
use chrono::{Days, NaiveDate};

/// The most instalments of one order.
pub const MAX_INSTALMENTS: usize = 60;

/// One part of the price, and the day it is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instalment {
    pub label: Option<String>,
    pub due_date: NaiveDate,
    pub amount: i64,
}

/// The plan of an order of this total: as given, or as one instalment due some days after `today`.
///
/// An order that costs nothing has no instalments.
pub fn plan_for(total: i64, given: Option<Vec<Instalment>>, today: NaiveDate, due_days: u32) -> Result<Vec<Instalment>, Refusal> {
    let Some(mut plan) = given else {
        let due_date = today.checked_add_days(Days::new(due_days.into())).unwrap_or(NaiveDate::MAX);
        return Ok(if total == 0 { Vec::new() } else { vec![Instalment { label: None, due_date, amount: total }] });
    };
    if plan.len() > MAX_INSTALMENTS {
        return Err(Refusal::invalid("/plan", "too_many_items").with("max", MAX_INSTALMENTS));
    }
    if let Some(index) = plan.iter().position(|instalment| !(1..=MAX_AMOUNT).contains(&instalment.amount)) {
        return Err(Refusal::invalid(format!("/plan/{index}/amount/amount"), "range").with("min", 1).with("max", MAX_AMOUNT));
    }
    let sum: i64 = plan.iter().map(|instalment| instalment.amount).sum();
    if sum != total {
        return Err(Refusal::invalid("/plan", "order.plan_sum").with("sum", sum).with("total", total));
    }
    plan.sort_by_key(|instalment| instalment.due_date);
    Ok(plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 31).unwrap()
    }

    fn part(day: u32, amount: i64) -> Instalment {
        Instalment { label: None, due_date: NaiveDate::from_ymd_opt(2026, 3, day).unwrap(), amount }
    }

    #[test]
    fn without_a_plan_all_is_due_after_the_companys_days() {
        let plan = plan_for(500, None, today(), 30).unwrap();
        assert_eq!(plan, [Instalment { label: None, due_date: NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(), amount: 500 }]);
        assert_eq!(plan_for(0, None, today(), 30).unwrap(), []);
    }

    #[test]
    fn a_plan_is_kept_in_the_order_of_its_days() {
        let plan = plan_for(100, Some(vec![part(20, 70), part(10, 30)]), today(), 30).unwrap();
        assert_eq!(plan, [part(10, 30), part(20, 70)]);
    }

    proptest! {
        #[test]
        fn a_plan_is_accepted_exactly_when_it_sums_to_the_total(amounts in prop::collection::vec(-5_i64..200, 0..10), total in 0_i64..600) {
            let given = amounts.iter().map(|amount| part(1, *amount)).collect();
            let sound = amounts.iter().all(|amount| *amount > 0) && amounts.iter().sum::<i64>() == total;
            prop_assert_eq!(plan_for(total, Some(given), today(), 30).is_ok(), sound);
        }
    }
}
