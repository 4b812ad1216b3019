//! In and out: logins, refresh tokens that are good once, sessions, passwords, the lock after too many wrong ones.

use super::shut_out;
use crate::harness::{
    App,
    client::{Answer, PASSWORD, id_of},
};
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::{Value, json};

async fn login(app: &App, login: &str, password: &str) -> Answer {
    app.stranger().post("/auth/login", json!({"login": login, "password": password})).await
}

/// The tokens of a mobile client: access, refresh.
async fn mobile(app: &App, login: &str) -> (String, String) {
    let body = json!({"login": login, "password": PASSWORD, "client": "mobile"});
    tokens(app.stranger().post("/auth/login", body).await)
}

fn tokens(answer: Answer) -> (String, String) {
    let body = answer.ok();
    (body["access_token"].as_str().unwrap().to_owned(), body["refresh_token"].as_str().unwrap().to_owned())
}

async fn refresh(app: &App, token: &str) -> Answer {
    app.stranger().post("/auth/refresh", json!({"refresh_token": token})).await
}

#[tokio::test]
async fn people_come_in_by_login_name_mail_or_mobile() {
    let app = App::start().await;
    let body = json!({"email": "Sales@Example.com", "mobile": "+86 138 0013 8000"});
    app.as_role("administrator").patch(&format!("/users/{}", app.id("sales")), body).await.ok();
    for name in ["sales", "SALES", "sales@example.COM", "13800138000", " sales "] {
        login(&app, name, PASSWORD).await.ok();
    }
    let wrong = login(&app, "sales", "Not-This-One-77").await;
    let unknown = login(&app, "no-such-person", "Not-This-One-77").await;
    assert_eq!(
        (unknown.status, &unknown.body["code"], &unknown.body["detail"]),
        (401, &json!("auth.wrong_password"), &wrong.body["detail"])
    );
    assert_eq!((wrong.status, &wrong.body["code"]), (401, &unknown.body["code"]));
    app.stranger().post("/auth/login", json!({"login": "sales"})).await.is(422);
    app.with_token("not.a.token").get("/auth/me").await.refused(401, "unauthenticated");
    let (access, _) = mobile(&app, "sales").await;
    let forged = format!("{}x", &access[..access.len() - 1]);
    app.with_token(&forged).get("/auth/me").await.refused(401, "unauthenticated");
}

#[tokio::test]
async fn everyone_learns_who_he_is() {
    let app = App::start().await;
    let me = app.as_role("sales").get("/auth/me").await.ok();
    assert_eq!((&me["kind"], &me["membership_id"], &me["role_keys"]), (&json!("staff"), &json!(app.id("sales")), &json!(["sales"])));
    assert!(me["permissions"].as_array().unwrap().contains(&json!("orders:submit")));
    assert!(!me["permissions"].as_array().unwrap().contains(&json!("orders:approve")));
    let me = app.as_role("customer").get("/auth/me").await.ok();
    assert_eq!((&me["kind"], &me["customer"]["id"], &me["permissions"]), (&json!("portal"), &json!(app.id("record_customer")), &json!([])));
}

#[tokio::test]
async fn a_refresh_token_is_good_once_and_a_copy_ends_the_session() {
    let app = App::start().await;
    let (access, first) = mobile(&app, "sales").await;
    let (next_access, second) = tokens(refresh(&app, &first).await);
    assert_ne!(first, second);
    app.with_token(&access).get("/auth/me").await.ok();
    refresh(&app, &first).await.refused(401, "auth.session_over");
    refresh(&app, &second).await.refused(401, "auth.session_over");
    shut_out(&app.with_token(&next_access), "/auth/me", 401).await;
    // A token that was never one of ours ends nobody's session.
    let (access, good) = mobile(&app, "sales").await;
    let session = good.split('.').next().unwrap();
    refresh(&app, &format!("{session}.{}.{}", "x".repeat(43), "y".repeat(43))).await.refused(401, "auth.session_over");
    app.with_token(&access).get("/auth/me").await.ok();
    refresh(&app, &good).await.ok();
}

#[tokio::test]
async fn of_ten_who_refresh_with_one_token_at_most_one_succeeds() {
    let app = App::nodes(2).await;
    let (_, token) = mobile(&app, "sales").await;
    let requests = (0..10).map(|node| {
        let client = app.as_role_at(node, "sales2");
        let body = json!({"refresh_token": token});
        async move { client.post("/auth/refresh", body).await }
    });
    let answers = join_all(requests).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    assert_eq!(answers.iter().filter(|answer| answer.status == 401).count(), 9);
}

#[tokio::test]
async fn a_browser_s_token_stays_in_a_cookie_that_only_our_pages_can_use() {
    let app = App::start().await;
    let answer = login(&app, "sales", PASSWORD).await;
    let cookie = answer.header("set-cookie").unwrap().to_owned();
    for part in ["HttpOnly", "Secure", "SameSite=Strict", "Path=/api/v1/auth"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert_eq!(answer.ok()["refresh_token"], Value::Null);
    let pair = cookie.split(';').next().unwrap();
    let ask = |origin: Option<String>| {
        let request = app.stranger().request(Method::POST, "/auth/refresh").json(&json!({})).header("Cookie", pair);
        if let Some(origin) = origin { request.header("Origin", &origin) } else { request }
    };
    ask(None).send().await.refused(403, "auth.origin");
    ask(Some("https://evil.example".into())).send().await.refused(403, "auth.origin");
    let answer = ask(Some(app.servers[0].url.clone())).send().await;
    assert!(answer.header("set-cookie").is_some_and(|next| !next.starts_with(pair)));
    answer.ok();
    // Anywhere else the cookie is nothing.
    app.stranger().request(Method::GET, "/auth/me").header("Cookie", pair).send().await.refused(401, "unauthenticated");
}

#[tokio::test]
async fn who_logs_out_is_out() {
    let app = App::start().await;
    let (access, token) = mobile(&app, "sales").await;
    app.with_token(&access).get("/auth/me").await.ok();
    let answer = app.stranger().post("/auth/logout", json!({"refresh_token": token})).await;
    assert!(answer.header("set-cookie").is_some_and(|cookie| cookie.contains("Max-Age=0")));
    answer.done();
    refresh(&app, &token).await.refused(401, "auth.session_over");
    shut_out(&app.with_token(&access), "/auth/me", 401).await;
}

#[tokio::test]
async fn everyone_sees_and_ends_his_own_sessions_only() {
    let app = App::start().await;
    let before = app.as_role("sales").get("/auth/sessions").await.rows().len();
    let (here, _) = mobile(&app, "sales").await;
    let (there, token) = mobile(&app, "sales").await;
    let (here, there) = (app.with_token(&here), app.with_token(&there));
    let sessions = here.get("/auth/sessions").await.rows();
    assert_eq!(sessions.len(), before + 2);
    assert_eq!(sessions.iter().filter(|session| session["current"] == true).count(), 1);
    let id = token.split('.').next().unwrap();
    let other = sessions.iter().find(|session| session["id"] == id).unwrap();
    app.as_role("sales2").delete(&format!("/auth/sessions/{}", id_of(other))).await.refused(404, "not_found");
    here.delete(&format!("/auth/sessions/{}", id_of(other))).await.done();
    here.delete(&format!("/auth/sessions/{}", id_of(other))).await.refused(404, "not_found");
    shut_out(&there, "/auth/me", 401).await;
    refresh(&app, &token).await.refused(401, "auth.session_over");
    assert_eq!(here.get("/auth/sessions").await.rows().len(), before + 1);
}

#[tokio::test]
async fn a_changed_password_ends_the_other_sessions() {
    let app = App::start().await;
    let (here, there) = (app.with_token(&mobile(&app, "sales").await.0), app.with_token(&mobile(&app, "sales").await.0));
    let change =
        async |current: &str, new: &str| here.post("/auth/password", json!({"current_password": current, "new_password": new})).await;
    let refused = change("Not-This-One-77", "Quiet-River-8842").await.refused(422, "invalid");
    assert_eq!(refused["errors"][0]["pointer"], "/current_password");
    for weak in ["short", "password", "12345678", "aaaaaaaaaa"] {
        let refused = change(PASSWORD, weak).await.refused(422, "invalid");
        assert_eq!(refused["errors"][0]["pointer"], "/new_password", "{weak}");
    }
    there.get("/auth/me").await.ok();
    change(PASSWORD, "Quiet-River-8842").await.done();
    here.get("/auth/me").await.ok();
    shut_out(&there, "/auth/me", 401).await;
    login(&app, "sales", PASSWORD).await.refused(401, "auth.wrong_password");
    login(&app, "sales", "Quiet-River-8842").await.ok();
}

#[tokio::test]
async fn too_many_wrong_passwords_lock_a_login_and_nobody_else_s() {
    let app = App::start().await;
    for name in ["sales", "no-such-person"] {
        for _ in 0..5 {
            login(&app, name, "Not-This-One-77").await.refused(401, "auth.wrong_password");
        }
        // Known or not, right or wrong: the answer is the same.
        let locked = login(&app, name, PASSWORD).await;
        let seconds: u64 = locked.header("retry-after").unwrap().parse().unwrap();
        assert!((1..=30).contains(&seconds), "{seconds}");
        locked.refused(429, "auth.locked");
    }
    login(&app, "sales2", PASSWORD).await.ok();
    let administrator = app.as_role("administrator");
    let path = format!("/users/{}", app.id("sales"));
    assert_eq!(administrator.get(&path).await.ok()["status"], "locked");
    // A new password is a new beginning.
    let link = administrator.post(&format!("{path}/reset"), json!({})).await.ok();
    let token = link["url"].as_str().unwrap().rsplit('/').next().unwrap();
    app.stranger().post("/auth/tokens/accept", json!({"token": token, "password": "Quiet-River-8842"})).await.done();
    login(&app, "sales", "Quiet-River-8842").await.ok();
}
