//! Shipments on their own: the warehouse's list.

use super::reading;
use crate::{
    Error,
    db::Conn,
    entities::{customer, order, order_line, shipment, shipment_line},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    scoped,
};
use guanxi_domain::{
    event::Subject,
    ids::{CompanyId, CustomerId, DepartmentId, MembershipId, OrderId, OrderLineId, ShipmentId},
    orders::OrderStatus,
    scope::{Holder, Scope},
};
use sea_orm::{ColumnTrait, QueryFilter, QuerySelect};
use std::collections::HashMap;

/// How shipments are listed.
pub(crate) static LISTING: Listing = {
    use shipment::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("shipped_at", Kind::Time, || Column::ShippedAt.into_expr()).nullable(),
        Field::new("received_at", Kind::Time, || Column::ReceivedAt.into_expr()).nullable(),
        Field::new("number", Kind::Text, || Column::Number.into_expr()),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        Field::new("carrier", Kind::Text, || Column::Carrier.into_expr()).nullable().filter_only(),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Shipments, of_customer: true }, sort: "-created_at" }
};

/// A page of the shipments within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<shipment::Model>, Error> {
    LISTING.page(db, scoped::select::<shipment::Entity>(scope), request).await
}

/// What is in a page of shipments: the parts, the names of the goods, and where their orders stand.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    pub lines: Vec<shipment_line::Model>,
    pub goods: HashMap<OrderLineId, String>,
    pub orders: HashMap<OrderId, OrderStatus>,
    pub holders: HashMap<CustomerId, Holder>,
}

/// A shipment within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: ShipmentId) -> Result<shipment::Model, Error> {
    scoped::find::<shipment::Entity>(db, scope, id).await
}

/// What is in these shipments: four statements.
pub async fn contents(db: &impl Conn, company: CompanyId, shipments: &[shipment::Model]) -> Result<Contents, Error> {
    let scope = Scope::company(company);
    let lines = reading::shipment_lines(db, &scope, shipments.iter().map(|shipment| shipment.id)).await?;
    let goods = scoped::select::<order_line::Entity>(&scope)
        .filter(order_line::Column::Id.is_in(lines.iter().map(|line| line.order_line_id)))
        .select_only()
        .columns([order_line::Column::Id, order_line::Column::Name])
        .into_tuple();
    let orders = scoped::select::<order::Entity>(&scope)
        .filter(order::Column::Id.is_in(shipments.iter().map(|shipment| shipment.order_id)))
        .select_only()
        .columns([order::Column::Id, order::Column::Status])
        .into_tuple();
    let holders = scoped::select::<customer::Entity>(&scope)
        .filter(customer::Column::Id.is_in(shipments.iter().map(|shipment| shipment.customer_id)))
        .select_only()
        .columns([customer::Column::Id, customer::Column::OwnerId, customer::Column::DepartmentId])
        .into_tuple();
    let goods: Vec<(OrderLineId, String)> = goods.all(db.conn()).await?;
    let orders: Vec<(OrderId, OrderStatus)> = orders.all(db.conn()).await?;
    let holders: Vec<(CustomerId, Option<MembershipId>, Option<DepartmentId>)> = holders.all(db.conn()).await?;
    let holder = |(customer, owner, department)| (customer, Holder { customer: Some(customer), owner, department, entered_by: None });
    Ok(Contents {
        lines,
        goods: goods.into_iter().collect(),
        orders: orders.into_iter().collect(),
        holders: holders.into_iter().map(holder).collect(),
    })
}
