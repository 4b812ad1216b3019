//! What is going on just now: whoever opens the demo finds work of today in every window.

use super::{super::returns::Back, Step, Teller};
use chrono::{DateTime, Datelike as _, TimeDelta, Utc, Weekday};

impl Teller {
    /// Goes on to some working moment of the last days, unless the story is there already.
    pub(super) fn recent(&mut self, days: i64) {
        let back = 1 + self.below(days);
        let mut day = (self.now - TimeDelta::days(back)).date_naive();
        while matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            day -= TimeDelta::days(1);
        }
        let minutes = self.below(480);
        let moment = day.and_hms_opt(1, 0, 0).unwrap_or_default().and_utc() + TimeDelta::minutes(minutes);
        self.clock = self.clock.max(moment);
    }

    /// Open matters are recent ones: no order waits for its decision, signature or goods for half a year.
    pub(super) fn recent_if_open(&mut self, fate: i64) {
        match fate {
            ..66 => self.recent(5),
            66..72 => self.recent(8),
            74..80 => self.recent(13),
            80..84 if self.customer.is_multiple_of(2) => self.recent(24),
            _ => {}
        }
    }

    /// The last contact so far: mostly within the pool's limit, for some so long ago that they soon drop into it.
    pub(super) fn contact_again(&mut self, seller: &'static str, since: DateTime<Utc>) {
        let days = if self.customer % 17 == 5 { 28 } else { 1 + self.below(22) };
        let moment = self.now - TimeDelta::days(days) + TimeDelta::minutes(self.below(90));
        if moment < since {
            return;
        }
        let reached = std::mem::replace(&mut self.clock, moment);
        let (text, next) = (self.text(12), days + self.below(8) - 1);
        let intent = self.pick(&["low", "medium", "high"]).unwrap_or("medium");
        self.tell(Step::FollowUp { by: seller, text, next_days: Some(next.max(1)), intent });
        self.clock = reached;
    }

    /// The portal's own login finds something of everything: an order to judge, one on the way, one to sign, a request in hand.
    pub(super) fn regular(&mut self, seller: &'static str) {
        for back in [44, 13, 3] {
            self.clock = (self.now - TimeDelta::days(back)).max(self.clock);
            let lines = if back == 13 { vec![(0, 1), (5, 1), (8, 6)] } else { vec![(3, 2), (7, 1)] };
            self.tell(Step::Order { by: seller, lines, discount_bp: 300, instalments: if back == 13 { 2 } else { 1 } });
            self.soon();
            self.tell(Step::Submit { by: seller });
            self.soon();
            self.tell(Step::Approve { by: "director" });
            if back > 3 {
                self.later(1);
                self.tell(Step::Sign);
                self.later(1);
                self.tell(Step::Ship { by: seller, part: false });
            }
            if back > 13 {
                self.later(3);
                self.tell(Step::Receive);
                self.later(1);
                self.tell(Step::Pay { percent: 100 });
                self.soon();
                self.tell(Step::Confirm { by: seller });
            }
        }
        self.clock = self.now - TimeDelta::hours(26);
        self.tell(Step::Request { subject: 3, agent: Some("service"), priority: "normal" });
        self.soon();
        self.tell(Step::Reply { by: "service", text: 2 });
        for step in [Back::Ask { chosen: true }, Back::Talk] {
            self.tell(Step::Back(step));
        }
    }

    /// Everybody has seen and done what came up until the day before yesterday.
    pub(super) fn catch_up(&mut self) {
        for by in super::super::people::STAFF.iter().map(|person| person.login).chain(["customer"]) {
            self.clock = self.now - TimeDelta::hours(40);
            self.tell(Step::CatchUp { by });
        }
    }
}
