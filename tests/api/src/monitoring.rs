//! Monitoring: every figure of a person is what the lists show of him, and nobody looks further than he may.

mod story;
mod watching;

use crate::analytics::{encoded, model, trade, whole};
use crate::harness::{
    App,
    client::{Client, id_of},
    now,
};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const EVER: &str = "from=2020-01-01&to=2035-12-31";

/// A moment so many days ago, as the database keeps it.
fn ago(app: &App, days: i64) -> String {
    let form = if app.database.url.starts_with("sqlite") { "'%Y-%m-%d %H:%M:%S+00:00'" } else { "'%Y-%m-%dT%H:%M:%SZ'" };
    (now() - TimeDelta::days(days)).format(form).to_string()
}

/// Trade, and what people leave undone: contacts not made, customers forgotten and lost, requests and returns that wait.
async fn work(app: &App) {
    trade(app).await;
    let (director, sales, sales2) = (app.as_role("director"), app.as_role("sales"), app.as_role("sales2"));
    for (number, client) in [&sales, &sales2, &sales2].into_iter().enumerate() {
        let new = json!({"name": format!("遗忘 {number}"), "kind": "person", "keep": true});
        let customer = id_of(&client.post("/customers", new).await.created());
        let talk = json!({"customer_id": customer, "kind": "visit", "content": "拜访",
            "happened_at": now() - TimeDelta::days(45), "next_contact_at": now() - TimeDelta::days(2)});
        client.post("/follow-ups", talk).await.created();
        if number == 2 {
            let reasons = encoded(&json!({"and": [{"field": "kind", "op": "eq", "value": "release_reason"}]}).to_string());
            let reason = director.get(&format!("/dictionaries?filter={reasons}")).await.rows()[0]["id"].clone();
            client.post(&format!("/customers/{customer}/release"), json!({"reason_id": reason})).await.ok();
        }
    }
    let reply = json!({"body": "马上处理"});
    let ask = json!({"subject": "咨询", "body": "在吗？"});
    let talk = id_of(&app.as_role("customer").post("/portal/conversations", ask).await.created());
    sales.post(&format!("/conversations/{talk}/messages"), reply).await.created();
    let (long, lately) = (ago(app, 45), ago(app, 2));
    app.database
        .tamper(&format!(
            "UPDATE customer SET owned_since = {long} WHERE name LIKE '遗忘%' AND owner_id IS NOT NULL; \
             UPDATE ownership SET kind = 'recycle' WHERE kind = 'release'; \
             UPDATE service_request SET created_at = {long}, due_at = {lately}, first_response_due_at = {lately}, resolution_due_at = {lately} WHERE due_at IS NOT NULL;"
        ))
        .await;
}

fn moment(value: &Value) -> Option<DateTime<Utc>> {
    value.as_str()?.parse().ok()
}

/// How many rows of a list, read whole, are a person's and count, told by what they show.
async fn by_hand(client: &Client, resource: &str, person: &str, counts: impl Fn(&Value) -> bool) -> BTreeMap<String, u64> {
    let (rows, _) = whole(client, resource, &json!({"and": []})).await;
    let mut people = BTreeMap::new();
    for row in rows.iter().filter(|row| counts(row)) {
        if let Some(id) = row[person]["id"].as_str() {
            *people.entry(id.to_owned()).or_default() += 1;
        }
    }
    people
}

/// The figure of a person.
fn figure<'a>(view: &'a Value, row: &'a Value, measure: &str) -> &'a Value {
    let place = view["measures"].as_array().unwrap().iter().position(|one| one["measure"] == measure);
    &row["figures"][place.unwrap_or_else(|| panic!("no {measure}"))]
}

#[tokio::test]
async fn every_figure_of_everybody_opens_its_rows() {
    let app = App::start().await;
    work(&app).await;
    let mut filled = BTreeMap::new();
    for role in ["administrator", "director", "manager"] {
        let client = app.as_role(role);
        let view = client.get(&format!("/monitoring/staff?{EVER}")).await.ok();
        for row in view["data"].as_array().unwrap() {
            for (measure, figure) in view["measures"].as_array().unwrap().iter().zip(row["figures"].as_array().unwrap()) {
                let analysis = json!({"measure": measure["measure"], "unit": measure["unit"], "currency": view["currency"]});
                if figure["count"] != 0 {
                    model::same_as_its_rows(&client, &analysis, figure).await;
                    *filled.entry(measure["measure"].to_string()).or_insert(0) += 1;
                }
            }
        }
    }
    assert_eq!(filled.len(), 15, "only {filled:?} measure anything");
}

#[tokio::test]
async fn every_count_is_what_the_lists_show_by_hand() {
    let app = App::start().await;
    work(&app).await;
    let now = now();
    let late = |value: &Value| moment(value).is_some_and(|at| at < now);
    let untouched = |row: &Value| moment(&row["owned_since"]).max(moment(&row["last_follow_up_at"]));
    for role in ["director", "manager"] {
        let client = app.as_role(role);
        let view = client.get(&format!("/monitoring/staff?{EVER}")).await.ok();
        let agreed = ["approved", "signed", "partially_shipped", "shipped", "delivered", "completed"];
        let lists = [
            ("follow_ups", by_hand(&client, "follow-ups", "by", |row| row["done"] == true).await),
            ("customers", by_hand(&client, "customers", "owner", |_| true).await),
            ("orders", by_hand(&client, "orders", "salesperson", |row| agreed.contains(&row["status"].as_str().unwrap())).await),
            ("resolved", by_hand(&client, "service-requests", "agent", |row| !row["sla"]["resolved_at"].is_null()).await),
            ("overdue_requests", by_hand(&client, "service-requests", "agent", |row| late(&row["sla"]["due_at"])).await),
            ("overdue_contacts", by_hand(&client, "customers", "owner", |row| late(&row["next_contact_at"])).await),
            (
                "forgotten",
                by_hand(&client, "customers", "owner", |row| untouched(row).is_some_and(|at| at < now - TimeDelta::days(14))).await,
            ),
            ("pool_losses", by_hand(&client, "pool-losses", "owner", |_| true).await),
            ("returns_waiting", by_hand(&client, "returns", "agent", |row| row["status"] == "requested").await),
            ("feedback_score", by_hand(&client, "feedback", "about", |_| true).await),
        ];
        let mut compared = 0;
        for row in view["data"].as_array().unwrap() {
            let person = row["member"]["id"].as_str().unwrap();
            for (measure, people) in &lists {
                let expected = people.get(person).copied().unwrap_or(0);
                assert_eq!(figure(&view, row, measure)["count"], expected, "{role}: {measure} of {}", row["member"]);
                compared += usize::from(expected > 0);
            }
        }
        assert!(compared >= if role == "director" { 12 } else { 5 }, "{role} compared {compared}");
    }
}

#[tokio::test]
async fn the_days_of_one_person_add_up_to_his_period() {
    let app = App::start().await;
    work(&app).await;
    let director = app.as_role("director");
    let of = format!("/monitoring/staff?member={}", app.id("sales"));
    let (whole, days) = (director.get(&of).await.ok(), director.get(&format!("{of}&by=day&compare=previous")).await.ok());
    assert_eq!((whole["data"].as_array().unwrap().len(), days["data"].as_array().unwrap().len()), (1, 30));
    let mut compared = 0;
    for (place, measure) in days["measures"].as_array().unwrap().iter().enumerate() {
        let name = measure["measure"].as_str().unwrap();
        let (mut sum, analysis) = (0, json!({"measure": name, "unit": measure["unit"], "currency": days["currency"]}));
        for day in days["data"].as_array().unwrap() {
            let figure = &day["figures"][place];
            sum += figure["count"].as_i64().unwrap();
            if figure["count"] != 0 {
                model::same_as_its_rows(&director, &analysis, figure).await;
            }
        }
        assert_eq!(figure(&whole, &whole["data"][0], name)["count"], sum, "{name}");
        assert_eq!(measure["standing"], false);
        compared += usize::from(sum > 0);
    }
    assert!(compared >= 5, "only {compared} measures have any days");
    assert!(whole["measures"].as_array().unwrap().iter().any(|measure| measure["standing"] == true));
}

#[tokio::test]
async fn one_sees_the_people_one_leads() {
    let app = App::start().await;
    let (director, manager) = (app.as_role("director"), app.as_role("manager"));
    let people = |view: Value| -> Vec<String> {
        view["data"].as_array().unwrap().iter().map(|row| row["member"]["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = people(director.get("/monitoring/staff").await.ok());
    let north = people(director.get(&format!("/monitoring/staff?department={}", app.id("north"))).await.ok());
    assert!(all.contains(&app.id("sales2")) && north.contains(&app.id("sales")) && !north.contains(&app.id("sales2")));
    assert_eq!(people(manager.get("/monitoring/staff").await.ok()), north);
    let other = format!("?member={}", app.id("sales2"));
    manager.get(&format!("/monitoring/staff{other}")).await.refused(404, "not_found");
    manager.get(&format!("/monitoring/staff/{}/events", app.id("sales2"))).await.refused(404, "not_found");
    director.get(&format!("/monitoring/staff{other}")).await.ok();
    for role in ["sales", "service", "promoter", "nobody", "customer"] {
        for path in ["/monitoring/staff", "/pool-losses", "/watches", "/analytics/pool_losses"] {
            app.as_role(role).get(path).await.refused(403, "forbidden");
        }
    }
    director.get("/monitoring/staff?by=day").await.refused(400, "monitoring.days_of_whom");
    director.get("/monitoring/staff?from=2026-02-01&to=2026-01-01").await.refused(400, "analytics.period");
}

#[tokio::test]
async fn owners_are_reminded_of_forgotten_customers() {
    let app = App::start().await;
    work(&app).await;
    let director = app.as_role("director");
    let filter = json!({"and": [{"field": "in_pool", "op": "eq", "value": false}, {"field": "untouched_since", "op": "lt", "value": {"ago": "P14D"}}]});
    let (forgotten, _) = whole(&director, "customers", &filter).await;
    assert_eq!(forgotten.len(), 2);
    let ids: Vec<_> = forgotten.iter().map(|row| row["id"].clone()).chain([json!(app.id("record_pooled"))]).collect();
    let body = json!({"customer_ids": ids, "note": "请尽快联系"});
    let said = director.post("/monitoring/reminders", body.clone()).await.ok();
    assert_eq!(said, json!({"reminded": 2, "skipped": 1}));
    director.post("/monitoring/reminders", body.clone()).await.ok();
    let told = |row: &Value| row["kind"] == "customers.reminded";
    for (row, owner) in forgotten.iter().map(|row| (row, if row["owner"]["id"] == app.id("sales") { "sales" } else { "sales2" })) {
        let notices: Vec<_> = app.as_role(owner).told_of(row["id"].as_str().unwrap()).await.into_iter().filter(told).collect();
        assert_eq!((notices.len(), &notices[0]["count"]), (1, &json!(2)));
        assert!(notices[0]["title"].as_str().unwrap().contains(row["name"].as_str().unwrap()), "{notices:?}");
    }
    // A manager reminds his own people only.
    assert_eq!(app.as_role("manager").post("/monitoring/reminders", body.clone()).await.ok(), json!({"reminded": 1, "skipped": 2}));
    app.as_role("sales").post("/monitoring/reminders", body).await.refused(403, "forbidden");
}
