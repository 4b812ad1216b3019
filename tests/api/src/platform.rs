//! What serves every module: notices, live updates, attachments, the audit view, the search, the trash.

mod files;
mod indexing;
mod live;
mod notices;
mod search;
mod trash;

use crate::harness::App;
use serde_json::json;

#[tokio::test]
async fn each_write_is_one_event_and_a_refused_one_none() {
    let app = App::start().await;
    let (sales, director) = (app.as_role("sales"), app.as_role("director"));
    let path = format!("/customers/{}", app.id("record_customer"));
    let count = async || director.get("/events?limit=1&count=exact").await.ok()["page"]["total"].as_i64().unwrap();
    let before = count().await;
    let version = sales.patch(&path, json!({"note": "新的说明"})).await.ok()["version"].as_i64().unwrap();
    assert_eq!(count().await, before + 1);
    let event = director.get("/events?limit=1").await.rows().remove(0);
    assert_eq!(
        (&event["subject"], &event["subject_id"], &event["verb"]),
        (&json!("customers"), &json!(app.id("record_customer")), &json!("updated"))
    );
    assert_eq!((&event["actor"]["id"], &event["actor_kind"]), (&json!(app.id("sales")), &json!("staff")));
    assert_eq!(event["changes"], json!({"note": [null, "新的说明"]}));
    sales.patch(&path, json!({"note": null, "kind": "robot"})).await.is(422);
    sales.patch(&path, json!({"name": ""})).await.is(422);
    sales.request(reqwest::Method::PATCH, &path).json(&json!({"note": "旧"})).if_match(version - 1).send().await.refused(412, "stale");
    app.as_role("sales2").patch(&path, json!({"note": "别人的"})).await.is(404);
    assert_eq!(count().await, before + 1);
}

#[tokio::test]
async fn the_audit_view_is_filtered_and_shows_one_s_own_company_only() {
    let app = App::start().await;
    let director = app.as_role("director");
    let filter = |field: &str, value: &str| format!(r#"/events?limit=200&filter={{"field":"{field}","op":"eq","value":"{value}"}}"#);
    let orders = director.get(&filter("subject", "orders")).await.rows();
    assert!(!orders.is_empty() && orders.iter().all(|event| event["subject"] == "orders"));
    let of_sales = director.get(&filter("actor", &app.id("sales"))).await.rows();
    assert!(!of_sales.is_empty() && of_sales.iter().all(|event| event["actor"]["id"] == app.id("sales")));
    assert_eq!(director.get(&filter("subject_id", &app.id("other_order"))).await.rows().len(), 0);
    director.get(&filter("changes", "x")).await.refused(400, "query.filter_field");
    app.as_role("sales").get("/events").await.refused(403, "forbidden");
    // The history of a record is for whoever reaches the record.
    let path = format!("/orders/{}/events", app.id("order"));
    let verbs: Vec<_> = app.as_role("sales").get(&path).await.rows().into_iter().map(|event| event["verb"].clone()).collect();
    assert_eq!(verbs.last(), Some(&json!("created")));
    assert!(["submitted", "approved", "signed", "shipped"].iter().all(|verb| verbs.contains(&json!(verb))), "{verbs:?}");
    app.as_role("sales2").get(&path).await.refused(404, "not_found");
    app.as_role("promoter").get(&path).await.refused(403, "forbidden");
    director.get(&format!("/unicorns/{}/events", app.id("order"))).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_password_is_in_no_event_and_in_no_answer() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let user = administrator.get(&format!("/users/{}", app.id("sales"))).await.ok().to_string();
    let events = administrator.get("/events?limit=200").await.ok().to_string();
    for text in [user, events] {
        for word in ["argon2", "password_hash", "secret_hash", "token_hash"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
    }
}

#[tokio::test]
async fn what_somebody_may_not_see_he_may_not_read_out_of_the_past() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let grants = json!([{"permission": "customers:read", "reach": "all"}, {"permission": "events:read", "reach": "all"}]);
    let role = json!({"name": "外包", "grants": grants, "hidden_fields": ["email"], "masked_fields": ["mobile"]});
    let role = administrator.post("/roles", role).await.created();
    let user = json!({"login": "temp", "name": "外包", "password": crate::harness::client::PASSWORD, "department_id": app.id("south"), "role_ids": [role["id"]]});
    administrator.post("/users", user).await.created();
    let path = format!("/customers/{}", app.id("record_customer"));
    app.as_role("sales").patch(&path, json!({"mobile": "13712345678", "email": "secret@example.com"})).await.ok();
    app.as_role("sales").patch(&format!("/contacts/{}", app.id("contact")), json!({"mobile": "13787654321"})).await.ok();
    for list in ["/events?limit=50".to_owned(), format!("{path}/events"), format!("{path}/timeline")] {
        let text = app.as_role("temp").get(&list).await.ok().to_string();
        for secret in ["13712345678", "secret@example.com", "13787654321"] {
            assert!(!text.contains(secret), "{list} tells {secret}");
        }
    }
}
