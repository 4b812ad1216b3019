//! Many at once, on one process and on two: of those who want the same, exactly as many as there is room for get it.

use crate::harness::{App, client::Answer, client::id_of};
use futures_util::future::join_all;
use serde_json::{Value, json};

/// How many answers have which status.
fn with_status(answers: &[Answer], status: u16) -> usize {
    let odd: Vec<_> = answers.iter().filter(|answer| answer.status >= 500).collect();
    assert!(odd.is_empty(), "{odd:?}");
    answers.iter().filter(|answer| answer.status == status).count()
}

#[tokio::test]
async fn of_200_who_claim_one_customer_exactly_one_gets_it() {
    let app = App::nodes(2).await;
    let path = format!("/customers/{}/claim", app.id("record_pooled"));
    let claims = (0..200).map(|number| {
        let client = app.as_role_at(number, if number % 4 < 2 { "sales" } else { "sales2" });
        let path = path.clone();
        async move { client.post(&path, json!({})).await }
    });
    let answers = join_all(claims).await;
    assert_eq!(with_status(&answers, 200), 1);
    assert_eq!(with_status(&answers, 409), 199);
    let ledger = app.as_role("director").get(&format!("/customers/{}/ownership", app.id("record_pooled"))).await.rows();
    assert_eq!(ledger.iter().filter(|row| row["kind"] == "claim").count(), 1, "{ledger:#?}");
}

/// An order of `customer` over 100 cents, signed and shipped: a receivable of 100.
async fn receivable_of_100(app: &App) -> (String, Value) {
    let (sales, director, customer) = (app.as_role("sales"), app.as_role("director"), app.as_role("customer"));
    let line = json!({"product_id": app.id("product"), "quantity": 1, "unit_price": {"amount": 100, "currency": "CNY"}, "tax_rate_bp": 0});
    let order = sales.post("/orders", json!({"customer_id": app.id("record_customer"), "lines": [line]})).await.created();
    let id = id_of(&order);
    sales.post(&format!("/orders/{id}/submit"), json!({})).await.ok();
    director.post(&format!("/orders/{id}/approve"), json!({})).await.ok();
    let offered = customer.get(&format!("/portal/orders/{id}")).await.ok();
    customer.post(&format!("/portal/orders/{id}/sign"), json!({"name": "Buyer", "revision": offered["revision"]})).await.ok();
    let lines = json!({"lines": [{"order_line_id": order["lines"][0]["id"], "quantity": 1}]});
    sales.post(&format!("/orders/{id}/shipments"), lines).await.ok();
    let filter = json!({"field": "order_id", "op": "eq", "value": id}).to_string();
    let url = reqwest::Url::parse_with_params("http://x/receivables", [("filter", filter)]).unwrap();
    let rows = sales.get(&format!("{}?{}", url.path(), url.query().unwrap())).await.rows();
    assert_eq!(rows.len(), 1, "{rows:#?}");
    (id, rows[0].clone())
}

#[tokio::test]
async fn of_50_payments_of_30_on_100_exactly_3_are_taken() {
    let app = App::nodes(2).await;
    let (order, receivable) = receivable_of_100(&app).await;
    assert_eq!(receivable["balance"]["amount"], 100);
    let path = format!("/portal/orders/{order}/payments");
    let payments = (0..50).map(|number| {
        let client = app.as_role_at(number, "customer");
        let path = path.clone();
        async move { client.post(&path, json!({"method": "transfer", "amount": {"amount": 30, "currency": "CNY"}})).await }
    });
    let answers = join_all(payments).await;
    assert_eq!(with_status(&answers, 201), 3);
    assert_eq!(with_status(&answers, 201) + with_status(&answers, 409) + with_status(&answers, 422), 50);
    let sales = app.as_role("sales");
    for paid in answers.iter().filter(|answer| answer.status == 201) {
        sales.post(&format!("/receipts/{}/confirm", id_of(&paid.body)), json!({})).await.ok();
    }
    let left = sales.get(&format!("/receivables/{}", id_of(&receivable))).await.ok();
    assert_eq!(left["balance"]["amount"], 10);
}

#[tokio::test]
async fn of_50_confirmations_of_one_payment_exactly_one_counts() {
    let app = App::nodes(2).await;
    let (order, receivable) = receivable_of_100(&app).await;
    let payment = json!({"method": "transfer", "amount": {"amount": 30, "currency": "CNY"}});
    let receipt = app.as_role("customer").post(&format!("/portal/orders/{order}/payments"), payment).await.created();
    let path = format!("/receipts/{}/confirm", id_of(&receipt));
    let answers = join_all((0..50).map(|number| {
        let client = app.as_role_at(number, "sales");
        let path = path.clone();
        async move { client.post(&path, json!({})).await }
    }))
    .await;
    assert_eq!((with_status(&answers, 200), with_status(&answers, 409)), (1, 49));
    let left = app.as_role("sales").get(&format!("/receivables/{}", id_of(&receivable))).await.ok();
    assert_eq!(left["balance"]["amount"], 70);
}

#[tokio::test]
async fn a_hundred_posts_with_one_key_have_one_effect_and_one_answer() {
    let app = App::nodes(2).await;
    let body = json!({"name": "一次贸易有限公司", "kind": "organization"});
    let posts = (0..100).map(|number| {
        let request = app.as_role_at(number, "prospector").request(reqwest::Method::POST, "/customers").json(&body).key("once");
        request.send()
    });
    let answers = join_all(posts).await;
    assert_eq!(with_status(&answers, 201) + with_status(&answers, 409), 100, "409 is for those who came while the first was under way");
    let mut ids: Vec<_> = answers.iter().filter(|answer| answer.status == 201).map(|answer| id_of(&answer.body)).collect();
    ids.dedup();
    assert_eq!(ids.len(), 1);
    let found = app.as_role("director").get("/customers?q=%E4%B8%80%E6%AC%A1%E8%B4%B8%E6%98%93&limit=50").await.rows();
    assert_eq!(found.len(), 1, "{found:#?}");
    let other =
        app.as_role("prospector").request(reqwest::Method::POST, "/customers").json(&json!({"name": "另一", "kind": "organization"}));
    assert_eq!(other.key("once").send().await.status, 422);
}

#[tokio::test]
async fn of_20_edits_of_one_version_exactly_one_wins() {
    let app = App::nodes(2).await;
    let path = format!("/customers/{}", app.id("record_customer"));
    let version = app.as_role("sales").get(&path).await.ok()["version"].as_i64().unwrap();
    let edits = (0..20).map(|number| {
        let client = app.as_role_at(number, "sales");
        client.request(reqwest::Method::PATCH, &path).json(&json!({"note": format!("edit {number}")})).if_match(version).send()
    });
    let answers = join_all(edits).await;
    assert_eq!((with_status(&answers, 200), with_status(&answers, 412)), (1, 19));
    let now = app.as_role("sales").get(&path).await.ok();
    assert_eq!(now["version"], version + 1);
}

#[tokio::test]
async fn numbers_given_at_once_are_all_different_and_without_a_gap() {
    let app = App::nodes(2).await;
    let posts = (0..40).map(|number| {
        let client = app.as_role_at(number, "prospector");
        async move { client.post("/customers", json!({"name": format!("编号 {number} 公司"), "kind": "organization"})).await }
    });
    let mut numbers: Vec<_> =
        join_all(posts).await.into_iter().map(|answer| answer.created()["number"].as_str().unwrap().to_owned()).collect();
    numbers.sort();
    let values: Vec<i64> = numbers.iter().map(|number| number.rsplit('-').next().unwrap().parse().unwrap()).collect();
    assert!(values.windows(2).all(|pair| pair[1] == pair[0] + 1), "{numbers:?}");
}

#[tokio::test]
async fn stock_is_never_sold_twice() {
    let app = App::nodes(2).await;
    let administrator = app.as_role("administrator");
    let price = json!({"amount": 100, "currency": "CNY"});
    let product = administrator.post("/products", json!({"name": "孤品", "price": price, "status": "on_sale"})).await.created();
    administrator.post("/stock-moves", json!({"product_id": product["id"], "quantity": 5, "kind": "purchase"})).await.created();
    let take = json!({"product_id": product["id"], "quantity": -1, "kind": "adjustment"});
    let answers = join_all((0..20).map(|number| {
        let (client, take) = (app.as_role_at(number, "administrator"), take.clone());
        async move { client.post("/stock-moves", take).await }
    }))
    .await;
    assert_eq!(with_status(&answers, 201), 5);
    assert_eq!(administrator.get(&format!("/products/{}", id_of(&product))).await.ok()["on_hand"], 0);
}
