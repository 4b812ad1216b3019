//! Work on many customers as it is kept: the customers it takes, frozen when it began, and what became of each.

use super::{lists, with_pool};
use crate::{
    Error, Tx,
    db::{Conn, Db},
    entities::{bulk_job, bulk_row, customer},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    scoped,
};
use guanxi_domain::{
    customers::bulk::{BulkAction, BulkOutcome, BulkStatus, BulkStep, MOST},
    ids::{BulkJobId, BulkRowId, CompanyId, CustomerId, MembershipId},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, ConnectionTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, sea_query::Expr,
};
use serde_json::Value;
use std::collections::HashMap;

pub use crate::entities::{bulk_job::Model as BulkJob, bulk_row::Model as BulkRow};

/// Rows inserted with one statement.
const CHUNK: usize = 1000;

/// Which customers are meant.
pub enum Chosen<'a> {
    These(&'a [CustomerId]),
    /// All that a list's filter and search words leave.
    Matching(&'a ListRequest),
}

/// The customers that the caller may see and means; more than [`MOST`] are refused.
pub async fn choose(db: &impl Conn, scope: &Scope, pool: bool, chosen: Chosen<'_>) -> Result<Vec<CustomerId>, Error> {
    let seen = if pool { with_pool(scope) } else { scoped::select::<customer::Entity>(scope) };
    let limit = MOST as u64 + 1;
    let found = match chosen {
        Chosen::These(ids) => {
            let named = seen.filter(customer::Column::Id.is_in(ids.iter().copied())).order_by_asc(customer::Column::Id);
            named.limit(limit).select_only().column(customer::Column::Id).into_tuple().all(db.conn()).await?
        }
        Chosen::Matching(request) => lists::matching(db, seen, request, limit).await?,
    };
    match found.len() {
        0 => Err(Refusal::conflict("bulk.nobody").into()),
        count if count > MOST => Err(Refusal::conflict("bulk.too_many").with("most", MOST).into()),
        _ => Ok(found),
    }
}

/// Writes down what is to be done with whom.
pub async fn begin(tx: &Tx, member: MembershipId, action: BulkAction, customers: &[CustomerId]) -> Result<BulkJob, Error> {
    let id = BulkJobId::new();
    let job = bulk_job::ActiveModel {
        id: Set(id),
        member_id: Set(member),
        status: Set(BulkStatus::Running),
        action: Set(bulk_job::Wanted(action)),
        total: Set(i64::try_from(customers.len()).unwrap_or(i64::MAX)),
        created_at: Set(tx.now),
        finished_at: Set(None),
        ..Default::default()
    };
    scoped::append::<bulk_job::Entity>(tx, vec![job]).await?;
    let rows = customers.iter().zip(1..).map(|(customer, position)| bulk_row::ActiveModel {
        id: Set(BulkRowId::new()),
        job_id: Set(id),
        customer_id: Set(*customer),
        position: Set(position),
        outcome: Set(BulkOutcome::Waiting),
        code: Set(None),
        before: Set(Value::Null),
        version: Set(None),
        ..Default::default()
    });
    let rows: Vec<_> = rows.collect();
    for chunk in rows.chunks(CHUNK) {
        scoped::append::<bulk_row::Entity>(tx, chunk.to_vec()).await?;
    }
    find(tx, tx.company, member, id).await
}

/// A member's own piece of work.
pub async fn find(db: &impl Conn, company: CompanyId, member: MembershipId, id: BulkJobId) -> Result<BulkJob, Error> {
    let jobs = scoped::select::<bulk_job::Entity>(&Scope::company(company)).filter(bulk_job::Column::MemberId.eq(member));
    jobs.filter(bulk_job::Column::Id.eq(id)).one(db.conn()).await?.ok_or(Error::NotFound)
}

static JOBS: Listing = {
    use bulk_job::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Expr::col((bulk_job::Entity, Column::CreatedAt))),
        Field::new("status", Kind::Word, || Expr::col((bulk_job::Entity, Column::Status))),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[]), sort: "-created_at" }
};

static ROWS: Listing = {
    use bulk_row::Column;
    const FIELDS: &[Field] = &[
        Field::new("position", Kind::Int, || Expr::col((bulk_row::Entity, Column::Position))),
        Field::new("outcome", Kind::Word, || Expr::col((bulk_row::Entity, Column::Outcome))),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[]), sort: "position" }
};

/// A member's own pieces of work.
pub async fn list(db: &impl Conn, company: CompanyId, member: MembershipId, request: &ListRequest) -> Result<Page<BulkJob>, Error> {
    let own = scoped::select::<bulk_job::Entity>(&Scope::company(company)).filter(bulk_job::Column::MemberId.eq(member));
    JOBS.page(db, own, request).await
}

fn rows_of(company: CompanyId, job: BulkJobId) -> sea_orm::Select<bulk_row::Entity> {
    scoped::select::<bulk_row::Entity>(&Scope::company(company)).filter(bulk_row::Column::JobId.eq(job))
}

/// What became of each customer.
pub async fn rows(db: &impl Conn, job: &BulkJob, request: &ListRequest) -> Result<Page<BulkRow>, Error> {
    ROWS.page(db, rows_of(job.company_id, job.id), request).await
}

/// How many customers there are of each outcome.
pub type Tally = HashMap<BulkOutcome, i64>;

/// The tallies of pieces of work.
pub async fn tallies(db: &impl Conn, company: CompanyId, jobs: &[BulkJobId]) -> Result<HashMap<BulkJobId, Tally>, Error> {
    use bulk_row::Column;
    if jobs.is_empty() {
        return Ok(HashMap::new());
    }
    let query = scoped::select::<bulk_row::Entity>(&Scope::company(company))
        .filter(Column::JobId.is_in(jobs.iter().copied()))
        .select_only()
        .columns([Column::JobId, Column::Outcome])
        .expr_as(Expr::cust("count(*)"), "count")
        .group_by(Column::JobId)
        .group_by(Column::Outcome)
        .into_query();
    let mut tallies: HashMap<BulkJobId, Tally> = HashMap::new();
    for row in db.conn().query_all(&query).await? {
        tallies.entry(row.try_get("", "job_id")?).or_default().insert(row.try_get("", "outcome")?, row.try_get("", "count")?);
    }
    Ok(tallies)
}

/// Takes a step, of several that race one.
pub async fn step(tx: &Tx, job: &BulkJob, step: BulkStep) -> Result<(), Error> {
    let status = job.status.after(step)?;
    let finished_at = (!status.is_open()).then_some(tx.now);
    let row = bulk_job::ActiveModel { status: Set(status), finished_at: Set(finished_at), ..Default::default() };
    let still = Condition::all().add(bulk_job::Column::Id.eq(job.id)).add(bulk_job::Column::Status.eq(job.status));
    match scoped::change_parts::<bulk_job::Entity>(tx, still, row).await? {
        1 => Ok(()),
        _ => Err(Refusal::conflict("bulk.not_running").into()),
    }
}

/// Pieces of work that somebody must go on with, of all companies.
#[expect(clippy::disallowed_methods, reason = "a worker serves every company; each piece is then done in its own")]
pub async fn open(db: &Db) -> Result<Vec<BulkJob>, Error> {
    let open = bulk_job::Entity::find().filter(bulk_job::Column::Status.is_in([BulkStatus::Running, BulkStatus::Undoing]));
    Ok(open.order_by_asc(bulk_job::Column::Id).all(db.conn()).await?)
}

/// The piece of work as it is now; it may have been cancelled. And the next customer of it.
pub async fn next(tx: &Tx, job: BulkJobId) -> Result<(BulkJob, Option<BulkRow>), Error> {
    let job = scoped::find::<bulk_job::Entity>(tx, &Scope::company(tx.company), job).await?;
    let turn = match job.status {
        BulkStatus::Running => BulkOutcome::Waiting,
        BulkStatus::Undoing => BulkOutcome::Done,
        _ => return Ok((job, None)),
    };
    let rows = rows_of(tx.company, job.id).filter(bulk_row::Column::Outcome.eq(turn));
    let row = rows.order_by_asc(bulk_row::Column::Position).one(tx.conn()).await?;
    Ok((job, row))
}

/// Notes what became of a customer.
pub async fn settle(tx: &Tx, row: &BulkRow, outcome: BulkOutcome, code: Option<&str>, done: Option<(Value, i64)>) -> Result<(), Error> {
    let mut change = bulk_row::ActiveModel { outcome: Set(outcome), code: Set(code.map(str::to_owned)), ..Default::default() };
    if let Some((before, version)) = done {
        change.before = Set(before);
        change.version = Set(Some(version));
    }
    scoped::change_parts::<bulk_row::Entity>(tx, Condition::all().add(bulk_row::Column::Id.eq(row.id)), change).await.map(|_| ())
}

/// Takes a customer out of the trash again, if it is as the work left it.
pub async fn restore(tx: &Tx, id: CustomerId, version: i64) -> Result<(), Error> {
    let row = scoped::restore::<customer::Entity>(tx, &Scope::company(tx.company), id).await?;
    if row.version == version + 1 { Ok(()) } else { Err(Error::Stale(row.version)) }
}
