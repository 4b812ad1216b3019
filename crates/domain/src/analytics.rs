//! Analysis 分析: what the company's lists add up to, as one small model of measures, dimensions and filters.
//!
//! A [`Measure`] is a list, a condition and a way to add its rows up; a [`Dimension`] is a field of the list by which the rows are
//! told apart. So every figure is the size, or the sum, of a list that anyone who sees the figure can open.

pub mod dimensions;
pub mod measures;
pub mod period;

pub use dimensions::{Collection, Dimension, Via};
pub use measures::Measure;
pub use period::{Grain, Period, Stretch, cover, day_number, day_of, month_number};

use crate::money::{WHOLE_BP, proportion};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How rows are added up. The field is one of the list's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregate {
    Count,
    /// Of amounts in minor units; each currency by itself.
    Sum(&'static str),
    Average(&'static str),
    /// The part of the rows of which this is true.
    Share(&'static str),
    /// The middle one of durations in seconds.
    Median(&'static str),
}

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum MeasureUnit {
    Count,
    /// Minor units of a currency.
    Money,
    Seconds,
    /// Hundredths of a mark.
    Hundredths,
    BasisPoints,
}

impl Aggregate {
    #[must_use]
    pub const fn unit(self) -> MeasureUnit {
        match self {
            Self::Count => MeasureUnit::Count,
            Self::Sum(_) => MeasureUnit::Money,
            Self::Average(_) => MeasureUnit::Hundredths,
            Self::Share(_) => MeasureUnit::BasisPoints,
            Self::Median(_) => MeasureUnit::Seconds,
        }
    }

    #[must_use]
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Self::Count => None,
            Self::Sum(field) | Self::Average(field) | Self::Share(field) | Self::Median(field) => Some(field),
        }
    }

    /// Whether the figures of parts add up to the figure of the whole.
    #[must_use]
    pub const fn adds_up(self) -> bool {
        matches!(self, Self::Count | Self::Sum(_))
    }

    /// The figure of so many rows with this sum; there is no average of nothing.
    #[must_use]
    pub fn figure(self, count: i64, sum: i64) -> Option<i64> {
        match self {
            Self::Count => Some(count),
            Self::Sum(_) => Some(sum),
            _ if count == 0 => None,
            Self::Average(_) => Some(proportion(sum, 100, count)),
            Self::Share(_) => Some(proportion(sum, WHOLE_BP, count)),
            Self::Median(_) => Some(proportion(sum, 1, count)),
        }
    }
}

/// A measure, defined.
pub struct Definition {
    pub of: Collection,
    pub value: Aggregate,
    /// The field whose day decides in which period a row falls. Without one it is counted how things stand now.
    pub period: Option<&'static str>,
    /// That field is a calendar day, not a moment.
    pub dated: bool,
    /// A larger figure is a worse one.
    pub less_is_better: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::fmt::Write as _;

    #[test]
    fn the_model() {
        let mut table = String::from("| measure | list | value | period | by |\n|---|---|---|---|---|\n");
        for measure in Measure::ALL {
            let Definition { of, value, period, .. } = measure.definition();
            let period = period.unwrap_or("now");
            let by: Vec<_> = measure.dimensions().map(Dimension::name).collect();
            let _ = writeln!(table, "| {} | {} | {value:?} | {period} | {} |", measure.name(), of.name(), by.join(", "));
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn names_are_those_of_the_contract() {
        for measure in Measure::ALL {
            assert_eq!(json!(measure), json!(measure.name()));
        }
        for dimension in Dimension::ALL {
            assert_eq!(json!(dimension), json!(dimension.name()));
        }
    }

    #[test]
    fn figures_are_rounded_to_the_nearest() {
        let average = Aggregate::Average("score");
        assert_eq!([average.figure(3, 13), average.figure(3, 14), average.figure(0, 0)], [Some(433), Some(467), None]);
        assert_eq!(Aggregate::Share("sla_kept").figure(8, 7), Some(8750));
        assert_eq!(Aggregate::Median("x").figure(2, 5), Some(3));
        assert_eq!([Aggregate::Count.figure(0, 0), Aggregate::Sum("x").figure(0, 0)], [Some(0), Some(0)]);
        assert_eq!(Aggregate::Sum("x").figure(2, -5), Some(-5));
    }
}
