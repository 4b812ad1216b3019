//! The two clocks of a service request: until the first response, and until the resolution.
//!
//! Both run in business time. They stop while the company waits for the customer and once the request is resolved, and run
//! on when the customer answers or reopens it: what was used up stays used up, and a broken promise stays broken.

use super::{Priority, hours::BusinessHours};
use crate::organization::{PriorityMinutes, ServiceRules};
use chrono::{DateTime, TimeDelta, Utc};

/// How soon a request is to be answered and resolved, in minutes of business time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Promise {
    pub first_response: i64,
    pub resolution: i64,
}

impl Promise {
    /// What a company promises for a priority.
    #[must_use]
    pub const fn of(rules: &ServiceRules, priority: Priority) -> Self {
        const fn minutes(of: &PriorityMinutes, priority: Priority) -> i64 {
            match priority {
                Priority::Urgent => of.urgent,
                Priority::High => of.high,
                Priority::Normal => of.normal,
                Priority::Low => of.low,
            }
        }
        Self { first_response: minutes(&rules.first_response_minutes, priority), resolution: minutes(&rules.resolution_minutes, priority) }
    }
}

/// The clocks of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sla {
    pub started_at: DateTime<Utc>,
    pub promise: Promise,
    pub first_responded_at: Option<DateTime<Utc>>,
    /// Since when the clocks stand still. Then the first response has been given.
    pub stopped_at: Option<DateTime<Utc>>,
    /// Business time of the stops that are over, in microseconds.
    pub stopped_micros: i64,
    pub first_response_due_at: Option<DateTime<Utc>>,
    pub resolution_due_at: Option<DateTime<Utc>>,
}

impl Sla {
    /// The clocks of a request that comes in now.
    #[must_use]
    pub fn start(now: DateTime<Utc>, promise: Promise, hours: &BusinessHours) -> Self {
        let mut sla = Self {
            started_at: now,
            promise,
            first_responded_at: None,
            stopped_at: None,
            stopped_micros: 0,
            first_response_due_at: None,
            resolution_due_at: None,
        };
        sla.keep(promise, hours);
        sla
    }

    /// Makes another promise, counted from the beginning: the priority changed.
    pub fn keep(&mut self, promise: Promise, hours: &BusinessHours) {
        self.promise = promise;
        if self.first_responded_at.is_none() {
            self.first_response_due_at = hours.add(self.started_at, TimeDelta::minutes(promise.first_response));
        }
        self.reckon(hours);
    }

    /// The customer has heard from us.
    pub fn respond(&mut self, now: DateTime<Utc>) {
        self.first_responded_at.get_or_insert(now);
    }

    /// The next step is the customer's. Who waits for the customer, or has helped him, has answered him.
    pub fn stop(&mut self, now: DateTime<Utc>) {
        self.respond(now);
        self.stopped_at.get_or_insert(now);
    }

    /// The next step is ours again. A deadline at closing time that had passed when the clocks were stopped in the evening stays passed:
    /// no business time ran since, so it would else move to the next day.
    pub fn run(&mut self, now: DateTime<Utc>, hours: &BusinessHours) {
        if let Some(since) = self.stopped_at.take() {
            self.stopped_micros += hours.between(since, now).num_microseconds().unwrap_or(0);
            if self.resolution_due_at.is_none_or(|due| since <= due || hours.between(due, since) > TimeDelta::zero()) {
                self.reckon(hours);
            }
        }
    }

    /// The next deadline; none while the clocks stand still.
    #[must_use]
    pub fn due_at(&self) -> Option<DateTime<Utc>> {
        match (self.stopped_at, self.first_responded_at) {
            (Some(_), _) => None,
            (None, Some(_)) => self.resolution_due_at,
            (None, None) => [self.first_response_due_at, self.resolution_due_at].into_iter().flatten().min(),
        }
    }

    /// Whether one of the promises has been broken.
    #[must_use]
    pub fn breached(&self, now: DateTime<Utc>) -> bool {
        let late = |due: Option<DateTime<Utc>>, moment| due.is_some_and(|due| due < moment);
        late(self.first_response_due_at, self.first_responded_at.unwrap_or(now))
            || late(self.resolution_due_at, self.stopped_at.unwrap_or(now))
    }

    fn reckon(&mut self, hours: &BusinessHours) {
        let amount = TimeDelta::minutes(self.promise.resolution) + TimeDelta::microseconds(self.stopped_micros);
        self.resolution_due_at = hours.add(self.started_at, amount);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PROMISE: Promise = Promise { first_response: 60, resolution: 480 };

    fn hours() -> BusinessHours {
        BusinessHours::of(&ServiceRules::default(), chrono_tz::Europe::Berlin)
    }

    fn start() -> DateTime<Utc> {
        "2026-10-22T06:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_higher_priority_brings_the_deadlines_forward() {
        let mut sla = Sla::start(start(), PROMISE, &hours());
        assert_eq!(sla.due_at(), Some("2026-10-22T08:00:00Z".parse().unwrap()));
        sla.keep(Promise { first_response: 15, resolution: 120 }, &hours());
        assert_eq!(sla.due_at(), Some("2026-10-22T07:15:00Z".parse().unwrap()));
        sla.respond(start() + TimeDelta::minutes(65));
        assert_eq!(sla.due_at(), Some("2026-10-22T09:00:00Z".parse().unwrap()));
    }

    #[test]
    fn a_promise_that_was_broken_at_closing_time_stays_broken() {
        // Eight hours from ten o'clock end when the doors are closed.
        let closing: DateTime<Utc> = "2026-10-22T16:00:00Z".parse().unwrap();
        let mut sla = Sla::start("2026-10-22T08:00:00Z".parse().unwrap(), PROMISE, &hours());
        assert_eq!(sla.resolution_due_at, Some(closing));
        sla.stop(closing + TimeDelta::hours(1));
        assert!(sla.breached(closing + TimeDelta::hours(1)));
        sla.run(closing + TimeDelta::hours(20), &hours());
        assert!(sla.breached(closing + TimeDelta::hours(20)));
    }

    proptest! {
        /// Whatever happens, a promise is broken exactly if more business time ran than it allowed.
        #[test]
        fn a_promise_is_broken_exactly_when_its_time_ran_out(steps in prop::collection::vec((0..3_u8, 1..200_000_i64), 1..12)) {
            let hours = hours();
            let (mut now, mut sla) = (start(), Sla::start(start(), PROMISE, &hours));
            let (mut used, mut until_response) = (TimeDelta::zero(), None);
            for (step, seconds) in steps {
                let later = now + TimeDelta::seconds(seconds);
                if sla.stopped_at.is_none() {
                    used += hours.between(now, later);
                }
                now = later;
                let response_late = until_response.unwrap_or(used) > TimeDelta::minutes(PROMISE.first_response);
                let late = response_late || used > TimeDelta::minutes(PROMISE.resolution);
                // A deadline at closing time is met until the doors open again: it shows as passed while no business time ran.
                prop_assert!(sla.breached(now) || !late);
                prop_assert!(!sla.breached(now) || used >= TimeDelta::minutes(PROMISE.first_response));
                match step {
                    0 => sla.respond(now),
                    1 => sla.stop(now),
                    _ => sla.run(now, &hours),
                }
                if sla.first_responded_at.is_some() {
                    until_response.get_or_insert(used);
                }
                prop_assert!(sla.stopped_at.is_none() || sla.first_responded_at.is_some());
                prop_assert_eq!(sla.due_at().is_none(), sla.stopped_at.is_some());
            }
        }

        /// A stop moves the deadline by exactly the business time it lasted.
        #[test]
        fn a_stop_costs_nothing(before in 0..90_000_i64, stop in 0..900_000_i64) {
            let hours = hours();
            let mut sla = Sla::start(start(), PROMISE, &hours);
            let due = sla.resolution_due_at.unwrap();
            let (from, to) = (start() + TimeDelta::seconds(before), start() + TimeDelta::seconds(before + stop));
            sla.stop(from);
            sla.run(to, &hours);
            prop_assert_eq!(hours.between(due, sla.resolution_due_at.unwrap()), hours.between(from, to));
        }
    }
}
