//! Random histories of orders through the API: whatever people try in whatever order, an action succeeds exactly when the record's
//! `actions` allow it, a refusal changes nothing, and every invariant holds in the end.

use crate::harness::{App, client::Answer, client::Client, client::id_of};
use proptest::prelude::{Just, ProptestConfig, Strategy, prop_oneof};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What somebody tries next.
#[derive(Clone, Copy, Debug)]
enum Try {
    Submit,
    Approve,
    Reject,
    Revise,
    Cancel,
    Sign,
    Decline,
    /// This many of each line that still has goods to ship.
    Ship(i64),
    Receive,
    /// This share, in quarters, of what is payable.
    Pay(i64),
    Confirm,
    /// Whatever brings the order nearer to its end.
    Forward,
}

fn step() -> impl Strategy<Value = Try> {
    use Try::*;
    prop_oneof![
        20 => Just(Forward), 3 => Just(Submit), 3 => Just(Approve), 1 => Just(Reject), 2 => Just(Revise), 1 => Just(Cancel), 3 => Just(Sign), 1 => Just(Decline),
        5 => (1_i64..4).prop_map(Ship), 4 => Just(Receive), 4 => (1_i64..5).prop_map(Pay), 3 => Just(Confirm),
    ]
}

/// Everybody who has a hand in an order.
struct Trade {
    sales: Client,
    director: Client,
    customer: Client,
    order: String,
}

impl Trade {
    async fn begin(app: &App) -> Self {
        let (sales, director, customer) = (app.as_role("sales"), app.as_role("director"), app.as_role("customer"));
        let lines = json!([{"product_id": app.id("product"), "quantity": 3}, {"product_id": app.id("product2"), "quantity": 1, "discount_bp": 333}]);
        let made = sales.post("/orders", json!({"customer_id": app.id("record_customer"), "lines": lines})).await.created();
        Self { sales, director, customer, order: id_of(&made) }
    }

    async fn view(&self) -> Value {
        self.director.get(&format!("/orders/{}", self.order)).await.ok()
    }

    async fn seen_by_customer(&self) -> Option<Value> {
        let answer = self.customer.get(&format!("/portal/orders/{}", self.order)).await;
        (answer.status == 200).then_some(answer.body)
    }

    /// The step that those who want the deal would take now.
    async fn forward(&self) -> Try {
        let view = self.view().await;
        let has = |list: &str, status: &str| view[list].as_array().is_some_and(|rows| rows.iter().any(|row| row["status"] == status));
        match view["status"].as_str().unwrap() {
            "draft" => Try::Submit,
            "rejected" | "declined" => Try::Revise,
            "pending_approval" => Try::Approve,
            "approved" => Try::Sign,
            "signed" | "partially_shipped" => Try::Ship(9),
            _ if has("shipments", "shipped") => Try::Receive,
            _ if self.seen_by_customer().await.is_some_and(|seen| seen["payable"]["amount"] != 0) => Try::Pay(4),
            _ => Try::Confirm,
        }
    }

    /// Tries it. Gives the answer, and whether the record said beforehand that it is allowed (when it says anything about it).
    async fn attempt(&self, step: Try) -> Option<(Answer, Option<bool>)> {
        let path = format!("/orders/{}", self.order);
        let portal = format!("/portal/orders/{}", self.order);
        let step = if matches!(step, Try::Forward) { self.forward().await } else { step };
        let (who, name, path, body) = match step {
            Try::Submit => (&self.sales, "submit", format!("{path}/submit"), json!({})),
            Try::Approve => (&self.director, "approve", format!("{path}/approve"), json!({})),
            Try::Reject => (&self.director, "reject", format!("{path}/reject"), json!({"reason": "no"})),
            Try::Revise => (&self.sales, "revise", format!("{path}/revise"), Value::Null),
            Try::Cancel => (&self.sales, "cancel", format!("{path}/cancel"), json!({"reason": "off"})),
            Try::Sign => {
                let revision = self.seen_by_customer().await?["revision"].clone();
                (&self.customer, "sign", format!("{portal}/sign"), json!({"name": "Buyer", "revision": revision}))
            }
            Try::Decline => (&self.customer, "decline", format!("{portal}/decline"), json!({"reason": "late"})),
            Try::Ship(most) => return self.ship(most).await,
            Try::Receive => return self.receive().await,
            Try::Pay(quarters) => return self.pay(quarters).await,
            Try::Confirm => return self.confirm().await,
            Try::Forward => unreachable!("it was turned into one of the others"),
        };
        let record = if std::ptr::eq(who, &raw const self.customer) {
            self.seen_by_customer().await
        } else {
            Some(who.get(&format!("/orders/{}", self.order)).await.ok())
        };
        let allowed = record.and_then(|record| allowed(&record, name));
        Some((who.post(&path, body).await, allowed))
    }

    async fn ship(&self, most: i64) -> Option<(Answer, Option<bool>)> {
        let view = self.view().await;
        let lines: Vec<_> = view["lines"]
            .as_array()?
            .iter()
            .filter_map(|line| {
                let left = line["quantity"].as_i64()? - line["shipped"].as_i64()?;
                (left > 0).then(|| json!({"order_line_id": line["id"], "quantity": left.min(most)}))
            })
            .collect();
        if lines.is_empty() {
            return None;
        }
        Some((self.sales.post(&format!("/orders/{}/shipments", self.order), json!({"lines": lines})).await, None))
    }

    async fn receive(&self) -> Option<(Answer, Option<bool>)> {
        let view = self.seen_by_customer().await?;
        let shipment = view["shipments"].as_array()?.iter().find(|shipment| shipment["status"] == "shipped")?.clone();
        Some((self.customer.post(&format!("/portal/shipments/{}/receive", id_of(&shipment)), json!({})).await, Some(true)))
    }

    async fn pay(&self, quarters: i64) -> Option<(Answer, Option<bool>)> {
        let view = self.seen_by_customer().await?;
        let payable = view["payable"]["amount"].as_i64()?;
        let amount = (payable * quarters / 4).max(1);
        let body = json!({"method": "transfer", "amount": {"amount": amount, "currency": "CNY"}});
        Some((self.customer.post(&format!("/portal/orders/{}/payments", self.order), body).await, Some(payable > 0)))
    }

    async fn confirm(&self) -> Option<(Answer, Option<bool>)> {
        let view = self.seen_by_customer().await?;
        let payment = view["payments"].as_array()?.iter().find(|payment| payment["status"] == "pending")?.clone();
        Some((self.sales.post(&format!("/receipts/{}/confirm", id_of(&payment)), json!({})).await, Some(true)))
    }
}

/// What a record says of an action.
fn allowed(record: &Value, name: &str) -> Option<bool> {
    record["actions"].as_array()?.iter().find(|action| action["name"] == name)?["allowed"].as_bool()
}

/// Orders add up, whatever has happened.
fn holds(view: &Value) {
    let amount = |name: &str| view[name]["amount"].as_i64().unwrap();
    assert_eq!(amount("total"), amount("subtotal") - amount("discount") + amount("tax"), "{view:#}");
    assert!(amount("received") + amount("outstanding") <= amount("total"), "{view:#}");
    for line in view["lines"].as_array().unwrap() {
        let quantity = |name: &str| line[name].as_i64().unwrap();
        assert!(quantity("quantity") >= quantity("shipped") && quantity("shipped") >= quantity("received"), "{line:#}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_history_of_an_order_breaks_a_rule() {
    let app = App::start().await;
    let config = ProptestConfig { cases: 24, failure_persistence: None, max_shrink_iters: 40, ..ProptestConfig::default() };
    let runtime = tokio::runtime::Handle::current();
    let completed = AtomicUsize::new(0);
    tokio::task::block_in_place(|| {
        TestRunner::new(config)
            .run(&proptest::collection::vec(step(), 6..40), |steps| {
                completed.fetch_add(runtime.block_on(live(&app, steps)).into(), Ordering::Relaxed);
                Ok(())
            })
            .unwrap();
    });
    assert_eq!(app.violations(), None);
    assert!(completed.into_inner() > 0, "no order got to its end: the histories try too little");
}

/// One history. Tells whether the order got to its end.
async fn live(app: &App, steps: Vec<Try>) -> bool {
    let trade = Trade::begin(app).await;
    for step in steps {
        let before = trade.view().await;
        let Some((answer, allowed)) = trade.attempt(step).await else { continue };
        let after = trade.view().await;
        assert!(answer.status < 500, "{step:?}: {}", answer.body);
        match answer.status {
            200 | 201 => assert_ne!(allowed, Some(false), "{step:?} succeeded although it was not allowed: {before:#}"),
            refused => {
                assert_ne!(allowed, Some(true), "{step:?} was allowed, yet {refused}: {}", answer.body);
                assert_eq!(before, after, "{step:?} was refused with {refused}, yet it changed the order");
            }
        }
        holds(&after);
    }
    trade.view().await["status"] == "completed"
}
