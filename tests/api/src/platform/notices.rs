//! Notices: who is told of what, grouped until they are read.

use crate::harness::{
    App,
    client::{Client, PASSWORD, id_of},
};
use reqwest::Method;
use serde_json::{Value, json};

async fn kinds(client: &Client) -> Vec<String> {
    let rows = client.get("/notifications?limit=200").await.rows();
    rows.iter().map(|notice| notice["kind"].as_str().unwrap().to_owned()).collect()
}

async fn read_all(client: &Client) {
    client.post("/notifications/read", json!({"all": true})).await.done();
    assert_eq!(client.get("/notifications/unread").await.ok()["unread"], 0);
}

#[tokio::test]
async fn the_loop_tells_everyone_his_part() {
    let app = App::start().await;
    let (sales, director, customer) = (app.as_role("sales"), app.as_role("director"), app.as_role("customer"));
    for client in [&sales, &director, &customer] {
        read_all(client).await;
    }
    let told = async |client: &Client, kind: &str| {
        let kinds = kinds(client).await;
        assert_eq!(kinds.first().map(String::as_str), Some(kind), "{kinds:?}");
        read_all(client).await;
    };
    let order = format!("/orders/{}", app.id("order_draft"));
    sales.post(&format!("{order}/submit"), json!({})).await.ok();
    told(&director, "orders.submitted").await;
    director.post(&format!("{order}/approve"), json!({})).await.ok();
    told(&sales, "orders.approved").await;
    told(&customer, "orders.approved").await;
    let offered = customer.get(&format!("/portal{order}")).await.ok();
    customer.post(&format!("/portal{order}/sign"), json!({"name": "陈晓", "revision": offered["revision"]})).await.ok();
    told(&sales, "orders.signed").await;
    let shipped = sales
        .post(&format!("{order}/shipments"), json!({"lines": [{"order_line_id": offered["lines"][0]["id"], "quantity": 1}]}))
        .await
        .ok();
    told(&customer, "shipments.shipped").await;
    customer.post(&format!("/portal/shipments/{}/receive", id_of(&shipped["shipments"][0])), json!({})).await.ok();
    told(&sales, "shipments.received").await;
    let payment = json!({"method": "transfer", "amount": {"amount": 30, "currency": "CNY"}});
    let receipt = customer.post(&format!("/portal{order}/payments"), payment).await.created();
    told(&sales, "receipts.created").await;
    sales.post(&format!("/receipts/{}/confirm", id_of(&receipt)), json!({})).await.ok();
    told(&customer, "receipts.confirmed").await;
    let service = app.as_role("service");
    read_all(&service).await;
    let ask = json!({"subject": "异响", "description": "低速时", "agent_id": app.id("service")});
    let request = customer.post("/portal/service-requests", ask).await.created();
    assert!(kinds(&service).await.contains(&"service-requests.created".to_owned()));
    service
        .post(&format!("/conversations/{}/messages", request["conversation_id"].as_str().unwrap()), json!({"body": "在看"}))
        .await
        .created();
    told(&customer, "conversations.messaged").await;
    service.post(&format!("/service-requests/{}/resolve", id_of(&request)), json!({"resolution": "好了"})).await.ok();
    told(&customer, "service-requests.resolved").await;
    // Nobody is told of what he did himself.
    assert!(!kinds(&sales).await.contains(&"orders.submitted".to_owned()));
    let titles = customer.request(Method::GET, "/notifications").speaking("zh-CN").send().await.rows();
    assert!(titles.iter().all(|notice| !notice["title"].as_str().unwrap().starts_with("notice-")), "{titles:#?}");
}

#[tokio::test]
async fn only_those_who_reach_an_order_are_asked_to_approve_it() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let body = json!({"login": "south_manager", "name": "南区主管", "password": PASSWORD, "department_id": app.id("south"), "role_ids": [app.id("role_manager")]});
    administrator.post("/users", body).await.created();
    app.as_role("sales").post(&format!("/orders/{}/submit", app.id("order_draft")), json!({})).await.ok();
    for (login, told) in [("director", true), ("manager", true), ("south_manager", false), ("sales2", false), ("other_director", false)] {
        let about: Vec<_> = app.as_role(login).get("/notifications").await.rows();
        let found = about.iter().any(|notice| notice["kind"] == "orders.submitted" && notice["subject_id"] == app.id("order_draft"));
        assert_eq!(found, told, "{login}");
    }
}

#[tokio::test]
async fn what_happens_again_is_one_notice_until_it_is_read() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), app.as_role("customer"));
    read_all(&sales).await;
    let say = format!("/portal/conversations/{}/messages", app.id("conversation"));
    for text in ["一", "二", "三"] {
        customer.post(&say, json!({"body": text})).await.created();
    }
    let unread = r#"/notifications?filter={"field":"read","op":"eq","value":false}"#;
    let notices = sales.get(unread).await.rows();
    assert_eq!((notices.len(), &notices[0]["count"]), (1, &json!(3)), "{notices:#?}");
    assert_eq!(sales.get("/notifications/unread").await.ok()["unread"], 1);
    // Others neither see it nor read it for him.
    app.as_role("sales2").post("/notifications/read", json!({"ids": [notices[0]["id"]]})).await.done();
    assert_eq!(sales.get("/notifications/unread").await.ok()["unread"], 1);
    sales.post("/notifications/read", json!({"ids": [notices[0]["id"]]})).await.done();
    assert_eq!(sales.get(unread).await.rows(), Vec::<Value>::new());
    customer.post(&say, json!({"body": "四"})).await.created();
    assert_eq!(sales.get(unread).await.rows()[0]["count"], 1);
}

#[tokio::test]
async fn a_request_without_an_agent_is_told_to_the_team() {
    let app = App::start().await;
    let ask = json!({"subject": "漏水", "description": "滴"});
    let request = app.as_role("customer").post("/portal/service-requests", ask).await.created();
    for (login, told) in [("service", true), ("service2", true), ("sales2", false), ("other_service", false)] {
        let notices = app.as_role(login).get("/notifications").await.rows();
        assert_eq!(notices.iter().any(|notice| notice["subject_id"] == request["id"]), told, "{login}");
    }
}
