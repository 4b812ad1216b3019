//! Work beyond capacity is refused quickly; waiting for a caller is no work.

use crate::harness::{App, client::Answer, stream::Listener};
use futures_util::future::join_all;
use reqwest::Method;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

#[tokio::test]
async fn what_is_beyond_capacity_is_refused_quickly() {
    let app = App::with(1, &[("GUANXI_MAX_IN_FLIGHT", "2"), ("GUANXI_MAX_WAIT_MS", "0"), ("GUANXI_PASSWORD_COST", "normal")]).await;
    let logins = (0..30)
        .map(|_| app.stranger().request(Method::POST, "/auth/login").json(&json!({"login": "x", "password": "Not-This-One-77"})).send());
    let answers: Vec<Answer> = join_all(logins).await;
    app.stranger().get("/health/ready").await.ok();
    let (served, refused): (Vec<_>, Vec<_>) = answers.into_iter().partition(|answer| answer.status != 503);
    assert!(served.iter().all(|answer| [401, 429].contains(&answer.status)) && !served.is_empty());
    assert!(!refused.is_empty() && refused.iter().all(|answer| answer.header("retry-after") == Some("1") && answer.body["code"] == "busy"));
    // What is refused without being read keeps the connection in order.
    let sales = app.as_role("sales");
    sales.get("/auth/me").await.ok();
    let refused = join_all((0..20).map(|_| sales.post("/customers", json!({"name": "多", "kind": "person"})))).await;
    assert!(refused.iter().all(|answer| [201, 503].contains(&answer.status)));
    app.stranger().get("/public/site").await.ok();
}

#[tokio::test]
async fn what_finds_no_place_waits_for_its_turn() {
    let app = App::with(1, &[("GUANXI_MAX_IN_FLIGHT", "1"), ("GUANXI_MAX_WAIT_MS", "60000")]).await;
    let sales = app.as_role("sales");
    sales.get("/auth/me").await.ok();
    let answers = join_all((0..40).map(|_| sales.get("/customers?limit=5"))).await;
    assert!(answers.iter().all(|answer| answer.status == 200));
}

#[tokio::test]
async fn a_slow_body_and_an_open_stream_hold_nobody_up() {
    // Were the only place held, the others would wait for longer than their patience lasts.
    let app = App::with(1, &[("GUANXI_MAX_IN_FLIGHT", "1"), ("GUANXI_MAX_WAIT_MS", "60000")]).await;
    let sales = app.as_role("sales");
    let token = sales.token().await.unwrap();
    let body = json!({"name": "慢客户", "kind": "organization", "keep": true}).to_string();
    let head = format!(
        "POST /api/v1/customers HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n\
         Expect: 100-continue\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let address = app.servers[0].url.trim_start_matches("http://").to_owned();
    let mut slow = tokio::net::TcpStream::connect(address).await.unwrap();
    slow.write_all(head.as_bytes()).await.unwrap();
    let mut said = [0; 1024];
    let length = slow.read(&mut said).await.unwrap();
    assert!(said[..length].starts_with(b"HTTP/1.1 100"), "{}", String::from_utf8_lossy(&said[..length]));
    let _stream = Listener::of(&sales, None).await;
    for _ in 0..20 {
        sales.get("/customers?limit=5").await.ok();
    }
    slow.write_all(body.as_bytes()).await.unwrap();
    let length = slow.read(&mut said).await.unwrap();
    assert!(said[..length].starts_with(b"HTTP/1.1 201"), "{}", String::from_utf8_lossy(&said[..length]));
}
