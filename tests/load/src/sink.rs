//! Where the rows go.

use sea_orm::{
    ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection, DbBackend, Statement, Value,
    sqlx::{self, Executor as _, Postgres, pool::PoolConnection},
};
use std::{fmt::Write as _, time::Instant};

/// Bytes sent to COPY at once.
const CHUNK: usize = 1 << 18;
/// Values of one insert into SQLite.
const VALUES: usize = 2_000;

/// One connection, which asks neither for references nor for indexes.
pub struct Sink {
    db: DatabaseConnection,
    /// On PostgreSQL.
    copy: Option<PoolConnection<Postgres>>,
    /// Rows written so far.
    pub rows: usize,
}

/// An index (or a trigger) that was there before the rows, and the statement that makes it.
pub struct Index {
    table: String,
    sql: String,
}

impl Sink {
    pub async fn open(url: &str) -> Self {
        let mut options = ConnectOptions::new(url);
        options.max_connections(2).sqlx_logging(false);
        let postgres = url.starts_with("postgres");
        if !postgres {
            options.max_connections(1);
        }
        let db = Database::connect(options).await.expect("the database answers");
        let copy = if postgres {
            let mut copy = db.get_postgres_connection_pool().acquire().await.unwrap();
            copy.execute("SET session_replication_role = replica").await.unwrap();
            copy.execute("SET maintenance_work_mem = '512MB'").await.unwrap();
            Some(copy)
        } else {
            // A load that breaks off leaves nothing that is worth having, so nothing is written twice.
            for pragma in
                ["journal_mode = OFF", "locking_mode = EXCLUSIVE", "foreign_keys = OFF", "synchronous = OFF", "cache_size = -400000"]
            {
                db.execute_unprepared(&format!("PRAGMA {pragma}")).await.unwrap();
            }
            None
        };
        Self { db, copy, rows: 0 }
    }

    /// Rows of what is there already.
    pub async fn ask(&self, sql: &str) -> Vec<sea_orm::QueryResult> {
        self.db.query_all_raw(Statement::from_string(self.db.get_database_backend(), sql)).await.unwrap()
    }

    pub async fn run(&mut self, sql: &str, values: Vec<Value>) {
        self.db.execute_raw(Statement::from_sql_and_values(self.db.get_database_backend(), sql, values)).await.unwrap();
    }

    /// Writes rows, and says how fast.
    pub async fn write(&mut self, table: &str, columns: &[&str], rows: impl Iterator<Item = Vec<Value>>) {
        let began = Instant::now();
        let written = if self.copy.is_some() { self.copy(table, columns, rows).await } else { self.insert(table, columns, rows).await };
        self.rows += written;
        let seconds = began.elapsed().as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "a rate for people")]
        let rate = written as f64 / seconds;
        println!("{table:<20} {written:>10} rows {seconds:>7.1} s {rate:>10.0} rows/s");
    }

    async fn copy(&mut self, table: &str, columns: &[&str], rows: impl Iterator<Item = Vec<Value>>) -> usize {
        let connection = self.copy.as_mut().expect("on PostgreSQL");
        let sql = format!("COPY \"{table}\" (\"{}\") FROM STDIN", columns.join("\",\""));
        let mut copy = connection.copy_in_raw(&sql).await.unwrap();
        let (mut chunk, mut written) = (String::with_capacity(CHUNK + 4096), 0);
        for row in rows {
            for (place, value) in row.iter().enumerate() {
                if place > 0 {
                    chunk.push('\t');
                }
                text(&mut chunk, value);
            }
            chunk.push('\n');
            written += 1;
            if chunk.len() >= CHUNK {
                copy.send(chunk.as_bytes()).await.unwrap();
                chunk.clear();
            }
        }
        copy.send(chunk.as_bytes()).await.unwrap();
        copy.finish().await.unwrap();
        written
    }

    async fn insert(&mut self, table: &str, columns: &[&str], rows: impl Iterator<Item = Vec<Value>>) -> usize {
        let most = VALUES / columns.len();
        let places = format!("({})", vec!["?"; columns.len()].join(","));
        let sql = |rows: usize| {
            // Whole transactions fail, so that none of the statements keeps a journal of its own.
            format!("INSERT OR ROLLBACK INTO \"{table}\" (\"{}\") VALUES {}", columns.join("\",\""), vec![places.as_str(); rows].join(","))
        };
        let full = sql(most);
        self.db.execute_unprepared("BEGIN").await.unwrap();
        let (mut values, mut waiting, mut written) = (Vec::with_capacity(VALUES), 0, 0);
        for row in rows {
            values.extend(row);
            waiting += 1;
            if waiting == most {
                self.run(&full, std::mem::take(&mut values)).await;
                (written, waiting) = (written + waiting, 0);
            }
        }
        if waiting > 0 {
            self.run(&sql(waiting), values).await;
        }
        self.db.execute_unprepared("COMMIT").await.unwrap();
        written + waiting
    }

    /// Takes away the indexes that no reference needs, and on SQLite what counts each row; it is faster to do both for all rows at once.
    pub async fn drop_indexes(&mut self) -> Vec<Index> {
        let postgres = self.db.get_database_backend() == DbBackend::Postgres;
        let sql = if postgres {
            "SELECT indexname AS name, tablename AS of, indexdef AS sql FROM pg_indexes WHERE schemaname = 'public' AND NOT EXISTS \
             (SELECT 1 FROM pg_constraint c WHERE c.conindid = (quote_ident(schemaname) || '.' || quote_ident(indexname))::regclass)"
        } else {
            "SELECT type, name, tbl_name AS of, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
        };
        let mut dropped = Vec::new();
        for row in self.ask(sql).await {
            let (name, table, sql): (String, String, String) =
                (row.try_get("", "name").unwrap(), row.try_get("", "of").unwrap(), row.try_get("", "sql").unwrap());
            let kind: String = if postgres { "index".to_owned() } else { row.try_get("", "type").unwrap() };
            self.db.execute_unprepared(&format!("DROP {kind} \"{name}\"")).await.unwrap();
            dropped.push(Index { table, sql });
        }
        dropped.sort_by(|one, other| one.table.cmp(&other.table));
        dropped
    }

    pub async fn make_indexes(&mut self, indexes: &[Index]) {
        for of_table in indexes.chunk_by(|one, other| one.table == other.table) {
            let began = Instant::now();
            for Index { sql, .. } in of_table {
                match &mut self.copy {
                    Some(connection) => drop(connection.execute(sqlx::AssertSqlSafe(sql.clone())).await.unwrap()),
                    None => drop(self.db.execute_unprepared(sql).await.unwrap()),
                }
            }
            let seconds = began.elapsed().as_secs_f64();
            if seconds > 0.1 {
                println!("{:<20} {:>10} indexes {seconds:>4.1} s", of_table[0].table, of_table.len());
            }
        }
        // The program counts what has gone past its triggers.
        let count = "INSERT INTO summary_backlog (company_id, tally) SELECT c.id, n.n FROM company c CROSS JOIN (SELECT 1 AS n UNION SELECT 2 \
            UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) n WHERE true ON CONFLICT DO NOTHING";
        self.db.execute_unprepared(count).await.unwrap();
        self.db.execute_unprepared("ANALYZE").await.unwrap();
    }

    pub async fn close(self) {
        drop(self.copy);
        self.db.close().await.unwrap();
    }
}

/// A value as COPY reads it.
fn text(line: &mut String, value: &Value) {
    let _ = match value {
        Value::Uuid(Some(id)) => write!(line, "{id}"),
        Value::BigInt(Some(number)) => write!(line, "{number}"),
        Value::Int(Some(number)) => write!(line, "{number}"),
        Value::SmallInt(Some(number)) => write!(line, "{number}"),
        Value::Bool(Some(yes)) => write!(line, "{yes}"),
        Value::ChronoDateTimeUtc(Some(time)) => write!(line, "{}", time.format("%Y-%m-%dT%H:%M:%S%.6fZ")),
        Value::ChronoDate(Some(day)) => write!(line, "{day}"),
        Value::Json(Some(json)) => return escaped(line, &json.to_string()),
        Value::String(Some(text)) => return escaped(line, text),
        _ => write!(line, "\\N"),
    };
}

fn escaped(line: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '\\' => line.push_str("\\\\"),
            '\t' => line.push_str("\\t"),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            other => line.push(other),
        }
    }
}
