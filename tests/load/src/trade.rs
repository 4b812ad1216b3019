//! Orders with what is owed for them, and requests for service.

use crate::{
    company::{Company, RECORD, time},
    sink::Sink,
};
use chrono::{Days, NaiveDate};
use guanxi_domain::{event::Subject, search::Field};
use rand::RngExt as _;
use sea_orm::Value;
use uuid::Uuid;

/// Orders among this many that still wait for approval.
const PENDING: usize = 20;
const SUBJECTS: [&str; 4] = ["开机异响", "怎样更换滤芯", "发票抬头有误", "配件何时到货"];
const PRODUCTS: [&str; 8] = ["减速机", "电机", "轴承", "传感器", "控制柜", "电缆", "阀门", "水泵"];

const fn agreed(place: usize) -> bool {
    !place.is_multiple_of(PENDING)
}

/// Since when, for which order, of which customer, by which salesperson, how much, and due when.
type Owed = (i64, Uuid, Uuid, Uuid, i64, NaiveDate);

impl Company {
    /// When the order of this number is made.
    fn ordered(&self, place: usize) -> i64 {
        self.moment(place, self.size) + 2 * 3_600_000_000
    }

    /// When each customer made the first of its orders to which the company has agreed.
    pub fn first_orders(&self) -> Vec<Option<i64>> {
        let mut first = vec![None; self.size];
        for place in (0..self.size).rev().filter(|place| agreed(*place)) {
            first[self.someone(place, self.size)] = Some(self.ordered(place));
        }
        first
    }

    /// An order for each customer on average, with a line, a receivable and its ledger.
    pub async fn orders(&mut self, sink: &mut Sink) {
        let size = self.size;
        let (mut lines, mut owed) = (Vec::new(), Vec::new());
        let columns = [
            &RECORD[..],
            &["number", "status", "revision", "currency", "customer_id", "salesperson_id", "author_id"],
            &[
                "subtotal",
                "discount",
                "tax",
                "total",
                "charged",
                "received",
                "outstanding",
                "refunded",
                "next_due",
                "submitted_at",
                "decided_at",
            ],
        ]
        .concat();
        let rows = (0..size).map(|place| {
            let (customer, at) = (self.people[self.someone(place, size)], self.ordered(place));
            let (id, seller) = (self.id(), self.carer(customer).id);
            let agreed = agreed(place);
            self.happened(at, seller, "orders", id, Some(customer.id));
            if let Some(event) = self.events.last_mut() {
                event.changes =
                    if agreed { r#"{"status": ["draft", "approved"]}"# } else { r#"{"status": ["draft", "pending_approval"]}"# };
            }
            let (quantity, price) = (self.random.random_range(1..10), self.random.random_range(1_000..90_000));
            let net: i64 = quantity * price;
            let charged = if agreed { net } else { 0 };
            let due = time(at).date_naive() + Days::new(30);
            lines.push([id.into(), PRODUCTS[place % PRODUCTS.len()].into(), quantity.into(), price.into(), net.into()]);
            if agreed {
                owed.push((at, id, customer.id, seller, net, due));
            }
            let number = self.numbered("orders", "SO", at);
            self.found(Subject::Orders, id, [(Field::Number, &*number)]);
            let mut row = self.record(id, at);
            row.extend::<[Value; 18]>([
                number.into(),
                if agreed { "approved" } else { "pending_approval" }.into(),
                1_i64.into(),
                self.currency.clone().into(),
                customer.id.into(),
                seller.into(),
                seller.into(),
                net.into(),
                0_i64.into(),
                0_i64.into(),
                net.into(),
                charged.into(),
                0_i64.into(),
                charged.into(),
                0_i64.into(),
                agreed.then_some(due).into(),
                Some(time(at)).into(),
                agreed.then(|| time(at)).into(),
            ]);
            row
        });
        sink.write("order", &columns, rows).await;
        self.lines(sink, lines).await;
        self.receivables(sink, owed).await;
    }

    async fn lines(&mut self, sink: &mut Sink, lines: Vec<[Value; 5]>) {
        let columns = ["id", "company_id", "order_id", "position", "name", "quantity", "unit_price", "gross", "net", "total"];
        let none = ["discount_bp", "tax_rate_bp", "discount", "tax", "packed", "shipped", "received", "returned"];
        let rows = lines.into_iter().map(|[order, name, quantity, price, net]: [Value; 5]| {
            let sums = [net.clone(), net.clone(), net];
            let known = [self.id().into(), self.id.0.into(), order, 1_i64.into(), name, quantity, price];
            known.into_iter().chain(sums).chain(none.iter().map(|_| 0_i64.into())).collect()
        });
        sink.write("order_line", &[&columns[..], &none].concat(), rows).await;
    }

    async fn receivables(&mut self, sink: &mut Sink, owed: Vec<Owed>) {
        let mut ledger = Vec::new();
        let columns =
            [&RECORD[..], &["number", "currency", "position", "due_date", "order_id", "customer_id", "amount", "paid", "balance"]].concat();
        let rows = owed.into_iter().map(|(at, order, customer, seller, amount, due)| {
            let id = self.id();
            self.happened(at, seller, "receivables", id, Some(customer));
            ledger.push((id, seller, amount, at));
            let number = self.numbered("receivables", "AR", at);
            self.found(Subject::Receivables, id, [(Field::Number, &*number)]);
            let mut row = self.record(id, at);
            row.extend::<[Value; 9]>([
                number.into(),
                self.currency.clone().into(),
                1_i64.into(),
                due.into(),
                order.into(),
                customer.into(),
                amount.into(),
                0_i64.into(),
                amount.into(),
            ]);
            row
        });
        sink.write("receivable", &columns, rows).await;
        let rows = ledger.into_iter().map(|(receivable, seller, amount, at)| {
            vec![
                self.id().into(),
                self.id.0.into(),
                receivable.into(),
                Some(seller).into(),
                "charge".into(),
                amount.into(),
                time(at).into(),
            ]
        });
        sink.write("receivable_entry", &["id", "company_id", "receivable_id", "member_id", "kind", "amount", "at"], rows).await;
    }

    /// A request for every other customer on average, nine of ten done with, each with the talk about it.
    pub async fn requests(&mut self, sink: &mut Sink) {
        let all = self.size / 2;
        let talk = [
            &RECORD[..],
            &["subject", "channel", "status", "customer_id", "assignee_id", "department_id", "last_message_at", "customer_read"],
        ]
        .concat();
        let mut requests = Vec::new();
        let rows = (0..all).map(|place| {
            let (customer, at, id) = (self.people[self.someone(place, all)], self.moment(place, all) + 3 * 3_600_000_000, self.id());
            let agent = self.agents[place % self.agents.len()];
            requests.push((id, customer.id, at, agent));
            self.happened(at, agent.id, "conversations", id, Some(customer.id));
            let mut row = self.record(id, at);
            row.extend::<[Value; 8]>([
                SUBJECTS[place % SUBJECTS.len()].into(),
                "service".into(),
                "open".into(),
                Some(customer.id).into(),
                Some(agent.id).into(),
                Some(agent.department).into(),
                time(at).into(),
                0_i64.into(),
            ]);
            row
        });
        sink.write("conversation", &talk, rows).await;
        let columns = [
            &RECORD[..],
            &["number", "subject", "priority", "status", "channel", "customer_id", "conversation_id", "agent_id", "department_id"],
            &["first_response_minutes", "resolution_minutes", "stopped_micros", "reopened", "first_responded_at", "stopped_at"],
            &["resolution", "resolved_at", "closed_at", "first_response_due_at", "resolution_due_at", "due_at"],
        ]
        .concat();
        let rows = requests.into_iter().enumerate().map(|(place, (talk, customer, at, agent))| {
            let (id, closed) = (self.id(), place % 10 != 0);
            self.happened(at, agent.id, "service-requests", id, Some(customer));
            let (soon, later) = (Some(time(at + 3_600_000_000)), Some(time(at + 86_400_000_000)));
            let done = soon.filter(|_| closed);
            let (number, title) = (self.numbered("service_requests", "SR", at), SUBJECTS[place % SUBJECTS.len()]);
            self.found(Subject::ServiceRequests, id, [(Field::Number, &*number), (Field::Title, title)]);
            let mut row = self.record(id, at);
            row.extend::<[Value; 21]>([
                number.into(),
                title.into(),
                ["normal", "normal", "high", "low"][place % 4].into(),
                if closed { "closed" } else { "in_progress" }.into(),
                "telephone".into(),
                customer.into(),
                talk.into(),
                Some(agent.id).into(),
                Some(agent.department).into(),
                60_i64.into(),
                1440_i64.into(),
                0_i64.into(),
                0_i64.into(),
                soon.into(),
                done.into(),
                closed.then(|| "已处理".to_owned()).into(),
                done.into(),
                done.into(),
                soon.into(),
                later.into(),
                later.filter(|_| !closed).into(),
            ]);
            row
        });
        sink.write("service_request", &columns, rows).await;
    }
}
