//! What a node does in the background, for every company.
#![expect(clippy::disallowed_methods, reason = "upkeep belongs to the installation, not to a company")]

use crate::{
    Db, Error,
    entities::{company, idempotency, login_attempt, secret_link, session},
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::ids::CompanyId;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

/// How long the answer to a request with an `Idempotency-Key` is remembered.
const REMEMBERED: TimeDelta = TimeDelta::hours(24);

/// How long sessions, links and failed logins are kept after their end, for those who look into an incident.
const KEPT: TimeDelta = TimeDelta::days(30);

/// Every company of the installation.
pub async fn companies(db: &Db) -> Result<Vec<CompanyId>, Error> {
    Ok(company::Entity::find().select_only().column(company::Column::Id).into_tuple().all(&db.reads).await?)
}

/// Forgets what has had its day: answers to repeated requests, and what logins leave behind.
pub async fn forget(db: &Db, now: DateTime<Utc>) -> Result<(), Error> {
    let old = idempotency::Entity::delete_many().filter(idempotency::Column::At.lt(now - REMEMBERED));
    old.exec(&db.writes).await?;
    let over = session::Entity::delete_many().filter(session::Column::ExpiresAt.lt(now - KEPT));
    over.exec(&db.writes).await?;
    let dead = secret_link::Entity::delete_many().filter(secret_link::Column::ExpiresAt.lt(now - KEPT));
    dead.exec(&db.writes).await?;
    let attempts = login_attempt::Entity::delete_many().filter(login_attempt::Column::LastAt.lt(now - KEPT));
    attempts.exec(&db.writes).await?;
    Ok(())
}
