//! Work on many customers at once: a preview, the work itself with its progress and its report, and taking it back.

mod work;

pub(crate) use work::go_on;

use crate::{
    http::{
        answer::Answer,
        context::Cx,
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
        view::{ActionView, Ref},
    },
    messages::{Language, message},
};
use actix_web::{
    get, post, rt,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{Staff, customers::Write},
    customers::bulk::{BulkAction, BulkOutcome, BulkStatus, BulkStep},
    ids::{BulkJobId, CustomerId, MembershipId},
    refusal::Refusal,
    scope::Actor,
};
use guanxi_persistence::{
    Conn, ListRequest,
    customers::bulk::{self, BulkJob, Chosen, Tally},
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(preview_bulk).service(begin_bulk).service(list_bulk).service(find_bulk).service(list_bulk_rows);
    config.service(cancel_bulk).service(undo_bulk);
}

/// What is to be done, and with whom: these customers, or all that a list's filter and search words leave.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct BulkWork {
    action: BulkAction,
    #[validate(length(min = 1, max = 10_000))]
    #[schema(min_items = 1, max_items = 10_000)]
    ids: Option<Vec<CustomerId>>,
    /// The filter language, as a list takes it.
    #[validate(length(max = 3000))]
    #[schema(max_length = 3000)]
    filter: Option<String>,
    /// Words to look for, as a list takes them.
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    q: Option<String>,
    /// Every customer within reach, when there is neither a list of ids nor a filter.
    all: Option<bool>,
}

impl BulkWork {
    async fn customers(&self, cx: &Cx<Write>, db: &impl Conn) -> Result<Vec<CustomerId>, Problem> {
        let pool = cx.who.can("customers:pool") && matches!(self.action, BulkAction::Assign { .. });
        let seen = cx.reach("customers:read")?;
        let request: ListRequest =
            cx.list("customers", ListQuery { filter: self.filter.clone(), q: self.q.clone(), ..ListQuery::default() });
        let narrowed = self.filter.is_some() || self.q.is_some();
        let chosen = match &self.ids {
            Some(_) if narrowed => return Err(Problem::invalid("/ids", "bulk.ids_or_filter")),
            Some(ids) => Chosen::These(ids),
            None if narrowed || self.all == Some(true) => Chosen::Matching(&request),
            None => return Err(Problem::invalid("/ids", "required")),
        };
        Ok(bulk::choose(db, &seen, pool, chosen).await?)
    }
}

/// What the work would do.
#[derive(Serialize, ToSchema)]
pub struct BulkPreview {
    /// How many customers are meant.
    total: usize,
    /// On how many of them it was tried, and taken back at once.
    tried: usize,
    allowed: usize,
    refused: Vec<BulkRefusal>,
}

/// Customers that would be left as they are, for one reason.
#[derive(Serialize, ToSchema)]
pub struct BulkRefusal {
    code: String,
    reason: String,
    count: usize,
}

/// A piece of work on many customers.
#[derive(Serialize, ToSchema)]
pub struct BulkJobView {
    id: BulkJobId,
    action: BulkAction,
    status: BulkStatus,
    created_at: DateTime<Utc>,
    finished_at: Option<DateTime<Utc>>,
    total: i64,
    waiting: i64,
    done: i64,
    refused: i64,
    undone: i64,
    kept: i64,
    actions: Vec<ActionView>,
}

/// What became of one customer.
#[derive(Serialize, ToSchema)]
pub struct BulkRowView {
    position: i64,
    /// Null when the customer is beyond the caller's reach by now.
    customer: Option<Ref>,
    outcome: BulkOutcome,
    /// Why it was refused or kept.
    code: Option<String>,
    reason: Option<String>,
}

/// The member who works in his own name: a key has fewer rights than its maker, and the work goes on after the request.
fn worker<P>(cx: &Cx<P>) -> Result<MembershipId, Refusal> {
    match cx.who.actor {
        Actor::Staff(me) => Ok(me),
        _ => Err(Refusal::forbidden("bulk.staff_only")),
    }
}

fn reason(language: Language, code: &str) -> String {
    message(language, code, &[]).or_else(|| message(language, &format!("invalid.{code}"), &[])).unwrap_or_else(|| code.to_owned())
}

impl BulkJobView {
    fn of<P>(cx: &Cx<P>, job: BulkJob, tally: &Tally) -> Self {
        let count = |outcome| tally.get(&outcome).copied().unwrap_or(0);
        Self {
            id: job.id,
            status: job.status,
            created_at: job.created_at,
            finished_at: job.finished_at,
            total: job.total,
            waiting: count(BulkOutcome::Waiting),
            done: count(BulkOutcome::Done),
            refused: count(BulkOutcome::Refused),
            undone: count(BulkOutcome::Undone),
            kept: count(BulkOutcome::Kept),
            actions: cx.actions(job.status.actions()),
            action: job.action.0,
        }
    }
}

async fn views<P>(cx: &Cx<P>, db: &impl Conn, jobs: Vec<BulkJob>) -> Result<Vec<BulkJobView>, Problem> {
    let ids: Vec<_> = jobs.iter().map(|job| job.id).collect();
    let mut tallies = bulk::tallies(db, cx.who.company, &ids).await?;
    Ok(jobs
        .into_iter()
        .map(|job| {
            let tally = tallies.remove(&job.id).unwrap_or_default();
            BulkJobView::of(cx, job, &tally)
        })
        .collect())
}

async fn view<P>(cx: &Cx<P>, db: &impl Conn, job: BulkJob) -> Result<BulkJobView, Problem> {
    views(cx, db, vec![job]).await?.pop().ok_or_else(Problem::not_found)
}

/// Tries the work on the first customers meant, takes it back at once, and says what would be refused.
#[utoipa::path(tag = "customers", operation_id = "preview_bulk", request_body = BulkWork, responses((status = 200, body = BulkPreview)))]
#[post("/customers/bulk/preview")]
async fn preview_bulk(cx: Cx<Write>, body: ValidJson<BulkWork>) -> Result<Answer<BulkPreview>, Problem> {
    worker(&cx)?;
    let customers = body.0.customers(&cx, &cx.app.db).await?;
    let action = body.0.action.checked()?;
    let tried = work::tries(&cx.app, &cx.who, &action, &customers, cx.now).await?;
    let refused = tried.refused.into_iter().map(|(code, count)| BulkRefusal { reason: reason(cx.language, &code), code, count });
    Answer::ok(&BulkPreview { total: customers.len(), tried: tried.count, allowed: tried.allowed, refused: refused.collect() })
}

/// Begins work on many customers; it goes on in the background.
#[utoipa::path(tag = "customers", operation_id = "begin_bulk", request_body = BulkWork, responses((status = 201, body = BulkJobView)))]
#[post("/customers/bulk")]
async fn begin_bulk(cx: Cx<Write>, body: ValidJson<BulkWork>) -> Result<Answer<BulkJobView>, Problem> {
    let me = worker(&cx)?;
    let answer = cx
        .create(async |tx| {
            let customers = body.0.customers(&cx, tx).await?;
            let job = bulk::begin(tx, me, body.0.action.clone().checked()?, &customers).await?;
            view(&cx, tx, job).await
        })
        .await?;
    rt::spawn(go_on(cx.app.clone()));
    Ok(answer)
}

/// Lists the caller's own pieces of work, the newest first.
#[utoipa::path(tag = "customers", operation_id = "list_bulk", params(ListQuery), responses((status = 200, body = PageOf<BulkJobView>)))]
#[get("/bulk-jobs")]
async fn list_bulk(cx: Cx<Staff>, query: Query<ListQuery>) -> Result<Json<PageOf<BulkJobView>>, Problem> {
    let page = bulk::list(&cx.app.db, cx.who.company, worker(&cx)?, &cx.list("bulk_jobs", query.0)).await?;
    Ok(Json(page.turn(async |jobs| views(&cx, &cx.app.db, jobs).await).await?.into()))
}

/// Shows a piece of work of one's own, and how far it has got.
#[utoipa::path(tag = "customers", operation_id = "find_bulk", params(("id" = BulkJobId, Path)), responses((status = 200, body = BulkJobView)))]
#[get("/bulk-jobs/{id}")]
async fn find_bulk(cx: Cx<Staff>, id: Path<BulkJobId>) -> Result<Answer<BulkJobView>, Problem> {
    let job = bulk::find(&cx.app.db, cx.who.company, worker(&cx)?, *id).await?;
    Answer::ok(&view(&cx, &cx.app.db, job).await?)
}

/// Lists what became of each customer.
#[utoipa::path(tag = "customers", operation_id = "list_bulk_rows", params(("id" = BulkJobId, Path), ListQuery),
    responses((status = 200, body = PageOf<BulkRowView>)))]
#[get("/bulk-jobs/{id}/rows")]
async fn list_bulk_rows(cx: Cx<Staff>, id: Path<BulkJobId>, query: Query<ListQuery>) -> Result<Json<PageOf<BulkRowView>>, Problem> {
    let db = &cx.app.db;
    let job = bulk::find(db, cx.who.company, worker(&cx)?, *id).await?;
    let page = bulk::rows(db, &job, &cx.list("bulk_rows", query.0)).await?;
    let mut wanted = Wanted::default();
    for row in &page.data {
        wanted.add(Named::Customer, Some(row.customer_id));
    }
    let names = wanted.names(db, cx.who.company).await?;
    let view = |row: bulk::BulkRow| BulkRowView {
        position: row.position,
        customer: cx.named(&names, Some(row.customer_id)),
        outcome: row.outcome,
        reason: row.code.as_deref().map(|code| reason(cx.language, code)),
        code: row.code,
    };
    Ok(Json(page.map(view).into()))
}

/// Stops a piece of work: what is done stays done, and can be undone.
#[utoipa::path(tag = "customers", operation_id = "cancel_bulk", params(("id" = BulkJobId, Path)), responses((status = 200, body = BulkJobView)))]
#[post("/bulk-jobs/{id}/cancel")]
async fn cancel_bulk(cx: Cx<Staff>, id: Path<BulkJobId>) -> Result<Answer<BulkJobView>, Problem> {
    take(&cx, *id, BulkStep::Cancel).await
}

/// Takes back what was done, customer by customer; whom somebody has changed since stays as he is.
#[utoipa::path(tag = "customers", operation_id = "undo_bulk", params(("id" = BulkJobId, Path)), responses((status = 200, body = BulkJobView)))]
#[post("/bulk-jobs/{id}/undo")]
async fn undo_bulk(cx: Cx<Staff>, id: Path<BulkJobId>) -> Result<Answer<BulkJobView>, Problem> {
    let answer = take(&cx, *id, BulkStep::Undo).await?;
    rt::spawn(go_on(cx.app.clone()));
    Ok(answer)
}

async fn take(cx: &Cx<Staff>, id: BulkJobId, step: BulkStep) -> Result<Answer<BulkJobView>, Problem> {
    let me = worker(cx)?;
    cx.write(async |tx| {
        let job = bulk::find(tx, tx.company, me, id).await?;
        bulk::step(tx, &job, step).await?;
        view(cx, tx, bulk::find(tx, tx.company, me, id).await?).await
    })
    .await
}
