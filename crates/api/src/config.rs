//! Configuration: defaults in the program ← a file (`guanxi.toml`, or what `GUANXI_CONFIG` names) ← the environment (`GUANXI_…`).

use crate::http::address::Network;
use figment::{
    Figment,
    providers::{Env, Format as _, Serialized, Toml},
};
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize, Serializer};
use std::path::PathBuf;

/// A secret that prints as `***`.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Secret(SecretString);

impl Secret {
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if self.expose().is_empty() { "" } else { "***" })
    }
}

/// How expensive hashing a password is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PasswordCost {
    /// 19 MiB and two passes, as OWASP advises.
    Normal,
    /// For tests only.
    Cheap,
}

/// All settings of the program. Each is also an environment variable: `listen` is `GUANXI_LISTEN`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Address and port to listen on; port 0 takes a free one.
    pub listen: String,
    /// `sqlite:PATH` or `postgres://…`. Empty: a file in the data folder.
    pub database_url: Secret,
    /// Connections to the database.
    pub database_pool: u32,
    /// Where the database file, attachments and the generated secret live.
    pub data_dir: PathBuf,
    /// Signs access tokens; at least 32 characters. Empty: made once and kept in the data folder. All nodes need the same.
    pub jwt_secret: Secret,
    /// How people reach this installation: `https://crm.example.com`. Links in mails begin with it.
    pub public_url: String,
    /// Proxies whose `X-Forwarded-For` is believed: addresses or ranges like `10.0.0.0/8`.
    pub trusted_proxies: Vec<Network>,
    /// Requests worked on at once.
    pub max_in_flight: u32,
    /// Milliseconds that further ones may expect to wait for their turn; who would wait longer is refused with 503 at once.
    pub max_wait_ms: u64,
    /// Worker threads of the HTTP server; 0 is one a core.
    pub workers: usize,
    /// Logins a minute from one address, and other public requests a minute.
    pub login_rate: u64,
    pub public_rate: u64,
    pub password_cost: PasswordCost,
    /// The largest attachment, in bytes.
    pub max_file_bytes: usize,
    /// `smtp://user:password@host:port` or `smtps://…`. Empty: no mail is sent.
    pub smtp_url: Secret,
    pub mail_from: String,
    /// Minutes that a notice may stay unread before it is mailed.
    pub mail_after_minutes: u16,
    /// Where attachments go: empty is the data folder; `s3://bucket/prefix` is an S3-compatible store.
    pub files_url: String,
    pub s3_endpoint: String,
    pub s3_region: String,
    pub s3_access_key: Secret,
    pub s3_secret_key: Secret,
    /// Offers the demonstration payment gateway. Off in production.
    pub demo_gateway: bool,
    /// `text` or `json`.
    pub log_format: String,
    /// A filter as `tracing` understands it: `info,guanxi=debug`.
    pub log: String,
    /// Seconds to wait for requests under way when stopping.
    pub shutdown_seconds: u64,
}

impl Default for Config {
    fn default() -> Self {
        let none = || Secret::from(String::new());
        Self {
            listen: "127.0.0.1:8080".into(),
            database_url: none(),
            database_pool: 8,
            data_dir: "data".into(),
            jwt_secret: none(),
            public_url: "http://localhost:8080".into(),
            trusted_proxies: Vec::new(),
            max_in_flight: 32,
            max_wait_ms: 300,
            workers: 0,
            login_rate: 30,
            public_rate: 120,
            password_cost: PasswordCost::Normal,
            max_file_bytes: 20 * 1024 * 1024,
            smtp_url: none(),
            mail_from: "Guanxi <guanxi@localhost>".into(),
            mail_after_minutes: 10,
            files_url: String::new(),
            s3_endpoint: String::new(),
            s3_region: "us-east-1".into(),
            s3_access_key: none(),
            s3_secret_key: none(),
            demo_gateway: false,
            log_format: "text".into(),
            log: "info,sqlx=warn,sea_orm_migration=warn,actix_server=warn".into(),
            shutdown_seconds: 30,
        }
    }
}

impl Config {
    /// Reads and checks the configuration.
    pub fn load() -> Result<Self, String> {
        let file = std::env::var("GUANXI_CONFIG").unwrap_or_else(|_| "guanxi.toml".into());
        let figment = Figment::from(Serialized::defaults(Self::default())).merge(Toml::file(file));
        // `Serialized` redacts, so empty secrets come from the defaults as empty text and stay so unless they are set.
        let config: Self = figment.merge(Env::prefixed("GUANXI_").ignore(&["config"])).extract().map_err(|error| error.to_string())?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), String> {
        let secret = self.jwt_secret.expose();
        if !secret.is_empty() && secret.len() < 32 {
            return Err("jwt_secret is too short: at least 32 characters".into());
        }
        let url = self.database_url.expose();
        if !(url.is_empty() || ["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| url.starts_with(scheme))) {
            return Err("database_url must begin with sqlite: or postgres://".into());
        }
        if url.starts_with("postgres") && secret.is_empty() {
            return Err("jwt_secret must be set with PostgreSQL, so that every node has the same".into());
        }
        if self.database_pool == 0 || self.max_in_flight == 0 {
            return Err("database_pool and max_in_flight must be at least 1".into());
        }
        // One connection listens for what other nodes do, one holds the lock of the schema while another changes it.
        if url.starts_with("postgres") && self.database_pool < 4 {
            return Err("database_pool must be at least 4 with PostgreSQL".into());
        }
        if !["text", "json"].contains(&self.log_format.as_str()) {
            return Err("log_format must be text or json".into());
        }
        Ok(())
    }

    /// The database's address, with the default filled in.
    #[must_use]
    pub fn database(&self) -> String {
        match self.database_url.expose() {
            "" => format!("sqlite:{}", self.data_dir.join("guanxi.db").display()),
            url => url.to_owned(),
        }
    }

    /// The key for signing access tokens: configured, or made once and kept in the data folder, readable by its owner only.
    pub fn signing_key(&self) -> Result<Secret, String> {
        if !self.jwt_secret.expose().is_empty() {
            return Ok(self.jwt_secret.clone());
        }
        let path = self.data_dir.join("jwt_secret");
        if let Ok(text) = std::fs::read_to_string(&path)
            && text.trim().len() >= 32
        {
            return Ok(text.trim().to_owned().into());
        }
        let key = hex::encode(rand::random::<[u8; 32]>());
        std::fs::create_dir_all(&self.data_dir).map_err(|error| format!("cannot make {}: {error}", self.data_dir.display()))?;
        write_private(&path, &key).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        Ok(key.into())
    }
}

fn write_private(path: &std::path::Path, text: &str) -> std::io::Result<()> {
    use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
    std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_work_is_refused_in_words() {
        let postgres =
            || Config { database_url: Secret::from("postgres://x".to_owned()), jwt_secret: "x".repeat(32).into(), ..Config::default() };
        let refused = [
            (Config { jwt_secret: "short".to_owned().into(), ..Config::default() }, "jwt_secret is too short"),
            (Config { database_url: "mysql://x".to_owned().into(), ..Config::default() }, "database_url must begin with"),
            (Config { jwt_secret: String::new().into(), ..postgres() }, "jwt_secret must be set"),
            (Config { database_pool: 0, ..Config::default() }, "must be at least 1"),
            (Config { database_pool: 3, ..postgres() }, "at least 4 with PostgreSQL"),
            (Config { log_format: "xml".into(), ..Config::default() }, "log_format must be"),
        ];
        for (config, words) in refused {
            let said = config.check().unwrap_err();
            assert!(said.contains(words), "{said}");
        }
        assert_eq!((Config::default().check(), postgres().check()), (Ok(()), Ok(())));
    }
}
