//! The parts of a return: its goods, its steps with what was said at each, what came back, what was credited.

use crate::{
    http::{context::Cx, view::Ref},
    platform::FileRef,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{ConversationId, OrderLineId, ProductId, ReturnArrivalId, ReturnLineId},
    money::Money,
    orders::StepState,
    returns::{Disposition, ReturnStep, ReturnStepName, Returnable, steps},
};
use guanxi_persistence::{
    names::Names,
    orders::OrderLine,
    returns::{Details, GoodsReturn, ReturnArrival, ReturnLine},
};
use serde::Serialize;
use utoipa::ToSchema;

/// What staff and customer see alike.
#[derive(Serialize, ToSchema)]
pub struct ReturnBody {
    text: Option<String>,
    lines: Vec<ReturnLineView>,
    photos: Vec<FileRef>,
    steps: Vec<ReturnStepView>,
    conversation_id: ConversationId,
    /// Null until it is booked.
    credit: Option<ReturnCreditView>,
}

/// One step of the return's way, with what was said about it.
#[derive(Serialize, ToSchema)]
#[schema(as = ReturnStep)]
pub struct ReturnStepView {
    name: ReturnStepName,
    state: StepState,
    at: Option<DateTime<Utc>>,
    who: Option<String>,
    comment: Option<String>,
}

/// How many of a line of the order.
#[derive(Serialize, ToSchema)]
pub struct ReturnLineView {
    id: ReturnLineId,
    order_line_id: OrderLineId,
    product_id: Option<ProductId>,
    product_number: Option<String>,
    name: String,
    unit: Option<String>,
    quantity: i64,
    /// How many have come back.
    received: i64,
    expected: Money,
    amount: Money,
}

/// Goods that came back.
#[derive(Serialize, ToSchema)]
pub struct ReturnArrivalView {
    id: ReturnArrivalId,
    line_id: ReturnLineId,
    at: DateTime<Utc>,
    by: Option<Ref>,
    quantity: i64,
    disposition: Disposition,
    amount: Money,
    note: Option<String>,
}

/// What the credit came to.
#[derive(Serialize, ToSchema)]
pub struct ReturnCreditView {
    /// Was still owed for the order, and is no longer.
    offset: Money,
    /// Was paid, and is given back.
    refund: Money,
    /// Was paid, and stays the customer's money with the company.
    kept: Money,
}

/// A line of an order as far as it can be returned.
#[derive(Serialize, ToSchema)]
pub struct ReturnableLine {
    order_line_id: OrderLineId,
    product_number: Option<String>,
    name: String,
    unit: Option<String>,
    received: i64,
    returned: i64,
    /// Asked for in returns that are under way.
    held: i64,
    /// How many can be asked for now.
    free: i64,
    /// What all of these are worth.
    worth: Money,
}

impl ReturnableLine {
    pub fn of(line: &OrderLine, goods: &Returnable, currency: &str) -> Self {
        Self {
            order_line_id: line.id,
            product_number: line.product_number.clone(),
            name: line.name.clone(),
            unit: line.unit.clone(),
            received: goods.received,
            returned: goods.returned,
            held: goods.held,
            free: goods.free(),
            worth: Money::new(goods.expected(goods.free()), currency),
        }
    }
}

impl ReturnBody {
    /// `inside` is for those who work here: the customer reads who his agent is, and of the director only the decision.
    pub fn of<P>(cx: &Cx<P>, names: &Names, details: &Details, photos: Vec<FileRef>, inside: bool) -> Self {
        let row = &details.row;
        let person = |name| match name {
            ReturnStepName::Request => cx.named(names, row.portal_account_id),
            ReturnStepName::Agent => cx.named(names, row.agent_decided_by_id),
            ReturnStepName::Director => cx.named(names, row.director_decided_by_id).filter(|_| inside),
            ReturnStepName::Credit => cx.named(names, row.credited_by_id).filter(|_| inside),
            ReturnStepName::Goods => None,
        };
        let comment = |name| match name {
            ReturnStepName::Agent => row.agent_comment.clone(),
            ReturnStepName::Director => row.director_comment.clone(),
            ReturnStepName::Request | ReturnStepName::Goods | ReturnStepName::Credit => None,
        };
        let step = |step: ReturnStep| ReturnStepView {
            name: step.name,
            state: step.state,
            at: step.at,
            who: step.at.and_then(|_| person(step.name)).map(|who| who.name),
            comment: comment(step.name),
        };
        Self {
            text: row.text.clone(),
            lines: details.lines.iter().map(|(line, sold)| ReturnLineView::of(line, sold, &row.currency)).collect(),
            photos,
            steps: steps(row.status, &row.milestones()).into_iter().map(step).collect(),
            conversation_id: row.conversation_id,
            credit: row.credited_at.map(|_| ReturnCreditView::of(row)),
        }
    }
}

impl ReturnLineView {
    fn of(line: &ReturnLine, sold: &OrderLine, currency: &str) -> Self {
        Self {
            id: line.id,
            order_line_id: sold.id,
            product_id: sold.product_id,
            product_number: sold.product_number.clone(),
            name: sold.name.clone(),
            unit: sold.unit.clone(),
            quantity: line.quantity,
            received: line.received,
            expected: Money::new(line.expected, currency),
            amount: Money::new(line.amount, currency),
        }
    }
}

impl ReturnArrivalView {
    pub fn of<P>(cx: &Cx<P>, names: &Names, row: &ReturnArrival, currency: &str) -> Self {
        Self {
            id: row.id,
            line_id: row.line_id,
            at: row.at,
            by: cx.named(names, row.member_id),
            quantity: row.quantity,
            disposition: row.disposition,
            amount: Money::new(row.amount, currency),
            note: row.note.clone(),
        }
    }
}

impl ReturnCreditView {
    fn of(row: &GoodsReturn) -> Self {
        let money = |amount| Money::new(amount, &row.currency);
        Self { offset: money(row.credit_offset), refund: money(row.credit_refund), kept: money(row.credit_kept) }
    }
}
