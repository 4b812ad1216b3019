//! Conversion: a lead becomes a customer once, and brings its story along.

use super::{entry, lead, step};
use crate::harness::{App, client::id_of};
use futures_util::future::join_all;
use serde_json::{Value, json};

/// A qualified lead of `sales`'s.
async fn qualified(app: &App, more: Value) -> String {
    let id = id_of(&lead(app, more).await);
    for verb in ["contact", "qualify"] {
        step(&app.as_role("sales"), &id, verb, json!({})).await;
    }
    id
}

#[tokio::test]
async fn of_20_who_convert_a_lead_one_makes_a_customer() {
    let app = App::nodes(2).await;
    let id = qualified(&app, json!({"organization": "孤山咖啡馆", "mobile": "13700007777"})).await;
    let answers = join_all((0..20).map(|number| {
        let (client, path) = (app.as_role_at(number, ["sales", "manager", "director"][number % 3]), format!("/leads/{id}/convert"));
        async move { client.post(&path, json!({})).await }
    }))
    .await;
    let count = |status: u16| answers.iter().filter(|answer| answer.status == status).count();
    assert_eq!((count(200), count(409)), (1, 19), "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
    let made = app.as_role("director").get("/customers?q=孤山").await.rows();
    assert_eq!(made.len(), 1, "{made:#?}");
    assert_eq!(app.as_role("sales").get(&format!("/leads/{id}")).await.ok()["customer"]["id"], made[0]["id"]);
}

#[tokio::test]
async fn a_new_customer_has_what_the_lead_had_and_its_story() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let (source, medium) = (entry(&app, "source", "exhibition").await, entry(&app, "medium", "wechat").await);
    let id = id_of(
        &lead(
            &app,
            json!({"organization": "北山酒店", "job_title": "采购", "mobile": "13611112222", "source_id": source, "medium_id": medium}),
        )
        .await,
    );
    let talk = json!({"lead_id": id, "kind": "visit", "content": "看了大堂", "happened_at": "2026-03-05T02:00:00Z", "next_contact_at": "2099-01-01T00:00:00Z"});
    let talk = id_of(&sales.post("/follow-ups", talk).await.created());
    step(&sales, &id, "qualify", json!({})).await;
    let done = step(&sales, &id, "convert", json!({"intent": "high"})).await;
    assert_eq!((&done["status"], &done["contact"]["name"]), (&json!("converted"), &json!("李想")));
    assert!(done["actions"].as_array().unwrap().iter().all(|action| action["allowed"] == false));
    let customer = done["customer"]["id"].as_str().unwrap().to_owned();
    let seen = sales.get(&format!("/customers/{customer}")).await.ok();
    assert_eq!((&seen["name"], &seen["kind"], &seen["intent"]), (&json!("北山酒店"), &json!("organization"), &json!("high")));
    assert_eq!(
        (&seen["source"]["id"], &seen["medium"]["id"], &seen["owner"]["id"]),
        (&json!(source), &json!(medium), &json!(app.id("sales")))
    );
    assert_eq!((&seen["last_follow_up_at"], &seen["next_contact_at"]), (&json!("2026-03-05T02:00:00Z"), &json!("2099-01-01T00:00:00Z")));
    let contacts = sales.get(&format!(r#"/contacts?filter={{"field":"customer_id","op":"eq","value":"{customer}"}}"#)).await.rows();
    assert_eq!(
        (&contacts[0]["name"], &contacts[0]["mobile"], &contacts[0]["is_primary"]),
        (&json!("李想"), &json!("13611112222"), &json!(true))
    );
    let story = sales.get(&format!("/customers/{customer}/timeline")).await.rows();
    let verbs: Vec<_> = story.iter().filter(|item| item["subject"] == "leads").filter_map(|item| item["verb"].as_str()).collect();
    assert_eq!(verbs, ["converted", "qualified", "created"]);
    assert!(story.iter().any(|item| item["subject_id"] == json!(talk)), "{story:#?}");
    let shown = sales.get(&format!("/follow-ups/{talk}")).await.ok();
    assert_eq!((&shown["customer"]["id"], &shown["lead"]["id"]), (&json!(customer), &json!(id)));
    // From now on it is the customer's story; the lead stays as it is.
    sales.patch(&format!("/follow-ups/{talk}"), json!({"next_contact_at": null})).await.ok();
    assert_eq!(sales.get(&format!("/customers/{customer}")).await.ok()["next_contact_at"], Value::Null);
    assert_eq!(sales.get(&format!("/leads/{id}")).await.ok()["version"], done["version"]);
    sales.patch(&format!("/leads/{id}"), json!({"note": "改"})).await.refused(409, "lead.converted");
    sales.post("/follow-ups", json!({"lead_id": id, "kind": "chat", "content": "再聊"})).await.refused(409, "lead.converted");
    app.as_role("manager").delete(&format!("/leads/{id}")).await.refused(409, "lead.converted");
}

#[tokio::test]
async fn a_lead_joins_a_customer_who_is_there_and_who_is_within_reach() {
    let app = App::start().await;
    let (sales, source) = (app.as_role("sales"), entry(&app, "source", "referral").await);
    let known = app.id("record_customer");
    let id = qualified(&app, json!({"mobile": "13900001111", "source_id": source})).await;
    let path = format!("/leads/{id}/convert");
    for other in ["record_customer2", "record_pooled", "other_record_customer"] {
        let problem = sales.post(&path, json!({"customer_id": app.id(other)})).await.is(422);
        assert_eq!(problem["errors"][0]["pointer"], "/customer_id", "{other}: {problem:#}");
    }
    let before = sales.get(&format!("/customers/{known}")).await.ok();
    let done = sales.post(&path, json!({"customer_id": known})).await.ok();
    assert_eq!(done["customer"]["id"], known);
    let after = sales.get(&format!("/customers/{known}")).await.ok();
    assert_eq!((&after["name"], &after["owner"], &after["source"]["id"]), (&before["name"], &before["owner"], &json!(source)));
    let again = qualified(&app, json!({"source_id": entry(&app, "source", "website").await})).await;
    sales.post(&format!("/leads/{again}/convert"), json!({"customer_id": known, "contact": false})).await.ok();
    assert_eq!(sales.get(&format!("/customers/{known}")).await.ok()["source"]["id"], json!(source), "what is known stays");
}

#[tokio::test]
async fn duplicates_know_leads_and_tell_no_more_than_that_they_exist() {
    let app = App::start().await;
    let made = lead(&app, json!({"organization": "重名贸易有限公司", "mobile": "13500005555", "email": "a@b.example"})).await;
    let ask = async |who: &str, query: &str| {
        let rows = app.as_role(who).get(&format!("/customers/duplicates?{query}")).await.rows();
        rows.into_iter().filter(|row| row["kind"] == "lead").collect::<Vec<_>>()
    };
    for query in ["mobile=135-0000-5555", "name=重名贸易", "email=A@b.example"] {
        let mine = ask("sales", query).await;
        assert_eq!((mine.len(), &mine[0]["lead_id"]), (1, &made["id"]), "{query}");
        let theirs = ask("sales2", query).await;
        let expected = json!({
            "kind": "lead", "field": mine[0]["field"], "customer_id": null, "lead_id": null, "number": null, "name": "重名贸易有限公司",
            "owner": made["owner"], "in_pool": false, "visible": false,
        });
        assert_eq!(theirs, [expected], "{query}");
    }
    assert!(ask("other_sales", "mobile=13500005555").await.is_empty());
    assert!(ask("sales", &format!("mobile=13500005555&except_lead={}", id_of(&made))).await.is_empty());
}

#[tokio::test]
async fn a_visitor_s_conversation_makes_one_lead_and_goes_along_with_it() {
    let app = App::start().await;
    let (greeter, sales) = (app.as_role("greeter"), app.as_role("sales"));
    let begun =
        app.stranger().post("/public/conversations", json!({"name": "访客", "contact": "13100003333", "body": "有磨豆机吗?"})).await;
    let talk = begun.created()["conversation_id"].as_str().unwrap().to_owned();
    let path = format!("/conversations/{talk}/lead");
    app.as_role("service").post(&path, json!({})).await.is(403);
    let answers = join_all((0..6).map(|_| greeter.request(reqwest::Method::POST, &path).send())).await;
    let made: Vec<_> = answers.iter().filter(|answer| answer.status == 201).collect();
    assert_eq!((made.len(), answers.iter().filter(|answer| answer.status == 409).count()), (1, 5));
    let (lead, id) = (&made[0].body, id_of(&made[0].body));
    assert_eq!(
        (&lead["name"], &lead["mobile"], &lead["source"]["id"]),
        (&json!("访客"), &json!("13100003333"), &json!(entry(&app, "source", "chat").await))
    );
    let shown = greeter.get(&format!("/conversations/{talk}")).await.ok();
    assert_eq!(shown["lead"]["id"], json!(id));
    app.as_role("director").post(&format!("/leads/{id}/assign"), json!({"owner_id": app.id("sales")})).await.ok();
    let story = sales.get(&format!("/leads/{id}/timeline")).await.rows();
    assert!(story.iter().any(|item| item["kind"] == "message" && item["body"] == "有磨豆机吗?"), "{story:#?}");
    for verb in ["contact", "qualify", "convert"] {
        step(&sales, &id, verb, json!({})).await;
    }
    let customer = sales.get(&format!("/leads/{id}")).await.ok()["customer"]["id"].clone();
    assert_eq!(sales.get(&format!("/conversations/{talk}")).await.ok()["customer"]["id"], customer);
    let story = sales.get(&format!("/customers/{}/timeline", customer.as_str().unwrap())).await.rows();
    assert!(story.iter().any(|item| item["kind"] == "message" && item["body"] == "有磨豆机吗?"), "{story:#?}");
    app.as_role("sales")
        .post(&format!("/conversations/{}/lead", app.id("conversation")), json!({}))
        .await
        .refused(409, "conversation.linked");
}
