//! Leads: their life, whose they are, the forms that make them, and what becomes of them.

mod capturing;
mod converting;

use crate::harness::{
    App,
    client::{Client, id_of},
};
use reqwest::Method;
use serde_json::{Value, json};

/// A lead of `sales`'s.
pub async fn lead(app: &App, more: Value) -> Value {
    let mut body = json!({"name": "李想", "keep": true});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    app.as_role("sales").post("/leads", body).await.created()
}

pub async fn step(client: &Client, id: &str, verb: &str, body: Value) -> Value {
    client.post(&format!("/leads/{id}/{verb}"), body).await.ok()
}

/// The first entry of a look-up list.
pub async fn entry(app: &App, kind: &str, code: &str) -> String {
    let filter = json!({"and": [{"field": "kind", "op": "eq", "value": kind}, {"field": "code", "op": "eq", "value": code}]}).to_string();
    let url = reqwest::Url::parse_with_params("http://x/dictionaries", [("filter", filter)]).unwrap();
    let rows = app.as_role("administrator").get(&format!("{}?{}", url.path(), url.query().unwrap())).await.rows();
    id_of(rows.first().unwrap_or_else(|| panic!("no {code} in {kind}")))
}

fn action<'a>(lead: &'a Value, name: &str) -> &'a Value {
    lead["actions"].as_array().unwrap().iter().find(|action| action["name"] == name).unwrap()
}

#[tokio::test]
async fn a_lead_is_entered_contacted_qualified_given_up_and_taken_up_again() {
    let app = App::start().await;
    let (sales, reason) = (app.as_role("sales"), entry(&app, "disqualify_reason", "no_budget").await);
    let made = lead(&app, json!({"organization": "云上书店", "mobile": "138 0000 1111", "email": "li@example.com"})).await;
    let (id, path) = (id_of(&made), format!("/leads/{}", id_of(&made)));
    assert!(made["number"].as_str().unwrap().starts_with("L-"));
    assert_eq!((&made["status"], &made["owner"]["id"], &made["version"]), (&json!("new"), &json!(app.id("sales")), &json!(1)));
    sales.post(&format!("{path}/qualify"), json!({})).await.refused(409, "lead.not_contacted");
    sales.post(&format!("{path}/convert"), json!({})).await.refused(409, "lead.not_qualified");
    assert_eq!(step(&sales, &id, "contact", json!({})).await["status"], "contacted");
    let qualified = step(&sales, &id, "qualify", json!({})).await;
    assert!(qualified["qualified_at"].is_string() && qualified["contacted_at"].is_string());
    sales.post(&format!("{path}/disqualify"), json!({"reason_id": entry(&app, "source", "website").await})).await.is(422);
    let gone = step(&sales, &id, "disqualify", json!({"reason_id": reason, "note": "明年再说"})).await;
    assert_eq!(
        (&gone["status"], &gone["reason"]["id"], &gone["reason_note"]),
        (&json!("disqualified"), &json!(reason), &json!("明年再说"))
    );
    sales.post(&format!("{path}/qualify"), json!({})).await.refused(409, "lead.disqualified");
    let back = step(&sales, &id, "reopen", json!({})).await;
    assert_eq!((&back["status"], &back["reason"], &back["qualified_at"]), (&json!("contacted"), &Value::Null, &Value::Null));
    sales.request(Method::PATCH, &path).json(&json!({"note": "旧"})).if_match(1).send().await.refused(412, "stale");
    let changed = sales.patch(&path, json!({"organization": null, "phone": "010-62345678"})).await.ok();
    assert_eq!((&changed["organization"], &changed["phone"]), (&Value::Null, &json!("010-62345678")));
    sales.patch(&path, json!({"mobile": "没有"})).await.is(422);
    sales.delete(&path).await.is(403);
    app.as_role("manager").delete(&path).await.done();
    sales.get(&path).await.refused(404, "not_found");
    app.as_role("manager").post(&format!("/trash/leads/{id}/restore"), json!({})).await.done();
    assert_eq!(sales.get(&path).await.ok()["status"], "contacted");
    let events = app.as_role("director").get(&format!("/leads/{id}/events")).await.rows();
    let mut verbs: Vec<_> = events.iter().map(|event| event["verb"].as_str().unwrap()).collect();
    verbs.reverse();
    assert_eq!(verbs, ["created", "contacted", "qualified", "disqualified", "reopened", "updated", "removed", "restored"]);
}

#[tokio::test]
async fn the_actions_say_what_the_server_does() {
    let app = App::start().await;
    let (sales, reason) = (app.as_role("sales"), entry(&app, "disqualify_reason", "no_need").await);
    let id = id_of(&lead(&app, json!({})).await);
    let body = |verb: &str| if verb == "disqualify" { json!({"reason_id": reason}) } else { json!({}) };
    for next in ["contact", "qualify", "disqualify", "reopen"] {
        let before = sales.get(&format!("/leads/{id}")).await.ok();
        for verb in ["contact", "qualify", "disqualify", "reopen", "convert"] {
            let said = action(&before, verb);
            if said["allowed"] == false {
                let problem = sales.post(&format!("/leads/{id}/{verb}"), body(verb)).await.is(409);
                assert_eq!((&problem["code"], &problem["detail"]), (&said["code"], &said["reason"]), "{verb}");
            }
        }
        assert_eq!(sales.get(&format!("/leads/{id}")).await.ok(), before);
        assert_eq!(action(&before, "assign")["code"], "forbidden");
        step(&sales, &id, next, body(next)).await;
    }
}

#[tokio::test]
async fn who_enters_a_lead_for_others_sees_it_and_who_gets_it_is_told() {
    let app = App::start().await;
    let (greeter, director, sales) = (app.as_role("greeter"), app.as_role("director"), app.as_role("sales"));
    greeter.post("/leads", json!({"name": "王想", "keep": true})).await.refused(403, "lead.keep_not_allowed");
    let made = greeter.post("/leads", json!({"name": "王想", "mobile": "13900002222"})).await.created();
    let (id, path) = (id_of(&made), format!("/leads/{}", id_of(&made)));
    assert_eq!(made["owner"], Value::Null);
    for stranger in ["sales", "sales2", "manager", "promoter", "other_director"] {
        app.as_role(stranger).get(&path).await.refused(404, "not_found");
    }
    app.as_role("service").get(&path).await.is(403);
    greeter.patch(&path, json!({"note": "问了两次"})).await.ok();
    greeter.post(&format!("{path}/assign"), json!({"owner_id": app.id("sales")})).await.is(403);
    director.post(&format!("{path}/assign"), json!({"owner_id": app.id("service")})).await.is(422);
    director.post(&format!("{path}/assign"), json!({"owner_id": app.id("other_sales")})).await.is(422);
    let given = director.post(&format!("{path}/assign"), json!({"owner_id": app.id("sales"), "note": "离得近"})).await.ok();
    assert_eq!((&given["owner"]["id"], &given["department"]["id"]), (&json!(app.id("sales")), &json!(app.id("north"))));
    director.post(&format!("{path}/assign"), json!({"owner_id": app.id("sales")})).await.refused(409, "lead.same_owner");
    let told = sales.told_of(&id).await;
    assert_eq!((told.len(), told[0]["kind"].as_str()), (1, Some("leads.assigned")));
    assert!(told[0]["title"].as_str().unwrap().contains("王想"), "{told:#?}");
    // The entry stays in sight; it is the owner's to change.
    assert_eq!(greeter.get(&path).await.ok()["status"], "new");
    greeter.patch(&path, json!({"note": "又问"})).await.refused(403, "lead.not_yours");
    greeter.post(&format!("{path}/contact"), json!({})).await.refused(403, "lead.not_yours");
    app.as_role("manager").patch(&path, json!({"note": "经理看过"})).await.ok();
    app.as_role("sales2").get(&path).await.refused(404, "not_found");
    // It is on the list of what wants doing.
    let fresh = sales.get("/today").await.ok()["newly_assigned"].clone();
    assert!(fresh.as_array().unwrap().iter().any(|item| item["id"] == id && item["subject"] == "leads"), "{fresh:#}");
}

#[tokio::test]
async fn a_follow_up_makes_a_new_lead_a_contacted_one() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let id = id_of(&lead(&app, json!({})).await);
    let note = |more: Value| {
        let mut body = json!({"lead_id": id, "kind": "telephone", "content": "聊了需求"});
        more.as_object().unwrap().iter().for_each(|(name, value)| body[name] = value.clone());
        body
    };
    app.as_role("sales2").post("/follow-ups", note(json!({}))).await.refused(404, "not_found");
    sales.post("/follow-ups", note(json!({"customer_id": app.id("record_customer")}))).await.is(422);
    sales.post("/follow-ups", note(json!({"contact_id": app.id("contact")}))).await.is(422);
    let neither = json!({"kind": "telephone", "content": "谁?"});
    assert_eq!(sales.post("/follow-ups", neither).await.is(422)["errors"][0]["code"], "follow_up.whose");
    assert_eq!(sales.get(&format!("/leads/{id}")).await.ok()["status"], "new");
    let first =
        sales.post("/follow-ups", note(json!({"happened_at": "2026-01-05T02:00:00Z", "next_contact_at": "2026-01-06T02:00:00Z"}))).await;
    let first = first.created();
    assert_eq!((&first["customer"], &first["lead"]["id"]), (&Value::Null, &json!(id)));
    let seen = sales.get(&format!("/leads/{id}")).await.ok();
    assert_eq!(
        (&seen["status"], &seen["last_follow_up_at"], &seen["next_contact_at"]),
        (&json!("contacted"), &json!("2026-01-05T02:00:00Z"), &json!("2026-01-06T02:00:00Z"))
    );
    let due = sales.get("/today").await.ok()["to_contact"].clone();
    assert!(due.as_array().unwrap().iter().any(|item| item["id"] == id), "{due:#}");
    let path = format!("/follow-ups/{}", id_of(&first));
    sales.patch(&path, json!({"next_contact_at": "2099-01-01T00:00:00Z"})).await.ok();
    assert_eq!(sales.get(&format!("/leads/{id}")).await.ok()["next_contact_at"], "2099-01-01T00:00:00Z");
    app.as_role("sales2").get(&path).await.refused(404, "not_found");
    sales.delete(&path).await.done();
    let seen = sales.get(&format!("/leads/{id}")).await.ok();
    assert_eq!((&seen["status"], &seen["last_follow_up_at"]), (&json!("contacted"), &Value::Null));
    app.as_role("director").post(&format!("/trash{path}/restore"), json!({})).await.done();
    assert_eq!(sales.get(&format!("/leads/{id}")).await.ok()["last_follow_up_at"], "2026-01-05T02:00:00Z");
    let story = sales.get(&format!("/leads/{id}/timeline")).await.rows();
    assert!(story.iter().any(|item| item["kind"] == "follow_up" && item["body"] == "聊了需求"), "{story:#?}");
    assert!(story.iter().any(|item| item["kind"] == "event" && item["verb"] == "created"), "{story:#?}");
}

#[tokio::test]
async fn the_board_and_the_funnel_count_what_the_list_shows() {
    let app = App::start().await;
    let (sales, director) = (app.as_role("sales"), app.as_role("director"));
    let [website, referral] = [entry(&app, "source", "website").await, entry(&app, "source", "referral").await];
    for (n, source) in [Some(&website), Some(&website), Some(&website), Some(&referral), None].into_iter().enumerate() {
        let made = lead(&app, json!({"name": format!("数 {n}"), "source_id": source})).await;
        if n > 0 {
            step(&sales, &id_of(&made), "contact", json!({})).await;
        }
        if n == 2 {
            step(&sales, &id_of(&made), "qualify", json!({})).await;
        }
    }
    for client in [&sales, &director, &app.as_role("sales2")] {
        let rows = client.get("/leads?limit=200").await.rows();
        let of = |status: &str, source: Option<&Value>| {
            let same = |row: &&Value| row["status"] == status && source.is_none_or(|source| row["source"] == *source);
            rows.iter().filter(same).count()
        };
        for count in client.get("/leads/counts").await.rows() {
            assert_eq!(count["count"], of(count["status"].as_str().unwrap(), None), "{count}");
        }
        let funnel = client.get("/leads/funnel").await.rows();
        for source in &funnel {
            for count in source["counts"].as_array().unwrap() {
                assert_eq!(count["count"], of(count["status"].as_str().unwrap(), Some(&source["source"])), "{source}");
            }
        }
        let total: i64 = funnel.iter().map(|source| source["total"].as_i64().unwrap()).sum();
        assert_eq!(total, i64::try_from(rows.len()).unwrap());
    }
    assert_eq!(app.as_role("sales2").get("/leads/funnel").await.rows(), Vec::<Value>::new());
    let filter = format!(r#"{{"field":"source_id","op":"eq","value":"{website}"}}"#);
    let counts = sales.get(&format!("/leads/counts?filter={filter}")).await.rows();
    assert_eq!(counts.iter().map(|count| count["count"].as_i64().unwrap()).sum::<i64>(), 3);
    assert_eq!(sales.get(&format!("/leads?filter={filter}&q=数&sort=name")).await.rows().len(), 3);
    sales.get("/leads/counts?filter={}").await.is(400);
}

#[tokio::test]
async fn what_a_role_hides_is_hidden_of_leads_too() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let id = id_of(&lead(&app, json!({"mobile": "13800138000", "note": "秘密"})).await);
    let role = format!("/roles/{}", app.id("role_sales"));
    administrator.patch(&role, json!({"masked_fields": ["mobile"], "hidden_fields": ["note"]})).await.ok();
    let path = format!("/leads/{id}");
    let sales = app.as_role("sales");
    let seen = loop {
        // What a role grants is believed for two seconds.
        let seen = sales.get(&path).await.ok();
        if seen["mobile"] != "13800138000" {
            break seen;
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    };
    assert_eq!((&seen["mobile"], &seen["note"]), (&json!("138****8000"), &Value::Null));
    assert_eq!(sales.patch(&path, json!({"mobile": "138****8000", "job_title": "店长"})).await.ok()["job_title"], "店长");
    assert_eq!(sales.post(&format!("{path}/reveal"), json!({})).await.ok()["mobile"], "13800138000");
    assert_eq!(app.as_role("director").get(&path).await.ok()["mobile"], "13800138000");
    sales.get(r#"/leads?filter={"field":"mobile","op":"eq","value":"13800138000"}"#).await.is(400);
}
