//! API keys: made once, never changed, and revoked.

use crate::{Error, Tx, db::Conn, entities::api_key, scoped};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    identity::Names,
    ids::{ApiKeyId, MembershipId},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, QueryOrder as _};

/// A key about to be made; of its secret only the hash is kept.
#[derive(Clone, Debug)]
pub struct NewApiKey {
    pub member: MembershipId,
    pub name: String,
    pub prefix: String,
    pub secret_hash: String,
    pub permissions: Vec<String>,
    pub expires_at: Option<DateTime<Utc>>,
}

pub async fn create_api_key(tx: &Tx, new: NewApiKey) -> Result<api_key::Model, Error> {
    let row = api_key::ActiveModel {
        id: Set(ApiKeyId::new()),
        member_id: Set(new.member),
        name: Set(new.name),
        prefix: Set(new.prefix),
        secret_hash: Set(new.secret_hash),
        permissions: Set(Names(new.permissions)),
        expires_at: Set(new.expires_at),
        last_used_at: Set(None),
        deleted_at: Set(None),
        ..Default::default()
    };
    scoped::insert::<api_key::Entity>(tx, row, "created").await
}

/// The company's keys, latest first: those that have expired too, until they are revoked.
pub async fn list_api_keys(db: &impl Conn, scope: &Scope) -> Result<Vec<api_key::Model>, Error> {
    let keys = scoped::select::<api_key::Entity>(scope);
    Ok(keys.order_by_desc(api_key::Column::CreatedAt).order_by_desc(api_key::Column::Id).all(db.conn()).await?)
}

/// Revokes a key; it opens nothing from now on.
pub async fn remove_api_key(tx: &Tx, scope: &Scope, id: ApiKeyId) -> Result<(), Error> {
    let before = scoped::find_to_change::<api_key::Entity>(tx, scope, id, None).await?;
    scoped::remove::<api_key::Entity>(tx, &before, "removed").await.map(|_| ())
}
