//! How orders are listed.

use crate::{
    Error,
    db::Conn,
    entities::order,
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{referred, within_tree},
    },
    scoped,
};
use chrono::NaiveDate;
use guanxi_domain::{event::Subject, scope::Scope};
use order::Column;
use sea_orm::{
    ColumnTrait as _,
    sea_query::{CaseStatement, Expr, ExprTrait},
};

const FIELDS: &[Field] = &[
    Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
    Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
    Field::new("submitted_at", Kind::Time, || Column::SubmittedAt.into_expr()).nullable(),
    Field::new("number", Kind::Text, || Column::Number.into_expr()),
    Field::new("title", Kind::Text, || Column::Title.into_expr()).nullable(),
    Field::new("total", Kind::Int, || Column::Total.into_expr()),
    Field::new("received", Kind::Int, || Column::Received.into_expr()),
    Field::new("outstanding", Kind::Int, || Column::Outstanding.into_expr()),
    Field::new("delivery_date", Kind::Date, || Column::DeliveryDate.into_expr()).nullable(),
    Field::new("next_due", Kind::Date, || Column::NextDue.into_expr()).nullable(),
    Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
    Field::dated("payment_status", Kind::Word, payment_status),
    Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
    Field::new("salesperson_id", Kind::Id, || Column::SalespersonId.into_expr()).filter_only(),
    Field::new("department_id", Kind::Id, department).nullable().filter_only(),
    Field::new("department_tree_id", Kind::Id, department).several(|departments| within_tree(department(), "department", departments)),
    Field::new("currency", Kind::Word, || Column::Currency.into_expr()).filter_only(),
    Field::new("author_id", Kind::Id, || Column::AuthorId.into_expr()).filter_only(),
];

pub(crate) static LISTING: Listing =
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Orders, of_customer: true }, sort: "-created_at" };

/// The department of the salesperson, as it is now.
fn department() -> Expr {
    referred("membership", "department_id", Column::CompanyId.into_expr(), Column::SalespersonId.into_expr())
}

/// [`guanxi_domain::receivables::OrderMoney::status`], for the database.
fn payment_status(today: NaiveDate) -> Expr {
    let column = |column: Column| column.into_expr();
    let settled = || column(Column::Charged).gt(0).and(column(Column::Outstanding).eq(0));
    CaseStatement::new()
        .case(column(Column::Received).eq(0).and(column(Column::Refunded).gt(0)), "refunded")
        .case(settled().and(column(Column::Received).gt(0)), "paid")
        .case(settled(), "credited")
        .case(column(Column::NextDue).lt(today), "overdue")
        .case(column(Column::Received).gt(0), "partial")
        .finally("none")
        .into()
}

/// A page of the orders within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<order::Model>, Error> {
    LISTING.page(db, scoped::select::<order::Entity>(scope), request).await
}
