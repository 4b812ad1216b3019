//! The people at a customer's, and what was said to them.

use crate::{
    company::{Company, Customer, Member, RECORD, time},
    people::{mobile, person},
    sink::Sink,
};
use guanxi_domain::{event::Subject, search::Field};
use sea_orm::Value;

/// Follow-ups of a customer, on average.
const FOLLOW_UPS: usize = 5;
/// How long after a moment in the life of the company a follow-up is: a customer is entered before it is talked to.
const SOON: i64 = 3_600_000_000;

impl Company {
    /// A contact for each customer, and a second one for every other.
    pub async fn contacts(&mut self, sink: &mut Sink) {
        let columns =
            [&RECORD[..], &["customer_id", "name", "name_fold", "mobile", "mobile_fold", "is_primary", "decision_maker"]].concat();
        let size = self.size;
        let rows = (0..size * 3 / 2).map(|place| {
            let customer = self.people[if place < size { place } else { (place - size) * 2 }];
            let (id, name, mobile) = (self.id(), person(&mut self.random), mobile(size + place));
            self.happened(customer.created, self.carer(customer).id, "contacts", id, Some(customer.id));
            self.found(Subject::Contacts, id, [(Field::Name, &*name), (Field::Mobile, &mobile)]);
            let mut row = self.record(id, customer.created);
            row.extend::<[Value; 7]>([
                customer.id.into(),
                name.clone().into(),
                self.wording.name(&name).into(),
                Some(mobile.clone()).into(),
                Some(self.wording.mobile(&mobile)).into(),
                (place < size).into(),
                false.into(),
            ]);
            row
        });
        sink.write("contact", &columns, rows).await;
    }

    /// Who looks after a customer, or would.
    pub fn carer(&self, customer: Customer) -> Member {
        self.sales[customer.owner.map_or(0, usize::from)]
    }

    /// When each customer was last contacted.
    pub fn last_follow_ups(&self) -> Vec<i64> {
        let (mut last, all) = (vec![0; self.size], self.size * FOLLOW_UPS);
        for number in 0..all {
            last[self.someone(number, all)] = self.moment(number, all) + SOON;
        }
        last
    }

    pub async fn follow_ups(&mut self, sink: &mut Sink) {
        let columns = [&RECORD[..], &["customer_id", "member_id", "kind", "content", "happened_at", "intent", "done"]].concat();
        let all = self.size * FOLLOW_UPS;
        let rows = (0..all).map(|number| {
            let customer = self.people[self.someone(number, all)];
            let (id, at, member) = (self.id(), self.moment(number, all) + SOON, self.carer(customer).id);
            self.happened(at, member, "follow-ups", id, Some(customer.id));
            let mut row = self.record(id, at);
            row.extend::<[Value; 7]>([
                Some(customer.id).into(),
                Some(member).into(),
                ["telephone", "visit", "chat", "mail"][number % 4].into(),
                ["问了近况，下周再谈。", "报了价，对方在比较。", "约了拜访的时间。", "样品收到了，评价不错。"][number % 4].into(),
                time(at).into(),
                Some(["low", "medium", "high"][number % 3].to_owned()).into(),
                true.into(),
            ]);
            row
        });
        sink.write("follow_up", &columns, rows).await;
    }
}
