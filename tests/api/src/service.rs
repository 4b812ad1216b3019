//! Service requests from the first word to the feedback, and the clocks on the way.

use crate::harness::{
    App,
    client::{Client, id_of},
};
use serde_json::{Value, json};

async fn ask(app: &App, more: Value) -> Value {
    let mut body = json!({"subject": "泵漏水", "description": "昨天开始漏水"});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    app.as_role("customer").post("/portal/service-requests", body).await.created()
}

async fn step(client: &Client, id: &str, verb: &str, body: Value) -> Value {
    client.post(&format!("/service-requests/{id}/{verb}"), body).await.ok()
}

#[tokio::test]
async fn a_request_lives_from_the_first_word_to_the_feedback() {
    let app = App::start().await;
    let (agent, customer) = (app.as_role("service"), app.as_role("customer"));
    let agents = customer.get("/portal/agents").await.rows();
    let ids: Vec<_> = agents.iter().map(id_of).collect();
    assert_eq!(ids.len(), 2, "agents only: {agents:#?}");
    assert!(ids.contains(&app.id("service")) && ids.contains(&app.id("service2")));

    let request = ask(&app, json!({"agent_id": app.id("service"), "priority": "high"})).await;
    let (id, talk) = (id_of(&request), request["conversation_id"].as_str().unwrap().to_owned());
    assert_eq!((&request["status"], &request["reopened"]), (&json!("assigned"), &json!(0)));
    let path = format!("/service-requests/{id}");
    let seen = agent.get(&path).await.ok();
    assert_eq!((&seen["unread"], &seen["sla"]["first_responded_at"]), (&json!(1), &Value::Null));
    assert_eq!(seen["sla"]["due_at"], seen["sla"]["first_response_due_at"]);
    for other in ["service2", "sales2", "greeter"] {
        let status = app.as_role(other).get(&path).await.status;
        assert!(status == 404 || status == 403, "{other}: {status}");
    }
    app.as_role("sales").get(&path).await.ok();
    app.as_role("customer2").get(&format!("/portal{path}")).await.refused(404, "not_found");

    // A note is no answer, a message is.
    let say = format!("/conversations/{talk}/messages");
    agent.post(&say, json!({"body": "先查库存", "internal": true})).await.created();
    assert_eq!(agent.get(&path).await.ok()["status"], "assigned");
    agent.post(&say, json!({"body": "请拍张照片"})).await.created();
    let seen = agent.get(&path).await.ok();
    assert_eq!(seen["status"], "in_progress");
    assert!(seen["sla"]["first_responded_at"].is_string());
    let waiting = step(&agent, &id, "wait", json!({})).await;
    assert_eq!((&waiting["sla"]["paused"], &waiting["sla"]["due_at"]), (&json!(true), &Value::Null));
    customer.post(&format!("/portal/conversations/{talk}/messages"), json!({"body": "照片见附件"})).await.created();
    assert_eq!(agent.get(&path).await.ok()["status"], "in_progress");

    let feedback = json!({"subject": "service", "service_request_id": id, "score": 2, "text": "太慢"});
    customer.post("/portal/feedback", feedback.clone()).await.refused(409, "feedback.not_resolved");
    step(&agent, &id, "resolve", json!({"resolution": "更换垫圈"})).await;
    let back = customer.post(&format!("/portal{path}/reopen"), json!({"reason": "还在漏"})).await.ok();
    assert_eq!((&back["status"], &back["reopened"], &back["resolution"]), (&json!("in_progress"), &json!(1), &json!("更换垫圈")));
    step(&agent, &id, "resolve", json!({"resolution": "更换水封"})).await;
    let closed = customer.post(&format!("/portal{path}/close"), json!({})).await.ok();
    assert_eq!((&closed["status"], &closed["feedback_given"]), (&json!("closed"), &json!(false)));
    customer.post(&format!("/portal/conversations/{talk}/messages"), json!({"body": "?"})).await.refused(409, "service_request.closed");

    // A low score has the director look after the customer.
    let given = customer.post("/portal/feedback", feedback.clone()).await.created();
    assert_eq!((&given["score"], &given["about"]["id"]), (&json!(2), &json!(app.id("service"))));
    customer.post("/portal/feedback", feedback).await.refused(409, "feedback.given");
    assert_eq!(agent.get("/feedback").await.rows().len(), 1);
    let open = app.as_role("director").get(r#"/follow-ups?filter={"field":"done","op":"eq","value":false}"#).await.rows();
    assert_eq!(open.len(), 1);
    assert_eq!((&open[0]["assigned_to"]["id"], &open[0]["by"]), (&json!(app.id("director")), &Value::Null));
    let done = app.as_role("director").patch(&format!("/follow-ups/{}", id_of(&open[0])), json!({"done": true})).await.ok();
    assert_eq!((&done["done"], &done["by"]["id"]), (&json!(true), &json!(app.id("director"))));
    app.as_role("director").patch(&format!("/follow-ups/{}", id_of(&open[0])), json!({"done": false})).await.refused(409, "follow_up.done");
}

#[tokio::test]
async fn of_two_agents_one_takes_what_waits_in_the_queue() {
    let app = App::start().await;
    let request = ask(&app, json!({})).await;
    let path = format!("/service-requests/{}", id_of(&request));
    assert_eq!(request["status"], "new");
    let seen = app.as_role("service").get(&path).await.ok();
    assert_eq!((&seen["department"]["id"], &seen["agent"]), (&json!(app.id("care")), &Value::Null));
    let take = format!("{path}/take");
    let (one, other) = (app.as_role("service"), app.as_role("service2"));
    let (one, other) = tokio::join!(one.post(&take, json!({})), other.post(&take, json!({})));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses[0], 200);
    // The loser is told that it is taken, or no longer sees it.
    assert!([404, 409].contains(&statuses[1]), "{statuses:?}");
    let agent = app.as_role("director").get(&path).await.ok()["agent"]["id"].clone();
    let (winner, loser) = if agent == json!(app.id("service")) { ("service", "service2") } else { ("service2", "service") };
    app.as_role(loser).get(&path).await.refused(404, "not_found");
    let handed = app.as_role(winner).post(&format!("{path}/assign"), json!({"agent_id": app.id(loser)})).await.ok();
    assert_eq!((&handed["agent"]["id"], &handed["status"]), (&json!(app.id(loser)), &json!("assigned")));
    // The conversation goes with the request.
    let talk = format!("/conversations/{}", request["conversation_id"].as_str().unwrap());
    assert_eq!(app.as_role(loser).get(&talk).await.ok()["assignee"]["id"], app.id(loser));
    app.as_role(loser)
        .post(&format!("{talk}/assign"), json!({"assignee_id": app.id(winner)}))
        .await
        .refused(409, "conversation.of_request");
    app.as_role(loser).post(&format!("{path}/assign"), json!({"agent_id": app.id("sales")})).await.is(422);
}

#[tokio::test]
async fn what_the_state_forbids_changes_nothing() {
    let app = App::start().await;
    let agent = app.as_role("service");
    let request = ask(&app, json!({"agent_id": app.id("service")})).await;
    let id = id_of(&request);
    let path = format!("/service-requests/{id}");
    let body = |verb: &str| match verb {
        "resolve" => json!({"resolution": "好了"}),
        "reopen" => json!({"reason": "没好"}),
        "assign" => json!({"agent_id": app.id("service")}),
        _ => json!({}),
    };
    let verbs = ["take", "assign", "start", "wait", "resolve", "close", "reopen"];
    for next in ["start", "wait", "resolve", "close"] {
        let before = agent.get(&path).await.ok();
        for action in before["actions"].as_array().unwrap() {
            let verb = action["name"].as_str().unwrap();
            assert!(verbs.contains(&verb), "{verb}");
            if action["allowed"] == false {
                let problem = agent.post(&format!("{path}/{verb}"), body(verb)).await.is(409);
                assert_eq!((&problem["code"], &problem["detail"]), (&action["code"], &action["reason"]), "{verb}");
            }
        }
        assert_eq!(agent.get(&path).await.ok(), before);
        let stale = agent.request(reqwest::Method::POST, &format!("{path}/{next}")).if_match(999).json(&body(next));
        stale.send().await.refused(412, "stale");
        step(&agent, &id, next, body(next)).await;
    }
}

#[tokio::test]
async fn staff_enter_what_comes_by_telephone_and_another_priority_is_another_promise() {
    let app = App::start().await;
    let (agent, customer) = (app.as_role("service"), app.id("record_customer"));
    let entry =
        json!({"customer_id": customer, "subject": "询问保修", "channel": "telephone", "priority": "low", "agent_id": app.id("service")});
    let request = agent.post("/service-requests", entry).await.created();
    assert!(request["number"].as_str().unwrap().starts_with("SR-"));
    let path = format!("/service-requests/{}", id_of(&request));
    let urgent = agent.patch(&path, json!({"priority": "urgent", "description": "停产了"})).await.ok();
    assert!(urgent["sla"]["resolution_due_at"].as_str() < request["sla"]["resolution_due_at"].as_str());
    assert!(urgent["sla"]["first_response_due_at"].as_str() < request["sla"]["first_response_due_at"].as_str());
    assert_eq!(agent.patch(&path, json!({"description": null})).await.ok()["description"], Value::Null);
    for (body, pointer) in [
        (json!({"customer_id": customer, "subject": " "}), "/subject"),
        (json!({"customer_id": customer, "subject": "a", "channel": "portal"}), "/channel"),
        (json!({"customer_id": customer, "subject": "a", "order_id": customer}), "/order_id"),
        (json!({"customer_id": customer, "subject": "a", "agent_id": app.id("sales")}), "/agent_id"),
        (json!({"customer_id": customer, "subject": "a", "category_id": customer}), "/category_id"),
    ] {
        let problem = agent.post("/service-requests", body).await.is(422);
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem:#}");
    }
    let due = agent.get("/service-requests?sort=due_at").await.rows();
    assert!(due.iter().any(|row| row["id"] == request["id"]), "{due:#?}");
    assert!(
        due.is_sorted_by(|one, next| next["sla"]["due_at"].is_null() || one["sla"]["due_at"].as_str() <= next["sla"]["due_at"].as_str())
    );
    // What reached us by telephone, the customer follows in the portal too.
    assert_eq!(app.as_role("customer").get(&format!("/portal{path}")).await.ok()["subject"], "询问保修");
}

#[tokio::test]
async fn feedback_on_a_sale_waits_for_the_goods() {
    let app = App::start().await;
    let customer = app.as_role("customer");
    for (body, status) in [
        (json!({"subject": "sale", "order_id": app.id("record_customer"), "score": 5}), 404),
        (json!({"subject": "sale", "score": 5}), 422),
        (json!({"subject": "service", "order_id": app.id("record_customer"), "score": 5}), 422),
        (json!({"subject": "sale", "order_id": app.id("record_customer"), "score": 6}), 422),
    ] {
        customer.post("/portal/feedback", body).await.is(status);
    }
    assert_eq!(app.as_role("director").get("/feedback").await.rows(), Vec::<Value>::new());
}
