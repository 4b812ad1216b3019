//! Brings the schema up to date, one process at a time.

use crate::{Db, Error, points};
use guanxi_migrations::Migrator;
use sea_orm::{ConnectionTrait as _, DbBackend, Statement, TransactionTrait as _};
use sea_orm_migration::{DbErr, MigrationName, MigrationTrait, MigratorTrait, SchemaManager, async_trait::async_trait};

/// Any number, the same in every process.
const LOCK: i64 = 7_381_002_251;

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

/// Applies every step that is missing. Several processes may call this at once: the others wait.
pub async fn up(db: &Db) -> Result<(), Error> {
    let guard = lock(db).await?;
    Steps::up(&db.writes, None).await?;
    guard.release().await
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

/// Every known step, oldest first.
pub async fn status(db: &Db) -> Result<Vec<Step>, Error> {
    Steps::install(&db.writes).await?;
    let applied = Steps::get_applied_migrations(&db.writes).await?;
    let applied: Vec<_> = applied.iter().map(|step| step.name().to_owned()).collect();
    let steps = Steps::get_migration_files();
    Ok(steps.iter().map(|step| Step { name: step.name().to_owned(), applied: applied.iter().any(|name| name == step.name()) }).collect())
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
