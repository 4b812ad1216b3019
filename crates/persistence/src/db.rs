//! The connection, and the one way to write: a transaction that knows the company, the actor and the time.

use crate::{
    Error,
    group::{Group, Turn},
    known::Memory,
    listing::Answers,
    live::Live,
    points,
    together::Together,
};
use chrono::{DateTime, SubsecRound, Utc};
use guanxi_domain::{
    ids::{CompanyId, EventId},
    scope::Actor,
};
use sea_orm::{
    AccessMode, ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend, IsolationLevel,
    TransactionOptions, TransactionTrait,
};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// Where the data is.
#[derive(Clone)]
pub struct Db {
    pub(crate) reads: DatabaseConnection,
    /// SQLite has one writer, so its pool has one connection and writers queue for it in order. On PostgreSQL it is the same pool.
    pub(crate) writes: DatabaseConnection,
    /// On SQLite.
    group: Option<Group>,
    pub live: Live,
    pub(crate) memory: Memory,
    together: Arc<Together<Answers>>,
}

/// Something that can be read from: the database, or a transaction in progress.
pub trait Conn: Sync {
    type C: ConnectionTrait;
    fn conn(&self) -> &Self::C;
    /// What is known without asking; nothing, once a transaction has changed some of it.
    fn memory(&self) -> Option<&Memory>;
    /// Who asks the same; nobody, in a transaction.
    fn together(&self) -> Option<&Together<Answers>> {
        None
    }
}

impl Conn for Db {
    type C = DatabaseConnection;
    fn conn(&self) -> &DatabaseConnection {
        &self.reads
    }

    fn memory(&self) -> Option<&Memory> {
        Some(&self.memory)
    }

    fn together(&self) -> Option<&Together<Answers>> {
        Some(&self.together)
    }
}

/// A write transaction: who acts, for which company, when.
pub struct Tx {
    inner: DatabaseTransaction,
    /// After what it wrote: that ends first.
    turn: Option<Turn>,
    pub company: CompanyId,
    pub actor: Actor,
    /// The moment of the request, in whole microseconds, as both databases keep it.
    pub now: DateTime<Utc>,
    pub(crate) logged: Mutex<Vec<EventId>>,
    memory: Memory,
    /// Whether it has changed something that is kept in memory.
    pub(crate) changes_known: AtomicBool,
}

impl Conn for Tx {
    type C = DatabaseTransaction;
    fn conn(&self) -> &DatabaseTransaction {
        &self.inner
    }

    fn memory(&self) -> Option<&Memory> {
        (!self.changes_known.load(Ordering::Relaxed)).then_some(&self.memory)
    }
}

impl Db {
    /// Connects. `url` is `sqlite:PATH` or `postgres://…`; `pool` the number of connections.
    pub async fn connect(url: &str, pool: u32) -> Result<Self, Error> {
        let mut options = ConnectOptions::new(url);
        options.max_connections(pool).acquire_timeout(Duration::from_secs(10)).sqlx_logging(false).record_stmt_in_spans(false);
        if !url.starts_with("sqlite:") {
            options.test_before_acquire_if_idle_for(Duration::from_secs(30));
            // What is asked here is answered in a millisecond or two. To compile it, or to call other processes to help, which PostgreSQL
            // does when it expects more, takes fifty.
            options.map_sqlx_postgres_opts(|options| options.options([("jit", "off"), ("max_parallel_workers_per_gather", "0")]));
            let mut connection = Database::connect(options).await?;
            count_statements(&mut connection);
            refuse_unsafe_settings(&connection).await?;
            let live = Live::across_nodes(connection.get_postgres_connection_pool().clone());
            return Ok(Self {
                reads: connection.clone(),
                writes: connection,
                group: None,
                live,
                memory: Memory::new(),
                together: Arc::default(),
            });
        }
        options.test_before_acquire(false).map_sqlx_sqlite_pool_opts(crate::pool::only_whole).map_sqlx_sqlite_opts(|options| {
            use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
            options
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(10))
                // A page of rows at once: waiting for one after the other costs more than reading them.
                .row_buffer_size(256)
                // Pages of the journal, 40 MB. What is written again and again goes to the file once, and those who write wait for it less often.
                .pragma("wal_autocheckpoint", "10000")
                .foreign_keys(true)
        });
        let mut single = options.clone();
        single.max_connections(1).min_connections(1).acquire_timeout(Duration::from_secs(30));
        let mut writes = Database::connect(single).await?;
        let mut reads = Database::connect(options).await?;
        count_statements(&mut writes);
        count_statements(&mut reads);
        let group = Some(Group::new(writes.clone()));
        Ok(Self { reads, writes, group, live: Live::in_process(), memory: Memory::new(), together: Arc::default() })
    }

    #[must_use]
    pub fn is_postgres(&self) -> bool {
        self.reads.get_database_backend() == DbBackend::Postgres
    }

    /// Opens a write transaction. It is undone unless [`Tx::commit`] is called.
    pub async fn begin(&self, company: CompanyId, actor: Actor, now: DateTime<Utc>) -> Result<Tx, Error> {
        let (inner, turn) = match &self.group {
            Some(group) => group.begin().await.map(|(inner, turn)| (inner, Some(turn)))?,
            None => (self.writes.begin().await?, None),
        };
        Ok(Tx {
            inner,
            turn,
            company,
            actor,
            now: now.trunc_subsecs(6),
            logged: Mutex::default(),
            memory: self.memory.clone(),
            changes_known: AtomicBool::new(false),
        })
    }

    /// One consistent, read-only view of everything, for backups and checks.
    pub async fn snapshot(&self) -> Result<DatabaseTransaction, Error> {
        let postgres = self.is_postgres();
        let options = TransactionOptions {
            isolation_level: postgres.then_some(IsolationLevel::RepeatableRead),
            access_mode: postgres.then_some(AccessMode::ReadOnly),
            sqlite_transaction_mode: None,
        };
        Ok(self.reads.begin_with_options(options).await?)
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), Error> {
        Ok(self.reads.ping().await?)
    }

    pub async fn close(self) -> Result<(), Error> {
        self.live.stop();
        self.reads.close().await?;
        self.writes.close().await?;
        Ok(())
    }
}

impl Tx {
    /// Makes the writes lasting, then tells the listeners.
    pub async fn commit(self, db: &Db) -> Result<(), Error> {
        let logged = self.logged.into_inner().unwrap_or_default();
        db.live.announce(&self.inner, &logged).await?;
        points::reach("commit::before");
        match self.turn {
            Some(turn) => turn.commit(self.inner).await?,
            None => self.inner.commit().await?,
        }
        points::reach("commit::after");
        if self.changes_known.into_inner() {
            db.memory.forget(self.company).await;
        }
        db.live.committed(logged);
        Ok(())
    }
}

/// Ends a transaction that is none of [`Tx`], so that a test can end the process on either side of it.
pub(crate) async fn commit(tx: DatabaseTransaction) -> Result<(), Error> {
    points::reach("commit::before");
    tx.commit().await?;
    points::reach("commit::after");
    Ok(())
}

/// An acknowledged write must survive a crash: a server that is told otherwise is refused.
async fn refuse_unsafe_settings(connection: &DatabaseConnection) -> Result<(), Error> {
    for setting in ["fsync", "full_page_writes", "synchronous_commit"] {
        let row = connection.query_one_raw(sea_orm::Statement::from_string(DbBackend::Postgres, format!("SHOW {setting}"))).await?;
        let value: String = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
        if value == "off" {
            return Err(Error::Corrupt(format!("PostgreSQL runs with {setting} = off; acknowledged writes could be lost. Turn it on.")));
        }
    }
    Ok(())
}

tokio::task_local! {
    static STATEMENTS: std::cell::Cell<u32>;
}

fn count_statements(connection: &mut DatabaseConnection) {
    connection.set_metric_callback(|_| {
        let _ = STATEMENTS.try_with(|count| count.set(count.get() + 1));
    });
}

/// Runs a future and counts the statements it sends to the database.
pub async fn counting<F: Future>(work: F) -> (F::Output, u32) {
    STATEMENTS
        .scope(std::cell::Cell::new(0), async {
            let output = work.await;
            (output, STATEMENTS.with(std::cell::Cell::get))
        })
        .await
}
