//! Brings the schema up to date, one process at a time.

use crate::{Db, Error, points};
use guanxi_migrations::Migrator;
use sea_orm::{ConnectionTrait as _, DbBackend, Statement, TransactionTrait as _};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, MigratorTrait, SchemaManager, async_trait::async_trait};

/// Any number, the same in every process.
const LOCK: i64 = 7_381_002_251;

/// How often a step is begun that others hinder.
const ATTEMPTS: usize = 20;

/// The steps of the schema, each between two points.
struct Steps;

impl MigratorTrait for Steps {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        Migrator::migrations().into_iter().map(|step| Box::new(Pointed(step)) as Box<dyn MigrationTrait>).collect()
    }
}

struct Pointed(Box<dyn MigrationTrait>);

impl MigrationName for Pointed {
    fn name(&self) -> &str {
        self.0.name()
    }
}

#[async_trait]
impl MigrationTrait for Pointed {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        points::reach("migration::before");
        self.0.up(manager).await?;
        points::reach("migration::after");
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        self.0.down(manager).await
    }

    fn use_transaction(&self) -> Option<bool> {
        self.0.use_transaction()
    }
}

/// One step and whether it was applied.
pub struct Step {
    pub name: String,
    pub applied: bool,
}

/// Applies every step that is missing. Several processes may call this at once: the others wait. A schema that a newer program brought
/// further stays as it is, and serves this one too.
pub async fn up(db: &Db) -> Result<(), Error> {
    let guard = lock(db).await?;
    let (steps, known) = (status(db).await?, Steps::get_migration_files());
    if steps.len() == known.len() {
        apply(db).await?;
    } else if let Some(step) = steps.iter().find(|step| !step.applied || !endured(&step.name)) {
        return Err(DbErr::Migration(format!("this program is too old for the database: {}", step.name)).into());
    }
    guard.release().await
}

/// A step and a writer of a node that serves meanwhile may each hold what the other wants. If it is the step that the database gives up, it
/// has changed nothing, and is tried again.
async fn apply(db: &Db) -> Result<(), Error> {
    for _ in 1..ATTEMPTS {
        match Steps::up(&db.writes, None).await.map_err(Error::from) {
            Err(Error::Busy(cause)) => tracing::warn!(cause, "a step of the schema is tried again"),
            done => return done,
        }
    }
    Ok(Steps::up(&db.writes, None).await?)
}

/// A step that takes away what older programs use says in its name which step a program must know at least: `m0040_less_since_m0031`.
fn endured(step: &str) -> bool {
    let known = |least| Steps::get_migration_files().iter().any(|step| step.name().starts_with(least));
    step.split_once("_since_").is_none_or(|(_, least)| known(least))
}

/// Applies the next `steps` steps, for a restore of older data.
pub(crate) async fn up_by(db: &Db, steps: usize) -> Result<(), Error> {
    let guard = lock(db).await?;
    Steps::up(&db.writes, u32::try_from(steps).ok()).await?;
    guard.release().await
}

/// Takes back the last `steps` steps, with the data they hold.
pub async fn down(db: &Db, steps: u32) -> Result<(), Error> {
    let guard = lock(db).await?;
    Steps::down(&db.writes, Some(steps)).await?;
    guard.release().await
}

/// Every known step, oldest first; then those that a newer program applied.
pub async fn status(db: &Db) -> Result<Vec<Step>, Error> {
    let recorded: Vec<_> = Steps::get_migration_models(&db.writes).await?.into_iter().map(|step| step.version).collect();
    let known: Vec<_> = Steps::get_migration_files().iter().map(|step| step.name().to_owned()).collect();
    let later: Vec<_> = recorded.iter().filter(|name| !known.contains(name)).cloned().collect();
    Ok(known.into_iter().chain(later).map(|name| Step { applied: recorded.contains(&name), name }).collect())
}

enum Guard {
    Advisory(sea_orm::DatabaseTransaction),
    File(#[expect(dead_code, reason = "the lock lasts as long as the open file")] std::fs::File),
    None,
}

impl Guard {
    async fn release(self) -> Result<(), Error> {
        match self {
            Self::Advisory(tx) => Ok(tx.commit().await?),
            Self::File(_) | Self::None => Ok(()),
        }
    }
}

/// PostgreSQL: an advisory lock. SQLite: a lock on a file beside the database.
async fn lock(db: &Db) -> Result<Guard, Error> {
    if db.is_postgres() {
        let tx = db.writes.begin().await?;
        tx.execute_raw(Statement::from_sql_and_values(DbBackend::Postgres, "SELECT pg_advisory_xact_lock($1)", [LOCK.into()])).await?;
        return Ok(Guard::Advisory(tx));
    }
    let row = db.writes.query_one_raw(Statement::from_string(DbBackend::Sqlite, "PRAGMA database_list")).await?;
    let path: String = row.map(|row| row.try_get("", "file")).transpose()?.unwrap_or_default();
    if path.is_empty() {
        return Ok(Guard::None);
    }
    let file = tokio::task::spawn_blocking(move || {
        let file = std::fs::File::create(format!("{path}.lock"))?;
        file.lock()?;
        Ok::<_, std::io::Error>(file)
    })
    .await
    .map_err(|error| Error::Corrupt(error.to_string()))?
    .map_err(|error| Error::Corrupt(format!("cannot lock the database for migration: {error}")))?;
    Ok(Guard::File(file))
}
