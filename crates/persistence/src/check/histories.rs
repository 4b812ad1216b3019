//! What holds between a record and its past: replaying an order's events yields its state, and what was signed is what is kept.

use super::{SHOWN, Violation};
use crate::{Error, entities};
use futures_util::TryStreamExt as _;
use guanxi_domain::orders::{OrderAction, OrderStatus};
use sea_orm::{DatabaseTransaction, EntityTrait as _, QuerySelect as _, Statement, StreamTrait};
use serde_json::Value;
use uuid::Uuid;

/// The number of rules here.
pub(super) const RULES: usize = 2;

pub(super) async fn violations(tx: &DatabaseTransaction) -> Result<Vec<Violation>, Error> {
    let mut found = Vec::new();
    for (rule, rows) in [
        ("replaying an order's events yields its state", replay(tx).await?),
        ("what was signed has the hash it was signed with", forged(tx).await?),
    ] {
        if !rows.is_empty() {
            found.push(Violation { rule: rule.to_owned(), rows });
        }
    }
    Ok(found)
}

/// Orders whose events do not lead from a draft, step by step as the rule book says, to where they stand.
async fn replay(tx: &DatabaseTransaction) -> Result<Vec<Uuid>, Error> {
    let sql = "SELECT o.id AS id, o.status AS status, e.changes AS changes FROM \"order\" o \
               JOIN event e ON e.company_id = o.company_id AND e.subject = 'orders' AND e.subject_id = o.id AND e.record_version IS NOT NULL \
               ORDER BY o.id, e.record_version";
    let mut rows = tx.stream_raw(Statement::from_string(StreamTrait::get_database_backend(tx), sql)).await?;
    let (mut broken, mut current) = (Vec::new(), None::<(Uuid, String, OrderStatus)>);
    while let Some(row) = rows.try_next().await? {
        let (id, status, changes): (Uuid, String, Value) =
            (row.try_get("", "id")?, row.try_get("", "status")?, row.try_get("", "changes")?);
        if current.as_ref().is_none_or(|(order, ..)| *order != id) {
            broken.extend(current.take().and_then(astray));
            current = Some((id, status, OrderStatus::Draft));
        }
        let Some(step) = changes.get("status") else { continue };
        let (from, to) = (step.get(0).and_then(status_of), step.get(1).and_then(status_of));
        if let (Some((_, _, at)), Some(from), Some(to)) = (&mut current, from, to) {
            if *at != from || !leads(from, to) {
                broken.push(id);
            }
            *at = to;
        }
    }
    broken.extend(current.and_then(astray));
    broken.truncate(SHOWN);
    Ok(broken)
}

fn status_of(value: &Value) -> Option<OrderStatus> {
    serde_json::from_value(value.clone()).ok()
}

/// The order, when it does not stand where its events led.
fn astray((id, status, at): (Uuid, String, OrderStatus)) -> Option<Uuid> {
    (status_of(&Value::String(status)) != Some(at)).then_some(id)
}

/// Whether one action leads there, or two in one write: the last receipt of goods may complete the order at once.
fn leads(from: OrderStatus, to: OrderStatus) -> bool {
    let next = |from: OrderStatus| OrderAction::ALL.into_iter().filter_map(move |action| from.after(action).ok());
    next(from).any(|step| step == to || next(step).any(|step| step == to))
}

/// Signatures whose text has another hash.
async fn forged(tx: &DatabaseTransaction) -> Result<Vec<Uuid>, Error> {
    use entities::signature::{Column, Entity};
    #[expect(clippy::disallowed_methods, reason = "a check looks at every company")]
    let select = Entity::find().select_only().columns([Column::Id, Column::Hash, Column::Text]).into_tuple::<(Uuid, String, String)>();
    let mut rows = select.stream(tx).await?;
    let mut broken = Vec::new();
    while let Some((id, hash, text)) = rows.try_next().await? {
        let real = guanxi_domain::orders::text_hash(&text);
        if real != hash && broken.len() < SHOWN {
            broken.push(id);
        }
    }
    Ok(broken)
}
