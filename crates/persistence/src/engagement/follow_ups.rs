//! Follow-ups of customers and leads: what took place, and what somebody is asked to do.

use super::reckoning::Held;
pub use super::reckoning::Whose;
pub(crate) use super::reckoning::reckon_customer;
pub use crate::entities::follow_up::Model as FollowUp;
use crate::{
    Error, Tx,
    db::Conn,
    entities::{contact, follow_up},
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{referred, within_tree},
    },
    platform::trash,
    scoped::{self, scoped, under, under_lead},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    customers::Intent,
    engagement::{FollowUpKind, follow_up as rules},
    ids::{CompanyId, ContactId, CustomerId, FollowUpId, MembershipId},
    leads::LeadAction,
    refusal::Refusal,
    scope::{Reach, Scope},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter as _, sea_query::Expr};

scoped!(record follow_up: FollowUps, by(within_reach), |row| row.customer_id);

/// A follow-up is within reach when its customer is, or its lead.
fn within_reach(reach: &Reach, company: CompanyId) -> Condition {
    use follow_up::Column::{CustomerId, LeadId};
    Condition::any().add(under(reach, company, CustomerId)).add(under_lead(reach, company, LeadId))
}

/// How follow-ups are listed.
pub(crate) static LISTING: Listing = {
    use follow_up::Column;
    const FIELDS: &[Field] = &[
        Field::new("happened_at", Kind::Time, || Column::HappenedAt.into_expr()),
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("next_contact_at", Kind::Time, || Column::NextContactAt.into_expr()).nullable(),
        Field::new("due_at", Kind::Time, || Column::DueAt.into_expr()).nullable(),
        Field::new("kind", Kind::Word, || Column::Kind.into_expr()).filter_only(),
        Field::new("done", Kind::Bool, || Column::Done.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).nullable().filter_only(),
        Field::new("lead_id", Kind::Id, || Column::LeadId.into_expr()).nullable().filter_only(),
        Field::new("contact_id", Kind::Id, || Column::ContactId.into_expr()).nullable().filter_only(),
        Field::new("by_id", Kind::Id, || Column::MemberId.into_expr()).nullable().filter_only(),
        Field::new("department_id", Kind::Id, department).nullable().filter_only(),
        Field::new("department_tree_id", Kind::Id, department).several(|departments| within_tree(department(), "department", departments)),
        Field::new("assigned_to_id", Kind::Id, || Column::AssignedToId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Content.into_expr()]), sort: "-happened_at" }
};

/// The department of the one who made the contact, as it is now.
fn department() -> Expr {
    referred("membership", "department_id", follow_up::Column::CompanyId.into_expr(), follow_up::Column::MemberId.into_expr())
}

/// Of leads that are no customers yet, only what is within `leads` as well: how far the caller reads leads, if he does.
fn told(leads: Option<&Scope>) -> Condition {
    let of_customers = Condition::any().add(follow_up::Column::CustomerId.is_not_null());
    match leads {
        Some(Scope { reach: Reach::Everything, .. }) => Condition::all(),
        Some(leads) => of_customers.add(under_lead(&leads.reach, leads.company, follow_up::Column::LeadId)),
        None => of_customers,
    }
}

/// One page of the follow-ups within reach; of those of leads, as far as `leads` goes.
pub async fn list(db: &impl Conn, scope: &Scope, leads: Option<&Scope>, request: &ListRequest) -> Result<Page<FollowUp>, Error> {
    LISTING.page(db, scoped::select::<follow_up::Entity>(scope).filter(told(leads)), request).await
}

/// A follow-up within reach; one of a lead, if the lead is within `leads`.
pub async fn find(db: &impl Conn, scope: &Scope, leads: Option<&Scope>, id: FollowUpId) -> Result<FollowUp, Error> {
    let within = scoped::select::<follow_up::Entity>(scope).filter(told(leads));
    within.filter(follow_up::Column::Id.eq(id)).one(db.conn()).await?.ok_or(Error::NotFound)
}

/// Whether a follow-up, in the trash or not, is one that [`find`] gives.
pub async fn may_read(db: &impl Conn, scope: &Scope, leads: Option<&Scope>, id: FollowUpId) -> Result<bool, Error> {
    let within = scoped::ever::<follow_up::Entity>(scope).filter(told(leads)).filter(follow_up::Column::Id.eq(id));
    Ok(within.one(db.conn()).await?.is_some())
}

/// A contact that took place.
pub struct NewFollowUp {
    pub whose: Whose,
    pub contact: Option<ContactId>,
    pub kind: FollowUpKind,
    pub content: String,
    pub happened_at: DateTime<Utc>,
    pub next_contact_at: Option<DateTime<Utc>>,
    pub intent: Option<Intent>,
}

/// Records a contact with a customer or lead within reach, and what it changes about him.
pub async fn create(tx: &Tx, scope: &Scope, new: NewFollowUp) -> Result<FollowUp, Error> {
    rules::dates(new.happened_at, new.next_contact_at, tx.now)?;
    let held = Held::lock(tx, scope, new.whose).await?;
    if let Some(contact) = new.contact {
        let at = scoped::find::<contact::Entity>(tx, &Scope::company(tx.company), contact).await.ok().map(|row| row.customer_id);
        if at.is_none() || at != new.whose.customer() {
            return Err(Refusal::invalid("/contact_id", "follow_up.contact").into());
        }
    }
    let row = follow_up::ActiveModel {
        id: Set(FollowUpId::new()),
        customer_id: Set(new.whose.customer()),
        lead_id: Set(new.whose.lead()),
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
    if let Held::Lead(lead) = &held {
        lead.status.after(LeadAction::FollowUp)?;
    }
    let row = scoped::insert::<follow_up::Entity>(tx, row, "created").await?;
    held.reckon(tx, new.intent, true).await?;
    Ok(row)
}

/// Asks a member of staff to contact a customer.
pub async fn ask(tx: &Tx, customer: CustomerId, who: Option<MembershipId>, content: String, due: DateTime<Utc>) -> Result<FollowUp, Error> {
    let row = follow_up::ActiveModel {
        id: Set(FollowUpId::new()),
        customer_id: Set(Some(customer)),
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
    let (before, held) = find_to_change(tx, scope, id, version).await?;
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
    held.reckon(tx, None, finished).await?;
    Ok(after)
}

/// Moves a follow-up to the trash.
pub async fn remove(tx: &Tx, scope: &Scope, id: FollowUpId, version: Option<i64>) -> Result<(), Error> {
    let (before, held) = find_to_change(tx, scope, id, version).await?;
    scoped::remove::<follow_up::Entity>(tx, &before, "removed").await?;
    held.reckon(tx, None, false).await
}

/// Takes a follow-up out of the trash.
pub async fn restore(tx: &Tx, scope: &Scope, id: FollowUpId) -> Result<(), Error> {
    let after = scoped::restore::<follow_up::Entity>(tx, scope, id).await?;
    if let Some(customer) = after.customer_id {
        return Held::Customer(Box::new(trash::standing(tx, customer).await?)).reckon(tx, None, false).await;
    }
    match Held::of(tx, &after).await {
        Err(Error::NotFound) => Err(Refusal::conflict("trash.lead_removed").into()),
        held => held?.reckon(tx, None, after.done).await,
    }
}

/// A follow-up to be changed, and whom it is about. A lead is locked before its follow-ups, as its conversion does.
async fn find_to_change(tx: &Tx, scope: &Scope, id: FollowUpId, version: Option<i64>) -> Result<(FollowUp, Held), Error> {
    let seen = scoped::find::<follow_up::Entity>(tx, scope, id).await?;
    if seen.customer_id.is_none() {
        Held::of(tx, &seen).await?;
    }
    let before = scoped::find_to_change::<follow_up::Entity>(tx, scope, id, version).await?;
    let held = Held::of(tx, &before).await?;
    Ok((before, held))
}
