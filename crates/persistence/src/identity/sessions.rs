//! Sessions: each is a family of refresh tokens of which exactly one is good.
#![expect(clippy::disallowed_methods, reason = "a refresh token names its session before anything is known about its bearer")]

use super::accounts::{Place, Seat, came_in};
use crate::{
    Error, Tx,
    db::{Conn, Db},
    entities::session,
    scoped,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{CompanyId, SessionId, UserId},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait, QueryFilter as _, QueryOrder as _, Select};

/// What a new session is made of.
pub struct NewSession {
    pub id: SessionId,
    pub family_hash: String,
    pub token_hash: String,
    pub mobile: bool,
    pub expires_at: DateTime<Utc>,
    pub address: Option<String>,
    pub agent: Option<String>,
}

/// Opens a session for a user who has proved who he is.
pub async fn open_session(tx: &Tx, user: UserId, seat: &Seat, attempts: &str, new: NewSession) -> Result<(), Error> {
    came_in(tx, user, attempts).await?;
    let (membership, account) = match seat.place {
        Place::Staff(member) => (Some(member), None),
        Place::Portal(account, _) => (None, Some(account)),
    };
    let row = session::ActiveModel {
        id: Set(new.id),
        user_id: Set(user),
        membership_id: Set(membership),
        portal_account_id: Set(account),
        family_hash: Set(new.family_hash),
        token_hash: Set(new.token_hash),
        mobile: Set(new.mobile),
        created_at: Set(tx.now),
        last_used_at: Set(tx.now),
        expires_at: Set(new.expires_at),
        ended_at: Set(None),
        address: Set(new.address),
        agent: Set(new.agent),
        ..Default::default()
    };
    scoped::append::<session::Entity>(tx, vec![row]).await
}

/// What became of a refresh token that was handed in.
pub enum Rotation {
    /// It was the good one; the next takes its place.
    Done(Box<session::Model>),
    /// It was good once: somebody has a copy. The session is ended.
    Reused,
    /// It never was a token of ours, or the session is over.
    Unknown,
}

/// Exchanges a refresh token for the next, in one conditional statement: of two that come at once with the same token, one is reuse.
pub async fn rotate(
    db: &Db,
    id: SessionId,
    family_hash: &str,
    token_hash: &str,
    next_hash: &str,
    expires_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Rotation, Error> {
    use session::{ActiveModel, Column, Entity};
    let open = || {
        Condition::all()
            .add(Column::Id.eq(id))
            .add(Column::FamilyHash.eq(family_hash))
            .add(Column::EndedAt.is_null())
            .add(Column::ExpiresAt.gt(now))
    };
    let next =
        ActiveModel { token_hash: Set(next_hash.to_owned()), last_used_at: Set(now), expires_at: Set(expires_at), ..Default::default() };
    let rotated = Entity::update_many()
        .set(next)
        .filter(open())
        .filter(Column::TokenHash.eq(token_hash))
        .exec_with_returning(&db.writes)
        .await?
        .pop();
    if let Some(session) = rotated {
        return Ok(Rotation::Done(Box::new(session)));
    }
    let ended = ActiveModel { ended_at: Set(Some(now)), ..Default::default() };
    let result = Entity::update_many().set(ended).filter(open()).exec(&db.writes).await?;
    Ok(if result.rows_affected > 0 { Rotation::Reused } else { Rotation::Unknown })
}

/// Ends the session whose family a token belongs to, whether or not the token is still the good one.
pub async fn end_family(db: &Db, id: SessionId, family_hash: &str, now: DateTime<Utc>) -> Result<(), Error> {
    use session::{ActiveModel, Column, Entity};
    let ended = ActiveModel { ended_at: Set(Some(now)), ..Default::default() };
    Entity::update_many()
        .set(ended)
        .filter(Column::Id.eq(id))
        .filter(Column::FamilyHash.eq(family_hash))
        .filter(Column::EndedAt.is_null())
        .exec(&db.writes)
        .await?;
    Ok(())
}

fn open(company: CompanyId, user: UserId, now: DateTime<Utc>) -> Condition {
    use session::Column;
    Condition::all()
        .add(Column::CompanyId.eq(company))
        .add(Column::UserId.eq(user))
        .add(Column::EndedAt.is_null())
        .add(Column::ExpiresAt.gt(now))
}

/// The open sessions of a user, latest use first.
pub async fn list_sessions(db: &impl Conn, company: CompanyId, user: UserId, now: DateTime<Utc>) -> Result<Vec<session::Model>, Error> {
    let rows: Select<session::Entity> = scoped::select(&Scope::company(company));
    Ok(rows.filter(open(company, user, now)).order_by_desc(session::Column::LastUsedAt).all(db.conn()).await?)
}

/// Ends one of a user's own sessions.
pub async fn end_session(tx: &Tx, user: UserId, id: SessionId) -> Result<(), Error> {
    let ended = session::ActiveModel { ended_at: Set(Some(tx.now)), ..Default::default() };
    let one = open(tx.company, user, tx.now).add(session::Column::Id.eq(id));
    match scoped::change_parts::<session::Entity>(tx, one, ended).await? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// Ends the sessions of a user in every company, except one that he keeps: his password has changed, or he is locked out.
pub async fn end_sessions(tx: &Tx, user: UserId, keep: Option<SessionId>) -> Result<(), Error> {
    use session::{ActiveModel, Column, Entity};
    let ended = ActiveModel { ended_at: Set(Some(tx.now)), ..Default::default() };
    let others =
        Condition::all().add(Column::UserId.eq(user)).add(Column::EndedAt.is_null()).add_option(keep.map(|keep| Column::Id.ne(keep)));
    Entity::update_many().set(ended).filter(others).exec(tx.conn()).await?;
    Ok(())
}
