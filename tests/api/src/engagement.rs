//! Follow-ups, conversations of staff, customers and visitors, and the timeline.

mod reach;

use crate::harness::{
    App,
    client::{Answer, Client, id_of},
};
use serde_json::{Value, json};

async fn note(client: &Client, customer: &str, more: Value) -> Answer {
    let mut body = json!({"customer_id": customer, "kind": "telephone", "content": "谈了价格"});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    client.post("/follow-ups", body).await
}

/// The texts of a list of messages, oldest first.
fn texts(mut rows: Vec<Value>) -> Vec<String> {
    rows.sort_by_key(|row| row["at"].as_str().unwrap().to_owned());
    rows.iter().map(|row| row["body"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_follow_up_tells_about_its_customer() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let customer = id_of(&sales.post("/customers", json!({"name": "新客户", "kind": "organization", "keep": true})).await.created());
    let path = format!("/customers/{customer}");
    let plan = json!({"happened_at": "2026-01-05T02:00:00Z", "next_contact_at": "2099-01-01T02:00:00Z", "intent": "high"});
    let first = note(&sales, &customer, plan).await.created();
    assert_eq!((&first["done"], &first["by"]["id"]), (&json!(true), &json!(app.id("sales"))));
    let seen = sales.get(&path).await.ok();
    assert_eq!(
        (&seen["last_follow_up_at"], &seen["next_contact_at"], &seen["intent"]),
        (&json!("2026-01-05T02:00:00Z"), &json!("2099-01-01T02:00:00Z"), &json!("high"))
    );
    // An older contact entered later changes nothing; a later one without a plan keeps the plan that is still to come.
    note(&sales, &customer, json!({"happened_at": "2025-12-01T02:00:00Z", "next_contact_at": "2025-12-24T02:00:00Z"})).await.created();
    let latest = note(&sales, &customer, json!({"happened_at": "2026-02-01T02:00:00Z"})).await.created();
    let seen = sales.get(&path).await.ok();
    assert_eq!((&seen["last_follow_up_at"], &seen["next_contact_at"]), (&latest["happened_at"], &json!("2099-01-01T02:00:00Z")));
    // Without the plan's follow-up there is no plan.
    let gone = format!("/follow-ups/{}", id_of(&first));
    sales.request(reqwest::Method::DELETE, &gone).if_match(7).send().await.refused(412, "stale");
    sales.delete(&gone).await.done();
    let seen = sales.get(&path).await.ok();
    assert_eq!((&seen["next_contact_at"], &seen["intent"]), (&Value::Null, &json!("high")));
    let changed = sales.patch(&format!("/follow-ups/{}", id_of(&latest)), json!({"next_contact_at": "2099-06-01T02:00:00Z"})).await.ok();
    assert_eq!(changed["version"], 2);
    assert_eq!(sales.get(&path).await.ok()["next_contact_at"], "2099-06-01T02:00:00Z");
}

#[tokio::test]
async fn a_follow_up_makes_sense_or_is_refused_where_it_does_not() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), app.id("record_customer"));
    let before = sales.get("/follow-ups").await.rows();
    for (more, pointer) in [
        (json!({"happened_at": "2099-01-01T00:00:00Z"}), "/happened_at"),
        (json!({"happened_at": "2026-01-01T00:00:00Z", "next_contact_at": "2026-01-01T00:00:00Z"}), "/next_contact_at"),
        (json!({"content": " "}), "/content"),
        (json!({"kind": "telepathy"}), "/kind"),
        (json!({"contact_id": app.id("record_customer2")}), "/contact_id"),
    ] {
        let problem = note(&sales, &customer, more).await.is(422);
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{problem:#}");
    }
    assert_eq!(sales.get("/follow-ups").await.rows(), before);
    // Somebody else's customer is not there; service follows up every customer.
    note(&app.as_role("sales2"), &customer, json!({})).await.refused(404, "not_found");
    let row = note(&app.as_role("service"), &customer, json!({})).await.created();
    assert_eq!(sales.get("/follow-ups").await.rows().len(), before.len() + 1);
    app.as_role("sales2").get(&format!("/follow-ups/{}", id_of(&row))).await.refused(404, "not_found");
    app.as_role("customer").get("/follow-ups").await.is(403);
}

#[tokio::test]
async fn customer_and_salesperson_talk_and_notes_stay_inside() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), app.as_role("customer"));
    let talk = customer.post("/portal/conversations", json!({"subject": "交货期", "body": "什么时候能发货?"})).await.created();
    let id = id_of(&talk);
    assert_eq!((&talk["with"], &talk["unread"]), (&json!("sales"), &json!(0)));
    let staff_path = format!("/conversations/{id}");
    let portal_path = format!("/portal/conversations/{id}");
    let seen = sales.get(&staff_path).await.ok();
    assert_eq!((&seen["assignee"]["id"], &seen["unread"]), (&json!(app.id("sales")), &json!(1)));
    app.as_role("sales2").get(&staff_path).await.refused(404, "not_found");
    app.as_role("customer2").get(&portal_path).await.refused(404, "not_found");

    sales.post(&format!("{staff_path}/messages"), json!({"body": "下周三。"})).await.created();
    let before = customer.get(&portal_path).await.ok();
    assert_eq!((&before["unread"], &before["last_message"]), (&json!(1), &json!("下周三。")));
    let inside = json!({"body": "其实还没有货", "internal": true});
    app.as_role("director").post(&format!("{staff_path}/messages"), inside.clone()).await.created();
    assert_eq!(customer.get(&portal_path).await.ok(), before, "a note for colleagues leaves no trace in the portal");
    let portal = texts(customer.get(&format!("{portal_path}/messages")).await.rows());
    assert_eq!(portal, ["什么时候能发货?", "下周三。"]);
    assert_eq!(texts(sales.get(&format!("{staff_path}/messages")).await.rows()).len(), 3);
    assert_eq!(sales.get(&staff_path).await.ok()["unread"], 1, "the director's note");
    let problem = customer.post(&format!("{portal_path}/messages"), inside).await.is(422);
    assert_eq!(problem["errors"][0]["pointer"], "/internal");
    customer.post(&format!("{portal_path}/messages"), json!({"body": "  "})).await.is(422);

    assert_eq!(customer.post(&format!("{portal_path}/read"), json!({})).await.ok()["unread"], 0);
    assert_eq!(sales.post(&format!("{staff_path}/read"), json!({})).await.ok()["unread"], 0);
    // Closed by staff, opened by the next word.
    assert_eq!(sales.post(&format!("{staff_path}/close"), json!({})).await.ok()["status"], "closed");
    sales.post(&format!("{staff_path}/close"), json!({})).await.refused(409, "conversation.closed");
    customer.post(&format!("{portal_path}/messages"), json!({"body": "谢谢"})).await.created();
    let seen = sales.get(&staff_path).await.ok();
    assert_eq!((&seen["status"], &seen["unread"], &seen["last_message"]), (&json!("open"), &json!(1), &json!("谢谢")));
}

fn visitor(app: &App, method: reqwest::Method, path: &str, token: &str) -> crate::harness::client::Request {
    app.stranger().request(method, path).header("X-Visitor-Token", token)
}

#[tokio::test]
async fn a_visitor_waits_in_the_queue_until_somebody_answers() {
    use reqwest::Method;
    let app = App::start().await;
    let ask = json!({"name": "王先生", "contact": "13800000000", "body": "水泵多少钱?"});
    let mut robot = ask.clone();
    robot["website"] = json!("http://spam.example");
    let problem = app.stranger().post("/public/conversations", robot).await.is(422);
    assert_eq!(problem["errors"][0]["code"], "conversation.robot");
    let started = app.stranger().post("/public/conversations", ask).await.created();
    let (id, token) = (started["conversation_id"].as_str().unwrap(), started["token"].as_str().unwrap());
    let (public, staff) = (format!("/public/conversations/{id}/messages"), format!("/conversations/{id}"));
    let (greeter, promoter) = (app.as_role("greeter"), app.as_role("promoter"));
    assert_eq!(greeter.get("/conversations").await.rows().len(), 1);
    assert_eq!(promoter.get(&staff).await.ok()["visitor_name"], "王先生");
    app.as_role("other_director").get(&staff).await.refused(404, "not_found");
    for wrong in ["", "guessed", "0"] {
        visitor(&app, Method::GET, &public, wrong).send().await.refused(404, "not_found");
    }

    greeter.post(&format!("{staff}/messages"), json!({"body": "您好，1299 元。"})).await.created();
    assert_eq!(greeter.get(&staff).await.ok()["assignee"]["id"], app.id("greeter"), "who answers first has it");
    promoter.get(&staff).await.refused(404, "not_found");
    let rows = visitor(&app, Method::GET, &public, token).send().await.rows();
    assert_eq!(rows.iter().map(|row| row["mine"].as_bool().unwrap()).collect::<Vec<_>>(), [true, false]);

    // The prospect is entered, and what was said is part of his story.
    let customer = greeter.post("/customers", json!({"name": "王氏机械厂", "kind": "organization"})).await.created();
    let linked = greeter.post(&format!("{staff}/link"), json!({"customer_id": id_of(&customer)})).await.ok();
    assert_eq!(linked["customer"]["id"], customer["id"]);
    greeter.post(&format!("{staff}/link"), json!({"customer_id": id_of(&customer)})).await.refused(409, "conversation.linked");
    let told = greeter
        .get(&format!("/customers/{}/timeline?filter={{\"field\":\"kind\",\"op\":\"eq\",\"value\":\"message\"}}", id_of(&customer)))
        .await;
    assert_eq!(texts(told.rows()), ["水泵多少钱?", "您好，1299 元。"]);
    visitor(&app, Method::POST, &public, token).json(&json!({"body": "可以便宜吗?"})).send().await.created();
    // Who asked on the website reads the answer there: the customer's people in the portal could not open it.
    let known = json!({"customer_id": app.id("record_customer")});
    let second = app.stranger().post("/public/conversations", json!({"name": "李", "contact": "1", "body": "在吗?"})).await.created();
    let second = second["conversation_id"].as_str().unwrap();
    app.as_role("director").post(&format!("/conversations/{second}/link"), known).await.ok();
    app.as_role("director").post(&format!("/conversations/{second}/messages"), json!({"body": "在的"})).await.created();
    assert_eq!(app.as_role("customer").told_of(second).await, Vec::<Value>::new());
    assert_eq!(greeter.get(&staff).await.ok()["unread"], 1);
    let assigned = greeter.post(&format!("{staff}/assign"), json!({"assignee_id": app.id("sales")})).await.ok();
    assert_eq!(assigned["assignee"]["id"], app.id("sales"));
    app.as_role("sales").post(&format!("{staff}/assign"), json!({"assignee_id": app.id("nobody")})).await.is(422);
}

#[tokio::test]
async fn a_visitor_hears_the_answer_at_once() {
    use futures_util::StreamExt;
    let app = App::start().await;
    let ask = json!({"name": "王先生", "contact": "13800000000", "body": "在吗?"});
    let started = app.stranger().post("/public/conversations", ask).await.created();
    let (id, token) = (started["conversation_id"].as_str().unwrap(), started["token"].as_str().unwrap());
    let stream = format!("/public/conversations/{id}/stream");
    visitor(&app, reqwest::Method::GET, &stream, "guessed").send().await.refused(404, "not_found");
    let response = visitor(&app, reqwest::Method::GET, &stream, token).try_send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/event-stream");
    let mut heard = response.bytes_stream();
    assert_eq!(heard.next().await.unwrap().unwrap(), ": welcome\n\n");
    let say = format!("/conversations/{id}/messages");
    app.as_role("greeter").post(&say, json!({"body": "只给同事看", "internal": true})).await.created();
    app.as_role("greeter").post(&say, json!({"body": "在的"})).await.created();
    let told = tokio::time::timeout(std::time::Duration::from_secs(10), heard.next()).await.unwrap().unwrap().unwrap();
    let told = String::from_utf8(told.to_vec()).unwrap();
    let event: Value = serde_json::from_str(told.trim().strip_prefix("data: ").unwrap()).unwrap();
    assert_eq!(event, json!({"subject": "conversations", "subject_id": id, "verb": "messaged"}));
}

#[tokio::test]
async fn the_timeline_is_one_stream_however_it_is_cut() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), app.id("record_customer"));
    for day in 1..4 {
        note(&sales, &customer, json!({"happened_at": format!("2026-01-0{day}T00:00:00Z")})).await.created();
    }
    let begin = json!({"customer_id": customer, "subject": "问候", "body": "您好"});
    sales.post("/conversations", begin).await.created();
    let request = json!({"subject": "漏水", "description": "泵在漏水"});
    app.as_role("customer").post("/portal/service-requests", request).await.created();
    let path = format!("/customers/{customer}/timeline");
    let whole = sales.get(&path).await.rows();
    let kinds: std::collections::BTreeSet<_> = whole.iter().map(|item| item["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), ["event", "follow_up", "message", "service_request"]);
    assert!(whole.is_sorted_by(|one, next| one["at"].as_str() >= next["at"].as_str()), "newest first");
    let (mut parts, mut next) = (Vec::new(), String::new());
    loop {
        let page = sales.get(&format!("{path}?limit=2{next}")).await.ok();
        parts.extend(page["data"].as_array().unwrap().clone());
        match page["page"]["next"].as_str() {
            Some(cursor) => next = format!("&cursor={cursor}"),
            None => break,
        }
    }
    assert_eq!(parts, whole);
    sales.get(&format!("{path}?filter={{\"field\":\"kind\",\"op\":\"eq\",\"value\":\"gossip\"}}")).await.refused(400, "query.filter_value");
    sales.get(&format!("{path}?cursor=nonsense")).await.refused(400, "query.cursor");
    app.as_role("sales2").get(&path).await.refused(404, "not_found");
    let chinese = sales.request(reqwest::Method::GET, &path).speaking("zh-CN").send().await.rows();
    assert!(chinese.iter().any(|item| item["title"] == "电话跟进"), "{chinese:#?}");
}

#[tokio::test]
async fn a_visitor_of_the_website_is_announced_to_the_greeters() {
    let app = App::start().await;
    let ask = json!({"name": "王先生", "contact": "13800000000", "body": "水泵多少钱?"});
    let started = app.stranger().post("/public/conversations", ask).await.created();
    let id = started["conversation_id"].as_str().unwrap();
    let notices = app.as_role("greeter").told_of(id).await;
    assert_eq!(notices.len(), 1, "{notices:?}");
    assert_eq!((&notices[0]["body"], &notices[0]["kind"]), (&json!("王先生"), &json!("conversations.messaged")));
    for other in ["promoter", "sales", "director"] {
        assert_eq!(app.as_role(other).told_of(id).await, Vec::<Value>::new(), "{other}");
    }
    // Once somebody answers, it is his alone.
    app.as_role("promoter").post(&format!("/conversations/{id}/messages"), json!({"body": "1299 元"})).await.created();
    let token = started["token"].as_str().unwrap();
    let more = app.stranger().request(reqwest::Method::POST, &format!("/public/conversations/{id}/messages"));
    more.header("X-Visitor-Token", token).json(&json!({"body": "好的"})).send().await.created();
    assert_eq!(app.as_role("promoter").told_of(id).await.len(), 1);
    assert_eq!(app.as_role("greeter").told_of(id).await, notices);
}

#[tokio::test]
async fn colleagues_see_who_else_has_a_conversation_open() {
    let app = App::start().await;
    let begin = json!({"customer_id": app.id("record_customer"), "subject": "问候", "body": "您好"});
    let id = id_of(&app.as_role("sales").post("/conversations", begin).await.created());
    let open = async |login: &str| {
        let seen = app.as_role(login).post(&format!("/conversations/{id}/view"), json!({})).await.ok();
        seen["others"].as_array().unwrap().iter().map(|other| other["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(open("sales").await, Vec::<String>::new());
    assert_eq!(open("director").await, [app.id("sales")]);
    assert_eq!(open("manager").await, [app.id("director"), app.id("sales")]);
    assert_eq!(open("sales").await, [app.id("manager"), app.id("director")]);
    app.as_role("sales2").post(&format!("/conversations/{id}/view"), json!({})).await.refused(404, "not_found");
    // To look is not to have read, and the other way round.
    let unread = async |login: &str| app.as_role(login).get(&format!("/conversations/{id}")).await.ok()["unread"].clone();
    assert_eq!(unread("director").await, 1);
    app.as_role("director").post(&format!("/conversations/{id}/read"), json!({})).await.ok();
    open("director").await;
    assert_eq!(unread("director").await, 0);
}
