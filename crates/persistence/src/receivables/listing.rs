//! How receivables and receipts are listed.

use crate::{
    Error,
    db::Conn,
    entities::{receipt, receivable},
    listing::{Field, Kind, ListRequest, Listing, Page},
    scoped,
};
use chrono::NaiveDate;
use guanxi_domain::scope::Scope;
use sea_orm::{
    ColumnTrait as _,
    sea_query::{CaseStatement, Expr, ExprTrait},
};

static RECEIVABLES: Listing = {
    use receivable::Column;
    const FIELDS: &[Field] = &[
        Field::new("due_date", Kind::Date, || Column::DueDate.into_expr()),
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("number", Kind::Text, || Column::Number.into_expr()),
        Field::new("amount", Kind::Int, || Column::Amount.into_expr()),
        Field::new("balance", Kind::Int, || Column::Balance.into_expr()),
        Field::dated("status", Kind::Word, status),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).filter_only(),
    ];
    Listing { fields: FIELDS, search: &[|| Column::Number.into_expr(), || Column::Label.into_expr()], sort: "due_date" }
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

static RECEIPTS: Listing = {
    use receipt::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("paid_at", Kind::Time, || Column::PaidAt.into_expr()).nullable(),
        Field::new("number", Kind::Text, || Column::Number.into_expr()),
        Field::new("amount", Kind::Int, || Column::Amount.into_expr()),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        Field::new("method", Kind::Word, || Column::Method.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).nullable().filter_only(),
    ];
    Listing {
        fields: FIELDS,
        search: &[|| Column::Number.into_expr(), || Column::Reference.into_expr(), || Column::Payer.into_expr()],
        sort: "-created_at",
    }
};

/// A page of the receivables within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<receivable::Model>, Error> {
    RECEIVABLES.page(db, scoped::select::<receivable::Entity>(scope), request).await
}

/// A page of the receipts within reach.
pub async fn list_receipts(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<receipt::Model>, Error> {
    RECEIPTS.page(db, scoped::select::<receipt::Entity>(scope), request).await
}
