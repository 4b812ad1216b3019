//! The pool: who takes a customer from it, by which rules, and the ledger that remembers.

use super::{enter, entry};
use crate::harness::{App, client::id_of};
use proptest::{
    prelude::{Strategy, any},
    strategy::ValueTree as _,
    test_runner::TestRunner,
};
use serde_json::{Value, json};

async fn rules(app: &App, changes: Value) {
    let administrator = app.as_role("administrator");
    let mut pool = administrator.get("/settings").await.ok()["pool"].clone();
    for (name, value) in changes.as_object().unwrap() {
        pool[name] = value.clone();
    }
    administrator.patch("/settings", json!({"pool": pool})).await.ok();
}

async fn ledger(app: &App, customer: &str) -> Vec<Value> {
    app.as_role("director").get(&format!("/customers/{customer}/ownership")).await.rows()
}

#[tokio::test]
async fn a_customer_goes_through_many_hands_and_the_ledger_tells() {
    let app = App::start().await;
    let customer = id_of(&enter(&app.as_role("promoter"), "洞庭包装", json!({})).await);
    let path = |verb: &str| format!("/customers/{customer}/{verb}");
    let director = app.as_role("director");
    let assigned = director.post(&path("assign"), json!({"owner_id": app.id("sales"), "note": "展会"})).await.ok();
    assert_eq!((&assigned["owner"]["id"], &assigned["department"]["id"]), (&json!(app.id("sales")), &json!(app.id("north"))));
    director.post(&path("assign"), json!({"owner_id": app.id("sales2")})).await.refused(409, "customer.already_owned");
    app.as_role("sales2").post(&path("claim"), json!({})).await.refused(409, "customer.already_claimed");
    let sales = app.as_role("sales");
    sales.post(&path("transfer"), json!({"owner_id": app.id("sales")})).await.refused(409, "customer.same_owner");
    let problem = sales.post(&path("transfer"), json!({"owner_id": app.id("service")})).await.refused(422, "invalid");
    assert_eq!(problem["errors"][0]["code"], "customer.cannot_own");
    sales.post(&path("transfer"), json!({"owner_id": app.id("sales2")})).await.ok();
    sales.get(&format!("/customers/{customer}")).await.refused(404, "not_found");
    let wrong = entry(&app, "level").await;
    app.as_role("sales2").post(&path("release"), json!({"reason_id": wrong})).await.is(422);
    let reason = entry(&app, "release_reason").await;
    let released = app.as_role("sales2").post(&path("release"), json!({"reason_id": reason, "note": "预算取消"})).await.ok();
    assert_eq!((&released["in_pool"], &released["owner"]), (&json!(true), &Value::Null));
    app.as_role("sales").post(&path("claim"), json!({})).await.refused(409, "customer.reclaim_wait");
    let rows = ledger(&app, &customer).await;
    let kinds: Vec<_> = rows.iter().rev().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["created", "assign", "transfer", "release"]);
    assert!(rows.iter().skip(1).all(|row| !row["ended_at"].is_null()) && rows[0]["ended_at"].is_null());
    assert_eq!((&rows[0]["reason"]["id"], &rows[0]["note"]), (&json!(reason), &json!("预算取消")));
}

#[tokio::test]
async fn whoever_enters_a_customer_for_others_goes_on_seeing_it() {
    let app = App::start().await;
    let promoter = app.as_role("promoter");
    let customer = id_of(&enter(&promoter, "珠江灯饰", json!({})).await);
    let path = format!("/customers/{customer}");
    app.as_role("director").post(&format!("{path}/assign"), json!({"owner_id": app.id("sales")})).await.ok();
    promoter.get(&path).await.ok();
    promoter.patch(&path, json!({"name": "改名"})).await.refused(403, "customer.not_yours");
    let body = json!({"name": "丙", "kind": "person", "keep": true});
    promoter.post("/customers", body).await.refused(403, "customer.keep_not_allowed");
    app.as_role("greeter").get(&path).await.refused(404, "not_found");
    // Who owned a customer himself and handed it on sees it no more, even if he entered it once.
    let own = id_of(&enter(&app.as_role("sales"), "闽江茶业", json!({})).await);
    app.as_role("sales").post(&format!("/customers/{own}/claim"), json!({})).await.ok();
    app.as_role("sales").post(&format!("/customers/{own}/transfer"), json!({"owner_id": app.id("sales2")})).await.ok();
    app.as_role("sales").get(&format!("/customers/{own}")).await.refused(404, "not_found");
}

#[tokio::test]
async fn giving_back_does_not_give_the_claim_back() {
    let app = App::start().await;
    rules(&app, json!({"daily_claim_limit": 2, "reclaim_wait_days": 0})).await;
    let sales = app.as_role("sales");
    let reason = entry(&app, "release_reason").await;
    let customer = app.id("record_pooled");
    for _ in 0..2 {
        sales.post(&format!("/customers/{customer}/claim"), json!({})).await.ok();
        sales.post(&format!("/customers/{customer}/release"), json!({"reason_id": reason})).await.ok();
    }
    let problem = sales.post(&format!("/customers/{customer}/claim"), json!({})).await.refused(429, "customer.claim_limit");
    assert_eq!(problem["detail"], "You have claimed 2 customers today, which is the limit. Try again tomorrow.");
    let shown = sales.get(&format!("/customers/{customer}")).await.ok();
    let claim = shown["actions"].as_array().unwrap().iter().find(|action| action["name"] == "claim").unwrap();
    assert_eq!(claim["code"], "customer.claim_limit");
    rules(&app, json!({"daily_claim_limit": 0, "capacity": 1})).await;
    sales.post(&format!("/customers/{customer}/claim"), json!({})).await.refused(409, "customer.capacity");
    sales.post("/customers", json!({"name": "丁", "kind": "person", "keep": true})).await.refused(409, "customer.capacity");
    rules(&app, json!({"capacity": 0, "claim_allowed": false})).await;
    sales.post(&format!("/customers/{customer}/claim"), json!({})).await.refused(409, "customer.claim_not_allowed");
}

#[tokio::test]
async fn why_and_when_a_customer_drops_is_told() {
    let app = App::start().await;
    let path = format!("/customers/{}", id_of(&enter(&app.as_role("sales"), "漓江旅行社", json!({"keep": true})).await));
    let shown = app.as_role("sales").get(&path).await.ok();
    let day = |field: &str| chrono::DateTime::parse_from_rfc3339(shown[field].as_str().unwrap()).unwrap();
    assert_eq!((day("drops_at") - day("owned_since")).num_days(), 30);
    assert_eq!(shown["drop_reason"], "After 30 days without a follow-up the customer drops into the pool.");
    rules(&app, json!({"recycle_after_days": 0, "warn_days": 0})).await;
    let shown = app.as_role("sales").get(&path).await.ok();
    assert_eq!((&shown["drops_at"], shown["drop_reason"].is_string()), (&Value::Null, true));
}

#[tokio::test]
async fn no_history_of_moves_breaks_the_ledger() {
    let app = App::start().await;
    rules(&app, json!({"daily_claim_limit": 0, "capacity": 0, "reclaim_wait_days": 0})).await;
    let reason = entry(&app, "release_reason").await;
    let customer = app.id("record_pooled");
    let moves = proptest::collection::vec((0..4_usize, any::<bool>()), 60).new_tree(&mut TestRunner::deterministic()).unwrap().current();
    let mut owner = Value::Null;
    for (verb, first) in moves {
        let to = app.id(if first { "sales" } else { "sales2" });
        let (verb, body, allowed) = match verb {
            0 => ("assign", json!({"owner_id": to}), owner.is_null()),
            1 => ("transfer", json!({"owner_id": to}), !owner.is_null() && owner != json!(to)),
            2 => ("release", json!({"reason_id": reason}), !owner.is_null()),
            _ => ("claim", json!({}), owner.is_null()),
        };
        let answer = app.as_role("director").post(&format!("/customers/{customer}/{verb}"), body).await;
        assert_eq!(answer.status, if allowed { 200 } else { 409 }, "{verb} from {owner}: {:#}", answer.body);
        if allowed {
            owner = answer.body["owner"]["id"].clone();
        }
        let rows = ledger(&app, &customer).await;
        let open: Vec<_> = rows.iter().filter(|row| row["ended_at"].is_null()).collect();
        assert_eq!((open.len(), &open[0]["owner"]["id"]), (1, &owner));
    }
}
