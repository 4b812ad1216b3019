//! The harness: a company on a database of its own, served by the real program, and callers of every role.
//!
//! `App::start().await` gives the fixture company (see [`fixture`]); when it goes, the processes are killed and `guanxi check`
//! verifies every invariant on what they left behind.

pub mod client;
pub mod database;
pub mod fixture;
pub mod server;
pub mod stream;

use chrono::{DateTime, Utc};
use client::{Account, Client};
use database::Database;
use fixture::World;
use server::Server;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

/// For tests that look at the clock on the wall.
#[expect(clippy::disallowed_methods, reason = "that is what it is for")]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// The fixture company, running.
pub struct App {
    pub servers: Vec<Server>,
    pub database: Database,
    pub world: World,
    http: reqwest::Client,
    accounts: Mutex<HashMap<(usize, String), Arc<Account>>>,
    broken: AtomicBool,
}

impl App {
    /// One process on its own copy of the fixture company.
    pub async fn start() -> Self {
        Self::nodes(1).await
    }

    /// As many processes as there may be on this database: `count` on PostgreSQL, one on SQLite.
    pub async fn nodes(count: usize) -> Self {
        Self::with(count, &[]).await
    }

    /// The same, with further settings in the environment.
    pub async fn with(count: usize, settings: &[(&str, &str)]) -> Self {
        let (database, world) = fixture::copy().await;
        let count = if database::on_postgres() { count } else { 1 };
        let servers = (0..count).map(|_| Server::start(&database, settings)).collect();
        Self { servers, database, world, http: client::http(), accounts: Mutex::default(), broken: AtomicBool::new(false) }
    }

    /// The user of this name: `administrator`, `director`, `manager`, `sales`, `sales2`, `service`, `service2`, `promoter`, `greeter`,
    /// `prospector`, `nobody` (a role without grants), `customer`, `customer2`; `other_administrator` and so on in the second company.
    pub fn as_role(&self, login: &str) -> Client {
        self.as_role_at(0, login)
    }

    /// The same on one of several nodes.
    pub fn as_role_at(&self, node: usize, login: &str) -> Client {
        let node = node % self.servers.len();
        let mut accounts = self.accounts.lock().unwrap();
        let account = accounts.entry((node, login.to_owned())).or_insert_with(|| Arc::new(Account::new(login)));
        Client::new(self.http.clone(), &self.servers[node].url, Some(account.clone()))
    }

    /// Someone who has not logged in.
    pub fn stranger(&self) -> Client {
        Client::new(self.http.clone(), &self.servers[0].url, None)
    }

    /// The same on one of several nodes.
    pub fn as_stranger_at(&self, node: usize) -> Client {
        Client::new(self.http.clone(), &self.servers[node % self.servers.len()].url, None)
    }

    /// A caller with a token of one's own: an access token or an API key.
    pub fn with_token(&self, token: &str) -> Client {
        Client::new(self.http.clone(), &self.servers[0].url, Some(Arc::new(Account::holding(token))))
    }

    /// The same person on another server, such as one with a restored database.
    pub fn at(&self, server: &Server, login: &str) -> Client {
        Client::new(self.http.clone(), &server.url, Some(Arc::new(Account::new(login))))
    }

    /// The id of a record of the fixture company, by the name that the fixture gives it.
    pub fn id(&self, name: &str) -> String {
        self.world.id(name)
    }

    /// Ends the processes at once, as a power failure would, and starts as many again.
    pub fn crash(&mut self) {
        let count = self.servers.len();
        self.servers.clear();
        self.servers = (0..count).map(|_| Server::start(&self.database, &[])).collect();
        self.accounts.lock().unwrap().clear();
    }

    /// The test has broken an invariant on purpose.
    pub fn leave_broken(&self) {
        self.broken.store(true, Ordering::Relaxed);
    }

    /// What `guanxi check` has to say about the database.
    pub fn violations(&self) -> Option<String> {
        let output = server::cli(&self.database, &["check"]);
        (!output.status.success())
            .then(|| format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)))
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.servers.clear();
        if std::thread::panicking() || self.broken.load(Ordering::Relaxed) {
            return;
        }
        if let Some(violations) = self.violations() {
            panic!("guanxi check after the test:\n{violations}");
        }
    }
}
