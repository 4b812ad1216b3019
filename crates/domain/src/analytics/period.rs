//! Periods: calendar days where the company is, the period before, and the parts of a period.

use crate::customers::pool::midnight;
use chrono::{DateTime, Datelike as _, Days, Months, NaiveDate, Utc};
use chrono_tz::Tz;

/// From a day to a day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

/// How long the parts of a period are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grain {
    Day,
    /// From Monday on.
    Week,
    Month,
}

/// The most parts of a period.
pub const MOST_PARTS: usize = 400;

impl Period {
    /// Nothing when it would end before it begins.
    #[must_use]
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// What is shown when nobody says: 30 days, 12 weeks or 12 months, up to today.
    #[must_use]
    pub fn usual(grain: Grain, today: NaiveDate) -> Self {
        let from = match grain {
            Grain::Day => today.checked_sub_days(Days::new(29)),
            Grain::Week => grain.begin(today).checked_sub_days(Days::new(77)),
            Grain::Month => grain.begin(today).checked_sub_months(Months::new(11)),
        };
        Self { from: from.unwrap_or(today), to: today }
    }

    /// The period of the same length just before. Before whole months come as many whole months.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        let end = self.from.pred_opt()?;
        let after = self.to.succ_opt()?;
        if self.from.day() == 1 && after.day() == 1 {
            let months =
                (after.year() - self.from.year()) * 12 + i32::try_from(after.month()).ok()? - i32::try_from(self.from.month()).ok()?;
            let from = self.from.checked_sub_months(Months::new(u32::try_from(months).ok()?))?;
            return Self::new(from, end);
        }
        let days = u64::try_from((self.to - self.from).num_days()).ok()?;
        Self::new(end.checked_sub_days(Days::new(days))?, end)
    }

    /// The parts of the period, each whole but for the first and the last; nothing when they are too many.
    #[must_use]
    pub fn parts(self, grain: Grain) -> Option<Vec<Self>> {
        let mut parts = Vec::new();
        let mut from = self.from;
        while from <= self.to {
            if parts.len() == MOST_PARTS {
                return None;
            }
            let next = grain.next(from)?;
            parts.push(Self { from, to: next.pred_opt()?.min(self.to) });
            from = next;
        }
        Some(parts)
    }
}

impl Grain {
    /// The first day of the part that a day is in.
    #[must_use]
    pub fn begin(self, day: NaiveDate) -> NaiveDate {
        match self {
            Self::Day => day,
            Self::Week => day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day),
            Self::Month => day.with_day(1).unwrap_or(day),
        }
    }

    fn next(self, day: NaiveDate) -> Option<NaiveDate> {
        let begin = self.begin(day);
        match self {
            Self::Day => begin.checked_add_days(Days::new(1)),
            Self::Week => begin.checked_add_days(Days::new(7)),
            Self::Month => begin.checked_add_months(Months::new(1)),
        }
    }
}

/// The day that a moment is in: from its [`midnight`] on.
#[must_use]
pub fn day_of(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    let day = at.with_timezone(&zone).date_naive();
    // Where clocks are put back over midnight, the same day begins twice.
    day.succ_opt().filter(|next| midnight(*next, zone) <= at).unwrap_or(day)
}

/// The number of a month, `202611`.
#[must_use]
pub fn month_number(day: NaiveDate) -> i64 {
    i64::from(day.year().clamp(0, 9999)) * 100 + i64::from(day.month())
}

/// The number of a day, `20261122`: larger than that of any month.
#[must_use]
pub fn day_number(day: NaiveDate) -> i64 {
    month_number(day) * 100 + i64::from(day.day())
}

/// Numbers of months, or of days, from one to another, to be added or taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub from: i64,
    pub to: i64,
    pub sign: i64,
}

/// The fewest months and days that come to a period, which may be open at either end. Where less than half of a month is left out,
/// it is the month without that.
#[must_use]
pub fn cover(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Vec<Stretch> {
    let days = |from, to, sign| Stretch { from: day_number(from), to: day_number(to), sign };
    if let (Some(from), Some(to)) = (from, to)
        && month_number(from) == month_number(to)
    {
        return vec![days(from, to, 1)];
    }
    let (mut stretches, mut first, mut last) = (Vec::new(), 1, i64::from(u16::MAX) * 100);
    if let Some(from) = from {
        let begin = Grain::Month.begin(from);
        let next = Grain::Month.next(from).unwrap_or(from);
        let early = from.day() <= 16;
        first = month_number(if early { begin } else { next });
        match (early, from.pred_opt(), next.pred_opt()) {
            (true, Some(before), _) if from != begin => stretches.push(days(begin, before, -1)),
            (false, _, Some(end)) => stretches.push(days(from, end, 1)),
            _ => {}
        }
    }
    if let Some(to) = to {
        let begin = Grain::Month.begin(to);
        let end = Grain::Month.next(to).and_then(|next| next.pred_opt()).unwrap_or(to);
        let late = to.day() >= 15;
        last = month_number(begin) - i64::from(!late);
        match (late, to.succ_opt()) {
            (true, Some(after)) if to != end => stretches.push(days(after, end, -1)),
            (false, _) => stretches.push(days(begin, to, 1)),
            _ => {}
        }
    }
    if first <= last {
        stretches.push(Stretch { from: first, to: last, sign: 1 });
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn period(from: &str, to: &str) -> Period {
        Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    #[test]
    fn before_a_month_comes_a_month_and_before_a_week_a_week() {
        assert_eq!(period("2026-03-01", "2026-03-31").before(), Some(period("2026-02-01", "2026-02-28")));
        assert_eq!(period("2026-01-01", "2026-12-31").before(), Some(period("2025-01-01", "2025-12-31")));
        assert_eq!(period("2026-11-16", "2026-11-22").before(), Some(period("2026-11-09", "2026-11-15")));
        assert_eq!(period("2026-11-01", "2026-11-22").before(), Some(period("2026-10-10", "2026-10-31")));
    }

    #[test]
    fn parts_are_cut_where_the_period_ends() {
        let parts = period("2026-10-30", "2026-11-10").parts(Grain::Week).unwrap();
        assert_eq!(parts, [period("2026-10-30", "2026-11-01"), period("2026-11-02", "2026-11-08"), period("2026-11-09", "2026-11-10")]);
        assert_eq!(period("2024-02-10", "2024-04-01").parts(Grain::Month).unwrap().len(), 3);
        assert_eq!(period("2000-01-01", "2026-01-01").parts(Grain::Day), None);
        assert_eq!(Period::new("2026-01-02".parse().unwrap(), "2026-01-01".parse().unwrap()), None);
    }

    #[test]
    fn the_usual_period_ends_today() {
        let today = "2026-11-22".parse().unwrap();
        let lengths = [Grain::Day, Grain::Week, Grain::Month].map(|grain| Period::usual(grain, today).parts(grain).unwrap().len());
        assert_eq!(lengths, [30, 12, 12]);
    }

    proptest! {
        #[test]
        fn a_period_is_covered_once(start in 0_u64..4_000, length in 0_u64..900) {
            let from = NaiveDate::from_ymd_opt(2018, 1, 1).unwrap() + Days::new(start);
            let to = from + Days::new(length);
            let stretches = cover(Some(from), Some(to));
            let counted = |day: NaiveDate| {
                let within = |stretch: &&Stretch| [day_number(day), month_number(day)].iter().any(|number| (stretch.from..=stretch.to).contains(number));
                stretches.iter().filter(within).map(|stretch| stretch.sign).sum::<i64>()
            };
            for day in from.iter_days().take_while(|day| *day <= to) {
                prop_assert_eq!(counted(day), 1, "{}", day);
            }
            for outside in 1..70 {
                prop_assert_eq!((counted(from - Days::new(outside)), counted(to + Days::new(outside))), (0, 0));
            }
            let singles = stretches.iter().filter(|stretch| stretch.from > 1_000_000).map(|stretch| stretch.to - stretch.from + 1).sum::<i64>();
            prop_assert!(singles <= 31, "{:?}", stretches);
        }

        #[test]
        fn the_parts_are_the_period_without_gap_or_overlap(start in 0_u64..20_000, length in 0_u64..380, grain in 0..3) {
            let grain = [Grain::Day, Grain::Week, Grain::Month][usize::try_from(grain).unwrap()];
            let from = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap() + Days::new(start);
            let period = Period::new(from, from + Days::new(length)).unwrap();
            let parts = period.parts(grain).unwrap();
            prop_assert_eq!((parts[0].from, parts[parts.len() - 1].to), (period.from, period.to));
            for pair in parts.windows(2) {
                prop_assert_eq!(pair[0].to.succ_opt().unwrap(), pair[1].from);
                prop_assert_eq!(grain.begin(pair[1].from), pair[1].from);
            }
            let before = period.before().unwrap();
            prop_assert_eq!(before.to.succ_opt().unwrap(), period.from);
        }
    }
}
