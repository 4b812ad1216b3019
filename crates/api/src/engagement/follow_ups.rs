//! Follow-ups of customers and leads: a contact and the plan for the next one, written in one step.

use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::{ValidJson, filled, present},
    page::{ListQuery, PageOf},
    problem::Problem,
    view::Ref,
};
use actix_web::{delete, get, patch, post, web};
use chrono::{DateTime, SubsecRound as _, Utc};
use guanxi_domain::{
    access::follow_ups::{Read, Write},
    customers::Intent,
    engagement::FollowUpKind,
    ids::{ContactId, CustomerId, FollowUpId, LeadId},
    refusal::Refusal,
    scope::Scope,
};
use guanxi_persistence::{
    Conn,
    engagement::follow_ups::{self, FollowUp, FollowUpEdit, Whose},
    leads,
    names::{Named, Names, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_follow_ups).service(create_follow_up).service(find_follow_up).service(update_follow_up).service(remove_follow_up);
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FollowUpView {
    pub id: FollowUpId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    /// Null as long as it is about a lead that is no customer.
    pub customer: Option<Ref>,
    /// The lead that it is, or was, about.
    pub lead: Option<Ref>,
    pub contact: Option<Ref>,
    pub kind: FollowUpKind,
    pub content: String,
    /// When the contact took place; of one still to be made, when it was asked for.
    pub happened_at: DateTime<Utc>,
    pub next_contact_at: Option<DateTime<Utc>>,
    /// What the contact told about the customer's intent to buy.
    pub intent: Option<Intent>,
    /// Who made the contact; null when the system asks for one.
    pub by: Option<Ref>,
    pub done: bool,
    /// Who is asked to make the contact.
    pub assigned_to: Option<Ref>,
    pub due_at: Option<DateTime<Utc>>,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFollowUp {
    /// Either this or `lead_id`.
    pub customer_id: Option<CustomerId>,
    pub lead_id: Option<LeadId>,
    pub contact_id: Option<ContactId>,
    pub kind: FollowUpKind,
    #[validate(length(max = 5000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 5000)]
    pub content: String,
    /// Now, when not given.
    pub happened_at: Option<DateTime<Utc>>,
    /// When the customer is to be contacted next.
    pub next_contact_at: Option<DateTime<Utc>>,
    pub intent: Option<Intent>,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUpChanges {
    #[validate(length(max = 5000), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 5000)]
    pub content: Option<String>,
    pub kind: Option<FollowUpKind>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DateTime<Utc>>)]
    pub next_contact_at: Option<Option<DateTime<Utc>>>,
    /// `true`: the contact that was asked for has been made.
    pub done: Option<bool>,
}

impl<P> Cx<P> {
    /// How far the caller reads leads: a follow-up of a lead tells of the lead.
    fn leads(&self) -> Option<Scope> {
        self.who.scope_for("leads:read")
    }

    /// The follow-ups as they are shown.
    async fn follow_up_views(&self, db: &impl Conn, rows: Vec<FollowUp>) -> Result<Vec<FollowUpView>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Customer, row.customer_id).add(Named::Lead, row.lead_id).add(Named::Contact, row.contact_id);
            wanted.add(Named::Member, row.member_id).add(Named::Member, row.assigned_to_id);
        }
        let names = wanted.names(db, self.scope.company).await?;
        Ok(rows.into_iter().map(|row| self.follow_up_view(&names, row)).collect())
    }

    fn follow_up_view(&self, names: &Names, row: FollowUp) -> FollowUpView {
        FollowUpView {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            customer: self.named(names, row.customer_id),
            lead: self.named(names, row.lead_id),
            contact: self.named(names, row.contact_id),
            kind: row.kind,
            content: row.content,
            happened_at: row.happened_at,
            next_contact_at: row.next_contact_at,
            intent: row.intent,
            by: self.named(names, row.member_id),
            done: row.done,
            assigned_to: self.named(names, row.assigned_to_id),
            due_at: row.due_at,
        }
    }

    async fn one_follow_up(&self, db: &impl Conn, row: FollowUp) -> Result<FollowUpView, Problem> {
        self.follow_up_views(db, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    }
}

/// Lists follow-ups, newest first.
#[utoipa::path(tag = "engagement", operation_id = "list_follow_ups", params(ListQuery), responses((status = 200, description = "A page", body = PageOf<FollowUpView>)))]
#[get("/follow-ups")]
async fn list_follow_ups(cx: Cx<Read>, query: web::Query<ListQuery>) -> Result<web::Json<PageOf<FollowUpView>>, Problem> {
    let request = cx.list("follow_ups", query.into_inner());
    let page = follow_ups::list(&cx.app.db, &cx.scope, cx.leads().as_ref(), &request).await?;
    Ok(web::Json(page.turn(async |rows| cx.follow_up_views(&cx.app.db, rows).await).await?.into()))
}

/// Records a contact with a customer or a lead, and when to contact him next. A new lead is a contacted one from then on.
#[utoipa::path(tag = "engagement", operation_id = "create_follow_up", request_body = NewFollowUp, responses((status = 201, description = "Recorded", body = FollowUpView)))]
#[post("/follow-ups")]
async fn create_follow_up(cx: Cx<Write>, body: ValidJson<NewFollowUp>) -> Result<Answer<FollowUpView>, Problem> {
    let body = body.0;
    let whose = match (body.customer_id, body.lead_id) {
        (Some(customer), None) => Whose::Customer(customer),
        (None, Some(lead)) => Whose::Lead(lead),
        _ => return Err(Refusal::invalid("/customer_id", "follow_up.whose").into()),
    };
    if let Whose::Lead(lead) = whose {
        leads::find(&cx.app.db, &cx.leads().ok_or_else(Problem::not_found)?, lead).await?;
    }
    let new = follow_ups::NewFollowUp {
        whose,
        contact: body.contact_id,
        kind: body.kind,
        content: body.content,
        happened_at: body.happened_at.map_or(cx.now, |at| at.trunc_subsecs(6)),
        next_contact_at: body.next_contact_at.map(|at| at.trunc_subsecs(6)),
        intent: body.intent,
    };
    cx.create(async |tx| {
        let row = follow_ups::create(tx, &cx.scope, new).await?;
        cx.one_follow_up(tx, row).await
    })
    .await
}

/// Finds a follow-up.
#[utoipa::path(tag = "engagement", operation_id = "find_follow_up", params(("id" = FollowUpId, Path)), responses((status = 200, description = "Found", body = FollowUpView)))]
#[get("/follow-ups/{id}")]
async fn find_follow_up(cx: Cx<Read>, id: web::Path<FollowUpId>) -> Result<Answer<FollowUpView>, Problem> {
    let row = follow_ups::find(&cx.app.db, &cx.scope, cx.leads().as_ref(), *id).await?;
    Answer::ok(&cx.one_follow_up(&cx.app.db, row).await?)
}

/// Changes a follow-up, or says that the contact has been made.
#[utoipa::path(tag = "engagement", operation_id = "update_follow_up", params(("id" = FollowUpId, Path)), request_body = FollowUpChanges, responses((status = 200, description = "Changed", body = FollowUpView)))]
#[patch("/follow-ups/{id}")]
async fn update_follow_up(
    cx: Cx<Write>,
    id: web::Path<FollowUpId>,
    version: IfMatch,
    body: ValidJson<FollowUpChanges>,
) -> Result<Answer<FollowUpView>, Problem> {
    let body = body.0;
    let edit = FollowUpEdit {
        kind: body.kind,
        content: body.content,
        next_contact_at: body.next_contact_at.map(|next| next.map(|at| at.trunc_subsecs(6))),
        done: body.done,
    };
    cx.write(async |tx| {
        follow_ups::find(tx, &cx.scope, cx.leads().as_ref(), *id).await?;
        let row = follow_ups::update(tx, &cx.scope, *id, version.0, edit).await?;
        cx.one_follow_up(tx, row).await
    })
    .await
}

/// Moves a follow-up to the trash.
#[utoipa::path(tag = "engagement", operation_id = "remove_follow_up", params(("id" = FollowUpId, Path)), responses((status = 204, description = "In the trash")))]
#[delete("/follow-ups/{id}")]
async fn remove_follow_up(cx: Cx<Write>, id: web::Path<FollowUpId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| {
        follow_ups::find(tx, &cx.scope, cx.leads().as_ref(), *id).await?;
        Ok(follow_ups::remove(tx, &cx.scope, *id, version.0).await?)
    })
    .await
}
