//! Leads over HTTP: entering, finding and changing them, their steps, conversion, and the forms on the website that make them.

mod converting;
mod form_inputs;
mod forms;
mod inputs;
mod public;
mod steps;
mod views;

use crate::{
    customers::sight::Sight,
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        export::{ExportQuery, Table, export},
        json::ValidJson,
        page::{ListOf, ListQuery, PageOf},
        problem::Problem,
    },
    platform::columns,
};
use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Json, Path, Query},
};
use guanxi_domain::{
    access::{
        Demand, Permit,
        leads::{Delete, Read, Write},
    },
    ids::{ConversationId, LeadId, MembershipId},
    leads::{LeadAction, lead},
    organization::DictionaryKind,
    refusal::Refusal,
    scope::Holder,
    views::ViewList,
};
use guanxi_persistence::{
    Tx, customers,
    engagement::conversations,
    leads::{self, Lead, LeadFields, Owner},
    organization,
};
use inputs::{LeadChanges, Matching, NewLead};
use utoipa_actix_web::service_config::ServiceConfig;
use views::{LeadCount, LeadRow, LeadView, RevealedLead, SourceFunnel};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_leads)
        .service(export_leads)
        .service(create_lead)
        // Before the leads themselves: these would be read as ids.
        .service(count_leads)
        .service(lead_funnel)
        .service(find_lead)
        .service(update_lead)
        .service(remove_lead)
        .service(reveal_lead)
        .service(lead_of_conversation);
    steps::routes(config);
    converting::routes(config);
    forms::routes(config);
    public::routes(config);
}

/// Whose a lead is.
pub(crate) const fn holder(row: &Lead) -> Holder {
    Holder { customer: None, owner: row.owner_id, department: row.department_id, entered_by: row.entered_by_id }
}

/// Lists the leads within reach.
#[utoipa::path(tag = "leads", operation_id = "list_leads", params(ListQuery), responses((status = 200, body = PageOf<LeadRow>)))]
#[get("/leads")]
async fn list_leads(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<LeadRow>>, Problem> {
    Ok(Json(page(&cx, query.0).await?))
}

async fn page(cx: &Cx<Read>, query: ListQuery) -> Result<PageOf<LeadRow>, Problem> {
    let page = leads::list(&cx.app.db, &cx.scope, &cx.list("leads", query)).await?;
    Ok(page.turn(async |rows| cx.lead_rows(&cx.app.db, rows).await).await?.into())
}

/// Writes the leads within reach into a file.
#[utoipa::path(tag = "leads", operation_id = "export_leads", params(ExportQuery), responses(Table))]
#[get("/leads/export")]
async fn export_leads(cx: Cx<Read>, query: Query<ExportQuery>) -> Result<HttpResponse, Problem> {
    export(cx, ViewList::Leads, columns::LEADS, query.0, page).await
}

/// Counts the leads within reach by state, whatever their number.
#[utoipa::path(tag = "leads", operation_id = "count_leads", params(Matching), responses((status = 200, body = ListOf<LeadCount>)))]
#[get("/leads/counts")]
async fn count_leads(cx: Cx<Read>, query: Query<Matching>) -> Result<Json<ListOf<LeadCount>>, Problem> {
    let counts = leads::counts(&cx.app.db, &cx.scope, &cx.list("leads", query.0.into())).await?;
    Ok(Json(ListOf { data: LeadCount::all(&counts) }))
}

/// Counts the leads within reach by source and state: where leads come from, and how far they get.
#[utoipa::path(tag = "leads", operation_id = "lead_funnel", params(Matching), responses((status = 200, body = ListOf<SourceFunnel>)))]
#[get("/leads/funnel")]
async fn lead_funnel(cx: Cx<Read>, query: Query<Matching>) -> Result<Json<ListOf<SourceFunnel>>, Problem> {
    let counts = leads::funnel(&cx.app.db, &cx.scope, &cx.list("leads", query.0.into())).await?;
    Ok(Json(ListOf { data: cx.source_funnels(&cx.app.db, &counts).await? }))
}

/// Enters a lead, for somebody in charge to give away or, with `keep`, for oneself.
#[utoipa::path(tag = "leads", operation_id = "create_lead", request_body = NewLead, responses((status = 201, body = LeadView)))]
#[post("/leads")]
async fn create_lead(cx: Cx<Write>, body: ValidJson<NewLead>) -> Result<Answer<LeadView>, Problem> {
    let (fields, keep) = body.0.checked()?;
    cx.create(async |tx| {
        let owner = if keep { Some(keeper(&cx, tx).await?) } else { None };
        let number = organization::next_number(tx, "leads", cx.today()).await?;
        let row = leads::create(tx, number, fields, owner, None).await?;
        cx.lead(tx, row).await
    })
    .await
}

/// The caller as an owner.
async fn keeper(cx: &Cx<Write>, tx: &Tx) -> Result<(MembershipId, Option<guanxi_domain::ids::DepartmentId>), Problem> {
    let me = cx.who.member().ok_or_else(|| Refusal::forbidden("lead.keep_not_allowed"))?;
    able(tx, me).await?.ok_or_else(|| Refusal::forbidden("lead.keep_not_allowed").into())
}

/// The member as an owner, if he works here and can carry a lead to its end.
async fn able(tx: &Tx, member: MembershipId) -> Result<Owner, Problem> {
    let found = customers::holders(tx, tx.company, "leads:convert", &[member]).await?.pop();
    Ok(found.map(|row| (row.id, row.department_id)))
}

/// Makes a lead of a visitor's conversation; whoever answers the visitor has it, if he may have leads.
#[utoipa::path(tag = "leads", operation_id = "lead_of_conversation", params(("id" = ConversationId, Path)), responses((status = 201, body = LeadView)))]
#[post("/conversations/{id}/lead")]
async fn lead_of_conversation(cx: Cx<Write>, id: Path<ConversationId>, version: IfMatch) -> Result<Answer<LeadView>, Problem> {
    let seen = cx.reach("conversations:write")?;
    cx.create(async |tx| {
        let talk = conversations::find_to_change(tx, &seen, *id, version.0).await?;
        let made = !leads::of_conversations(tx, tx.company, &[talk.id]).await?.is_empty();
        talk.rules().may_become_lead(made)?;
        let contact = talk.visitor_contact.clone().unwrap_or_default();
        let mail = contact.contains('@');
        let telephone = !mail && guanxi_domain::folding::telephone(&contact).is_some();
        let fields = LeadFields {
            name: Some(talk.visitor_name.clone().unwrap_or_else(|| contact.clone())),
            email: Some(mail.then(|| contact.clone())),
            mobile: Some(telephone.then(|| contact.clone())),
            note: Some(Some(if mail || telephone { talk.subject.clone() } else { format!("{contact}\n{}", talk.subject) })),
            source_id: Some(leads::entry_by_code(tx, DictionaryKind::Source, "chat").await?),
            ..LeadFields::default()
        };
        let owner = match talk.assignee_id {
            Some(member) => able(tx, member).await?,
            None => None,
        };
        let number = organization::next_number(tx, "leads", cx.today()).await?;
        let row = leads::create(tx, number, fields, owner, Some(talk.id)).await?;
        cx.lead(tx, row).await
    })
    .await
}

/// Shows a lead.
#[utoipa::path(tag = "leads", operation_id = "find_lead", params(("id" = LeadId, Path)), responses((status = 200, body = LeadView)))]
#[get("/leads/{id}")]
async fn find_lead(cx: Cx<Read>, id: Path<LeadId>) -> Result<Answer<LeadView>, Problem> {
    let row = leads::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.lead(&cx.app.db, row).await?)
}

/// Changes what is known of a lead.
#[utoipa::path(tag = "leads", operation_id = "update_lead", params(("id" = LeadId, Path)), request_body = LeadChanges, responses((status = 200, body = LeadView)))]
#[patch("/leads/{id}")]
async fn update_lead(cx: Cx<Write>, id: Path<LeadId>, version: IfMatch, body: ValidJson<LeadChanges>) -> Result<Answer<LeadView>, Problem> {
    cx.write(async |tx| {
        let before = found(&cx, tx, *id, version).await?;
        before.status.after(LeadAction::Update)?;
        let fields = body.0.without_masks(&Sight::of_leads(&cx.who), &before).checked()?;
        let row = leads::change(tx, &before, fields).await?;
        cx.lead(tx, row).await
    })
    .await
}

/// Moves a lead to the trash.
#[utoipa::path(tag = "leads", operation_id = "remove_lead", params(("id" = LeadId, Path)), responses((status = 204, description = "In the trash")))]
#[delete("/leads/{id}")]
async fn remove_lead(cx: Cx<Delete>, id: Path<LeadId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| {
        let before = found(&cx, tx, *id, version).await?;
        before.status.after(LeadAction::Remove)?;
        leads::remove(tx, &before).await?;
        Ok(())
    })
    .await
}

/// Shows what is blotted out for the caller, and notes in the log that he looked.
#[utoipa::path(tag = "leads", operation_id = "reveal_lead", params(("id" = LeadId, Path)), responses((status = 200, body = RevealedLead)))]
#[post("/leads/{id}/reveal")]
async fn reveal_lead(cx: Cx<Read>, id: Path<LeadId>) -> Result<Answer<RevealedLead>, Problem> {
    cx.write(async |tx| {
        let row = leads::find(tx, &cx.scope, *id).await?;
        leads::reveal(tx, &row).await?;
        Ok(RevealedLead::of(&cx, row))
    })
    .await
}

/// A lead to be changed, which must be the caller's to change.
async fn found<P: Permit>(cx: &Cx<P>, tx: &Tx, id: LeadId, version: IfMatch) -> Result<Lead, Problem> {
    let row = leads::find_to_change(tx, &cx.scope, id, version.0).await?;
    if let Demand::Grant(permission) = P::DEMAND {
        lead::may_change(row.owner_id, cx.covers(permission, &row))?;
    }
    Ok(row)
}
