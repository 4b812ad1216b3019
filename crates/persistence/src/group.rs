//! Writers of SQLite take turns in one transaction of the file, and what they wrote becomes lasting together: one wait for the disk serves
//! all who stood in line.
//!
//! Each has a savepoint of its own, so whoever fails undoes only what is his. Nobody is told that his write is done before the common one
//! is on the disk; when that fails, all of them are told so, and nothing of theirs is there.

use crate::points;
use sea_orm::{
    ConnAcquireErr, DatabaseConnection, DatabaseTransaction, DbErr, RuntimeErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait as _,
};
use std::{sync::Arc, time::Duration};
use tokio::{
    runtime::Handle,
    sync::{Mutex, OwnedMutexGuard, oneshot},
    time::timeout,
};

/// How long a writer waits for its turn.
const PATIENCE: Duration = Duration::from_secs(30);

/// The writers of a file. Turns are given in the order in which they are asked for.
#[derive(Clone)]
pub(crate) struct Group {
    writes: DatabaseConnection,
    open: Arc<Mutex<Open>>,
}

/// The transaction under way, and those who wait for it to be lasting.
#[derive(Default)]
struct Open {
    transaction: Option<DatabaseTransaction>,
    waiting: Vec<oneshot::Sender<Result<(), DbErr>>>,
}

/// A writer's turn.
pub(crate) struct Turn {
    open: OwnedMutexGuard<Open>,
    group: Arc<Mutex<Open>>,
    /// Whoever opens the common transaction sees to its end.
    opened: bool,
}

impl Group {
    pub fn new(writes: DatabaseConnection) -> Self {
        Self { writes, open: Arc::default() }
    }

    /// Waits for a turn, and opens a transaction within the common one.
    pub async fn begin(&self) -> Result<(DatabaseTransaction, Turn), DbErr> {
        let open = timeout(PATIENCE, self.open.clone().lock_owned()).await;
        let open = open.map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?;
        let mut turn = Turn { open, group: self.open.clone(), opened: false };
        let common = if let Some(common) = &turn.open.transaction {
            common
        } else {
            let options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
            let common = self.writes.begin_with_options(options).await?;
            turn.opened = true;
            turn.open.transaction.insert(common)
        };
        Ok((common.begin().await?, turn))
    }
}

impl Turn {
    /// Ends the turn, and waits until what was written is on the disk.
    pub async fn commit(mut self, own: DatabaseTransaction) -> Result<(), DbErr> {
        own.commit().await?;
        let (done, lasting) = oneshot::channel();
        self.open.waiting.push(done);
        drop(self);
        let lost = || DbErr::Conn(RuntimeErr::Internal("the common transaction was undone".to_owned()));
        lasting.await.unwrap_or_else(|_| Err(lost()))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if self.opened
            && let Ok(runtime) = Handle::try_current()
        {
            // Behind all who stand in line by now: they write into the same transaction.
            runtime.spawn(finish(self.group.clone()));
        }
    }
}

async fn finish(group: Arc<Mutex<Open>>) {
    let mut open = group.lock().await;
    let waiting = std::mem::take(&mut open.waiting);
    let Some(common) = open.transaction.take() else { return };
    points::reach("group::before");
    let ended = common.commit().await;
    points::reach("group::after");
    for writer in waiting {
        // One whose request was cut off does not listen any more.
        let _ = writer.send(ended.clone());
    }
}
