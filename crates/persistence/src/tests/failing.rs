//! What the database says when it cannot, told apart: away or busy, without room, or a fault.

use super::Scratch;
use crate::{Db, Error};
use sea_orm::{ConnectionTrait as _, DbBackend, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait as _};

async fn said(db: &Db, sql: &str) -> Error {
    db.writes.execute_unprepared(sql).await.unwrap_err().into()
}

#[tokio::test]
async fn no_room_is_no_fault() {
    let (_scratch, db) = Scratch::migrated().await;
    db.writes.execute_unprepared("CREATE TABLE heap (text TEXT)").await.unwrap();
    if db.is_postgres() {
        let full = "DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$";
        assert!(matches!(said(&db, full).await, Error::Full(_)));
    } else {
        db.writes.execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
        let fill = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO heap SELECT hex(zeroblob(2000)) FROM n";
        assert!(matches!(said(&db, fill).await, Error::Full(_)));
        db.writes.execute_unprepared("PRAGMA max_page_count = 1000000").await.unwrap();
        db.writes.execute_unprepared(fill).await.unwrap();
    }
}

#[tokio::test]
async fn what_passes_is_busy_and_nothing_else_is() {
    let (_scratch, db) = Scratch::migrated().await;
    if db.is_postgres() {
        for code in ["57P01", "57P02", "57P03", "53300", "40P01", "40001", "55P03", "57014"] {
            let raise = format!("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{code}'; END $$");
            assert!(matches!(said(&db, &raise).await, Error::Busy(_)), "{code}");
        }
    }
    assert!(matches!(said(&db, "SELECT nonsense").await, Error::Database(_)));
    db.writes.clone().close().await.unwrap();
    assert!(matches!(said(&db, "SELECT 1").await, Error::Busy(_)));
}

/// The writer is one connection: what a failed transaction leaves behind, every later one gets.
#[tokio::test]
async fn what_is_acknowledged_after_failures_is_there() {
    let (_scratch, db) = Scratch::migrated().await;
    if db.is_postgres() {
        return;
    }
    let begin = async || {
        let options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..Default::default() };
        db.writes.begin_with_options(options).await.unwrap()
    };
    db.writes.execute_unprepared("CREATE TABLE heap (text TEXT)").await.unwrap();
    for failures in 0..4 {
        for _ in 0..failures {
            let tx = begin().await;
            tx.execute_unprepared("INSERT INTO heap VALUES ('never')").await.unwrap();
            // As SQLite does it by itself when there is no room.
            tx.execute_unprepared("ROLLBACK").await.unwrap();
        }
        let tx = begin().await;
        tx.execute_unprepared("INSERT INTO heap VALUES ('acknowledged')").await.unwrap();
        tx.commit().await.unwrap();
        let rows = Statement::from_string(DbBackend::Sqlite, "SELECT count(*) AS n, min(text) AS t FROM heap");
        let row = db.reads.query_one_raw(rows).await.unwrap().unwrap();
        let seen: (i64, String) = (row.try_get("", "n").unwrap(), row.try_get("", "t").unwrap());
        assert_eq!(seen, (failures + 1, "acknowledged".into()));
    }
}
