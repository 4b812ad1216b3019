//! Accounts: founded, invited, given a way back, disabled.

use super::shut_out;
use crate::harness::{
    App,
    client::{PASSWORD, http, id_of},
    database::Database,
    server::Server,
};
use reqwest::Method;
use serde_json::{Value, json};

fn token_of(link: &Value) -> String {
    link["url"].as_str().unwrap_or_else(|| panic!("no link: {link:#}")).rsplit('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_fresh_installation_has_no_account_and_is_set_up_once() {
    let database = Database::empty().await;
    let server = Server::start(&database, &[]);
    let token = server.printed.split("token=").nth(1).expect("the address of the set-up page").trim();
    let set_up = async |token: &str, password: &str| {
        let body = json!({"token": token, "company_name": "新公司", "name": "王雪", "email": "xue@example.com", "login": "xue", "password": password});
        let answer = http().post(format!("{}/api/v1/auth/setup", server.url)).json(&body).send().await.unwrap();
        (answer.status().as_u16(), answer.json::<Value>().await.unwrap())
    };
    for login in ["admin", "administrator", "root", "xue"] {
        let body = json!({"login": login, "password": "admin"});
        let answer = http().post(format!("{}/api/v1/auth/login", server.url)).json(&body).send().await.unwrap();
        assert_eq!(answer.status(), 401, "{login}");
    }
    assert_eq!(set_up("guessed", PASSWORD).await.0, 403);
    assert_eq!(set_up(token, "password").await.0, 422);
    let (status, tokens) = set_up(token, PASSWORD).await;
    assert_eq!(status, 200, "{tokens:#}");
    let me = http().get(format!("{}/api/v1/auth/me", server.url)).bearer_auth(tokens["access_token"].as_str().unwrap());
    let me: Value = me.send().await.unwrap().json().await.unwrap();
    assert_eq!((&me["company"]["name"], &me["role_keys"]), (&json!("新公司"), &json!(["administrator"])));
    assert_eq!(set_up(token, PASSWORD).await.1["code"], "auth.set_up_already");
    drop(server);
    assert!(Server::start(&database, &[]).printed.is_empty(), "the way in is offered no more");
}

#[tokio::test]
async fn an_invitation_opens_once() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let body = json!({"login": "novice77", "name": "新人", "department_id": app.id("north"), "role_ids": [app.id("role_sales")]});
    let user = administrator.post("/users", body).await.created();
    assert_eq!(user["status"], "invited");
    let path = format!("/users/{}", id_of(&user));
    let invite = || administrator.request(Method::POST, &format!("{path}/invite")).json(&json!({}));
    let first = token_of(&invite().send().await.ok());
    let link = invite().key("once").send().await.ok();
    let token = token_of(&link);
    // The repeated answer is the stored one, and a secret is not stored.
    let again = invite().key("once").send().await.ok();
    assert_eq!((&again["url"], &again["expires_at"]), (&Value::Null, &link["expires_at"]));
    let stranger = app.stranger();
    stranger.get(&format!("/auth/tokens/{first}")).await.refused(404, "auth.link_spent");
    let shown = stranger.get(&format!("/auth/tokens/{token}")).await.ok();
    assert_eq!((&shown["login"], &shown["purpose"]), (&json!("novice77"), &json!("invitation")));
    let accept = async |password: &str| stranger.post("/auth/tokens/accept", json!({"token": token, "password": password})).await;
    accept("12345678").await.refused(422, "invalid");
    accept("Novice77").await.refused(422, "invalid");
    accept(PASSWORD).await.done();
    accept("Quiet-River-8842").await.refused(404, "auth.link_spent");
    app.as_role("novice77").get("/auth/me").await.ok();
    invite().send().await.refused(409, "user.has_joined");
    assert_eq!(administrator.get(&path).await.ok()["status"], "active");
}

#[tokio::test]
async fn a_reset_link_ends_all_sessions() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    sales.get("/auth/me").await.ok();
    let path = format!("/users/{}/reset", app.id("sales"));
    let token = token_of(&app.as_role("administrator").post(&path, json!({})).await.ok());
    sales.get("/auth/me").await.ok();
    app.stranger().post("/auth/tokens/accept", json!({"token": token, "password": "Quiet-River-8842"})).await.done();
    shut_out(&sales, "/auth/me", 401).await;
    app.stranger().post("/auth/login", json!({"login": "sales", "password": "Quiet-River-8842"})).await.ok();
}

#[tokio::test]
async fn who_forgot_is_answered_as_one_who_never_was() {
    let app = App::start().await;
    let ask = async |login: &str| app.stranger().post("/auth/forgot", json!({"login": login})).await;
    let (known, unknown) = (ask("sales").await, ask("no-such-person").await);
    assert_eq!((known.status, &known.body), (202, &unknown.body));
    assert_eq!(unknown.status, 202);
}

#[tokio::test]
async fn a_disabled_account_is_shut_at_once_until_it_is_enabled() {
    let app = App::start().await;
    let (sales, administrator) = (app.as_role("sales"), app.as_role("administrator"));
    sales.get("/customers").await.ok();
    let path = format!("/users/{}", app.id("sales"));
    assert_eq!(administrator.post(&format!("{path}/disable"), json!({})).await.ok()["status"], "disabled");
    shut_out(&sales, "/customers", 401).await;
    let body = json!({"login": "sales", "password": PASSWORD});
    app.stranger().post("/auth/login", body.clone()).await.refused(403, "auth.disabled");
    administrator.post(&format!("{path}/disable"), json!({})).await.refused(409, "user.disabled");
    administrator.post(&format!("{path}/enable"), json!({})).await.ok();
    app.stranger().post("/auth/login", body).await.ok();
    let own = format!("/users/{}/disable", app.id("role_administrator"));
    administrator.post(&own, json!({})).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_customer_s_login_is_invited_and_closed_by_his_salesperson() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let body = json!({"customer_id": app.id("record_customer"), "login": "buyer2", "name": "采购二"});
    let account = sales.post("/portal-accounts", body.clone()).await.created();
    sales.post("/portal-accounts", body).await.is(422);
    let path = format!("/portal-accounts/{}", id_of(&account));
    let token = token_of(&sales.post(&format!("{path}/invite"), json!({})).await.ok());
    app.stranger().post("/auth/tokens/accept", json!({"token": token, "password": PASSWORD})).await.done();
    let buyer = app.as_role("buyer2");
    assert_eq!(buyer.get("/portal/orders").await.rows(), app.as_role("customer").get("/portal/orders").await.rows());
    sales.post(&format!("{path}/disable"), json!({})).await.ok();
    shut_out(&buyer, "/portal/orders", 401).await;
    app.as_role("sales2").post(&format!("{path}/enable"), json!({})).await.refused(404, "not_found");
    sales.post(&format!("{path}/enable"), json!({})).await.ok();
}
