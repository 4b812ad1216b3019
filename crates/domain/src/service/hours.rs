//! Business hours: which moments count when a promise such as "an answer within two hours" is measured.
//!
//! A working day opens and closes by the clock on the company's wall; holidays are days on which it stays closed. Time is
//! measured in the seconds that really pass, so on the day a time zone changes to summer time an opening span that contains
//! the change is an hour shorter, and no promise is made longer or shorter by it.

use crate::organization::ServiceRules;
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// How far ahead a deadline is looked for; a company that is closed longer than this makes no promises.
const HORIZON_DAYS: u64 = 3_660;
const DAY_MINUTES: i64 = 24 * 60;

/// The opening hours of a company.
#[derive(Clone, Debug)]
pub struct BusinessHours {
    zone: Tz,
    /// Working days, 1 is Monday.
    days: BTreeSet<u32>,
    opens: NaiveTime,
    closes: NaiveTime,
    holidays: BTreeSet<NaiveDate>,
}

impl BusinessHours {
    /// The hours that a company's rules state, by the clocks of its time zone.
    #[must_use]
    pub fn of(rules: &ServiceRules, zone: Tz) -> Self {
        let days = rules.work_days.iter().map(|day| u32::from(*day)).collect();
        Self { zone, days, opens: rules.opens, closes: rules.closes, holidays: rules.holidays.clone() }
    }

    /// The moment at which so much business time has passed since `start`; `None` if the company does not open for so long.
    #[must_use]
    pub fn add(&self, start: DateTime<Utc>, amount: TimeDelta) -> Option<DateTime<Utc>> {
        let end = self.day_of(start).checked_add_days(Days::new(HORIZON_DAYS))?;
        let mut left = amount.max(TimeDelta::zero());
        for (opens, closes) in self.windows(start, end) {
            let from = opens.max(start);
            if from > closes {
                continue;
            }
            if left <= closes - from {
                return Some(from + left);
            }
            left -= closes - from;
        }
        None
    }

    /// The business time between two moments; nothing if they come in the wrong order.
    #[must_use]
    pub fn between(&self, start: DateTime<Utc>, end: DateTime<Utc>) -> TimeDelta {
        self.windows(start, self.day_of(end)).map(|(opens, closes)| (closes.min(end) - opens.max(start)).max(TimeDelta::zero())).sum()
    }

    /// The spans in which the company is open, from the day before `start` (its span may still last) to the day `end`.
    fn windows(&self, start: DateTime<Utc>, end: NaiveDate) -> impl Iterator<Item = (DateTime<Utc>, DateTime<Utc>)> + '_ {
        let first = self.day_of(start);
        first.pred_opt().unwrap_or(first).iter_days().take_while(move |day| *day <= end).filter_map(|day| self.window(day))
    }

    fn window(&self, day: NaiveDate) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        if !self.days.contains(&day.weekday().number_from_monday()) || self.holidays.contains(&day) {
            return None;
        }
        let (opens, closes) = (self.instant(day, self.opens), self.instant(day, self.closes));
        (opens < closes).then_some((opens, closes))
    }

    /// The moment the wall clock first shows this minute of the day. A minute that a change of the clocks skips is the first
    /// minute after the gap: so the readings of a day stay in order, and spans never overlap.
    fn instant(&self, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
        let local = day.and_time(time);
        (0..=DAY_MINUTES)
            .find_map(|later| self.zone.from_local_datetime(&(local + TimeDelta::minutes(later))).earliest())
            .map_or_else(|| local.and_utc(), |found| found.with_timezone(&Utc))
    }

    /// The day of the company's calendar.
    #[must_use]
    pub fn day_of(&self, moment: DateTime<Utc>) -> NaiveDate {
        moment.with_timezone(&self.zone).date_naive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn clock(minutes: i64) -> NaiveTime {
        NaiveTime::MIN + TimeDelta::minutes(minutes)
    }

    fn every_day(zone: Tz, opens: &str, closes: &str) -> BusinessHours {
        BusinessHours {
            zone,
            days: (1..=7).collect(),
            opens: opens.parse().unwrap(),
            closes: closes.parse().unwrap(),
            holidays: BTreeSet::new(),
        }
    }

    #[test]
    fn evenings_weekends_and_holidays_do_not_count() {
        let rules = ServiceRules { holidays: ["2026-10-01".parse().unwrap()].into(), ..ServiceRules::default() };
        let hours = BusinessHours::of(&rules, chrono_tz::Asia::Shanghai);
        let cases = [
            // Friday 17:00 and two hours: Monday 10:00.
            ("2026-11-20T09:00:00Z", 2, "2026-11-23T02:00:00Z"),
            // Saturday noon and one hour: Monday 10:00.
            ("2026-11-21T04:00:00Z", 1, "2026-11-23T02:00:00Z"),
            // Wednesday 17:00, Thursday is a holiday: Friday 10:00.
            ("2026-09-30T09:00:00Z", 2, "2026-10-02T02:00:00Z"),
            // Exactly to the end of the day.
            ("2026-11-20T09:00:00Z", 1, "2026-11-20T10:00:00Z"),
        ];
        for (start, amount, end) in cases {
            assert_eq!(hours.add(at(start), TimeDelta::hours(amount)), Some(at(end)), "{start} + {amount} h");
        }
    }

    #[test]
    fn changes_of_the_clocks_neither_give_nor_take_time() {
        // A night shift over the change: an hour shorter in spring, an hour longer in autumn.
        let night = every_day(chrono_tz::Europe::Berlin, "00:00", "06:00");
        for (day, hours) in [("2026-03-29", 5), ("2026-10-25", 7)] {
            let noon = at(&format!("{day}T12:00:00Z"));
            assert_eq!(night.between(noon - TimeDelta::days(1), noon), TimeDelta::hours(hours), "{day}");
        }
        // Opens at 02:30, which does not exist on the day summer time begins: the doors open at 03:00.
        let early = every_day(chrono_tz::Europe::Berlin, "02:30", "06:00");
        let day = early.between(at("2026-03-28T23:00:00Z"), at("2026-03-29T22:00:00Z"));
        assert_eq!(day, TimeDelta::hours(3));
        // A whole day that an island never had.
        let apia = every_day(chrono_tz::Pacific::Apia, "09:00", "18:00");
        assert_eq!(apia.between(at("2011-12-29T10:00:00Z"), at("2011-12-31T10:00:00Z")), TimeDelta::hours(18));
    }

    #[test]
    fn a_company_that_never_opens_promises_nothing() {
        let backwards = every_day(chrono_tz::Asia::Shanghai, "18:00", "09:00");
        for hours in [BusinessHours { days: BTreeSet::new(), ..backwards.clone() }, backwards] {
            assert_eq!(hours.add(at("2026-11-20T09:00:00Z"), TimeDelta::hours(1)), None);
            assert_eq!(hours.between(at("1970-01-01T00:00:00Z"), at("2026-11-20T09:00:00Z")), TimeDelta::zero());
        }
    }

    prop_compose! {
        fn any_hours()(
            zone in prop::sample::select(vec![
                chrono_tz::Asia::Shanghai, chrono_tz::Europe::Berlin, chrono_tz::America::New_York, chrono_tz::America::Havana,
                chrono_tz::America::Sao_Paulo, chrono_tz::Australia::Lord_Howe, chrono_tz::Asia::Kathmandu, chrono_tz::Asia::Beirut,
            ]),
            days in prop::collection::btree_set(1..=7_u32, 1..=7),
            opens in 0..DAY_MINUTES - 60,
            length in 60..DAY_MINUTES,
            holidays in prop::collection::btree_set(0..400_u64, 0..20),
        ) -> BusinessHours {
            let first = NaiveDate::from_ymd_opt(2017, 9, 1).unwrap();
            let closes = clock((opens + length).min(DAY_MINUTES - 1));
            let holidays = holidays.into_iter().map(|day| first + Days::new(day)).collect();
            BusinessHours { zone, days, opens: clock(opens), closes, holidays }
        }
    }

    prop_compose! {
        // A year and more around several changes of the clocks.
        fn any_moment()(seconds in 0..400 * 86_400_i64) -> DateTime<Utc> {
            at("2017-09-01T00:00:00Z") + TimeDelta::seconds(seconds)
        }
    }

    proptest! {
        #[test]
        fn time_added_and_subtracted_agree(hours in any_hours(), start in any_moment(), seconds in 0..1_000_000_i64) {
            let amount = TimeDelta::seconds(seconds);
            let end = hours.add(start, amount).unwrap();
            prop_assert!(end >= start);
            prop_assert_eq!(hours.between(start, end), amount);
        }

        #[test]
        fn later_starts_and_longer_promises_end_later(hours in any_hours(), a in any_moment(), b in any_moment(), s in 0..900_000_i64, t in 0..900_000_i64) {
            let (a, b, s, t) = (a.min(b), a.max(b), TimeDelta::seconds(s.min(t)), TimeDelta::seconds(s.max(t)));
            prop_assert!(hours.add(a, s) <= hours.add(b, s));
            prop_assert!(hours.add(a, s) <= hours.add(a, t));
        }

        #[test]
        fn a_span_is_the_sum_of_its_parts(hours in any_hours(), mut moments in prop::array::uniform3(any_moment())) {
            moments.sort();
            let [a, b, c] = moments;
            prop_assert_eq!(hours.between(a, b) + hours.between(b, c), hours.between(a, c));
            prop_assert!(hours.between(a, c) <= c - a);
            prop_assert_eq!(hours.between(c, a), TimeDelta::zero());
        }

        #[test]
        fn two_promises_in_a_row_are_one(hours in any_hours(), start in any_moment(), s in 0..900_000_i64, t in 1..900_000_i64) {
            let (s, t) = (TimeDelta::seconds(s), TimeDelta::seconds(t));
            prop_assert_eq!(hours.add(hours.add(start, s).unwrap(), t), hours.add(start, s + t));
        }
    }
}
