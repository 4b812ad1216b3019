//! Watching: who is told of what, who is not, and until when.

use crate::harness::{
    App,
    client::{Client, id_of},
};
use serde_json::{Value, json};

async fn watch(client: &Client, body: Value) -> String {
    id_of(&client.post("/watches", body).await.created())
}

async fn talk(client: &Client, customer: &str) {
    client.post("/follow-ups", json!({"customer_id": customer, "kind": "visit", "content": "拜访"})).await.created();
}

/// What a watcher has been told of whom he watches.
async fn told(client: &Client, kind: &str) -> Vec<Value> {
    let rows = client.get("/notifications?limit=100").await.rows();
    rows.into_iter().filter(|row| row["kind"] == kind).collect()
}

#[tokio::test]
async fn a_watcher_hears_of_what_a_person_does_in_one_notice() {
    let app = App::start().await;
    let (director, sales) = (app.as_role("director"), app.as_role("sales"));
    let (person, customer) = (app.id("sales"), app.id("record_customer"));
    let watched = watch(&director, json!({"person_id": person})).await;
    assert_eq!(watch(&director, json!({"person_id": person})).await, watched, "one watches once");
    let unread = director.get("/notifications/unread").await.ok()["unread"].as_i64().unwrap();
    for deeds in 1..=3 {
        talk(&sales, &customer).await;
        let notices = told(&director, "watches.person").await;
        assert_eq!((notices.len(), &notices[0]["count"], &notices[0]["subject_id"]), (1, &json!(deeds), &json!(person)));
    }
    let notice = told(&director, "watches.person").await.remove(0);
    assert_eq!((&notice["title"], &notice["subject"]), (&json!("sales, whom you watch, did something"), &json!("users")));
    assert!(notice["body"].as_str().unwrap().starts_with("Follow-up created · "), "{notice}");
    assert_eq!(director.get("/notifications/unread").await.ok()["unread"], unread + 1);
    // What was read is read: the next deed is news.
    director.post("/notifications/read", json!({"all": true})).await.done();
    talk(&sales, &customer).await;
    assert_eq!(told(&director, "watches.person").await.len(), 2);
    director.delete(&format!("/watches/{watched}")).await.done();
    talk(&sales, &customer).await;
    assert_eq!(told(&director, "watches.person").await.len(), 1, "nothing is left to read of whom one watches no more");
}

#[tokio::test]
async fn a_watcher_hears_of_a_customer_but_not_of_his_own_deeds() {
    let app = App::start().await;
    let (director, sales, customer) = (app.as_role("director"), app.as_role("sales"), app.id("record_customer"));
    watch(&director, json!({"customer_id": customer})).await;
    talk(&director, &customer).await;
    assert_eq!(told(&director, "watches.customer").await, Vec::<Value>::new());
    talk(&sales, &customer).await;
    talk(&app.as_role("service"), &customer).await;
    let notices = told(&director, "watches.customer").await;
    assert_eq!((notices.len(), &notices[0]["count"], &notices[0]["subject_id"]), (1, &json!(2), &json!(customer)));
    // What he hears anyway he hears once.
    let lines = json!([{"product_id": app.id("product"), "quantity": 1}]);
    let order = id_of(&sales.post("/orders", json!({"customer_id": customer, "lines": lines})).await.created());
    let before = told(&director, "watches.customer").await[0]["count"].clone();
    sales.post(&format!("/orders/{order}/submit"), json!({})).await.ok();
    assert_eq!(told(&director, "watches.customer").await[0]["count"], before);
    // Nobody else hears of it, and least of all the watched.
    for role in ["sales", "manager", "service"] {
        assert_eq!(told(&app.as_role(role), "watches.customer").await, Vec::<Value>::new(), "{role}");
        assert_eq!(told(&app.as_role(role), "watches.person").await, Vec::<Value>::new(), "{role}");
    }
    let events = director.get("/events?limit=200").await.rows();
    assert!(events.iter().all(|event| !event["verb"].as_str().unwrap().contains("watch")));
}

#[tokio::test]
async fn a_watch_ends_with_the_right_to_see() {
    let app = App::start().await;
    let (director, manager) = (app.as_role("director"), app.as_role("manager"));
    let customer = app.id("record_customer");
    watch(&manager, json!({"customer_id": customer})).await;
    talk(&app.as_role("sales"), &customer).await;
    assert_eq!((told(&manager, "watches.customer").await.len(), manager.get("/watches").await.rows().len()), (1, 1));
    let unread = manager.get("/notifications/unread").await.ok()["unread"].as_i64().unwrap();
    director.post(&format!("/customers/{customer}/transfer"), json!({"owner_id": app.id("sales2")})).await.ok();
    // What was written may not be read any more, and nothing more is written.
    assert_eq!((told(&manager, "watches.customer").await.len(), manager.get("/watches").await.rows().len()), (0, 0));
    assert_eq!(manager.get("/notifications/unread").await.ok()["unread"], unread - 1);
    talk(&app.as_role("sales2"), &customer).await;
    director.post(&format!("/customers/{customer}/transfer"), json!({"owner_id": app.id("sales")})).await.ok();
    let notices = told(&manager, "watches.customer").await;
    assert_eq!((notices.len(), &notices[0]["count"]), (1, &json!(2)), "one visit, and that the customer came back: {notices:#?}");
    // A person's deeds on records out of reach are not told either.
    watch(&manager, json!({"person_id": app.id("sales")})).await;
    let pooled = app.id("record_pooled");
    app.as_role("sales").post(&format!("/customers/{pooled}/claim"), json!({})).await.ok();
    assert_eq!(told(&manager, "watches.person").await[0]["count"], 1);
    app.as_role("sales").post(&format!("/customers/{pooled}/transfer"), json!({"owner_id": app.id("sales2")})).await.ok();
    assert_eq!(told(&manager, "watches.person").await[0]["count"], 1);
}

#[tokio::test]
async fn one_watches_only_what_one_sees() {
    let app = App::start().await;
    let (manager, director) = (app.as_role("manager"), app.as_role("director"));
    for body in [
        json!({"person_id": app.id("sales2")}),
        json!({"customer_id": app.id("record_customer2")}),
        json!({"customer_id": app.id("other_record_customer")}),
        json!({"person_id": app.id("other_sales")}),
    ] {
        manager.post("/watches", body).await.refused(404, "not_found");
    }
    app.as_role("sales").post("/watches", json!({"customer_id": app.id("record_customer")})).await.refused(403, "forbidden");
    director.post("/watches", json!({})).await.refused(422, "invalid");
    director.post("/watches", json!({"person_id": app.id("director")})).await.refused(422, "invalid");
    // A watch is its watcher's alone.
    manager.delete(&format!("/watches/{}", app.id("watch"))).await.refused(404, "not_found");
}
