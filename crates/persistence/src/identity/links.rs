//! One-time links: of each only the hash is kept, and it opens once.
#![expect(clippy::disallowed_methods, reason = "a link opens before anything is known about its bearer")]

use crate::{
    Error, Tx,
    db::Conn,
    entities::{app_user, secret_link},
    scoped,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{identity::LinkPurpose, ids::UserId};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

/// Keeps a new link and voids those that the user had.
pub async fn create_link(tx: &Tx, user: UserId, purpose: LinkPurpose, token_hash: &str, expires_at: DateTime<Utc>) -> Result<(), Error> {
    use secret_link::{ActiveModel, Column, Entity};
    let void = ActiveModel { used_at: Set(Some(tx.now)), ..Default::default() };
    Entity::update_many().set(void).filter(Column::UserId.eq(user)).filter(Column::UsedAt.is_null()).exec(tx.conn()).await?;
    let row = ActiveModel {
        id: Set(Uuid::now_v7()),
        user_id: Set(user),
        purpose: Set(purpose),
        token_hash: Set(token_hash.to_owned()),
        created_at: Set(tx.now),
        expires_at: Set(expires_at),
        used_at: Set(None),
        ..Default::default()
    };
    scoped::append::<Entity>(tx, vec![row]).await
}

/// The link of this hash with its user, if it still opens.
pub async fn find_link(
    db: &impl Conn,
    token_hash: &str,
    now: DateTime<Utc>,
) -> Result<Option<(secret_link::Model, app_user::Model)>, Error> {
    use secret_link::{Column, Entity};
    let link = Entity::find().filter(Column::TokenHash.eq(token_hash)).filter(Column::UsedAt.is_null()).filter(Column::ExpiresAt.gt(now));
    let Some(link) = link.one(db.conn()).await? else { return Ok(None) };
    let user = super::find_user(db, link.user_id).await?;
    Ok(Some((link, user)))
}

/// Spends a link; of two who come at once, one is told that it is spent.
pub async fn use_link(tx: &Tx, id: Uuid) -> Result<bool, Error> {
    use secret_link::{ActiveModel, Column, Entity};
    let spent = ActiveModel { used_at: Set(Some(tx.now)), ..Default::default() };
    let result = Entity::update_many().set(spent).filter(Column::Id.eq(id)).filter(Column::UsedAt.is_null()).exec(tx.conn()).await?;
    Ok(result.rows_affected == 1)
}
