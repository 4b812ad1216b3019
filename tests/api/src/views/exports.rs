//! Lists as files: the rows of the list, no more and no less.

use crate::harness::{
    App,
    client::{Client, PASSWORD, id_of},
};
use serde_json::{Value, json};

/// The lines of a CSV file, with its head.
async fn lines(client: &Client, path: &str) -> Vec<String> {
    let answer = client.get(path).await;
    assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"), "{answer:?}");
    let text = answer.ok();
    let text = text.as_str().unwrap().trim_start_matches('\u{feff}');
    text.lines().map(str::to_owned).collect()
}

fn numbers(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| row["number"].as_str().unwrap().to_owned()).collect()
}

async fn enter(client: &Client, name: &str, more: Value) -> Value {
    let mut body = json!({"name": name, "kind": "organization", "keep": true, "contact": {"name": "甲"}});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    client.post("/customers", body).await.created()
}

#[tokio::test]
async fn an_export_has_the_rows_of_its_list() {
    let app = App::start().await;
    let (sales, manager, director) = (app.as_role("sales"), app.as_role("manager"), app.as_role("director"));
    for number in 0..3 {
        enter(&sales, &format!("北 {number}"), json!({"tags": ["重点", "老客户"]})).await;
        enter(&app.as_role("sales2"), &format!("南 {number}"), json!({})).await;
    }
    let filter = json!({"field": "name", "op": "starts_with", "value": "北"});
    for query in ["sort=name".to_owned(), format!("sort=-number&filter={filter}"), "q=南&sort=number".to_owned()] {
        for client in [&manager, &director] {
            let rows = client.get(&format!("/customers?limit=200&{query}")).await.rows();
            let lines = lines(client, &format!("/customers/export?columns=number&{query}")).await;
            assert_eq!(lines[1..], numbers(&rows), "{query}");
        }
    }
    let (of_manager, of_director) = (lines(&manager, "/customers/export").await, lines(&director, "/customers/export").await);
    assert!(of_manager.len() > 3 && of_manager.len() < of_director.len(), "each within his reach");
    let north = of_manager.iter().find(|line| line.contains("北 0")).unwrap();
    assert!(north.contains("重点; 老客户") && north.contains("Organization"), "{north}");

    // Picked rows, beside the filter.
    let rows = manager.get(&format!("/customers?sort=name&filter={filter}")).await.rows();
    let ids = [id_of(&rows[0]), id_of(&rows[2]), app.id("record_customer")].join(",");
    let picked = lines(&manager, &format!("/customers/export?columns=name,number&sort=name&filter={filter}&ids={ids}")).await;
    assert_eq!(picked[0], "Name,Number");
    assert_eq!(picked.len(), 3, "{picked:?}");
    assert!(picked[1].starts_with("北 0") && picked[2].starts_with("北 2"), "{picked:?}");
    let sheet = manager.get("/customers/export?format=xlsx").await;
    assert!(sheet.status == 200 && sheet.header("content-type").unwrap().starts_with("application/vnd.openxmlformats"), "{sheet:?}");
}

#[tokio::test]
async fn an_export_goes_on_beyond_one_page() {
    let app = App::start().await;
    let director = app.as_role("director");
    let prospector = app.as_role("prospector");
    for number in 0..205 {
        prospector.post("/leads", json!({"name": format!("线索 {number}")})).await.created();
    }
    let lines = lines(&director, "/leads/export?columns=name,status&sort=number").await;
    let filter = json!({"field": "name", "op": "starts_with", "value": "线索"});
    let total = director.get(&format!("/leads?count=exact&filter={filter}")).await.ok()["page"]["total"].clone();
    assert_eq!(total, 205);
    let mine: Vec<_> = lines.iter().filter(|line| line.starts_with("线索 ")).collect();
    assert_eq!(mine.len(), 205);
    assert!(mine.iter().enumerate().all(|(number, line)| **line == format!("线索 {number},New")), "{mine:?}");
}

#[tokio::test]
async fn every_list_that_offers_it_is_written() {
    let app = App::start().await;
    let director = app.as_role("director");
    for list in ["customers", "leads", "orders", "receivables", "service-requests", "products"] {
        let rows = director.get(&format!("/{list}?limit=200&sort=-created_at")).await.rows();
        let lines = lines(&director, &format!("/{list}/export?columns=number&sort=-created_at")).await;
        assert!(!rows.is_empty());
        assert_eq!(lines[1..], numbers(&rows), "{list}");
        let chinese = director.request(reqwest::Method::GET, &format!("/{list}/export")).speaking("zh-CN").send().await.ok();
        assert!(chinese.as_str().unwrap().lines().next().unwrap().contains("编号"), "{list}");
        director.get(&format!("/{list}/export?columns=shoe_size")).await.refused(400, "export.column");
        director.get(&format!("/{list}/export?sort=shoe_size")).await.refused(400, "query.sort_field");
        director.get(&format!("/{list}/export?ids=1")).await.refused(400, "query.filter_value");
        app.as_role("sales").get(&format!("/{list}/export")).await.refused(403, "forbidden");
    }
}

#[tokio::test]
async fn nothing_hidden_leaves_in_a_file_and_nothing_in_it_is_a_formula() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let grants = json!([{"permission": "customers:read", "reach": "all"}, {"permission": "views:export", "reach": "all"}]);
    let role = json!({"name": "外包", "grants": grants, "hidden_fields": ["email"], "masked_fields": ["mobile"]});
    let role = id_of(&administrator.post("/roles", role).await.created());
    let user = json!({"login": "blinkered", "name": "外包", "password": PASSWORD, "role_ids": [role]});
    administrator.post("/users", user).await.created();
    let more = json!({"mobile": "13812340000", "email": "secret@b.example"});
    enter(&app.as_role("sales"), "=HYPERLINK(\"http://x\")", more).await;

    let blinkered = app.as_role("blinkered");
    let whole = lines(&blinkered, "/customers/export").await.join("\n");
    assert!(whole.contains("138****0000") && !whole.contains("13812340000"), "{whole}");
    assert!(!whole.contains("secret@b.example") && !whole.contains("E-mail"), "{whole}");
    let asked = lines(&blinkered, "/customers/export?columns=email,name").await;
    assert_eq!(asked[0], "Name");
    assert!(asked.contains(&"\"'=HYPERLINK(\"\"http://x\"\")\"".to_owned()), "{asked:?}");
    let filter = json!({"field": "email", "op": "is_not_empty"});
    blinkered.get(&format!("/customers/export?filter={filter}")).await.refused(400, "query.filter_field");
    assert!(lines(&app.as_role("director"), "/customers/export").await.join("\n").contains("secret@b.example"));
}

#[tokio::test]
async fn who_takes_how_much_of_what_is_logged() {
    let app = App::start().await;
    let manager = app.as_role("manager");
    let taken = lines(&manager, "/customers/export").await.len() - 1;
    manager.get("/customers/export?columns=shoe_size").await.is(400);
    let filter = json!({"field": "verb", "op": "eq", "value": "exported"});
    let events = app.as_role("administrator").get(&format!("/events?filter={filter}")).await.rows();
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0]["actor"]["id"], app.id("manager"));
    let changes = json!({"list": [null, "customers"], "rows": [null, taken], "format": [null, "CSV"]});
    assert_eq!(events[0]["changes"], changes);
}
