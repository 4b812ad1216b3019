//! The lists of customers: filters, order, pages, words; and who finds what in them.

use super::enter;
use crate::harness::{App, client::id_of};
use serde_json::{Value, json};

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter().map(|row| row["name"].as_str().unwrap()).collect()
}

async fn six(app: &App) {
    let sales = app.as_role("sales");
    for (number, intent) in ["low", "high", "high", "none", "medium", "high"].into_iter().enumerate() {
        let tags = if number % 2 == 0 { json!(["偶数", "全部"]) } else { json!(["全部"]) };
        let more = json!({"keep": true, "intent": intent, "tags": tags, "mobile": format!("1380013800{number}"), "name_en": format!("Firm {}", ["a", "b", "c", "d", "e", "f"][number])});
        enter(&sales, &format!("公司{number}"), more).await;
    }
}

#[tokio::test]
async fn a_list_is_filtered_sorted_and_paged() {
    let app = App::start().await;
    six(&app).await;
    let sales = app.as_role("sales");
    let filter = r#"{"and":[{"field":"intent","op":"in","value":["high","medium"]},{"field":"owner_id","op":"eq","value":{"me":true}}]}"#;
    let rows = sales.get(&format!("/customers?filter={filter}&sort=name")).await.rows();
    assert_eq!(names(&rows), ["公司1", "公司2", "公司4", "公司5"]);
    let mut seen = Vec::new();
    let mut next = String::new();
    loop {
        let page = sales.get(&format!("/customers?sort=-intent,name&limit=2&count=exact{next}")).await.ok();
        assert_eq!(page["page"]["total"], 7);
        seen.extend(page["data"].as_array().unwrap().iter().map(id_of));
        let Some(cursor) = page["page"]["next"].as_str() else { break };
        next = format!("&cursor={cursor}");
    }
    let whole: Vec<_> = sales.get("/customers?sort=-intent,name").await.rows().iter().map(id_of).collect();
    assert_eq!((seen.len(), &seen), (7, &whole));
}

#[tokio::test]
async fn tags_are_a_filter() {
    let app = App::start().await;
    six(&app).await;
    let sales = app.as_role("sales");
    let count = async |op: &str, value: Value| {
        let filter = json!({"field": "tags", "op": op, "value": value});
        sales.get(&format!("/customers?filter={filter}")).await.rows().len()
    };
    assert_eq!(count("eq", json!("偶数")).await, 3);
    assert_eq!(count("in", json!(["偶数", "全部"])).await, 6);
    assert_eq!(count("ne", json!("偶数")).await, 4);
    assert_eq!(count("is_empty", Value::Null).await, 1);
    assert_eq!(count("eq", json!("偶%")).await, 0);
    sales.get(r#"/customers?filter={"field":"tags","op":"gt","value":"a"}"#).await.refused(400, "query.filter_op");
    sales.get("/customers?sort=tags").await.refused(400, "query.sort_field");
}

#[tokio::test]
async fn words_find_names_numbers_and_telephones() {
    let app = App::start().await;
    six(&app).await;
    let sales = app.as_role("sales");
    let find = async |words: &str| names(&sales.get(&format!("/customers?q={words}&sort=name")).await.rows()).join(" ");
    assert_eq!(find("公司3").await, "公司3");
    assert_eq!(find("FIRM%20E").await, "公司4");
    assert_eq!(find("8005").await, "公司5");
    assert_eq!(find("%25").await, "");
    assert_eq!(find("_").await, "");
}

#[tokio::test]
async fn everyone_lists_what_is_within_reach() {
    let app = App::start().await;
    six(&app).await;
    let total = async |login: &str| app.as_role(login).get("/customers?count=exact").await.ok()["page"]["total"].as_i64().unwrap();
    assert_eq!((total("sales").await, total("sales2").await), (7, 1));
    assert_eq!((total("manager").await, total("director").await, total("service").await), (7, 9, 9));
    assert_eq!((total("prospector").await, total("greeter").await), (1, 0));
    assert_eq!(total("other_administrator").await, 3);
    app.as_role("nobody").get("/customers").await.refused(403, "forbidden");
    app.as_role("customer").get("/customers").await.refused(403, "forbidden");
    app.stranger().get("/customers").await.refused(401, "unauthenticated");
    let pool = app.as_role("sales2").get("/pool").await.rows();
    assert_eq!(pool.iter().map(id_of).collect::<Vec<_>>(), [app.id("record_pooled")]);
    app.as_role("service").get("/pool").await.refused(403, "forbidden");
}
