//! Customers, their contacts, the pool and its ledger: queries and writes.
//!
//! The pool is the customers without an owner. It is open to everybody who may look into it, whatever else is within his reach.

pub mod bulk;
mod claims;
mod contacts;
mod duplicates;
mod fields;
mod found;
mod ledger;
mod lists;
mod losses;
mod portal;
mod recycling;
mod standing;

pub use crate::entities::{contact::Model as Contact, customer::Model as Customer, ownership::Model as Ownership};
pub use claims::{can_own, claimant, holders, owned_count, taker};
pub(crate) use contacts::LISTING as CONTACTS;
pub use contacts::{ContactFields, change_contact, create_contact, find_contact, find_contact_to_change, list_contacts, remove_contact};
pub use duplicates::{Likeness, Lookalike, lookalikes};
pub use fields::{CustomerFields, Text};
pub(crate) use fields::{fold, put};
pub use ledger::{Place, check_release_reason, follow_owner, list_ownership, place};
pub(crate) use lists::LISTING;
pub use lists::{CustomerLine, OF_ORDERS, list_customers, list_pool};
pub(crate) use losses::{LOSSES, losses_within};
pub use losses::{PoolLoss, list_losses};
pub use portal::{PortalCounts, portal_counts};
pub use recycling::{due_to_drop, neglected};
pub use standing::{CustomerTotals, Standing, find_standing, standing};

use crate::{
    Error, Tx,
    db::Conn,
    entities::{customer, customer_tag},
    known::known,
    platform::files,
    scoped::{self, scoped},
};
use guanxi_domain::{
    event::{Happened, Subject},
    ids::{CompanyId, CustomerId, FileId},
    organization::PoolRules,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition, QueryFilter as _, QuerySelect as _};
use serde_json::{Map, json};
use uuid::Uuid;

use scoped::customers as reached;
scoped!(entry bulk_job, open);
scoped!(entry bulk_row, under(CustomerId));
scoped!(record customer: Customers, by(reached), |row| Some(row.id), found by found::customer);
scoped!(entry customer_tag, under(CustomerId));
scoped!(record contact: Contacts, under(CustomerId), |row| Some(row.customer_id), found by found::contact);
scoped!(entry ownership, under(CustomerId));

/// One customer within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: CustomerId) -> Result<Customer, Error> {
    scoped::find::<customer::Entity>(db, scope, id).await
}

/// One customer within reach, to be changed.
pub async fn find_to_change(tx: &Tx, scope: &Scope, id: CustomerId, version: Option<i64>) -> Result<Customer, Error> {
    scoped::find_to_change::<customer::Entity>(tx, scope, id, version).await
}

/// One customer within reach, or in the pool.
pub async fn find_or_in_pool(db: &impl Conn, scope: &Scope, id: CustomerId) -> Result<Customer, Error> {
    with_pool(scope).filter(customer::Column::Id.eq(id)).one(db.conn()).await?.ok_or(Error::NotFound)
}

/// One customer within reach or in the pool, to be changed.
pub async fn find_or_in_pool_to_change(tx: &Tx, scope: &Scope, id: CustomerId, version: Option<i64>) -> Result<Customer, Error> {
    let row = with_pool(scope).filter(customer::Column::Id.eq(id)).lock_exclusive().one(tx.conn()).await?.ok_or(Error::NotFound)?;
    match version {
        Some(version) if version != row.version => Err(Error::Stale(row.version)),
        _ => Ok(row),
    }
}

fn with_pool(scope: &Scope) -> sea_orm::Select<customer::Entity> {
    let either = Condition::any().add(customer::Column::OwnerId.is_null()).add(reached(&scope.reach, scope.company));
    scoped::select::<customer::Entity>(&Scope::company(scope.company)).filter(either)
}

/// Enters a customer, in the pool or in somebody's care, and opens its ledger.
pub async fn create(tx: &Tx, number: String, fields: CustomerFields, place: Place) -> Result<Customer, Error> {
    fields.check_entries(tx).await?;
    let tags = fields.tags.clone().unwrap_or_default();
    let me = tx.actor.member();
    let row = customer::ActiveModel {
        id: Set(CustomerId::new()),
        number: Set(number),
        owner_id: Set(place.owner()),
        department_id: Set(place.department()),
        owned_since: Set(place.owner().map(|_| tx.now)),
        created_by_id: Set(me),
        entered_by_id: Set(me.filter(|_| place.owner().is_none())),
        deleted_at: Set(None),
        last_follow_up_at: Set(None),
        next_contact_at: Set(None),
        ..fields.into_new()
    };
    let row = scoped::insert::<customer::Entity>(tx, row, "created").await?;
    ledger::open(tx, &row).await?;
    index_tags(tx, row.id, tags).await?;
    Ok(row)
}

/// Changes what is known of a customer, and which files hang on it.
pub async fn change(tx: &Tx, before: &Customer, fields: CustomerFields, files: Option<Vec<FileId>>) -> Result<Customer, Error> {
    fields.check_entries(tx).await?;
    if let Some(tags) = fields.tags.clone().filter(|tags| *tags != before.tags.0) {
        scoped::remove_parts::<customer_tag::Entity>(tx, Condition::all().add(customer_tag::Column::CustomerId.eq(before.id))).await?;
        index_tags(tx, before.id, tags).await?;
    }
    let mut parts = Map::new();
    if let Some(files) = files {
        let hung = file_names(tx, before.id).await?;
        files::attach(tx, Subject::Customers, before.id.0, &files).await?;
        parts.insert("files".to_owned(), json!([hung, file_names(tx, before.id).await?]));
    }
    scoped::update_with::<customer::Entity>(tx, before, fields.into_row(), parts, "updated").await
}

async fn file_names(tx: &Tx, id: CustomerId) -> Result<Vec<String>, Error> {
    let files = files::attached(tx, tx.company, Subject::Customers, &[id.0]).await?.remove(&id.0);
    Ok(files.into_iter().flatten().map(|file| file.name).collect())
}

/// Moves a customer to the trash.
pub async fn remove(tx: &Tx, before: &Customer) -> Result<Customer, Error> {
    scoped::remove::<customer::Entity>(tx, before, "removed").await
}

/// Notes in the log that somebody looked at what is masked for him.
pub async fn reveal(tx: &Tx, row: &Customer) -> Result<(), Error> {
    scoped::mention::<customer::Entity>(tx, row, "revealed").await
}

/// Reminds the owner of a customer that he waits.
pub async fn remind(tx: &Tx, scope: &Scope, id: CustomerId, note: Option<&str>) -> Result<(), Error> {
    let row = find(tx, scope, id).await?;
    if row.owner_id.is_none() {
        return Err(Error::NotFound);
    }
    scoped::mention::<customer::Entity>(tx, &row, Happened::noted("reminded", note)).await
}

async fn index_tags(tx: &Tx, customer: CustomerId, tags: Vec<String>) -> Result<(), Error> {
    let rows = tags.into_iter().map(|tag| customer_tag::ActiveModel {
        id: Set(Uuid::now_v7()),
        customer_id: Set(customer),
        tag: Set(tag),
        ..Default::default()
    });
    scoped::append::<customer_tag::Entity>(tx, rows.collect()).await
}

/// The company's rules of the pool.
pub async fn pool_rules(db: &impl Conn, company: CompanyId) -> Result<PoolRules, Error> {
    Ok(known(db, company).await?.settings.pool.clone())
}
