//! A connection whose transaction could not be ended is never used again.
//!
//! When SQLite has no room left it may undo a transaction by itself. The driver then fails to undo it once more, believes that it is still
//! open, and makes a mere savepoint of the next one: its commit would be acknowledged, and nothing be written.

use sea_orm::sqlx::{Connection as _, Error, SqliteConnection, sqlite::SqlitePoolOptions};

pub fn only_whole(options: SqlitePoolOptions) -> SqlitePoolOptions {
    options.after_release(|connection, _| Box::pin(is_whole(connection)))
}

async fn is_whole(connection: &mut SqliteConnection) -> Result<bool, Error> {
    if connection.is_in_transaction() {
        // What was dropped is being undone; this comes after it.
        connection.ping().await?;
    }
    Ok(!connection.is_in_transaction())
}
