//! What wants doing now.

use crate::http::{context::Cx, problem::Problem};
use crate::messages::Language;
use actix_web::{get, web};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::{
    access,
    ids::{CustomerId, MembershipId},
    money::Money,
    scope::Scope,
};
use guanxi_persistence::{
    names::{Named, Names, Wanted},
    organization,
    platform::today::{self, Item},
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

/// The most rows of a part that are shown.
const SHOWN: usize = 10;
const PARTS: [&str; 9] = [
    "to_contact",
    "newly_assigned",
    "about_to_drop",
    "receivables_due",
    "approvals",
    "requests_near_sla",
    "unanswered",
    "to_ship",
    "returns",
];

#[derive(Debug, Serialize, ToSchema)]
pub struct TodayItem {
    pub subject: String,
    pub id: Uuid,
    pub number: Option<String>,
    pub title: String,
    pub detail: Option<String>,
    pub at: Option<DateTime<Utc>>,
    pub amount: Option<Money>,
}

/// The parts of the Today page, up to ten rows each.
#[derive(Debug, Serialize, ToSchema)]
pub struct TodayView {
    pub to_contact: Vec<TodayItem>,
    pub newly_assigned: Vec<TodayItem>,
    pub about_to_drop: Vec<TodayItem>,
    pub receivables_due: Vec<TodayItem>,
    pub approvals: Vec<TodayItem>,
    pub requests_near_sla: Vec<TodayItem>,
    pub unanswered: Vec<TodayItem>,
    pub to_ship: Vec<TodayItem>,
    /// Returns whose next step is the caller's.
    pub returns: Vec<TodayItem>,
    /// How many rows each part has in all; 100 stands for that many and more.
    pub counts: BTreeMap<String, usize>,
}

/// Shows what wants doing now.
#[utoipa::path(operation_id = "find_today", tag = "platform", responses((status = 200, body = TodayView)))]
#[get("/today")]
pub async fn find(cx: Cx<access::Staff>) -> Result<web::Json<TodayView>, Problem> {
    let (db, who, today) = (&cx.app.db, &*cx.who, cx.today());
    let rules = organization::find_company(db, &Scope::company(cx.scope.company)).await?.settings.pool;
    let tonight = cx.now + TimeDelta::hours(24);
    let (due, fresh) = today::customers(db, who, cx.now, tonight).await?;
    let (due_leads, fresh_leads) = today::leads(db, who, cx.now, tonight).await?;
    let parts = [
        [today::tasks(db, who).await?, due, due_leads].concat(),
        [fresh, fresh_leads].concat(),
        today::about_to_drop(db, who, cx.now, rules.recycle_after_days, rules.warn_days).await?,
        today::receivables_due(db, who, today).await?,
        today::to_approve(db, who).await?,
        today::requests_near_sla(db, who, cx.now).await?,
        today::unanswered(db, who).await?,
        today::to_ship(db, who).await?,
        today::returns(db, who).await?,
    ];
    let counts = PARTS.iter().zip(&parts).map(|(part, rows)| ((*part).to_owned(), rows.len())).collect();
    let parts = parts.map(|rows| rows.into_iter().take(SHOWN).collect::<Vec<_>>());
    let customers = parts.iter().flatten().filter_map(|item| item.customer);
    let names = named(&cx, customers, std::iter::empty()).await?;
    let [to_contact, newly_assigned, about_to_drop, receivables_due, approvals, requests_near_sla, unanswered, to_ship, returns] =
        parts.map(|part| part.into_iter().map(|item| view(&cx, item, &names)).collect::<Vec<_>>());
    Ok(web::Json(TodayView {
        to_contact,
        newly_assigned,
        about_to_drop,
        receivables_due,
        approvals,
        requests_near_sla,
        unanswered,
        to_ship,
        returns,
        counts,
    }))
}

pub(super) async fn named<P>(
    cx: &Cx<P>,
    customers: impl Iterator<Item = CustomerId>,
    members: impl Iterator<Item = MembershipId>,
) -> Result<Names, Problem> {
    let mut wanted = Wanted::default();
    for id in customers {
        wanted.add(Named::Customer, Some(id));
    }
    for id in members {
        wanted.add(Named::Member, Some(id));
    }
    Ok(wanted.names(&cx.app.db, cx.scope.company).await?)
}

fn view<P>(cx: &Cx<P>, item: Item, names: &Names) -> TodayItem {
    TodayItem {
        subject: item.subject.to_owned(),
        id: item.id,
        number: item.number,
        title: item.title_en.filter(|_| cx.language == Language::English).unwrap_or(item.title),
        detail: cx.named(names, item.customer).map(|customer| customer.name),
        at: item.at,
        amount: item.amount.map(|(amount, currency)| Money { amount, currency }),
    }
}
