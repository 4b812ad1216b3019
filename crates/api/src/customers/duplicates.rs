//! Duplicates, shown while a customer or a lead is being typed, and before a lead is converted: that it exists, what it is called and
//! who has it, and nothing more.

use super::sight::holder;
use crate::http::{context::Cx, page::ListOf, problem::Problem, view::Ref};
use actix_web::{
    get,
    web::{Json, Query},
};
use guanxi_domain::{
    access::customers::Write,
    ids::{CustomerId, LeadId},
};
use guanxi_persistence::{
    customers::{self, Likeness},
    leads,
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(find_duplicates);
}

/// What is known so far.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct DuplicateQuery {
    #[param(max_length = 200)]
    name: Option<String>,
    #[param(max_length = 40)]
    mobile: Option<String>,
    #[param(max_length = 254)]
    email: Option<String>,
    /// The customer itself, when it is being changed.
    except: Option<CustomerId>,
    /// The lead itself, when it is one.
    except_lead: Option<LeadId>,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateField {
    Name,
    Mobile,
    Email,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DuplicateKind {
    Customer,
    Lead,
}

/// A customer or lead that looks the same.
#[derive(Serialize, ToSchema)]
pub struct DuplicateView {
    kind: DuplicateKind,
    /// What the two share.
    field: DuplicateField,
    /// Only for customers within the caller's reach.
    customer_id: Option<CustomerId>,
    /// Only for leads within the caller's reach.
    lead_id: Option<LeadId>,
    number: Option<String>,
    name: String,
    owner: Option<Ref>,
    in_pool: bool,
    /// Whether the caller may open it.
    visible: bool,
}

/// Looks for customers and leads with the same name, telephone or mail, in the whole company.
#[utoipa::path(tag = "customers", operation_id = "find_duplicates", params(DuplicateQuery),
    responses((status = 200, body = ListOf<DuplicateView>)))]
#[get("/customers/duplicates")]
async fn find_duplicates(cx: Cx<Write>, query: Query<DuplicateQuery>) -> Result<Json<ListOf<DuplicateView>>, Problem> {
    let query = query.0;
    let short = |text: Option<String>, most: usize| text.map(|text| text.chars().take(most).collect());
    let like =
        Likeness { name: short(query.name, 200), mobile: short(query.mobile, 40), email: short(query.email, 254), except: query.except };
    let found = customers::lookalikes(&cx.app.db, cx.who.company, &like).await?;
    let alike = leads::lookalikes(&cx.app.db, cx.who.company, &like, query.except_lead).await?;
    let mut wanted = Wanted::default();
    for lookalike in &found {
        wanted.add(Named::Member, lookalike.customer.owner_id);
    }
    for lookalike in &alike {
        wanted.add(Named::Member, lookalike.lead.owner_id);
    }
    let names = wanted.names(&cx.app.db, cx.who.company).await?;
    let reach = cx.who.scope_for("customers:read").map(|scope| scope.reach);
    let data = found.into_iter().map(|lookalike| {
        let row = lookalike.customer;
        let visible = reach.as_ref().is_some_and(|reach| reach.covers(&holder(&row)));
        DuplicateView {
            kind: DuplicateKind::Customer,
            field: shared(lookalike.field),
            lead_id: None,
            customer_id: visible.then_some(row.id),
            number: visible.then_some(row.number),
            name: row.name,
            owner: cx.named(&names, row.owner_id),
            in_pool: row.owner_id.is_none(),
            visible,
        }
    });
    let reach = cx.who.scope_for("leads:read").map(|scope| scope.reach);
    let leads = alike.into_iter().map(|lookalike| {
        let row = lookalike.lead;
        let visible = reach.as_ref().is_some_and(|reach| reach.covers(&crate::leads::holder(&row)));
        DuplicateView {
            kind: DuplicateKind::Lead,
            field: shared(lookalike.field),
            customer_id: None,
            lead_id: visible.then_some(row.id),
            number: visible.then_some(row.number),
            name: row.organization.unwrap_or(row.name),
            owner: cx.named(&names, row.owner_id),
            in_pool: false,
            visible,
        }
    });
    Ok(Json(ListOf { data: data.chain(leads).collect() }))
}

fn shared(field: &str) -> DuplicateField {
    match field {
        "mobile" => DuplicateField::Mobile,
        "email" => DuplicateField::Email,
        _ => DuplicateField::Name,
    }
}
