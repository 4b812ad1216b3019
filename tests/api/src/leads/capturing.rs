//! Capture forms: what the public sees of them, what it can send, and to whom the leads go.

use super::entry;
use crate::harness::{App, client::id_of};
use futures_util::future::join_all;
use serde_json::{Value, json};
use std::{collections::BTreeMap, time::Duration};

/// A form that asks for a mobile number and a note, with these further properties.
async fn form(app: &App, more: Value) -> Value {
    let mut body = json!({
        "name": "咨询", "name_en": "Ask us", "consent": "我同意", "consent_en": "I agree", "thanks": "谢谢", "thanks_en": "Thank you",
        "fields": [{"name": "mobile", "required": true}, {"name": "note", "required": false}],
    });
    more.as_object().unwrap().iter().for_each(|(name, value)| body[name] = value.clone());
    app.as_role("administrator").post("/capture-forms", body).await.created()
}

fn address(form: &Value) -> String {
    format!("/public/forms/{}", form["key"].as_str().unwrap())
}

/// Opened forms, each with a token of its own, long enough ago for a person to have filled them in.
async fn opened(app: &App, form: &Value, count: usize) -> Vec<String> {
    let mut tokens = Vec::new();
    for _ in 0..count {
        tokens.push(app.stranger().get(&address(form)).await.ok()["token"].as_str().unwrap().to_owned());
    }
    tokio::time::sleep(Duration::from_millis(2100)).await;
    tokens
}

fn filled(token: &str, more: Value) -> Value {
    let mut body = json!({"token": token, "name": "陈访", "mobile": "13800138000", "consent": true});
    if let Value::Object(more) = more {
        more.into_iter().for_each(|(name, value)| body[name] = value);
    }
    body
}

async fn leads(app: &App) -> Vec<Value> {
    app.as_role("director").get("/leads?limit=200&sort=number").await.rows()
}

#[tokio::test]
async fn the_public_reads_the_form_and_nothing_else() {
    let app = App::start().await;
    let made = form(&app, json!({"assignment": {"kind": "member", "member_ids": [app.id("sales")], "regions": []}})).await;
    let shown = app.stranger().get(&address(&made)).await.ok();
    let mut names: Vec<_> = shown.as_object().unwrap().keys().map(String::as_str).collect();
    names.sort_unstable();
    let own = ["consent", "consent_en", "fields", "industries", "intro", "intro_en", "name", "name_en", "questions", "regions", "token"];
    assert_eq!(names, own);
    assert_eq!((&shown["regions"], &shown["industries"]), (&json!([]), &json!([])));
    for (_, id) in app.world.all() {
        assert!(!shown.to_string().contains(id.as_str()));
    }
    let asking = json!([{"name": "mobile", "required": true}, {"name": "region", "required": false}]);
    let path = format!("/capture-forms/{}", id_of(&made));
    let administrator = app.as_role("administrator");
    administrator.patch(&path, json!({"fields": asking})).await.ok();
    assert!(app.stranger().get(&address(&made)).await.ok()["regions"].as_array().unwrap().len() > 300);
    app.stranger().get("/public/forms/nothing").await.refused(404, "not_found");
    administrator.patch(&path, json!({"active": false})).await.ok();
    app.stranger().get(&address(&made)).await.refused(404, "not_found");
    for who in ["manager", "sales", "customer"] {
        app.as_role(who).get(&path).await.is(403);
    }
    app.as_role("other_administrator").get(&path).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_form_makes_sense_or_is_refused_where_it_does_not() {
    let app = App::start().await;
    let path = format!("/capture-forms/{}", id_of(&form(&app, json!({})).await));
    let question = json!({"label": "预算", "kind": "single", "required": false, "options": [{"label": "一万"}]});
    let sales = app.id("sales");
    for (body, pointer) in [
        (json!({"name": " "}), "/name"),
        (json!({"consent": ""}), "/consent"),
        (json!({"fields": [{"name": "note", "required": true}]}), "/fields"),
        (json!({"questions": [question]}), "/questions/0/options"),
        (json!({"source_id": entry(&app, "medium", "wechat").await}), "/source_id"),
        (json!({"assignment": {"kind": "in_turn", "member_ids": [], "regions": []}}), "/assignment/member_ids"),
        (json!({"assignment": {"kind": "member", "member_ids": [app.id("service")], "regions": []}}), "/assignment/member_ids"),
        (json!({"assignment": {"kind": "member", "member_ids": [app.id("other_sales")], "regions": []}}), "/assignment/member_ids"),
        (
            json!({"assignment": {"kind": "region", "member_ids": [], "regions": [{"region_id": sales, "member_id": sales}]}}),
            "/assignment/regions",
        ),
    ] {
        let problem = app.as_role("administrator").patch(&path, body.clone()).await.is(422);
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{body}: {problem:#}");
    }
    assert_eq!(app.as_role("administrator").get(&path).await.ok()["version"], 1);
}

#[tokio::test]
async fn a_submission_makes_one_lead_with_all_that_was_said() {
    let app = App::start().await;
    let questions = json!([
        {"label": "何时?", "label_en": "When?", "kind": "single", "required": true, "options": [{"label": "马上", "label_en": "Now"}, {"label": "以后"}]},
        {"label": "几台?", "kind": "number", "required": false, "options": []},
    ]);
    let (website, wechat) = (entry(&app, "source", "website").await, entry(&app, "medium", "wechat").await);
    let rule = json!({"kind": "member", "member_ids": [app.id("sales")], "regions": []});
    let made = form(&app, json!({"questions": questions, "source_id": website, "assignment": rule})).await;
    let tokens = opened(&app, &made, 2).await;
    let send = async |body: Value| app.stranger().post(&address(&made), body).await;
    for (more, pointer) in [
        (json!({"answers": [["马上"]], "consent": false}), "/consent"),
        (json!({"answers": [["马上"]], "mobile": null}), "/mobile"),
        (json!({"answers": [["马上"]], "mobile": "没有"}), "/mobile"),
        (json!({"answers": [["马上"]], "email": "a@b.example"}), "/email"),
        (json!({"answers": [["马上"]], "name": " "}), "/name"),
        (json!({"answers": [["从不"]]}), "/answers/0"),
        (json!({"answers": [["马上"], ["几台"]]}), "/answers/1"),
        (json!({}), "/answers/0"),
    ] {
        let problem = send(filled(&tokens[0], more.clone())).await.is(422);
        assert_eq!(problem["errors"][0]["pointer"], pointer, "{more}: {problem:#}");
    }
    assert!(leads(&app).await.iter().all(|lead| lead["name"] != "陈访"));
    let body = filled(&tokens[0], json!({"answers": [["马上"], ["2"]], "note": "急用", "utm_source": "autumn", "utm_medium": "WeChat"}));
    let thanks = send(body.clone()).await.created();
    assert_eq!(thanks, json!({"thanks": "谢谢", "thanks_en": "Thank you"}));
    // Sent twice, also at once: one lead. Something else under the same token is refused.
    for answer in join_all((0..5).map(|_| send(body.clone()))).await {
        assert_eq!(answer.created(), thanks);
    }
    send(filled(&tokens[0], json!({"answers": [["以后"]]}))).await.refused(422, "idempotency_mismatch");
    let found: Vec<_> = leads(&app).await.into_iter().filter(|lead| lead["name"] == "陈访").collect();
    assert_eq!(found.len(), 1, "{found:#?}");
    let lead = app.as_role("sales").get(&format!("/leads/{}", id_of(&found[0]))).await.ok();
    assert_eq!((&lead["source"]["id"], &lead["medium"]["id"], &lead["utm_source"]), (&json!(website), &json!(wechat), &json!("autumn")));
    assert_eq!((&lead["note"], &lead["capture_form"]["id"], &lead["owner"]["id"]), (&json!("急用"), &made["id"], &json!(app.id("sales"))));
    assert_eq!(lead["answers"], json!([{"label": "When?", "values": ["Now"]}, {"label": "几台?", "values": ["2"]}]));
    assert_eq!(app.as_role("sales").told_of(&id_of(&lead)).await[0]["kind"], "leads.captured");
    let events = app.as_role("director").get(&format!("/leads/{}/events", id_of(&lead))).await.rows();
    assert_eq!((events.len(), &events[0]["verb"], &events[0]["actor_kind"]), (1, &json!("captured"), &json!("visitor")));
}

#[tokio::test]
async fn robots_are_thanked_and_make_nothing() {
    let app = App::start().await;
    let (made, other) = (form(&app, json!({})).await, form(&app, json!({"name": "另一"})).await);
    let before = leads(&app).await;
    let tokens = opened(&app, &made, 1).await;
    let foreign = opened(&app, &other, 1).await;
    let hasty = app.stranger().get(&address(&made)).await.ok()["token"].as_str().unwrap().to_owned();
    let mut forged = tokens[0].clone();
    forged.replace_range(0..1, "9");
    for body in [
        filled(&tokens[0], json!({"website": "https://spam.example"})),
        filled(&hasty, json!({})),
        filled(&foreign[0], json!({})),
        filled(&forged, json!({})),
        filled("", json!({})),
        filled(&hasty, json!({"mobile": "x", "consent": false})),
    ] {
        let answer = app.stranger().post(&address(&made), body.clone()).await.created();
        assert_eq!(answer, json!({"thanks": "谢谢", "thanks_en": "Thank you"}), "{body}");
    }
    assert_eq!(leads(&app).await, before);
    app.stranger().post(&address(&made), filled(&tokens[0], json!({}))).await.created();
    assert_eq!(leads(&app).await.len(), before.len() + 1);
}

#[tokio::test]
async fn of_30_at_once_each_in_turn_gets_ten() {
    let app = App::nodes(2).await;
    let members = ["sales", "sales2", "manager"].map(|login| app.id(login));
    let made = form(&app, json!({"assignment": {"kind": "in_turn", "member_ids": members, "regions": []}})).await;
    let tokens = opened(&app, &made, 30).await;
    let (stranger, path) = (app.stranger(), address(&made));
    let answers =
        join_all(tokens.iter().enumerate().map(|(n, token)| stranger.post(&path, filled(token, json!({"name": format!("轮 {n}")}))))).await;
    assert!(answers.iter().all(|answer| answer.status == 201), "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
    let made: Vec<_> = leads(&app).await.into_iter().filter(|lead| lead["name"].as_str().unwrap().starts_with("轮 ")).collect();
    let mut given: BTreeMap<String, usize> = BTreeMap::new();
    for lead in &made {
        *given.entry(lead["owner"]["id"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    assert_eq!(given.into_values().collect::<Vec<_>>(), [10, 10, 10]);
    // Somebody who has left is passed over.
    app.as_role("administrator").post(&format!("/users/{}/disable", app.id("sales2")), json!({})).await.is(200);
    let form = app.as_role("administrator").get("/capture-forms").await.rows()[0].clone();
    for token in opened(&app, &form, 4).await {
        app.stranger().post(&path, filled(&token, json!({"name": "后来"}))).await.created();
    }
    let later: Vec<_> = leads(&app).await.into_iter().filter(|lead| lead["name"] == "后来").collect();
    let of = |login: &str| later.iter().filter(|lead| lead["owner"]["id"] == app.id(login)).count();
    assert_eq!((of("sales"), of("manager"), of("sales2")), (2, 2, 0));
}

#[tokio::test]
async fn the_nearest_region_says_whose_a_lead_is() {
    let app = App::start().await;
    let [guangdong, shenzhen, guangzhou, beijing] = [
        entry(&app, "region", "44").await,
        entry(&app, "region", "4403").await,
        entry(&app, "region", "4401").await,
        entry(&app, "region", "11").await,
    ];
    let rule = json!({"kind": "region", "member_ids": [], "regions": [
        {"region_id": guangdong, "member_id": app.id("sales2")}, {"region_id": shenzhen, "member_id": app.id("sales")},
    ]});
    let fields = json!([{"name": "mobile", "required": true}, {"name": "region", "required": false}]);
    let made = form(&app, json!({"fields": fields, "assignment": rule})).await;
    let cases = [
        (Some(shenzhen), Some("sales")),
        (Some(guangzhou), Some("sales2")),
        (Some(guangdong), Some("sales2")),
        (Some(beijing), None),
        (None, None),
    ];
    let tokens = opened(&app, &made, cases.len() + 1).await;
    for ((region, owner), token) in cases.into_iter().zip(&tokens) {
        let name = format!("地 {}", token.len() + owner.map_or(0, str::len));
        app.stranger().post(&address(&made), filled(token, json!({"name": name, "region_id": region}))).await.created();
        let newest = app.as_role("director").get("/leads?sort=-number&limit=1").await.rows().remove(0);
        assert_eq!(newest["owner"]["id"], owner.map_or(Value::Null, |login| json!(app.id(login))), "{newest:#}");
    }
    let wrong = filled(&tokens[5], json!({"region_id": entry(&app, "source", "website").await}));
    assert_eq!(app.stranger().post(&address(&made), wrong).await.is(422)["errors"][0]["pointer"], "/region_id");
}

#[tokio::test]
async fn forms_can_be_shown_elsewhere_and_sent_only_so_often() {
    let app = App::with(1, &[("GUANXI_PUBLIC_RATE", "50")]).await;
    let made = form(&app, json!({})).await;
    let page = async |path: &str| app.stranger().request(reqwest::Method::GET, path).header("Accept", "text/html").send().await;
    let framed = page(&format!("/f/{}", made["key"].as_str().unwrap())).await;
    assert_eq!(framed.header("x-frame-options"), None);
    // Only where the web client is built.
    assert!(framed.header("content-security-policy").is_none_or(|policy| policy.contains("frame-ancestors *")));
    for path in ["/", "/f/", "/f/a/b"] {
        let other = page(path).await;
        assert_eq!(other.header("x-frame-options"), Some("DENY"), "{path}");
        assert!(other.header("content-security-policy").is_none_or(|policy| policy.contains("frame-ancestors 'none'")), "{path}");
    }
    let mut statuses = Vec::new();
    for _ in 0..7 {
        statuses.push(app.stranger().post(&address(&made), filled("", json!({}))).await.status);
    }
    assert_eq!(statuses, [201, 201, 201, 201, 201, 429, 429]);
}
