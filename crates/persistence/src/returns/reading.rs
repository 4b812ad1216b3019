//! A return with everything that belongs to it, and what of an order can still be returned.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{goods_return, goods_return_arrival, goods_return_line, order, order_line},
    scoped,
};
use guanxi_domain::{
    ids::{MembershipId, OrderId, OrderLineId, ReturnId},
    returns::{Return, ReturnMilestones, ReturnStatus, Returnable},
    scope::Scope,
};
use sea_orm::{
    ColumnTrait, ExprTrait as _, QueryFilter, QueryOrder,
    sea_query::{Expr, Query},
};
use std::collections::HashMap;

/// A return and its parts.
#[derive(Clone, Debug)]
pub struct Details {
    pub row: goods_return::Model,
    /// Each with the order's line that it is of.
    pub lines: Vec<(goods_return_line::Model, order_line::Model)>,
    /// Oldest first.
    pub arrivals: Vec<goods_return_arrival::Model>,
}

/// A return within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: ReturnId) -> Result<goods_return::Model, Error> {
    scoped::find::<goods_return::Entity>(db, scope, id).await
}

/// A return within reach, locked until the transaction ends.
pub async fn find_to_change(tx: &Tx, scope: &Scope, id: ReturnId, version: Option<i64>) -> Result<goods_return::Model, Error> {
    scoped::find_to_change::<goods_return::Entity>(tx, scope, id, version).await
}

/// Everything that belongs to a return that is within the caller's reach: three statements, whatever its size.
pub async fn details(db: &impl Conn, row: goods_return::Model) -> Result<Details, Error> {
    let scope = Scope::company(row.company_id);
    let lines = lines(db, &scope, row.id).await?;
    let of_order = scoped::select::<order_line::Entity>(&scope)
        .filter(order_line::Column::Id.is_in(lines.iter().map(|line| line.order_line_id)))
        .all(db.conn())
        .await?;
    let arrivals = scoped::select::<goods_return_arrival::Entity>(&scope)
        .filter(goods_return_arrival::Column::LineId.is_in(lines.iter().map(|line| line.id)))
        .order_by_asc(goods_return_arrival::Column::Id)
        .all(db.conn())
        .await?;
    let sold: HashMap<_, _> = of_order.into_iter().map(|line| (line.id, line)).collect();
    let lines = lines.into_iter().filter_map(|line| Some((line.clone(), sold.get(&line.order_line_id)?.clone()))).collect();
    Ok(Details { row, lines, arrivals })
}

/// The lines of a return.
pub(super) async fn lines(db: &impl Conn, scope: &Scope, id: ReturnId) -> Result<Vec<goods_return_line::Model>, Error> {
    let lines = scoped::select::<goods_return_line::Entity>(scope).filter(goods_return_line::Column::ReturnId.eq(id));
    Ok(lines.order_by_asc(goods_return_line::Column::Position).all(db.conn()).await?)
}

/// The lines of an order within reach, with what of each can still be returned: three statements.
pub async fn returnable(db: &impl Conn, scope: &Scope, id: OrderId) -> Result<(order::Model, Vec<(order_line::Model, Returnable)>), Error> {
    let order = scoped::find::<order::Entity>(db, scope, id).await?;
    let company = Scope::company(scope.company);
    let lines = scoped::select::<order_line::Entity>(&company).filter(order_line::Column::OrderId.eq(id));
    let lines = lines.order_by_asc(order_line::Column::Position).all(db.conn()).await?;
    let goods = free(db, &company, &lines).await?;
    Ok((order, lines.into_iter().zip(goods).collect()))
}

/// What of these lines of one order can still be returned. It holds for as long as the order is locked.
pub(super) async fn free(db: &impl Conn, company: &Scope, lines: &[order_line::Model]) -> Result<Vec<Returnable>, Error> {
    let under_way = Query::select()
        .column(goods_return::Column::Id)
        .from(goods_return::Entity)
        .and_where(Expr::col(goods_return::Column::CompanyId).eq(company.company))
        .and_where(Expr::col(goods_return::Column::Status).is_in(ReturnStatus::HOLDING))
        .to_owned();
    let awaited = scoped::select::<goods_return_line::Entity>(company)
        .filter(goods_return_line::Column::OrderLineId.is_in(lines.iter().map(|line| line.id)))
        .filter(goods_return_line::Column::ReturnId.in_subquery(under_way))
        .all(db.conn())
        .await?;
    let mut held: HashMap<OrderLineId, i64> = HashMap::new();
    for line in awaited {
        *held.entry(line.order_line_id).or_default() += line.quantity - line.received;
    }
    let returnable = |line: &order_line::Model| Returnable {
        line: line.id,
        ordered: line.quantity,
        received: line.received,
        returned: line.returned,
        held: held.get(&line.id).copied().unwrap_or(0),
        total: line.total,
    };
    Ok(lines.iter().map(returnable).collect())
}

impl goods_return::Model {
    /// The return as the rules see it, read by this member of staff.
    #[must_use]
    pub const fn rules(&self, reader: Option<MembershipId>) -> Return {
        Return {
            status: self.status,
            agent: self.agent_id,
            agreed_by: self.agent_decided_by_id,
            arrived: self.first_came_at.is_some(),
            reader,
        }
    }

    /// What is known of its way, for its steps.
    #[must_use]
    pub const fn milestones(&self) -> ReturnMilestones {
        ReturnMilestones {
            requested_at: Some(self.created_at),
            agent_decided_at: self.agent_decided_at,
            director_decided_at: self.director_decided_at,
            goods_received_at: self.goods_received_at,
            credited_at: self.credited_at,
            withdrawn_at: self.withdrawn_at,
        }
    }
}
