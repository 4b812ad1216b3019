//! What customers owe.

use crate::{
    http::{
        answer::Answer,
        context::Cx,
        export::{ExportQuery, Table, export},
        page::{ListQuery, PageOf},
        problem::Problem,
        view::Ref,
    },
    platform::columns,
};
use actix_web::{
    HttpResponse, get,
    web::{Json, Path, Query},
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    access::receivables::Read,
    ids::{ReceiptId, ReceivableEntryId, ReceivableId},
    money::Money,
    receivables::{ReceivableEntryKind, ReceivableStatus},
    views::ViewList,
};
use guanxi_persistence::{
    Conn,
    names::{Named, Names, Wanted},
    receivables::{self, Receivable, ReceivableEntry},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_receivables).service(export_receivables).service(find_receivable);
}

/// What a customer owes from one instalment of an order.
#[derive(Serialize, ToSchema)]
pub struct ReceivableView {
    id: ReceivableId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    number: String,
    customer: Ref,
    order: Ref,
    label: Option<String>,
    amount: Money,
    /// The sum of its entries.
    balance: Money,
    due_date: NaiveDate,
    status: ReceivableStatus,
    days_overdue: i64,
    /// The ledger; null in lists.
    entries: Option<Vec<ReceivableEntryView>>,
}

/// One entry of a receivable's ledger.
#[derive(Serialize, ToSchema)]
pub struct ReceivableEntryView {
    id: ReceivableEntryId,
    kind: ReceivableEntryKind,
    /// More than nothing adds to what is owed, less takes from it.
    amount: Money,
    at: DateTime<Utc>,
    by: Option<Ref>,
    receipt_id: Option<ReceiptId>,
    note: Option<String>,
}

impl ReceivableView {
    fn of<P>(cx: &Cx<P>, names: &Names, row: &Receivable, entries: Option<Vec<ReceivableEntryView>>) -> Self {
        let today = cx.today();
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            number: row.number.clone(),
            customer: cx.refer(names, row.customer_id),
            order: cx.refer(names, row.order_id),
            label: row.label.clone(),
            amount: Money::new(row.amount, &row.currency),
            balance: Money::new(row.balance, &row.currency),
            due_date: row.due_date,
            status: row.sums().status(row.due_date, today),
            days_overdue: row.sums().days_overdue(row.due_date, today),
            entries,
        }
    }
}

fn want(wanted: &mut Wanted, row: &Receivable) {
    wanted.add(Named::Customer, Some(row.customer_id)).add(Named::Order, Some(row.order_id));
}

async fn whole<P>(cx: &Cx<P>, db: &impl Conn, row: Receivable) -> Result<ReceivableView, Problem> {
    let entries: Vec<ReceivableEntry> = receivables::entries(db, cx.who.company, row.id).await?;
    let mut wanted = Wanted::default();
    want(&mut wanted, &row);
    for entry in &entries {
        wanted.add(Named::Member, entry.member_id);
    }
    let names = wanted.names(db, cx.who.company).await?;
    let entries = entries.into_iter().map(|entry| ReceivableEntryView {
        id: entry.id,
        kind: entry.kind,
        amount: Money::new(entry.amount, &row.currency),
        at: entry.at,
        by: cx.named(&names, entry.member_id),
        receipt_id: entry.receipt_id,
        note: entry.note,
    });
    let entries = entries.collect();
    Ok(ReceivableView::of(cx, &names, &row, Some(entries)))
}

/// Lists what customers within reach owe.
#[utoipa::path(tag = "receivables", operation_id = "list_receivables", params(ListQuery), responses((status = 200, body = PageOf<ReceivableView>)))]
#[get("/receivables")]
async fn list_receivables(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<ReceivableView>>, Problem> {
    Ok(Json(page(&cx, query.0).await?))
}

async fn page(cx: &Cx<Read>, query: ListQuery) -> Result<PageOf<ReceivableView>, Problem> {
    let db = &cx.app.db;
    let page = receivables::list(db, &cx.scope, &cx.list("receivables", query)).await?;
    let mut wanted = Wanted::default();
    page.data.iter().for_each(|row| want(&mut wanted, row));
    let names = wanted.names(db, cx.who.company).await?;
    Ok(page.map(|row| ReceivableView::of(cx, &names, &row, None)).into())
}

/// Writes what customers within reach owe into a file.
#[utoipa::path(tag = "receivables", operation_id = "export_receivables", params(ExportQuery), responses(Table))]
#[get("/receivables/export")]
async fn export_receivables(cx: Cx<Read>, query: Query<ExportQuery>) -> Result<HttpResponse, Problem> {
    export(cx, ViewList::Receivables, columns::RECEIVABLES, query.0, page).await
}

/// Shows a receivable with its ledger.
#[utoipa::path(tag = "receivables", operation_id = "find_receivable", params(("id" = ReceivableId, Path)), responses((status = 200, body = ReceivableView)))]
#[get("/receivables/{id}")]
async fn find_receivable(cx: Cx<Read>, id: Path<ReceivableId>) -> Result<Answer<ReceivableView>, Problem> {
    let row = receivables::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&whole(&cx, &cx.app.db, row).await?)
}
