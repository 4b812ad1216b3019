//! The trash: what is removed is gone for all, seen by those who may take it back, and comes back whole.

use crate::harness::{App, client::id_of};
use serde_json::{Value, json};

async fn trash(app: &App, login: &str) -> Vec<Value> {
    app.as_role(login).get("/trash?limit=200").await.rows()
}

#[tokio::test]
async fn what_was_removed_comes_back_whole() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let director = app.as_role("director");
    for (subject, name) in [
        ("contacts", "contact"),
        ("products", "product2"),
        ("price-lists", "price_list"),
        ("orders", "order_draft"),
        ("customers", "record_pooled"),
    ] {
        let path = format!("/{subject}/{}", app.id(name));
        let before = director.get(&path).await.ok();
        director.delete(&path).await.done();
        director.get(&path).await.refused(404, "not_found");
        let item = trash(&app, "administrator").await.into_iter().find(|item| item["id"] == app.id(name)).unwrap();
        let remover = administrator.get("/users?q=director").await.rows().remove(0);
        assert_eq!((&item["subject"], &item["deleted_by"]["id"]), (&json!(subject), &remover["id"]));
        let restore = format!("/trash/{subject}/{}/restore", app.id(name));
        app.as_role("sales").post(&restore, json!({})).await.refused(403, "forbidden");
        app.as_role("other_administrator").post(&restore, json!({})).await.refused(404, "not_found");
        administrator.post(&restore, json!({})).await.done();
        administrator.post(&restore, json!({})).await.refused(404, "not_found");
        let mut after = director.get(&path).await.ok();
        for changing in ["version", "updated_at"] {
            after[changing] = before[changing].clone();
        }
        assert_eq!(after, before, "{subject}");
    }
    assert_eq!(trash(&app, "administrator").await, Vec::<Value>::new());
}

#[tokio::test]
async fn a_restored_follow_up_counts_again_for_its_customer() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), format!("/customers/{}", app.id("record_customer")));
    let dates = async || {
        let shown = sales.get(&customer).await.ok();
        (shown["last_follow_up_at"].clone(), shown["next_contact_at"].clone())
    };
    let before = dates().await;
    let body =
        json!({"customer_id": app.id("record_customer"), "kind": "visit", "content": "面谈", "next_contact_at": "2999-01-01T09:00:00Z"});
    let visit = id_of(&sales.post("/follow-ups", body).await.created());
    let with_visit = dates().await;
    assert_ne!(with_visit, before);
    sales.delete(&format!("/follow-ups/{visit}")).await.done();
    assert_eq!(dates().await, before);
    app.as_role("director").post(&format!("/trash/follow-ups/{visit}/restore"), json!({})).await.done();
    assert_eq!(dates().await, with_visit);
}

#[tokio::test]
async fn what_belongs_to_a_removed_customer_waits_for_it() {
    let app = App::start().await;
    let (sales, director) = (app.as_role("sales"), app.as_role("director"));
    let made = json!({"name": "短暂公司", "kind": "organization", "keep": true, "contact": {"name": "甲"}});
    let customer = id_of(&sales.post("/customers", made).await.created());
    let contact = id_of(&sales.post("/contacts", json!({"customer_id": customer, "name": "乙"})).await.created());
    sales.delete(&format!("/contacts/{contact}")).await.done();
    director.delete(&format!("/customers/{customer}")).await.done();
    director.post(&format!("/trash/contacts/{contact}/restore"), json!({})).await.refused(409, "trash.customer_removed");
    director.post(&format!("/trash/customers/{customer}/restore"), json!({})).await.done();
    director.post(&format!("/trash/contacts/{contact}/restore"), json!({})).await.done();
    sales.get(&format!("/contacts/{contact}")).await.ok();
}

#[tokio::test]
async fn a_manager_takes_back_what_is_his_department_s_to_change() {
    let app = App::start().await;
    let director = app.as_role("director");
    let manager = app.as_role("manager");
    let theirs =
        id_of(&app.as_role("sales2").post("/customers", json!({"name": "南方", "kind": "organization", "keep": true})).await.created());
    let ours =
        id_of(&app.as_role("sales").post("/customers", json!({"name": "北方", "kind": "organization", "keep": true})).await.created());
    for path in [format!("/customers/{theirs}"), format!("/customers/{ours}"), format!("/products/{}", app.id("product2"))] {
        director.delete(&path).await.done();
    }
    let seen: Vec<_> = trash(&app, "manager").await.into_iter().map(|item| item["id"].clone()).collect();
    assert_eq!(seen, [json!(ours)], "the department's customers, and no products: he may not change those");
    manager.post(&format!("/trash/customers/{theirs}/restore"), json!({})).await.refused(404, "not_found");
    manager.post(&format!("/trash/products/{}/restore", app.id("product2")), json!({})).await.refused(404, "not_found");
    manager.post(&format!("/trash/customers/{ours}/restore"), json!({})).await.done();
}

#[tokio::test]
async fn the_trash_is_one_list_however_it_is_cut() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    for number in 0..3 {
        let body = json!({"customer_id": app.id("record_customer"), "kind": "mail", "content": format!("邮件 {number}")});
        let made = id_of(&sales.post("/follow-ups", body).await.created());
        sales.delete(&format!("/follow-ups/{made}")).await.done();
    }
    sales.delete(&format!("/contacts/{}", app.id("contact"))).await.done();
    let director = app.as_role("director");
    let whole = trash(&app, "director").await;
    assert_eq!(whole.len(), 4);
    let (mut parts, mut next) = (Vec::new(), String::new());
    loop {
        let page = director.get(&format!("/trash?limit=1{next}")).await.ok();
        parts.extend(page["data"].as_array().unwrap().clone());
        match page["page"]["next"].as_str() {
            Some(cursor) => next = format!("&cursor={}", cursor.replace('+', "%2B")),
            None => break,
        }
    }
    assert_eq!(parts, whole);
    director.get("/trash?cursor=nonsense").await.refused(400, "query.cursor");
    director.get("/trash?q=x").await.refused(400, "query.unsupported");
}
