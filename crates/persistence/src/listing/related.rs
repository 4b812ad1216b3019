//! Fields that a row has by way of another: the department of its salesperson, the places that its region lies in.

use sea_orm::{
    ExprTrait as _, Value,
    sea_query::{Alias, CommonTableExpression, Expr, Query, UnionType, WithClause},
};
use uuid::Uuid;

fn of(table: &'static str, column: &'static str) -> Expr {
    Expr::col((Alias::new(table), Alias::new(column)))
}

/// A column of the one row of another table that is referred to.
pub(crate) fn referred(table: &'static str, column: &'static str, company: Expr, id: Expr) -> Expr {
    Query::select()
        .expr(of(table, column))
        .from(Alias::new(table))
        .and_where(of(table, "company_id").eq(company))
        .and_where(of(table, "id").eq(id))
        .to_owned()
        .into()
}

/// Whether a field refers to one of these rows of a tree, or to a row below them; to any at all when none is named.
pub(crate) fn within_tree(field: Expr, table: &'static str, roots: Vec<Value>) -> Expr {
    const BELOW: &str = "below";
    if roots.is_empty() {
        return field.is_not_null();
    }
    let children = Query::select()
        .expr(of(table, "id"))
        .from(Alias::new(table))
        .inner_join(Alias::new(BELOW), of(table, "parent_id").equals((Alias::new(BELOW), Alias::new("id"))))
        .to_owned();
    let all = Query::select()
        .expr(of(table, "id"))
        .from(Alias::new(table))
        .and_where(of(table, "id").is_in(roots))
        .union(UnionType::Distinct, children)
        .to_owned();
    let below = CommonTableExpression::new().query(all).column(Alias::new("id")).table_name(Alias::new(BELOW)).to_owned();
    let tree = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new(BELOW))
        .with_cte(WithClause::new().recursive(true).cte(below).to_owned())
        .to_owned();
    field.in_subquery(tree)
}

/// Whether a field refers to this row of a tree, or to a row above it.
pub(crate) fn above_in_tree(field: Expr, table: &'static str, leaf: Uuid) -> Expr {
    const ABOVE: &str = "above";
    let row = || Query::select().exprs([of(table, "id"), of(table, "parent_id")]).from(Alias::new(table)).to_owned();
    let parents = row().inner_join(Alias::new(ABOVE), of(table, "id").equals((Alias::new(ABOVE), Alias::new("parent_id")))).to_owned();
    let all = row().and_where(of(table, "id").eq(leaf)).union(UnionType::Distinct, parents).to_owned();
    let columns = [Alias::new("id"), Alias::new("parent_id")];
    let above = CommonTableExpression::new().query(all).columns(columns).table_name(Alias::new(ABOVE)).to_owned();
    let path = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new(ABOVE))
        .with_cte(WithClause::new().recursive(true).cte(above).to_owned())
        .to_owned();
    field.in_subquery(path)
}

/// The whole seconds between two moments. SQLite and, since the step `m0017`, PostgreSQL know the function.
pub(crate) fn seconds_between(from: Expr, to: Expr) -> Expr {
    let second = |at: Expr| Expr::expr(sea_orm::sea_query::Func::cust(Alias::new("unixepoch")).arg(at));
    second(to).sub(second(from))
}
