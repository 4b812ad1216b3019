//! Receipts: money that staff enter, confirm, reject, allocate and give back.

use super::inputs::{Allocate, NewReceipt, Refund, parts};
use crate::{
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        input::tidy,
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
        view::{ActionView, Ref},
        words::{OptionalNote, Reason},
    },
    messages::say,
};
use actix_web::{
    get, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::receipts::{Confirm, Read, Refund as MayRefund, Write},
    event::Subject,
    ids::{FileId, ReceiptId, ReceivableEntryId},
    money::Money,
    receivables::{PaymentMethod, ReceiptStatus, receipt_actions},
};
use guanxi_persistence::{
    Conn,
    names::{Named, Wanted},
    platform::files,
    receivables::{self, Receipt},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_receipts)
        .service(create_receipt)
        .service(find_receipt)
        .service(confirm_receipt)
        .service(reject_receipt)
        .service(allocate_receipt)
        .service(refund_receipt);
}

/// Money that came in, or is said to come.
#[derive(Serialize, ToSchema)]
pub struct ReceiptView {
    id: ReceiptId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    number: String,
    customer: Ref,
    order: Option<Ref>,
    method: PaymentMethod,
    amount: Money,
    allocated: Money,
    /// In, and paying for nothing yet.
    unallocated: Money,
    refunded: Money,
    status: ReceiptStatus,
    paid_at: Option<DateTime<Utc>>,
    reference: Option<String>,
    payer: Option<String>,
    voucher_ids: Vec<FileId>,
    note: Option<String>,
    /// Why it was rejected.
    reason: Option<String>,
    allocations: Vec<AllocationView>,
    actions: Vec<ActionView>,
}

/// A part of a receipt that settles a receivable, or, below nothing, is taken back.
#[derive(Serialize, ToSchema)]
pub struct AllocationView {
    id: ReceivableEntryId,
    receivable: Ref,
    amount: Money,
    at: DateTime<Utc>,
}

/// A page of receipts: four statements, however many.
async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: Vec<Receipt>) -> Result<Vec<ReceiptView>, Problem> {
    let company = cx.who.company;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let entries = receivables::allocations(db, company, &ids).await?;
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Customer, Some(row.customer_id)).add(Named::Order, row.order_id);
    }
    for entry in &entries {
        wanted.add(Named::Receivable, Some(entry.receivable_id));
    }
    let names = wanted.names(db, company).await?;
    let holders = receivables::holders(db, company, &rows).await?;
    let vouchers = files::attached(db, company, Subject::Receipts, &ids.iter().map(|id| id.0).collect::<Vec<_>>()).await?;
    let view = |row: Receipt| {
        let facts = row.facts();
        let money = |amount| Money::new(amount, &row.currency);
        let of_receipt = entries.iter().filter(|entry| entry.receipt_id == Some(row.id));
        let failed = row.status == ReceiptStatus::Rejected && row.method == PaymentMethod::Gateway;
        ReceiptView {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            customer: cx.refer(&names, row.customer_id),
            order: cx.named(&names, row.order_id),
            method: row.method,
            amount: money(row.amount),
            allocated: money(row.allocated),
            unallocated: money(facts.unallocated()),
            refunded: money(row.refunded),
            status: row.status,
            paid_at: row.paid_at,
            voucher_ids: vouchers.get(&row.id.0).into_iter().flatten().map(|file| file.id).collect(),
            reason: if failed { Some(say(cx.language, "payment-failed", &[])) } else { row.reason },
            allocations: of_receipt
                .map(|entry| AllocationView {
                    id: entry.id,
                    receivable: cx.refer(&names, entry.receivable_id),
                    amount: money(-entry.amount),
                    at: entry.at,
                })
                .collect(),
            actions: cx.actions_on(receipt_actions(&facts), &holders.get(&row.customer_id).copied().unwrap_or_default()),
            number: row.number,
            reference: row.reference,
            payer: row.payer,
            note: row.note,
        }
    };
    Ok(rows.into_iter().map(view).collect())
}

async fn view<P>(cx: &Cx<P>, db: &impl Conn, row: Receipt) -> Result<ReceiptView, Problem> {
    views(cx, db, vec![row]).await?.pop().ok_or_else(|| Problem::internal("a receipt without a view"))
}

/// Lists the receipts of customers within reach.
#[utoipa::path(tag = "receivables", operation_id = "list_receipts", params(ListQuery), responses((status = 200, body = PageOf<ReceiptView>)))]
#[get("/receipts")]
async fn list_receipts(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<ReceiptView>>, Problem> {
    let db = &cx.app.db;
    let page = receivables::list_receipts(db, &cx.scope, &cx.list("receipts", query.0)).await?;
    Ok(Json(page.turn(async |rows| views(&cx, db, rows).await).await?.into()))
}

/// Enters money of a customer within reach.
#[utoipa::path(tag = "receivables", operation_id = "create_receipt", request_body = NewReceipt, responses((status = 201, body = ReceiptView)))]
#[post("/receipts")]
async fn create_receipt(cx: Cx<Write>, body: ValidJson<NewReceipt>) -> Result<Answer<ReceiptView>, Problem> {
    let new = body.0;
    let intended = parts(new.allocations.unwrap_or_default(), &new.amount.currency)?;
    let receipt = receivables::NewReceipt {
        customer: new.customer_id,
        order: new.order_id,
        method: new.method.into(),
        amount: new.amount,
        paid_at: new.paid_at.map(|at| at.min(cx.now)),
        reference: tidy(new.reference),
        payer: tidy(new.payer),
        note: tidy(new.note),
        intended,
    };
    cx.create(async |tx| {
        let row = receivables::create(tx, &cx.scope, receipt, cx.today()).await?;
        files::attach(tx, Subject::Receipts, row.id.0, &new.voucher_ids.unwrap_or_default()).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Shows a receipt.
#[utoipa::path(tag = "receivables", operation_id = "find_receipt", params(("id" = ReceiptId, Path)), responses((status = 200, body = ReceiptView)))]
#[get("/receipts/{id}")]
async fn find_receipt(cx: Cx<Read>, id: Path<ReceiptId>) -> Result<Answer<ReceiptView>, Problem> {
    let row = receivables::find_receipt(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&view(&cx, &cx.app.db, row).await?)
}

/// Confirms that the money is there, and settles receivables with it.
#[utoipa::path(tag = "receivables", operation_id = "confirm_receipt", params(("id" = ReceiptId, Path)), request_body = OptionalNote,
    responses((status = 200, body = ReceiptView)))]
#[post("/receipts/{id}/confirm")]
async fn confirm_receipt(
    cx: Cx<Confirm>,
    id: Path<ReceiptId>,
    version: IfMatch,
    body: ValidJson<OptionalNote>,
) -> Result<Answer<ReceiptView>, Problem> {
    let note = tidy(body.0.note);
    cx.write(async |tx| {
        let row = receivables::confirm(tx, &cx.scope, *id, version.0, note.as_deref()).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Rejects money that did not come.
#[utoipa::path(tag = "receivables", operation_id = "reject_receipt", params(("id" = ReceiptId, Path)), request_body = Reason,
    responses((status = 200, body = ReceiptView)))]
#[post("/receipts/{id}/reject")]
async fn reject_receipt(
    cx: Cx<Confirm>,
    id: Path<ReceiptId>,
    version: IfMatch,
    body: ValidJson<Reason>,
) -> Result<Answer<ReceiptView>, Problem> {
    cx.write(async |tx| {
        let row = receivables::reject(tx, &cx.scope, *id, version.0, body.0.reason.trim()).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Settles receivables with what is left of a receipt.
#[utoipa::path(tag = "receivables", operation_id = "allocate_receipt", params(("id" = ReceiptId, Path)), request_body = Allocate,
    responses((status = 200, body = ReceiptView)))]
#[post("/receipts/{id}/allocate")]
async fn allocate_receipt(
    cx: Cx<Write>,
    id: Path<ReceiptId>,
    version: IfMatch,
    body: ValidJson<Allocate>,
) -> Result<Answer<ReceiptView>, Problem> {
    cx.write(async |tx| {
        let currency = receivables::find_receipt(tx, &cx.scope, *id).await?.currency;
        let given = parts(body.0.allocations, &currency)?;
        let row = receivables::allocate(tx, &cx.scope, *id, version.0, &given).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Gives money back, in part or whole.
#[utoipa::path(tag = "receivables", operation_id = "refund_receipt", params(("id" = ReceiptId, Path)), request_body = Refund,
    responses((status = 200, body = ReceiptView)))]
#[post("/receipts/{id}/refund")]
async fn refund_receipt(
    cx: Cx<MayRefund>,
    id: Path<ReceiptId>,
    version: IfMatch,
    body: ValidJson<Refund>,
) -> Result<Answer<ReceiptView>, Problem> {
    cx.write(async |tx| {
        let row = receivables::refund(tx, &cx.scope, *id, version.0, &body.0.amount, body.0.reason.trim()).await?;
        view(&cx, tx, row).await
    })
    .await
}
