//! The story of what one person did.

use crate::analytics::{encoded, trade};
use crate::harness::{App, client::Client};
use serde_json::{Value, json};

/// Everything in a list, page by page.
async fn pages(client: &Client, path: &str, limit: usize) -> Vec<Value> {
    let (mut rows, mut next) = (Vec::new(), Some(String::new()));
    let join = if path.contains('?') { '&' } else { '?' };
    while let Some(cursor) = next {
        let cursor = if cursor.is_empty() { cursor } else { format!("&cursor={cursor}") };
        let page = client.get(&format!("{path}{join}limit={limit}{cursor}")).await.ok();
        rows.extend(page["data"].as_array().unwrap().iter().cloned());
        next = page["page"]["next"].as_str().map(str::to_owned);
    }
    rows
}

#[tokio::test]
async fn a_reader_sees_the_deeds_on_records_that_he_may_open() {
    let app = App::start().await;
    trade(&app).await;
    // What the person in the north did to a customer who has gone south since is no longer the northern manager's to read.
    let gone = format!("/customers/{}/transfer", app.id("record_customer"));
    app.as_role("director").post(&gone, json!({"owner_id": app.id("sales2")})).await.ok();
    let by = encoded(&json!({"and": [{"field": "actor", "op": "eq", "value": app.id("sales")}]}).to_string());
    let all = pages(&app.as_role("director"), &format!("/events?filter={by}"), 200).await;
    assert!(all.len() > 10, "{} deeds", all.len());
    for role in ["director", "manager"] {
        let client = app.as_role(role);
        let mut expected = Vec::new();
        for event in all.iter().filter(|event| event["subject"] != "files" && event["subject"] != "views") {
            let record = format!("/{}/{}/events", event["subject"].as_str().unwrap(), event["subject_id"].as_str().unwrap());
            let alone = role == "director";
            if alone || client.get(&record).await.status == 200 {
                expected.push(event["id"].as_str().unwrap().to_owned());
            }
        }
        let story = pages(&client, &format!("/monitoring/staff/{}/events", app.id("sales")), 7).await;
        let shown: Vec<_> = story.iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
        assert_eq!(shown, expected, "{role}");
        assert!(role == "director" || shown.len() < all.len());
        assert!(story.iter().all(|event| event["actor"]["id"] == app.id("sales")));
    }
}

#[tokio::test]
async fn a_story_is_filtered_by_kind_and_day() {
    let app = App::start().await;
    let director = app.as_role("director");
    let of = format!("/monitoring/staff/{}/events", app.id("sales"));
    let filter = |terms: Value| format!("{of}?filter={}", encoded(&json!({"and": terms}).to_string()));
    let orders = director.get(&filter(json!([{"field": "subject", "op": "eq", "value": "orders"}]))).await.rows();
    assert!(!orders.is_empty() && orders.iter().all(|event| event["subject"] == "orders"));
    let before = director.get(&filter(json!([{"field": "at", "op": "lt", "value": "2020-01-01T00:00:00Z"}]))).await.rows();
    assert_eq!(before, Vec::<Value>::new());
}
