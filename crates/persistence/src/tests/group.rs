//! Writers of SQLite who stand in line share one wait for the disk. PostgreSQL does that by itself.

use super::Scratch;
use crate::{Db, Error, Tx, db::Conn as _};
use chrono::DateTime;
use guanxi_domain::{ids::CompanyId, scope::Actor};
use sea_orm::{ConnectionTrait as _, DbBackend, Statement};
use std::{collections::BTreeSet, sync::Arc};
use tokio::task::{JoinHandle, yield_now};

async fn open() -> Option<(Scratch, Arc<Db>)> {
    let (scratch, db) = Scratch::migrated().await;
    if db.is_postgres() {
        return None;
    }
    db.writes.execute_unprepared("CREATE TABLE parent (name TEXT PRIMARY KEY)").await.unwrap();
    let child = "CREATE TABLE heap (text TEXT, parent TEXT REFERENCES parent (name) DEFERRABLE INITIALLY DEFERRED)";
    db.writes.execute_unprepared(child).await.unwrap();
    Some((scratch, Arc::new(db)))
}

async fn begin(db: &Db) -> Tx {
    db.begin(CompanyId::new(), Actor::System, DateTime::UNIX_EPOCH).await.unwrap()
}

async fn write(tx: &Tx, text: &str) {
    tx.conn().execute_unprepared(&format!("INSERT INTO heap (text) VALUES ('{text}')")).await.unwrap();
}

/// Somebody in line.
async fn next(db: &Arc<Db>) -> JoinHandle<Tx> {
    let db = db.clone();
    let waiting = tokio::spawn(async move { begin(&db).await });
    yield_now().await;
    waiting
}

fn commit(tx: Tx, db: &Arc<Db>) -> JoinHandle<Result<(), Error>> {
    let db = db.clone();
    tokio::spawn(async move { tx.commit(&db).await })
}

async fn there(db: &Db) -> BTreeSet<String> {
    let rows = db.reads.query_all_raw(Statement::from_string(DbBackend::Sqlite, "SELECT text FROM heap")).await.unwrap();
    rows.iter().map(|row| row.try_get("", "text").unwrap()).collect()
}

fn set(texts: &[&str]) -> BTreeSet<String> {
    texts.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn who_stands_in_line_becomes_lasting_together_and_who_fails_undoes_his_own() {
    let Some((_scratch, db)) = open().await else { return };
    let first = begin(&db).await;
    let (second, third) = (next(&db).await, next(&db).await);
    write(&first, "first").await;
    let first = commit(first, &db);
    let second = second.await.unwrap();
    assert!(!first.is_finished() && there(&db).await.is_empty(), "acknowledged before it is lasting");
    write(&second, "second").await;
    drop(second);
    let third = third.await.unwrap();
    write(&third, "third").await;
    let third = commit(third, &db);
    first.await.unwrap().unwrap();
    assert_eq!(there(&db).await, set(&["first", "third"]));
    third.await.unwrap().unwrap();
    // Whoever opened the common transaction may be the one who fails: it ends all the same, and the next is not kept waiting.
    drop(begin(&db).await);
    db.writes.execute_unprepared("INSERT INTO heap (text) VALUES ('outside')").await.unwrap();
    let last = begin(&db).await;
    write(&last, "last").await;
    last.commit(&db).await.unwrap();
    assert_eq!(there(&db).await, set(&["first", "third", "outside", "last"]));
}

#[tokio::test]
async fn all_are_told_when_the_common_commit_fails() {
    let Some((_scratch, db)) = open().await else { return };
    let first = begin(&db).await;
    let second = next(&db).await;
    write(&first, "first").await;
    let first = commit(first, &db);
    let second = second.await.unwrap();
    second.conn().execute_unprepared("INSERT INTO heap VALUES ('second', 'nobody')").await.unwrap();
    let second = commit(second, &db);
    assert!(first.await.unwrap().is_err() && second.await.unwrap().is_err());
    assert!(there(&db).await.is_empty());
    let third = begin(&db).await;
    write(&third, "third").await;
    third.commit(&db).await.unwrap();
    assert_eq!(there(&db).await, set(&["third"]));
}

/// As SQLite does by itself when there is no room.
#[tokio::test]
async fn nobody_is_told_that_it_is_done_when_the_common_transaction_was_undone() {
    let Some((_scratch, db)) = open().await else { return };
    let first = begin(&db).await;
    let (second, third) = (next(&db).await, next(&db).await);
    write(&first, "first").await;
    let first = commit(first, &db);
    let second = second.await.unwrap();
    second.conn().execute_unprepared("ROLLBACK").await.unwrap();
    drop(second);
    let third = third.await.unwrap();
    write(&third, "third").await;
    let third = commit(third, &db);
    assert!(first.await.unwrap().is_err() && third.await.unwrap().is_err());
    assert!(!there(&db).await.contains("first"));
    let last = begin(&db).await;
    write(&last, "last").await;
    last.commit(&db).await.unwrap();
    assert!(there(&db).await.contains("last"));
}
