//! What can go wrong in the database, as the rest of the program sees it.

use guanxi_domain::refusal::Refusal;
use sea_orm::{DbErr, RuntimeErr, SqlErr};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Not there, or out of the caller's reach: the two are never told apart.
    #[error("not found")]
    NotFound,
    /// Somebody changed the record in between; the record's version now.
    #[error("stale: the record has version {0}")]
    Stale(i64),
    /// A value that must be unique is taken. Holds the database's own words, for the log only.
    #[error("duplicate: {0}")]
    Duplicate(String),
    /// A reference to a row that is not there (or is another company's).
    #[error("dangling reference: {0}")]
    Dangling(String),
    /// A rule of the trade, found while writing.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// A list was asked for with a filter, sort or cursor that makes no sense.
    #[error("{0}")]
    Query(QueryError),
    /// The database has no connection free, or is away: try again later.
    #[error("busy: {0}")]
    Busy(String),
    /// There is no room left to write.
    #[error("full: {0}")]
    Full(String),
    #[error("database: {0}")]
    Database(DbErr),
    /// Something stored cannot be read: a bug, or a damaged file.
    #[error("corrupt: {0}")]
    Corrupt(String),
}

/// What is wrong with a list's query, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code} in {parameter}: {text}")]
pub struct QueryError {
    pub parameter: &'static str,
    pub code: &'static str,
    /// The offending part: a field's name, an operator, a value.
    pub text: String,
}

impl QueryError {
    pub(crate) fn at(parameter: &'static str, code: &'static str, text: impl Into<String>) -> Error {
        Error::Query(Self { parameter, code, text: text.into() })
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(text)) => return Self::Duplicate(text),
            Some(SqlErr::ForeignKeyConstraintViolation(text)) => return Self::Dangling(text),
            _ => {}
        }
        match &error {
            DbErr::ConnectionAcquire(_) => Self::Busy(error.to_string()),
            DbErr::Conn(RuntimeErr::SqlxError(cause))
            | DbErr::Exec(RuntimeErr::SqlxError(cause))
            | DbErr::Query(RuntimeErr::SqlxError(cause)) => Self::from_sqlx(cause, &error),
            _ => Self::Database(error),
        }
    }
}

impl Error {
    /// Sorts out what the drivers say: a lost or refused connection, a lock that was not had in time, a key that is still in use.
    fn from_sqlx(cause: &sea_orm::sqlx::Error, error: &DbErr) -> Self {
        use sea_orm::sqlx::Error as Cause;
        match cause {
            Cause::Io(_) | Cause::PoolTimedOut | Cause::PoolClosed | Cause::WorkerCrashed => Self::Busy(error.to_string()),
            Cause::Database(database) => match database.code().as_deref() {
                // SQLite: a delete that a reference forbids. PostgreSQL names it itself.
                Some("1811" | "787" | "23503") => Self::Dangling(error.to_string()),
                // SQLite: no room for the file, or for the index of its log.
                Some("13" | "4874" | "53100") => Self::Full(error.to_string()),
                // SQLite busy and locked; PostgreSQL shutting down, starting, out of connections, deadlock, serialisation, lock time-out.
                Some("5" | "6" | "261" | "517" | "57P01" | "57P02" | "57P03" | "53300" | "40P01" | "40001" | "55P03" | "57014") => {
                    Self::Busy(error.to_string())
                }
                _ => Self::Database(DbErr::Custom(error.to_string())),
            },
            _ => Self::Database(DbErr::Custom(error.to_string())),
        }
    }
}
