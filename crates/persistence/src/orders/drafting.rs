//! Writing an order, and changing it while it is a draft.

use super::lines::{self, Buyer, NewLine, PricedLine};
use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{company, contact, customer, instalment, order},
    organization::next_number,
    scoped,
};
use chrono::NaiveDate;
use guanxi_domain::{
    ids::{ContactId, CustomerId, InstalmentId, OrderId},
    orders::{self, Instalment, OrderAction, OrderStatus, OrderTotals},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, DeriveIntoActiveModel, IntoActiveModel, QueryFilter, QueryOrder};

/// What is to be different about a draft; for a new one, all there is to say.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "order::ActiveModel")]
pub struct OrderChanges {
    pub contact_id: Option<Option<ContactId>>,
    pub title: Option<Option<String>>,
    pub delivery_address: Option<Option<String>>,
    pub delivery_date: Option<Option<NaiveDate>>,
    pub terms: Option<Option<String>>,
    pub note: Option<Option<String>>,
    #[sea_orm(ignore)]
    pub lines: Option<Vec<NewLine>>,
    #[sea_orm(ignore)]
    pub plan: Option<Vec<Instalment>>,
}

/// A new order.
#[derive(Clone, Debug)]
pub struct NewOrder {
    pub customer: CustomerId,
    pub content: OrderChanges,
}

/// Writes a draft for a customer within reach. The salesperson is who looks after the customer, else the author.
pub async fn create(tx: &Tx, scope: &Scope, new: NewOrder, today: NaiveDate) -> Result<order::Model, Error> {
    let author = tx.actor.member().ok_or_else(|| Refusal::forbidden("forbidden"))?;
    let customer = scoped::select::<customer::Entity>(scope).filter(customer::Column::Id.eq(new.customer)).one(tx.conn()).await?;
    let customer = customer.ok_or_else(|| Refusal::invalid("/customer_id", "order.unknown_customer"))?;
    let company = scoped::find::<company::Entity>(tx, scope, tx.company).await?;
    let OrderChanges { lines: wanted, plan, contact_id, .. } = new.content.clone();
    check_contact(tx, customer.id, contact_id.flatten()).await?;
    let buyer = Buyer { level: customer.level_id, currency: &company.currency, today };
    let priced = lines::price(tx, tx.company, buyer, &wanted.unwrap_or_default()).await?;
    let sums = sums(&priced)?;
    let plan = orders::plan_for(sums.total, plan, today, due_days(&company))?;
    let mut row = order::ActiveModel {
        id: Set(OrderId::new()),
        number: Set(next_number(tx, "orders", today).await?),
        status: Set(OrderStatus::Draft),
        revision: Set(1),
        currency: Set(company.currency.clone()),
        customer_id: Set(customer.id),
        salesperson_id: Set(customer.owner_id.unwrap_or(author)),
        author_id: Set(author),
        charged: Set(0),
        received: Set(0),
        outstanding: Set(0),
        refunded: Set(0),
        ..new.content.into_active_model()
    };
    set_totals(&mut row, sums);
    let order = scoped::insert::<order::Entity>(tx, row, "created").await?;
    lines::write(tx, order.id, priced).await?;
    write_plan(tx, order.id, &plan).await?;
    Ok(order)
}

/// Changes a draft. Lines and plan, when given, take the place of what there was.
pub async fn update(
    tx: &Tx,
    scope: &Scope,
    id: OrderId,
    version: Option<i64>,
    changes: OrderChanges,
    today: NaiveDate,
) -> Result<order::Model, Error> {
    let before = super::lock(tx, scope, id, version).await?;
    before.status.after(OrderAction::Update)?;
    check_contact(tx, before.customer_id, changes.contact_id.flatten()).await?;
    let OrderChanges { lines: wanted, plan, .. } = changes.clone();
    let mut row = changes.into_active_model();
    let mut total = before.total;
    if let Some(wanted) = &wanted {
        let customer = scoped::find::<customer::Entity>(tx, &Scope::company(tx.company), before.customer_id).await?;
        let buyer = Buyer { level: customer.level_id, currency: &before.currency, today };
        let priced = lines::price(tx, tx.company, buyer, wanted).await?;
        let sums = sums(&priced)?;
        set_totals(&mut row, sums);
        total = sums.total;
        lines::write(tx, id, priced).await?;
    }
    if plan.is_some() || total != before.total {
        let plan = match plan {
            Some(plan) => Some(plan),
            None => adapted_plan(tx, id, total).await?,
        };
        let company = scoped::find::<company::Entity>(tx, scope, tx.company).await?;
        write_plan(tx, id, &orders::plan_for(total, plan, today, due_days(&company))?).await?;
    }
    scoped::update::<order::Entity>(tx, &before, row, "updated").await
}

/// Moves a draft to the trash.
pub async fn remove(tx: &Tx, scope: &Scope, id: OrderId, version: Option<i64>) -> Result<(), Error> {
    let before = super::lock(tx, scope, id, version).await?;
    before.status.after(OrderAction::Remove)?;
    scoped::remove::<order::Entity>(tx, &before, "removed").await?;
    Ok(())
}

fn sums(lines: &[PricedLine]) -> Result<OrderTotals, Refusal> {
    orders::totals(lines.iter().map(|line| &line.amounts))
}

fn due_days(company: &company::Model) -> u32 {
    u32::try_from(company.settings.orders.due_days).unwrap_or(0)
}

fn set_totals(row: &mut order::ActiveModel, sums: OrderTotals) {
    row.subtotal = Set(sums.subtotal);
    row.discount = Set(sums.discount);
    row.tax = Set(sums.tax);
    row.total = Set(sums.total);
}

async fn check_contact(tx: &Tx, customer: CustomerId, contact: Option<ContactId>) -> Result<(), Error> {
    let Some(id) = contact else { return Ok(()) };
    let found = scoped::select::<contact::Entity>(&Scope::company(tx.company))
        .filter(contact::Column::Id.eq(id))
        .filter(contact::Column::CustomerId.eq(customer))
        .one(tx.conn())
        .await?;
    found.map(|_| ()).ok_or_else(|| Refusal::invalid("/contact_id", "order.unknown_contact").into())
}

/// A plan of one instalment follows the total; one of several must be agreed anew, so it is given back as it was.
async fn adapted_plan(tx: &Tx, order: OrderId, total: i64) -> Result<Option<Vec<Instalment>>, Error> {
    let mut plan: Vec<_> = plan_of(tx, order).await?.into_iter().map(Instalment::from).collect();
    if let [only] = plan.as_mut_slice() {
        only.amount = total;
    }
    plan.retain(|instalment| instalment.amount > 0);
    Ok(Some(plan).filter(|plan| !plan.is_empty()))
}

pub(super) async fn plan_of(tx: &Tx, order: OrderId) -> Result<Vec<instalment::Model>, Error> {
    let plan = scoped::select::<instalment::Entity>(&Scope::company(tx.company)).filter(instalment::Column::OrderId.eq(order));
    Ok(plan.order_by_asc(instalment::Column::Position).all(tx.conn()).await?)
}

async fn write_plan(tx: &Tx, order: OrderId, plan: &[Instalment]) -> Result<(), Error> {
    let of_order = Condition::all().add(instalment::Column::OrderId.eq(order));
    scoped::remove_parts::<instalment::Entity>(tx, of_order).await?;
    let rows = plan.iter().zip(1_i64..).map(|(instalment, position)| instalment::ActiveModel {
        id: Set(InstalmentId::new()),
        order_id: Set(order),
        position: Set(position),
        label: Set(instalment.label.clone()),
        due_date: Set(instalment.due_date),
        amount: Set(instalment.amount),
        ..Default::default()
    });
    scoped::append::<instalment::Entity>(tx, rows.collect()).await
}

impl From<instalment::Model> for Instalment {
    fn from(row: instalment::Model) -> Self {
        Self { label: row.label, due_date: row.due_date, amount: row.amount }
    }
}
