//! Roles: nobody gives more than he has, and what is taken away is gone at once, on open streams too.

use super::{PATIENCE, shut_out};
use crate::harness::{
    App,
    client::{Client, PASSWORD, id_of},
    stream::Listener,
};
use serde_json::{Value, json};
use std::time::Duration;

/// A member of staff with a role of the company's own.
async fn member(app: &App, login: &str, grants: Value) -> (Client, String, String) {
    let administrator = app.as_role("administrator");
    let role = json!({"name": login, "grants": grants, "hidden_fields": [], "masked_fields": []});
    let role = id_of(&administrator.post("/roles", role).await.created());
    let body = json!({"login": login, "name": login, "password": PASSWORD, "department_id": app.id("north"), "role_ids": [role]});
    let user = id_of(&administrator.post("/users", body).await.created());
    (app.as_role(login), user, role)
}

fn grant(permission: &str, reach: &str) -> Value {
    json!({"permission": permission, "reach": reach})
}

#[tokio::test]
async fn nobody_gives_more_than_he_has() {
    let app = App::start().await;
    let grants = ["users:read", "users:write", "roles:read", "roles:write"].map(|name| grant(name, "all"));
    let grants = json!(grants.into_iter().chain([grant("orders:read", "department")]).collect::<Vec<_>>());
    let (registrar, himself, own_role) = member(&app, "registrar", grants.clone()).await;
    let body = |roles: Value| json!({"login": "protege", "name": "新人", "password": PASSWORD, "department_id": app.id("north"), "role_ids": roles});
    for role in ["role_administrator", "role_director", "role_sales"] {
        let refused = registrar.post("/users", body(json!([app.id(role)]))).await.refused(422, "invalid");
        assert_eq!(refused["errors"][0]["code"], "role.beyond_you", "{role}");
        let raise = json!({"role_ids": [own_role, app.id(role)]});
        registrar.patch(&format!("/users/{himself}"), raise).await.refused(422, "invalid");
    }
    let wider = |grants: Value| json!({"name": "更大", "grants": grants, "hidden_fields": [], "masked_fields": []});
    for grants in [json!([grant("orders:read", "all")]), json!([grant("orders:approve", "own")])] {
        registrar.post("/roles", wider(grants.clone())).await.refused(422, "invalid");
        registrar.patch(&format!("/roles/{own_role}"), json!({"grants": grants})).await.refused(422, "invalid");
    }
    registrar.post("/roles", wider(json!([grant("orders:read", "own")]))).await.created();
    registrar.post("/users", body(json!([own_role]))).await.created();
    // Nor does he touch those who stand above him.
    for path in [format!("/users/{}", app.id("director")), format!("/users/{}", app.id("sales"))] {
        registrar.patch(&path, json!({"job_title": "x"})).await.refused(403, "user.beyond_you");
        for verb in ["disable", "reset"] {
            registrar.post(&format!("{path}/{verb}"), json!({})).await.refused(403, "user.beyond_you");
        }
    }
}

#[tokio::test]
async fn the_last_administrator_stays() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let me = administrator.get("/auth/me").await.ok();
    let path = format!("/users/{}", me["membership_id"].as_str().unwrap());
    administrator.patch(&path, json!({"role_ids": [app.id("role_sales")]})).await.refused(409, "user.last_administrator");
    administrator.post(&format!("{path}/disable"), json!({})).await.refused(409, "user.own_account");
    let fixed = format!("/roles/{}", app.id("role_administrator"));
    administrator.patch(&fixed, json!({"grants": []})).await.refused(409, "role.administrator_fixed");
    administrator.delete(&fixed).await.refused(409, "role.built_in");
    // Two administrators who demote each other at once: one must find out.
    let body = json!({"login": "second", "name": "二号", "password": PASSWORD, "department_id": app.id("north"), "role_ids": [app.id("role_administrator")]});
    let second = id_of(&administrator.post("/users", body).await.created());
    let other = app.as_role("second");
    other.token().await;
    let (of_other, of_me) = (format!("/users/{second}"), path);
    let demote = json!({"role_ids": [app.id("role_sales")]});
    let (one, two) = tokio::join!(administrator.patch(&of_other, demote.clone()), other.patch(&of_me, demote.clone()));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses[0], 200, "{statuses:?}");
    assert!([403, 409, 422].contains(&statuses[1]), "{statuses:?}");
}

#[tokio::test]
async fn a_role_in_use_stays_and_a_free_one_goes() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let (_, user, role) = member(&app, "clerk", json!([grant("products:read", "all")])).await;
    administrator.delete(&format!("/roles/{role}")).await.is(409);
    administrator.patch(&format!("/users/{user}"), json!({"role_ids": []})).await.ok();
    administrator.delete(&format!("/roles/{role}")).await.done();
    administrator.get(&format!("/roles/{role}")).await.refused(404, "not_found");
    let unknown = json!({"name": "x", "grants": [grant("customers:fly", "all")], "hidden_fields": ["shoe_size"], "masked_fields": []});
    administrator.post("/roles", unknown).await.refused(422, "invalid");
}

#[tokio::test]
async fn a_demotion_works_at_once_on_every_node() {
    let app = App::nodes(2).await;
    let (clerk, _, role) = member(&app, "clerk", json!([grant("orders:read", "all"), grant("products:read", "all")])).await;
    let there = app.as_role_at(1, "clerk");
    clerk.get("/orders").await.ok();
    there.get("/orders").await.ok();
    app.as_role("administrator").patch(&format!("/roles/{role}"), json!({"grants": [grant("products:read", "all")]})).await.ok();
    tokio::join!(shut_out(&clerk, "/orders", 403), shut_out(&there, "/orders", 403));
    clerk.get("/products").await.ok();
}

#[tokio::test]
async fn a_demotion_works_at_once_on_open_streams() {
    let app = App::nodes(2).await;
    let (_, clerk, role) = member(&app, "clerk", json!([grant("customers:read", "all"), grant("products:read", "all")])).await;
    let mut stream = Listener::of(&app.as_role_at(1, "clerk"), None).await;
    let (sales, administrator) = (app.as_role("sales"), app.as_role("administrator"));
    let (customer, product) = (format!("/customers/{}", app.id("record_customer")), format!("/products/{}", app.id("product")));
    sales.patch(&customer, json!({"note": "一"})).await.ok();
    stream.expect("customers", "updated").await;
    administrator.patch(&format!("/roles/{role}"), json!({"grants": [grant("products:read", "all")]})).await.ok();
    shut_out(&app.as_role_at(1, "clerk"), "/customers", 403).await;
    sales.patch(&customer, json!({"note": "二"})).await.ok();
    administrator.patch(&product, json!({"specification": "三"})).await.ok();
    // His page is told to read everything anew, since it may show what he may see no more.
    stream.expect("all", "reset").await;
    let next = stream.hear(PATIENCE).await.unwrap();
    assert_eq!(next.data["subject"], "products", "{next:?}");
    // Who has lost his place altogether hears no more at all.
    administrator.post(&format!("/users/{clerk}/disable"), json!({})).await.ok();
    assert!(stream.ends(PATIENCE).await, "the stream of a disabled user is still open");
}

#[tokio::test]
async fn a_customer_that_changes_hands_is_out_of_sight_at_once() {
    let app = App::start().await;
    let (sales, sales2) = (app.as_role("sales"), app.as_role("sales2"));
    let path = format!("/customers/{}", app.id("record_customer"));
    let mut stream = Listener::of(&sales, None).await;
    app.as_role("director").post(&format!("{path}/transfer"), json!({"owner_id": app.id("sales2")})).await.ok();
    sales.get(&path).await.refused(404, "not_found");
    sales2.patch(&path, json!({"note": "我的"})).await.ok();
    while let Some(message) = stream.hear(Duration::from_secs(1)).await {
        assert_ne!(message.data["verb"], "updated", "the former owner heard of what is no longer his");
    }
}
