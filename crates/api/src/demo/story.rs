//! What happened: each customer's story as scenes with a time. Decided by a seeded generator, so every fill tells the same.

mod present;

use super::goods::GOODS;
use chrono::{DateTime, Datelike as _, TimeDelta, Utc, Weekday};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

/// How many customers there are.
const CUSTOMERS: usize = 300;
/// How far back the first of them came, in days.
const PAST_DAYS: i64 = 240;

/// One thing somebody did.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Create { by: &'static str, keep: bool },
    Assign { to: &'static str },
    Claim { by: &'static str },
    Release { by: &'static str },
    FollowUp { by: &'static str, text: usize, next_days: Option<i64>, intent: &'static str },
    Portal { by: &'static str },
    Order { by: &'static str, lines: Vec<(usize, i64)>, discount_bp: i64, instalments: i64 },
    Submit { by: &'static str },
    Approve { by: &'static str },
    Reject { by: &'static str },
    Sign,
    Decline,
    Cancel { by: &'static str },
    Ship { by: &'static str, part: bool },
    Receive,
    Pay { percent: i64 },
    Confirm { by: &'static str },
    Request { subject: usize, agent: Option<&'static str>, priority: &'static str },
    Reply { by: &'static str, text: usize },
    Answer { text: usize },
    Wait { by: &'static str },
    Resolve { by: &'static str },
    Close,
    Feedback { service: bool, text: usize },
    Chat { text: usize },
    ChatReply { text: usize },
    Visitor { text: usize },
    CatchUp { by: &'static str },
    Back(super::returns::Back),
}

/// A step of one customer's story.
#[derive(Clone, Debug)]
pub(super) struct Scene {
    pub at: DateTime<Utc>,
    pub customer: usize,
    pub step: Step,
}

pub(super) struct Teller {
    random: StdRng,
    pub(super) now: DateTime<Utc>,
    pub(super) clock: DateTime<Utc>,
    pub(super) customer: usize,
    scenes: Vec<Scene>,
}

/// The sales staff, with the manager who approves small orders of theirs.
const SALES: &[&str] = &["sales", "sales2", "sales3", "sales4"];
const ENTRY: &[&str] = &["prospector", "promoter", "greeter"];
const AGENTS: &[&str] = &["service", "service2", "service3"];

/// Every scene of every story.
pub(super) fn scenes(now: DateTime<Utc>) -> Vec<Scene> {
    let mut teller = Teller { random: StdRng::seed_from_u64(2026), now, clock: now, customer: 0, scenes: Vec::new() };
    for customer in 0..CUSTOMERS {
        teller.customer = customer;
        teller.customer_story();
    }
    for text in 0..3 {
        teller.customer = CUSTOMERS + text;
        teller.clock = now - TimeDelta::hours(5 + 20 * i64::try_from(text).unwrap_or(0));
        teller.tell(Step::Visitor { text });
    }
    teller.catch_up();
    // What would lie in the future has not happened.
    teller.scenes.retain(|scene| scene.at < now - TimeDelta::minutes(2));
    teller.scenes
}

impl Teller {
    fn below(&mut self, most: i64) -> i64 {
        self.random.random_range(0..most.max(1))
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        let most = i64::try_from(from.len()).unwrap_or(0);
        let index = usize::try_from(self.below(most)).unwrap_or(0);
        from.get(index).copied()
    }

    fn text(&mut self, most: usize) -> usize {
        usize::try_from(self.below(i64::try_from(most).unwrap_or(1))).unwrap_or(0)
    }

    pub(super) fn tell(&mut self, step: Step) {
        self.scenes.push(Scene { at: self.clock, customer: self.customer, step });
        // Two steps never fall into one instant, so their order is certain.
        self.clock += TimeDelta::seconds(7);
    }

    /// Some working days later, at some hour of the working day.
    fn later(&mut self, days: i64) {
        let days = days + self.below(2);
        self.clock += TimeDelta::days(days);
        while matches!(self.clock.weekday(), Weekday::Sat | Weekday::Sun) {
            self.clock += TimeDelta::days(1);
        }
        let minutes = 11 + self.below(47);
        self.clock += TimeDelta::minutes(minutes);
    }

    fn soon(&mut self) {
        let minutes = 6 + self.below(40);
        self.clock += TimeDelta::minutes(minutes);
    }

    fn customer_story(&mut self) {
        let age = match self.customer {
            // A few that the browser walks and the portal logins rely on have a long past.
            0..=7 => PAST_DAYS - 40,
            _ => 1 + self.below(PAST_DAYS),
        };
        let minute = self.below(480);
        self.clock =
            (self.now - TimeDelta::days(age)).date_naive().and_hms_opt(1, 0, 0).unwrap_or_default().and_utc() + TimeDelta::minutes(minute);
        let fate = if self.customer < 8 { 99 } else { self.below(100) };
        let seller = SALES.get(self.customer % SALES.len()).copied().unwrap_or("sales");
        if fate < 22 {
            let by = self.pick(ENTRY).unwrap_or("greeter");
            self.tell(Step::Create { by, keep: false });
            return;
        }
        if fate % 3 == 0 {
            self.tell(Step::Create { by: seller, keep: true });
        } else {
            let by = self.pick(ENTRY).unwrap_or("greeter");
            self.tell(Step::Create { by, keep: false });
            self.later(0);
            self.tell(Step::Assign { to: seller });
        }
        // A customer that nobody contacts falls back into the pool.
        if fate >= 30 {
            self.contact_again(seller, self.clock);
        }
        self.courtship(seller, fate);
        if self.customer == 0 {
            self.regular(seller);
        }
    }

    /// Follow-ups, and where they lead.
    fn courtship(&mut self, seller: &'static str, fate: i64) {
        for round in 0..=self.below(3) {
            self.later(1 + round * 4);
            let next = self.below(9) - 2;
            let text = self.text(12);
            let intent = self.pick(&["low", "medium", "high", "medium"]).unwrap_or("medium");
            self.tell(Step::FollowUp { by: seller, text, next_days: (next != 0).then_some(next.abs() + 1), intent });
        }
        if fate < 30 {
            self.later(20);
            self.tell(Step::Release { by: seller });
            if fate < 26 {
                self.later(3);
                self.tell(Step::Claim { by: if seller == "sales" { "sales2" } else { "sales" } });
            }
            return;
        }
        if fate >= 58 {
            self.later(1);
            self.tell(Step::Portal { by: seller });
            self.business(seller, fate);
        }
    }

    /// An order, as far as it got.
    fn business(&mut self, seller: &'static str, fate: i64) {
        self.recent_if_open(fate);
        let mut lines = Vec::new();
        for _ in 0..=self.below(3) {
            let good = self.text(GOODS.len());
            if lines.iter().all(|(other, _)| *other != good) {
                let dear = GOODS.get(good).is_some_and(|good| good.price > 500_000);
                let quantity = if dear { 1 + self.below(3) } else { 1 + self.below(12) };
                lines.push((good, quantity));
            }
        }
        let discount_bp = self.pick(&[0, 0, 300, 500, 800]).unwrap_or(0);
        let instalments = self.pick(&[1, 1, 2, 3]).unwrap_or(1);
        self.tell(Step::Order { by: seller, lines, discount_bp, instalments });
        if fate < 61 {
            return;
        }
        self.soon();
        self.tell(Step::Submit { by: seller });
        if fate < 66 {
            return;
        }
        self.later(0);
        if fate < 68 {
            self.tell(Step::Reject { by: "director" });
            return;
        }
        self.tell(Step::Approve { by: "director" });
        if fate < 72 {
            return;
        }
        self.later(1);
        match fate {
            72 => return self.tell(Step::Decline),
            73 => return self.tell(Step::Cancel { by: seller }),
            _ => self.tell(Step::Sign),
        }
        if fate >= 77 {
            self.delivery(seller, fate);
        }
    }

    fn delivery(&mut self, seller: &'static str, fate: i64) {
        self.later(2);
        let part = fate % 4 == 0;
        self.tell(Step::Ship { by: seller, part });
        if fate < 80 {
            return;
        }
        self.later(3);
        self.tell(Step::Receive);
        if part && fate > 82 {
            self.later(4);
            self.tell(Step::Ship { by: seller, part: false });
            self.later(3);
            self.tell(Step::Receive);
        }
        if fate >= 84 {
            self.later(5);
            self.tell(Step::Pay { percent: if fate < 88 { 40 } else { 100 } });
            self.later(1);
            if fate != 85 {
                self.tell(Step::Confirm { by: seller });
            }
        }
        if fate >= 88 {
            self.soon();
            let text = self.text(8);
            self.tell(Step::Feedback { service: false, text });
        }
        self.sends_back();
        self.care(fate);
    }

    /// A service request, as far as it got; and a chat for some.
    fn care(&mut self, fate: i64) {
        if fate % 3 == 0 || self.customer < 8 {
            let text = self.text(2);
            self.later(6);
            self.tell(Step::Chat { text: 2 + text });
            self.soon();
            self.tell(Step::ChatReply { text });
        }
        let agent = self.pick(AGENTS).unwrap_or("service");
        let (subject, priority) = (self.text(10), self.pick(&["normal", "normal", "high", "low", "urgent"]).unwrap_or("normal"));
        // Open matters are recent ones: nobody leaves a request lying for half a year.
        if (fate % 2 == 0 || fate % 5 == 0 || fate % 7 == 0) && self.customer >= 8 {
            let hours = 3 + self.below(60);
            self.clock = self.clock.max(self.now - TimeDelta::hours(hours));
        } else {
            self.later(9);
        }
        self.tell(Step::Request { subject, agent: (fate % 5 != 0).then_some(agent), priority });
        if fate % 5 == 0 {
            return;
        }
        self.soon();
        let text = self.text(3);
        self.tell(Step::Reply { by: agent, text });
        self.soon();
        let text = self.text(2);
        self.tell(Step::Answer { text });
        if fate % 7 == 0 {
            self.soon();
            return self.tell(Step::Wait { by: agent });
        }
        self.later(1);
        self.tell(Step::Resolve { by: agent });
        self.later(0);
        self.tell(Step::Close);
        self.soon();
        let text = self.text(8);
        self.tell(Step::Feedback { service: true, text });
    }
}
