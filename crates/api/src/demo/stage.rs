//! The API, called from inside the program by whoever the story says, at the time it says.

use super::people::PASSWORD;
use crate::{App, config::Config, http::clock, server};
use actix_web::{
    body::to_bytes,
    dev::Service,
    http::{Method, header},
    test::{self, TestRequest},
    web,
};
use chrono::{DateTime, Utc};
use futures_util::future::LocalBoxFuture;
use guanxi_domain::{identity::handles, ids::CompanyId, scope::Actor};
use guanxi_persistence::{identity, organization};
use serde_json::{Value, json};
use std::{collections::HashMap, rc::Rc};

type Call = dyn Fn(TestRequest) -> LocalBoxFuture<'static, Result<(u16, Vec<u8>), String>>;

/// The program in this process, and what the story remembers of it.
pub(super) struct Stage {
    call: Rc<Call>,
    app: web::Data<App>,
    tokens: HashMap<String, String>,
    pub now: DateTime<Utc>,
    /// Ids by what they are called in the story: `sales`, `role:sales`, `customer:17`, `order:17`.
    pub ids: HashMap<String, String>,
}

impl Stage {
    /// Opens the database and founds the company; `None` when the demo is in it already.
    pub async fn open(config: Config) -> Result<Option<Self>, String> {
        let app = web::Data::new(server::application(config).await?);
        guanxi_persistence::schema::up(&app.db).await.map_err(text)?;
        if !identity::no_user_yet(&app.db).await.map_err(text)? {
            let demo = organization::demo_company(&app.db).await.map_err(text)?;
            return if demo.is_some() { Ok(None) } else { Err("the database is in use: the demo company needs an empty one".into()) };
        }
        let now = clock::now();
        found(&app, now).await?;
        let service = Rc::new(test::init_service(server::routes(app.clone())).await);
        let call = move |request: TestRequest| -> LocalBoxFuture<'static, _> {
            let service = service.clone();
            Box::pin(async move {
                let response = service.call(request.to_request()).await.map_err(text)?;
                let status = response.status().as_u16();
                let body = to_bytes(response.into_body()).await.map_err(|_| "the answer broke off".to_owned())?;
                Ok((status, body.to_vec()))
            })
        };
        Ok(Some(Self { call: Rc::new(call), app, tokens: HashMap::new(), now, ids: HashMap::new() }))
    }

    /// Moves the clock.
    pub fn at(moment: DateTime<Utc>) {
        clock::move_to(Some(moment));
    }

    /// Somebody asks for something; anything but success is an error.
    pub async fn call(&mut self, who: &str, method: Method, path: &str, body: Option<Value>) -> Result<Value, String> {
        let mut request = TestRequest::with_uri(&format!("/api/v1{path}")).method(method.clone());
        if !who.is_empty() {
            let token = self.token(who).await?;
            request = request.insert_header((header::AUTHORIZATION, format!("Bearer {token}")));
        }
        if let Some(body) = body {
            request = request.set_json(body);
        }
        self.send(request).await.map_err(|error| format!("{who} {method} {path}: {error}"))
    }

    async fn send(&self, request: TestRequest) -> Result<Value, String> {
        let (status, bytes) = (self.call)(request).await?;
        if !(200..300).contains(&status) {
            return Err(format!("{status} {}", String::from_utf8_lossy(&bytes)));
        }
        Ok(serde_json::from_slice(&bytes).unwrap_or(Value::Null))
    }

    /// Uploads a picture; its id.
    pub async fn upload(&mut self, who: &str, name: &str, picture: &[u8]) -> Result<String, String> {
        let token = self.token(who).await?;
        let head =
            format!("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: image/webp\r\n\r\n");
        let request = TestRequest::post()
            .uri("/api/v1/files")
            .insert_header((header::AUTHORIZATION, format!("Bearer {token}")))
            .insert_header((header::CONTENT_TYPE, "multipart/form-data; boundary=edge"))
            .set_payload([head.as_bytes(), picture, b"\r\n--edge--\r\n"].concat());
        let made = self.send(request).await.map_err(|error| format!("{who} uploads {name}: {error}"))?;
        made.get("id").and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("no id in {made}"))
    }

    pub async fn get(&mut self, who: &str, path: &str) -> Result<Value, String> {
        self.call(who, Method::GET, path, None).await
    }

    pub async fn post(&mut self, who: &str, path: &str, body: Value) -> Result<Value, String> {
        self.call(who, Method::POST, path, Some(body)).await
    }

    pub async fn patch(&mut self, who: &str, path: &str, body: Value) -> Result<Value, String> {
        self.call(who, Method::PATCH, path, Some(body)).await
    }

    /// What is remembered under a name.
    pub fn id(&self, name: &str) -> Result<String, String> {
        self.ids.get(name).cloned().ok_or_else(|| format!("nobody has met {name} yet"))
    }

    /// Remembers an answer's id under a name.
    pub fn remember(&mut self, name: String, answer: &Value) -> Result<String, String> {
        let id = answer.get("id").and_then(Value::as_str).ok_or_else(|| format!("{name}: no id in {answer}"))?;
        self.ids.insert(name, id.to_owned());
        Ok(id.to_owned())
    }

    /// Logs in by the real clock, since tokens are checked by it.
    async fn token(&mut self, who: &str) -> Result<String, String> {
        if let Some(token) = self.tokens.get(who) {
            return Ok(token.clone());
        }
        let moved = clock::now();
        clock::move_to(None);
        let body = json!({"login": who, "password": PASSWORD, "client": "mobile"});
        let request = TestRequest::post().uri("/api/v1/auth/login").set_json(body);
        let (status, bytes) = (self.call)(request).await?;
        clock::move_to(Some(moved));
        let answer: Value = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        let token = answer.get("access_token").and_then(Value::as_str).ok_or_else(|| format!("{who} cannot log in: {status} {answer}"))?;
        self.tokens.insert(who.to_owned(), token.to_owned());
        Ok(token.to_owned())
    }

    pub async fn close(self) -> Result<(), String> {
        clock::move_to(None);
        self.app.db.clone().close().await.map_err(text)
    }
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Founds the company with its administrator.
async fn found(app: &App, now: DateTime<Utc>) -> Result<(), String> {
    let admin = super::people::STAFF.first().ok_or("nobody works here")?;
    let tx = app.db.begin(CompanyId::new(), Actor::System, now).await.map_err(text)?;
    let user = identity::NewUser {
        login: admin.login.to_owned(),
        login_fold: handles::login(admin.login).map_err(text)?,
        name: admin.name.to_owned(),
        name_en: Some(admin.name_en.to_owned()),
        password_hash: Some(app.passwords.hash(PASSWORD).await.map_err(text)?),
        ..identity::NewUser::default()
    };
    let company = organization::NewCompany {
        name_en: Some("Yunling Coffee Equipment"),
        demo: true,
        ..organization::NewCompany::named("云岭咖啡设备")
    };
    organization::found_company(&tx, &company, user).await.map_err(text)?;
    tx.commit(&app.db).await.map_err(text)
}
