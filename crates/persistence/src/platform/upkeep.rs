//! What a node does in the background, for every company.
#![expect(clippy::disallowed_methods, reason = "upkeep belongs to the installation, not to a company")]

use crate::{
    Db, Error,
    entities::{company, idempotency},
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::ids::CompanyId;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

/// How long the answer to a request with an `Idempotency-Key` is remembered.
const REMEMBERED: TimeDelta = TimeDelta::hours(24);

/// Every company of the installation.
pub async fn companies(db: &Db) -> Result<Vec<CompanyId>, Error> {
    Ok(company::Entity::find().select_only().column(company::Column::Id).into_tuple().all(&db.reads).await?)
}

/// Forgets answers that nobody may ask for again; how many.
pub async fn forget_answers(db: &Db, now: DateTime<Utc>) -> Result<u64, Error> {
    let old = idempotency::Entity::delete_many().filter(idempotency::Column::At.lt(now - REMEMBERED));
    Ok(old.exec(&db.writes).await?.rows_affected)
}
