//! Who is told of what: one table of rules over the event log. A notice is written with the event, in the same transaction.

use crate::{
    Error, ListRequest, Page, Tx,
    db::Conn,
    entities::notification,
    listing::{Field, Kind, Listing, Search},
    monitoring::watches,
    names::{Named, Wanted},
    platform::recipients::{Audience, find, visitor},
    scoped::{self, scoped},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::principal::Principal,
    event::{About, Subject},
    ids::NotificationId,
    scope::{Actor, Scope},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait as _, Condition, ConnectionTrait as _, EntityTrait as _, ExprTrait as _, QueryFilter as _, QuerySelect as _,
    QueryTrait as _, Select,
    sea_query::{CaseStatement, Expr, OnConflict},
};
use serde_json::json;
use uuid::Uuid;

pub use crate::platform::recipients::Recipient;
pub use notification::Model as Notification;

scoped!(entry notification, open);

/// The rules: what is worth a notice, and to whom.
fn audience(subject: Subject, verb: &str) -> &'static [Audience] {
    use Audience::*;
    match (subject, verb) {
        (Subject::Customers, "assigned" | "transferred") => &[Owner],
        (Subject::Customers, "reminded") => &[Named("customer", "owner_id")],
        (Subject::Leads, "captured" | "assigned") => &[Named("lead", "owner_id")],
        (Subject::Orders, "submitted") => &[Approvers],
        (Subject::Orders, "approved") => &[Named("order", "salesperson_id"), Portal],
        (Subject::Orders, "rejected" | "signed" | "declined" | "completed") => &[Named("order", "salesperson_id")],
        (Subject::Shipments, "shipped") => &[Portal],
        (Subject::Shipments, "received") | (Subject::Receipts | Subject::Feedback, "created") => &[Owner],
        (Subject::Receipts, "confirmed" | "rejected") | (Subject::ServiceRequests, "resolved") => &[Portal],
        (Subject::ServiceRequests, "created" | "assigned" | "reopened") | (Subject::Returns, "assigned" | "withdrawn") => &[Agent],
        (Subject::Returns, "created") => &[Agent, Owner],
        (Subject::Returns, "agent_approved") => &[Deciders, Portal],
        (Subject::Returns, "agent_rejected" | "goods_arrived") => &[Portal],
        (Subject::Returns, "director_approved" | "director_rejected") => &[Agent, Portal],
        (Subject::Returns, "goods_received") => &[Creditors, Portal],
        (Subject::Returns, "credited") => &[Agent, Owner, Portal],
        (Subject::Conversations, "messaged") => &[OtherSide],
        (Subject::Conversations, "assigned") => &[Named("conversation", "assignee_id")],
        (Subject::FollowUps, "created") => &[Named("follow_up", "assigned_to_id")],
        (Subject::SurveyAssignments, "assigned") => &[Named("survey_assignment", "agent_id")],
        (Subject::SurveyInvitations, "invited" | "reminded") => &[Portal],
        _ => &[],
    }
}

/// Tells those whom an event concerns, except the one who did it.
pub(crate) async fn notice(tx: &Tx, about: About, verb: &str) -> Result<(), Error> {
    let mut recipients = Vec::new();
    for audience in audience(about.subject, verb) {
        recipients.extend(find(tx, *audience, about).await?);
    }
    recipients.sort_unstable();
    recipients.dedup();
    recipients.retain(|recipient| match (recipient, tx.actor) {
        (Recipient::Portal(account), Actor::Portal { account: actor, .. }) => *account != actor,
        (Recipient::Member(member), actor) => actor.member() != Some(*member),
        _ => true,
    });
    if !recipients.is_empty() {
        tell_all(tx, about, verb, &recipients).await?;
    }
    watches::tell(tx, about, verb, &recipients).await
}

async fn tell_all(tx: &Tx, about: About, verb: &str, recipients: &[Recipient]) -> Result<(), Error> {
    let mut wanted = Wanted::default();
    wanted.add(Named::Customer, about.customer);
    match about.subject {
        Subject::Orders => drop(wanted.add(Named::Order, Some(about.id))),
        Subject::ServiceRequests => drop(wanted.add(Named::ServiceRequest, Some(about.id))),
        Subject::Receipts => drop(wanted.add(Named::Receipt, Some(about.id))),
        Subject::Returns => drop(wanted.add(Named::Return, Some(about.id))),
        Subject::Leads => drop(wanted.add(Named::Lead, Some(about.id))),
        Subject::Customers => drop(wanted.add(Named::Customer, Some(about.id))),
        _ => {}
    }
    let names = wanted.names(tx, tx.company).await?;
    let name = |id: Uuid| names.get(id).map(|name| name.name.clone()).unwrap_or_default();
    let customer = about.customer.and_then(|customer| names.get(customer));
    // A visitor is no customer yet: one knows only what he calls himself.
    let visitor = if about.customer.is_none() && about.subject == Subject::Conversations { visitor(tx, about.id).await? } else { None };
    let params = json!({
        "name": name(about.id),
        "customer": customer.map(|customer| &customer.name).or(visitor.as_ref()).map_or("", String::as_str),
        "customer_en": customer.and_then(|customer| customer.name_en.as_deref()),
    });
    let kind = format!("{}.{verb}", about.subject.name());
    for recipient in recipients {
        tell(tx, *recipient, &kind, about, &params).await?;
    }
    Ok(())
}

/// Writes one notice, or raises the count of the one that is still unread, which then tells the latest. A deed counts once.
pub(crate) async fn tell(tx: &Tx, recipient: Recipient, kind: &str, about: About, params: &serde_json::Value) -> Result<(), Error> {
    use notification::{ActiveModel, Column, Entity};
    let (column, member, account) = match recipient {
        Recipient::Member(member) => (Column::MemberId, Some(member), None),
        Recipient::Portal(account) => (Column::PortalAccountId, None, Some(account)),
    };
    let row = ActiveModel {
        id: Set(NotificationId::new()),
        company_id: Set(tx.company),
        member_id: Set(member),
        portal_account_id: Set(account),
        at: Set(tx.now),
        kind: Set(kind.to_owned()),
        subject: Set(about.subject.name().to_owned()),
        subject_id: Set(about.id),
        params: Set(params.clone()),
        count: Set(1),
        read_at: Set(None),
        mailed_at: Set(None),
    };
    let mut again = OnConflict::columns([Column::CompanyId, column, Column::Kind, Column::Subject, Column::SubjectId]);
    again
        .target_and_where(Expr::col(Column::ReadAt).is_null())
        .value(Column::Count, Expr::col((Entity, Column::Count)).add(again_at(tx)))
        .value(Column::Params, Expr::value(params.clone()))
        .value(Column::At, Expr::value(tx.now));
    Entity::insert(row).on_conflict(again).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// What a further deed adds to the count: one, but not for what else happens in the same moment.
fn again_at(tx: &Tx) -> Expr {
    let at = Expr::col((notification::Entity, notification::Column::At));
    CaseStatement::new().case(at.eq(tx.now), 0_i64).finally(1_i64).into()
}

const NOTICES: Listing = Listing {
    fields: &[
        Field::new("at", Kind::Time, || notification::Column::At.into_expr()),
        Field::new("kind", Kind::Word, || notification::Column::Kind.into_expr()),
        Field::new("subject", Kind::Word, || notification::Column::Subject.into_expr()),
        Field::new("read", Kind::Bool, || notification::Column::ReadAt.into_expr().is_not_null()).filter_only(),
    ],
    search: Search::Columns(&[]),
    sort: "-at",
};

fn mine(recipient: Recipient) -> Condition {
    Condition::all().add(match recipient {
        Recipient::Member(member) => notification::Column::MemberId.eq(member),
        Recipient::Portal(account) => notification::Column::PortalAccountId.eq(account),
    })
}

/// What of his notices a person may read now.
fn readable(who: &Principal, recipient: Recipient) -> Select<notification::Entity> {
    scoped::select::<notification::Entity>(&Scope::company(who.company)).filter(mine(recipient)).filter(watches::readable(who))
}

/// The notices of one person.
pub async fn list(db: &impl Conn, who: &Principal, recipient: Recipient, request: &ListRequest) -> Result<Page<Notification>, Error> {
    let select = readable(who, recipient);
    NOTICES.page(db, select, request).await
}

/// How many are unread.
pub async fn unread(db: &impl Conn, who: &Principal, recipient: Recipient) -> Result<i64, Error> {
    let query = readable(who, recipient)
        .filter(notification::Column::ReadAt.is_null())
        .select_only()
        .expr_as(Expr::cust("count(*)"), "unread")
        .into_query();
    let row = db.conn().query_one(&query).await?;
    Ok(row.map(|row| row.try_get("", "unread")).transpose()?.unwrap_or(0))
}

/// Marks these as read, or all when none are named.
pub async fn read(tx: &Tx, recipient: Recipient, only: Option<&[NotificationId]>, now: DateTime<Utc>) -> Result<(), Error> {
    let mut condition = mine(recipient).add(notification::Column::ReadAt.is_null());
    if let Some(only) = only {
        condition = condition.add(notification::Column::Id.is_in(only.iter().copied()));
    }
    let row = notification::ActiveModel { read_at: Set(Some(now)), ..Default::default() };
    scoped::change_parts::<notification::Entity>(tx, condition, row).await?;
    Ok(())
}
