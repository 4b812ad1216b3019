//! Background work: one node at a time does it, another takes over when that one is gone.

use crate::{
    App, customers,
    http::{clock::now, problem::Problem},
    platform::mailing,
    surveys,
};
use actix_web::{rt, web};
use chrono::TimeDelta;
use guanxi_domain::{ids::CompanyId, scope::Actor};
use guanxi_persistence::{
    analytics::summaries,
    platform::{lease, upkeep},
    search::backlog,
};
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(3);
/// Of so many, one round is the whole of it; the others only sum up.
const ROUNDS: u32 = 20;
/// Longer than a round, so that a node keeps its lease while it works.
const LEASE: TimeDelta = TimeDelta::minutes(5);
/// How much of a round may go into the search's backlog.
const INDEXING: TimeDelta = TimeDelta::seconds(50);
const NAME: &str = "jobs";
/// Customers recycled, or invitations expired, in one transaction, so that writers never wait long.
const BATCH: u64 = 100;

/// Works until the program stops.
pub async fn run(app: web::Data<App>) {
    let me = uuid::Uuid::now_v7().to_string();
    let mut stop = app.stop.subscribe();
    let mut leading = false;
    for number in (0..ROUNDS).cycle() {
        // Each request leaves a number behind, until somebody looks at them or this adds them up.
        app.metrics.run_upkeep();
        let done = if number == 0 {
            customers::bulk::go_on(app.clone()).await;
            round(&app, &me).await.map(|first| leading = first)
        } else if leading {
            sum_up(&app).await
        } else {
            Ok(())
        };
        if let Err(problem) = done {
            tracing::warn!(cause = problem.cause, "background work failed; it is tried again");
        }
        tokio::select! {
            () = rt::time::sleep(EVERY) => {}
            _ = stop.changed() => break,
        }
    }
    let _ = lease::give_back(&app.db, NAME, &me).await;
}

/// Writes what records are found by, where an upgrade left that to be done; for a part of the round, so that other work goes on.
async fn index(app: &App) -> Result<(), Problem> {
    let end = now() + INDEXING;
    while now() < end && backlog::work_off(&app.db, now()).await? {}
    Ok(())
}

/// Sums up what was counted since the last time, so that questions find it in few rows.
async fn sum_up(app: &App) -> Result<(), Problem> {
    for company in upkeep::companies(&app.db).await? {
        while summaries::fold(&app.db, company).await? {}
    }
    Ok(())
}

/// The whole of it; `false` when another node does it.
async fn round(app: &App, me: &str) -> Result<bool, Problem> {
    if !lease::take(&app.db, NAME, me, now(), LEASE).await? {
        return Ok(false);
    }
    while summaries::work_off(&app.db).await? {}
    sum_up(app).await?;
    upkeep::forget(&app.db, now()).await?;
    index(app).await?;
    mailing::mail_notices(app, now()).await?;
    for company in upkeep::companies(&app.db).await? {
        loop {
            let tx = app.db.begin(company, Actor::System, now()).await?;
            let recycled = customers::recycle(&tx, BATCH).await?;
            tx.commit(&app.db).await?;
            if recycled == 0 {
                break;
            }
            tracing::info!(%company, recycled, "customers fell back into the pool");
        }
        expire(app, company).await?;
    }
    Ok(true)
}

/// Lets invitations to surveys expire.
async fn expire(app: &App, company: CompanyId) -> Result<(), Problem> {
    loop {
        let tx = app.db.begin(company, Actor::System, now()).await?;
        let expired = surveys::expire(&tx, BATCH).await?;
        tx.commit(&app.db).await?;
        if expired == 0 {
            return Ok(());
        }
        tracing::info!(%company, expired, "invitations to surveys expired");
    }
}
