//! Follow-ups, and what they say about the customer: when he was contacted last, and when he is to be contacted next.

pub use crate::entities::follow_up::Model as FollowUp;
use crate::{
    Error, Tx,
    db::Conn,
    entities::{contact, customer, follow_up},
    listing::{Field, Kind, ListRequest, Listing, Page},
    platform::trash,
    scoped::{self, scoped},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    customers::Intent,
    engagement::{FollowUpKind, follow_up as rules},
    ids::{ContactId, CustomerId, FollowUpId, MembershipId},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

scoped!(record follow_up: FollowUps, under(CustomerId), |row| Some(row.customer_id));

/// How follow-ups are listed.
static LISTING: Listing = {
    use follow_up::Column;
    const FIELDS: &[Field] = &[
        Field::new("happened_at", Kind::Time, || Column::HappenedAt.into_expr()),
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("next_contact_at", Kind::Time, || Column::NextContactAt.into_expr()).nullable(),
        Field::new("due_at", Kind::Time, || Column::DueAt.into_expr()).nullable(),
        Field::new("kind", Kind::Word, || Column::Kind.into_expr()).filter_only(),
        Field::new("done", Kind::Bool, || Column::Done.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("contact_id", Kind::Id, || Column::ContactId.into_expr()).nullable().filter_only(),
        Field::new("by_id", Kind::Id, || Column::MemberId.into_expr()).nullable().filter_only(),
        Field::new("assigned_to_id", Kind::Id, || Column::AssignedToId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: &[|| Column::Content.into_expr()], sort: "-happened_at" }
};

/// One page of the follow-ups within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<FollowUp>, Error> {
    LISTING.page(db, scoped::select::<follow_up::Entity>(scope), request).await
}

/// A follow-up within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: FollowUpId) -> Result<FollowUp, Error> {
    scoped::find::<follow_up::Entity>(db, scope, id).await
}

/// A contact that took place.
pub struct NewFollowUp {
    pub customer: CustomerId,
    pub contact: Option<ContactId>,
    pub kind: FollowUpKind,
    pub content: String,
    pub happened_at: DateTime<Utc>,
    pub next_contact_at: Option<DateTime<Utc>>,
    pub intent: Option<Intent>,
}

/// Records a contact with a customer within reach, and what it changes about the customer.
pub async fn create(tx: &Tx, scope: &Scope, new: NewFollowUp) -> Result<FollowUp, Error> {
    rules::dates(new.happened_at, new.next_contact_at, tx.now)?;
    let customer = scoped::find_to_change::<customer::Entity>(tx, scope, new.customer, None).await?;
    if let Some(contact) = new.contact {
        let at = scoped::find::<contact::Entity>(tx, &Scope::company(tx.company), contact).await.ok().map(|row| row.customer_id);
        if at != Some(new.customer) {
            return Err(Refusal::invalid("/contact_id", "follow_up.contact").into());
        }
    }
    let row = follow_up::ActiveModel {
        id: Set(FollowUpId::new()),
        customer_id: Set(new.customer),
        contact_id: Set(new.contact),
        member_id: Set(tx.actor.member()),
        kind: Set(new.kind),
        content: Set(new.content),
        happened_at: Set(new.happened_at),
        next_contact_at: Set(new.next_contact_at),
        intent: Set(new.intent),
        done: Set(true),
        ..Default::default()
    };
    let row = scoped::insert::<follow_up::Entity>(tx, row, "created").await?;
    reckon(tx, &customer, new.intent).await?;
    Ok(row)
}

/// Asks a member of staff to contact a customer.
pub async fn ask(tx: &Tx, customer: CustomerId, who: Option<MembershipId>, content: String, due: DateTime<Utc>) -> Result<FollowUp, Error> {
    let row = follow_up::ActiveModel {
        id: Set(FollowUpId::new()),
        customer_id: Set(customer),
        assigned_to_id: Set(who),
        kind: Set(FollowUpKind::Other),
        content: Set(content),
        happened_at: Set(tx.now),
        done: Set(false),
        due_at: Set(Some(due)),
        ..Default::default()
    };
    scoped::insert::<follow_up::Entity>(tx, row, "created").await
}

/// What may be changed of a follow-up; `None` leaves it as it is.
#[derive(Default)]
pub struct FollowUpEdit {
    pub kind: Option<FollowUpKind>,
    pub content: Option<String>,
    pub next_contact_at: Option<Option<DateTime<Utc>>>,
    pub done: Option<bool>,
}

/// Changes a follow-up. One that was asked for happens when it is done.
pub async fn update(tx: &Tx, scope: &Scope, id: FollowUpId, version: Option<i64>, edit: FollowUpEdit) -> Result<FollowUp, Error> {
    let before = scoped::find_to_change::<follow_up::Entity>(tx, scope, id, version).await?;
    let customer = customer_of(tx, before.customer_id).await?;
    let mut row = follow_up::ActiveModel::default();
    let finished = rules::finish(before.done, edit.done.unwrap_or(before.done))?;
    let happened_at = if finished { tx.now } else { before.happened_at };
    if finished {
        row.done = Set(true);
        row.happened_at = Set(happened_at);
        row.member_id = Set(tx.actor.member());
    }
    if let Some(kind) = edit.kind {
        row.kind = Set(kind);
    }
    if let Some(content) = edit.content {
        row.content = Set(content);
    }
    if let Some(next) = edit.next_contact_at {
        rules::dates(happened_at, next, tx.now)?;
        row.next_contact_at = Set(next);
    }
    let after = scoped::update::<follow_up::Entity>(tx, &before, row, if finished { "completed" } else { "updated" }).await?;
    reckon(tx, &customer, None).await?;
    Ok(after)
}

/// Moves a follow-up to the trash.
pub async fn remove(tx: &Tx, scope: &Scope, id: FollowUpId, version: Option<i64>) -> Result<(), Error> {
    let before = scoped::find_to_change::<follow_up::Entity>(tx, scope, id, version).await?;
    let customer = customer_of(tx, before.customer_id).await?;
    scoped::remove::<follow_up::Entity>(tx, &before, "removed").await?;
    reckon(tx, &customer, None).await
}

/// Takes a follow-up out of the trash.
pub async fn restore(tx: &Tx, scope: &Scope, id: FollowUpId) -> Result<(), Error> {
    let after = scoped::restore::<follow_up::Entity>(tx, scope, id).await?;
    reckon(tx, &trash::standing(tx, after.customer_id).await?, None).await
}

async fn customer_of(tx: &Tx, id: CustomerId) -> Result<customer::Model, Error> {
    scoped::find_to_change::<customer::Entity>(tx, &Scope::company(tx.company), id, None).await
}

/// The customer as its follow-ups now tell: last contacted, next to be contacted.
async fn reckon(tx: &Tx, customer: &customer::Model, intent: Option<Intent>) -> Result<(), Error> {
    let last = latest(tx, customer.id, false).await?;
    let agreed = latest(tx, customer.id, true).await?;
    let next = rules::next_contact(last.map(|row| row.0), agreed.and_then(|row| row.1));
    let last = last.map(|row| row.0);
    let intent = intent.unwrap_or(customer.intent);
    if (customer.last_follow_up_at, customer.next_contact_at, customer.intent) == (last, next, intent) {
        return Ok(());
    }
    let row = customer::ActiveModel { last_follow_up_at: Set(last), next_contact_at: Set(next), intent: Set(intent), ..Default::default() };
    scoped::update::<customer::Entity>(tx, customer, row, "followed_up").await?;
    Ok(())
}

type Dates = (DateTime<Utc>, Option<DateTime<Utc>>);

/// When the latest contact took place, and what was agreed then; with `agreed`, of those that agreed on something.
async fn latest(tx: &Tx, customer: CustomerId, agreed: bool) -> Result<Option<Dates>, Error> {
    use follow_up::Column::{CustomerId, Done, HappenedAt, Id, NextContactAt};
    let mut select = scoped::select::<follow_up::Entity>(&Scope::company(tx.company))
        .filter(CustomerId.eq(customer))
        .filter(Done.eq(true))
        .order_by_desc(HappenedAt)
        .order_by_desc(Id)
        .select_only()
        .columns([HappenedAt, NextContactAt]);
    if agreed {
        select = select.filter(NextContactAt.is_not_null());
    }
    Ok(select.into_tuple().one(tx.conn()).await?)
}
