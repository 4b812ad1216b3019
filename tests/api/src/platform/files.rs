//! Attachments: typed by their bytes, seen by those who see what they hang on, never run.

use crate::harness::{
    App,
    client::{Answer, Client, id_of},
};
use reqwest::{
    Method,
    multipart::{Form, Part},
};
use serde_json::json;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\0IEND\xaeB`\x82";

async fn upload(client: &Client, name: &str, content: &[u8]) -> Answer {
    let part = Part::bytes(content.to_vec()).file_name(name.to_owned()).mime_str("text/html").unwrap();
    client.request(Method::POST, "/files").multipart(Form::new().part("file", part)).send().await
}

#[tokio::test]
async fn a_file_is_what_its_bytes_say() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let picture = upload(&sales, "图.txt", PNG).await.created();
    assert_eq!((&picture["media_type"], &picture["name"]), (&json!("image/png"), &json!("图.txt")));
    let text = upload(&sales, "../../etc/报价.csv", "名称,价格".as_bytes()).await.created();
    assert_eq!((&text["media_type"], &text["name"], &text["size"]), (&json!("text/csv"), &json!("报价.csv"), &json!(13)));
    for (name, content) in [
        ("page.html", &b"<html><script>alert(1)</script></html>"[..]),
        ("page.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("run.exe", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0"),
        ("photo.png", b"<html></html>"),
        ("note.txt", b"\xff\xfe\0\0"),
    ] {
        upload(&sales, name, content).await.refused(415, "file.type");
    }
    upload(&sales, "empty.txt", b"").await.refused(422, "invalid");
    upload(&sales, "big.txt", &vec![b'x'; 21 * 1024 * 1024]).await.refused(413, "too_large");
    sales.request(Method::POST, "/files").multipart(Form::new().text("other", "x")).send().await.refused(422, "invalid");
    app.stranger().request(Method::POST, "/files").multipart(Form::new().text("file", "x")).send().await.refused(401, "unauthenticated");
}

#[tokio::test]
async fn a_file_is_served_so_that_it_can_do_no_harm() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let file = id_of(&upload(&sales, "报价\".csv", b"a,b").await.created());
    let answer = sales.get(&format!("/files/{file}/content")).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, Some("a,b")));
    assert!(answer.header("content-disposition").unwrap().starts_with("attachment"));
    assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
    assert!(answer.header("content-security-policy").unwrap().contains("sandbox"));
}

#[tokio::test]
async fn a_file_is_seen_by_those_who_see_what_it_hangs_on() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), app.as_role("customer"));
    let file = id_of(&upload(&sales, "说明.txt", "说明".as_bytes()).await.created());
    let path = format!("/files/{file}/content");
    customer.get(&path).await.refused(404, "not_found");
    app.as_role("director").get(&path).await.refused(404, "not_found");
    let say = format!("/conversations/{}/messages", app.id("conversation"));
    sales.post(&say, json!({"body": "请看", "file_ids": [file]})).await.created();
    for (login, status) in
        [("customer", 200), ("director", 200), ("customer2", 404), ("sales2", 404), ("other_director", 404), ("nobody", 404)]
    {
        assert_eq!(app.as_role(login).get(&path).await.status, status, "{login}");
    }
    app.stranger().get(&path).await.refused(401, "unauthenticated");
    app.stranger().get(&format!("/public/files/{file}")).await.refused(404, "not_found");
    // What hangs on an internal note is not for the customer.
    let secret = id_of(&upload(&sales, "底价.txt", b"95").await.created());
    sales.post(&say, json!({"body": "内部", "internal": true, "file_ids": [secret]})).await.created();
    app.as_role("director").get(&format!("/files/{secret}")).await.ok();
    customer.get(&format!("/files/{secret}")).await.refused(404, "not_found");
    // Nobody hangs up what is not his own.
    let refused = app.as_role("customer2").post("/portal/conversations", json!({"subject": "x", "body": "x", "file_ids": [secret]})).await;
    assert!([404, 422].contains(&refused.status), "{refused:?}");
}

#[tokio::test]
async fn papers_kept_with_a_customer_are_for_colleagues() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let customer = format!("/customers/{}", app.id("record_customer"));
    let licence = id_of(&upload(&sales, "营业执照.txt", "执照".as_bytes()).await.created());
    let plan = id_of(&upload(&sales, "图纸.txt", "图".as_bytes()).await.created());
    sales.patch(&customer, json!({"file_ids": [licence]})).await.ok();
    let kept = app.as_role("director").patch(&customer, json!({"file_ids": [licence, plan]})).await;
    assert_eq!(kept.status, 404, "the plan is not the director's to hang up: {kept:?}");
    let kept = sales.patch(&customer, json!({"file_ids": [plan, licence]})).await.ok();
    let names: Vec<_> = kept["files"].as_array().unwrap().iter().map(|file| file["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["图纸.txt", "营业执照.txt"]);
    let content = format!("/files/{plan}/content");
    for (login, status) in [("director", 200), ("customer", 404), ("sales2", 404), ("other_director", 404)] {
        assert_eq!(app.as_role(login).get(&content).await.status, status, "{login}");
    }
    let story = app.as_role("director").get(&format!("{customer}/events")).await.rows();
    assert!(story.iter().any(|event| event["changes"]["files"] == json!([["营业执照.txt"], ["图纸.txt", "营业执照.txt"]])), "{story:#?}");
    // Another change leaves them where they are; an empty list takes them away.
    assert_eq!(sales.patch(&customer, json!({"note": "老客户"})).await.ok()["files"].as_array().unwrap().len(), 2);
    assert_eq!(sales.patch(&customer, json!({"file_ids": []})).await.ok()["files"], json!([]));
    app.as_role("director").get(&content).await.refused(404, "not_found");
}

#[tokio::test]
async fn everybody_sees_the_picture_of_a_product_on_sale() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    administrator.patch("/company", json!({"site_published": true})).await.ok();
    let picture = id_of(&upload(&administrator, "泵.png", PNG).await.created());
    let product = format!("/products/{}", app.id("product"));
    let public = format!("/public/files/{picture}");
    app.stranger().get(&public).await.refused(404, "not_found");
    administrator.patch(&product, json!({"picture_ids": [picture]})).await.ok();
    let answer = app.stranger().get(&public).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("image/png")));
    administrator.patch(&product, json!({"status": "retired"})).await.ok();
    app.stranger().get(&public).await.refused(404, "not_found");
    assert_eq!(app.as_role("sales").get(&product).await.ok()["picture_ids"], json!([picture]));
}
