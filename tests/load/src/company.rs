//! Staff, customers and what was said to them.

use crate::{
    people::{firm, mobile, person},
    sink::Sink,
    wording::Wording,
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use guanxi_domain::{event::Subject, folding, ids::CompanyId, organization::numbers::number, search::Field};
use guanxi_persistence::search::Entry;
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use sea_orm::Value;
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use uuid::Uuid;

/// How long the company has been in business.
const DAYS: i64 = 3 * 365;
pub const RECORD: [&str; 5] = ["id", "company_id", "version", "created_at", "updated_at"];

/// A member of staff.
#[derive(Clone, Copy)]
pub struct Member {
    pub id: Uuid,
    pub department: Uuid,
}

/// A customer, as far as other rows must know it.
#[derive(Clone, Copy)]
pub struct Customer {
    pub id: Uuid,
    /// Where in the list of salespeople its owner is.
    pub owner: Option<u16>,
    pub created: i64,
}

/// An event still to be written: when, by whom, about what, whose customer, and what changed.
pub struct Event {
    pub at: i64,
    pub member: Uuid,
    pub subject: &'static str,
    pub id: Uuid,
    pub customer: Option<Uuid>,
    pub changes: &'static str,
}

pub struct Company {
    pub id: CompanyId,
    pub random: StdRng,
    /// Microseconds since 1970 at which the first customer was entered, and at which the last day ends.
    pub begin: i64,
    pub end: i64,
    pub currency: String,
    pub entries: HashMap<String, Vec<Uuid>>,
    pub roles: HashMap<String, Uuid>,
    pub hash: String,
    pub sales: Vec<Member>,
    pub agents: Vec<Member>,
    pub size: usize,
    pub people: Vec<Customer>,
    pub events: Vec<Event>,
    pub wording: Wording,
    terms: Vec<Entry>,
    counters: HashMap<&'static str, (NaiveDate, i64)>,
    ids: u64,
}

impl Company {
    pub async fn read(sink: &mut Sink, size: usize, seed: u64) -> Self {
        let company = &sink.ask("SELECT id, currency FROM company").await[0];
        let user = &sink.ask("SELECT password_hash FROM app_user").await[0];
        let mut entries: HashMap<String, Vec<Uuid>> = HashMap::new();
        for row in sink.ask("SELECT kind, id FROM dictionary_entry ORDER BY position").await {
            entries.entry(row.try_get("", "kind").unwrap()).or_default().push(row.try_get("", "id").unwrap());
        }
        let roles = sink.ask("SELECT key, id FROM role WHERE key IS NOT NULL").await;
        #[expect(clippy::disallowed_methods, reason = "the company has been in business until yesterday")]
        let today = Utc::now().date_naive().and_hms_opt(0, 0, 0).unwrap().and_utc();
        let id = company.try_get("", "id").unwrap();
        Self {
            id,
            random: StdRng::seed_from_u64(seed),
            begin: (today - TimeDelta::days(DAYS)).timestamp_micros(),
            end: today.timestamp_micros(),
            currency: company.try_get("", "currency").unwrap(),
            entries,
            roles: roles.iter().map(|row| (row.try_get("", "key").unwrap(), row.try_get("", "id").unwrap())).collect(),
            hash: user.try_get("", "password_hash").unwrap(),
            sales: Vec::new(),
            agents: Vec::new(),
            size,
            people: Vec::new(),
            events: Vec::new(),
            wording: Wording::of(id),
            terms: Vec::new(),
            counters: HashMap::new(),
            ids: 0,
        }
    }

    /// An id that is later than all before it.
    pub fn id(&mut self) -> Uuid {
        self.ids += 1;
        let mut random = [0; 10];
        self.random.fill(&mut random[..]);
        let begin = u64::try_from(self.begin / 1000).unwrap();
        uuid::Builder::from_unix_timestamp_millis(begin + self.ids, &random).into_uuid()
    }

    /// The moment at which so many of so many have happened.
    pub fn moment(&self, number: usize, of: usize) -> i64 {
        let share = i128::from(self.end - self.begin) * i128::try_from(number).unwrap() / i128::try_from(of.max(1)).unwrap();
        self.begin + i64::try_from(share).unwrap()
    }

    /// A number that has the day in it.
    pub fn numbered(&mut self, series: &'static str, prefix: &str, at: i64) -> String {
        let day = time(at).date_naive();
        let (of, count) = self.counters.entry(series).or_insert((day, 0));
        if *of != day {
            (*of, *count) = (day, 0);
        }
        *count += 1;
        number(prefix, &day.format("%Y%m%d").to_string(), 4, *count)
    }

    pub fn record(&self, id: Uuid, at: i64) -> Vec<Value> {
        vec![id.into(), self.id.0.into(), 1_i64.into(), time(at).into(), time(at).into()]
    }

    pub fn entry(&mut self, kind: &str) -> Value {
        let of = &self.entries[kind];
        of[self.random.random_range(0..of.len())].into()
    }

    /// Which customer something of this number, of so many, is with: one that was there already, none much more often than others of his age.
    pub fn someone(&self, number: usize, of: usize) -> usize {
        let there = (self.size * number / of.max(1)).max(1);
        // The upper half of the product: the remainder of the whole would be nought for every fifth number.
        (number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) % there
    }

    pub fn happened(&mut self, at: i64, member: Uuid, subject: &'static str, id: Uuid, customer: Option<Uuid>) {
        self.events.push(Event { at, member, subject, id, customer, changes: "{}" });
    }

    /// Customers, four of five with an owner, and the ledger of that.
    pub async fn customers(&mut self, sink: &mut Sink) {
        let (last, ordered) = (self.last_follow_ups(), self.first_orders());
        let columns = [
            &RECORD[..],
            &["number", "name", "name_fold", "kind", "role", "intent", "lifecycle", "level_id", "source_id", "medium_id", "region_id"],
            &["mobile", "mobile_fold", "email", "email_fold", "addresses", "tags", "owner_id", "department_id", "created_by_id"],
            &["owned_since", "entered_by_id", "last_follow_up_at", "first_order_at"],
        ]
        .concat();
        let size = self.size;
        let rows = (0..size).map(|place| {
            let (id, at) = (self.id(), self.moment(place, size));
            let owner = self.random.random_bool(0.8).then(|| self.random.random_range(0..self.sales.len()));
            self.people.push(Customer { id, owner: owner.and_then(|owner| u16::try_from(owner).ok()), created: at });
            let owner = owner.map(|owner| self.sales[owner]);
            let author = owner.unwrap_or(self.sales[place % self.sales.len()]).id;
            self.happened(at, author, "customers", id, Some(id));
            let organization = self.random.random_bool(0.3);
            let name = if organization { firm(&mut self.random) } else { person(&mut self.random) };
            let (mobile, email) = (mobile(place), self.random.random_bool(0.3).then(|| format!("c{place}@example.com")));
            let number = number("C", "", 6, i64::try_from(place + 1).unwrap());
            let texts = [
                (Field::Number, &*number),
                (Field::Name, &name),
                (Field::Mobile, &mobile),
                (Field::Email, email.as_deref().unwrap_or_default()),
            ];
            self.found(Subject::Customers, id, texts);
            let mut row = self.record(id, at);
            row.extend::<[Value; 24]>([
                number.into(),
                name.clone().into(),
                self.wording.name(&name).into(),
                if organization { "organization" } else { "person" }.into(),
                ["prospect", "prospect", "customer", "partner"][place % 4].into(),
                ["unknown", "none", "low", "medium", "high", "purchased"][self.random.random_range(0..6)].into(),
                "prospect".into(),
                self.entry("level"),
                self.entry("source"),
                self.entry("medium"),
                self.entry("region"),
                Some(mobile.clone()).into(),
                Some(self.wording.mobile(&mobile)).into(),
                email.clone().into(),
                email.as_deref().map(folding::mail).into(),
                json!([]).into(),
                json!([]).into(),
                owner.map(|owner| owner.id).into(),
                owner.map(|owner| owner.department).into(),
                Some(author).into(),
                owner.map(|_| time(at)).into(),
                Some(author).filter(|_| owner.is_none()).into(),
                Some(last[place]).filter(|last| *last > 0).map(time).into(),
                ordered[place].map(time).into(),
            ]);
            row
        });
        sink.write("customer", &columns, rows).await;
        let people = std::mem::take(&mut self.people);
        let rows = people.iter().map(|customer| {
            let owner = customer.owner.map(|owner| self.sales[usize::from(owner)].id);
            let kind = "created".into();
            vec![self.id().into(), self.id.0.into(), customer.id.into(), owner.into(), kind, time(customer.created).into()]
        });
        sink.write("ownership", &["id", "company_id", "customer_id", "owner_id", "kind", "started_at"], rows).await;
        self.people = people;
    }

    /// What a record is found by.
    pub fn found<const N: usize>(&mut self, subject: Subject, id: Uuid, texts: [(Field, &str); N]) {
        for (field, text) in texts {
            self.terms.extend(self.wording.entries(subject, id, field, text));
        }
    }

    /// The index of the search, in its order.
    pub async fn terms(&mut self, sink: &mut Sink) {
        let mut terms = std::mem::take(&mut self.terms);
        terms.sort_unstable();
        let rows = terms.into_iter().map(|term| vec![term.space.into(), term.term.into(), term.record_id.into(), term.field.into()]);
        sink.write("search_entry", &["space", "term", "record_id", "field"], rows).await;
        sink.run("DELETE FROM search_backlog", Vec::new()).await;
    }

    /// The event of each write.
    pub async fn events(&mut self, sink: &mut Sink) {
        let columns = [
            "id",
            "company_id",
            "at",
            "actor_kind",
            "member_id",
            "subject",
            "subject_id",
            "customer_id",
            "verb",
            "record_version",
            "changes",
        ];
        let events = std::mem::take(&mut self.events);
        let rows = events.into_iter().map(|event| {
            let changes: Json = serde_json::from_str(event.changes).unwrap();
            vec![
                self.id().into(),
                self.id.0.into(),
                time(event.at).into(),
                "member".into(),
                Some(event.member).into(),
                event.subject.into(),
                event.id.into(),
                event.customer.into(),
                "created".into(),
                Some(1_i64).into(),
                changes.into(),
            ]
        });
        sink.write("event", &columns, rows).await;
    }

    /// The series go on after the numbers that were used, and nobody takes from anybody, or is kept from taking, while it is measured.
    pub async fn settings(&mut self, sink: &mut Sink) {
        let mut settings: Json = sink.ask("SELECT settings FROM company").await[0].try_get("", "settings").unwrap();
        for rule in ["recycle_after_days", "daily_claim_limit", "capacity", "reclaim_wait_days"] {
            settings["pool"][rule] = 0.into();
        }
        sink.run("UPDATE company SET settings = $1", vec![settings.into()]).await;
        let next = i64::try_from(self.size + 1).unwrap();
        sink.run("UPDATE number_series SET next = $1 WHERE key = 'customers'", vec![next.into()]).await;
    }
}

/// A moment of so many microseconds.
pub fn time(at: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(at).unwrap()
}
