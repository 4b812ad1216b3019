//! Numbers that people read: `C-000123`, `SO-20261121-0007`. A series counts on, or begins anew each year, month or day.

use crate::refusal::Refusal;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The part of the date in a number, which is also how long its count runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum DatePart {
    None,
    Year,
    Month,
    Day,
}

impl DatePart {
    /// The period of a day, as it stands in the number; empty when the series never begins anew.
    #[must_use]
    pub fn period(self, day: NaiveDate) -> String {
        match self {
            Self::None => String::new(),
            Self::Year => day.format("%Y").to_string(),
            Self::Month => day.format("%Y%m").to_string(),
            Self::Day => day.format("%Y%m%d").to_string(),
        }
    }
}

/// A number as it is printed. A count that outgrows its digits gets longer; it is never cut.
#[must_use]
pub fn number(prefix: &str, period: &str, digits: i64, count: i64) -> String {
    let width = usize::try_from(digits).unwrap_or(0);
    let parts = [prefix, period].into_iter().filter(|part| !part.is_empty());
    let mut text = parts.collect::<Vec<_>>().join("-");
    if !text.is_empty() {
        text.push('-');
    }
    text + &format!("{count:0width$}")
}

/// The prefix of a series: letters and digits, so that it never runs into the period.
pub fn check_prefix(prefix: &str) -> Result<(), Refusal> {
    let good = prefix.len() <= 10 && prefix.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    if good { Ok(()) } else { Err(Refusal::invalid("/prefix", "number_series.prefix")) }
}

/// The most digits a count is filled up to.
pub const MOST_DIGITS: i64 = 12;

pub fn check_digits(digits: i64) -> Result<(), Refusal> {
    if (1..=MOST_DIGITS).contains(&digits) {
        return Ok(());
    }
    Err(Refusal::invalid("/digits", "range").with("min", 1).with("max", MOST_DIGITS))
}

/// A series that every company starts with.
pub struct StandardSeries {
    pub key: &'static str,
    pub prefix: &'static str,
    pub date_part: DatePart,
    pub digits: i64,
}

/// One series for each kind of record that has a number.
pub const SERIES: [StandardSeries; 9] = [
    StandardSeries { key: "customers", prefix: "C", date_part: DatePart::None, digits: 6 },
    StandardSeries { key: "leads", prefix: "L", date_part: DatePart::None, digits: 6 },
    StandardSeries { key: "products", prefix: "P", date_part: DatePart::None, digits: 5 },
    StandardSeries { key: "orders", prefix: "SO", date_part: DatePart::Day, digits: 4 },
    StandardSeries { key: "shipments", prefix: "SH", date_part: DatePart::Day, digits: 4 },
    StandardSeries { key: "receivables", prefix: "AR", date_part: DatePart::Day, digits: 4 },
    StandardSeries { key: "receipts", prefix: "RC", date_part: DatePart::Day, digits: 4 },
    StandardSeries { key: "service_requests", prefix: "SR", date_part: DatePart::Day, digits: 4 },
    StandardSeries { key: "returns", prefix: "RT", date_part: DatePart::Day, digits: 4 },
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[test]
    fn numbers_read_as_the_trade_writes_them() {
        assert_eq!(number("C", &DatePart::None.period(day()), 6, 123), "C-000123");
        assert_eq!(number("SO", &DatePart::Day.period(day()), 4, 7), "SO-20261121-0007");
        assert_eq!(number("", &DatePart::Month.period(day()), 2, 1), "202611-01");
        assert_eq!(number("", "", 0, 5), "5");
    }

    proptest! {
        #[test]
        fn two_counts_never_give_one_number(digits in 0..12_i64, one in 1..i64::MAX, other in 1..i64::MAX) {
            prop_assert_eq!(number("SO", "2026", digits, one) == number("SO", "2026", digits, other), one == other);
        }
    }
}
