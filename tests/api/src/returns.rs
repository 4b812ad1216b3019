//! Returns from the customer's wish to the credit, and the goods and money on the way.

mod crowd;
mod money;
mod reach;

use crate::harness::{
    App,
    client::{Client, id_of},
};
use crate::orders::{ship, signed};
use serde_json::{Value, json};

fn yuan(amount: i64) -> Value {
    json!({"amount": amount, "currency": "CNY"})
}

/// An order of four pumps at 1.00 and one at 1,299.00, all of it received.
async fn received(app: &App) -> Value {
    let order = signed(app).await;
    let shipped = ship(app, &order, &[4, 1]).await;
    app.as_role("customer").post(&format!("/portal/shipments/{}/receive", id_of(&shipped["shipments"][0])), json!({})).await.ok();
    app.as_role("sales").get(&format!("/orders/{order}")).await.ok()
}

/// The same, paid in full.
async fn paid(app: &App) -> Value {
    let order = received(app).await;
    let path = format!("/portal/orders/{}/payments", id_of(&order));
    let payment = json!({"method": "transfer", "amount": yuan(130_300)});
    let payment = app.as_role("customer").post(&path, payment).await.created();
    app.as_role("sales").post(&format!("/receipts/{}/confirm", id_of(&payment)), json!({})).await.ok();
    order
}

/// The body that asks for these quantities of the order's lines, of the first agent.
async fn wish(app: &App, order: &Value, quantities: &[i64]) -> Value {
    let reasons = app.as_role("customer").get("/portal/return-reasons").await.rows();
    let goods = quantities.iter().enumerate().filter(|(_, quantity)| **quantity > 0);
    let lines: Vec<_> = goods.map(|(at, quantity)| json!({"order_line_id": order["lines"][at]["id"], "quantity": quantity})).collect();
    json!({"order_id": order["id"], "lines": lines, "reason_id": reasons[0]["id"], "text": "外壳有裂纹", "agent_id": app.id("service")})
}

async fn ask(app: &App, order: &Value, quantities: &[i64]) -> Value {
    let body = wish(app, order, quantities).await;
    app.as_role("customer").post("/portal/returns", body).await.created()
}

async fn step(client: &Client, asked: &Value, verb: &str, body: Value) -> Value {
    client.post(&format!("/returns/{}/{verb}", id_of(asked)), body).await.ok()
}

/// Both have agreed: the goods may come.
async fn agreed(app: &App, order: &Value, quantities: &[i64]) -> Value {
    let asked = ask(app, order, quantities).await;
    step(&app.as_role("service"), &asked, "agent-approve", json!({})).await;
    step(&app.as_role("director"), &asked, "director-approve", json!({})).await
}

/// All that was asked for comes back, as good as new.
fn all_of(view: &Value) -> Value {
    let lines: Vec<_> = view["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| json!({"line_id": line["id"], "quantity": line["quantity"], "disposition": "restock"}))
        .collect();
    json!({"lines": lines})
}

async fn on_hand(app: &App, product: &str) -> i64 {
    app.as_role("administrator").get(&format!("/products/{}", app.id(product))).await.ok()["on_hand"].as_i64().unwrap()
}

fn allowed(record: &Value) -> Vec<&str> {
    let actions = record["actions"].as_array().unwrap();
    actions.iter().filter(|action| action["allowed"] == true).map(|action| action["name"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn the_whole_way_of_a_return() {
    let app = App::start().await;
    let (agent, director, portal) = (app.as_role("service"), app.as_role("director"), app.as_role("customer"));
    let order = paid(&app).await;
    let order_path = format!("/orders/{}", id_of(&order));
    assert_eq!(app.as_role("sales").get(&order_path).await.ok()["status"], "completed");
    let free = portal.get(&format!("/portal{order_path}/returnable")).await.rows();
    assert_eq!((&free[0]["free"], &free[0]["worth"], &free[1]["free"]), (&json!(4), &yuan(400), &json!(1)));

    let asked = ask(&app, &order, &[3, 0]).await;
    assert!(asked["number"].as_str().unwrap().starts_with("RT-"));
    assert_eq!((&asked["status"], &asked["expected"], &allowed(&asked)[..]), (&json!("requested"), &yuan(300), &["withdraw"][..]));
    let path = format!("/returns/{}", id_of(&asked));
    assert_eq!(agent.told_of(&id_of(&asked)).await.len(), 1);
    assert_eq!(app.as_role("sales").told_of(&id_of(&asked)).await.len(), 1);

    // The agent talks with the customer in the conversation that came with the return.
    let talk = asked["conversation_id"].as_str().unwrap().to_owned();
    let said = agent.get(&format!("/conversations/{talk}/messages")).await.rows();
    assert_eq!(said[0]["body"], "外壳有裂纹");
    agent.post(&format!("/conversations/{talk}/messages"), json!({"body": "请拍张照片"})).await.created();
    portal.post(&format!("/portal/conversations/{talk}/messages"), json!({"body": "好的"})).await.created();
    assert_eq!(agent.get(&path).await.ok()["unread"], 1);
    assert_eq!(allowed(&agent.get(&path).await.ok()), ["assign", "agent_approve", "agent_reject"]);

    let approved = step(&agent, &asked, "agent-approve", json!({"note": "确有裂纹"})).await;
    assert_eq!((&approved["status"], &approved["steps"][1]["comment"]), (&json!("agent_approved"), &json!("确有裂纹")));
    let waiting = director.get("/approvals").await.rows();
    let waiting = waiting.iter().find(|row| row["subject_id"] == asked["id"]).unwrap();
    assert_eq!((&waiting["subject"], &allowed(waiting)[..]), (&json!("returns"), &["director_approve", "director_reject"][..]));
    let decided = step(&director, &asked, "director-approve", json!({})).await;
    assert_eq!(decided["status"], "director_approved");
    assert!(director.get("/approvals").await.rows().iter().all(|row| row["subject_id"] != asked["id"]));

    // Two come first, one of them broken; the third later.
    let before = on_hand(&app, "product").await;
    let line = &decided["lines"][0]["id"];
    let come = |quantity: i64, disposition: &str| json!({"line_id": line, "quantity": quantity, "disposition": disposition});
    let part = step(&agent, &asked, "receive", json!({"lines": [come(1, "restock"), come(1, "scrap")], "note": "一件破损"})).await;
    assert_eq!((&part["status"], &part["amount"], &part["lines"][0]["received"]), (&json!("director_approved"), &yuan(200), &json!(2)));
    assert_eq!(on_hand(&app, "product").await, before + 1);
    assert_eq!(director.get(&order_path).await.ok()["lines"][0]["returned"], 2);
    let rest = step(&agent, &asked, "receive", json!({"lines": [come(1, "restock")]})).await;
    assert_eq!((&rest["status"], &rest["amount"], rest["arrivals"].as_array().unwrap().len()), (&json!("goods_received"), &yuan(300), 3));
    let moves = director.get("/stock-moves?limit=10").await.rows();
    assert_eq!(moves.iter().filter(|row| row["kind"] == "return").count(), 2);

    agent.post(&format!("{path}/credit"), json!({"paid": "refund"})).await.is(403);
    let credited = step(&director, &asked, "credit", json!({"paid": "refund"})).await;
    assert_eq!(credited["credit"], json!({"offset": yuan(0), "refund": yuan(300), "kept": yuan(0)}));
    assert!(credited["steps"].as_array().unwrap().iter().all(|step| step["state"] == "done"));
    assert!(allowed(&credited).is_empty());
    let after = director.get(&order_path).await.ok();
    assert_eq!((&after["status"], &after["payment_status"], &after["received"]), (&json!("completed"), &json!("paid"), &yuan(130_000)));
    // The customer was told of each step, and sees it.
    let told: Vec<_> = portal.told_of(&id_of(&asked)).await.iter().map(|row| row["kind"].clone()).collect();
    for verb in ["agent_approved", "director_approved", "goods_arrived", "goods_received", "credited"] {
        assert!(told.contains(&json!(format!("returns.{verb}"))), "{verb}: {told:?}");
    }
    let seen = portal.get(&format!("/portal{path}")).await.ok();
    assert_eq!((&seen["status"], &seen["credit"]["refund"]), (&json!("credited"), &yuan(300)));
    let story = director.get(&format!("/customers/{}/timeline?limit=100", app.id("record_customer"))).await.rows();
    assert!(story.iter().any(|item| item["subject"] == "returns" && item["verb"] == "credited"), "{story:#?}");
}

#[tokio::test]
async fn nobody_asks_for_more_than_he_received() {
    let app = App::start().await;
    let portal = app.as_role("customer");
    let order = received(&app).await;
    let refused = async |body: Value, pointer: &str| {
        let problem = portal.post("/portal/returns", body).await.is(422);
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem:#}");
    };
    let body = wish(&app, &order, &[4, 0]).await;
    let with = |field: &str, value: Value| {
        let mut body = body.clone();
        body[field] = value;
        body
    };
    refused(wish(&app, &order, &[5, 0]).await, "/lines/0/quantity").await;
    refused(with("lines", json!([])), "/lines").await;
    refused(with("lines", json!([body["lines"][0], body["lines"][0]])), "/lines/1/order_line_id").await;
    refused(with("order_id", json!(app.id("order_draft"))), "/order_id").await;
    refused(with("reason_id", json!(app.id("entry"))), "/reason_id").await;
    refused(with("agent_id", json!(app.id("sales"))), "/agent_id").await;
    refused(with("file_ids", json!([app.id("file")])), "/file_ids").await;
    let asked = ask(&app, &order, &[3, 0]).await;
    let most = portal.post("/portal/returns", wish(&app, &order, &[2, 0]).await).await.is(422);
    assert_eq!(most["errors"][0]["params"]["most"], 1);
    // What is withdrawn, or rejected, can be asked for again.
    portal.post(&format!("/portal/returns/{}/withdraw", id_of(&asked)), json!({})).await.ok();
    let again = ask(&app, &order, &[4, 0]).await;
    step(&app.as_role("service"), &again, "agent-reject", json!({"reason": "人为损坏"})).await;
    let third = ask(&app, &order, &[4, 0]).await;
    step(&app.as_role("service"), &third, "agent-approve", json!({})).await;
    portal.post(&format!("/portal/returns/{}/withdraw", id_of(&third)), json!({})).await.refused(409, "return.decided");
    let director = app.as_role("director");
    step(&director, &third, "director-approve", json!({})).await;
    // An approval is taken back while nothing has come.
    let back = step(&director, &third, "director-reject", json!({"reason": "货物一直未寄"})).await;
    assert_eq!((&back["status"], &back["steps"][2]["comment"]), (&json!("director_rejected"), &json!("货物一直未寄")));
    ask(&app, &order, &[4, 1]).await;
}

#[tokio::test]
async fn nobody_takes_both_decisions() {
    let app = App::start().await;
    let director = app.as_role("director");
    let order = received(&app).await;
    let asked = ask(&app, &order, &[1, 0]).await;
    step(&director, &asked, "agent-approve", json!({})).await;
    let path = format!("/returns/{}", id_of(&asked));
    let seen = director.get(&path).await.ok();
    assert!(!allowed(&seen).iter().any(|name| name.starts_with("director_")), "{seen:#}");
    director.post(&format!("{path}/director-approve"), json!({})).await.refused(403, "return.own_decision");
    director.post(&format!("{path}/director-reject"), json!({"reason": "否"})).await.refused(403, "return.own_decision");
    assert!(director.get("/approvals").await.rows().iter().all(|row| row["subject_id"] != asked["id"]));
    // The manager of the north reaches it, and is another.
    let decided = step(&app.as_role("manager"), &asked, "director-approve", json!({})).await;
    assert_eq!(decided["status"], "director_approved");
}

#[tokio::test]
async fn what_the_state_forbids_changes_nothing() {
    let app = App::start().await;
    let (agent, director) = (app.as_role("service"), app.as_role("director"));
    let order = received(&app).await;
    let asked = ask(&app, &order, &[2, 0]).await;
    let path = format!("/returns/{}", id_of(&asked));
    let goods = all_of(&agent.get(&path).await.ok());
    let body = |verb: &str| match verb {
        "agent-reject" | "director-reject" => json!({"reason": "否"}),
        "assign" => json!({"agent_id": app.id("service")}),
        "receive" => goods.clone(),
        "credit" => json!({"paid": "refund"}),
        _ => json!({}),
    };
    for (who, next) in [(&agent, "agent-approve"), (&director, "director-approve"), (&agent, "receive"), (&director, "credit")] {
        let before = director.get(&path).await.ok();
        for action in before["actions"].as_array().unwrap().iter().filter(|action| action["allowed"] == false) {
            let verb = action["name"].as_str().unwrap().replace('_', "-");
            let problem = director.post(&format!("{path}/{verb}"), body(&verb)).await.is(409);
            assert_eq!((&problem["code"], &problem["detail"]), (&action["code"], &action["reason"]), "{verb}");
        }
        assert_eq!(director.get(&path).await.ok(), before);
        let stale = who.request(reqwest::Method::POST, &format!("{path}/{next}")).if_match(999).json(&body(next));
        stale.send().await.refused(412, "stale");
        step(who, &asked, next, body(next)).await;
    }
}

#[tokio::test]
async fn goods_come_back_up_to_what_was_asked_for() {
    let app = App::start().await;
    let agent = app.as_role("service");
    let order = received(&app).await;
    let asked = agreed(&app, &order, &[3, 1]).await;
    let path = format!("/returns/{}/receive", id_of(&asked));
    let line = |at: usize, quantity: i64| json!({"line_id": asked["lines"][at]["id"], "quantity": quantity, "disposition": "restock"});
    for (body, pointer) in [
        (json!({"lines": [line(0, 4)]}), "/lines/0/quantity"),
        (json!({"lines": [line(0, 2), line(0, 2)]}), "/lines/1/quantity"),
        (json!({"lines": [{"line_id": asked["id"], "quantity": 1, "disposition": "scrap"}]}), "/lines/0/line_id"),
        (json!({"lines": []}), "/lines"),
        (json!({"lines": [], "complete": true}), "/lines"),
        (json!({"lines": [{"line_id": asked["lines"][0]["id"], "quantity": 1, "disposition": "sell"}]}), "/lines/0/disposition"),
    ] {
        let problem = agent.post(&path, body).await.is(422);
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem:#}");
    }
    agent.post(&path, json!({"lines": [line(0, 1)]})).await.ok();
    let reason = json!({"reason": "否"});
    app.as_role("director").post(&format!("/returns/{}/director-reject", id_of(&asked)), reason).await.refused(409, "return.goods_came");
    // Nothing more comes: what is missing can be asked for again.
    let whole = agent.post(&path, json!({"lines": [], "complete": true})).await.ok();
    assert_eq!((&whole["status"], &whole["amount"]), (&json!("goods_received"), &yuan(100)));
    let free = app.as_role("customer").get(&format!("/portal/orders/{}/returnable", id_of(&order))).await.rows();
    assert_eq!((&free[0]["free"], &free[1]["free"]), (&json!(3), &json!(1)));
}
