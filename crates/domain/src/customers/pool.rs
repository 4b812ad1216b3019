//! The pool's rules 公海规则: who may take a customer out of it, and when one falls back into it.

use crate::organization::PoolRules;
use crate::refusal::Refusal;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;

/// What the ledger says of the one who wants to claim.
#[derive(Clone, Copy, Debug, Default)]
pub struct Claimant {
    /// Claims since midnight, where the company is. Counted over the ledger, so giving a customer back does not give the claim back.
    pub claims_today: i64,
    /// Customers in his care now, counted up to the capacity.
    pub owned: i64,
    /// When he last let go of this very customer.
    pub let_go_at: Option<DateTime<Utc>>,
}

/// Whether the rules let somebody claim now. A limit of 0 is none.
pub fn may_claim(rules: &PoolRules, claimant: &Claimant, now: DateTime<Utc>) -> Result<(), Refusal> {
    if !rules.claim_allowed {
        return Err(Refusal::conflict("customer.claim_not_allowed"));
    }
    if rules.daily_claim_limit > 0 && claimant.claims_today >= rules.daily_claim_limit {
        return Err(Refusal::too_many("customer.claim_limit").with("limit", rules.daily_claim_limit));
    }
    if let Some(until) = claimant.let_go_at.and_then(|at| days_after(at, rules.reclaim_wait_days)).filter(|until| now < *until) {
        let days = ((until - now) + TimeDelta::days(1) - TimeDelta::microseconds(1)).num_days();
        return Err(Refusal::conflict("customer.reclaim_wait").with("days", days));
    }
    may_keep(rules, claimant.owned)
}

/// Whether one more customer fits into somebody's care. Only what one takes oneself is limited, not what one is given.
pub fn may_keep(rules: &PoolRules, owned: i64) -> Result<(), Refusal> {
    if rules.capacity > 0 && owned >= rules.capacity {
        return Err(Refusal::conflict("customer.capacity").with("limit", rules.capacity));
    }
    Ok(())
}

/// What decides whether a customer stays with its owner.
#[derive(Clone, Copy, Debug)]
pub struct Care {
    pub owned_since: DateTime<Utc>,
    pub last_follow_up_at: Option<DateTime<Utc>>,
    /// An order under way holds the customer, however long nobody calls.
    pub open_order: bool,
}

/// Why, and when, a customer will drop into the pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The company does not recycle.
    Never,
    /// Not while an order is under way.
    Held,
    /// When nobody follows up until then.
    Drops(DateTime<Utc>),
}

/// The rule of recycling, explained for one customer.
#[must_use]
pub fn fate(rules: &PoolRules, care: &Care) -> Fate {
    let last = care.last_follow_up_at.map_or(care.owned_since, |at| at.max(care.owned_since));
    match days_after(last, rules.recycle_after_days) {
        _ if rules.recycle_after_days <= 0 => Fate::Never,
        Some(_) if care.open_order => Fate::Held,
        Some(at) => Fate::Drops(at),
        None => Fate::Never,
    }
}

/// Customers whose last care lies before this moment drop; `None` when the company does not recycle.
#[must_use]
pub fn neglected_since(rules: &PoolRules, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    days_before(now, rules.recycle_after_days)
}

/// The same moment for those who are to be warned, `warn_days` earlier.
#[must_use]
pub fn warned_since(rules: &PoolRules, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    neglected_since(rules, now)?;
    days_before(now, (rules.recycle_after_days - rules.warn_days.max(0)).max(1))
}

/// The moment a day begins where the company is. Where clocks are put forward at midnight, it begins an hour later.
#[must_use]
pub fn midnight(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    let start = day.and_time(NaiveTime::MIN);
    let local = zone.from_local_datetime(&start).earliest();
    let local = local.or_else(|| zone.from_local_datetime(&(start + TimeDelta::hours(1))).earliest());
    local.map_or_else(|| start.and_utc(), |local| local.with_timezone(&Utc))
}

fn days_after(at: DateTime<Utc>, days: i64) -> Option<DateTime<Utc>> {
    at.checked_add_days(Days::new(u64::try_from(days).ok()?))
}

fn days_before(at: DateTime<Utc>, days: i64) -> Option<DateTime<Utc>> {
    at.checked_sub_days(Days::new(u64::try_from(days).ok().filter(|days| *days > 0)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_790_000_000 + day * 86_400, 0).unwrap()
    }

    fn rules() -> PoolRules {
        PoolRules { claim_allowed: true, daily_claim_limit: 5, reclaim_wait_days: 7, capacity: 100, recycle_after_days: 30, warn_days: 3 }
    }

    fn code(result: Result<(), Refusal>) -> &'static str {
        result.err().map_or("allowed", |refusal| refusal.code)
    }

    #[test]
    fn each_rule_of_claiming_says_no_in_its_turn() {
        let claimant = Claimant { claims_today: 4, owned: 99, let_go_at: Some(at(-7)) };
        assert_eq!(code(may_claim(&rules(), &claimant, at(0))), "allowed");
        let mut closed = rules();
        closed.claim_allowed = false;
        assert_eq!(code(may_claim(&closed, &claimant, at(0))), "customer.claim_not_allowed");
        assert_eq!(code(may_claim(&rules(), &Claimant { claims_today: 5, ..claimant }, at(0))), "customer.claim_limit");
        assert_eq!(code(may_claim(&rules(), &Claimant { let_go_at: Some(at(-6)), ..claimant }, at(0))), "customer.reclaim_wait");
        assert_eq!(code(may_claim(&rules(), &Claimant { owned: 100, ..claimant }, at(0))), "customer.capacity");
    }

    #[test]
    fn a_limit_of_zero_is_none() {
        let open = PoolRules { daily_claim_limit: 0, reclaim_wait_days: 0, capacity: 0, recycle_after_days: 0, ..rules() };
        let claimant = Claimant { claims_today: 900, owned: 900, let_go_at: Some(at(0)) };
        assert_eq!(code(may_claim(&open, &claimant, at(0))), "allowed");
        assert_eq!(fate(&open, &Care { owned_since: at(-900), last_follow_up_at: None, open_order: false }), Fate::Never);
        assert_eq!([neglected_since(&open, at(0)), warned_since(&open, at(0))], [None, None]);
    }

    #[test]
    fn a_day_begins_where_the_company_is() {
        let begins = |day: &str, zone: Tz| midnight(day.parse().unwrap(), zone).to_rfc3339();
        assert_eq!(begins("2026-11-21", Tz::Asia__Shanghai), "2026-11-20T16:00:00+00:00");
        assert_eq!(begins("2026-09-06", Tz::America__Santiago), "2026-09-06T04:00:00+00:00");
    }

    #[test]
    fn the_wait_is_told_in_whole_days() {
        let claimant = Claimant { let_go_at: Some(at(-5)), ..Claimant::default() };
        let refusal = may_claim(&rules(), &claimant, at(0)).unwrap_err();
        assert_eq!(refusal.params, vec![("days", 2.into())]);
    }

    proptest! {
        #[test]
        fn the_fate_told_is_the_fate_suffered(since in -90..0_i64, contact in prop::option::of(-90..0_i64), today in 0..60_i64) {
            let care = Care { owned_since: at(since), last_follow_up_at: contact.map(at), open_order: false };
            let Fate::Drops(drops_at) = fate(&rules(), &care) else { panic!("recycling is on") };
            let last = at(contact.unwrap_or(since).max(since));
            let border = neglected_since(&rules(), at(today)).unwrap();
            prop_assert_eq!(drops_at <= at(today), last <= border);
            prop_assert!(warned_since(&rules(), at(today)).unwrap() >= border);
        }

        #[test]
        fn an_open_order_holds_a_customer(since in -900..0_i64) {
            let care = Care { owned_since: at(since), last_follow_up_at: None, open_order: true };
            prop_assert_eq!(fate(&rules(), &care), Fate::Held);
        }
    }
}
