//! API keys: narrower than their maker, shown once, good until they end.

use super::shut_out;
use crate::harness::{
    App,
    client::{Client, PASSWORD, id_of},
};
use reqwest::Method;
use serde_json::{Value, json};

async fn key(app: &App, maker: &Client, permissions: Value) -> (Client, Value) {
    let made = maker.post("/api-keys", json!({"name": "网店", "permissions": permissions})).await.created();
    (app.with_token(made["secret"].as_str().unwrap()), made)
}

#[tokio::test]
async fn a_key_does_what_is_written_on_it_and_nothing_else() {
    let app = App::start().await;
    let (shop, made) = key(&app, &app.as_role("administrator"), json!(["customers:read", "customers:write"])).await;
    let me = shop.get("/auth/me").await.ok();
    assert_eq!((&me["kind"], &me["permissions"]), (&json!("api_key"), &json!(["customers:read", "customers:write"])));
    let customer = shop.post("/customers", json!({"name": "网店客户", "kind": "person"})).await.created();
    shop.get("/orders").await.refused(403, "forbidden");
    shop.delete(&format!("/customers/{}", id_of(&customer))).await.refused(403, "forbidden");
    shop.post("/api-keys", json!({"name": "再来", "permissions": ["customers:read"]})).await.refused(403, "forbidden");
    shop.get("/auth/sessions").await.refused(403, "forbidden");
    shop.get("/portal/orders").await.refused(403, "forbidden");
    shop.get(&format!("/customers/{}", app.id("other_record_customer"))).await.refused(404, "not_found");
    let events = app.as_role("administrator").get(&format!("/customers/{}/events", id_of(&customer))).await.rows();
    assert_eq!((&events[0]["actor_kind"], &events[0]["actor"]["id"]), (&json!("api_key"), &made["made_by"]["id"]));
    app.with_token("gx_guessed").get("/auth/me").await.refused(401, "unauthenticated");
}

#[tokio::test]
async fn the_secret_is_shown_once() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let body = json!({"name": "网店", "permissions": ["customers:read"]});
    let post = || administrator.request(Method::POST, "/api-keys").json(&body).key("once");
    let made = post().send().await.created();
    let secret = made["secret"].as_str().unwrap();
    assert!(secret.starts_with("gx_") && secret.len() > 40 && secret.starts_with(made["prefix"].as_str().unwrap()));
    let again = post().send().await.created();
    assert_eq!((&again["id"], &again["secret"]), (&made["id"], &Value::Null));
    let listed = administrator.get("/api-keys").await;
    assert!(!listed.body.to_string().contains(secret), "{}", listed.body);
    let events = administrator.get("/events?limit=200").await;
    assert!(!events.body.to_string().contains(secret), "{}", events.body);
    app.with_token(secret).get("/customers").await.ok();
    let used = administrator.get("/api-keys").await.rows();
    let used = used.iter().find(|key| key["id"] == made["id"]).unwrap();
    assert!(used["last_used_at"].is_string(), "{used:#}");
}

#[tokio::test]
async fn a_key_is_made_of_permissions_that_its_maker_has() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    for (permissions, code) in [
        (json!(["customers:fly"]), "role.unknown_permission"),
        (json!(["customers:read", "customers:read"]), "role.granted_twice"),
        (json!([]), "length"),
    ] {
        let refused = administrator.post("/api-keys", json!({"name": "x", "permissions": permissions})).await.refused(422, "invalid");
        assert_eq!(refused["errors"][0]["code"], code, "{refused:#}");
    }
    let past = json!({"name": "x", "permissions": ["customers:read"], "expires_at": "2020-01-01T00:00:00Z"});
    assert_eq!(administrator.post("/api-keys", past).await.refused(422, "invalid")["errors"][0]["code"], "api_key.expired");
    let grants = json!([{"permission": "api_keys:write", "reach": "all"}, {"permission": "customers:read", "reach": "own"}]);
    let role = json!({"name": "集成员", "grants": grants, "hidden_fields": [], "masked_fields": []});
    let role = id_of(&administrator.post("/roles", role).await.created());
    let body = json!({"login": "tinker", "name": "集成员", "password": PASSWORD, "department_id": app.id("north"), "role_ids": [role]});
    administrator.post("/users", body).await.created();
    let tinker = app.as_role("tinker");
    let refused = tinker.post("/api-keys", json!({"name": "x", "permissions": ["orders:read"]})).await.refused(422, "invalid");
    assert_eq!((&refused["errors"][0]["code"], &refused["errors"][0]["pointer"]), (&json!("role.beyond_you"), &json!("/permissions/0")));
    // A key reaches as far as its maker does: he owns nothing.
    let (narrow, _) = key(&app, &tinker, json!(["customers:read"])).await;
    assert_eq!(narrow.get("/customers").await.rows().len(), 0);
    narrow.get(&format!("/customers/{}", app.id("record_customer"))).await.refused(404, "not_found");
}

#[tokio::test]
async fn a_key_ends_by_itself_or_at_once() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let body = json!({"name": "短", "permissions": ["customers:read"], "expires_at": "2999-01-01T00:00:00Z"});
    let made = administrator.post("/api-keys", body).await.created();
    let short = app.with_token(made["secret"].as_str().unwrap());
    let (long, revoked) = key(&app, &administrator, json!(["customers:read"])).await;
    short.get("/customers").await.ok();
    long.get("/customers").await.ok();
    administrator.delete(&format!("/api-keys/{}", id_of(&revoked))).await.done();
    shut_out(&long, "/customers", 401).await;
    administrator.delete(&format!("/api-keys/{}", id_of(&revoked))).await.refused(404, "not_found");
    app.database.tamper("UPDATE api_key SET expires_at = created_at WHERE name = '短'").await;
    shut_out(&short, "/customers", 401).await;
}

#[tokio::test]
async fn a_key_loses_what_its_maker_loses() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let body = json!({"login": "second", "name": "二号", "password": PASSWORD, "department_id": app.id("north"), "role_ids": [app.id("role_administrator")]});
    let second = id_of(&administrator.post("/users", body).await.created());
    let (shop, _) = key(&app, &app.as_role("second"), json!(["orders:read", "settings:read"])).await;
    shop.get("/settings").await.ok();
    let path = format!("/users/{second}");
    administrator.patch(&path, json!({"role_ids": [app.id("role_sales")]})).await.ok();
    shut_out(&shop, "/settings", 403).await;
    shop.get("/orders").await.ok();
    administrator.post(&format!("{path}/disable"), json!({})).await.ok();
    shut_out(&shop, "/orders", 401).await;
}
