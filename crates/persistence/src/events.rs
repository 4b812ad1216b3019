//! Writes the event log. Only `scoped` calls it, so that no write is without its event.

use crate::{Error, Tx, db::Conn as _, entities::event, known, platform::notices};
use guanxi_domain::{
    event::{About, Happened},
    ids::EventId,
    scope::Actor,
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::sync::atomic::Ordering;

/// Fields whose values never go into the log, those that change with every write, and those that the database keeps.
const SILENT: &[&str] =
    &["password_hash", "secret_hash", "token_hash", "version", "updated_at", "created_at", "first_order_at", "first_paid_at"];

/// `{"field": [before, after]}` for each field that differs.
pub(crate) fn changes<M: Serialize>(before: &M, after: &M) -> Result<Map<String, Value>, Error> {
    let (before, after) = (fields(before)?, fields(after)?);
    let mut changes = Map::new();
    for (name, new) in after {
        let old = before.get(&name).cloned().unwrap_or(Value::Null);
        if old != new && !SILENT.contains(&name.as_str()) && !name.ends_with("_fold") {
            changes.insert(name, json!([old, new]));
        }
    }
    Ok(changes)
}

fn fields<M: Serialize>(row: &M) -> Result<Map<String, Value>, Error> {
    match serde_json::to_value(row) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Ok(Map::new()),
        Err(error) => Err(Error::Corrupt(error.to_string())),
    }
}

/// Appends one event.
pub(crate) async fn log(tx: &Tx, about: About, version: Option<i64>, changes: Value, happened: Happened) -> Result<(), Error> {
    let id = EventId::new();
    let verb = happened.verb;
    let portal_account = match tx.actor {
        Actor::Portal { account, .. } => Some(account),
        _ => None,
    };
    let row = event::ActiveModel {
        id: Set(id),
        company_id: Set(tx.company),
        at: Set(tx.now),
        actor_kind: Set(tx.actor.kind().to_owned()),
        member_id: Set(tx.actor.member()),
        portal_account_id: Set(portal_account),
        subject: Set(about.subject.name().to_owned()),
        subject_id: Set(about.id),
        customer_id: Set(about.customer),
        verb: Set(happened.verb.to_owned()),
        record_version: Set(version),
        changes: Set(changes),
        note: Set(happened.note),
    };
    event::Entity::insert(row).exec_without_returning(tx.conn()).await?;
    if let Ok(mut logged) = tx.logged.lock() {
        logged.push(id);
    }
    if known::concerns(about.subject) {
        tx.changes_known.store(true, Ordering::Relaxed);
    }
    notices::notice(tx, about, verb).await
}
