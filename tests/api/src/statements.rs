//! No endpoint asks the database more often than it must: statements are counted, and their number does not grow with the rows.

use crate::access::record;
use crate::harness::{
    App,
    client::{Answer, id_of},
};
use crate::operations::{self, Operation};
use reqwest::Method;
use serde_json::{Value, json};
use std::fmt::Write as _;

fn count(answer: &Answer) -> u32 {
    answer.header("x-statements").expect("a debug build counts its statements").parse().unwrap()
}

/// The relations that an answer shows by name cost a statement each, however many rows there are.
const MOST_FOR_A_READ: u32 = 12;
const MOST_FOR_A_WRITE: u32 = 14;
/// Key, number, row, terms, event, watchers, ledger, answer; and on PostgreSQL the notice to other nodes.
const MOST_FOR_A_NEW_CUSTOMER: u32 = 9;
const ROWS: usize = 8;

/// What a read costs, without the caller's own rights, which are read every other second.
async fn cost(app: &App, operation: &Operation) -> (u16, u32) {
    let caller = if operation.path.starts_with("/portal/") { "customer" } else { "administrator" };
    let path = operation.at(&record(app, operation));
    let path = if operation.is_list() { format!("{path}?limit=50") } else { path };
    let (first, second) = (app.as_role(caller).get(&path).await, app.as_role(caller).get(&path).await);
    (second.status, count(&first).min(count(&second)))
}

/// Another row of everything.
async fn grow(app: &App, number: usize) {
    let (sales, director, customer) = (app.as_role("sales"), app.as_role("director"), app.as_role("customer"));
    let (administrator, service) = (app.as_role("administrator"), app.as_role("service"));
    let of = app.id("record_customer");
    let new = json!({"name": format!("清单 {number}"), "kind": "organization", "keep": true, "contact": {"name": "甲"}, "tags": ["重点"]});
    let fresh = id_of(&sales.post("/customers", new.clone()).await.created());
    let account = json!({"customer_id": fresh, "login": format!("buyer-{number}"), "name": "采购"});
    sales.post("/portal-accounts", account).await.created();
    app.as_role("prospector").post("/customers", json!({"name": format!("公海 {number}"), "kind": "person"})).await.created();
    sales.post("/contacts", json!({"customer_id": of, "name": format!("乙 {number}")})).await.created();
    for gone in [false, true] {
        let talk = json!({"customer_id": of, "kind": "visit", "content": format!("拜访 {number}")});
        let talk = id_of(&sales.post("/follow-ups", talk).await.created());
        if gone {
            sales.delete(&format!("/follow-ups/{talk}")).await.done();
        }
    }
    let lead = id_of(&sales.post("/leads", json!({"name": format!("线索 {number}"), "keep": true})).await.created());
    sales.post("/follow-ups", json!({"lead_id": lead, "kind": "visit", "content": "拜访"})).await.created();
    sales.post("/conversations", json!({"customer_id": of, "subject": "问", "body": "您好"})).await.created();
    let say = json!({"body": format!("第 {number} 句")});
    customer.post(&format!("/portal/conversations/{}/messages", app.id("conversation")), say).await.created();
    let ask = json!({"subject": "异响", "description": "低速时", "agent_id": app.id("service")});
    let request = id_of(&customer.post("/portal/service-requests", ask).await.created());
    service.post(&format!("/service-requests/{request}/start"), json!({})).await.ok();
    service.post(&format!("/service-requests/{request}/resolve"), json!({"resolution": "好了"})).await.ok();
    let lines = json!([{"product_id": app.id("product"), "quantity": 2}]);
    let order = sales.post("/orders", json!({"customer_id": of, "lines": lines})).await.created();
    let path = format!("/orders/{}", id_of(&order));
    sales.post(&format!("{path}/submit"), json!({})).await.ok();
    if number % 2 == 1 {
        director.post(&format!("{path}/approve"), json!({})).await.ok();
        let sign = json!({"name": "陈晓", "revision": order["revision"]});
        customer.post(&format!("/portal{path}/sign"), sign).await.ok();
        let lines = json!([{"order_line_id": order["lines"][0]["id"], "quantity": 2}]);
        let shipped = sales.post(&format!("{path}/shipments"), json!({"lines": lines})).await.ok();
        customer.post(&format!("/portal/shipments/{}/receive", id_of(&shipped["shipments"][0])), json!({})).await.ok();
        let payment = json!({"method": "transfer", "amount": {"amount": 30, "currency": "CNY"}});
        customer.post(&format!("/portal{path}/payments"), payment).await.created();
        let praise = json!({"subject": "sale", "order_id": order["id"], "score": 5, "text": "好"});
        customer.post("/portal/feedback", praise).await.created();
        let reason = customer.get("/portal/return-reasons").await.rows()[0]["id"].clone();
        let goods = json!([{"order_line_id": order["lines"][0]["id"], "quantity": 1}]);
        let back = json!({"order_id": order["id"], "lines": goods, "reason_id": reason, "agent_id": app.id("service")});
        let back = format!("/returns/{}", id_of(&customer.post("/portal/returns", back).await.created()));
        if number % 4 == 1 {
            service.post(&format!("{back}/agent-approve"), json!({})).await.ok();
        }
    }
    survey(&director, number, app, &fresh).await;
    furnish(&administrator, number, app).await;
}

/// Another survey, and another answer to the one there is.
async fn survey(director: &crate::harness::client::Client, number: usize, app: &App, customer: &str) {
    let question = json!({"id": "why", "kind": "text", "text": "为什么？"});
    let sections = json!([{"id": "all", "title": "问", "questions": [question]}]);
    let new = director.post("/surveys", json!({"name": format!("问卷 {number}"), "questionnaire": {"sections": sections}})).await.created();
    director.post(&format!("/surveys/{}/publish", id_of(&new)), json!({})).await.ok();
    director
        .post(
            &format!("/surveys/{}/distribute", id_of(&new)),
            json!({"channel": "portal", "recipients": [{"customer_id": app.id("record_customer")}]}),
        )
        .await
        .created();
    let body = json!({"channel": "link", "recipients": [{"customer_id": customer}]});
    let sent = director.post(&format!("/surveys/{}/distribute", app.id("survey")), body).await.created();
    let token = sent["links"][0]["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let answers = json!({"answers": {"score": number % 11}, "complete": true});
    app.stranger().post(&format!("/public/surveys/{token}/answers"), answers).await.ok();
}

async fn furnish(administrator: &crate::harness::client::Client, number: usize, app: &App) {
    let price = json!({"amount": 100, "currency": "CNY"});
    let product = json!({"name": format!("产品 {number}"), "price": price, "status": "on_sale"});
    let product = administrator.post("/products", product).await.created();
    let make = async |path: &str, body: Value| administrator.post(path, body).await.created();
    make("/stock-moves", json!({"product_id": product["id"], "quantity": 5, "kind": "purchase"})).await;
    let items = json!([{"product_id": product["id"], "price": price, "min_quantity": 1}]);
    make("/price-lists", json!({"name": format!("价 {number}"), "currency": "CNY", "items": items})).await;
    make("/departments", json!({"name": format!("部门 {number}"), "parent_id": app.id("north"), "head_id": app.id("sales")})).await;
    make("/dictionaries", json!({"kind": "source", "code": format!("s{number}"), "name": "来源"})).await;
    let grants = json!([{"permission": "customers:read", "reach": "own"}]);
    let role = make("/roles", json!({"name": format!("角色 {number}"), "grants": grants, "hidden_fields": [], "masked_fields": []})).await;
    let user = json!({"login": format!("user-{number}"), "name": "职员", "department_id": app.id("north"), "role_ids": [role["id"]]});
    make("/users", user).await;
    let fields = json!([{"name": "mobile", "required": true}]);
    make("/capture-forms", json!({"name": format!("表单 {number}"), "consent": "同意", "thanks": "谢谢", "fields": fields})).await;
    make("/api-keys", json!({"name": "钥匙", "permissions": ["customers:read"]})).await;
}

#[tokio::test]
async fn a_read_costs_the_same_for_few_rows_and_for_many() {
    let app = App::start().await;
    grow(&app, 1).await;
    grow(&app, 2).await;
    let reads = operations::all().into_iter().filter(|one| one.method == Method::GET && !one.is_open() && !one.streams());
    let mut few = Vec::new();
    for operation in reads {
        let (status, before) = cost(&app, &operation).await;
        few.push((operation, status, before));
    }
    for number in 3..3 + ROWS {
        grow(&app, number).await;
    }
    let mut wrong = String::new();
    for (operation, status, before) in few {
        let (_, after) = cost(&app, &operation).await;
        if after > before || before > MOST_FOR_A_READ {
            let _ = writeln!(wrong, "{} ({status}): {before}, then {after} statements", operation.name());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// The least of several goes: rights and names are read anew every other second.
async fn least(app: &App, path: &str) -> u32 {
    let mut counts = Vec::new();
    for _ in 0..3 {
        counts.push(count(&app.as_role("sales").get(path).await));
    }
    counts.into_iter().min().unwrap()
}

#[tokio::test]
async fn a_customer_is_one_statement_and_so_is_a_page_of_them() {
    let app = App::start().await;
    assert_eq!(least(&app, &format!("/customers/{}", app.id("record_customer"))).await, 1);
    assert_eq!(least(&app, "/customers?limit=50").await, 1);
    let new = json!({"name": "少问", "kind": "organization"});
    let mut made = Vec::new();
    for _ in 0..3 {
        made.push(count(
            &app.as_role("prospector").request(Method::POST, "/customers").json(&new).key(&format!("key {}", made.len())).send().await,
        ));
    }
    assert!(made.iter().min().unwrap() <= &MOST_FOR_A_NEW_CUSTOMER, "{made:?} statements");
}

#[tokio::test]
async fn a_write_costs_few_statements() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    sales.get("/auth/me").await.ok();
    let body = json!({"customer_id": app.id("record_customer"), "name": "计数"});
    let created = sales.request(Method::POST, "/contacts").json(&body).key("counted").send().await;
    assert!(count(&created) <= MOST_FOR_A_WRITE, "{} statements", count(&created));
    created.created();
    let changed = sales.patch(&format!("/customers/{}", app.id("record_customer")), json!({"note": "数"})).await;
    assert!(count(&changed) <= MOST_FOR_A_WRITE, "{} statements", count(&changed));
    changed.ok();
}

#[tokio::test]
async fn an_order_costs_the_same_with_one_line_and_with_twenty() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let mut costs = Vec::new();
    for lines in [1, 20] {
        let lines = vec![json!({"product_id": app.id("product"), "quantity": 1}); lines];
        let body = json!({"customer_id": app.id("record_customer"), "lines": lines});
        sales.get("/auth/me").await.ok();
        let made = sales.post("/orders", body.clone()).await;
        let cost_of_making = count(&made);
        let path = format!("/orders/{}", id_of(&made.created()));
        let quoted = sales.post("/orders/quote", body.clone()).await;
        let edited = sales.patch(&path, json!({"lines": lines})).await;
        let read = sales.get(&path).await;
        let submitted = sales.post(&format!("{path}/submit"), json!({})).await;
        let step = [&quoted, &edited, &read, &submitted].map(count);
        edited.ok();
        submitted.ok();
        costs.push((cost_of_making, step));
    }
    let [one, twenty] = costs.try_into().unwrap();
    assert_eq!(one, twenty);
}
