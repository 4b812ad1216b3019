//! Customers and contacts: entering, finding, changing, and who may know what of them.

mod bulk;
mod lists;
mod pool;
mod secrets;

use crate::harness::{
    App,
    client::{Client, id_of},
};
use serde_json::{Value, json};

/// A customer entered by a caller, with whatever else is to be said of it.
async fn enter(client: &Client, name: &str, more: Value) -> Value {
    let mut body = json!({"name": name, "kind": "organization"});
    for (field, value) in more.as_object().unwrap() {
        body[field] = value.clone();
    }
    client.post("/customers", body).await.created()
}

/// The first entry of a look-up list.
async fn entry(app: &App, kind: &str) -> String {
    let filter = format!(r#"{{"field":"kind","op":"eq","value":"{kind}"}}"#);
    let entries = app.as_role("administrator").get(&format!("/dictionaries?filter={filter}&limit=1")).await.rows();
    id_of(&entries[0])
}

fn pointers(problem: &Value) -> Vec<&str> {
    problem["errors"].as_array().unwrap().iter().map(|error| error["pointer"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_customer_is_entered_with_number_contact_and_tags() {
    let app = App::start().await;
    let (source, level) = (entry(&app, "source").await, entry(&app, "level").await);
    let body = json!({
        "name": "  长江阀门有限公司 ", "name_en": "Yangtze Valves", "kind": "organization", "role": "agent", "intent": "high",
        "source_id": source, "level_id": level, "mobile": "138 0013 8000", "email": "Info@Yangtze.example", "tags": ["展会", " VIP ", "展会"],
        "addresses": [{"label": "工厂", "line": "江阴市滨江路 1 号", "is_default": true, "recipient": null, "phone": null, "region_id": null}],
        "contact": {"name": "王芳", "job_title": "采购经理", "mobile": "13900139000"}, "keep": true,
    });
    let answer = app.as_role("sales").post("/customers", body).await;
    assert_eq!(answer.header("etag"), Some("\"1\""));
    let location = answer.header("location").unwrap().to_owned();
    let customer = answer.created();
    assert_eq!(location, format!("/api/v1/customers/{}", id_of(&customer)));
    assert_eq!(customer["name"], "长江阀门有限公司");
    assert!(customer["number"].as_str().unwrap().starts_with("C-"), "{customer:#}");
    assert_eq!(customer["tags"], json!(["展会", "VIP"]));
    assert_eq!(customer["mobile"], "138 0013 8000");
    assert_eq!(customer["owner"]["id"], app.id("sales"));
    assert_eq!((&customer["in_pool"], &customer["lifecycle"]), (&json!(false), &json!("prospect")));
    assert_eq!(customer["level"]["id"], level);
    let contacts = app.as_role("sales").get("/contacts?q=王芳&count=exact").await.ok();
    assert_eq!(contacts["page"]["total"], 1);
    assert_eq!((&contacts["data"][0]["is_primary"], &contacts["data"][0]["customer"]["id"]), (&json!(true), &customer["id"]));
    let second = enter(&app.as_role("sales"), "黄河水泵", json!({"keep": true})).await;
    assert_ne!(customer["number"], second["number"]);
}

#[tokio::test]
async fn what_is_wrong_with_an_entry_is_told_where_it_stands() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let bad = json!({"name": "   ", "kind": "organization", "mobile": "none", "tags": ["x".repeat(31)],
        "addresses": [{"label": "a", "line": " ", "is_default": false, "recipient": null, "phone": null, "region_id": null}]});
    let problem = sales.post("/customers", bad).await.refused(422, "invalid");
    assert_eq!(pointers(&problem), ["/name", "/mobile", "/addresses/0/line", "/tags/0"]);
    let problem = sales.post("/customers", json!({"name": "x".repeat(201), "kind": "organization", "email": "nobody"})).await.is(422);
    assert_eq!(pointers(&problem), ["/email", "/name"]);
    let level = entry(&app, "level").await;
    let problem = sales.post("/customers", json!({"name": "甲", "kind": "person", "source_id": level})).await.is(422);
    assert_eq!((pointers(&problem), &problem["errors"][0]["code"]), (vec!["/source_id"], &json!("dictionary.no_such_entry")));
    sales.post("/customers", json!({"name": "甲", "kind": "person", "owner_id": app.id("sales2")})).await.is(422);
    sales.post("/customers", json!({"name": "甲", "kind": "firm"})).await.is(422);
    assert_eq!(sales.get("/customers?count=exact").await.ok()["page"]["total"], 1);
}

#[tokio::test]
async fn a_change_touches_what_it_names_and_null_empties() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let customer = enter(&sales, "西江仪表", json!({"keep": true, "note": "老客户", "mobile": "13800138000", "tags": ["A"]})).await;
    let path = format!("/customers/{}", id_of(&customer));
    let changed = sales.patch(&path, json!({"note": null, "intent": "medium", "tags": ["B", "C"]})).await.ok();
    assert_eq!((&changed["note"], &changed["intent"], &changed["mobile"]), (&Value::Null, &json!("medium"), &json!("13800138000")));
    assert_eq!((&changed["tags"], &changed["version"]), (&json!(["B", "C"]), &json!(2)));
    let stale = sales.request(reqwest::Method::PATCH, &path).if_match(1).json(&json!({"name": "别名"})).send().await.refused(412, "stale");
    assert_eq!(stale["version"], 2);
    sales.patch(&path, json!({"number": "C-1"})).await.is(422);
    let tagged = |tag: &str| format!(r#"/customers?filter={{"field":"tags","op":"eq","value":"{tag}"}}"#);
    assert_eq!(sales.get(&tagged("A")).await.rows().len(), 0);
    assert_eq!(sales.get(&tagged("C")).await.rows().len(), 1);
}

#[tokio::test]
async fn a_deleted_customer_is_gone_and_one_with_open_matters_stays() {
    let app = App::start().await;
    let director = app.as_role("director");
    let path = format!("/customers/{}", app.id("record_pooled"));
    director.delete(&path).await.done();
    director.get(&path).await.refused(404, "not_found");
    app.as_role("sales").post(&format!("{path}/claim"), json!({})).await.refused(404, "not_found");
    let customer = app.id("record_customer");
    let body = json!({"customer_id": customer, "subject": "漏水", "channel": "telephone"});
    app.as_role("administrator").post("/service-requests", body).await.created();
    director.delete(&format!("/customers/{customer}")).await.refused(409, "customer.unsettled");
    let shown = director.get(&format!("/customers/{customer}")).await.ok();
    let remove = shown["actions"].as_array().unwrap().iter().find(|action| action["name"] == "remove").unwrap();
    assert_eq!((&remove["allowed"], &remove["code"]), (&json!(false), &json!("customer.unsettled")));
}

#[tokio::test]
async fn one_contact_is_the_first_to_turn_to() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let customer = app.id("record_customer");
    let body = |name: &str| json!({"customer_id": customer, "name": name, "is_primary": true, "birthday": "1988-02-29"});
    let first = sales.post("/contacts", body("李雷")).await.created();
    let second = sales.post("/contacts", body("韩梅")).await.created();
    let at = |contact: &Value| format!("/contacts/{}", id_of(contact));
    assert_eq!(sales.get(&at(&first)).await.ok()["is_primary"], false);
    let changed = sales.patch(&at(&second), json!({"wechat": "hanmei", "birthday": null})).await.ok();
    assert_eq!((&changed["wechat"], &changed["birthday"], &changed["is_primary"]), (&json!("hanmei"), &Value::Null, &json!(true)));
    app.as_role("sales2").get(&at(&first)).await.is(404);
    app.as_role("sales2").post("/contacts", body("外人")).await.is(404);
    app.as_role("other_administrator").get(&at(&first)).await.is(404);
    sales.delete(&at(&second)).await.done();
    sales.get(&at(&second)).await.is(404);
}

#[tokio::test]
async fn the_portal_begins_with_what_waits_for_the_customer() {
    let app = App::start().await;
    let home = async |login: &str| app.as_role(login).get("/portal/home").await.ok();
    let (before, other) = (home("customer").await, home("customer2").await);
    assert_eq!((&before["customer"]["id"], &before["outstanding"]["currency"]), (&json!(app.id("record_customer")), &json!("CNY")));
    let body = json!({"subject": "漏水", "description": "接口处漏水"});
    app.as_role("customer").post("/portal/service-requests", body).await.created();
    let after = home("customer").await;
    assert_eq!(after["open_requests"].as_i64(), before["open_requests"].as_i64().map(|open| open + 1));
    assert_eq!(home("customer2").await, other);
    app.as_role("sales").get("/portal/home").await.is(403);
}

#[tokio::test]
async fn customers_go_along_when_their_owner_changes_department() {
    let app = App::start().await;
    let path = format!("/customers/{}", app.id("record_customer2"));
    app.as_role("manager").get(&path).await.refused(404, "not_found");
    let member = format!("/users/{}", app.id("sales2"));
    app.as_role("administrator").patch(&member, json!({"department_id": app.id("north")})).await.ok();
    let shown = app.as_role("manager").get(&path).await.ok();
    assert_eq!(shown["department"]["id"], app.id("north"));
}
