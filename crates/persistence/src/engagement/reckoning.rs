//! What follow-ups say about the customer or the lead: when he was contacted last, and when he is to be contacted next.

use super::follow_ups::FollowUp;
use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{customer, follow_up, lead},
    scoped,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    customers::Intent,
    engagement::follow_up as rules,
    ids::{CustomerId, LeadId},
    leads::{LeadAction, LeadStatus},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, sea_query::Expr};

/// Whom a follow-up is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Customer(CustomerId),
    Lead(LeadId),
}

impl Whose {
    pub(super) const fn customer(self) -> Option<CustomerId> {
        match self {
            Self::Customer(id) => Some(id),
            Self::Lead(_) => None,
        }
    }

    pub(super) const fn lead(self) -> Option<LeadId> {
        match self {
            Self::Lead(id) => Some(id),
            Self::Customer(_) => None,
        }
    }
}

/// The same, locked. What was said about a lead that has become a customer counts for the customer; the lead stays as it was.
pub(super) enum Held {
    Customer(Box<customer::Model>),
    Lead(Box<lead::Model>),
}

impl Held {
    pub(super) async fn lock(tx: &Tx, scope: &Scope, whose: Whose) -> Result<Self, Error> {
        Ok(match whose {
            Whose::Customer(id) => Self::Customer(scoped::find_to_change::<customer::Entity>(tx, scope, id, None).await?.into()),
            Whose::Lead(id) => Self::Lead(scoped::find_to_change::<lead::Entity>(tx, scope, id, None).await?.into()),
        })
    }

    /// Whom a follow-up within reach is about.
    pub(super) async fn of(tx: &Tx, row: &FollowUp) -> Result<Self, Error> {
        let whose = row.customer_id.map(Whose::Customer).or(row.lead_id.map(Whose::Lead)).ok_or(Error::NotFound)?;
        Self::lock(tx, &Scope::company(tx.company), whose).await
    }

    /// Writes down what the follow-ups tell now; `made` when one more contact took place.
    pub(super) async fn reckon(&self, tx: &Tx, intent: Option<Intent>, made: bool) -> Result<(), Error> {
        match self {
            Self::Customer(customer) => of_customer(tx, customer, intent).await,
            Self::Lead(lead) => of_lead(tx, lead, made).await,
        }
    }
}

/// A customer as its follow-ups now tell, after others have been added to them.
pub(crate) async fn reckon_customer(tx: &Tx, id: CustomerId) -> Result<(), Error> {
    Held::lock(tx, &Scope::company(tx.company), Whose::Customer(id)).await?.reckon(tx, None, false).await
}

async fn of_customer(tx: &Tx, customer: &customer::Model, intent: Option<Intent>) -> Result<(), Error> {
    let (last, next) = dates(tx, follow_up::Column::CustomerId.eq(customer.id)).await?;
    let intent = intent.unwrap_or(customer.intent);
    if (customer.last_follow_up_at, customer.next_contact_at, customer.intent) == (last, next, intent) {
        return Ok(());
    }
    let row = customer::ActiveModel { last_follow_up_at: Set(last), next_contact_at: Set(next), intent: Set(intent), ..Default::default() };
    scoped::update::<customer::Entity>(tx, customer, row, "followed_up").await?;
    Ok(())
}

/// A contact makes a new lead one that has been contacted.
async fn of_lead(tx: &Tx, lead: &lead::Model, made: bool) -> Result<(), Error> {
    let (last, next) = dates(tx, follow_up::Column::LeadId.eq(lead.id)).await?;
    let first = made && lead.status == LeadStatus::New;
    if (lead.last_follow_up_at, lead.next_contact_at) == (last, next) && !first {
        return Ok(());
    }
    let mut row = lead::ActiveModel { last_follow_up_at: Set(last), next_contact_at: Set(next), ..Default::default() };
    if first {
        row.status = Set(lead.status.after(LeadAction::FollowUp)?);
        row.contacted_at = Set(Some(tx.now));
    }
    scoped::update::<lead::Entity>(tx, lead, row, "followed_up").await?;
    Ok(())
}

type Dates = (DateTime<Utc>, Option<DateTime<Utc>>);

/// When the last contact took place, and when the next one is due.
async fn dates(tx: &Tx, whose: Expr) -> Result<(Option<DateTime<Utc>>, Option<DateTime<Utc>>), Error> {
    let last = latest(tx, whose.clone(), false).await?;
    let agreed = latest(tx, whose, true).await?;
    let next = rules::next_contact(last.map(|row| row.0), agreed.and_then(|row| row.1));
    Ok((last.map(|row| row.0), next))
}

/// When the latest contact took place, and what was agreed then; with `agreed`, of those that agreed on something.
async fn latest(tx: &Tx, whose: Expr, agreed: bool) -> Result<Option<Dates>, Error> {
    use follow_up::Column::{Done, HappenedAt, Id, NextContactAt};
    let mut select = scoped::select::<follow_up::Entity>(&Scope::company(tx.company))
        .filter(whose)
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
