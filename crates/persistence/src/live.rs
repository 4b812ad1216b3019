//! Tells listeners which events were committed: in this process, and on PostgreSQL on every node.

use crate::Error;
use guanxi_domain::ids::EventId;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, Statement, sqlx};
use std::sync::{Arc, Mutex};
use tokio::{sync::broadcast, task::JoinHandle};

const CHANNEL: &str = "guanxi_events";
/// A notification of PostgreSQL holds at most 8,000 bytes; an id and its comma are 37.
const IDS_A_NOTICE: usize = 200;

/// The stream of committed events' ids.
#[derive(Clone)]
pub struct Live {
    sender: broadcast::Sender<Arc<[EventId]>>,
    listener: Option<Arc<Mutex<Option<JoinHandle<()>>>>>,
}

impl Live {
    pub(crate) fn in_process() -> Self {
        Self { sender: broadcast::channel(1024).0, listener: None }
    }

    /// Listens to PostgreSQL, and keeps listening: a lost connection is made again by the driver.
    pub(crate) fn across_nodes(pool: sqlx::PgPool) -> Self {
        let sender = broadcast::channel(1024).0;
        let task = tokio::spawn(listen(pool, sender.clone()));
        Self { sender, listener: Some(Arc::new(Mutex::new(Some(task)))) }
    }

    /// Every commit from now on. A receiver that lags is told so and must look for itself.
    #[must_use]
    pub fn subscribe(&self) -> broadcast::Receiver<Arc<[EventId]>> {
        self.sender.subscribe()
    }

    /// On PostgreSQL the notice is part of the transaction: it goes out exactly when the commit is done.
    pub(crate) async fn announce(&self, tx: &DatabaseTransaction, logged: &[EventId]) -> Result<(), Error> {
        if self.listener.is_none() {
            return Ok(());
        }
        for ids in logged.chunks(IDS_A_NOTICE) {
            let payload = ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
            tx.execute_raw(Statement::from_sql_and_values(
                DbBackend::Postgres,
                "SELECT pg_notify($1, $2)",
                [CHANNEL.into(), payload.into()],
            ))
            .await?;
        }
        Ok(())
    }

    pub(crate) fn committed(&self, logged: Vec<EventId>) {
        if self.listener.is_none() && !logged.is_empty() {
            // Nobody listening is fine.
            let _ = self.sender.send(logged.into());
        }
    }

    pub(crate) fn stop(&self) {
        if let Some(task) = self.listener.as_ref().and_then(|task| task.lock().ok()?.take()) {
            task.abort();
        }
    }
}

async fn listen(pool: sqlx::PgPool, sender: broadcast::Sender<Arc<[EventId]>>) {
    loop {
        match receive(&pool, &sender).await {
            Ok(()) | Err(sqlx::Error::PoolClosed) => return,
            Err(error) => {
                tracing::warn!(%error, "live updates lost the database; trying again");
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            }
        }
    }
}

async fn receive(pool: &sqlx::PgPool, sender: &broadcast::Sender<Arc<[EventId]>>) -> Result<(), sqlx::Error> {
    let mut listener = sqlx::postgres::PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        let notice = listener.recv().await?;
        let ids: Vec<EventId> = notice.payload().split(',').filter_map(|id| id.parse().ok()).collect();
        let _ = sender.send(ids.into());
    }
}
