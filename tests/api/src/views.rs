//! Saved views: who keeps, shares, reads and changes them, and what they may ask.

mod exports;

use crate::harness::{
    App,
    client::{Client, PASSWORD, id_of},
    now,
};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

/// A nested filter with a relative date.
fn neglected() -> Value {
    let quiet = json!({"or": [
        {"field": "last_follow_up_at", "op": "is_empty"},
        {"field": "last_follow_up_at", "op": "before", "value": {"ago": "P30D"}},
    ]});
    json!({"and": [quiet, {"field": "intent", "op": "in", "value": ["high", "medium", "unknown"]}]})
}

fn of_customers(name: &str, share: &str, filter: &Value) -> Value {
    json!({"list": "customers", "name": name, "share": share, "filter": filter.to_string(), "sort": "-created_at", "columns": "number,name,owner"})
}

/// What the reader finds, but for what the fixture has of its own.
async fn names(client: &Client) -> Vec<String> {
    let filter = json!({"field": "list", "op": "eq", "value": "customers"});
    let rows = client.get(&format!("/views?filter={filter}&limit=200")).await.rows();
    rows.iter().map(|row| row["name"].as_str().unwrap().to_owned()).filter(|name| name != "我的客户").collect()
}

#[tokio::test]
async fn a_view_is_saved_read_changed_and_given_up() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let made = sales.post("/views", of_customers(" 久未联系 ", "private", &neglected())).await.created();
    assert_eq!((&made["name"], &made["mine"], &made["share"]), (&json!("久未联系"), &json!(true), &json!("private")));
    assert_eq!(made["filter"].as_str().unwrap().parse::<Value>().unwrap(), neglected());
    let path = format!("/views/{}", id_of(&made));
    assert_eq!(sales.get(&path).await.ok(), made);
    assert_eq!(names(&sales).await, ["久未联系"]);

    let edits = json!({"name": "三十天未联系", "columns": null, "density": "compact", "position": 3});
    let changed = sales.patch(&path, edits).await.ok();
    assert_eq!((&changed["name"], &changed["columns"], &changed["density"]), (&json!("三十天未联系"), &Value::Null, &json!("compact")));
    assert_eq!((&changed["filter"], &changed["version"]), (&made["filter"], &json!(2)));
    sales.request(reqwest::Method::PATCH, &path).json(&json!({"name": "迟"})).if_match(1).send().await.refused(412, "stale");

    sales.delete(&path).await.done();
    sales.get(&path).await.refused(404, "not_found");
    assert!(names(&sales).await.is_empty());
}

#[tokio::test]
async fn one_shares_as_far_as_one_may() {
    let app = App::start().await;
    let (sales, manager, director) = (app.as_role("sales"), app.as_role("manager"), app.as_role("director"));
    let filter = neglected();
    sales.post("/views", of_customers("共享", "department", &filter)).await.refused(403, "view.share");
    manager.post("/views", of_customers("共享", "company", &filter)).await.refused(403, "view.publish");
    let own = id_of(&sales.post("/views", of_customers("自用", "private", &filter)).await.created());
    sales.patch(&format!("/views/{own}"), json!({"share": "company"})).await.refused(403, "view.publish");
    let team = manager.post("/views", of_customers("部门", "department", &filter)).await.created();
    let all = director.post("/views", of_customers("全公司", "company", &filter)).await.created();

    // The department reads the manager's, everybody the director's, and nobody what is private.
    assert_eq!(names(&sales).await, ["自用", "部门", "全公司"]);
    assert_eq!(names(&manager).await, ["部门", "全公司"]);
    assert_eq!(names(&app.as_role("sales2")).await, ["全公司"]);
    assert_eq!(names(&app.as_role("administrator")).await, ["全公司"]);
    app.as_role("administrator").get(&format!("/views/{own}")).await.refused(404, "not_found");
    assert!(names(&app.as_role("other_director")).await.is_empty());
    app.as_role("other_director").get(&format!("/views/{}", id_of(&all))).await.refused(404, "not_found");
    app.as_role("customer").get("/views").await.refused(403, "forbidden");

    // Who reads it does not change it, but for those who publish to all.
    let (team, all) = (format!("/views/{}", id_of(&team)), format!("/views/{}", id_of(&all)));
    let seen = sales.get(&team).await.ok();
    assert_eq!((&seen["mine"], &seen["actions"][0]["allowed"]), (&json!(false), &json!(false)));
    sales.patch(&team, json!({"name": "改"})).await.refused(403, "view.of_another");
    sales.delete(&team).await.refused(403, "view.of_another");
    manager.patch(&all, json!({"name": "改"})).await.refused(403, "view.of_another");
    app.as_role("administrator").patch(&all, json!({"name": "全员"})).await.ok();

    // Taken back, it is its owner's alone.
    manager.patch(&team, json!({"share": "private"})).await.ok();
    sales.get(&team).await.refused(404, "not_found");
}

#[tokio::test]
async fn what_a_department_shares_the_departments_below_it_read() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let head = json!({"login": "head", "name": "总部主管", "password": PASSWORD, "department_id": app.id("headquarters"),
        "role_ids": [app.id("role_manager")]});
    administrator.post("/users", head).await.created();
    app.as_role("head").post("/views", of_customers("总部", "department", &neglected())).await.created();
    app.as_role("manager").post("/views", of_customers("华北", "department", &neglected())).await.created();
    assert_eq!(names(&app.as_role("sales")).await, ["总部", "华北"]);
    assert_eq!(names(&app.as_role("sales2")).await, ["总部"]);
    // To lead others is not to read along with them.
    assert_eq!(names(&app.as_role("head")).await, ["总部"]);
}

#[tokio::test]
async fn a_view_shows_its_reader_his_own_rows() {
    let app = App::start().await;
    let (sales, manager) = (app.as_role("sales"), app.as_role("manager"));
    let mine = json!({"and": [{"field": "owner_id", "op": "eq", "value": {"me": true}}, {"field": "created_at", "op": "within", "value": {"last": "P7D"}}]});
    manager.post("/views", of_customers("我的", "department", &mine)).await.created();
    let view = sales.get("/views?q=我的&sort=-created_at").await.rows().remove(0);
    let rows = sales.get(&format!("/customers?filter={}", view["filter"].as_str().unwrap())).await.rows();
    assert!(!rows.is_empty() && rows.iter().all(|row| row["owner"]["id"] == app.id("sales")), "{rows:?}");
}

#[tokio::test]
async fn today_is_the_company_s_day() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let today = |field: &str| json!({"field": field, "op": "within", "value": {"today": true}});
    // In Shanghai; it may turn meanwhile.
    let day = |moment: DateTime<Utc>| (moment + TimeDelta::hours(8)).date_naive();
    let entered = sales.get("/customers").await.rows();
    assert!(!entered.is_empty());
    loop {
        let before = day(now());
        let found = sales.get(&format!("/customers?filter={}", today("created_at"))).await.rows();
        if day(now()) == before {
            let of_today = |row: &&Value| day(row["created_at"].as_str().unwrap().parse().unwrap()) == before;
            assert_eq!(found, entered.iter().filter(of_today).cloned().collect::<Vec<_>>());
            break;
        }
    }
    assert!(sales.get(&format!("/customers?filter={}", today("next_contact_at"))).await.rows().is_empty());
    sales.get(&format!("/orders?filter={}", today("delivery_date"))).await.ok();
    sales.get(&format!("/customers?filter={}", today("name"))).await.refused(400, "query.filter_op");
}

#[tokio::test]
async fn what_its_list_would_not_understand_is_not_saved() {
    let app = App::start().await;
    let director = app.as_role("director");
    let refused = [
        (json!({"field": "shoe_size", "op": "eq", "value": 1}), "query.filter_field"),
        (json!({"field": "name", "op": "near", "value": "甲"}), "query.filter_op"),
        (json!({"field": "created_at", "op": "before", "value": {"ago": "soon"}}), "query.filter_value"),
        (json!({"and": "x"}), "query.filter_shape"),
        (json!({"and": [{"or": [{"and": [{"or": [{"and": [{"or": [{"field": "name", "op": "is_empty"}]}]}]}]}]}]}), "query.filter_depth"),
    ];
    for (filter, code) in refused {
        director.post("/views", of_customers("错", "private", &filter)).await.refused(400, code);
    }
    let of = |more: Value| {
        let mut view = json!({"list": "orders", "name": "订单"});
        view.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        view
    };
    director.post("/views", of(json!({"filter": "{"}))).await.refused(400, "query.filter_json");
    director.post("/views", of(json!({"sort": "shoe_size"}))).await.refused(400, "query.sort_field");
    // A field of customers is none of orders.
    let level = json!({"field": "level_id", "op": "is_empty"}).to_string();
    director.post("/views", of(json!({"filter": level}))).await.refused(400, "query.filter_field");
    let problem = director.post("/views", of(json!({"columns": "number,number"}))).await.refused(422, "invalid");
    assert_eq!((&problem["errors"][0]["pointer"], &problem["errors"][0]["code"]), (&json!("/columns"), &json!("view.columns")));
    director.post("/views", of(json!({"list": "shoes"}))).await.refused(422, "invalid");
    director.post("/views", of(json!({"name": " "}))).await.refused(422, "invalid");
    let path = format!("/views/{}", id_of(&director.post("/views", of(json!({}))).await.created()));
    director.patch(&path, json!({"filter": level})).await.refused(400, "query.filter_field");
    // Who may not read a list has no views of it.
    app.as_role("promoter").post("/views", of(json!({}))).await.refused(403, "forbidden");
}

#[tokio::test]
async fn a_hidden_field_is_neither_saved_nor_read_by_way_of_a_view() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let grants = json!([{"permission": "customers:read", "reach": "all"}]);
    let role = json!({"name": "外包", "grants": grants, "hidden_fields": ["email"], "masked_fields": ["mobile"]});
    let role = id_of(&administrator.post("/roles", role).await.created());
    let user = json!({"login": "blinkered", "name": "外包", "password": PASSWORD, "role_ids": [role]});
    administrator.post("/users", user).await.created();
    let blinkered = app.as_role("blinkered");
    for field in ["email", "mobile"] {
        let filter = json!({"field": field, "op": "is_not_empty"});
        blinkered.post("/views", of_customers("偷看", "private", &filter)).await.refused(400, "query.filter_field");
        let shared = app.as_role("director").post("/views", of_customers(field, "company", &filter)).await.created();
        let read = blinkered.get(&format!("/views/{}", id_of(&shared))).await.ok();
        blinkered.get(&format!("/customers?filter={}", read["filter"].as_str().unwrap())).await.refused(400, "query.filter_field");
    }
    // What follows from orders is not for those who see none.
    let paid = json!({"field": "first_paid_at", "op": "is_not_empty"});
    blinkered.post("/views", of_customers("付过款", "private", &paid)).await.refused(400, "query.filter_field");
}

#[tokio::test]
async fn nobody_keeps_more_than_a_hundred() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    for number in 1..100 {
        sales.post("/views", json!({"list": "leads", "name": format!("视图 {number}")})).await.created();
    }
    sales.post("/views", json!({"list": "leads", "name": "又一个"})).await.refused(409, "view.too_many");
    let first = id_of(&sales.get("/views?limit=1").await.rows()[0]);
    sales.delete(&format!("/views/{first}")).await.done();
    sales.post("/views", json!({"list": "leads", "name": "又一个"})).await.created();
}
