//! What a return is worth, and where the money goes.

use super::{agreed, all_of, received, step, yuan};
use crate::harness::{App, client::id_of};
use crate::orders::ship;
use serde_json::json;

#[tokio::test]
async fn a_credit_goes_to_what_is_owed_and_the_rest_to_the_customer() {
    let app = App::start().await;
    let (director, portal) = (app.as_role("director"), app.as_role("customer"));
    let order = received(&app).await;
    let order_path = format!("/orders/{}", id_of(&order));
    let payment = json!({"method": "transfer", "amount": yuan(130_100)});
    let receipt = id_of(&portal.post(&format!("/portal{order_path}/payments"), payment).await.created());
    director.post(&format!("/receipts/{receipt}/confirm"), json!({})).await.ok();
    // 2.00 are owed; 4.00 come back: what is owed goes first, and with it the order is complete.
    let all = agreed(&app, &order, &[4, 0]).await;
    step(&app.as_role("service"), &all, "receive", all_of(&all)).await;
    let credited = step(&director, &all, "credit", json!({"paid": "keep", "note": "留作货款"})).await;
    assert_eq!(credited["credit"], json!({"offset": yuan(200), "refund": yuan(0), "kept": yuan(200)}));
    let after = director.get(&order_path).await.ok();
    assert_eq!((&after["status"], &after["outstanding"], &after["received"]), (&json!("completed"), &yuan(0), &yuan(129_900)));
    let money = director.get(&format!("/receipts/{receipt}")).await.ok();
    assert_eq!((&money["allocated"], &money["unallocated"], &money["refunded"]), (&yuan(129_900), &yuan(200), &yuan(0)));
    // The rest of the order goes back too: nothing of it is paid any more.
    let rest = agreed(&app, &order, &[0, 1]).await;
    step(&app.as_role("service"), &rest, "receive", all_of(&rest)).await;
    step(&director, &rest, "credit", json!({"paid": "refund"})).await;
    let after = director.get(&order_path).await.ok();
    assert_eq!((&after["payment_status"], &after["received"], &after["outstanding"]), (&json!("refunded"), &yuan(0), &yuan(0)));
    let money = director.get(&format!("/receipts/{receipt}")).await.ok();
    assert_eq!((&money["allocated"], &money["unallocated"], &money["refunded"]), (&yuan(0), &yuan(200), &yuan(129_900)));
}

#[tokio::test]
async fn what_was_never_paid_is_credited_and_nothing_is_owed() {
    let app = App::start().await;
    let order = received(&app).await;
    let all = agreed(&app, &order, &[4, 1]).await;
    step(&app.as_role("service"), &all, "receive", all_of(&all)).await;
    let credited = step(&app.as_role("director"), &all, "credit", json!({"paid": "refund"})).await;
    assert_eq!(credited["credit"], json!({"offset": yuan(130_300), "refund": yuan(0), "kept": yuan(0)}));
    let after = app.as_role("director").get(&format!("/orders/{}", id_of(&order))).await.ok();
    assert_eq!((&after["status"], &after["payment_status"]), (&json!("completed"), &json!("credited")));
    let filter = json!({"field": "payment_status", "op": "eq", "value": "credited"}).to_string();
    let url = reqwest::Url::parse_with_params("http://x/orders", [("filter", filter)]).unwrap();
    let found = app.as_role("director").get(&format!("{}?{}", url.path(), url.query().unwrap())).await.rows();
    assert_eq!(found.iter().map(id_of).collect::<Vec<_>>(), [id_of(&order)]);
}

#[tokio::test]
async fn the_pieces_of_a_line_are_worth_the_line() {
    let app = App::start().await;
    let (sales, director, portal) = (app.as_role("sales"), app.as_role("director"), app.as_role("customer"));
    // 3 × 1.00, 10 % off, 13 % tax: 3.05, which three cannot share evenly.
    let lines = json!([{"product_id": app.id("product"), "quantity": 3, "discount_bp": 1_000, "tax_rate_bp": 1_300}]);
    let order = id_of(&sales.post("/orders", json!({"customer_id": app.id("record_customer"), "lines": lines})).await.created());
    sales.post(&format!("/orders/{order}/submit"), json!({})).await.ok();
    director.post(&format!("/orders/{order}/approve"), json!({})).await.ok();
    portal.post(&format!("/portal/orders/{order}/sign"), json!({"name": "陈晓", "revision": 1})).await.ok();
    let shipped = ship(&app, &order, &[3]).await;
    portal.post(&format!("/portal/shipments/{}/receive", id_of(&shipped["shipments"][0])), json!({})).await.ok();
    let mut sum = 0;
    for _ in 0..3 {
        let one = agreed(&app, &shipped, &[1]).await;
        let back = step(&app.as_role("service"), &one, "receive", all_of(&one)).await;
        assert_eq!(back["amount"], one["expected"]);
        sum += back["amount"]["amount"].as_i64().unwrap();
        step(&director, &one, "credit", json!({"paid": "refund"})).await;
    }
    assert_eq!(sum, 305);
    assert_eq!(director.get(&format!("/orders/{order}")).await.ok()["outstanding"], yuan(0));
}
