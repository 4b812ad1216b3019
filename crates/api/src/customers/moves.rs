//! Who looks after a customer: assigning, claiming, releasing, transferring, and what the rules take back.

use super::views::{CustomerView, view};
use crate::http::{answer::Answer, context::Cx, etag::IfMatch, json::ValidJson, page::ListOf, problem::Problem, view::Ref};
use actix_web::{
    get, post,
    web::{Json, Path},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{
        Permit,
        customers::{Assign, Claim, Read, Release as MayRelease, Transfer},
    },
    customers::{
        ownership::{Move, OwnershipKind, after},
        pool,
    },
    ids::{CustomerId, DictionaryEntryId, MembershipId, OwnershipId},
    refusal::Refusal,
    scope::Scope,
};
use guanxi_persistence::{
    Tx,
    customers::{self, Customer, Place},
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(assign_customer).service(claim_customer).service(release_customer).service(transfer_customer).service(list_ownership);
}

/// To whom a customer goes.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignTo {
    owner_id: MembershipId,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    note: Option<String>,
}

/// Why a customer is given back.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// An entry of the dictionary of release reasons.
    reason_id: DictionaryEntryId,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    note: Option<String>,
}

/// A time during which somebody had a customer, or it lay in the pool.
#[derive(Serialize, ToSchema)]
pub struct OwnershipView {
    id: OwnershipId,
    /// Null for a time in the pool.
    owner: Option<Ref>,
    kind: OwnershipKind,
    /// Who did it; null when it was the program.
    by: Option<Ref>,
    reason: Option<Ref>,
    note: Option<String>,
    started_at: DateTime<Utc>,
    /// Null for the time that lasts.
    ended_at: Option<DateTime<Utc>>,
}

/// Gives a customer out of the pool to a member of staff.
#[utoipa::path(tag = "customers", operation_id = "assign_customer", params(("id" = CustomerId, Path)), request_body = AssignTo,
    responses((status = 200, body = CustomerView)))]
#[post("/customers/{id}/assign")]
async fn assign_customer(
    cx: Cx<Assign>,
    id: Path<CustomerId>,
    version: IfMatch,
    body: ValidJson<AssignTo>,
) -> Result<Answer<CustomerView>, Problem> {
    cx.write(async |tx| {
        let before = found(&cx, tx, *id, version).await?;
        hand_over(&cx, tx, before, Move::Assign { to: body.0.owner_id }, body.0.note.as_deref()).await
    })
    .await
}

/// Hands a customer from its owner to another.
#[utoipa::path(tag = "customers", operation_id = "transfer_customer", params(("id" = CustomerId, Path)), request_body = AssignTo,
    responses((status = 200, body = CustomerView)))]
#[post("/customers/{id}/transfer")]
async fn transfer_customer(
    cx: Cx<Transfer>,
    id: Path<CustomerId>,
    version: IfMatch,
    body: ValidJson<AssignTo>,
) -> Result<Answer<CustomerView>, Problem> {
    cx.write(async |tx| {
        let before = customers::find_to_change(tx, &cx.scope, *id, version.0).await?;
        super::may_change(&cx, &before)?;
        hand_over(&cx, tx, before, Move::Transfer { to: body.0.owner_id }, body.0.note.as_deref()).await
    })
    .await
}

async fn hand_over<P>(cx: &Cx<P>, tx: &Tx, before: Customer, wanted: Move, note: Option<&str>) -> Result<CustomerView, Problem> {
    let row = carry_out(tx, &before, wanted, note).await?;
    view(cx, tx, row).await
}

/// Carries out a move that the rules allow, to somebody who may have customers.
pub(super) async fn carry_out(tx: &Tx, before: &Customer, wanted: Move, note: Option<&str>) -> Result<Customer, Problem> {
    let place = match after(before.owner_id, wanted)? {
        Some(to) => {
            let member = customers::can_own(tx, tx.company, to).await?;
            Place::With(to, member.ok_or_else(|| Refusal::invalid("/owner_id", "customer.cannot_own"))?.department_id)
        }
        None => Place::Pool,
    };
    Ok(customers::place(tx, before, wanted, place, None, note).await?)
}

/// Takes a customer out of the pool. Of many who try at once, one gets it.
#[utoipa::path(tag = "customers", operation_id = "claim_customer", params(("id" = CustomerId, Path)), responses((status = 200, body = CustomerView)))]
#[post("/customers/{id}/claim")]
async fn claim_customer(cx: Cx<Claim>, id: Path<CustomerId>, version: IfMatch) -> Result<Answer<CustomerView>, Problem> {
    let me = cx.who.member().ok_or_else(|| Refusal::forbidden("forbidden"))?;
    cx.write(async |tx| {
        let before = found(&cx, tx, *id, IfMatch(None)).await?;
        let owner = after(before.owner_id, Move::Claim { by: me })?;
        stale(&before, version)?;
        let taker = customers::taker(tx, owner.unwrap_or(me)).await?;
        let rules = customers::pool_rules(tx, tx.company).await?;
        let midnight = pool::midnight(cx.today(), cx.who.time_zone);
        pool::may_claim(&rules, &customers::claimant(tx, tx.company, me, before.id, midnight, &rules).await?, cx.now)?;
        let row = customers::place(tx, &before, Move::Claim { by: me }, Place::With(me, taker.department_id), None, None).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Gives a customer back to the pool, with a reason.
#[utoipa::path(tag = "customers", operation_id = "release_customer", params(("id" = CustomerId, Path)), request_body = Release,
    responses((status = 200, body = CustomerView)))]
#[post("/customers/{id}/release")]
async fn release_customer(
    cx: Cx<MayRelease>,
    id: Path<CustomerId>,
    version: IfMatch,
    body: ValidJson<Release>,
) -> Result<Answer<CustomerView>, Problem> {
    cx.write(async |tx| {
        let before = customers::find_to_change(tx, &cx.scope, *id, version.0).await?;
        super::may_change(&cx, &before)?;
        let row = let_go(tx, &before, body.0.reason_id, body.0.note.as_deref()).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Gives a customer back to the pool, for a reason on the list.
pub(super) async fn let_go(tx: &Tx, before: &Customer, reason: DictionaryEntryId, note: Option<&str>) -> Result<Customer, Problem> {
    after(before.owner_id, Move::Release)?;
    customers::check_release_reason(tx, reason).await?;
    Ok(customers::place(tx, before, Move::Release, Place::Pool, Some(reason), note).await?)
}

/// Lists who had a customer, when and why, the newest first.
#[utoipa::path(tag = "customers", operation_id = "list_ownership", params(("id" = CustomerId, Path)),
    responses((status = 200, body = ListOf<OwnershipView>)))]
#[get("/customers/{id}/ownership")]
async fn list_ownership(cx: Cx<Read>, id: Path<CustomerId>) -> Result<Json<ListOf<OwnershipView>>, Problem> {
    let db = &cx.app.db;
    let rows = customers::list_ownership(db, &cx.scope, *id).await?;
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Member, row.owner_id).add(Named::Member, row.by_id).add(Named::Entry, row.reason_id);
    }
    let names = wanted.names(db, cx.who.company).await?;
    let views = rows.into_iter().map(|row| OwnershipView {
        id: row.id,
        owner: cx.named(&names, row.owner_id),
        kind: row.kind,
        by: cx.named(&names, row.by_id),
        reason: cx.named(&names, row.reason_id),
        note: row.note,
        started_at: row.started_at,
        ended_at: row.ended_at,
    });
    Ok(Json(ListOf { data: views.collect() }))
}

/// The customer to be moved, within reach or in the pool, which is open to all who may take or give from it.
async fn found<P: Permit>(cx: &Cx<P>, tx: &Tx, id: CustomerId, version: IfMatch) -> Result<Customer, Problem> {
    Ok(customers::find_or_in_pool_to_change(tx, &cx.scope, id, version.0).await?)
}

/// That a customer is taken says more than that it has changed, so the state is looked at before the version.
fn stale(row: &Customer, version: IfMatch) -> Result<(), guanxi_persistence::Error> {
    match version.0 {
        Some(version) if version != row.version => Err(guanxi_persistence::Error::Stale(row.version)),
        _ => Ok(()),
    }
}

/// Lets neglected customers fall back into the pool, as the company's rules say; how many did.
///
/// Run by a job, in batches: each call takes `limit` at most.
pub(crate) async fn recycle(tx: &Tx, limit: u64) -> Result<usize, Problem> {
    let rules = customers::pool_rules(tx, tx.company).await?;
    let Some(since) = pool::neglected_since(&rules, tx.now) else { return Ok(0) };
    let due = customers::due_to_drop(tx, &Scope::company(tx.company), since, limit).await?;
    for row in &due {
        after(row.owner_id, Move::Recycle)?;
        customers::place(tx, row, Move::Recycle, Place::Pool, None, None).await?;
    }
    Ok(due.len())
}
