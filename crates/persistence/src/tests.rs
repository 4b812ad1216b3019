//! What must hold on both databases; `GUANXI_TEST_DB=postgres` chooses PostgreSQL (see `scripts/postgres.sh`).

mod drift;
mod failing;
mod group;
mod search;
mod trade;

use crate::{Db, backup, schema};
use sea_orm::{ConnectionTrait as _, Statement};

/// A database of one's own, gone with the test.
pub(crate) struct Scratch {
    url: String,
    _folder: tempfile::TempDir,
}

impl Scratch {
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        if std::env::var("GUANXI_TEST_DB").as_deref() != Ok("postgres") {
            return Self { url: format!("sqlite:{}", folder.path().join("guanxi.db").display()), _folder: folder };
        }
        let cluster = std::env::var("GUANXI_TEST_POSTGRES").expect("run the tests through scripts/postgres.sh");
        let name = format!("scratch_{}", uuid::Uuid::now_v7().simple());
        let admin = sea_orm::Database::connect(format!("{cluster}/postgres")).await.unwrap();
        admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.unwrap();
        admin.close().await.unwrap();
        Self { url: format!("{cluster}/{name}"), _folder: folder }
    }

    /// With the schema up to date.
    pub(crate) async fn migrated() -> (Self, Db) {
        let scratch = Self::new().await;
        let db = scratch.connect().await;
        schema::up(&db).await.unwrap();
        (scratch, db)
    }

    pub(crate) async fn connect(&self) -> Db {
        Db::connect(&self.url, 4).await.unwrap()
    }
}

/// The tables, columns and indexes, as text.
async fn shape(db: &Db) -> Vec<String> {
    let sql = if db.is_postgres() {
        "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS s FROM information_schema.columns WHERE table_schema = 'public' \
         UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' \
         UNION ALL SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace ORDER BY 1"
    } else {
        "SELECT coalesce(sql, name) AS s FROM sqlite_master ORDER BY 1"
    };
    let statement = Statement::from_string(db.reads.get_database_backend(), sql);
    db.reads.query_all_raw(statement).await.unwrap().iter().map(|row| row.try_get("", "s").unwrap()).collect()
}

#[tokio::test]
async fn the_schema_goes_up_down_and_up_again() {
    let (_scratch, db) = Scratch::migrated().await;
    let steps = schema::status(&db).await.unwrap();
    assert!(steps.iter().all(|step| step.applied));
    let first = shape(&db).await;
    schema::down(&db, u32::try_from(steps.len()).unwrap()).await.unwrap();
    assert!(schema::status(&db).await.unwrap().iter().all(|step| !step.applied));
    let left: Vec<_> =
        shape(&db).await.into_iter().filter(|line| !line.contains("seaql_migrations") && !line.contains("sqlite_")).collect();
    assert!(left.is_empty(), "left behind:\n{}", left.join("\n"));
    schema::up(&db).await.unwrap();
    assert_eq!(first, shape(&db).await);
}

#[tokio::test]
async fn processes_that_start_together_bring_the_schema_up_once() {
    let scratch = Scratch::new().await;
    let nodes = [scratch.connect().await, scratch.connect().await, scratch.connect().await];
    let (one, two, three) = tokio::join!(schema::up(&nodes[0]), schema::up(&nodes[1]), schema::up(&nodes[2]));
    assert!(one.is_ok() && two.is_ok() && three.is_ok(), "{one:?} {two:?} {three:?}");
}

#[tokio::test]
async fn a_program_works_on_a_schema_that_a_newer_one_brought_further() {
    let (_scratch, db) = Scratch::migrated().await;
    let newer = async |step: &str| {
        let sql = format!("INSERT INTO seaql_migrations (version, applied_at) VALUES ('{step}', 0)");
        db.writes.execute_unprepared(&sql).await.unwrap();
    };
    newer("m9001_more").await;
    newer("m9002_less_since_m0001").await;
    schema::up(&db).await.unwrap();
    let steps = schema::status(&db).await.unwrap();
    assert!(steps.iter().all(|step| step.applied));
    assert_eq!(steps.iter().rev().take(2).map(|step| step.name.as_str()).collect::<Vec<_>>(), ["m9002_less_since_m0001", "m9001_more"]);
    assert!(schema::down(&db, 1).await.is_err(), "what is not known cannot be taken back");
    newer("m9003_less_since_m9001").await;
    let refused = schema::up(&db).await.unwrap_err().to_string();
    assert!(refused.contains("too old for the database: m9003_less_since_m9001"), "{refused}");
}

#[tokio::test]
async fn a_backup_may_tell_its_steps_in_another_order() {
    let (_scratch, db) = Scratch::migrated().await;
    let mut steps = backup::Snapshot::open(&db).await.unwrap().steps;
    steps.reverse();
    let empty = Scratch::new().await;
    assert!(backup::Restore::open(&empty.connect().await, &steps).await.is_ok());
    steps.push("m9001_more".to_owned());
    let other = Scratch::new().await;
    assert!(backup::Restore::open(&other.connect().await, &steps).await.is_err());
}

#[tokio::test]
async fn every_table_can_be_backed_up() {
    let (_scratch, db) = Scratch::migrated().await;
    let snapshot = backup::Snapshot::open(&db).await.unwrap();
    assert!(snapshot.tables.len() > 3);
    let (_other, empty) = Scratch::migrated().await;
    let restore = backup::Restore::open(&empty, &snapshot.steps).await.unwrap();
    for table in &snapshot.tables {
        let mut lines = Vec::new();
        assert_eq!(snapshot.dump(table, &mut lines).await.unwrap(), 0);
        assert_eq!(restore.load(&table.name, &mut lines.as_slice()).await.unwrap(), 0);
    }
    let before = shape(&db).await;
    restore.finish(&empty).await.unwrap();
    assert_eq!(before, shape(&empty).await);
}
