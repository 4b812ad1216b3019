//! Products, price lists and stock.

use crate::harness::{App, client::id_of};
use serde_json::json;

fn yuan(amount: i64) -> serde_json::Value {
    json!({"amount": amount, "currency": "CNY"})
}

#[tokio::test]
async fn stock_is_the_sum_of_its_moves_and_never_negative() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let body = json!({"name": "阀门", "price": yuan(500), "status": "on_sale"});
    let product = id_of(&administrator.post("/products", body).await.created());
    let enter =
        |quantity: i64, kind: &str| administrator.post("/stock-moves", json!({"product_id": product, "quantity": quantity, "kind": kind}));
    enter(5, "purchase").await.created();
    enter(-3, "adjustment").await.created();
    enter(-3, "adjustment").await.refused(409, "stock.insufficient");
    enter(-1, "purchase").await.is(422);
    enter(0, "adjustment").await.is(422);
    assert_eq!(administrator.get(&format!("/products/{product}")).await.ok()["on_hand"], 2);
}

#[tokio::test]
async fn a_price_list_gives_the_price_from_its_quantity_on() {
    let app = App::start().await;
    let (administrator, sales) = (app.as_role("administrator"), app.as_role("sales"));
    let product = app.id("product");
    let item = |price, quantity| json!({"product_id": product, "price": yuan(price), "min_quantity": quantity});
    let twice = json!({"name": "重复", "currency": "CNY", "items": [item(90, 10), item(80, 10)]});
    administrator.post("/price-lists", twice).await.is(422);
    let list = json!({"name": "十台起", "currency": "CNY", "items": [item(90, 10)]});
    let list = id_of(&administrator.post("/price-lists", list).await.created());
    let price = async |quantity: i64| {
        let quote = sales.post("/orders/quote", json!({"lines": [{"product_id": product, "quantity": quantity}]})).await.ok();
        quote["lines"][0]["unit_price"]["amount"].as_i64().unwrap()
    };
    assert_eq!((price(9).await, price(10).await), (100, 90));
    administrator.patch(&format!("/price-lists/{list}"), json!({"active": false})).await.ok();
    assert_eq!(price(10).await, 100);
}

#[tokio::test]
async fn what_is_not_on_sale_is_neither_shown_nor_sold() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let product = id_of(&administrator.post("/products", json!({"name": "样机", "price": yuan(1)})).await.created());
    app.as_role("customer").get(&format!("/portal/products/{product}")).await.refused(404, "not_found");
    let lines = json!([{"product_id": product, "quantity": 1}]);
    let refused = app.as_role("sales").post("/orders/quote", json!({"lines": lines})).await.is(422);
    assert_eq!(refused["errors"][0]["code"], "product.not_on_sale");
}
