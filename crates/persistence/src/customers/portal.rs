//! What waits for a customer in the portal. One statement.

use crate::{Error, db::Conn};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    engagement::MessageAuthor,
    ids::{CompanyId, CustomerId},
    orders::{OrderStatus, ShipmentStatus},
    service::RequestStatus,
    surveys::{InvitationChannel, InvitationStatus},
};
use sea_orm::{
    ActiveEnum as _, ConnectionTrait as _, ExprTrait as _, FromQueryResult,
    sea_query::{Alias, Expr, Query, SelectStatement},
};

/// The figures of the portal's first page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromQueryResult)]
pub struct PortalCounts {
    pub orders_to_sign: i64,
    pub shipments_to_receive: i64,
    pub outstanding: i64,
    pub open_requests: i64,
    pub unread_messages: i64,
    pub feedback_due: i64,
    pub surveys_due: i64,
}

/// Counts what waits for the customer. Amounts in other currencies than `currency` are left out.
pub async fn portal_counts(
    db: &impl Conn,
    company: CompanyId,
    customer: CustomerId,
    currency: &str,
    now: DateTime<Utc>,
) -> Result<PortalCounts, Error> {
    let rows = |table: &'static str, what: &'static str| {
        let mut query = Query::select();
        query.expr(Expr::cust(format!("CAST({what} AS bigint)"))).from(Alias::new(table));
        query.and_where(of(table, "company_id").eq(company)).and_where(of(table, "customer_id").eq(customer));
        query.and_where(of(table, "deleted_at").is_null());
        query
    };
    let status = |table, status: String| of(table, "status").eq(status);
    let mut outstanding = rows("receivable", "coalesce(sum(balance), 0)");
    outstanding.and_where(of("receivable", "currency").eq(currency));
    let mut sales = rows("order", "count(*)");
    sales.and_where(of("order", "status").is_in([OrderStatus::Delivered, OrderStatus::Completed].map(|one| one.to_value())));
    let mut requests = rows("service_request", "count(*)");
    requests.and_where(of("service_request", "status").is_in([RequestStatus::Resolved, RequestStatus::Closed].map(|one| one.to_value())));
    let mut surveys = rows("survey_invitation", "count(*)");
    surveys
        .and_where(of("survey_invitation", "status").is_in([InvitationStatus::Sent, InvitationStatus::Opened].map(|one| one.to_value())));
    surveys
        .and_where(of("survey_invitation", "channel").eq(InvitationChannel::Portal.to_value()))
        .and_where(of("survey_invitation", "expires_at").gt(now));
    let due = sub(&mut unjudged(sales, "order", "order_id")).add(sub(&mut unjudged(requests, "service_request", "service_request_id")));
    let query = Query::select()
        .expr_as(sub(rows("order", "count(*)").and_where(status("order", OrderStatus::Approved.to_value()))), "orders_to_sign")
        .expr_as(
            sub(rows("shipment", "count(*)").and_where(status("shipment", ShipmentStatus::Shipped.to_value()))),
            "shipments_to_receive",
        )
        .expr_as(sub(&mut outstanding), "outstanding")
        .expr_as(
            sub(rows("service_request", "count(*)").and_where(of("service_request", "status").ne(RequestStatus::Closed.to_value()))),
            "open_requests",
        )
        .expr_as(sub(&mut unread(rows("conversation", "count(*)"))), "unread_messages")
        .expr_as(due, "feedback_due")
        .expr_as(sub(&mut surveys), "surveys_due")
        .to_owned();
    let row = db.conn().query_one(&query).await?.ok_or(Error::NotFound)?;
    Ok(PortalCounts::from_query_result(&row, "")?)
}

fn of(table: &'static str, column: &'static str) -> Expr {
    Expr::col((Alias::new(table), Alias::new(column)))
}

fn sub(query: &mut SelectStatement) -> Expr {
    Expr::SubQuery(None, Box::new(query.take().into()))
}

/// Messages of our staff beyond the last one the customer has read.
fn unread(mut conversations: SelectStatement) -> SelectStatement {
    let of_conversation = of("message", "company_id")
        .equals((Alias::new("conversation"), Alias::new("company_id")))
        .and(of("message", "conversation_id").equals((Alias::new("conversation"), Alias::new("id"))));
    conversations
        .inner_join(Alias::new("message"), of_conversation)
        .and_where(of("message", "position").gt(of("conversation", "customer_read")))
        .and_where(of("message", "author").eq(MessageAuthor::Staff.to_value()))
        .and_where(of("message", "internal").eq(false))
        .to_owned()
}

/// Those that the customer has given no feedback on.
fn unjudged(mut query: SelectStatement, table: &'static str, column: &'static str) -> SelectStatement {
    let given = Query::select()
        .expr(Expr::cust("1"))
        .from(Alias::new("feedback"))
        .and_where(of("feedback", "company_id").equals((Alias::new(table), Alias::new("company_id"))))
        .and_where(of("feedback", column).equals((Alias::new(table), Alias::new("id"))))
        .to_owned();
    query.and_where(Expr::exists(given).not()).to_owned()
}
