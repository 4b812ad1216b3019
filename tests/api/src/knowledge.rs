//! Reply templates: everybody on the staff reads them, few write them.

use crate::harness::App;
use serde_json::json;

#[tokio::test]
async fn a_template_is_written_read_changed_removed_and_taken_back() {
    let app = App::start().await;
    let director = app.as_role("director");
    let made = director
        .post("/reply-templates", json!({"name": " 致谢 ", "body": "{customer}，感谢您的来信。——{me}", "body_en": " "}))
        .await
        .created();
    assert_eq!((made["name"].as_str(), made["body_en"].as_str(), made["version"].as_i64()), (Some("致谢"), None, Some(1)));
    let path = format!("/reply-templates/{}", made["id"].as_str().unwrap());
    assert_eq!(app.as_role("service").get(&path).await.ok(), made);
    assert_eq!(app.as_role("greeter").get("/reply-templates?q=感谢").await.rows().len(), 1);
    app.as_role("service").patch(&path, json!({"name": "谢"})).await.refused(403, "forbidden");
    app.as_role("customer").get("/reply-templates").await.is(403);

    let changed = director.patch(&path, json!({"body_en": "Thank you, {customer}."})).await.ok();
    assert_eq!((changed["body_en"].as_str(), changed["version"].as_i64()), (Some("Thank you, {customer}."), Some(2)));
    director.delete(&path).await.is(204);
    director.get(&path).await.refused(404, "not_found");
    director.post(&format!("/trash/reply-templates/{}/restore", made["id"].as_str().unwrap()), json!({})).await.is(204);
    assert_eq!(director.get(&path).await.ok()["version"], 4);
}

#[tokio::test]
async fn a_placeholder_that_nobody_fills_in_is_refused() {
    let app = App::start().await;
    let answer = app.as_role("director").post("/reply-templates", json!({"name": "错", "body": "您好 {client}"})).await;
    let problem = answer.refused(422, "invalid");
    assert_eq!(problem["errors"][0]["pointer"], "/body");
    assert_eq!(problem["errors"][0]["code"], "reply_template.placeholder");
}
