//! Databases of one's own: on SQLite a file, on PostgreSQL a database in the test cluster; each copied from a template.

use sea_orm::{ConnectOptions, ConnectionTrait, Database as Connect, DatabaseConnection, DbBackend, Statement};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Whether this run is the one on PostgreSQL.
pub fn on_postgres() -> bool {
    match std::env::var("GUANXI_TEST_DB").as_deref() {
        Ok("postgres") => true,
        Ok("sqlite") | Err(_) => false,
        Ok(other) => panic!("GUANXI_TEST_DB is sqlite or postgres, not {other}"),
    }
}

/// The test cluster's address, without a database.
pub fn cluster() -> String {
    std::env::var("GUANXI_TEST_POSTGRES").expect("GUANXI_TEST_POSTGRES is missing: run the tests through scripts/postgres.sh")
}

pub struct Database {
    pub url: String,
    /// The folder for uploaded files.
    pub files: PathBuf,
    folder: tempfile::TempDir,
    name: Option<String>,
}

impl Database {
    /// An empty database, without a table.
    pub async fn empty() -> Self {
        Self::make(None).await
    }

    /// A copy of a template: a file on SQLite, the name of a database on PostgreSQL; with the uploaded files beside it.
    pub async fn copy_of(template: &str, files: &Path) -> Self {
        let made = Self::make(Some(template)).await;
        copy_folder(files, &made.files);
        made
    }

    async fn make(template: Option<&str>) -> Self {
        let folder = tempfile::Builder::new().prefix("guanxi-test-").tempdir().unwrap();
        let files = folder.path().join("data");
        std::fs::create_dir_all(&files).unwrap();
        if on_postgres() {
            let name = format!("test_{}", uuid::Uuid::new_v4().simple());
            let like = template.map_or(String::new(), |template| format!(" TEMPLATE {template}"));
            administer(&format!("CREATE DATABASE {name}{like}")).await;
            return Self { url: format!("{}/{name}", cluster()), files, folder, name: Some(name) };
        }
        let file = folder.path().join("guanxi.db");
        if let Some(template) = template {
            std::fs::copy(template, &file).unwrap();
        }
        Self { url: format!("sqlite://{}?mode=rwc", file.display()), files, folder, name: None }
    }

    /// Makes of this database, which nobody may be using any more, a template of this name.
    pub async fn keep_as(&self, template: &str, files: &Path) {
        copy_folder(&self.files, files);
        if let Some(name) = &self.name {
            administer(&format!("ALTER DATABASE {name} RENAME TO {template}")).await;
            return;
        }
        let connection = self.connect().await;
        connection.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.unwrap();
        connection.close().await.unwrap();
        std::fs::copy(self.folder.path().join("guanxi.db"), template).unwrap();
    }

    pub async fn connect(&self) -> DatabaseConnection {
        connect(&self.url).await
    }

    /// Changes the database behind the program's back, for what cannot be reached from outside in a test's time.
    pub async fn tamper(&self, sql: &str) {
        let connection = self.connect().await;
        connection.execute_unprepared(sql).await.unwrap();
        connection.close().await.unwrap();
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some(name) = self.name.take() {
            discard(name);
        }
    }
}

/// Each removal makes PostgreSQL write all it has in memory: many at once cost hardly more than one. The last few end with the cluster.
fn discard(name: String) {
    static WAITING: Mutex<Vec<String>> = Mutex::new(Vec::new());
    let Ok(mut waiting) = WAITING.lock() else { return };
    waiting.push(name);
    if waiting.len() < 16 {
        return;
    }
    let names = std::mem::take(&mut *waiting);
    drop(waiting);
    let ended = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        for name in names {
            runtime.block_on(administer(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        }
    });
    let _ = ended.join();
}

async fn connect(url: &str) -> DatabaseConnection {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).sqlx_logging(false);
    Connect::connect(options).await.unwrap_or_else(|error| panic!("{url}: {error}"))
}

/// Runs a statement about databases on the cluster.
pub async fn administer(sql: &str) {
    let connection = connect(&format!("{}/postgres", cluster())).await;
    connection.execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    connection.close().await.unwrap();
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).into_iter().flatten() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Tells whether anything at all has changed: holds one connection, and reads every table whole when there was a write.
pub struct Witness {
    connection: DatabaseConnection,
    tables: Vec<(String, String)>,
    /// Gives another answer after each write.
    stamp: String,
    seen: Mutex<(String, Digests)>,
}

/// A digest of each table.
pub type Digests = BTreeMap<String, String>;

impl Witness {
    /// `ignored` are `table.column`s that change by mere looking, such as the time a key was last used. Summaries follow from the rest,
    /// and are summed up in the background.
    pub async fn of(database: &Database, ignored: &[&str]) -> Self {
        let connection = database.connect().await;
        let backend = connection.get_database_backend();
        let sql = if backend == DbBackend::Sqlite {
            "SELECT m.name AS t, p.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) p \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'summary%' ORDER BY m.name, p.cid"
        } else {
            "SELECT table_name::text AS t, column_name::text AS c FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name NOT LIKE 'summary%' ORDER BY table_name, ordinal_position"
        };
        let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for row in connection.query_all_raw(Statement::from_string(backend, sql)).await.unwrap() {
            let (table, column): (String, String) = (row.try_get("", "t").unwrap(), row.try_get("", "c").unwrap());
            if !ignored.contains(&format!("{table}.{column}").as_str()) {
                columns.entry(table).or_default().push(column);
            }
        }
        let text = |column: &String| {
            if backend == DbBackend::Sqlite { format!("quote(\"{column}\")") } else { format!("coalesce(\"{column}\"::text, '-')") }
        };
        // PostgreSQL stamps each row with the transaction that wrote it; SQLite counts what other connections have committed.
        let stamps = columns.keys().map(|table| format!("SELECT count(*) || ':' || sum(xmin::text::bigint) AS s FROM \"{table}\""));
        let stamps = stamps.collect::<Vec<_>>().join(" UNION ALL ");
        let stamp = if backend == DbBackend::Sqlite {
            "SELECT CAST(data_version AS text) AS s FROM pragma_data_version".to_owned()
        } else {
            format!("SELECT string_agg(s, ' ') AS s FROM ({stamps}) AS every")
        };
        let tables = columns
            .into_iter()
            .map(|(table, columns)| {
                let row = columns.iter().map(text).collect::<Vec<_>>().join(" || '|' || ");
                let sql = format!("SELECT {row} AS r FROM \"{table}\" ORDER BY 1");
                (table, sql)
            })
            .collect();
        Self { connection, tables, stamp, seen: Mutex::default() }
    }

    pub async fn look(&self) -> Digests {
        let stamp = self.ask(&self.stamp).await.remove(0);
        let (before, digests) = self.seen.lock().unwrap().clone();
        if before == stamp {
            return digests;
        }
        let mut digests = Digests::new();
        for (table, sql) in &self.tables {
            let mut digest = Sha256::new();
            for row in self.ask(sql).await {
                digest.update(row.as_bytes());
                digest.update(b"\n");
            }
            digests.insert(table.clone(), format!("{:x?}", digest.finalize()));
        }
        *self.seen.lock().unwrap() = (stamp, digests.clone());
        digests
    }

    async fn ask(&self, sql: &str) -> Vec<String> {
        let backend = self.connection.get_database_backend();
        let rows = self.connection.query_all_raw(Statement::from_string(backend, sql)).await.unwrap();
        rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect()
    }
}

/// The tables that differ between two looks.
pub fn changed(before: &Digests, after: &Digests) -> Vec<String> {
    before.iter().filter(|(table, digest)| after.get(*table) != Some(*digest)).map(|(table, _)| table.clone()).collect()
}
