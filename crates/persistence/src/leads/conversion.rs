//! A lead becomes a customer, and what happened on it becomes a part of the customer's story.

use super::Lead;
use crate::{
    Error, Tx,
    customers::{self, Customer},
    engagement::{conversations, follow_ups},
    entities::{follow_up, lead},
    scoped,
};
use guanxi_domain::{event::Happened, ids::ContactId, leads::LeadAction, scope::Scope};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition};

/// Turns a lead, locked by [`super::find_to_change`], into a customer that is there: of several who try at once, one does.
pub async fn convert(tx: &Tx, before: &Lead, customer: &Customer, contact: Option<ContactId>) -> Result<Lead, Error> {
    let row = lead::ActiveModel {
        status: Set(before.status.after(LeadAction::Convert)?),
        customer_id: Set(Some(customer.id)),
        contact_id: Set(contact),
        converted_at: Set(Some(tx.now)),
        ..Default::default()
    };
    let after = scoped::update::<lead::Entity>(tx, before, row, Happened::noted("converted", Some(&customer.name))).await?;
    // What is carried along is told by this one event; each follow-up stays as it was written.
    let talks = follow_up::ActiveModel { customer_id: Set(Some(customer.id)), ..Default::default() };
    scoped::change_parts::<follow_up::Entity>(tx, Condition::all().add(follow_up::Column::LeadId.eq(before.id)), talks).await?;
    follow_ups::reckon_customer(tx, customer.id).await?;
    if let Some(talk) = before.conversation_id {
        let company = Scope::company(tx.company);
        let talk = conversations::find_to_change(tx, &company, talk, None).await?;
        if talk.customer_id.is_none() {
            conversations::link(tx, &company, &talk, customer.id).await?;
        }
    }
    Ok(after)
}

/// What a customer takes over from a lead, where nothing is known of it yet.
#[must_use]
pub fn completing(customer: &Customer, lead: &Lead) -> customers::CustomerFields {
    let missing = |own: Option<_>, from: Option<_>| from.filter(|_| own.is_none()).map(Some);
    customers::CustomerFields {
        source_id: missing(customer.source_id, lead.source_id),
        medium_id: missing(customer.medium_id, lead.medium_id),
        industry_id: missing(customer.industry_id, lead.industry_id),
        region_id: missing(customer.region_id, lead.region_id),
        ..customers::CustomerFields::default()
    }
}
