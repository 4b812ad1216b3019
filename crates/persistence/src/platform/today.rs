//! The Today page: what wants doing now, each part one short query within the caller's own reach.

mod leads;
mod returns;

pub use leads::leads;
pub use returns::{returns, returns_to_decide};

use crate::{
    Error,
    customers::neglected,
    db::Conn,
    entities::{conversation, customer, follow_up, order, receivable, service_request},
    scoped,
};
use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use guanxi_domain::{
    access::principal::Principal,
    engagement::ConversationStatus,
    ids::{CustomerId, MembershipId},
    orders::OrderStatus,
    scope::{Reach, Scope},
    service::RequestStatus,
};
use sea_orm::{
    ColumnTrait as _, Condition, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    sea_query::{NullOrdering, Order},
};
use uuid::Uuid;

/// The most rows of a part that are read, and so counted.
const MOST: u64 = 100;

/// One thing to do.
#[derive(Clone, Debug)]
pub struct Item {
    pub subject: &'static str,
    pub id: Uuid,
    pub number: Option<String>,
    pub title: String,
    pub title_en: Option<String>,
    pub customer: Option<CustomerId>,
    pub at: Option<DateTime<Utc>>,
    pub amount: Option<(i64, String)>,
}

impl Item {
    fn customer(row: customer::Model, at: Option<DateTime<Utc>>) -> Self {
        Self {
            subject: "customers",
            id: row.id.0,
            number: Some(row.number),
            title: row.name,
            title_en: row.name_en,
            customer: None,
            at,
            amount: None,
        }
    }

    fn order(row: order::Model, at: Option<DateTime<Utc>>) -> Self {
        Self {
            subject: "orders",
            id: row.id.0,
            title: row.title.unwrap_or_else(|| row.number.clone()),
            title_en: None,
            number: Some(row.number),
            customer: Some(row.customer_id),
            at,
            amount: Some((row.total, row.currency)),
        }
    }
}

/// The caller's own rows under a permission: Today is one's own day, also for those who see everything.
fn own(who: &Principal, permission: &str) -> Option<(Scope, MembershipId)> {
    let scope = who.scope_for(permission)?;
    let me = who.member()?;
    let reach = Reach::Own { me, department: who.department };
    Some((Scope { company: scope.company, reach }, me))
}

/// Contacts that the caller was asked to make.
pub async fn tasks(db: &impl Conn, who: &Principal) -> Result<Vec<Item>, Error> {
    let Some((_, me)) = own(who, "customers:read") else { return Ok(Vec::new()) };
    let tasks = scoped::select::<follow_up::Entity>(&Scope::company(who.company))
        .filter(follow_up::Column::AssignedToId.eq(me))
        .filter(follow_up::Column::Done.eq(false))
        .order_by_asc(follow_up::Column::DueAt)
        .limit(MOST)
        .all(db.conn())
        .await?;
    let item = |row: follow_up::Model| Item {
        subject: "follow-ups",
        id: row.id.0,
        number: None,
        title: row.content,
        title_en: None,
        customer: row.customer_id,
        at: row.due_at,
        amount: None,
    };
    Ok(tasks.into_iter().map(item).collect())
}

/// Customers of the caller's: those whose next contact is due by tonight, and those that became his lately and that he has not
/// spoken to since. One read.
pub async fn customers(
    db: &impl Conn,
    who: &Principal,
    now: DateTime<Utc>,
    tonight: DateTime<Utc>,
) -> Result<(Vec<Item>, Vec<Item>), Error> {
    use customer::Column::{LastFollowUpAt, NextContactAt, OwnedSince, OwnerId};
    let Some((scope, me)) = own(who, "customers:read") else { return Ok((Vec::new(), Vec::new())) };
    let lately = now - TimeDelta::days(7);
    let untouched = Condition::any()
        .add(LastFollowUpAt.is_null())
        .add(sea_orm::ExprTrait::lt(sea_orm::sea_query::Expr::col(LastFollowUpAt), sea_orm::sea_query::Expr::col(OwnedSince)));
    let fresh = Condition::all().add(OwnedSince.gte(lately)).add(untouched);
    let rows = scoped::select::<customer::Entity>(&scope)
        .filter(OwnerId.eq(me))
        .filter(Condition::any().add(NextContactAt.lte(tonight)).add(fresh))
        .order_by_with_nulls(NextContactAt, Order::Asc, NullOrdering::Last)
        .order_by_desc(OwnedSince)
        .limit(2 * MOST)
        .all(db.conn())
        .await?;
    let fresh = |row: &customer::Model| {
        row.owned_since >= Some(lately) && (row.last_follow_up_at.is_none() || row.last_follow_up_at < row.owned_since)
    };
    let mut new: Vec<_> = rows.iter().filter(|row| fresh(row)).map(|row| Item::customer(row.clone(), row.owned_since)).collect();
    new.sort_by_key(|item| std::cmp::Reverse(item.at));
    let due = rows.into_iter().filter(|row| row.next_contact_at.is_some_and(|next| next <= tonight));
    let due = due.map(|row| {
        let at = row.next_contact_at;
        Item::customer(row, at)
    });
    Ok((due.collect(), new))
}

/// Customers who fall back into the pool soon, since nobody has cared for them and no order holds them.
pub async fn about_to_drop(
    db: &impl Conn,
    who: &Principal,
    now: DateTime<Utc>,
    recycle_days: i64,
    warn_days: i64,
) -> Result<Vec<Item>, Error> {
    let Some((scope, me)) = own(who, "customers:own") else { return Ok(Vec::new()) };
    if recycle_days <= 0 {
        return Ok(Vec::new());
    }
    let due = now - TimeDelta::days((recycle_days - warn_days).max(0));
    let rows = neglected(&scope, due)
        .filter(customer::Column::OwnerId.eq(me))
        .order_by_asc(customer::Column::LastFollowUpAt)
        .limit(MOST)
        .all(db.conn())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let at = row.last_follow_up_at.max(row.owned_since).map(|touched| touched + TimeDelta::days(recycle_days));
            Item::customer(row, at)
        })
        .collect())
}

/// Receivables of the caller's customers that are due within a week, or overdue.
pub async fn receivables_due(db: &impl Conn, who: &Principal, today: NaiveDate) -> Result<Vec<Item>, Error> {
    let Some((scope, _)) = own(who, "receivables:read") else { return Ok(Vec::new()) };
    let week = today.checked_add_days(Days::new(7)).unwrap_or(today);
    let rows = scoped::select::<receivable::Entity>(&scope)
        .filter(receivable::Column::Balance.gt(0))
        .filter(receivable::Column::DueDate.lte(week))
        .order_by_asc(receivable::Column::DueDate)
        .limit(MOST)
        .all(db.conn())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Item {
            subject: "receivables",
            id: row.id.0,
            title: row.label.unwrap_or_else(|| row.number.clone()),
            title_en: None,
            number: Some(row.number),
            customer: Some(row.customer_id),
            at: row.due_date.and_hms_opt(0, 0, 0).map(|day| day.and_utc()),
            amount: Some((row.balance, row.currency)),
        })
        .collect())
}

/// Orders that wait for a decision the caller may take.
pub async fn approvals(db: &impl Conn, who: &Principal, limit: u64) -> Result<Vec<order::Model>, Error> {
    let Some(scope) = who.scope_for("orders:approve") else { return Ok(Vec::new()) };
    Ok(scoped::select::<order::Entity>(&scope)
        .filter(order::Column::Status.eq(OrderStatus::PendingApproval))
        .order_by_asc(order::Column::SubmittedAt)
        .limit(limit)
        .all(db.conn())
        .await?)
}

/// The same, as things to do.
pub async fn to_approve(db: &impl Conn, who: &Principal) -> Result<Vec<Item>, Error> {
    let rows = approvals(db, who, MOST).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let at = row.submitted_at;
            Item::order(row, at)
        })
        .collect())
}

/// Signed orders of the caller's that wait to be shipped.
pub async fn to_ship(db: &impl Conn, who: &Principal) -> Result<Vec<Item>, Error> {
    let Some((scope, me)) = own(who, "shipments:write") else { return Ok(Vec::new()) };
    let rows = scoped::select::<order::Entity>(&scope)
        .filter(order::Column::SalespersonId.eq(me))
        .filter(order::Column::Status.is_in([OrderStatus::Signed, OrderStatus::PartiallyShipped]))
        .order_by_asc(order::Column::SignedAt)
        .limit(MOST)
        .all(db.conn())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let at = row.signed_at;
            Item::order(row, at)
        })
        .collect())
}

/// Requests of the caller's, or waiting in his queue, whose clock runs out within a day.
pub async fn requests_near_sla(db: &impl Conn, who: &Principal, now: DateTime<Utc>) -> Result<Vec<Item>, Error> {
    let Some((scope, _)) = own(who, "service_requests:write") else { return Ok(Vec::new()) };
    let rows = scoped::select::<service_request::Entity>(&scope)
        .filter(service_request::Column::Status.is_in([RequestStatus::New, RequestStatus::Assigned, RequestStatus::InProgress]))
        .filter(service_request::Column::DueAt.lte(now + TimeDelta::days(1)))
        .order_by_asc(service_request::Column::DueAt)
        .limit(MOST)
        .all(db.conn())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Item {
            subject: "service-requests",
            id: row.id.0,
            number: Some(row.number),
            title: row.subject,
            title_en: None,
            customer: Some(row.customer_id),
            at: row.due_at,
            amount: None,
        })
        .collect())
}

/// Open conversations in the caller's hands or queue, longest silent first.
pub async fn unanswered(db: &impl Conn, who: &Principal) -> Result<Vec<Item>, Error> {
    let Some((scope, _)) = own(who, "conversations:read") else { return Ok(Vec::new()) };
    let rows = scoped::select::<conversation::Entity>(&scope)
        .filter(conversation::Column::Status.eq(ConversationStatus::Open))
        .filter(conversation::Column::AssigneeId.is_null())
        .order_by_asc(conversation::Column::LastMessageAt)
        .limit(MOST)
        .all(db.conn())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Item {
            subject: "conversations",
            id: row.id.0,
            number: None,
            title: row.subject,
            title_en: None,
            customer: row.customer_id,
            at: Some(row.last_message_at),
            amount: None,
        })
        .collect())
}
