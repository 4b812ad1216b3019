//! Orders from draft to completion, as the roles live them.

use crate::harness::{App, client::id_of};
use serde_json::{Value, json};

/// A draft of four pumps at 1.00 and one at 1,299.00, written by the salesperson.
pub async fn draft(app: &App) -> String {
    let lines = json!([{"product_id": app.id("product"), "quantity": 4}, {"product_id": app.id("product2"), "quantity": 1}]);
    let body = json!({"customer_id": app.id("record_customer"), "lines": lines});
    id_of(&app.as_role("sales").post("/orders", body).await.created())
}

/// A draft that has been approved.
pub async fn approved(app: &App) -> String {
    let order = draft(app).await;
    app.as_role("sales").post(&format!("/orders/{order}/submit"), json!({})).await.ok();
    app.as_role("director").post(&format!("/orders/{order}/approve"), json!({"note": "好"})).await.ok();
    order
}

/// An approved order that the customer has signed.
pub async fn signed(app: &App) -> String {
    let order = approved(app).await;
    app.as_role("customer").post(&format!("/portal/orders/{order}/sign"), json!({"name": "陈晓", "revision": 1})).await.ok();
    order
}

/// Ships these quantities of the order's lines.
pub async fn ship(app: &App, order: &str, quantities: &[i64]) -> Value {
    let sales = app.as_role("sales");
    let lines = sales.get(&format!("/orders/{order}")).await.ok()["lines"].clone();
    let goods = quantities.iter().enumerate().filter(|(_, quantity)| **quantity > 0);
    let goods: Vec<_> = goods.map(|(at, quantity)| json!({"order_line_id": lines[at]["id"], "quantity": quantity})).collect();
    sales.post(&format!("/orders/{order}/shipments"), json!({"carrier": "顺丰", "tracking_number": "SF1", "lines": goods})).await.ok()
}

fn allowed(record: &Value) -> Vec<&str> {
    let actions = record["actions"].as_array().unwrap();
    actions.iter().filter(|action| action["allowed"] == true).map(|action| action["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_whole_way_of_an_order() {
    let app = App::start().await;
    let (sales, portal) = (app.as_role("sales"), app.as_role("customer"));
    let order = draft(&app).await;
    let path = format!("/orders/{order}");
    let written = sales.get(&path).await.ok();
    assert_eq!(written["total"], json!({"amount": 130_300, "currency": "CNY"}));
    assert_eq!(allowed(&written), ["update", "remove", "submit", "cancel"]);
    portal.get(&format!("/portal{path}")).await.refused(404, "not_found");

    sales.post(&format!("{path}/submit"), json!({})).await.ok();
    let waiting = app.as_role("director").get(&path).await.ok();
    assert!(allowed(&waiting).contains(&"approve"));
    app.as_role("director").post(&format!("{path}/approve"), json!({})).await.ok();
    let offered = portal.get(&format!("/portal{path}")).await.ok();
    assert!(offered["text_to_sign"].as_str().unwrap().contains("1303.00"));
    let signed = portal.post(&format!("/portal{path}/sign"), json!({"name": "陈晓", "revision": 1})).await.ok();
    assert_eq!(signed["signature"]["text"], offered["text_to_sign"]);

    let part = ship(&app, &order, &[3, 0]).await;
    assert_eq!((part["status"].as_str(), part["payment_status"].as_str()), (Some("partially_shipped"), Some("none")));
    assert_eq!(part["outstanding"]["amount"], 130_300);
    let rest = ship(&app, &order, &[1, 1]).await;
    assert_eq!(rest["status"], "shipped");
    for shipment in rest["shipments"].as_array().unwrap() {
        portal.post(&format!("/portal/shipments/{}/receive", id_of(shipment)), json!({})).await.ok();
    }
    assert_eq!(sales.get(&path).await.ok()["status"], "delivered");

    let amount = json!({"amount": 130_300, "currency": "CNY"});
    let payment = portal.post(&format!("/portal{path}/payments"), json!({"method": "transfer", "amount": amount})).await.created();
    sales.post(&format!("/receipts/{}/confirm", id_of(&payment)), json!({})).await.ok();
    let done = sales.get(&path).await.ok();
    assert_eq!((done["status"].as_str(), done["payment_status"].as_str()), (Some("completed"), Some("paid")));
    assert!(done["steps"].as_array().unwrap().iter().all(|step| step["state"] == "done"));
    assert!(allowed(&done).is_empty());
}

#[tokio::test]
async fn nobody_approves_his_own_order() {
    let app = App::start().await;
    let director = app.as_role("director");
    let lines = json!([{"product_id": app.id("product"), "quantity": 1}]);
    let order = director.post("/orders", json!({"customer_id": app.id("record_customer"), "lines": lines})).await.created();
    let path = format!("/orders/{}", id_of(&order));
    director.post(&format!("{path}/submit"), json!({})).await.ok();
    director.post(&format!("{path}/approve"), json!({})).await.refused(403, "order.own_approval");
    app.as_role("administrator").post(&format!("{path}/approve"), json!({})).await.ok();
}

#[tokio::test]
async fn a_rejected_order_is_revised_and_its_old_revision_cannot_be_signed() {
    let app = App::start().await;
    let (sales, director, portal) = (app.as_role("sales"), app.as_role("director"), app.as_role("customer"));
    let order = draft(&app).await;
    let path = format!("/orders/{order}");
    sales.post(&format!("{path}/submit"), json!({})).await.ok();
    director.post(&format!("{path}/reject"), json!({"reason": "  "})).await.is(422);
    let rejected = director.post(&format!("{path}/reject"), json!({"reason": "折扣太低"})).await.ok();
    assert_eq!(rejected["reason"], "折扣太低");
    sales.patch(&path, json!({"title": "改"})).await.refused(409, "order.not_draft");
    assert_eq!(sales.post(&format!("{path}/revise"), json!({})).await.ok()["revision"], 2);
    sales.patch(&path, json!({"title": "第二版"})).await.ok();
    sales.post(&format!("{path}/submit"), json!({})).await.ok();
    director.post(&format!("{path}/approve"), json!({})).await.ok();
    let old = json!({"name": "陈晓", "revision": 1});
    portal.post(&format!("/portal{path}/sign"), old).await.refused(409, "order.other_revision");
    portal.post(&format!("/portal{path}/sign"), json!({"name": "陈晓", "revision": 2})).await.ok();
}

#[tokio::test]
async fn a_plan_sums_to_the_total_or_is_refused() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let part = |amount| json!({"due_date": "2030-01-31", "amount": {"amount": amount, "currency": "CNY"}});
    let lines = json!([{"product_id": app.id("product"), "quantity": 3, "discount_bp": 1_000, "tax_rate_bp": 1_300}]);
    let order = |plan: Value| json!({"customer_id": app.id("record_customer"), "lines": lines, "plan": plan});
    let wrong = sales.post("/orders", order(json!([part(100), part(100)]))).await.is(422);
    assert_eq!((wrong["errors"][0]["pointer"].as_str(), wrong["errors"][0]["code"].as_str()), (Some("/plan"), Some("order.plan_sum")));
    // 3 × 1.00, 10 % off, 13 % tax: 2.70 + 0.35.
    sales.post("/orders", order(json!([part(100), part(205)]))).await.created();
    let mut foreign = part(305);
    foreign["amount"]["currency"] = json!("USD");
    sales.post("/orders", order(json!([foreign]))).await.is(422);
}

#[tokio::test]
async fn goods_leave_only_while_there_are_some() {
    let app = App::start().await;
    let order = signed(&app).await;
    let (sales, administrator) = (app.as_role("sales"), app.as_role("administrator"));
    let product = app.id("product");
    let on_hand = administrator.get(&format!("/products/{product}")).await.ok()["on_hand"].as_i64().unwrap();
    let away = json!({"product_id": product, "quantity": -on_hand, "kind": "adjustment"});
    administrator.post("/stock-moves", away).await.created();
    let lines = sales.get(&format!("/orders/{order}")).await.ok()["lines"].clone();
    let goods = json!({"lines": [{"order_line_id": lines[0]["id"], "quantity": 4}]});
    sales.post(&format!("/orders/{order}/shipments"), goods.clone()).await.refused(409, "stock.insufficient");
    assert_eq!(sales.get(&format!("/orders/{order}")).await.ok()["status"], "signed");
    administrator.post("/stock-moves", json!({"product_id": product, "quantity": 4, "kind": "purchase"})).await.created();
    sales.post(&format!("/orders/{order}/shipments"), goods.clone()).await.ok();
    sales.post(&format!("/orders/{order}/shipments"), goods).await.is(422);
    assert_eq!(administrator.get(&format!("/products/{product}")).await.ok()["on_hand"], 0);
}

#[tokio::test]
async fn prepared_goods_wait_and_are_unpacked_when_the_order_is_cancelled() {
    let app = App::start().await;
    let order = signed(&app).await;
    let sales = app.as_role("sales");
    let path = format!("/orders/{order}");
    let lines = sales.get(&path).await.ok()["lines"].clone();
    let goods = json!({"prepare_only": true, "lines": [{"order_line_id": lines[0]["id"], "quantity": 2}]});
    let packed = sales.post(&format!("{path}/shipments"), goods).await.ok();
    assert_eq!((packed["status"].as_str(), packed["shipments"][0]["status"].as_str()), (Some("signed"), Some("prepared")));
    let shipment = format!("/shipments/{}", id_of(&packed["shipments"][0]));
    app.as_role("customer").post(&format!("/portal{shipment}/receive"), json!({})).await.refused(409, "shipment.not_shipped");
    let cancelled = sales.post(&format!("{path}/cancel"), json!({"reason": "客户停业"})).await.ok();
    assert_eq!((cancelled["status"].as_str(), cancelled["shipments"].as_array().unwrap().len()), (Some("cancelled"), 0));
    sales.post(&format!("{shipment}/dispatch"), json!({})).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_customer_sees_his_own_orders_alone() {
    let app = App::start().await;
    let order = approved(&app).await;
    app.as_role("customer2").get(&format!("/portal/orders/{order}")).await.refused(404, "not_found");
    let sign = json!({"name": "x", "revision": 1});
    app.as_role("customer2").post(&format!("/portal/orders/{order}/sign"), sign).await.refused(404, "not_found");
    app.as_role("sales2").get(&format!("/orders/{order}")).await.refused(404, "not_found");
}

#[tokio::test]
async fn an_order_is_announced_to_those_who_may_approve_it_and_to_nobody_else() {
    let app = App::start().await;
    // The manager leads the north; the first salesperson works there, the second in the south.
    for (seller, managed) in [("sales", true), ("sales2", false)] {
        let sales = app.as_role(seller);
        let customer = id_of(
            &sales.post("/customers", json!({"name": format!("{seller} 的客户"), "kind": "organization", "keep": true})).await.created(),
        );
        let lines = json!([{"product_id": app.id("product"), "quantity": 1}]);
        let order = id_of(&sales.post("/orders", json!({"customer_id": customer, "lines": lines})).await.created());
        sales.post(&format!("/orders/{order}/submit"), json!({})).await.ok();
        assert_eq!(app.as_role("director").told_of(&order).await.len(), 1);
        assert_eq!(app.as_role("manager").told_of(&order).await.len(), usize::from(managed), "{seller}");
        assert_eq!(sales.told_of(&order).await, Vec::<Value>::new());
    }
}
