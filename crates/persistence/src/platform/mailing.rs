//! Notices that are to be mailed: those that nobody has read in the program for a while.
#![expect(clippy::disallowed_methods, reason = "mailing belongs to the installation, not to a company")]

use crate::{
    Db, Error,
    entities::{app_user, membership, notification, portal_account},
    monitoring::watches,
};
use chrono::{DateTime, Utc};
use guanxi_domain::ids::{NotificationId, UserId};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    sea_query::{Expr, Query},
};
use std::collections::BTreeMap;

pub use notification::Model as Notification;

/// One person's notices, for one mail.
#[derive(Clone, Debug)]
pub struct Letter {
    pub to: String,
    pub notices: Vec<Notification>,
}

/// Unread notices between two moments that were not mailed yet, by person; only of people with an address who may log in.
pub async fn letters(db: &Db, since: DateTime<Utc>, until: DateTime<Utc>, limit: u64) -> Result<Vec<Letter>, Error> {
    use notification::Column;
    let reachable =
        || Query::select().column(app_user::Column::Id).from(app_user::Entity).and_where(app_user::Column::Email.is_not_null()).to_owned();
    let staff = Query::select()
        .column(membership::Column::Id)
        .from(membership::Entity)
        .and_where(membership::Column::Disabled.eq(false))
        .and_where(membership::Column::DeletedAt.is_null())
        .and_where(membership::Column::UserId.in_subquery(reachable()))
        .to_owned();
    let buyers = Query::select()
        .column(portal_account::Column::Id)
        .from(portal_account::Entity)
        .and_where(portal_account::Column::Disabled.eq(false))
        .and_where(portal_account::Column::DeletedAt.is_null())
        .and_where(portal_account::Column::UserId.in_subquery(reachable()))
        .to_owned();
    let waiting = notification::Entity::find()
        .filter(Column::ReadAt.is_null())
        .filter(Column::MailedAt.is_null())
        // Of what somebody watches he reads here only, where it is seen to that he still may.
        .filter(Column::Kind.is_not_in(watches::KINDS))
        .filter(Column::At.gt(since))
        .filter(Column::At.lte(until))
        .filter(Condition::any().add(Column::MemberId.in_subquery(staff)).add(Column::PortalAccountId.in_subquery(buyers)))
        .order_by_asc(Column::At)
        .limit(limit)
        .all(&db.reads)
        .await?;
    let members = users::<membership::Entity>(db, waiting.iter().filter_map(|row| row.member_id.map(|id| id.0)).collect()).await?;
    let accounts =
        users::<portal_account::Entity>(db, waiting.iter().filter_map(|row| row.portal_account_id.map(|id| id.0)).collect()).await?;
    let people = members.values().chain(accounts.values()).copied();
    let addresses: BTreeMap<UserId, String> = app_user::Entity::find()
        .filter(app_user::Column::Id.is_in(people))
        .filter(app_user::Column::Email.is_not_null())
        .select_only()
        .columns([app_user::Column::Id, app_user::Column::Email])
        .into_tuple()
        .all(&db.reads)
        .await?
        .into_iter()
        .collect();
    let mut letters: BTreeMap<String, Vec<Notification>> = BTreeMap::new();
    for row in waiting {
        let person = row.member_id.map_or_else(|| accounts.get(&row.portal_account_id?.0), |id| members.get(&id.0));
        if let Some(address) = person.and_then(|person| addresses.get(person)) {
            letters.entry(address.clone()).or_default().push(row);
        }
    }
    Ok(letters.into_iter().map(|(to, notices)| Letter { to, notices }).collect())
}

async fn users<E: sea_orm::EntityTrait>(db: &Db, ids: Vec<uuid::Uuid>) -> Result<BTreeMap<uuid::Uuid, UserId>, Error> {
    let rows = E::find().select_only().column_as(Expr::col("id"), "id").column_as(Expr::col("user_id"), "user_id");
    Ok(rows.filter(Expr::col("id").is_in(ids)).into_tuple::<(uuid::Uuid, UserId)>().all(&db.reads).await?.into_iter().collect())
}

/// Remembers that these were mailed.
pub async fn mailed(db: &Db, ids: &[NotificationId], now: DateTime<Utc>) -> Result<(), Error> {
    notification::Entity::update_many()
        .col_expr(notification::Column::MailedAt, Expr::value(now))
        .filter(notification::Column::Id.is_in(ids.iter().copied()))
        .exec(&db.writes)
        .await?;
    Ok(())
}
