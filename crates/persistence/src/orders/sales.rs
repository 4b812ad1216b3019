//! What was sold: the lines of orders, as a list of their own.

use crate::{
    Error,
    db::Conn,
    entities::{order, order_line},
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{referred, within_tree},
    },
    scoped,
};
use guanxi_domain::{ids::OrderId, scope::Scope};
use order_line::Column;
use sea_orm::{ColumnTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _, Select, sea_query::Expr};
use std::collections::HashMap;

const FIELDS: &[Field] = &[
    Field::new("id", Kind::Id, || Column::Id.into_expr()),
    Field::new("name", Kind::Text, || Column::Name.into_expr()),
    Field::new("total", Kind::Int, || Column::Total.into_expr()),
    Field::new("quantity", Kind::Int, || Column::Quantity.into_expr()),
    Field::new("product_id", Kind::Id, || Column::ProductId.into_expr()).nullable().filter_only(),
    Field::new("category_id", Kind::Id, category).nullable().filter_only(),
    Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).filter_only(),
    Field::new("order_status", Kind::Word, || of_order("status")).filter_only(),
    Field::new("created_at", Kind::Time, || of_order("created_at")).filter_only(),
    Field::new("currency", Kind::Word, || of_order("currency")).filter_only(),
    Field::new("customer_id", Kind::Id, || of_order("customer_id")).filter_only(),
    Field::new("salesperson_id", Kind::Id, || of_order("salesperson_id")).filter_only(),
    Field::new("department_id", Kind::Id, department).nullable().filter_only(),
    Field::new("department_tree_id", Kind::Id, department).several(|departments| within_tree(department(), "department", departments)),
];

/// Newest first: ids grow with time.
pub(crate) static LINES: Listing = Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Name.into_expr()]), sort: "-id" };

fn of_order(column: &'static str) -> Expr {
    referred("order", column, Column::CompanyId.into_expr(), Column::OrderId.into_expr())
}

fn department() -> Expr {
    referred("membership", "department_id", Column::CompanyId.into_expr(), of_order("salesperson_id"))
}

fn category() -> Expr {
    referred("product", "category_id", Column::CompanyId.into_expr(), Column::ProductId.into_expr())
}

/// The lines of the orders within reach.
pub(crate) fn within(scope: &Scope) -> Select<order_line::Entity> {
    let orders = scoped::select::<order::Entity>(scope).select_only().column(order::Column::Id).into_query();
    scoped::select::<order_line::Entity>(&Scope::company(scope.company)).filter(Column::OrderId.in_subquery(orders))
}

/// A page of the lines within reach.
pub async fn list_lines(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<order_line::Model>, Error> {
    LINES.page(db, within(scope), request).await
}

/// The orders that these lines are of.
pub async fn orders_of(db: &impl Conn, scope: &Scope, lines: &[order_line::Model]) -> Result<HashMap<OrderId, order::Model>, Error> {
    if lines.is_empty() {
        return Ok(HashMap::new());
    }
    let ids = lines.iter().map(|line| line.order_id);
    let orders = scoped::select::<order::Entity>(scope).filter(order::Column::Id.is_in(ids)).all(db.conn()).await?;
    Ok(orders.into_iter().map(|order| (order.id, order)).collect())
}
