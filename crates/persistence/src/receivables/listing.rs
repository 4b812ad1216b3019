//! How receivables and receipts are listed.

use crate::{
    Error,
    db::Conn,
    entities::{receipt, receivable},
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{referred, within_tree},
    },
    scoped,
};
use chrono::{NaiveDate, TimeDelta};
use guanxi_domain::{event::Subject, scope::Scope};
use sea_orm::{
    ColumnTrait as _,
    sea_query::{CaseStatement, Expr, ExprTrait},
};

pub(crate) static RECEIVABLES: Listing = {
    use receivable::Column;
    const FIELDS: &[Field] = &[
        Field::new("due_date", Kind::Date, || Column::DueDate.into_expr()),
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("number", Kind::Text, || Column::Number.into_expr()),
        Field::new("amount", Kind::Int, || Column::Amount.into_expr()),
        Field::new("balance", Kind::Int, || Column::Balance.into_expr()),
        Field::dated("status", Kind::Word, status),
        Field::dated("ageing", Kind::Word, ageing),
        Field::new("currency", Kind::Word, || Column::Currency.into_expr()).filter_only(),
        Field::new("owner_id", Kind::Id, || debtor("owner_id")).nullable().filter_only(),
        Field::new("department_id", Kind::Id, || debtor("department_id")).nullable().filter_only(),
        Field::new("department_tree_id", Kind::Id, || debtor("department_id"))
            .several(|departments| within_tree(debtor("department_id"), "department", departments)),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Receivables, of_customer: true }, sort: "due_date" }
};

/// [`guanxi_domain::receivables::Balance::status`], for the database.
fn status(today: NaiveDate) -> Expr {
    use receivable::Column;
    let column = |column: Column| column.into_expr();
    CaseStatement::new()
        .case(column(Column::Balance).eq(0).and(column(Column::Paid).eq(0)), "cancelled")
        .case(column(Column::Balance).eq(0), "paid")
        .case(column(Column::DueDate).lt(today), "overdue")
        .case(column(Column::Balance).lt(column(Column::Amount)), "partial")
        .finally("open")
        .into()
}

/// How long ago a receivable was due.
fn ageing(today: NaiveDate) -> Expr {
    age(&receivable::Column::DueDate.into_expr(), today)
}

/// The same, of any day.
pub(crate) fn age(due: &Expr, today: NaiveDate) -> Expr {
    let recent = ages(today).into_iter().filter_map(|(name, from, _)| Some((name, from?)));
    recent.fold(CaseStatement::new(), |case, (name, from)| case.case(due.clone().gte(from), name)).finally("older").into()
}

/// Of each age the first and the last day when it was due, the latest first.
pub(crate) fn ages(today: NaiveDate) -> [(&'static str, Option<NaiveDate>, Option<NaiveDate>); 5] {
    let ago = |days: i64| Some(today - TimeDelta::days(days));
    [
        ("not_due", Some(today), None),
        ("days_30", ago(30), ago(1)),
        ("days_60", ago(60), ago(31)),
        ("days_90", ago(90), ago(61)),
        ("older", None, ago(91)),
    ]
}

/// Who looks after the customer that owes, or paid.
fn debtor(column: &'static str) -> Expr {
    referred("customer", column, receivable::Column::CompanyId.into_expr(), receivable::Column::CustomerId.into_expr())
}

fn payer(column: &'static str) -> Expr {
    referred("customer", column, receipt::Column::CompanyId.into_expr(), receipt::Column::CustomerId.into_expr())
}

pub(crate) static RECEIPTS: Listing = {
    use receipt::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("paid_at", Kind::Time, || Column::PaidAt.into_expr()).nullable(),
        Field::new("number", Kind::Text, || Column::Number.into_expr()),
        Field::new("amount", Kind::Int, || Column::Amount.into_expr()),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        // What of the money was not given back.
        Field::new("kept", Kind::Int, || Column::Amount.into_expr().sub(Column::Refunded.into_expr())),
        Field::new("currency", Kind::Word, || Column::Currency.into_expr()).filter_only(),
        Field::new("owner_id", Kind::Id, || payer("owner_id")).nullable().filter_only(),
        Field::new("department_id", Kind::Id, || payer("department_id")).nullable().filter_only(),
        Field::new("department_tree_id", Kind::Id, || payer("department_id"))
            .several(|departments| within_tree(payer("department_id"), "department", departments)),
        Field::new("method", Kind::Word, || Column::Method.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Receipts, of_customer: true }, sort: "-created_at" }
};

/// A page of the receivables within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<receivable::Model>, Error> {
    RECEIVABLES.page(db, scoped::select::<receivable::Entity>(scope), request).await
}

/// A page of the receipts within reach.
pub async fn list_receipts(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<receipt::Model>, Error> {
    RECEIPTS.page(db, scoped::select::<receipt::Entity>(scope), request).await
}
