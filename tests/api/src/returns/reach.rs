//! Whose a return is, who sees it, and who has it in hand.

use super::{received, step, wish};
use crate::harness::{App, client::id_of};
use serde_json::{Value, json};

#[tokio::test]
async fn returns_are_their_own_customers_agents_and_salesmens() {
    let app = App::start().await;
    let order = received(&app).await;
    let mut body = wish(&app, &order, &[1, 0]).await;
    body.as_object_mut().unwrap().remove("agent_id");
    let asked = app.as_role("customer").post("/portal/returns", body).await.created();
    let path = format!("/returns/{}", id_of(&asked));
    app.as_role("customer2").get(&format!("/portal{path}")).await.refused(404, "not_found");
    app.as_role("customer2").get(&format!("/portal/orders/{}/returnable", id_of(&order))).await.refused(404, "not_found");
    app.as_role("sales2").get(&path).await.refused(404, "not_found");
    app.as_role("sales").post(&format!("{path}/agent-approve"), json!({})).await.is(403);
    assert_eq!(app.as_role("sales").get(&path).await.ok()["agent"], Value::Null);
    // It waits in the team's queue; of two agents one takes it, with its conversation.
    let (one, other) = (app.as_role("service"), app.as_role("service2"));
    let take = format!("{path}/take");
    let (first, second) = tokio::join!(one.post(&take, json!({})), other.post(&take, json!({})));
    assert_eq!([first.status, second.status].iter().filter(|status| **status == 200).count(), 1);
    let agent = app.as_role("director").get(&path).await.ok()["agent"]["id"].clone();
    let (winner, loser) = if agent == json!(app.id("service")) { ("service", "service2") } else { ("service2", "service") };
    app.as_role(loser).get(&path).await.refused(404, "not_found");
    let talk = format!("/conversations/{}", asked["conversation_id"].as_str().unwrap());
    assert_eq!(app.as_role(winner).get(&talk).await.ok()["assignee"]["id"], app.id(winner));
    app.as_role(winner).post(&format!("{talk}/close"), json!({})).await.refused(409, "conversation.of_request");
    step(&app.as_role(winner), &asked, "assign", json!({"agent_id": app.id(loser)})).await;
    app.as_role(loser).get(&talk).await.ok();
    app.as_role(loser).post(&format!("{path}/assign"), json!({"agent_id": app.id("sales")})).await.is(422);
    let listed = app.as_role("customer").get("/portal/returns?sort=-created_at").await.rows();
    assert_eq!(listed[0]["id"], asked["id"]);
    assert!(app.as_role("customer2").get("/portal/returns").await.rows().is_empty());
}

#[tokio::test]
async fn pictures_of_the_goods_are_for_those_who_see_the_return() {
    let app = App::start().await;
    let (portal, order) = (app.as_role("customer"), received(&app).await);
    let part = reqwest::multipart::Part::bytes(b"a crack".to_vec()).file_name("crack.txt").mime_str("text/plain").unwrap();
    let form = reqwest::multipart::Form::new().part("file", part);
    let file = portal.request(reqwest::Method::POST, "/files").multipart(form).send().await.created();
    let mut body = wish(&app, &order, &[1, 0]).await;
    body["file_ids"] = json!([file["id"]]);
    let asked = portal.post("/portal/returns", body).await.created();
    assert_eq!(asked["photos"][0]["id"], file["id"]);
    let path = format!("/files/{}", id_of(&file));
    for (who, status) in [("service", 200), ("sales", 200), ("director", 200), ("service2", 404), ("sales2", 404), ("customer2", 404)] {
        assert_eq!(app.as_role(who).get(&path).await.status, status, "{who}");
    }
}
