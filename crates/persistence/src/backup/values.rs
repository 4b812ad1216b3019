//! One value of a row: read from either database, written as JSON, and back.

use super::catalog::{Column, Kind};
use crate::Error;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use sea_orm::{DbErr, QueryResult, TryGetable};
use serde_json::Value;
use uuid::Uuid;

/// The value of a column. Structured data is kept as text within the text, so that JSON's `null` differs from no value.
pub(super) fn read(row: &QueryResult, column: &Column) -> Result<Value, DbErr> {
    Ok(match column.kind {
        Kind::Id => get::<Uuid>(row, column)?.map(|id| id.to_string()).into(),
        Kind::Text => get::<String>(row, column)?.into(),
        // PostgreSQL has shorter whole numbers too.
        Kind::Whole => get::<i64>(row, column)
            .or_else(|_| get::<i32>(row, column).map(|short| short.map(i64::from)))
            .or_else(|_| get::<i16>(row, column).map(|short| short.map(i64::from)))?
            .into(),
        Kind::Flag => get::<bool>(row, column)?.into(),
        Kind::Moment => get::<DateTime<Utc>>(row, column)?.map(|at| at.to_rfc3339_opts(SecondsFormat::Micros, true)).into(),
        Kind::Day => get::<NaiveDate>(row, column)?.map(|day| day.to_string()).into(),
        Kind::Json => get::<Value>(row, column)?.map(|json| json.to_string()).into(),
    })
}

fn get<T: TryGetable>(row: &QueryResult, column: &Column) -> Result<Option<T>, DbErr> {
    row.try_get("", &column.name)
}

/// The same value, to be bound to a statement.
pub(super) fn write(cell: &Value, column: &Column) -> Result<sea_orm::Value, Error> {
    let damaged = || Error::Corrupt(format!("{} holds {cell}", column.name));
    if cell.is_null() {
        return Ok(match column.kind {
            Kind::Id => None::<Uuid>.into(),
            Kind::Text => None::<String>.into(),
            Kind::Whole => None::<i64>.into(),
            Kind::Flag => None::<bool>.into(),
            Kind::Moment => None::<DateTime<Utc>>.into(),
            Kind::Day => None::<NaiveDate>.into(),
            Kind::Json => None::<Value>.into(),
        });
    }
    let text = || cell.as_str().ok_or_else(damaged);
    Ok(match column.kind {
        Kind::Id => Uuid::parse_str(text()?).map_err(|_| damaged())?.into(),
        Kind::Text => text()?.into(),
        Kind::Whole => cell.as_i64().ok_or_else(damaged)?.into(),
        Kind::Flag => cell.as_bool().ok_or_else(damaged)?.into(),
        Kind::Moment => text()?.parse::<DateTime<Utc>>().map_err(|_| damaged())?.into(),
        Kind::Day => text()?.parse::<NaiveDate>().map_err(|_| damaged())?.into(),
        Kind::Json => serde_json::from_str::<Value>(text()?).map_err(|_| damaged())?.into(),
    })
}
