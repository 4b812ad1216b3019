//! Terms still to be written: of what was there before the index was, or of everything when it is made anew.
#![expect(clippy::disallowed_methods, reason = "the backlog belongs to the installation, not to a company")]

use super::{pages, write};
use crate::{Db, Error, Tx, db::Conn as _, entities::search_backlog, platform::upkeep};
use chrono::{DateTime, Utc};
use guanxi_domain::{event::Subject, scope::Actor};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, sea_query::OnConflict,
};

/// Writes the terms of the next records in the backlog; `false` when there is none left. It may be stopped at any time and goes on
/// where it was.
pub async fn work_off(db: &Db, now: DateTime<Utc>) -> Result<bool, Error> {
    let Some(next) = search_backlog::Entity::find().order_by_asc(search_backlog::Column::CompanyId).one(&db.reads).await? else {
        return Ok(false);
    };
    let tx = db.begin(next.company_id, Actor::System, now).await?;
    let same = search_backlog::Entity::find_by_id((next.company_id, next.subject));
    // Another node may have taken it in between.
    if let Some(item) = same.lock_exclusive().one(tx.conn()).await? {
        advance(&tx, item).await?;
    }
    tx.commit(db).await?;
    Ok(true)
}

async fn advance(tx: &Tx, item: search_backlog::Model) -> Result<(), Error> {
    use search_backlog::Column;
    let this = Column::CompanyId.eq(tx.company).and(Column::Subject.eq(item.subject.as_str()));
    // A kind that this version does not know is none of its business any more.
    let next = match item.subject.parse::<Subject>() {
        Err(()) => None,
        Ok(subject) => {
            let page = pages::page(tx.conn(), tx.company, subject, item.after, true).await?;
            write(tx.conn(), tx.company, &[], &page.findings).await?;
            page.next
        }
    };
    if next.is_none() {
        search_backlog::Entity::delete_many().filter(this).exec(tx.conn()).await?;
    } else {
        let row = search_backlog::ActiveModel { after: Set(next), ..Default::default() };
        search_backlog::Entity::update_many().set(row).filter(this).exec(tx.conn()).await?;
    }
    Ok(())
}

/// Forgets every term and puts every record into the backlog.
pub async fn begin_anew(db: &Db, now: DateTime<Utc>) -> Result<(), Error> {
    let companies = upkeep::companies(db).await?;
    let Some(first) = companies.first() else { return Ok(()) };
    let tx = db.begin(*first, Actor::System, now).await?;
    // SQLite does the same by a DELETE without a condition.
    let forget = if db.is_postgres() { "TRUNCATE search_entry" } else { "DELETE FROM search_entry" };
    tx.conn().execute_unprepared(forget).await?;
    let rows = companies.into_iter().flat_map(|company| {
        pages::KINDS.map(|subject| search_backlog::ActiveModel {
            company_id: Set(company),
            subject: Set(subject.name().to_owned()),
            after: Set(None),
        })
    });
    let mut again = OnConflict::columns([search_backlog::Column::CompanyId, search_backlog::Column::Subject]);
    again.update_column(search_backlog::Column::After);
    search_backlog::Entity::insert_many(rows).on_conflict(again).exec_without_returning(tx.conn()).await?;
    tx.commit(db).await
}
