//! A lead becomes a customer: a new one, or one that is there already. The duplicates are shown before, by `/customers/duplicates`.

use super::{found, inputs::ConvertLead, views::LeadView};
use crate::{
    customers::sight,
    http::{answer::Answer, context::Cx, etag::IfMatch, input::tidy, json::ValidJson, problem::Problem},
};
use actix_web::{post, web::Path};
use guanxi_domain::{
    access::leads::Convert,
    customers::{CustomerKind, pool},
    ids::{CustomerId, LeadId},
    leads::LeadAction,
    refusal::Refusal,
    scope::Scope,
};
use guanxi_persistence::{
    Error, Tx,
    customers::{self, ContactFields, Customer, CustomerFields, Place},
    leads::{self, Lead},
    organization,
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(convert_lead);
}

/// Turns a lead into a customer, with its follow-ups, its conversation and its story. Of several who try at once, one does.
#[utoipa::path(tag = "leads", operation_id = "convert_lead", params(("id" = LeadId, Path)), request_body = ConvertLead,
    responses((status = 200, body = LeadView)))]
#[post("/leads/{id}/convert")]
async fn convert_lead(
    cx: Cx<Convert>,
    id: Path<LeadId>,
    version: IfMatch,
    body: ValidJson<ConvertLead>,
) -> Result<Answer<LeadView>, Problem> {
    let (body, reached) = (body.0, cx.reach("customers:write")?);
    cx.write(async |tx| {
        let lead = found(&cx, tx, *id, version).await?;
        lead.status.after(LeadAction::Convert)?;
        let customer = match body.customer_id {
            Some(customer) => existing(&cx, tx, &reached, customer, &lead).await?,
            None => fresh(&cx, tx, &lead, &body).await?,
        };
        let person = body.contact.unwrap_or(customer.kind == CustomerKind::Organization);
        let contact = if person {
            Some(customers::create_contact(tx, customer.id, contact(&lead, body.customer_id.is_none())).await?.id)
        } else {
            None
        };
        let row = leads::convert(tx, &lead, &customer, contact).await?;
        cx.lead(tx, row).await
    })
    .await
}

/// A customer that is there already, and the caller's to change. What is not known of it yet, it learns from the lead.
async fn existing(cx: &Cx<Convert>, tx: &Tx, reached: &Scope, id: CustomerId, lead: &Lead) -> Result<Customer, Problem> {
    let row = customers::find_to_change(tx, reached, id, None).await.map_err(|error| match error {
        Error::NotFound => Refusal::invalid("/customer_id", "reference").into(),
        other => other,
    })?;
    sight::may_change(&cx.who, "customers:write", &row)?;
    let fields = leads::completing(&row, lead);
    let learns = fields.source_id.is_some() || fields.medium_id.is_some() || fields.industry_id.is_some() || fields.region_id.is_some();
    Ok(if learns { customers::change(tx, &row, fields, None).await? } else { row })
}

/// A new customer, in the care of whoever has the lead.
async fn fresh(cx: &Cx<Convert>, tx: &Tx, lead: &Lead, body: &ConvertLead) -> Result<Customer, Problem> {
    let kind = body.kind.unwrap_or(if lead.organization.is_some() { CustomerKind::Organization } else { CustomerKind::Person });
    let person = kind == CustomerKind::Person;
    let named = tidy(body.name.clone()).or_else(|| lead.organization.clone().filter(|_| !person));
    let fields = CustomerFields {
        name: Some(named.unwrap_or_else(|| lead.name.clone())),
        kind: Some(kind),
        intent: body.intent,
        level_id: Some(body.level_id),
        source_id: Some(lead.source_id),
        medium_id: Some(lead.medium_id),
        industry_id: Some(lead.industry_id),
        region_id: Some(lead.region_id),
        mobile: Some(lead.mobile.clone().filter(|_| person)),
        phone: Some(lead.phone.clone()),
        email: Some(lead.email.clone().filter(|_| person)),
        note: Some(lead.note.clone()),
        ..CustomerFields::default()
    };
    let place = place(cx, tx, lead).await?;
    let number = organization::next_number(tx, "customers", cx.today()).await?;
    Ok(customers::create(tx, number, fields, place).await?)
}

/// Into whose care the customer comes. Who takes it into his own care has room for it, as with any other.
async fn place(cx: &Cx<Convert>, tx: &Tx, lead: &Lead) -> Result<Place, Problem> {
    let Some(owner) = lead.owner_id else { return Ok(Place::Pool) };
    let member = customers::can_own(tx, tx.company, owner).await?.ok_or_else(|| Refusal::conflict("customer.cannot_own"))?;
    if cx.who.member() == Some(owner) {
        customers::taker(tx, owner).await?;
        let rules = customers::pool_rules(tx, tx.company).await?;
        pool::may_keep(&rules, customers::owned_count(tx, tx.company, owner, &rules).await?)?;
    }
    Ok(Place::With(owner, member.department_id))
}

fn contact(lead: &Lead, first: bool) -> ContactFields {
    ContactFields {
        name: Some(lead.name.clone()),
        job_title: Some(lead.job_title.clone()),
        mobile: Some(lead.mobile.clone()),
        phone: Some(lead.phone.clone()),
        email: Some(lead.email.clone()),
        is_primary: Some(first),
        ..ContactFields::default()
    }
}
