//! The trash: what was removed can be seen and taken back by those who may.

use crate::{
    Error, Page, Tx,
    db::Conn,
    engagement::follow_ups,
    entities::{capture_form, contact, customer, follow_up, lead, order, price_list, product, reply_template, survey},
    scoped::{self, Record},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::principal::Principal,
    event::Subject,
    ids::{CompanyId, CustomerId, FollowUpId},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait as _, Condition, ConnectionTrait as _, EntityTrait, ExprTrait as _, IntoActiveModel, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _,
    sea_query::{Alias, Expr, Order, Query},
};
use std::collections::HashMap;
use uuid::Uuid;

/// Something in the trash.
#[derive(Clone, Debug)]
pub struct Removed {
    pub id: Uuid,
    pub subject: Subject,
    pub name: String,
    pub deleted_at: DateTime<Utc>,
}

/// Kinds of record that go to the trash, with the column that names them.
const KINDS: &[Subject] = &[
    Subject::Customers,
    Subject::Contacts,
    Subject::Leads,
    Subject::CaptureForms,
    Subject::FollowUps,
    Subject::Products,
    Subject::PriceLists,
    Subject::Orders,
    Subject::ReplyTemplates,
    Subject::Surveys,
];

/// Where a list goes on: after what was removed at this moment, of those of one moment after this one.
pub type Place = (DateTime<Utc>, Uuid);

/// The rows of a kind that somebody may take back: his right to do so and his right to change them both reach them.
fn scope(who: &Principal, subject: Subject, right: &str) -> Option<Scope> {
    let change = subject.permission()?.replace(":read", ":write");
    let narrower = if who.grants.get(change.as_str()) < who.grants.get(right) { &change } else { right };
    who.scope_for(narrower)
}

/// What was removed and is within reach, latest first, from a place on.
pub async fn list(db: &impl Conn, who: &Principal, after: Option<Place>, limit: u64) -> Result<Page<Removed>, Error> {
    let mut found = Vec::new();
    for subject in KINDS {
        let Some(scope) = scope(who, *subject, "trash:read") else { continue };
        found.extend(match subject {
            Subject::Customers => removed::<customer::Entity>(db, &scope, "name", after, limit).await?,
            Subject::Contacts => removed::<contact::Entity>(db, &scope, "name", after, limit).await?,
            Subject::Leads => removed::<lead::Entity>(db, &scope, "name", after, limit).await?,
            Subject::CaptureForms => removed::<capture_form::Entity>(db, &scope, "name", after, limit).await?,
            Subject::FollowUps => removed::<follow_up::Entity>(db, &scope, "content", after, limit).await?,
            Subject::Products => removed::<product::Entity>(db, &scope, "name", after, limit).await?,
            Subject::PriceLists => removed::<price_list::Entity>(db, &scope, "name", after, limit).await?,
            Subject::ReplyTemplates => removed::<reply_template::Entity>(db, &scope, "name", after, limit).await?,
            Subject::Surveys => removed::<survey::Entity>(db, &scope, "name", after, limit).await?,
            Subject::Orders => removed::<order::Entity>(db, &scope, "number", after, limit).await?,
            _ => Vec::new(),
        });
    }
    found.sort_by_key(|item| std::cmp::Reverse((item.deleted_at, item.id)));
    let size = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = found.len() > size;
    found.truncate(size);
    let next = found.last().filter(|_| more).map(|item| format!("{}_{}", item.deleted_at.to_rfc3339(), item.id));
    Ok(Page { data: found, next, limit, total: None })
}

async fn removed<E: Record>(
    db: &impl Conn,
    scope: &Scope,
    name: &'static str,
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<Removed>, Error> {
    let Some(deleted) = E::deleted() else { return Ok(Vec::new()) };
    let mut select = scoped::trash::<E>(scope);
    if let Some((at, id)) = after {
        let same = Condition::all().add(deleted.eq(at)).add(E::id().lt(id));
        select = select.filter(Condition::any().add(deleted.lt(at)).add(same));
    }
    let column = Expr::col((Alias::new(E::default().table_name().to_owned()), Alias::new(name)));
    let query = select.select_only().column_as(E::id(), "id").expr_as(column, "name").column_as(deleted, "deleted_at");
    let query = query.order_by(deleted, Order::Desc).order_by(E::id(), Order::Desc).limit(limit + 1).into_query();
    let rows = db.conn().query_all(&query).await?;
    let items = rows.iter().map(|row| {
        let name: String = row.try_get("", "name")?;
        Ok::<_, Error>(Removed {
            id: row.try_get("", "id")?,
            subject: E::SUBJECT,
            name: name.chars().take(80).collect(),
            deleted_at: row.try_get("", "deleted_at")?,
        })
    });
    items.collect()
}

/// Who removed these records, by their ids.
pub async fn removers(db: &impl Conn, company: CompanyId, ids: &[Uuid]) -> Result<HashMap<Uuid, Uuid>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let column = |name: &'static str| Expr::col(Alias::new(name));
    let query = Query::select()
        .columns([Alias::new("subject_id"), Alias::new("member_id")])
        .from(Alias::new("event"))
        .and_where(column("company_id").eq(company))
        .and_where(column("verb").eq("removed"))
        .and_where(column("subject_id").is_in(ids.iter().copied()))
        .and_where(column("member_id").is_not_null())
        .order_by(Alias::new("id"), Order::Asc)
        .to_owned();
    let rows = db.conn().query_all(&query).await?;
    rows.iter().map(|row| Ok((row.try_get("", "subject_id")?, row.try_get("", "member_id")?))).collect()
}

/// Takes a record out of the trash.
pub async fn restore(tx: &Tx, who: &Principal, subject: Subject, id: Uuid) -> Result<(), Error> {
    let scope = scope(who, subject, "trash:restore").ok_or(Error::NotFound)?;
    match subject {
        Subject::Customers => back::<customer::Entity>(tx, &scope, id).await,
        Subject::Contacts => back::<contact::Entity>(tx, &scope, id).await,
        Subject::Leads => back::<lead::Entity>(tx, &scope, id).await,
        Subject::CaptureForms => back::<capture_form::Entity>(tx, &scope, id).await,
        // A talk that is known again changes when its customer was last, and is next, talked to.
        Subject::FollowUps => follow_ups::restore(tx, &scope, FollowUpId(id)).await,
        Subject::Products => back::<product::Entity>(tx, &scope, id).await,
        Subject::PriceLists => back::<price_list::Entity>(tx, &scope, id).await,
        Subject::ReplyTemplates => back::<reply_template::Entity>(tx, &scope, id).await,
        Subject::Surveys => back::<survey::Entity>(tx, &scope, id).await,
        Subject::Orders => back::<order::Entity>(tx, &scope, id).await,
        _ => Err(Error::NotFound),
    }
}

/// What belongs to a customer comes back only to one that is there.
async fn back<E>(tx: &Tx, scope: &Scope, id: Uuid) -> Result<(), Error>
where
    E: Record,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send + Default,
    <E as EntityTrait>::Model: IntoActiveModel<E::ActiveModel>,
{
    let row = scoped::restore::<E>(tx, scope, id).await?;
    match E::about(&row).customer {
        Some(customer) => standing(tx, customer).await.map(|_| ()),
        None => Ok(()),
    }
}

/// The customer that something in the trash belongs to, locked, if it is not there itself.
pub(crate) async fn standing(tx: &Tx, customer: CustomerId) -> Result<customer::Model, Error> {
    match scoped::find_to_change::<customer::Entity>(tx, &Scope::company(tx.company), customer, None).await {
        Err(Error::NotFound) => Err(Refusal::conflict("trash.customer_removed").into()),
        found => found,
    }
}
