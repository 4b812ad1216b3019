//! The rules a company sets for itself: the pool, the service desk, its orders. Kept as data, read by the modules they govern.

use crate::refusal::Refusal;
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// All rules of a company, as they are stored with it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::FromJsonQueryResult))]
pub struct CompanySettings {
    pub pool: PoolRules,
    pub service: ServiceRules,
    pub orders: OrderRules,
}

/// How customers move between the pool and their owners. A zero switches a limit off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PoolRules {
    /// Salespeople may take customers from the pool themselves.
    pub claim_allowed: bool,
    /// Claims a person may make a day.
    #[schema(minimum = 0, maximum = 10_000)]
    pub daily_claim_limit: i64,
    /// Days a former owner waits before claiming the same customer again.
    #[schema(minimum = 0, maximum = 3650)]
    pub reclaim_wait_days: i64,
    /// Customers a person may own at once.
    #[schema(minimum = 0, maximum = 1_000_000)]
    pub capacity: i64,
    /// Days without a follow-up after which a customer drops back into the pool.
    #[schema(minimum = 0, maximum = 3650)]
    pub recycle_after_days: i64,
    /// Days before the drop that the owner is told.
    #[schema(minimum = 0, maximum = 365)]
    pub warn_days: i64,
}

impl Default for PoolRules {
    fn default() -> Self {
        Self { claim_allowed: true, daily_claim_limit: 10, reclaim_wait_days: 7, capacity: 200, recycle_after_days: 30, warn_days: 3 }
    }
}

/// Minutes of working time for each priority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PriorityMinutes {
    #[schema(minimum = 1, maximum = 100_000)]
    pub urgent: i64,
    #[schema(minimum = 1, maximum = 100_000)]
    pub high: i64,
    #[schema(minimum = 1, maximum = 100_000)]
    pub normal: i64,
    #[schema(minimum = 1, maximum = 100_000)]
    pub low: i64,
}

/// When the service desk works, and how fast it promises to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceRules {
    /// Days of the week that are worked, Monday is 1 and Sunday 7.
    #[schema(min_items = 1, max_items = 7)]
    pub work_days: BTreeSet<u8>,
    /// The hour at which work begins, `09:00`, in the company's time zone.
    #[serde(with = "clock_time")]
    #[schema(value_type = String, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub opens: NaiveTime,
    /// The hour at which work ends.
    #[serde(with = "clock_time")]
    #[schema(value_type = String, pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    pub closes: NaiveTime,
    /// Days on which nobody works.
    #[schema(max_items = 400)]
    pub holidays: BTreeSet<NaiveDate>,
    pub first_response_minutes: PriorityMinutes,
    pub resolution_minutes: PriorityMinutes,
    /// Days during which a resolved or closed request can be reopened.
    #[schema(minimum = 0, maximum = 3650)]
    pub reopen_days: i64,
    /// Feedback at or below this score (1 to 5) makes a follow-up for the director; 0 never.
    #[schema(minimum = 0, maximum = 5)]
    pub low_score: i64,
}

impl Default for ServiceRules {
    fn default() -> Self {
        Self {
            work_days: (1..=5).collect(),
            opens: NaiveTime::MIN + chrono::TimeDelta::hours(9),
            closes: NaiveTime::MIN + chrono::TimeDelta::hours(18),
            holidays: BTreeSet::new(),
            first_response_minutes: PriorityMinutes { urgent: 30, high: 60, normal: 240, low: 540 },
            resolution_minutes: PriorityMinutes { urgent: 240, high: 540, normal: 1620, low: 2700 },
            reopen_days: 14,
            low_score: 2,
        }
    }
}

/// What an order begins with, and who may approve it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderRules {
    /// The tax rate of a product that names none, in basis points.
    #[schema(minimum = 0, maximum = 10_000)]
    pub tax_rate_bp: i64,
    /// Days until payment is due when an order has no payment plan.
    #[schema(minimum = 0, maximum = 3650)]
    pub due_days: i64,
    /// Whether one may approve one's own order.
    pub allow_own_approval: bool,
}

impl Default for OrderRules {
    fn default() -> Self {
        Self { tax_rate_bp: 1300, due_days: 30, allow_own_approval: false }
    }
}

impl PoolRules {
    /// Whether the rules make sense. `at` is the pointer of these rules in the input.
    pub fn check(&self, at: &str) -> Result<(), Refusal> {
        range(at, "daily_claim_limit", self.daily_claim_limit, 0, 10_000)?;
        range(at, "reclaim_wait_days", self.reclaim_wait_days, 0, 3650)?;
        range(at, "capacity", self.capacity, 0, 1_000_000)?;
        range(at, "recycle_after_days", self.recycle_after_days, 0, 3650)?;
        range(at, "warn_days", self.warn_days, 0, 365)?;
        if self.recycle_after_days > 0 && self.warn_days >= self.recycle_after_days {
            return Err(Refusal::invalid(format!("{at}/warn_days"), "settings.warning_too_early"));
        }
        Ok(())
    }
}

impl ServiceRules {
    pub fn check(&self, at: &str) -> Result<(), Refusal> {
        if self.work_days.is_empty() || self.work_days.iter().any(|day| !(1..=7).contains(day)) {
            return Err(Refusal::invalid(format!("{at}/work_days"), "settings.work_days"));
        }
        if self.opens >= self.closes {
            return Err(Refusal::invalid(format!("{at}/closes"), "settings.closes_before_opening"));
        }
        if self.holidays.len() > 400 {
            return Err(Refusal::invalid(format!("{at}/holidays"), "settings.too_many_holidays").with("max", 400));
        }
        self.first_response_minutes.check(&format!("{at}/first_response_minutes"))?;
        self.resolution_minutes.check(&format!("{at}/resolution_minutes"))?;
        range(at, "reopen_days", self.reopen_days, 0, 3650)?;
        range(at, "low_score", self.low_score, 0, 5)
    }
}

impl PriorityMinutes {
    fn check(&self, at: &str) -> Result<(), Refusal> {
        let minutes = [("urgent", self.urgent), ("high", self.high), ("normal", self.normal), ("low", self.low)];
        minutes.into_iter().try_for_each(|(name, value)| range(at, name, value, 1, 100_000))
    }
}

impl OrderRules {
    pub fn check(&self, at: &str) -> Result<(), Refusal> {
        range(at, "tax_rate_bp", self.tax_rate_bp, 0, 10_000)?;
        range(at, "due_days", self.due_days, 0, 3650)
    }
}

fn range(at: &str, name: &str, value: i64, min: i64, max: i64) -> Result<(), Refusal> {
    if (min..=max).contains(&value) {
        return Ok(());
    }
    Err(Refusal::invalid(format!("{at}/{name}"), "range").with("min", min).with("max", max))
}

/// Hours as people write them: `09:00`.
mod clock_time {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    const FORMAT: &str = "%H:%M";

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    pub fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&time.format(FORMAT))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        match NaiveTime::parse_from_str(&text, FORMAT) {
            Ok(time) if text.len() == 5 => Ok(time),
            _ => Err(D::Error::custom("expected a time of day as HH:MM")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_standard_rules_make_sense_and_survive_storage() {
        let settings = CompanySettings::default();
        assert!(settings.pool.check("/pool").is_ok());
        assert!(settings.service.check("/service").is_ok());
        assert!(settings.orders.check("/orders").is_ok());
        let stored = serde_json::to_value(&settings).unwrap();
        assert_eq!(stored["service"]["opens"], "09:00");
        assert_eq!(serde_json::from_value::<CompanySettings>(stored).unwrap(), settings);
        assert_eq!(serde_json::from_value::<CompanySettings>(json!({})).unwrap(), settings);
    }

    #[test]
    fn senseless_rules_are_refused_where_they_stand() {
        let pool = PoolRules { warn_days: 30, ..PoolRules::default() };
        assert_eq!(pool.check("/pool").unwrap_err().pointer.as_deref(), Some("/pool/warn_days"));
        let pool = PoolRules { capacity: -1, ..PoolRules::default() };
        assert_eq!(pool.check("/pool").unwrap_err().pointer.as_deref(), Some("/pool/capacity"));
        let service = ServiceRules { closes: NaiveTime::MIN, ..ServiceRules::default() };
        assert_eq!(service.check("/service").unwrap_err().code, "settings.closes_before_opening");
        let service = ServiceRules { work_days: [0].into(), ..ServiceRules::default() };
        assert_eq!(service.check("/service").unwrap_err().code, "settings.work_days");
        let mut service = ServiceRules::default();
        service.resolution_minutes.low = 0;
        assert_eq!(service.check("/service").unwrap_err().pointer.as_deref(), Some("/service/resolution_minutes/low"));
    }

    #[test]
    fn hours_are_hours_and_minutes() {
        for text in ["24:00", "9:00", "09:00:00", "noon", "09:60"] {
            let mut rules = serde_json::to_value(ServiceRules::default()).unwrap();
            rules["opens"] = json!(text);
            assert!(serde_json::from_value::<ServiceRules>(rules).is_err(), "{text}");
        }
    }
}
