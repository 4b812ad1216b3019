//! Customers lost to the pool: the times of somebody's care that ended because nobody cared.

use crate::{
    Error,
    db::Conn,
    engagement::members,
    entities::ownership::{Column, Entity},
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{referred, within_tree},
    },
    scoped,
};
use guanxi_domain::{
    customers::ownership::OwnershipKind,
    scope::{Reach, Scope},
};
use sea_orm::{
    ActiveEnum as _, ColumnTrait as _, Condition, ExprTrait as _, QueryFilter as _, Select,
    sea_query::{Alias, Expr, Query},
};

pub use crate::entities::ownership::Model as PoolLoss;

pub(crate) static LOSSES: Listing = {
    const FIELDS: &[Field] = &[
        Field::new("lost_at", Kind::Time, || Column::EndedAt.into_expr()).nullable(),
        Field::new("owned_since", Kind::Time, || Column::StartedAt.into_expr()),
        Field::new("owner_id", Kind::Id, || Column::OwnerId.into_expr()).nullable().filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("department_id", Kind::Id, department).nullable().filter_only(),
        Field::new("department_tree_id", Kind::Id, department).several(|departments| within_tree(department(), "department", departments)),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[]), sort: "-lost_at" }
};

/// The department of the one who lost the customer, as it is now.
fn department() -> Expr {
    referred("membership", "department_id", Column::CompanyId.into_expr(), Column::OwnerId.into_expr())
}

/// What was lost by oneself and the people within reach, wherever the customer is now.
pub(crate) fn losses_within(scope: &Scope) -> Select<Entity> {
    let next = |column: &'static str| Expr::col((Alias::new("next"), Alias::new(column)));
    let dropped = Query::select()
        .expr(Expr::cust("1"))
        .from_as(Entity, Alias::new("next"))
        .and_where(next("company_id").equals((Entity, Column::CompanyId)))
        .and_where(next("customer_id").equals((Entity, Column::CustomerId)))
        .and_where(next("kind").eq(OwnershipKind::Recycle.to_value()))
        .and_where(next("started_at").equals((Entity, Column::EndedAt)))
        .to_owned();
    let whose = match &scope.reach {
        Reach::Everything => Condition::all(),
        Reach::Own { me, .. } => Condition::all().add(Column::OwnerId.eq(*me)),
        Reach::Departments { me, departments } => Condition::any()
            .add(Column::OwnerId.eq(*me))
            .add_option(members(scope.company, departments).map(|members| Column::OwnerId.in_subquery(members))),
        Reach::Customer(_) => Condition::any().add(Expr::val(false)),
    };
    scoped::select::<Entity>(&Scope::company(scope.company))
        .filter(Column::OwnerId.is_not_null())
        .filter(Expr::exists(dropped))
        .filter(whose)
}

/// One page of them.
pub async fn list_losses(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<PoolLoss>, Error> {
    LOSSES.page(db, losses_within(scope), request).await
}
