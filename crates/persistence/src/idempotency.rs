//! The memory of `Idempotency-Key`: the key, the work and the stored answer live in one transaction,
//! so that a repeated request finds either the whole effect or none.

use crate::{Error, Tx, db::Conn as _, entities::idempotency};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait, QueryFilter as _, sea_query::OnConflict};
use serde_json::Value;
use uuid::Uuid;

/// What to do with a request that carries a key.
pub enum Begun {
    /// First time: do the work, then [`finish`].
    Fresh(Uuid),
    /// Done before: this was the answer.
    Stored { status: u16, answer: Value },
    /// The same key came with another request.
    Mismatch,
}

/// Takes the key, or finds what it gave before. A second request with the key waits here until the first has committed.
pub async fn begin(tx: &Tx, actor: &str, key: &str, fingerprint: &str) -> Result<Begun, Error> {
    use idempotency::{ActiveModel, Column, Entity};
    let id = Uuid::now_v7();
    let row = ActiveModel {
        id: Set(id),
        company_id: Set(tx.company),
        actor: Set(actor.to_owned()),
        key: Set(key.to_owned()),
        fingerprint: Set(fingerprint.to_owned()),
        status: Set(None),
        answer: Set(Value::Null),
        at: Set(tx.now),
    };
    let inserted = Entity::insert(row)
        .on_conflict(OnConflict::columns([Column::CompanyId, Column::Actor, Column::Key]).do_nothing().to_owned())
        .exec_without_returning(tx.conn())
        .await?;
    if inserted == 1 {
        return Ok(Begun::Fresh(id));
    }
    #[expect(clippy::disallowed_methods, reason = "the key belongs to the caller, not to a scope")]
    let stored = Entity::find()
        .filter(Column::CompanyId.eq(tx.company))
        .filter(Column::Actor.eq(actor))
        .filter(Column::Key.eq(key))
        .one(tx.conn())
        .await?
        .ok_or(Error::NotFound)?;
    if stored.fingerprint != fingerprint {
        return Ok(Begun::Mismatch);
    }
    let status = stored.status.and_then(|status| u16::try_from(status).ok()).ok_or_else(|| Error::Corrupt("key without answer".into()))?;
    Ok(Begun::Stored { status, answer: stored.answer })
}

/// Stores the answer beside the work.
pub async fn finish(tx: &Tx, id: Uuid, status: u16, answer: Value) -> Result<(), Error> {
    use idempotency::{ActiveModel, Entity};
    let row = ActiveModel {
        id: sea_orm::ActiveValue::Unchanged(id),
        status: Set(Some(status.into())),
        answer: Set(answer),
        ..Default::default()
    };
    Entity::update(row).exec_without_returning(tx.conn()).await?;
    Ok(())
}
