//! Work on many customers at once: preview, progress, report, cancel and undo.

use super::{enter, entry};
use crate::{
    harness::{
        App,
        client::{Client, id_of},
    },
    identity::PATIENCE,
};
use serde_json::{Value, json};
use std::time::Instant;

/// Begins work and waits until it is done.
async fn work(client: &Client, body: Value) -> Value {
    let job = client.post("/customers/bulk", body).await.created();
    rest(client, &id_of(&job)).await
}

/// The work, once nothing of it is left to do.
async fn rest(client: &Client, id: &str) -> Value {
    let began = Instant::now();
    loop {
        let job = client.get(&format!("/bulk-jobs/{id}")).await.ok();
        if !["running", "undoing"].contains(&job["status"].as_str().unwrap()) {
            return job;
        }
        assert!(began.elapsed() < PATIENCE, "{job:#}");
        tokio::task::yield_now().await;
    }
}

/// Some customers of a salesperson's.
async fn some(client: &Client, names: &[&str]) -> Vec<String> {
    let mut ids = Vec::new();
    for name in names {
        ids.push(id_of(&enter(client, name, json!({"keep": true, "tags": ["老"]})).await));
    }
    ids
}

async fn field(client: &Client, ids: &[String], name: &str) -> Vec<Value> {
    let mut values = Vec::new();
    for id in ids {
        values.push(client.get(&format!("/customers/{id}")).await.ok()[name].clone());
    }
    values
}

fn tally(job: &Value) -> [i64; 5] {
    ["total", "done", "refused", "undone", "kept"].map(|name| job[name].as_i64().unwrap())
}

#[tokio::test]
async fn all_that_match_are_assigned_and_taken_back() {
    let app = App::start().await;
    let (sales, director) = (app.as_role("sales"), app.as_role("director"));
    let ids = some(&sales, &["批量甲", "批量乙", "批量丙"]).await;
    let pooled = id_of(&enter(&director, "批量丁", json!({})).await);
    let body = json!({"q": "批量", "action": {"kind": "assign", "owner_id": app.id("sales2")}});
    let preview = director.post("/customers/bulk/preview", body.clone()).await.ok();
    assert_eq!(preview, json!({"total": 4, "tried": 4, "allowed": 4, "refused": []}));
    assert_eq!(field(&director, &ids, "version").await, [1, 1, 1], "a preview leaves no trace");
    let job = work(&director, body).await;
    assert_eq!((tally(&job), &job["status"]), ([4, 4, 0, 0, 0], &json!("done")));
    let owners = field(&director, &ids, "owner").await;
    assert!(owners.iter().all(|owner| owner["id"] == app.id("sales2")), "{owners:?}");
    // One of them goes on his way: the undo leaves him there.
    let away = json!({"owner_id": app.id("manager")});
    director.post(&format!("/customers/{}/transfer", ids[0]), away).await.ok();
    let path = format!("/bulk-jobs/{}", id_of(&job));
    director.post(&format!("{path}/undo"), json!({})).await.ok();
    let job = rest(&director, &id_of(&job)).await;
    assert_eq!((tally(&job), &job["status"]), ([4, 0, 0, 3, 1], &json!("undone")));
    assert_eq!(field(&director, &ids[..1], "owner").await[0]["id"], app.id("manager"));
    assert_eq!(field(&director, &ids[1..2], "owner").await[0]["id"], app.id("sales"));
    assert_eq!(field(&director, &[pooled], "in_pool").await, [json!(true)]);
    let kept = director.get(&format!("{path}/rows?filter={{\"field\":\"outcome\",\"op\":\"eq\",\"value\":\"kept\"}}")).await.rows();
    assert_eq!((&kept[0]["code"], &kept[0]["customer"]["id"]), (&json!("bulk.changed_since"), &json!(ids[0])));
    director.post(&format!("{path}/undo"), json!({})).await.refused(409, "bulk.undone");
}

#[tokio::test]
async fn each_customer_has_a_verdict_of_its_own() {
    let app = App::start().await;
    let (sales, director) = (app.as_role("sales"), app.as_role("director"));
    let mut ids = some(&sales, &["标签甲", "标签乙"]).await;
    ids.push(id_of(&enter(&app.as_role("sales2"), "别人的", json!({"keep": true})).await));
    let full: Vec<_> = (0..20).map(|n| format!("标签{n}")).collect();
    sales.patch(&format!("/customers/{}", ids[1]), json!({"tags": full})).await.ok();
    // What a salesperson cannot see is not among those he means.
    let body = json!({"ids": ids, "action": {"kind": "tag", "add": ["展会", " 展会 "], "remove": ["老"]}});
    let preview = sales.post("/customers/bulk/preview", body.clone()).await.ok();
    assert_eq!((&preview["total"], &preview["allowed"]), (&json!(2), &json!(1)), "{preview:#}");
    assert_eq!(preview["refused"][0]["code"], "customer.too_many_tags");
    assert_ne!(preview["refused"][0]["reason"], "customer.too_many_tags");
    let job = work(&sales, body).await;
    assert_eq!(tally(&job), [2, 1, 1, 0, 0]);
    assert_eq!(field(&director, &ids[..1], "tags").await, [json!(["展会"])]);
    let story = director.get(&format!("/customers/{}/events", ids[0])).await.rows();
    assert_eq!(story[0]["changes"]["tags"], json!([["老"], ["展会"]]), "as if by hand: {story:#?}");
    sales.post(&format!("/bulk-jobs/{}/undo", id_of(&job)), json!({})).await.ok();
    rest(&sales, &id_of(&job)).await;
    assert_eq!(field(&director, &ids[..1], "tags").await, [json!(["老"])]);
    // Nobody else's work is there.
    for other in ["director", "sales2", "other_director"] {
        app.as_role(other).get(&format!("/bulk-jobs/{}", id_of(&job))).await.refused(404, "not_found");
        assert_eq!(app.as_role(other).get("/bulk-jobs").await.rows(), Vec::<Value>::new());
    }
}

#[tokio::test]
async fn fields_are_set_customers_released_and_removed_and_all_of_it_comes_back() {
    let app = App::start().await;
    let director = app.as_role("director");
    let ids = some(&app.as_role("sales"), &["一号", "二号"]).await;
    let (level, reason) = (entry(&app, "level").await, entry(&app, "release_reason").await);
    let before = field(&director, &ids, "level").await;
    for (action, name, after) in [
        (json!({"kind": "edit", "intent": "high", "level_id": level}), "intent", json!("high")),
        (json!({"kind": "release", "reason_id": reason}), "in_pool", json!(true)),
    ] {
        let job = work(&director, json!({"ids": ids, "action": action})).await;
        assert_eq!(tally(&job), [2, 2, 0, 0, 0], "{action}");
        assert_eq!(field(&director, &ids, name).await, [after.clone(), after]);
        director.post(&format!("/bulk-jobs/{}/undo", id_of(&job)), json!({})).await.ok();
        assert_eq!(tally(&rest(&director, &id_of(&job)).await), [2, 0, 0, 2, 0], "{action}");
    }
    assert_eq!(field(&director, &ids, "intent").await, ["unknown", "unknown"]);
    assert_eq!(field(&director, &ids, "level").await, before);
    assert!(field(&director, &ids, "owner").await.iter().all(|owner| owner["id"] == app.id("sales")));
    let job = work(&director, json!({"ids": ids, "action": {"kind": "remove"}})).await;
    director.get(&format!("/customers/{}", ids[0])).await.refused(404, "not_found");
    director.post(&format!("/bulk-jobs/{}/undo", id_of(&job)), json!({})).await.ok();
    assert_eq!(tally(&rest(&director, &id_of(&job)).await), [2, 0, 0, 2, 0]);
    assert_eq!(field(&director, &ids, "name").await, ["一号", "二号"]);
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_before_anything_is_done() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let ids = some(&sales, &["原样"]).await;
    let tag = json!({"kind": "tag", "add": ["新"]});
    for (body, status, code) in [
        (json!({"action": tag}), 422, "required"),
        (json!({"action": tag, "ids": ids, "q": "原样"}), 422, "bulk.ids_or_filter"),
        (json!({"action": {"kind": "tag"}, "ids": ids}), 422, "bulk.nothing"),
        (json!({"action": {"kind": "edit"}, "ids": ids}), 422, "bulk.nothing"),
        (json!({"action": tag, "q": "没有这样的客户"}), 409, "bulk.nobody"),
        (json!({"action": tag, "filter": "{\"field\":\"secret\",\"op\":\"eq\",\"value\":1}"}), 400, "query.filter_field"),
    ] {
        for path in ["/customers/bulk", "/customers/bulk/preview"] {
            let problem = sales.post(path, body.clone()).await.is(status);
            let found = if status == 422 { &problem["errors"][0]["code"] } else { &problem["code"] };
            assert_eq!(found, code, "{path} {body}");
        }
    }
    let other = some(&app.as_role("other_sales"), &["外人"]).await;
    sales.post("/customers/bulk", json!({"ids": other, "action": tag})).await.refused(409, "bulk.nobody");
    let key = app.with_token(&app.id("writing key"));
    key.post("/customers/bulk", json!({"ids": ids, "action": tag})).await.is(403);
    assert_eq!(field(&sales, &ids, "tags").await, [json!(["老"])]);
    assert_eq!(sales.get("/bulk-jobs").await.rows(), Vec::<Value>::new());
}

#[tokio::test]
async fn work_that_is_cancelled_stays_where_it_is_and_can_be_taken_back() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let ids = some(&sales, &["甲", "乙", "丙", "丁"]).await;
    let body = json!({"ids": ids, "action": {"kind": "tag", "add": ["新"]}});
    let job = sales.post("/customers/bulk", body.clone()).await.created();
    let path = format!("/bulk-jobs/{}", id_of(&job));
    // Either it was quicker, or what was waiting goes on waiting.
    let cancelled = sales.post(&format!("{path}/cancel"), json!({})).await;
    let ended = rest(&sales, &id_of(&job)).await;
    if cancelled.status == 200 {
        assert_eq!(ended["status"], "cancelled");
        assert_eq!(ended["waiting"].as_i64().unwrap() + ended["done"].as_i64().unwrap(), 4);
    } else {
        cancelled.refused(409, "bulk.not_running");
        assert_eq!(tally(&ended), [4, 4, 0, 0, 0]);
    }
    sales.post(&format!("{path}/undo"), json!({})).await.ok();
    rest(&sales, &id_of(&job)).await;
    assert_eq!(field(&sales, &ids, "tags").await, vec![json!(["老"]); 4]);
    // The same key twice is one piece of work.
    let twice = async || sales.request(reqwest::Method::POST, "/customers/bulk").key("bulk-1").json(&body).send().await.created();
    let (first, second) = (twice().await, twice().await);
    assert_eq!(first["id"], second["id"]);
    rest(&sales, &id_of(&first)).await;
    assert_eq!(sales.get("/bulk-jobs").await.rows().len(), 2);
}

#[tokio::test]
async fn who_may_not_do_it_any_more_may_not_take_it_back() {
    let app = App::start().await;
    let (sales, administrator) = (app.as_role("sales"), app.as_role("administrator"));
    let ids = some(&sales, &["甲", "乙"]).await;
    let job = work(&sales, json!({"ids": ids, "action": {"kind": "assign", "owner_id": app.id("sales2")}})).await;
    assert_eq!(tally(&job), [2, 2, 0, 0, 0]);
    let demoted = json!({"role_ids": [app.id("role_nobody")]});
    administrator.patch(&format!("/users/{}", app.id("sales")), demoted).await.ok();
    let path = format!("/bulk-jobs/{}", id_of(&job));
    sales.post(&format!("{path}/undo"), json!({})).await.ok();
    assert_eq!(tally(&rest(&sales, &id_of(&job)).await), [2, 0, 0, 0, 2]);
    assert_eq!(sales.get(&format!("{path}/rows")).await.rows()[0]["code"], "forbidden");
    let owners = field(&administrator, &ids, "owner").await;
    assert!(owners.iter().all(|owner| owner["id"] == app.id("sales2")), "{owners:?}");
}
