//! Users as such: found by what they log in with, and the places they have.
#![expect(clippy::disallowed_methods, reason = "users and logins come before any company, hence before any scope")]

use crate::{
    Error, Tx,
    db::{Conn, Db},
    entities::{app_user, login_attempt, membership, portal_account},
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::{
    identity::handles::Handle,
    ids::{CompanyId, CustomerId, MembershipId, PortalAccountId, UserId},
    scope::Actor,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait as _, EntityTrait, ExprTrait as _, QueryFilter as _, QueryOrder as _,
    sea_query::{CaseStatement, Expr, OnConflict},
};

/// The user who is called so.
pub async fn find_by_handle(db: &impl Conn, handle: &Handle) -> Result<Option<app_user::Model>, Error> {
    let column = match handle {
        Handle::Login(_) => app_user::Column::LoginFold,
        Handle::Mail(_) => app_user::Column::EmailFold,
        Handle::Mobile(_) => app_user::Column::MobileFold,
    };
    Ok(app_user::Entity::find().filter(column.eq(handle.text())).one(db.conn()).await?)
}

/// The user of this id.
pub async fn find_user(db: &impl Conn, id: UserId) -> Result<app_user::Model, Error> {
    app_user::Entity::find_by_id(id).one(db.conn()).await?.ok_or(Error::NotFound)
}

/// Whether the installation is fresh: then, and only then, anyone with the set-up token may found the first company.
pub async fn no_user_yet(db: &impl Conn) -> Result<bool, Error> {
    Ok(app_user::Entity::find().one(db.conn()).await?.is_none())
}

/// A place that a user has: at work in a company, or as one of its customers.
#[derive(Clone, Copy, Debug)]
pub struct Seat {
    pub company: CompanyId,
    pub place: Place,
    pub disabled: bool,
}

#[derive(Clone, Copy, Debug)]
pub enum Place {
    Staff(MembershipId),
    Portal(PortalAccountId, CustomerId),
}

impl Seat {
    #[must_use]
    pub const fn actor(&self) -> Actor {
        match self.place {
            Place::Staff(member) => Actor::Staff(member),
            Place::Portal(account, customer) => Actor::Portal { account, customer },
        }
    }
}

/// The places of a user, work before portal, older before newer.
pub async fn seats(db: &impl Conn, user: UserId) -> Result<Vec<Seat>, Error> {
    let work = membership::Entity::find()
        .filter(membership::Column::UserId.eq(user))
        .filter(membership::Column::DeletedAt.is_null())
        .order_by_asc(membership::Column::Id)
        .all(db.conn())
        .await?;
    let portal = portal_account::Entity::find()
        .filter(portal_account::Column::UserId.eq(user))
        .filter(portal_account::Column::DeletedAt.is_null())
        .order_by_asc(portal_account::Column::Id)
        .all(db.conn())
        .await?;
    let work = work.into_iter().map(|row| Seat { company: row.company_id, place: Place::Staff(row.id), disabled: row.disabled });
    let portal = portal.into_iter().map(|row| Seat {
        company: row.company_id,
        place: Place::Portal(row.id, row.customer_id),
        disabled: row.disabled,
    });
    Ok(work.chain(portal).collect())
}

/// Under what a user's wrong passwords are counted.
#[must_use]
pub fn attempts_of(user: UserId) -> String {
    format!("user:{user}")
}

/// Until when a login is locked, if it is.
pub async fn locked_until(db: &impl Conn, key: &str, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, Error> {
    let attempt = login_attempt::Entity::find_by_id(key.to_owned()).one(db.conn()).await?;
    Ok(attempt.and_then(|attempt| attempt.locked_until).filter(|until| *until > now))
}

/// Counts a wrong password; `lock` says until when that many failures lock the login. A day without one forgets the others.
pub async fn wrong_password(
    db: &Db,
    key: &str,
    now: DateTime<Utc>,
    lock: fn(i64, DateTime<Utc>) -> Option<DateTime<Utc>>,
) -> Result<(), Error> {
    use login_attempt::{ActiveModel, Column, Entity};
    let before = |column| Expr::col((Entity, column));
    let again = CaseStatement::new().case(before(Column::LastAt).lt(now - TimeDelta::days(1)), 1).finally(before(Column::Failures).add(1));
    let first = ActiveModel { key: Set(key.to_owned()), failures: Set(1), last_at: Set(now), locked_until: Set(None) };
    let row = Entity::insert(first)
        .on_conflict(OnConflict::column(Column::Key).value(Column::Failures, again).value(Column::LastAt, now).to_owned())
        .exec_with_returning(&db.writes)
        .await?;
    if let Some(until) = lock(row.failures, now) {
        let locked = ActiveModel { locked_until: Set(Some(until)), ..Default::default() };
        Entity::update_many().set(locked).filter(Column::Key.eq(key)).exec(&db.writes).await?;
    }
    Ok(())
}

/// Forgets the wrong passwords under a key.
pub(super) async fn forgive(tx: &Tx, key: &str) -> Result<(), Error> {
    login_attempt::Entity::delete_many().filter(login_attempt::Column::Key.eq(key)).exec(tx.conn()).await?;
    Ok(())
}

/// Notes that somebody came in.
pub(super) async fn came_in(tx: &Tx, user: UserId, attempts: &str) -> Result<(), Error> {
    forgive(tx, attempts).await?;
    let row = app_user::ActiveModel { last_login_at: Set(Some(tx.now)), ..Default::default() };
    app_user::Entity::update_many().set(row).filter(app_user::Column::Id.eq(user)).exec(tx.conn()).await?;
    Ok(())
}

/// Gives a user a password. Wrong ones that were tried before are forgotten.
pub async fn set_password(tx: &Tx, user: UserId, hash: String, must_change: bool) -> Result<(), Error> {
    let row = app_user::ActiveModel { password_hash: Set(Some(hash)), must_change_password: Set(must_change), ..Default::default() };
    app_user::Entity::update_many().set(row).filter(app_user::Column::Id.eq(user)).exec(tx.conn()).await?;
    forgive(tx, &attempts_of(user)).await
}
