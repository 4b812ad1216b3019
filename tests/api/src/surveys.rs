//! Surveys: from the builder to the results, by director, agent and customer.

mod answering;
mod results;

use crate::harness::{
    App,
    client::{Client, id_of},
};
use serde_json::{Value, json};

/// A questionnaire with every kind of question, of which one hangs on another.
pub fn questions() -> Value {
    let option = |id: &str| json!({"id": id, "text": format!("选项 {id}"), "text_en": format!("Option {id}")});
    let options = json!([option("a"), option("b"), option("c")]);
    json!({"sections": [
        {"id": "use", "title": "使用情况", "title_en": "Use", "questions": [
            {"id": "machine", "kind": "single", "text": "您使用哪种设备？", "required": true, "options": options},
            {"id": "parts", "kind": "multiple", "text": "买过哪些配件？", "options": options},
            {"id": "since", "kind": "date", "text": "何时开始使用？"},
        ]},
        {"id": "opinion", "title": "评价", "questions": [
            {"id": "service", "kind": "rating", "text": "您对服务满意吗？", "required": true},
            {"id": "why", "kind": "text", "text": "哪里可以做得更好？", "required": true, "show_if": {"question": "service", "at_most": 3}},
            {"id": "team", "kind": "matrix", "text": "各团队表现", "options": options, "rows": [option("sales"), option("care")]},
            {"id": "cups", "kind": "number", "text": "每天多少杯？", "least": 0, "most": 5000},
            {"id": "score", "kind": "nps", "text": "您会推荐我们吗？", "required": true},
        ]},
    ]})
}

/// A survey of the director's, published and handed to an agent.
pub async fn published(app: &App, agent: &str, more: Value) -> String {
    let director = app.as_role("director");
    let mut body = json!({"name": "设备使用调查", "name_en": "Equipment survey", "questionnaire": questions()});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    let survey = id_of(&director.post("/surveys", body).await.created());
    director.post(&format!("/surveys/{survey}/publish"), json!({})).await.ok();
    director.post(&format!("/surveys/{survey}/assign"), json!({"agent_ids": [app.id(agent)]})).await.ok();
    survey
}

/// Another customer of a salesperson's.
pub async fn customer(sales: &Client, number: usize, more: Value) -> String {
    let mut body = json!({"name": format!("受访 {number} 公司"), "kind": "organization", "keep": true});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    id_of(&sales.post("/customers", body).await.created())
}

/// Asks a customer by link; the token of the link.
pub async fn link(agent: &Client, survey: &str, customer: &str) -> String {
    let body = json!({"channel": "link", "recipients": [{"customer_id": customer}]});
    let sent = agent.post(&format!("/surveys/{survey}/distribute"), body).await.created();
    assert_eq!((&sent["sent"], sent["skipped"].as_array().map(Vec::len)), (&json!(1), Some(0)), "{sent:#}");
    sent["links"][0]["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn what_was_published_is_frozen_and_an_edit_makes_the_next_version() {
    let app = App::start().await;
    let director = app.as_role("director");
    let made = director.post("/surveys", json!({"name": " 回访 "})).await.created();
    let path = format!("/surveys/{}", id_of(&made));
    assert_eq!((&made["name"], &made["status"], &made["current_version"]), (&json!("回访"), &json!("draft"), &json!(0)));
    director.post(&format!("{path}/publish"), json!({})).await.refused(409, "survey.no_questions");
    director.post(&format!("{path}/close"), json!({})).await.refused(409, "survey.not_published");
    let written = director.patch(&path, json!({"questionnaire": questions(), "expiry_days": 7})).await.ok();
    let stale = director.request(reqwest::Method::POST, &format!("{path}/publish")).if_match(1).json(&json!({}));
    stale.send().await.refused(412, "stale");
    let first = director.post(&format!("{path}/publish"), json!({})).await.ok();
    assert_eq!((&first["status"], &first["current_version"], &first["changed"]), (&json!("published"), &json!(1), &json!(false)));
    director.post(&format!("{path}/publish"), json!({})).await.refused(409, "survey.unchanged");
    director.delete(&path).await.refused(409, "survey.published");

    let token = link(&director, &id_of(&made), &app.id("record_customer")).await;
    let shorter = json!({"sections": [{"id": "one", "title": "一", "questions": [{"id": "score", "kind": "nps", "text": "推荐吗？"}]}]});
    let edited = director.patch(&path, json!({"questionnaire": shorter})).await.ok();
    assert_eq!((&edited["changed"], &edited["current_version"]), (&json!(true), &json!(1)));
    director.patch(&path, json!({"anonymous": true})).await.is(422);
    let asked = app.stranger().get(&format!("/public/surveys/{token}")).await.ok();
    assert_eq!(asked["questionnaire"], written["questionnaire"], "who was asked the first version goes on with it");
    director.post(&format!("{path}/publish"), json!({})).await.ok();
    let asked_again = app.stranger().get(&format!("/public/surveys/{token}")).await.ok();
    assert_eq!(asked_again["questionnaire"], asked["questionnaire"]);
    let versions = director.get(&format!("{path}/versions")).await.rows();
    let numbers: Vec<_> = versions.iter().map(|version| version["number"].as_i64().unwrap()).collect();
    assert_eq!((numbers, &versions[1]["questionnaire"]), (vec![2, 1], &written["questionnaire"]));
    // Who was asked by the first version may be asked by the second.
    let later = link(&director, &id_of(&made), &app.id("record_customer")).await;
    let asked = app.stranger().get(&format!("/public/surveys/{later}")).await.ok();
    assert_eq!(asked["questionnaire"]["sections"].as_array().unwrap().len(), 1);

    let closed = director.post(&format!("{path}/close"), json!({})).await.ok();
    assert_eq!(closed["status"], "closed");
    assert!(closed["actions"].as_array().unwrap().iter().all(|action| action["allowed"] == false), "{closed:#}");
    let over = app.stranger().get(&format!("/public/surveys/{token}")).await.ok();
    assert_eq!((&over["status"], &over["questionnaire"]), (&json!("expired"), &Value::Null));
    let late = app.stranger().post(&format!("/public/surveys/{later}/answers"), json!({"answers": {}, "complete": true})).await;
    late.refused(409, "survey_invitation.expired");
    director.patch(&path, json!({"name": "再来"})).await.refused(409, "survey.closed");
}

#[tokio::test]
async fn a_draft_goes_to_the_trash_and_a_senseless_one_is_refused() {
    let app = App::start().await;
    let director = app.as_role("director");
    let draft = director.post("/surveys", json!({"name": "草稿", "questionnaire": questions()})).await.created();
    let path = format!("/surveys/{}", id_of(&draft));
    director.delete(&path).await.done();
    director.get(&path).await.refused(404, "not_found");
    director.post(&format!("/trash{path}/restore"), json!({})).await.done();
    assert_eq!(director.get(&path).await.ok()["questionnaire"], draft["questionnaire"]);

    let ask = |question: Value| json!({"name": "错", "questionnaire": {"sections": [{"id": "s", "title": "一", "questions": [question]}]}});
    let nps = json!({"id": "q", "kind": "nps", "text": "推荐吗？"});
    let rules = |rules: Value, anonymous: bool| {
        let mut body = ask(nps.clone());
        (body["rules"], body["anonymous"]) = (rules, json!(anonymous));
        body
    };
    let rule = json!({"question": "q", "at_most": 6, "effect": "follow_up"});
    let for_member = json!({"question": "q", "at_most": 6, "effect": "follow_up", "member_id": app.id("other_sales")});
    for (body, pointer, code) in [
        (json!({"name": " "}), "/name", "length"),
        (json!({"name": "错", "expiry_days": 0}), "/expiry_days", "range"),
        (ask(json!({"id": "q", "kind": "guess", "text": "?"})), "/questionnaire/sections/0/questions/0/kind", "shape"),
        (ask(json!({"id": "q", "kind": "single", "text": "?"})), "/questionnaire/sections/0/questions/0/options", "survey.options"),
        (ask(json!({"id": "q", "kind": "text", "text": ""})), "/questionnaire/sections/0/questions/0/text", "survey.text"),
        (rules(json!([{"question": "x", "at_most": 6, "effect": "follow_up"}]), false), "/rules/0/question", "survey.rule_question"),
        (rules(json!([for_member]), false), "/rules/0/member_id", "survey.rule_person"),
        (rules(json!([rule]), true), "/rules", "survey.anonymous_rules"),
    ] {
        let problem = director.post("/surveys", body).await.is(422);
        let first = &problem["errors"][0];
        assert_eq!((first["pointer"].as_str(), first["code"].as_str()), (Some(pointer), Some(code)), "{problem:#}");
    }
}

#[tokio::test]
async fn an_agent_asks_his_own_customers_by_what_he_was_handed() {
    let app = App::start().await;
    let (director, sales, sales2) = (app.as_role("director"), app.as_role("sales"), app.as_role("sales2"));
    let survey = published(&app, "sales", json!({})).await;
    let (path, distribute) = (format!("/surveys/{survey}"), format!("/surveys/{survey}/distribute"));
    let (mine, theirs) = (app.id("record_customer"), app.id("record_customer2"));
    let to = |channel: &str, customer: &str| json!({"channel": channel, "recipients": [{"customer_id": customer}]});

    assert_eq!(sales.told_of(sales.get(&path).await.ok()["assignments"][0]["id"].as_str().unwrap()).await.len(), 1);
    sales.patch(&path, json!({"name": "我的"})).await.refused(403, "forbidden");
    sales2.get(&path).await.refused(404, "not_found");
    sales2.post(&distribute, to("link", &theirs)).await.refused(404, "not_found");
    app.as_role("greeter").get("/surveys").await.is(403);
    let problem = sales.post(&distribute, to("link", &theirs)).await.is(422);
    assert_eq!(problem["errors"][0]["pointer"], "/recipients/0/customer_id");
    let contact = json!({"channel": "link", "recipients": [{"customer_id": mine, "contact_id": theirs}]});
    assert_eq!(sales.post(&distribute, contact).await.is(422)["errors"][0]["pointer"], "/recipients/0/contact_id");
    sales.post(&distribute, json!({"channel": "link"})).await.is(422);
    sales.post(&distribute, to("mail", &mine)).await.refused(409, "survey.no_mail");

    // Without a login nobody finds the task, and nobody is asked twice.
    let silent = customer(&sales, 1, json!({})).await;
    let skipped = sales.post(&distribute, to("portal", &silent)).await.created();
    assert_eq!((&skipped["sent"], &skipped["skipped"][0]["code"]), (&json!(0), &json!("survey.no_portal")));
    let sent = sales.post(&distribute, to("portal", &mine)).await.created();
    assert_eq!((&sent["sent"], &sent["links"]), (&json!(1), &json!([])));
    let again = sales.post(&distribute, to("link", &mine)).await.created();
    assert_eq!((&again["sent"], &again["skipped"][0]["code"]), (&json!(0), &json!("survey.asked_already")));

    // All that match a filter, as far as the agent reaches, and no more than he may.
    director.post(&format!("{path}/assign"), json!({"agent_ids": [app.id("sales")], "quota": 3, "note": "重点客户"})).await.ok();
    for number in 2..4 {
        customer(&sales, number, json!({})).await;
    }
    let filter = json!({"field": "name", "op": "starts_with", "value": "受访"}).to_string();
    let problem = sales.post(&distribute, json!({"channel": "qr", "filter": filter})).await.refused(409, "survey.quota");
    assert_eq!(problem["detail"], "You may ask 2 more customers.");
    director.post(&format!("{path}/assign"), json!({"agent_ids": [app.id("sales")]})).await.ok();
    let request = sales.request(reqwest::Method::POST, &distribute).json(&json!({"channel": "qr", "filter": filter})).key("printed");
    let printed = request.send().await.created();
    let urls: Vec<_> = printed["links"].as_array().unwrap().iter().filter_map(|link| link["url"].as_str()).collect();
    assert_eq!((&printed["sent"], urls.len()), (&json!(3), 3));
    // A repeated request finds the links made, and does not show them again.
    let request = sales.request(reqwest::Method::POST, &distribute).json(&json!({"channel": "qr", "filter": filter})).key("printed");
    let repeated = request.send().await.created();
    assert_eq!((&repeated["sent"], &repeated["links"][0]["url"]), (&json!(3), &Value::Null));

    let all = |client: Client| async move { client.get("/survey-invitations?limit=100").await.rows() };
    assert_eq!(all(sales2).await.len(), 0);
    assert_eq!((all(sales.clone()).await.len(), all(director).await.len()), (5, 5), "with the fixture's own");
    let row = sales.get(&path).await.ok();
    assert_eq!((&row["progress"]["sent"], &row["assignments"][0]["progress"]["sent"]), (&json!(4), &json!(4)));
    let refused: Vec<_> = row["actions"].as_array().unwrap().iter().filter(|action| action["allowed"] == true).collect();
    assert_eq!(refused.len(), 1, "an agent can distribute, and no more: {refused:#?}");
}

#[tokio::test]
async fn an_agent_reminds_and_makes_new_links() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), app.as_role("customer"));
    let survey = published(&app, "sales", json!({})).await;
    let body = json!({"channel": "portal", "recipients": [{"customer_id": app.id("record_customer")}]});
    sales.post(&format!("/surveys/{survey}/distribute"), body).await.created();
    let filter = json!({"field": "survey_id", "op": "eq", "value": survey}).to_string();
    let row = sales.get(&format!("/survey-invitations?filter={filter}")).await.rows().remove(0);
    let path = format!("/survey-invitations/{}", id_of(&row));
    assert_eq!(customer.told_of(&id_of(&row)).await.len(), 1);
    let reminded = sales.post(&format!("{path}/remind"), json!({})).await.ok();
    assert_eq!(reminded["reminders"], 1);
    assert_eq!(customer.told_of(&id_of(&row)).await.len(), 2);
    sales.post(&format!("{path}/renew"), json!({})).await.refused(409, "survey_invitation.in_portal");
    app.as_role("sales2").post(&format!("{path}/remind"), json!({})).await.refused(404, "not_found");

    let other = super::surveys::customer(&sales, 1, json!({})).await;
    let first = link(&sales, &survey, &other).await;
    let row = sales.get(&format!("/survey-invitations?filter={filter}")).await.rows().remove(0);
    let path = format!("/survey-invitations/{}", id_of(&row));
    sales.post(&format!("{path}/remind"), json!({})).await.refused(409, "survey_invitation.by_hand");
    let renewed = sales.post(&format!("{path}/renew"), json!({})).await.ok();
    let second = renewed["url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    app.stranger().get(&format!("/public/surveys/{first}")).await.refused(404, "not_found");
    app.stranger().get(&format!("/public/surveys/{second}")).await.ok();
}
