//! Live updates: heard at once, on whatever node, by those who may see the record, and resumed after a break.

use crate::harness::{App, stream::Listener};
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn what_happens_on_one_node_is_heard_on_the_other() {
    let app = App::nodes(2).await;
    let mut director = Listener::of(&app.as_role_at(1, "director"), None).await;
    let mut customer = Listener::of(&app.as_role_at(1, "customer"), None).await;
    let mut outsider = Listener::of(&app.as_role_at(1, "other_director"), None).await;
    let mut colleague = Listener::of(&app.as_role_at(1, "sales2"), None).await;
    let mut neighbour = Listener::of(&app.as_role_at(1, "customer2"), None).await;
    let (sales, order) = (app.as_role("sales"), app.id("order_draft"));
    sales.post(&format!("/orders/{order}/submit"), json!({})).await.ok();
    app.as_role("director").post(&format!("/orders/{order}/approve"), json!({})).await.ok();
    for listener in [&mut director, &mut customer] {
        let message = listener.expect("orders", "approved").await;
        assert_eq!((&message.data["subject_id"], &message.data["customer_id"]), (&json!(order), &json!(app.id("record_customer"))));
    }
    for (listener, name) in
        [(&mut outsider, "another company"), (&mut colleague, "another salesperson"), (&mut neighbour, "another customer")]
    {
        assert!(listener.hear(Duration::from_millis(300)).await.is_none(), "{name} heard of it");
    }
}

#[tokio::test]
async fn a_customer_hears_nothing_of_what_colleagues_note() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), app.as_role("customer"));
    let mut stream = Listener::of(&customer, None).await;
    let say = format!("/conversations/{}/messages", app.id("conversation"));
    sales.post(&say, json!({"body": "内部", "internal": true})).await.created();
    sales.patch(&format!("/customers/{}", app.id("record_customer")), json!({"note": "底价"})).await.ok();
    sales.post(&say, json!({"body": "您好"})).await.created();
    let first = stream.hear(Duration::from_secs(10)).await.unwrap();
    assert_eq!((&first.data["subject"], &first.data["verb"]), (&json!("conversations"), &json!("messaged")));
}

#[tokio::test]
async fn who_was_away_hears_what_he_missed() {
    let app = App::start().await;
    let (sales, path) = (app.as_role("sales"), format!("/customers/{}", app.id("record_customer")));
    let mut stream = Listener::of(&sales, None).await;
    sales.patch(&path, json!({"note": "一"})).await.ok();
    let last = stream.expect("customers", "updated").await.id.unwrap();
    drop(stream);
    sales.post(&format!("/orders/{}/submit", app.id("order_draft")), json!({})).await.ok();
    let mut again = Listener::of(&sales, Some(&last)).await;
    again.expect("orders", "submitted").await;
    // A resumed stream goes on living.
    sales.patch(&path, json!({"note": "二"})).await.ok();
    again.expect("customers", "updated").await;
}

#[tokio::test]
async fn who_was_away_too_long_is_told_to_read_everything_anew() {
    let app = App::start().await;
    let (sales, path) = (app.as_role("sales"), format!("/customers/{}", app.id("record_customer")));
    let mut stream = Listener::of(&sales, None).await;
    sales.patch(&path, json!({"note": "一"})).await.ok();
    let last = stream.expect("customers", "updated").await.id.unwrap();
    let id: uuid::Uuid = last.parse().unwrap();
    // So many events at once are nobody's doing in a test's time.
    let fields =
        "company_id, at, actor_kind, member_id, portal_account_id, subject, subject_id, customer_id, verb, record_version, changes, note";
    let mut rows = Vec::new();
    for number in 1..=500_u128 {
        let next = uuid::Uuid::from_u128(id.as_u128() + number);
        let next = if crate::harness::database::on_postgres() { format!("'{next}'::uuid") } else { format!("x'{}'", next.simple()) };
        let same = if crate::harness::database::on_postgres() { format!("'{id}'::uuid") } else { format!("x'{}'", id.simple()) };
        rows.push(format!("INSERT INTO event (id, {fields}) SELECT {next}, {fields} FROM event WHERE id = {same};"));
    }
    app.database.tamper(&rows.join("\n")).await;
    app.leave_broken();
    let mut again = Listener::of(&sales, Some(&last)).await;
    let first = again.hear(Duration::from_secs(10)).await.unwrap();
    assert_eq!((first.event.as_deref(), &first.data["verb"]), (Some("reset"), &json!("reset")));
}

#[tokio::test]
async fn streams_end_when_the_program_does() {
    let mut app = App::start().await;
    let mut stream = Listener::of(&app.as_role("sales"), None).await;
    let server = app.servers.remove(0);
    let ended = tokio::task::spawn_blocking(move || server.terminate());
    assert!(stream.ends(Duration::from_secs(10)).await);
    assert!(ended.await.unwrap().success());
}
