//! A caller of the API: `app.as_role("sales").post("/customers", json!({…})).await.created()`.

use reqwest::Method;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::OnceCell;

/// Everyone's password in the fixture company.
pub const PASSWORD: &str = "Jade-Harbour-4271";

pub fn http() -> reqwest::Client {
    reqwest::Client::builder().timeout(Duration::from_mins(1)).redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap()
}

/// A login, and the access token once there is one.
pub struct Account {
    login: String,
    token: OnceCell<String>,
}

impl Account {
    pub fn new(login: &str) -> Self {
        Self { login: login.to_owned(), token: OnceCell::new() }
    }

    pub fn holding(token: &str) -> Self {
        Self { login: String::new(), token: OnceCell::new_with(Some(token.to_owned())) }
    }
}

#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    url: String,
    account: Option<Arc<Account>>,
}

impl Client {
    pub fn new(http: reqwest::Client, url: &str, account: Option<Arc<Account>>) -> Self {
        Self { http, url: url.to_owned(), account }
    }

    /// A path below `/api/v1`; one that begins with `/health`, `/metrics`, `/api` or `/f` is taken as it is.
    pub fn request(&self, method: Method, path: &str) -> Request {
        let whole = ["/health", "/metrics", "/api/", "/f/"].iter().any(|start| path.starts_with(start)) || path == "/";
        let url = if whole { format!("{}{path}", self.url) } else { format!("{}/api/v1{path}", self.url) };
        Request { client: self.clone(), builder: self.http.request(method, url), language: "en" }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.request(Method::GET, path).send().await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.request(Method::POST, path).json(&body).send().await
    }

    pub async fn patch(&self, path: &str, body: Value) -> Answer {
        self.request(Method::PATCH, path).json(&body).send().await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        self.request(Method::DELETE, path).send().await
    }

    /// What the caller has been told of a record.
    pub async fn told_of(&self, subject_id: &str) -> Vec<Value> {
        let rows = self.get("/notifications?limit=100").await.rows();
        rows.into_iter().filter(|row| row["subject_id"] == subject_id).collect()
    }

    /// The access token; logs in when there is none yet.
    pub async fn token(&self) -> Option<String> {
        let account = self.account.as_ref()?;
        Some(account.token.get_or_init(|| self.log_in(&account.login)).await.clone())
    }

    async fn log_in(&self, login: &str) -> String {
        let stranger = Self { account: None, ..self.clone() };
        let body = json!({"login": login, "password": PASSWORD});
        let answer = Box::pin(stranger.post("/auth/login", body)).await;
        assert_eq!(answer.status, 200, "login of {login}: {}", answer.body);
        answer.body["access_token"].as_str().unwrap().to_owned()
    }
}

/// A request being written.
pub struct Request {
    client: Client,
    builder: reqwest::RequestBuilder,
    language: &'static str,
}

impl Request {
    pub fn json(mut self, body: &Value) -> Self {
        self.builder = self.builder.json(body);
        self
    }

    /// A body as it is, well-formed or not.
    pub fn body(mut self, body: Vec<u8>) -> Self {
        self.builder = self.builder.body(body);
        self
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.builder = self.builder.header(name, value);
        self
    }

    /// The version that the caller has seen.
    pub fn if_match(self, version: i64) -> Self {
        self.header("If-Match", &format!("\"{version}\""))
    }

    pub fn key(self, key: &str) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// Asks for another language than English.
    pub fn speaking(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    pub fn multipart(mut self, form: reqwest::multipart::Form) -> Self {
        self.builder = self.builder.multipart(form);
        self
    }

    /// The raw response: for streams, and for processes that may be killed meanwhile.
    pub async fn try_send(self) -> reqwest::Result<reqwest::Response> {
        let token = self.client.token().await;
        let builder = if let Some(token) = token { self.builder.bearer_auth(token) } else { self.builder };
        builder.header("Accept-Language", self.language).send().await
    }

    pub async fn send(self) -> Answer {
        Answer::read(self.try_send().await.unwrap()).await
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Value,
    pub url: String,
}

impl Answer {
    pub async fn read(response: reqwest::Response) -> Self {
        let (status, headers, url) = (response.status().as_u16(), response.headers().clone(), response.url().to_string());
        let bytes = response.bytes().await.unwrap();
        let body = serde_json::from_slice(&bytes).unwrap_or_else(|_| Value::String(String::from_utf8_lossy(&bytes).into_owned()));
        Self { status, headers, body, url }
    }

    #[track_caller]
    pub fn is(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}: {:#}", self.url, self.body);
        self.body
    }

    #[track_caller]
    pub fn ok(self) -> Value {
        self.is(200)
    }

    #[track_caller]
    pub fn created(self) -> Value {
        self.is(201)
    }

    #[track_caller]
    pub fn done(self) {
        self.is(204);
    }

    /// The rows of a list.
    #[track_caller]
    pub fn rows(self) -> Vec<Value> {
        let body = self.ok();
        body["data"].as_array().unwrap_or_else(|| panic!("no list: {body:#}")).clone()
    }

    /// A refusal with this status and this code.
    #[track_caller]
    pub fn refused(self, status: u16, code: &str) -> Value {
        assert_eq!((self.status, self.body["code"].as_str()), (status, Some(code)), "{}: {:#}", self.url, self.body);
        self.body
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// The id of a record.
#[track_caller]
pub fn id_of(record: &Value) -> String {
    record["id"].as_str().unwrap_or_else(|| panic!("no id: {record:#}")).to_owned()
}
