//! Receipts, payments and the gateway.

use crate::harness::{App, client::id_of};
use crate::orders::{ship, signed};
use serde_json::{Value, json};

fn yuan(amount: i64) -> Value {
    json!({"amount": amount, "currency": "CNY"})
}

async fn shipped(app: &App) -> String {
    let order = signed(app).await;
    ship(app, &order, &[4, 1]).await;
    order
}

#[tokio::test]
async fn a_refund_opens_the_receivable_again() {
    let app = App::start().await;
    let (sales, director) = (app.as_role("sales"), app.as_role("director"));
    let order = shipped(&app).await;
    let body = json!({"customer_id": app.id("record_customer"), "order_id": order, "method": "transfer", "amount": yuan(140_000)});
    let receipt = id_of(&sales.post("/receipts", body).await.created());
    let confirmed = sales.post(&format!("/receipts/{receipt}/confirm"), json!({})).await.ok();
    assert_eq!((&confirmed["allocated"], &confirmed["unallocated"]), (&yuan(130_300), &yuan(9_700)));
    sales.post(&format!("/receipts/{receipt}/confirm"), json!({})).await.refused(409, "receipt.not_pending");
    let back = json!({"amount": yuan(10_000), "reason": "多付"});
    let part = director.post(&format!("/receipts/{receipt}/refund"), back).await.ok();
    assert_eq!((&part["allocated"], &part["refunded"]), (&yuan(130_000), &yuan(10_000)));
    assert_eq!(sales.get(&format!("/orders/{order}")).await.ok()["outstanding"], yuan(300));
    let all = json!({"amount": yuan(130_000), "reason": "退货"});
    assert_eq!(director.post(&format!("/receipts/{receipt}/refund"), all).await.ok()["status"], "refunded");
    assert_eq!(sales.get(&format!("/orders/{order}")).await.ok()["payment_status"], "refunded");
}

#[tokio::test]
async fn money_that_came_before_the_goods_settles_what_they_cost() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let order = signed(&app).await;
    let body = json!({"customer_id": app.id("record_customer"), "order_id": order, "method": "cash", "amount": yuan(30_000)});
    let receipt = id_of(&sales.post("/receipts", body).await.created());
    let deposit = sales.post(&format!("/receipts/{receipt}/confirm"), json!({})).await.ok();
    assert_eq!(deposit["unallocated"], yuan(30_000));
    let shipped = ship(&app, &order, &[1, 0]).await;
    assert_eq!((&shipped["received"], &shipped["outstanding"]), (&yuan(30_000), &yuan(100_300)));
    assert_eq!(shipped["payment_status"], "partial");
}

#[tokio::test]
async fn named_allocations_are_held_to_what_is_owed() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let order = shipped(&app).await;
    let filter = json!({"field": "order_id", "op": "eq", "value": order}).to_string();
    let receivable = sales.get(&format!("/receivables?filter={}", urlencoded(&filter))).await.rows().remove(0);
    let wanted = |amount| json!([{"receivable_id": receivable["id"], "amount": yuan(amount)}]);
    let body = |amount| json!({"customer_id": app.id("record_customer"), "method": "transfer", "amount": yuan(200_000), "allocations": wanted(amount)});
    sales.post("/receipts", body(130_301)).await.is(422);
    let receipt = id_of(&sales.post("/receipts", body(100_000)).await.created());
    sales.post(&format!("/receipts/{receipt}/confirm"), json!({})).await.ok();
    let whole = sales.get(&format!("/receivables/{}", id_of(&receivable))).await.ok();
    assert_eq!(whole["balance"], yuan(30_300));
    let sum: i64 = whole["entries"].as_array().unwrap().iter().map(|entry| entry["amount"]["amount"].as_i64().unwrap()).sum();
    assert_eq!(sum, 30_300);
    sales.post(&format!("/receipts/{receipt}/allocate"), json!({"allocations": wanted(30_301)})).await.is(422);
    sales.post(&format!("/receipts/{receipt}/allocate"), json!({"allocations": wanted(30_300)})).await.ok();
}

fn urlencoded(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[tokio::test]
async fn the_status_that_is_filtered_by_is_the_status_that_is_shown() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let order = shipped(&app).await;
    signed(&app).await;
    let portal = app.as_role("customer");
    let payment = json!({"method": "transfer", "amount": yuan(1)});
    let receipt = id_of(&portal.post(&format!("/portal/orders/{order}/payments"), payment).await.created());
    sales.post(&format!("/receipts/{receipt}/confirm"), json!({})).await.ok();
    let mut found = 0;
    for (path, field, words) in [
        ("/orders", "payment_status", ["none", "partial", "paid", "overdue", "refunded"]),
        ("/receivables", "status", ["open", "partial", "paid", "overdue", "cancelled"]),
    ] {
        for word in words {
            let filter = json!({"field": field, "op": "eq", "value": word}).to_string();
            let rows = sales.get(&format!("{path}?filter={}", urlencoded(&filter))).await.rows();
            assert!(rows.iter().all(|row| row[field] == word), "{path} {word}");
            found += rows.len();
        }
        found -= sales.get(path).await.rows().len();
    }
    assert_eq!(found, 0, "every row has exactly one status");
}

#[tokio::test]
async fn the_gateway_books_a_payment_once() {
    let app = App::with(1, &[("GUANXI_DEMO_GATEWAY", "true")]).await;
    let order = shipped(&app).await;
    let (portal, stranger) = (app.as_role("customer"), app.stranger());
    let payment =
        portal.post(&format!("/portal/orders/{order}/payments"), json!({"method": "gateway", "amount": yuan(130_300)})).await.created();
    let id = payment["redirect_url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let more = json!({"method": "transfer", "amount": yuan(1)});
    portal.post(&format!("/portal/orders/{order}/payments"), more).await.refused(409, "order.nothing_payable");
    assert_eq!(stranger.get(&format!("/public/gateway/{id}")).await.ok()["status"], "pending");
    let forged = json!({"payment_id": id, "status": "paid", "amount": yuan(130_300), "at": "2030-01-01T00:00:00Z", "signature": "x"});
    stranger.post("/public/gateway/callback", forged).await.refused(403, "payment.signature");
    let paid = stranger.post(&format!("/public/gateway/{id}"), json!({"pay": true})).await.ok();
    assert_eq!(paid["status"], "paid");
    stranger.post(&format!("/public/gateway/{id}"), json!({"pay": true})).await.ok();
    stranger.post(&format!("/public/gateway/{id}"), json!({"pay": false})).await.refused(409, "payment.settled");
    let seen = portal.get(&format!("/portal/orders/{order}")).await.ok();
    assert_eq!((&seen["outstanding"], &seen["payments"][0]["status"]), (&yuan(0), &json!("confirmed")));
}

#[tokio::test]
async fn a_failed_payment_leaves_everything_to_be_paid() {
    let app = App::with(1, &[("GUANXI_DEMO_GATEWAY", "true")]).await;
    let order = shipped(&app).await;
    let portal = app.as_role("customer");
    let body = json!({"method": "gateway", "amount": yuan(100)});
    let payment = portal.post(&format!("/portal/orders/{order}/payments"), body).await.created();
    let page = payment["redirect_url"].as_str().unwrap().replace("/pay/", "/public/gateway/");
    app.stranger().post(&page, json!({"pay": false})).await.ok();
    let seen = portal.get(&format!("/portal/orders/{order}")).await.ok();
    assert_eq!((&seen["payable"], &seen["payments"][0]["status"]), (&yuan(130_300), &json!("rejected")));
}
