//! What may not be known of customers: others' customers, masked fields, another company.

use super::enter;
use crate::harness::{
    App,
    client::{Client, PASSWORD, id_of},
};
use serde_json::{Value, json};

#[tokio::test]
async fn of_a_lookalike_one_learns_that_it_exists_and_who_has_it() {
    let app = App::start().await;
    let more = json!({"keep": true, "mobile": "+86 138-0013-8000", "email": "Hello@Tai.example", "contact": {"name": "孙", "mobile": "13700137000"}});
    let theirs = enter(&app.as_role("sales"), "太湖（无锡）电缆有限公司", more).await;
    let look = async |login: &str, query: &str| app.as_role(login).get(&format!("/customers/duplicates?{query}")).await.rows();
    for (query, field) in [
        ("name=太湖(无锡)电缆股份有限公司", "name"),
        ("name=太湖无锡", "name"),
        ("mobile=13800138000", "mobile"),
        ("email=hello@tai.EXAMPLE", "email"),
        ("mobile=137%200013%207000", "mobile"),
    ] {
        let found = look("sales2", query).await;
        assert_eq!(found.len(), 1, "{query}");
        let expected = json!({"kind": "customer", "field": field, "customer_id": null, "lead_id": null, "number": null, "name": theirs["name"],
            "owner": theirs["owner"], "in_pool": false, "visible": false});
        assert_eq!(found[0], expected, "{query}");
    }
    assert_eq!(look("sales", "mobile=13800138000").await[0]["customer_id"], theirs["id"]);
    assert_eq!(look("sales", &format!("mobile=13800138000&except={}", id_of(&theirs))).await.len(), 0);
    for nothing in ["name=太", "name=%25", "mobile=138", "email=tai", "", "name=上海"] {
        assert_eq!(look("sales2", nothing).await.len(), 0, "{nothing}");
    }
    assert_eq!(look("other_administrator", "mobile=13800138000").await.len(), 0);
}

/// A member of staff who sees all customers, with telephone numbers blotted out and mail hidden.
async fn blinkered(app: &App) -> Client {
    let administrator = app.as_role("administrator");
    let grants = json!([{"permission": "customers:read", "reach": "all"}, {"permission": "customers:write", "reach": "all"},
        {"permission": "events:read", "reach": "all"}]);
    let role = json!({"name": "外包", "grants": grants, "hidden_fields": ["email"], "masked_fields": ["mobile", "note"]});
    let role = id_of(&administrator.post("/roles", role).await.created());
    let user = json!({"login": "blinkered", "name": "外包", "password": PASSWORD, "department_id": app.id("south"), "role_ids": [role]});
    administrator.post("/users", user).await.created();
    app.as_role("blinkered")
}

#[tokio::test]
async fn masked_fields_are_blotted_out_everywhere() {
    let app = App::start().await;
    let blinkered = blinkered(&app).await;
    let more = json!({"keep": true, "mobile": "13812340000", "email": "a@b.example", "note": "底价 95 折", "contact": {"name": "钱", "mobile": "13956780000"}});
    let customer = id_of(&enter(&app.as_role("sales"), "鄱阳湖渔业", more).await);
    let path = format!("/customers/{customer}");
    let shown = blinkered.get(&path).await.ok();
    assert_eq!((&shown["mobile"], &shown["email"], &shown["note"]), (&json!("138****0000"), &Value::Null, &json!("****")));
    let row = blinkered.get("/customers?q=鄱阳湖").await.rows().remove(0);
    assert_eq!((&row["mobile"], &row["email"]), (&json!("138****0000"), &Value::Null));
    assert_eq!(blinkered.get("/contacts?q=钱").await.rows()[0]["mobile"], "139****0000");
    let filter = |field: &str| format!(r#"/customers?filter={{"field":"{field}","op":"contains","value":"1"}}"#);
    for field in ["mobile", "email"] {
        blinkered.get(&filter(field)).await.refused(400, "query.filter_field");
        app.as_role("director").get(&filter(field)).await.ok();
    }
    assert_eq!(blinkered.get("/customers?q=13812340000").await.rows().len(), 0);
    // A form that sends back what it was shown changes nothing.
    blinkered.patch(&path, json!({"mobile": "138****0000", "note": "****", "name": "鄱阳湖水产"})).await.ok();
    let clear = app.as_role("director").get(&path).await.ok();
    assert_eq!((&clear["mobile"], &clear["note"], &clear["name"]), (&json!("13812340000"), &json!("底价 95 折"), &json!("鄱阳湖水产")));
}

#[tokio::test]
async fn revealing_is_logged() {
    let app = App::start().await;
    let blinkered = blinkered(&app).await;
    let customer =
        id_of(&enter(&app.as_role("sales"), "洪泽湖纺织", json!({"keep": true, "mobile": "13812340000", "email": "a@b.example"})).await);
    let revealed = blinkered.post(&format!("/customers/{customer}/reveal"), json!({})).await.ok();
    assert_eq!(revealed, json!({"mobile": "13812340000", "phone": null, "email": null}));
    let events = app.as_role("director").get(&format!("/customers/{customer}/events")).await.rows();
    assert!(events.iter().any(|event| event["verb"] == "revealed" && event["actor"]["name"] == "外包"), "{events:#?}");
}

#[tokio::test]
async fn in_the_pool_nobody_reads_how_to_reach_a_customer() {
    let app = App::start().await;
    let customer = id_of(&enter(&app.as_role("promoter"), "巢湖乳品", json!({"mobile": "13812340000"})).await);
    let sales = app.as_role("sales");
    let row = sales.get("/pool?q=巢湖").await.rows().remove(0);
    assert_eq!(row["mobile"], "138****0000");
    assert_eq!(sales.get("/pool?q=13812340000").await.rows().len(), 0);
    sales.get(r#"/pool?filter={"field":"mobile","op":"eq","value":"13812340000"}"#).await.refused(400, "query.filter_field");
    sales.post(&format!("/customers/{customer}/reveal"), json!({})).await.refused(404, "not_found");
    assert_eq!(app.as_role("director").get("/pool?q=巢湖").await.rows()[0]["mobile"], "13812340000");
    assert_eq!(sales.post(&format!("/customers/{customer}/claim"), json!({})).await.ok()["mobile"], "13812340000");
}

#[tokio::test]
async fn another_company_is_another_world() {
    let app = App::start().await;
    let path = format!("/customers/{}", app.id("other_record_customer"));
    for (login, status) in [("administrator", 404), ("director", 404), ("sales", 404)] {
        let client = app.as_role(login);
        client.get(&path).await.is(status);
        client.get(&format!("{path}/ownership")).await.is(status);
        client.post(&format!("{path}/reveal"), json!({})).await.is(status);
    }
    let director = app.as_role("director");
    director.patch(&path, json!({"name": "x"})).await.is(404);
    director.delete(&path).await.is(404);
    director.post(&format!("{path}/assign"), json!({"owner_id": app.id("sales")})).await.is(404);
    let own = format!("/customers/{}/assign", app.id("record_pooled"));
    director.post(&own, json!({"owner_id": app.id("other_sales")})).await.is(422);
}
