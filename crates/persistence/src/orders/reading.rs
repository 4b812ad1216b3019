//! An order with everything that belongs to it, in a fixed number of statements.

use crate::{
    Error,
    db::Conn,
    entities::{company, customer, feedback, instalment, membership, order, order_line, shipment, shipment_line, signature},
    scoped,
};
use guanxi_domain::{
    ids::{CompanyId, CustomerId, DepartmentId, MembershipId, OrderId, ShipmentId},
    orders::{Milestones, Shipped},
    organization::OrderRules,
    scope::Scope,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait as _, ExprTrait as _, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    sea_query::{Alias, Expr, Query},
};

/// An order and its parts.
#[derive(Clone, Debug)]
pub struct Details {
    pub order: order::Model,
    pub lines: Vec<order_line::Model>,
    pub plan: Vec<instalment::Model>,
    pub shipments: Vec<shipment::Model>,
    pub shipment_lines: Vec<shipment_line::Model>,
    /// Of the current revision.
    pub signature: Option<signature::Model>,
}

/// An order within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: OrderId) -> Result<order::Model, Error> {
    scoped::find::<order::Entity>(db, scope, id).await
}

/// Everything that belongs to an order that is within the caller's reach: five statements, whatever its size.
pub async fn details(db: &impl Conn, order: order::Model) -> Result<Details, Error> {
    let scope = Scope::company(order.company_id);
    let plan = scoped::select::<instalment::Entity>(&scope).filter(instalment::Column::OrderId.eq(order.id));
    let shipments = scoped::select::<shipment::Entity>(&scope).filter(shipment::Column::OrderId.eq(order.id));
    let shipments = shipments.order_by_asc(shipment::Column::CreatedAt).order_by_asc(shipment::Column::Id).all(db.conn()).await?;
    let ids = shipments.iter().map(|shipment| shipment.id);
    let signature = scoped::select::<signature::Entity>(&scope)
        .filter(signature::Column::OrderId.eq(order.id))
        .filter(signature::Column::Revision.eq(order.revision));
    Ok(Details {
        lines: lines_of(db, &scope, order.id).await?,
        plan: plan.order_by_asc(instalment::Column::Position).all(db.conn()).await?,
        shipment_lines: shipment_lines(db, &scope, ids).await?,
        signature: signature.one(db.conn()).await?,
        shipments,
        order,
    })
}

/// What is in these shipments.
pub(super) async fn shipment_lines(
    db: &impl Conn,
    scope: &Scope,
    ids: impl Iterator<Item = ShipmentId>,
) -> Result<Vec<shipment_line::Model>, Error> {
    let lines = scoped::select::<shipment_line::Entity>(scope).filter(shipment_line::Column::ShipmentId.is_in(ids));
    Ok(lines.order_by_asc(shipment_line::Column::Id).all(db.conn()).await?)
}

async fn lines_of(db: &impl Conn, scope: &Scope, order: OrderId) -> Result<Vec<order_line::Model>, Error> {
    let lines = scoped::select::<order_line::Entity>(scope).filter(order_line::Column::OrderId.eq(order));
    Ok(lines.order_by_asc(order_line::Column::Position).all(db.conn()).await?)
}

/// The lines of an order that the transaction has locked.
pub(crate) async fn lines(tx: &crate::Tx, order: OrderId) -> Result<Vec<order_line::Model>, Error> {
    lines_of(tx, &Scope::company(tx.company), order).await
}

/// What is in a shipment, as the rules see it.
pub(super) async fn goods(tx: &crate::Tx, shipment: ShipmentId) -> Result<Vec<Shipped>, Error> {
    let lines = shipment_lines(tx, &Scope::company(tx.company), std::iter::once(shipment)).await?;
    Ok(lines.into_iter().map(|line| (line.order_line_id, line.quantity)).collect())
}

impl Details {
    /// What is known of the order's way, for its steps.
    #[must_use]
    pub fn milestones(&self) -> Milestones {
        let order = &self.order;
        Milestones {
            submitted_at: order.submitted_at,
            decided_at: order.decided_at,
            signed_at: order.signed_at,
            last_shipped_at: self.shipments.iter().filter_map(|shipment| shipment.shipped_at).max(),
            last_received_at: self.shipments.iter().filter_map(|shipment| shipment.received_at).max(),
            charged: order.charged > 0,
            paid: order.charged > 0 && order.outstanding == 0,
            paid_at: order.paid_at,
            ended_at: order.ended_at,
        }
    }
}

/// Whose an order is: it decides who may do what to it.
#[derive(Clone, Copy, Debug, FromQueryResult)]
#[expect(clippy::struct_field_names, reason = "they are called what their columns are called")]
pub struct Standing {
    pub customer_id: CustomerId,
    pub owner_id: Option<MembershipId>,
    pub department_id: Option<DepartmentId>,
    /// The department of the salesperson.
    pub selling_id: Option<DepartmentId>,
}

/// The standing of an order, even when its customer has been removed since: one statement.
pub async fn standing(db: &impl Conn, order: &order::Model) -> Result<Standing, Error> {
    let (buyer, seller) = (Alias::new("buyer"), Alias::new("seller"));
    let of = |table: &Alias, column: &'static str| Expr::col((table.clone(), Alias::new(column)));
    let query = Query::select()
        .expr_as(of(&buyer, "id"), "customer_id")
        .expr_as(of(&buyer, "owner_id"), "owner_id")
        .expr_as(of(&buyer, "department_id"), "department_id")
        .expr_as(of(&seller, "department_id"), "selling_id")
        .from_as(customer::Entity, buyer.clone())
        .join_as(
            JoinType::InnerJoin,
            membership::Entity,
            seller.clone(),
            of(&seller, "company_id").equals((buyer.clone(), Alias::new("company_id"))),
        )
        .and_where(of(&buyer, "company_id").eq(order.company_id))
        .and_where(of(&buyer, "id").eq(order.customer_id))
        .and_where(of(&seller, "id").eq(order.salesperson_id))
        .to_owned();
    let row = db.conn().query_one(&query).await?.ok_or(Error::NotFound)?;
    Ok(Standing::from_query_result(&row, "")?)
}

/// Whether the customer has said what he thinks of the sale.
pub async fn feedback_given(db: &impl Conn, order: &order::Model) -> Result<bool, Error> {
    let query = Query::select()
        .column(feedback::Column::Id)
        .from(feedback::Entity)
        .and_where(feedback::Column::CompanyId.eq(order.company_id))
        .and_where(feedback::Column::OrderId.eq(order.id))
        .limit(1)
        .to_owned();
    Ok(db.conn().query_one(&query).await?.is_some())
}

/// The company's rules for orders.
pub async fn rules(db: &impl Conn, company: CompanyId) -> Result<OrderRules, Error> {
    Ok(scoped::find::<company::Entity>(db, &Scope::company(company), company).await?.settings.orders)
}
