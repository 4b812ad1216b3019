//! Doing the work: each customer in a transaction of its own, and with the rights that the member has at that moment.

use super::super::{moves, put_away, sight};
use crate::{
    App,
    http::{clock::now, problem::Problem},
};
use actix_web::web;
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::{
    access::{Demand, principal::Principal},
    customers::{
        Intent, Lifecycle,
        bulk::{BulkAction, BulkOutcome, BulkStatus, BulkStep, retagged},
        ownership::Move,
    },
    ids::{CustomerId, DictionaryEntryId, MembershipId},
    refusal::Refusal,
    scope::{Actor, Scope},
};
use guanxi_persistence::{
    Tx,
    customers::{
        self, Customer, CustomerFields,
        bulk::{self, BulkJob, BulkRow},
    },
    identity,
    platform::lease,
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::atomic::Ordering};
use uuid::Uuid;

/// On how many customers a preview tries the work.
const TRIES: usize = 200;
/// Longer than any one customer takes; renewed on the way.
const LEASE: TimeDelta = TimeDelta::seconds(30);

/// What a customer was before, as far as the work can change it.
#[derive(Serialize, Deserialize)]
struct Before {
    owner_id: Option<MembershipId>,
    tags: Vec<String>,
    intent: Intent,
    lifecycle: Lifecycle,
    level_id: Option<DictionaryEntryId>,
    source_id: Option<DictionaryEntryId>,
    medium_id: Option<DictionaryEntryId>,
    industry_id: Option<DictionaryEntryId>,
    region_id: Option<DictionaryEntryId>,
}

impl From<&Customer> for Before {
    fn from(row: &Customer) -> Self {
        Self {
            owner_id: row.owner_id,
            tags: row.tags.0.clone(),
            intent: row.intent,
            lifecycle: row.lifecycle,
            level_id: row.level_id,
            source_id: row.source_id,
            medium_id: row.medium_id,
            industry_id: row.industry_id,
            region_id: row.region_id,
        }
    }
}

/// What came of trying.
#[derive(Default)]
pub struct Tried {
    pub count: usize,
    pub allowed: usize,
    /// How many were refused, by code.
    pub refused: BTreeMap<String, usize>,
}

/// Does the work on the first customers, each in a transaction that is never committed.
pub async fn tries(
    app: &App,
    who: &Principal,
    action: &BulkAction,
    customers: &[CustomerId],
    now: DateTime<Utc>,
) -> Result<Tried, Problem> {
    let mut tried = Tried::default();
    for id in customers.iter().take(TRIES) {
        let tx = app.db.begin(who.company, who.actor, now).await?;
        tried.count += 1;
        match apply(&tx, who, *id, action).await {
            Ok(_) => tried.allowed += 1,
            Err(problem) => *tried.refused.entry(refused(problem)?).or_default() += 1,
        }
    }
    Ok(tried)
}

/// The code of a refusal; what is no refusal but a fault goes on up.
fn refused(problem: Problem) -> Result<String, Problem> {
    if problem.status.is_server_error() {
        return Err(problem);
    }
    Ok(problem.errors.first().map_or_else(|| problem.code.to_owned(), |error| error.code.clone()))
}

/// Goes on with whatever work is open and nobody else is at.
pub(crate) async fn go_on(app: web::Data<App>) {
    if let Err(problem) = all(&app).await {
        tracing::warn!(cause = problem.cause, "work on many customers stopped; it is taken up again");
    }
}

async fn all(app: &App) -> Result<(), Problem> {
    let holder = Uuid::now_v7().to_string();
    for job in bulk::open(&app.db).await? {
        let name = format!("bulk:{}", job.id);
        if lease::take(&app.db, &name, &holder, now(), LEASE).await? {
            let worked = carry_out(app, &job, &name, &holder).await;
            lease::give_back(&app.db, &name, &holder).await?;
            worked?;
        }
    }
    Ok(())
}

/// One piece of work, until it is done, cancelled, or the program stops.
async fn carry_out(app: &App, job: &BulkJob, name: &str, holder: &str) -> Result<(), Problem> {
    let mut renewed = now();
    while !app.stopping.load(Ordering::Relaxed) {
        if now() - renewed > LEASE / 3 {
            if !lease::take(&app.db, name, holder, now(), LEASE).await? {
                return Ok(());
            }
            renewed = now();
        }
        // Asked for each customer: whoever loses his rights on the way does no more.
        let who = identity::member(&app.db, job.company_id, job.member_id).await?;
        if !one(app, job, who.as_ref()).await? {
            return Ok(());
        }
    }
    Ok(())
}

/// The next customer; `false` when there is none.
async fn one(app: &App, job: &BulkJob, who: Option<&Principal>) -> Result<bool, Problem> {
    let begin = async || app.db.begin(job.company_id, Actor::Staff(job.member_id), now()).await;
    let tx = begin().await?;
    let (job, row) = bulk::next(&tx, job.id).await?;
    let (Some(row), true) = (row, job.status.is_open()) else {
        if job.status.is_open() {
            bulk::step(&tx, &job, BulkStep::Finish).await?;
            tx.commit(&app.db).await?;
        }
        return Ok(false);
    };
    let undoing = job.status == BulkStatus::Undoing;
    match step(&tx, who, &job, &row).await {
        Ok(Some((before, version))) => {
            let before = serde_json::to_value(before).map_err(Problem::internal)?;
            bulk::settle(&tx, &row, BulkOutcome::Done, None, Some((before, version))).await?;
            tx.commit(&app.db).await?;
        }
        Ok(None) => {
            bulk::settle(&tx, &row, BulkOutcome::Undone, None, None).await?;
            tx.commit(&app.db).await?;
        }
        Err(problem) => {
            // Whatever was half done goes with its transaction; the verdict is noted in another.
            drop(tx);
            let code = refused(problem)?;
            let outcome = if undoing { BulkOutcome::Kept } else { BulkOutcome::Refused };
            let tx = begin().await?;
            bulk::settle(&tx, &row, outcome, Some(&code), None).await?;
            tx.commit(&app.db).await?;
        }
    }
    Ok(true)
}

/// What the customer was, with its version now; nothing when it was taken back.
async fn step(tx: &Tx, who: Option<&Principal>, job: &BulkJob, row: &BulkRow) -> Result<Option<(Before, i64)>, Problem> {
    let who = who.ok_or_else(|| Refusal::forbidden("forbidden"))?;
    if job.status == BulkStatus::Undoing {
        // Whoever may not do such a thing any more may not take it back either.
        if !job.action.0.permissions().iter().any(|permission| who.can(permission)) {
            return Err(Refusal::forbidden("forbidden").into());
        }
        undo(tx, row, &job.action.0).await?;
        return Ok(None);
    }
    apply(tx, who, row.customer_id, &job.action.0).await.map(Some)
}

/// Does to one customer what is wanted, as the member could do by hand.
async fn apply(tx: &Tx, who: &Principal, id: CustomerId, action: &BulkAction) -> Result<(Before, i64), Problem> {
    let reach = |permission: &'static str| who.meet(Demand::Grant(permission));
    let (before, after) = match action {
        BulkAction::Assign { owner_id } => {
            let seen = reach("customers:read")?;
            let before = if who.can("customers:pool") {
                customers::find_or_in_pool_to_change(tx, &seen, id, None).await?
            } else {
                customers::find_to_change(tx, &seen, id, None).await?
            };
            let wanted = if before.owner_id.is_none() {
                reach("customers:assign")?;
                Move::Assign { to: *owner_id }
            } else {
                reach("customers:transfer")?;
                sight::may_change(who, "customers:transfer", &before)?;
                Move::Transfer { to: *owner_id }
            };
            let after = moves::carry_out(tx, &before, wanted, None).await?;
            (before, after)
        }
        BulkAction::Release { reason_id } => {
            let before = mine(tx, who, "customers:release", id).await?;
            let after = moves::let_go(tx, &before, *reason_id, None).await?;
            (before, after)
        }
        BulkAction::Tag { add, remove } => {
            let before = mine(tx, who, "customers:write", id).await?;
            let tags = retagged(&before.tags.0, add, remove)?;
            let fields = CustomerFields { tags: Some(tags), ..CustomerFields::default() };
            let after = customers::change(tx, &before, fields, None).await?;
            (before, after)
        }
        BulkAction::Edit { intent, lifecycle, level_id, source_id, medium_id, industry_id, region_id } => {
            let before = mine(tx, who, "customers:write", id).await?;
            let fields = CustomerFields {
                intent: *intent,
                lifecycle: *lifecycle,
                level_id: level_id.map(Some),
                source_id: source_id.map(Some),
                medium_id: medium_id.map(Some),
                industry_id: industry_id.map(Some),
                region_id: region_id.map(Some),
                ..CustomerFields::default()
            };
            let after = customers::change(tx, &before, fields, None).await?;
            (before, after)
        }
        BulkAction::Remove {} => {
            let before = mine(tx, who, "customers:delete", id).await?;
            let after = put_away(tx, who, &before).await?;
            (before, after)
        }
    };
    Ok((Before::from(&before), after.version))
}

/// A customer that the member may change.
async fn mine(tx: &Tx, who: &Principal, permission: &'static str, id: CustomerId) -> Result<Customer, Problem> {
    let before = customers::find_to_change(tx, &who.meet(Demand::Grant(permission))?, id, None).await?;
    sight::may_change(who, permission, &before)?;
    Ok(before)
}

/// Puts one customer back as it was, unless somebody has changed it since.
async fn undo(tx: &Tx, row: &BulkRow, action: &BulkAction) -> Result<(), Problem> {
    let since = |error| match error {
        guanxi_persistence::Error::Stale(_) | guanxi_persistence::Error::NotFound => Refusal::conflict("bulk.changed_since").into(),
        error => Problem::from(error),
    };
    let version = row.version.ok_or_else(|| Problem::internal("a customer done without a version"))?;
    if matches!(action, BulkAction::Remove {}) {
        return bulk::restore(tx, row.customer_id, version).await.map_err(since);
    }
    let was: Before = serde_json::from_value(row.before.clone()).map_err(Problem::internal)?;
    let now = customers::find_to_change(tx, &Scope::company(tx.company), row.customer_id, Some(version)).await.map_err(since)?;
    let fields = match action {
        BulkAction::Assign { .. } | BulkAction::Release { .. } => {
            let wanted = match (was.owner_id, now.owner_id) {
                (Some(to), None) => Move::Assign { to },
                (Some(to), Some(_)) => Move::Transfer { to },
                (None, _) => Move::Release,
            };
            return moves::carry_out(tx, &now, wanted, None).await.map(|_| ());
        }
        BulkAction::Tag { .. } => CustomerFields { tags: Some(was.tags), ..CustomerFields::default() },
        BulkAction::Edit { intent, lifecycle, level_id, source_id, medium_id, industry_id, region_id } => CustomerFields {
            intent: intent.map(|_| was.intent),
            lifecycle: lifecycle.map(|_| was.lifecycle),
            level_id: level_id.map(|_| was.level_id),
            source_id: source_id.map(|_| was.source_id),
            medium_id: medium_id.map(|_| was.medium_id),
            industry_id: industry_id.map(|_| was.industry_id),
            region_id: region_id.map(|_| was.region_id),
            ..CustomerFields::default()
        },
        BulkAction::Remove {} => return Ok(()),
    };
    customers::change(tx, &now, fields, None).await?;
    Ok(())
}
