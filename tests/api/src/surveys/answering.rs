//! Answering: in the portal and by link, step by step, once; and what is set off by it.

use super::{customer, link, published};
use crate::harness::{App, client::id_of, server::Server};
use futures_util::future::join_all;
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};
use std::{collections::BTreeSet, time::Duration};

fn content() -> Value {
    json!({"machine": "a", "parts": ["a", "c"], "since": "2026-01-31", "service": 5, "team": {"sales": "a", "care": "b"}, "cups": 120, "score": 9})
}

fn all(answers: &Value) -> Value {
    json!({"answers": answers, "complete": true})
}

/// The first column of what a query finds, as text.
async fn texts(app: &App, sql: &str) -> Vec<String> {
    let connection = app.database.connect().await;
    let rows = connection.query_all_raw(Statement::from_string(connection.get_database_backend(), sql)).await.unwrap();
    let texts = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    connection.close().await.unwrap();
    texts
}

#[tokio::test]
async fn one_answers_by_link_step_by_step_and_finds_what_one_wrote() {
    let app = App::start().await;
    let (sales, stranger) = (app.as_role("sales"), app.stranger());
    let survey = published(&app, "sales", json!({"intro": "占用您两分钟"})).await;
    let path = format!("/public/surveys/{}", link(&sales, &survey, &app.id("record_customer")).await);
    let asked = stranger.get(&path).await.ok();
    // What a stranger with a link can read at all.
    let known = ["name", "name_en", "intro", "intro_en", "anonymous", "status", "expires_at", "questionnaire", "answers"];
    assert_eq!(asked.as_object().unwrap().keys().map(String::as_str).collect::<BTreeSet<_>>(), known.into());
    assert_eq!((&asked["status"], &asked["answers"]), (&json!("sent"), &json!({})));
    assert_eq!(stranger.post(&format!("{path}/open"), json!({})).await.ok()["status"], "opened");

    let answers = format!("{path}/answers");
    let partial = |answers: Value| json!({"answers": answers, "complete": false});
    stranger.post(&answers, partial(json!({"machine": "a"}))).await.ok();
    let kept = stranger.post(&answers, partial(json!({"machine": "b", "service": 2}))).await.ok();
    assert_eq!((&kept["answers"], &stranger.get(&path).await.ok()["answers"]), (&json!({"machine": "b", "service": 2}), &kept["answers"]));
    for (given, pointer, code) in [
        (json!({"machine": "z"}), "/answers/machine", "survey.answer"),
        (json!({"service": 6}), "/answers/service", "survey.answer"),
        (json!({"cups": 5001}), "/answers/cups", "survey.answer"),
        (json!({"nothing": 1}), "/answers/nothing", "survey.unknown_question"),
        (json!({"score": 1.5}), "/answers/score", "shape"),
    ] {
        let problem = stranger.post(&answers, partial(given)).await.is(422);
        assert_eq!((&problem["errors"][0]["pointer"], &problem["errors"][0]["code"]), (&json!(pointer), &json!(code)), "{problem:#}");
    }
    // Required is what is asked: the reason only of those who are not content.
    let mut whole = content();
    whole["service"] = json!(2);
    assert_eq!(stranger.post(&answers, all(&whole)).await.is(422)["errors"][0]["pointer"], "/answers/why");
    whole["service"] = json!(4);
    whole["why"] = json!("这句不再被问到");
    let done = stranger.post(&answers, all(&whole)).await.ok();
    assert_eq!((&done["status"], &done["questionnaire"], &done["answers"]), (&json!("answered"), &Value::Null, &json!({})));
    stranger.post(&answers, all(&whole)).await.refused(409, "survey_invitation.answered");
    stranger.post(&answers, partial(whole)).await.refused(409, "survey_invitation.answered");
    let kept = texts(&app, "SELECT CAST(answers AS text) FROM survey_answer WHERE complete").await;
    assert_eq!((kept.len(), kept[0].contains("why")), (1, false));
    stranger.get(&format!("/public/surveys/{}", "x".repeat(43))).await.refused(404, "not_found");
}

#[tokio::test]
async fn the_customer_finds_his_task_in_the_portal() {
    let app = App::start().await;
    let (sales, me) = (app.as_role("sales"), app.as_role("customer"));
    let before = me.get("/portal/home").await.ok()["surveys_due"].as_i64().unwrap();
    let survey = published(&app, "sales", json!({})).await;
    let body = json!({"channel": "portal", "recipients": [{"customer_id": app.id("record_customer")}]});
    sales.post(&format!("/surveys/{survey}/distribute"), body).await.created();
    assert_eq!(me.get("/portal/home").await.ok()["surveys_due"], before + 1);
    let task = me.get("/portal/surveys").await.rows().remove(0);
    assert_eq!((&task["survey"]["name"], &task["status"]), (&json!("Equipment survey"), &json!("sent")));
    let path = format!("/portal/surveys/{}", id_of(&task));
    app.as_role("customer2").get(&path).await.refused(404, "not_found");
    let stale = me.request(reqwest::Method::POST, &format!("{path}/open")).if_match(9).json(&json!({}));
    stale.send().await.refused(412, "stale");
    me.post(&format!("{path}/open"), json!({})).await.ok();
    me.post(&format!("{path}/answers"), json!({"answers": {"machine": "a"}, "complete": false})).await.ok();
    assert_eq!(me.get(&path).await.ok()["answers"], json!({"machine": "a"}));
    let done = me.request(reqwest::Method::POST, &format!("{path}/answers")).json(&all(&content())).key("mine").send().await.ok();
    assert_eq!(done["status"], "answered");
    let repeated = me.request(reqwest::Method::POST, &format!("{path}/answers")).json(&all(&content())).key("mine").send().await.ok();
    assert_eq!(repeated, done);
    assert_eq!(me.get("/portal/home").await.ok()["surveys_due"], before);
    // By a link one answers elsewhere: it is no task in the portal.
    let other = published(&app, "sales", json!({})).await;
    link(&sales, &other, &app.id("record_customer")).await;
    assert_eq!(me.get("/portal/home").await.ok()["surveys_due"], before);
    let story = sales.get(&format!("/customers/{}/timeline", app.id("record_customer"))).await.rows();
    assert!(story.iter().any(|item| item["subject"] == "survey-invitations" && item["verb"] == "answered"), "{story:#?}");
}

#[tokio::test]
async fn of_20_who_answer_with_one_link_exactly_one_does() {
    for anonymous in [false, true] {
        let app = App::nodes(2).await;
        let sales = app.as_role("sales");
        let survey = published(&app, "sales", json!({"anonymous": anonymous})).await;
        let token = link(&sales, &survey, &app.id("record_customer")).await;
        let path = format!("/public/surveys/{token}/answers");
        let answers = join_all((0..20).map(|number| {
            let (client, path) = (app.as_stranger_at(number), path.clone());
            let mut whole = content();
            whole["cups"] = json!(number);
            async move { client.post(&path, all(&whole)).await }
        }))
        .await;
        let count = |status| answers.iter().filter(|answer| answer.status == status).count();
        assert_eq!((count(200), count(409)), (1, 19), "anonymous: {anonymous}");
        assert_eq!(texts(&app, "SELECT CAST(count(*) AS text) FROM survey_answer WHERE complete").await, ["1"]);
    }
}

#[tokio::test]
async fn nothing_ties_an_anonymous_answer_to_a_customer() {
    let app = App::start().await;
    let (sales, me) = (app.as_role("sales"), app.as_role("customer"));
    let survey = published(&app, "sales", json!({"anonymous": true})).await;
    let body = json!({"channel": "portal", "recipients": [{"customer_id": app.id("record_customer")}]});
    sales.post(&format!("/surveys/{survey}/distribute"), body).await.created();
    let task = me.get("/portal/surveys").await.rows().remove(0);
    let path = format!("/portal/surveys/{}", id_of(&task));
    me.post(&format!("{path}/open"), json!({})).await.ok();
    let partial = json!({"answers": {"machine": "a"}, "complete": false});
    me.post(&format!("{path}/answers"), partial).await.refused(409, "survey.anonymous_partial");
    let sent = me.request(reqwest::Method::POST, &format!("{path}/answers")).json(&all(&content())).key("who").send().await.ok();
    assert_eq!((&sent["status"], &sent["answers"]), (&json!("answered"), &json!({})));

    let row = "coalesce(CAST(invitation_id AS text), '') || coalesce(CAST(customer_id AS text), '')";
    let when = "substr(CAST(saved_at AS text), 12, 8)";
    let found = texts(&app, &format!("SELECT {row} || '|' || {when} FROM survey_answer")).await;
    assert_eq!(found, ["|00:00:00"], "neither a name nor a moment");
    let moments = "substr(CAST(opened_at AS text), 12, 8) || substr(CAST(answered_at AS text), 12, 8)";
    assert_eq!(texts(&app, &format!("SELECT {moments} FROM survey_invitation WHERE status = 'answered'")).await, ["00:00:0000:00:00"]);
    let ids = if app.database.url.starts_with("sqlite") { "lower(hex(id))" } else { "replace(CAST(id AS text), '-', '')" };
    let ids = texts(&app, &format!("SELECT {ids} FROM survey_answer")).await;
    assert_eq!(ids[0].chars().nth(12), Some('4'), "an id by chance, not by time: {ids:?}");
    let told = "SELECT verb FROM event WHERE subject = 'survey-invitations' AND verb <> 'invited'";
    assert!(texts(&app, told).await.is_empty(), "no event tells when");
    assert!(texts(&app, "SELECT key FROM idempotency WHERE key = 'who'").await.is_empty(), "no request is remembered");
    // Of one answer anybody could guess whose it is.
    for who in ["director", "sales"] {
        let results = app.as_role(who).get(&format!("/surveys/{survey}/results?by=level")).await.ok();
        assert_eq!((&results["answers"], &results["withheld"], &results["groups"]), (&json!(1), &json!(true), &json!([])));
        assert!(results["questions"].as_array().unwrap().iter().all(|question| question["answered"] == 0));
    }
}

#[tokio::test]
async fn an_invitation_expires_by_the_clock() {
    let mut app = App::start().await;
    let sales = app.as_role("sales");
    let survey = published(&app, "sales", json!({"expiry_days": 1})).await;
    let token = link(&sales, &survey, &app.id("record_customer")).await;
    let past = if app.database.url.starts_with("sqlite") { "'2026-01-01 00:00:00+00:00'" } else { "'2026-01-01T00:00:00Z'" };
    app.database.tamper(&format!("UPDATE survey_invitation SET expires_at = {past} WHERE channel = 'link'")).await;
    // At once for whoever asks, whether or not anybody has noted it.
    let path = format!("/public/surveys/{token}");
    let asked = app.stranger().get(&path).await.ok();
    assert_eq!((&asked["status"], &asked["questionnaire"]), (&json!("expired"), &Value::Null));
    for (verb, body) in [("open", json!({})), ("answers", all(&content()))] {
        app.stranger().post(&format!("{path}/{verb}"), body).await.refused(409, "survey_invitation.expired");
    }
    // Then in the books, when the background work next looks.
    for server in app.servers.drain(..) {
        server.terminate();
    }
    app.servers.push(Server::start(&app.database, &[]));
    let filter = json!({"field": "status", "op": "eq", "value": "expired"}).to_string();
    let sales = app.at(&app.servers[0], "sales");
    let mut expired = Vec::new();
    for _ in 0..300 {
        expired = sales.get(&format!("/survey-invitations?filter={filter}")).await.rows();
        if !expired.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(expired.len(), 1);
    // Who let it pass may be asked again.
    link(&sales, &survey, &app.id("record_customer")).await;
}

#[tokio::test]
async fn a_low_answer_is_looked_after_once() {
    let app = App::nodes(2).await;
    let (director, sales) = (app.as_role("director"), app.as_role("sales"));
    let rules = json!([
        {"question": "score", "at_most": 6, "effect": "follow_up", "role_id": app.id("role_director")},
        {"question": "service", "at_most": 2, "effect": "service_request", "member_id": app.id("service2")},
        {"question": "cups", "at_most": 0, "effect": "follow_up"},
    ]);
    let survey = published(&app, "sales", json!({"rules": rules})).await;
    let tasks = || async { director.get(r#"/follow-ups?filter={"field":"done","op":"eq","value":false}"#).await.rows() };
    let requests = || async { director.get(r#"/service-requests?filter={"field":"channel","op":"eq","value":"survey"}"#).await.rows() };

    let content_one = link(&sales, &survey, &customer(&sales, 1, json!({})).await).await;
    app.stranger().post(&format!("/public/surveys/{content_one}/answers"), all(&content())).await.ok();
    assert_eq!((tasks().await.len(), requests().await.len()), (0, 0));

    let token = link(&sales, &survey, &app.id("record_customer")).await;
    let path = format!("/public/surveys/{token}/answers");
    let mut low = content();
    (low["score"], low["service"], low["why"], low["cups"]) = (json!(3), json!(2), json!("太慢"), json!(0));
    app.stranger().post(&path, json!({"answers": low, "complete": false})).await.ok();
    assert_eq!(tasks().await.len(), 0, "what is not complete sets nothing off");
    join_all((0..6).map(|number| {
        let (client, path, low) = (app.as_stranger_at(number), path.clone(), low.clone());
        async move { client.post(&path, all(&low)).await }
    }))
    .await;
    let mut people: Vec<_> = tasks().await.iter().map(|task| task["assigned_to"]["id"].as_str().unwrap().to_owned()).collect();
    people.sort();
    let mut expected = [app.id("director"), app.id("sales")];
    expected.sort();
    assert_eq!(people, expected, "the role's, and the agent's own");
    let requests = requests().await;
    assert_eq!(requests.len(), 1);
    assert_eq!(
        (&requests[0]["agent"]["id"], &requests[0]["customer"]["id"]),
        (&json!(app.id("service2")), &json!(app.id("record_customer")))
    );
    assert_eq!(requests[0]["priority"], "high");
}
