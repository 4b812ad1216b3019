//! How returns are listed.

use crate::{
    Error,
    db::Conn,
    entities::goods_return,
    listing::{Field, Kind, ListRequest, Listing, Page, Search, related::within_tree},
    scoped,
};
use guanxi_domain::{event::Subject, scope::Scope};
use sea_orm::ColumnTrait as _;

pub(crate) static LISTING: Listing = {
    use goods_return::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("credited_at", Kind::Time, || Column::CreditedAt.into_expr()).nullable(),
        Field::new("agent_decided_at", Kind::Time, || Column::AgentDecidedAt.into_expr()).nullable(),
        Field::new("number", Kind::Text, || Column::Number.into_expr()),
        Field::new("expected", Kind::Int, || Column::Expected.into_expr()),
        Field::new("amount", Kind::Int, || Column::Amount.into_expr()),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).filter_only(),
        Field::new("agent_id", Kind::Id, || Column::AgentId.into_expr()).nullable().filter_only(),
        Field::new("department_id", Kind::Id, || Column::DepartmentId.into_expr()).nullable().filter_only(),
        Field::new("department_tree_id", Kind::Id, || Column::DepartmentId.into_expr())
            .several(|departments| within_tree(Column::DepartmentId.into_expr(), "department", departments)),
        Field::new("currency", Kind::Word, || Column::Currency.into_expr()).filter_only(),
        Field::new("reason_id", Kind::Id, || Column::ReasonId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Returns, of_customer: true }, sort: "-created_at" }
};

/// One page of the returns within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<goods_return::Model>, Error> {
    LISTING.page(db, scoped::select::<goods_return::Entity>(scope), request).await
}
