//! No endpoint asks the database more often than it must: statements are counted for each, on small and on larger answers.

use crate::harness::App;
use crate::operations;
use serde_json::json;
use std::fmt::Write as _;

fn count(answer: &crate::harness::client::Answer) -> u32 {
    answer.header("x-statements").expect("a debug build counts its statements").parse().unwrap()
}

/// The relations that a list shows by name cost one statement each, however many rows there are.
const MOST_FOR_A_LIST: u32 = 8;
const MOST_FOR_A_RECORD: u32 = 12;
const MOST_FOR_A_WRITE: u32 = 14;

#[tokio::test]
async fn a_list_costs_the_same_for_one_row_and_for_many() {
    let app = App::start().await;
    let director = app.as_role("director");
    director.get("/auth/me").await.ok();
    let mut wrong = String::new();
    let lists: Vec<_> = operations::all().into_iter().filter(|operation| operation.is_list() && !operation.is_open()).collect();
    let mut one = Vec::new();
    for operation in &lists {
        one.push(count(&director.get(&format!("{}?limit=50", operation.path)).await));
    }
    let prospector = app.as_role("prospector");
    for number in 0..30 {
        prospector
            .post("/customers", json!({"name": format!("清单 {number}"), "kind": "organization", "contact": {"name": "甲"}}))
            .await
            .created();
    }
    for (operation, before) in lists.iter().zip(one) {
        let answer = director.get(&format!("{}?limit=50", operation.path)).await;
        let after = count(&answer);
        if after > before.max(1) + 4 || after > MOST_FOR_A_LIST && answer.status == 200 && answer.body["page"].is_object() {
            let _ = writeln!(wrong, "{}: {before}, then {after} statements", operation.path);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn a_record_and_a_write_cost_few_statements() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    sales.get("/auth/me").await.ok();
    let customer = format!("/customers/{}", app.id("record_customer"));
    for path in [customer.clone(), format!("/orders/{}", app.id("order")), format!("/contacts/{}", app.id("contact"))] {
        let answer = sales.get(&path).await;
        assert!(count(&answer) <= MOST_FOR_A_RECORD, "{path}: {} statements", count(&answer));
        answer.ok();
    }
    let body = json!({"customer_id": app.id("record_customer"), "name": "计数"});
    let created = sales.request(reqwest::Method::POST, "/contacts").json(&body).key("counted").send().await;
    assert!(count(&created) <= MOST_FOR_A_WRITE, "{} statements", count(&created));
    created.created();
    let changed = sales.patch(&customer, json!({"note": "数"})).await;
    assert!(count(&changed) <= MOST_FOR_A_WRITE, "{} statements", count(&changed));
    changed.ok();
}
