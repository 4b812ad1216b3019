//! An order as staff see it: names for references, sums, steps, shipments, and what can be done next.

use super::shipments::{ShipmentView, shipment_views};
use crate::http::{
    context::Cx,
    problem::Problem,
    view::{ActionView, Ref},
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    ids::{OrderId, OrderLineId, ProductId},
    money::Money,
    orders::{Approval, OrderFacts, OrderStatus, StepName, StepState, order_actions, steps, to_ship},
    receivables::PaymentStatus,
    scope::Holder,
};
use guanxi_persistence::{
    Conn,
    names::{Named, Names, Wanted},
    orders::{self, Details, Instalment, Order, OrderLine, Signature},
};
use serde::Serialize;
use utoipa::ToSchema;

/// An order in a list.
#[derive(Serialize, ToSchema)]
pub struct OrderRow {
    id: OrderId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    number: String,
    customer: Ref,
    salesperson: Ref,
    title: Option<String>,
    status: OrderStatus,
    payment_status: PaymentStatus,
    total: Money,
    received: Money,
    outstanding: Money,
    /// Counts up each time the order is revised; a signature belongs to one.
    revision: i64,
    submitted_at: Option<DateTime<Utc>>,
}

/// An order, whole.
#[derive(Serialize, ToSchema)]
pub struct OrderView {
    #[serde(flatten)]
    row: OrderRow,
    contact: Option<Ref>,
    department: Option<Ref>,
    #[serde(flatten)]
    body: OrderBody,
    note: Option<String>,
    /// Why it was rejected, declined or cancelled.
    reason: Option<String>,
    decided_by: Option<Ref>,
    actions: Vec<ActionView>,
}

/// What staff and customer see alike.
#[derive(Serialize, ToSchema)]
pub struct OrderBody {
    lines: Vec<OrderLineView>,
    /// Quantities times prices.
    subtotal: Money,
    discount: Money,
    tax: Money,
    plan: Vec<InstalmentView>,
    delivery_address: Option<String>,
    delivery_date: Option<NaiveDate>,
    terms: Option<String>,
    steps: Vec<OrderStepView>,
    shipments: Vec<ShipmentView>,
    signature: Option<SignatureView>,
}

/// One step of the order's way.
#[derive(Serialize, ToSchema)]
#[schema(as = OrderStep)]
pub struct OrderStepView {
    name: StepName,
    state: StepState,
    at: Option<DateTime<Utc>>,
    who: Option<String>,
}

/// A line of an order.
#[derive(Serialize, ToSchema)]
pub struct OrderLineView {
    id: OrderLineId,
    position: i64,
    product_id: Option<ProductId>,
    product_number: Option<String>,
    name: String,
    unit: Option<String>,
    quantity: i64,
    unit_price: Money,
    discount_bp: i64,
    tax_rate_bp: i64,
    net: Money,
    tax: Money,
    total: Money,
    shipped: i64,
    received: i64,
    returned: i64,
}

/// A part of the price, and the day it is due.
#[derive(Serialize, ToSchema)]
pub struct InstalmentView {
    position: i64,
    label: Option<String>,
    due_date: NaiveDate,
    amount: Money,
}

/// The customer's signature, with the words that were signed.
#[derive(Serialize, ToSchema)]
pub struct SignatureView {
    revision: i64,
    signer: String,
    signed_at: DateTime<Utc>,
    /// SHA-256 of the text.
    hash: String,
    text: String,
    /// The network address it was signed from.
    address: Option<String>,
}

impl OrderRow {
    fn of<P>(cx: &Cx<P>, names: &Names, row: &Order) -> Self {
        let money = |amount| Money::new(amount, &row.currency);
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            number: row.number.clone(),
            customer: cx.refer(names, row.customer_id),
            salesperson: cx.refer(names, row.salesperson_id),
            title: row.title.clone(),
            status: row.status,
            payment_status: row.money().status(cx.today()),
            total: money(row.total),
            received: money(row.received),
            outstanding: money(row.outstanding),
            revision: row.revision,
            submitted_at: row.submitted_at,
        }
    }
}

impl OrderBody {
    /// The parts of an order. `who` names the one behind a step.
    pub fn of<P>(cx: &Cx<P>, details: &Details, holder: &Holder, who: impl Fn(StepName) -> Option<String>) -> Self {
        let order = &details.order;
        let money = |amount| Money::new(amount, &order.currency);
        let shipped =
            |step| if step == StepName::Receipt { details.shipments.iter().rev().find_map(|one| one.received_by.clone()) } else { None };
        let signed = |step| details.signature.as_ref().filter(|_| step == StepName::Signature).map(|signature| signature.signer.clone());
        let step = |step: guanxi_domain::orders::OrderStep| OrderStepView {
            name: step.name,
            state: step.state,
            at: step.at,
            who: Some(step.name).filter(|_| step.state == StepState::Done).and_then(|name| who(name).or(shipped(name)).or(signed(name))),
        };
        Self {
            lines: details.lines.iter().map(|line| OrderLineView::of(line, &order.currency)).collect(),
            subtotal: money(order.subtotal),
            discount: money(order.discount),
            tax: money(order.tax),
            plan: details.plan.iter().map(|part| InstalmentView::of(part, &order.currency)).collect(),
            delivery_address: order.delivery_address.clone(),
            delivery_date: order.delivery_date,
            terms: order.terms.clone(),
            steps: steps(order.status, &details.milestones()).into_iter().map(step).collect(),
            shipments: shipment_views(cx, details, holder),
            signature: details.signature.as_ref().map(SignatureView::of),
        }
    }
}

impl OrderLineView {
    fn of(line: &OrderLine, currency: &str) -> Self {
        let money = |amount| Money::new(amount, currency);
        Self {
            id: line.id,
            position: line.position,
            product_id: line.product_id,
            product_number: line.product_number.clone(),
            name: line.name.clone(),
            unit: line.unit.clone(),
            quantity: line.quantity,
            unit_price: money(line.unit_price),
            discount_bp: line.discount_bp,
            tax_rate_bp: line.tax_rate_bp,
            net: money(line.net),
            tax: money(line.tax),
            total: money(line.total),
            shipped: line.shipped,
            received: line.received,
            returned: line.returned,
        }
    }
}

impl InstalmentView {
    fn of(part: &Instalment, currency: &str) -> Self {
        let Instalment { position, label, due_date, amount, .. } = part.clone();
        Self { position, label, due_date, amount: Money::new(amount, currency) }
    }
}

impl SignatureView {
    fn of(signature: &Signature) -> Self {
        let Signature { revision, signer, signed_at, hash, text, address, .. } = signature.clone();
        Self { revision, signer, signed_at, hash, text, address }
    }
}

/// A page of orders: one statement for all their names.
pub async fn rows<P>(cx: &Cx<P>, orders: Vec<Order>) -> Result<Vec<OrderRow>, Problem> {
    let mut wanted = Wanted::default();
    for order in &orders {
        wanted.add(Named::Customer, Some(order.customer_id)).add(Named::Member, Some(order.salesperson_id));
    }
    let names = wanted.names(&cx.app.db, cx.who.company).await?;
    Ok(orders.iter().map(|order| OrderRow::of(cx, &names, order)).collect())
}

/// An order with everything that belongs to it: nine statements at most, whatever its size.
pub async fn view<P>(cx: &Cx<P>, db: &impl Conn, order: Order) -> Result<OrderView, Problem> {
    let company = cx.who.company;
    let standing = orders::standing(db, &order).await?;
    let details = orders::details(db, order).await?;
    let order = &details.order;
    let mut wanted = Wanted::default();
    wanted.add(Named::Customer, Some(order.customer_id)).add(Named::Contact, order.contact_id).add(Named::Department, standing.selling_id);
    for member in [Some(order.salesperson_id), Some(order.author_id), order.decided_by_id] {
        wanted.add(Named::Member, member);
    }
    wanted.add(Named::Order, Some(order.id));
    let names = wanted.names(db, company).await?;
    let name = |id: Option<guanxi_domain::ids::MembershipId>| cx.named(&names, id).map(|member| member.name);
    let who = |step| match step {
        StepName::Draft => name(Some(order.author_id)),
        StepName::Approval => name(order.decided_by_id),
        _ => None,
    };
    let facts = facts(cx, db, &details).await?;
    let holder =
        Holder { customer: Some(standing.customer_id), owner: standing.owner_id, department: standing.department_id, entered_by: None };
    Ok(OrderView {
        row: OrderRow::of(cx, &names, order),
        contact: cx.named(&names, order.contact_id),
        department: cx.named(&names, standing.selling_id),
        body: OrderBody::of(cx, &details, &holder, who),
        note: order.note.clone(),
        reason: order.reason.clone(),
        decided_by: cx.named(&names, order.decided_by_id),
        actions: cx.actions_on(order_actions(&facts), &holder),
    })
}

async fn facts<P>(cx: &Cx<P>, db: &impl Conn, details: &Details) -> Result<OrderFacts, Problem> {
    let order = &details.order;
    let approval = match cx.who.member().filter(|_| order.status == OrderStatus::PendingApproval && cx.who.can("orders:approve")) {
        Some(approver) => {
            let own_allowed = orders::rules(db, order.company_id).await?.allow_own_approval;
            Some(Approval { author: order.author_id, total: order.total, approver, limit: cx.who.approval_limit, own_allowed })
        }
        None => None,
    };
    let progress: Vec<_> = details.lines.iter().map(OrderLine::progress).collect();
    Ok(OrderFacts { status: order.status, has_lines: !details.lines.is_empty(), to_ship: to_ship(&progress), approval })
}
