//! What holds for every request: bad input gets a clear answer and changes nothing, odd text is kept as it is, strangers are held to a
//! measure.

use crate::harness::{
    App,
    client::{PASSWORD, id_of},
};
use reqwest::Method;
use serde_json::{Value, json};

async fn events(app: &App) -> i64 {
    app.as_role("director").get("/events?limit=1&count=exact").await.ok()["page"]["total"].as_i64().unwrap()
}

#[tokio::test]
async fn a_bad_body_gets_a_clear_answer_and_changes_nothing() {
    let app = App::start().await;
    let before = events(&app).await;
    let sales = app.as_role("sales");
    let send =
        async |body: Vec<u8>, kind: &str| sales.request(Method::POST, "/customers").body(body).header("Content-Type", kind).send().await;
    let json = "application/json";
    let nested = |depth: usize| [vec![b'['; depth], vec![b']'; depth]].concat();
    let text = r#"{"name": "甲", "kind": "person"}"#;
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (body, kind, status, code) in [
        (b"{\"name\": ".to_vec(), json, 400, "malformed"),
        (Vec::new(), json, 400, "malformed"),
        (b"{} {}".to_vec(), json, 422, "invalid"),
        (format!("{text} {text}").into_bytes(), json, 400, "malformed"),
        (nested(100_000), json, 422, "invalid"),
        (format!(r#"{{"name": {}}}"#, String::from_utf8(nested(5000)).unwrap()).into_bytes(), json, 422, "invalid"),
        (b"{\"name\": \"\xff\xfe\", \"kind\": \"person\"}".to_vec(), json, 400, "malformed"),
        (utf16, json, 400, "nul"),
        (br#"{"name": "a\u0000b", "kind": "person"}"#.to_vec(), json, 400, "nul"),
        (text.into(), "text/plain", 415, "media_type"),
        (text.into(), "application/x-www-form-urlencoded", 415, "media_type"),
        (vec![b' '; 10 * 1024 * 1024], json, 413, "too_large"),
        (br#"{"name": 5, "kind": "person"}"#.to_vec(), json, 422, "invalid"),
        (br#"{"name": "x", "kind": "person", "role_ids": []}"#.to_vec(), json, 422, "invalid"),
        (format!(r#"{{"name": "{}", "kind": "person"}}"#, "长".repeat(500)).into_bytes(), json, 422, "invalid"),
        (r#"{"name": " \u200b ", "kind": "person"}"#.into(), json, 422, "invalid"),
    ] {
        let answer = send(body.clone(), kind).await;
        let shown = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
        assert_eq!((answer.status, answer.body["code"].as_str()), (status, Some(code)), "{shown}: {:#}", answer.body);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    }
    for (quantity, price) in [(0, 1), (-1, 1), (1, -1), (i64::MAX, 1), (1, i64::MAX), (i64::MAX, i64::MAX)] {
        let line = json!({"product_id": app.id("product"), "quantity": quantity, "unit_price": {"amount": price, "currency": "CNY"}});
        let order = json!({"customer_id": app.id("record_customer"), "lines": [line]});
        sales.post("/orders", order).await.refused(422, "invalid");
    }
    let line = json!({"product_id": app.id("product"), "quantity": 1.5});
    sales.post("/orders", json!({"customer_id": app.id("record_customer"), "lines": [line]})).await.refused(422, "invalid");
    assert_eq!(events(&app).await, before);
}

#[tokio::test]
async fn odd_text_is_kept_as_it_is_and_is_no_command() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    for name in [
        "100%_'; DROP TABLE customer; --",
        "<script>alert(1)</script>",
        "=HYPERLINK(\"x\")",
        "👩‍💻 café ﬁ",
        "a\u{202e}bc",
        "{{name}} ${x} \\n",
    ] {
        let made = sales.post("/customers", json!({"name": name, "kind": "person", "keep": true})).await.created();
        let shown = sales.get(&format!("/customers/{}", id_of(&made))).await.ok();
        assert_eq!(shown["name"], name);
    }
    for wild in ["%25", "_", "%27", "*", "%5C"] {
        let found = sales.get(&format!("/customers?q={wild}&limit=200")).await.rows();
        assert!(found.len() <= 2, "{wild} finds {}", found.len());
    }
}

#[tokio::test]
async fn a_bad_question_is_told_so() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let deep = format!("{}{}{}", r#"{"not":"#.repeat(60), r#"{"field":"name","op":"eq","value":"x"}"#, "}".repeat(60));
    for (query, code) in [
        ("limit=0".to_owned(), "query.limit"),
        ("limit=201".to_owned(), "query.limit"),
        ("limit=ten".to_owned(), "query_malformed"),
        ("unknown=1".to_owned(), "query_malformed"),
        ("cursor=nonsense".to_owned(), "query.cursor"),
        ("sort=password_hash".to_owned(), "query.sort_field"),
        ("filter={".to_owned(), "query.filter_json"),
        (r#"filter={"field":"company_id","op":"eq","value":"x"}"#.to_owned(), "query.filter_field"),
        (r#"filter={"field":"name","op":"like","value":"x"}"#.to_owned(), "query.filter_op"),
        (r#"filter={"field":"created_at","op":"before","value":"yesterday"}"#.to_owned(), "query.filter_value"),
    ] {
        let answer = sales.get(&format!("/customers?{query}")).await;
        assert_eq!((answer.status, answer.body["code"].as_str()), (400, Some(code)), "{query}: {:#}", answer.body);
    }
    assert_eq!(sales.get(&format!("/customers?filter={deep}")).await.status, 400);
    sales.get("/customers/not-an-id").await.refused(404, "not_found");
    sales
        .request(Method::PATCH, &format!("/customers/{}", app.id("record_customer")))
        .json(&json!({}))
        .header("If-Match", "soon")
        .send()
        .await
        .refused(400, "if_match");
}

#[tokio::test]
async fn a_page_goes_on_where_it_ended_while_rows_come_and_go() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let enter = async |name: &str| id_of(&sales.post("/customers", json!({"name": name, "kind": "person", "keep": true})).await.created());
    let mut made = Vec::new();
    for number in 0..6 {
        made.push(enter(&format!("页 {number}")).await);
    }
    let page = async |cursor: &str| sales.get(&format!("/customers?sort=-created_at&limit=2{cursor}")).await.ok();
    let first = page("").await;
    enter("新来的").await;
    app.as_role("director").delete(&format!("/customers/{}", made[4])).await.done();
    let second = page(&format!("&cursor={}", first["page"]["next"].as_str().unwrap())).await;
    let ids: Vec<_> = second["data"].as_array().unwrap().iter().map(id_of).collect();
    assert_eq!(ids, [made[3].clone(), made[2].clone()]);
}

#[tokio::test]
async fn problems_speak_the_caller_s_language_and_name_the_request() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let path = "/customers/01900000-0000-7000-8000-000000000000";
    let mut details = Vec::new();
    for language in ["zh-CN", "en", "fr", "zh-TW,en;q=0.8", "en-GB"] {
        let answer = sales.request(Method::GET, path).speaking(language).send().await;
        assert_eq!(answer.header("x-request-id"), answer.body["request_id"].as_str());
        assert_eq!(answer.body["instance"], format!("/api/v1{path}"));
        details.push(answer.refused(404, "not_found")["detail"].clone());
    }
    assert_eq!((&details[0], &details[1]), (&details[2], &details[4]));
    assert_eq!(details[0], details[3]);
    assert_ne!(details[0], details[1]);
}

#[tokio::test]
async fn every_answer_is_strict_with_browsers() {
    let app = App::start().await;
    for path in ["/auth/me", "/customers", "/no-such-thing"] {
        let answer = app.as_role("sales").get(path).await;
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert!(answer.header("content-security-policy").unwrap().contains("default-src 'none'"));
        assert_eq!(answer.header("server"), None);
    }
    let squeezed = app.as_role("sales").request(Method::GET, "/departments").header("Accept-Encoding", "gzip").try_send().await.unwrap();
    assert_eq!(squeezed.headers()["content-encoding"], "gzip");
}

#[tokio::test]
async fn an_answer_is_kept_for_its_own_request_alone() {
    let app = App::start().await;
    let body = json!({"name": "一次", "kind": "person", "keep": true});
    let send = async |caller: &str, path: &str, body: &Value, key: &str| {
        app.as_role(caller).request(Method::POST, path).json(body).key(key).send().await
    };
    let first = send("sales", "/customers", &body, "k").await.created();
    assert_eq!(send("sales", "/customers", &body, "k").await.created(), first);
    assert_ne!(send("sales2", "/customers", &body, "k").await.created()["id"], first["id"]);
    send("sales", "/customers", &json!({"name": "二", "kind": "person"}), "k").await.refused(422, "idempotency_mismatch");
    send("sales", "/customers", &body, &"k".repeat(201)).await.refused(400, "idempotency_key");
    // What was refused has no effect to keep: the corrected request may come under the same key.
    send("sales", "/customers", &json!({"name": "", "kind": "person"}), "again").await.is(422);
    send("sales", "/customers", &body, "again").await.created();
}

#[tokio::test]
async fn strangers_are_held_to_a_measure() {
    let app = App::with(1, &[("GUANXI_LOGIN_RATE", "5"), ("GUANXI_PUBLIC_RATE", "5")]).await;
    let stranger = app.stranger();
    for number in 0..5 {
        stranger.post("/auth/login", json!({"login": format!("guess-{number}"), "password": "Not-This-One-77"})).await.is(401);
        stranger.get("/public/site").await.ok();
    }
    for answer in [stranger.post("/auth/login", json!({"login": "sales", "password": PASSWORD})).await, stranger.get("/public/site").await]
    {
        let seconds: u64 = answer.header("retry-after").unwrap().parse().unwrap();
        assert!((1..=60).contains(&seconds), "{seconds}");
        answer.refused(429, "rate");
    }
    // Nobody gets around it by saying that he comes from somewhere else.
    let elsewhere = stranger.request(Method::GET, "/public/site").header("X-Forwarded-For", "203.0.113.9").send().await;
    elsewhere.refused(429, "rate");
    stranger.get("/health/ready").await.ok();
}

#[tokio::test]
async fn a_trusted_proxy_says_who_comes() {
    let app = App::with(1, &[("GUANXI_TRUSTED_PROXIES", r#"["127.0.0.1"]"#)]).await;
    let body = json!({"login": "sales", "password": PASSWORD});
    let login = app.stranger().request(Method::POST, "/auth/login").json(&body).header("X-Forwarded-For", "198.51.100.4, 203.0.113.9");
    let token = login.send().await.ok()["access_token"].as_str().unwrap().to_owned();
    let sessions = app.with_token(&token).get("/auth/sessions").await.rows();
    let here = sessions.iter().find(|session| session["current"] == true).unwrap();
    // Only the last was seen by the proxy; the one before is hearsay.
    assert_eq!(here["address"], "203.0.113.9");
}

#[tokio::test]
async fn the_program_tells_how_it_is_doing() {
    let app = App::start().await;
    let stranger = app.stranger();
    stranger.get("/health/live").await.ok();
    stranger.get("/health/ready").await.ok();
    app.as_role("sales").get(&format!("/customers/{}", app.id("record_customer"))).await.ok();
    let metrics = stranger.get("/metrics").await;
    let text = metrics.body.as_str().unwrap();
    // Measured by route, never by record: ids would make a series each.
    assert!(text.contains("http_requests_total") && text.contains("/api/v1/customers/{id}"), "{text}");
    assert!(!text.contains(&app.id("record_customer")), "{text}");
}

#[tokio::test]
async fn nothing_has_a_name_with_a_nul() {
    let app = App::start().await;
    for path in ["/public/forms/%00", "/public/surveys/a%00", "/public/brand/%00", "/customers/%00"] {
        app.as_role("director").get(path).await.refused(404, "not_found");
    }
}
