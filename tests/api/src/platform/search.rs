//! The search: what finds what, in which order, for whom; the same on both databases.

use crate::harness::{
    App,
    client::{Client, PASSWORD, id_of},
};
use serde_json::{Value, json};

/// What a caller finds of a kind, by title.
async fn titles(client: &Client, subject: &str, q: &str) -> Vec<String> {
    let rows = hits(client, subject, q).await;
    rows.iter().map(|hit| hit["title"].as_str().unwrap().to_owned()).collect()
}

pub async fn hits(client: &Client, subject: &str, q: &str) -> Vec<Value> {
    let groups = client.get(&format!("/search?limit=20&q={q}")).await.rows();
    let group = groups.into_iter().find(|group| group["subject"] == subject);
    group.map(|group| group["hits"].as_array().unwrap().clone()).unwrap_or_default()
}

pub async fn enter(client: &Client, name: &str, more: Value) -> String {
    let mut body = json!({"name": name, "kind": "organization", "keep": true});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    id_of(&client.post("/customers", body).await.created())
}

#[tokio::test]
async fn a_person_is_found_by_name_part_sound_initials_and_last_digits() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let id = enter(&sales, "张伟", json!({"kind": "person", "mobile": "138-1234-5678", "email": "Wei.Zhang@Example.com"})).await;
    for q in [
        "张伟",
        "伟",
        "張偉",
        "zw",
        "zhangwei",
        "zhang%20wei",
        "ZhangW",
        "5678",
        "138%201234%205678",
        "%2B8613812345678",
        "wei.zhang@example.com",
    ] {
        let found = hits(&sales, "customers", q).await;
        assert_eq!(found.iter().map(id_of).collect::<Vec<_>>(), [id.as_str()], "{q}");
        let listed = sales.get(&format!("/customers?q={q}")).await.rows();
        assert_eq!(listed.iter().map(id_of).collect::<Vec<_>>(), [id.as_str()], "{q} in the list");
    }
    for q in ["1234", "3456", "李伟", "angwei", "%25", "_", "%27%20OR%201=1", "%F0%9F%8E%89", "%00"] {
        assert_eq!(hits(&sales, "customers", q).await.len(), 0, "{q}");
        assert_eq!(sales.get(&format!("/customers?q={q}")).await.rows().len(), 0, "{q} in the list");
    }
    let hit = hits(&sales, "customers", "5678").await.remove(0);
    let shown = [&hit["field"], &hit["mobile"], &hit["owner"]["id"], &hit["through_contact"]];
    assert_eq!(shown, [&json!("mobile"), &json!("138-1234-5678"), &json!(app.id("sales")), &json!(false)]);
}

#[tokio::test]
async fn the_surest_comes_first_and_of_equals_the_newest() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    for (name, more) in [
        ("文具一厂", json!({"note": "张伟介绍的"})),
        ("张伟", json!({"kind": "person"})),
        ("北京张伟商贸有限公司", json!({})),
        ("张伟明", json!({"kind": "person"})),
        ("章薇", json!({"kind": "person"})),
        ("zhangwei Trading", json!({})),
        ("张维", json!({"kind": "person"})),
        ("海河机械", json!({"contact": {"name": "张伟"}})),
    ] {
        enter(&sales, name, more).await;
    }
    let golden: &[(&str, &[&str])] = &[
        ("张伟", &["张伟", "张伟明", "北京张伟商贸有限公司", "海河机械", "文具一厂"]),
        ("张伟明", &["张伟明"]),
        ("zhangwei", &["zhangwei Trading", "张维", "章薇", "张伟", "张伟明", "北京张伟商贸有限公司", "海河机械"]),
        ("zw", &["张维", "章薇", "张伟", "张伟明", "北京张伟商贸有限公司", "海河机械"]),
        ("伟 张", &["张伟明", "张伟", "北京张伟商贸有限公司", "海河机械"]),
        ("zhang", &["海河机械", "zhangwei Trading", "张维", "章薇", "张伟明", "北京张伟商贸有限公司", "张伟"]),
    ];
    for (q, expected) in golden {
        let mut found = titles(&sales, "customers", q).await;
        let mut expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
        if *q == "zhang" || *q == "伟 张" {
            found.sort();
            expected.sort();
        }
        assert_eq!(found, expected, "{q}");
    }
}

#[tokio::test]
async fn every_kind_of_record_is_found() {
    let app = App::start().await;
    let (director, sales) = (app.as_role("director"), app.as_role("sales"));
    let order = sales.get(&format!("/orders/{}", app.id("order"))).await.ok();
    let request = director.get(&format!("/service-requests/{}", app.id("service_request"))).await.ok();
    for (subject, q, record) in [
        ("customers", "record".to_owned(), None),
        ("customers", "陈晓".to_owned(), Some("record_customer")),
        ("contacts", "cx".to_owned(), Some("contact")),
        ("contacts", "1111".to_owned(), Some("contact")),
        ("orders", order["number"].as_str().unwrap().to_owned(), Some("order")),
        ("service-requests", request["number"].as_str().unwrap().to_lowercase(), Some("service_request")),
        ("service-requests", "低速".to_owned(), Some("service_request")),
        ("products", "shuibeng product2".to_owned(), Some("product2")),
        ("users", "prospector".to_owned(), Some("prospector")),
    ] {
        let found = hits(&director, subject, &q).await;
        let expected: Vec<String> = record.into_iter().map(|name| app.id(name)).collect();
        assert_eq!(found.iter().map(id_of).collect::<Vec<_>>(), expected, "{subject}: {q}");
    }
    // Lists find a record by the name of its customer too.
    for (list, record) in
        [("orders", "order"), ("service-requests", "service_request"), ("contacts", "contact"), ("receivables", "receivable")]
    {
        let number = director.get(&format!("/{list}/{}", app.id(record))).await.ok()["number"].as_str().map(str::to_lowercase);
        if let Some(number) = number {
            let rows = director.get(&format!("/{list}?q={number}")).await.rows();
            assert!(rows.iter().any(|row| id_of(row) == app.id(record)), "{list}: {number}");
        }
        let rows = director.get(&format!("/{list}?q=customer%20%E6%9C%89%E9%99%90%E5%85%AC%E5%8F%B8")).await.rows();
        assert!(rows.iter().any(|row| id_of(row) == app.id(record)), "{list}: {rows:#?}");
    }
    let portal = app.as_role("customer");
    assert_eq!(portal.get("/portal/products?q=sb").await.rows().len(), 2);
    assert_eq!(portal.get("/portal/orders?q=水泵").await.rows().len(), 1);
    assert_eq!(app.as_role("customer2").get("/portal/orders?q=水泵").await.rows().len(), 0);
}

#[tokio::test]
async fn what_is_out_of_reach_is_not_found_by_anything() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let more = json!({"mobile": "13987654321", "email": "canary@secret.example", "note": "金丝雀", "contact": {"name": "鹦鹉", "mobile": "13700112233"}});
    enter(&sales, "夜莺贸易", more).await;
    for login in ["sales2", "prospector", "nobody", "other_administrator", "other_director"] {
        let client = app.as_role(login);
        for q in ["夜莺", "夜莺贸易", "yy", "4321", "13987654321", "canary@secret.example", "canary", "金丝雀", "鹦鹉", "2233", "yingwu"]
        {
            let groups = client.get(&format!("/search?q={q}&limit=20")).await.rows();
            assert!(groups.is_empty(), "{login} finds {groups:?} by {q}");
            if login != "nobody" {
                for list in ["customers", "contacts"] {
                    let page = client.get(&format!("/{list}?q={q}&count=exact")).await.ok();
                    assert_eq!(
                        (page["page"]["total"].as_i64(), page["data"].as_array().unwrap().len()),
                        (Some(0), 0),
                        "{login}: {list}?q={q}"
                    );
                }
            }
        }
    }
    app.stranger().get("/search?q=a").await.refused(401, "unauthenticated");
    app.as_role("customer").get("/search?q=a").await.refused(403, "forbidden");
}

#[tokio::test]
async fn the_pool_is_found_by_name_but_not_by_how_to_reach_it() {
    let app = App::start().await;
    let contact = json!({"name": "白鹭", "mobile": "13700112233"});
    let more =
        json!({"keep": false, "mobile": "13987654321", "email": "canary@secret.example", "address": "翠鸟路 7 号", "contact": contact});
    let id = enter(&app.as_role("prospector"), "夜莺贸易", more).await;
    let sales = app.as_role("sales2");
    let hit = hits(&sales, "customers", "夜莺").await.remove(0);
    assert_eq!((id_of(&hit), &hit["mobile"]), (id.clone(), &json!("139****4321")));
    assert_eq!(sales.get("/pool?q=yymy").await.rows().len(), 1);
    for q in ["4321", "13987654321", "canary@secret.example", "翠鸟", "白鹭", "2233"] {
        assert_eq!(hits(&sales, "customers", q).await.len(), 0, "{q}");
        assert_eq!(sales.get(&format!("/pool?q={q}&count=exact")).await.ok()["page"]["total"], 0, "{q}");
        assert_eq!(hits(&app.as_role("director"), "customers", q).await.len(), 1, "{q}");
    }
    assert_eq!(hits(&app.as_role("service2"), "customers", "夜莺").await.len(), 1);
    sales.post(&format!("/customers/{id}/claim"), json!({})).await.ok();
    assert_eq!(hits(&sales, "customers", "4321").await.len(), 1);
    assert_eq!(hits(&sales, "customers", "白鹭").await[0]["through_contact"], true);
}

#[tokio::test]
async fn a_field_that_is_not_seen_does_not_find() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let grants = json!([{"permission": "customers:read", "reach": "all"}]);
    let role = json!({"name": "外包", "grants": grants, "hidden_fields": ["email"], "masked_fields": ["mobile", "note", "wechat"]});
    let role = id_of(&administrator.post("/roles", role).await.created());
    let user = json!({"login": "blinkered", "name": "外包", "password": PASSWORD, "department_id": app.id("south"), "role_ids": [role]});
    administrator.post("/users", user).await.created();
    let contact = json!({"name": "鹦鹉", "mobile": "13700112233", "email": "parrot@secret.example"});
    let more = json!({"mobile": "13987654321", "email": "canary@secret.example", "note": "金丝雀", "contact": contact});
    enter(&app.as_role("sales"), "夜莺贸易", more).await;
    let blinkered = app.as_role("blinkered");
    for q in ["4321", "13987654321", "canary", "canary@secret.example", "金丝雀", "2233", "parrot"] {
        assert_eq!(blinkered.get(&format!("/search?q={q}")).await.rows().len(), 0, "{q}");
        for list in ["customers", "contacts"] {
            assert_eq!(blinkered.get(&format!("/{list}?q={q}&count=exact")).await.ok()["page"]["total"], 0, "{list}?q={q}");
        }
        assert!(!app.as_role("director").get(&format!("/search?q={q}")).await.rows().is_empty(), "{q}");
    }
    let hit = hits(&blinkered, "customers", "夜莺").await.remove(0);
    assert_eq!(hit["mobile"], "139****4321");
    assert_eq!(hits(&blinkered, "customers", "鹦鹉").await.len(), 1);
    assert_eq!(hits(&blinkered, "contacts", "鹦鹉").await[0]["mobile"], "137****2233");
    // Who may not read orders finds none.
    assert_eq!(hits(&blinkered, "orders", "水泵").await.len(), 0);
}

#[tokio::test]
async fn each_write_is_found_at_once_and_what_is_gone_no_more() {
    let app = App::start().await;
    let (sales, director) = (app.as_role("sales"), app.as_role("director"));
    let id = enter(&sales, "夜莺贸易", json!({"mobile": "13987654321"})).await;
    let finds = async |q: &str| hits(&director, "customers", q).await.len();
    sales.patch(&format!("/customers/{id}"), json!({"name": "画眉贸易", "mobile": null, "tags": ["候鸟"]})).await.ok();
    assert_eq!((finds("夜莺").await, finds("4321").await, finds("画眉").await, finds("候鸟").await), (0, 0, 1, 1));
    let contact = json!({"customer_id": id, "name": "鹦鹉", "mobile": "13700112233"});
    let contact = id_of(&sales.post("/contacts", contact).await.created());
    assert_eq!((finds("鹦鹉").await, finds("画眉%20鹦鹉").await, finds("2233").await), (1, 1, 1));
    sales.patch(&format!("/contacts/{contact}"), json!({"name": "喜鹊"})).await.ok();
    assert_eq!((finds("鹦鹉").await, finds("喜鹊").await, finds("xique").await), (0, 1, 1));
    sales.delete(&format!("/contacts/{contact}")).await.done();
    assert_eq!((finds("喜鹊").await, finds("2233").await), (0, 0));
    director.post(&format!("/trash/contacts/{contact}/restore"), json!({})).await.is(204);
    assert_eq!(finds("喜鹊").await, 1);
    director.delete(&format!("/customers/{id}")).await.done();
    assert_eq!((finds("画眉").await, finds("喜鹊").await), (0, 0));
    director.post(&format!("/trash/customers/{id}/restore"), json!({})).await.is(204);
    assert_eq!((finds("画眉").await, finds("喜鹊").await), (1, 1));
    // A write that is refused is not found.
    sales.patch(&format!("/customers/{id}"), json!({"name": "杜鹃", "level_id": app.id("other_entry")})).await.is(422);
    assert_eq!((finds("杜鹃").await, finds("画眉").await), (0, 1));
}

#[tokio::test]
async fn a_lead_is_found_by_person_and_firm_within_reach() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let lead = json!({"name": "司马青", "organization": "夜莺贸易有限公司", "mobile": "13987654321", "email": "canary@secret.example"});
    let id = id_of(&sales.post("/leads", lead).await.created());
    for q in ["司马青", "smq", "simaqing", "夜莺", "yymy", "4321", "canary@secret.example"] {
        let found = hits(&sales, "leads", q).await;
        assert_eq!(found.iter().map(id_of).collect::<Vec<_>>(), [id.as_str()], "{q}");
        assert_eq!(sales.get(&format!("/leads?q={q}")).await.rows().len(), 1, "{q} in the list");
        assert_eq!(hits(&app.as_role("sales2"), "leads", q).await.len(), 0, "{q}");
        assert_eq!(hits(&app.as_role("other_director"), "leads", q).await.len(), 0, "{q}");
    }
    assert_eq!(hits(&sales, "leads", "smq").await[0]["title"], "司马青 · 夜莺贸易有限公司");
    sales.patch(&format!("/leads/{id}"), json!({"organization": "画眉贸易"})).await.ok();
    assert_eq!((hits(&sales, "leads", "夜莺").await.len(), hits(&sales, "leads", "画眉").await.len()), (0, 1));
    app.as_role("director").delete(&format!("/leads/{id}")).await.done();
    assert_eq!(hits(&sales, "leads", "画眉").await.len(), 0);
}

#[tokio::test]
async fn people_are_found_by_their_new_names() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let path = format!("/users/{}", app.id("sales2"));
    administrator.patch(&path, json!({"name": "欧阳慧", "name_en": null, "mobile": "13611112222", "job_title": "大客户经理"})).await.ok();
    for q in ["欧阳", "oyh", "2222", "大客户", "sales2"] {
        assert_eq!(titles(&administrator, "users", q).await, ["欧阳慧"], "{q}");
        assert_eq!(administrator.get(&format!("/users?q={q}")).await.rows().len(), 1, "{q} in the list");
    }
    assert_eq!(titles(&administrator, "users", "sales2%20职员").await.len(), 0);
    assert_eq!(titles(&app.as_role("other_administrator"), "users", "欧阳").await.len(), 0);
}

#[tokio::test]
async fn absurd_questions_are_refused() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    for (query, code) in [
        (format!("q={}", "长".repeat(201)), "query.search_length"),
        ("q=a&limit=0".to_owned(), "query.search_limit"),
        ("q=a&limit=21".to_owned(), "query.search_limit"),
        ("q=a&limit=x".to_owned(), "query_malformed"),
        ("limit=5".to_owned(), "query_malformed"),
        ("q=a&sort=name".to_owned(), "query_malformed"),
    ] {
        sales.get(&format!("/search?{query}")).await.refused(400, code);
    }
    for q in ["", "%20", "%25%25", "...", "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BB"] {
        assert_eq!(sales.get(&format!("/search?q={q}")).await.rows().len(), 0, "{q}");
    }
    sales.get(&format!("/search?q={}", "张 ".repeat(100))).await.ok();
    sales.get(&format!("/customers?q={}", "张伟 ".repeat(60))).await.ok();
}
