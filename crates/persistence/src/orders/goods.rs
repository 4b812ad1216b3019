//! Goods: packed, sent off, received. Stock goes down and the receivables appear with the first that leave the warehouse.

use super::{reading, settling};
use crate::{
    Error, Tx,
    catalog::stock,
    entities::{order, order_line, shipment, shipment_line},
    organization::next_number,
    receivables, scoped,
};
use chrono::NaiveDate;
use guanxi_domain::{
    ids::{OrderId, OrderLineId, ProductId, ShipmentId, ShipmentLineId},
    orders::{self, LineProgress, OrderAction, OrderFacts, ShipmentStatus, Shipped},
    scope::Scope,
};
use sea_orm::{
    ActiveValue::{NotSet, Set},
    ColumnTrait, Condition,
};
use std::collections::BTreeMap;

/// Goods to be put into a shipment.
#[derive(Clone, Debug)]
pub struct NewShipment {
    pub carrier: Option<String>,
    pub tracking_number: Option<String>,
    pub note: Option<String>,
    pub goods: Vec<Shipped>,
    /// Leave it in the warehouse for now.
    pub prepare_only: bool,
}

/// Packs goods of an order, and sends them off unless they are only to be prepared.
pub async fn ship(
    tx: &Tx,
    scope: &Scope,
    id: OrderId,
    version: Option<i64>,
    new: NewShipment,
    today: NaiveDate,
) -> Result<shipment::Model, Error> {
    let before = settling::lock(tx, scope, id, version).await?;
    let lines = reading::lines(tx, id).await?;
    let progress: Vec<_> = lines.iter().map(order_line::Model::progress).collect();
    let facts = OrderFacts { status: before.status, has_lines: true, to_ship: orders::to_ship(&progress), approval: None };
    facts.after(OrderAction::PrepareShipment)?;
    orders::check_preparation(&progress, &new.goods)?;
    let row = shipment::ActiveModel {
        id: Set(ShipmentId::new()),
        number: Set(next_number(tx, "shipments", today).await?),
        status: Set(ShipmentStatus::Prepared),
        order_id: Set(id),
        customer_id: Set(before.customer_id),
        carrier: Set(new.carrier),
        tracking_number: Set(new.tracking_number),
        note: Set(new.note),
        ..Default::default()
    };
    let shipment = scoped::insert::<shipment::Entity>(tx, row, "prepared").await?;
    let rows = new.goods.iter().map(|(line, quantity)| shipment_line::ActiveModel {
        id: Set(ShipmentLineId::new()),
        shipment_id: Set(shipment.id),
        order_line_id: Set(*line),
        quantity: Set(*quantity),
        ..Default::default()
    });
    scoped::append::<shipment_line::Entity>(tx, rows.collect()).await?;
    let mut packed = progress;
    for (line, quantity) in &new.goods {
        packed.iter_mut().filter(|packed| packed.line == *line).for_each(|line| line.packed += quantity);
    }
    if new.prepare_only {
        write_progress(tx, &lines, &packed).await?;
        scoped::update::<order::Entity>(tx, &before, order::ActiveModel::default(), "packed").await?;
        return Ok(shipment);
    }
    send(tx, &before, &lines, packed, &shipment, shipment::ActiveModel::default(), today).await
}

/// Sends a prepared shipment off.
pub async fn dispatch(
    tx: &Tx,
    scope: &Scope,
    id: ShipmentId,
    version: Option<i64>,
    carrier: Option<String>,
    tracking_number: Option<String>,
    today: NaiveDate,
) -> Result<shipment::Model, Error> {
    let order_id = scoped::find::<shipment::Entity>(tx, scope, id).await?.order_id;
    let before = settling::lock(tx, scope, order_id, None).await?;
    let shipment = scoped::find_to_change::<shipment::Entity>(tx, scope, id, version).await?;
    let lines = reading::lines(tx, order_id).await?;
    let progress = lines.iter().map(order_line::Model::progress).collect();
    let row = shipment::ActiveModel {
        carrier: carrier.map_or(NotSet, |carrier| Set(Some(carrier))),
        tracking_number: tracking_number.map_or(NotSet, |number| Set(Some(number))),
        ..Default::default()
    };
    send(tx, &before, &lines, progress, &shipment, row, today).await
}

/// The goods leave: stock, lines, shipment, receivables and order change together.
async fn send(
    tx: &Tx,
    before: &order::Model,
    lines: &[order_line::Model],
    mut progress: Vec<LineProgress>,
    shipment: &shipment::Model,
    row: shipment::ActiveModel,
    today: NaiveDate,
) -> Result<shipment::Model, Error> {
    let status = shipment.status.dispatched()?;
    let goods = reading::goods(tx, shipment.id).await?;
    let action = orders::dispatch(&mut progress, &goods)?;
    let order_status = before.status.after(action)?;
    stock::ship(tx, before.id, shipment.id, &products(lines, &goods)).await?;
    write_progress(tx, lines, &progress).await?;
    let row = shipment::ActiveModel { status: Set(status), shipped_at: Set(Some(tx.now)), ..row };
    let shipment = scoped::update::<shipment::Entity>(tx, shipment, row, "shipped").await?;
    if before.charged == 0 {
        receivables::charge(tx, before, today).await?;
    }
    let row = order::ActiveModel { status: Set(order_status), ..Default::default() };
    let row = settling::with_money(tx, before, 0, row).await?;
    let order = scoped::update::<order::Entity>(tx, before, row, "shipped").await?;
    if before.charged == 0 {
        receivables::settle_deposits(tx, &order).await?;
    }
    Ok(shipment)
}

/// The customer confirms that a shipment has arrived.
pub async fn receive(tx: &Tx, scope: &Scope, id: ShipmentId, version: Option<i64>, by: &str) -> Result<order::Model, Error> {
    let order_id = scoped::find::<shipment::Entity>(tx, scope, id).await?.order_id;
    let before = settling::lock(tx, scope, order_id, None).await?;
    let shipment = scoped::find_to_change::<shipment::Entity>(tx, scope, id, version).await?;
    let status = shipment.status.received()?;
    let lines = reading::lines(tx, order_id).await?;
    let mut progress: Vec<_> = lines.iter().map(order_line::Model::progress).collect();
    let action = orders::receive(&mut progress, &reading::goods(tx, id).await?)?;
    let order_status = before.status.after(action)?;
    write_progress(tx, &lines, &progress).await?;
    let row = shipment::ActiveModel {
        status: Set(status),
        received_at: Set(Some(tx.now)),
        received_by: Set(Some(by.to_owned())),
        ..Default::default()
    };
    scoped::update::<shipment::Entity>(tx, &shipment, row, "received").await?;
    let row = order::ActiveModel { status: Set(order_status), ..Default::default() };
    let order = scoped::update::<order::Entity>(tx, &before, row, "received").await?;
    settling::complete(tx, order).await
}

fn products(lines: &[order_line::Model], goods: &[Shipped]) -> BTreeMap<ProductId, i64> {
    let mut products = BTreeMap::new();
    for (id, quantity) in goods {
        if let Some(product) = lines.iter().find(|line| line.id == *id).and_then(|line| line.product_id) {
            *products.entry(product).or_default() += quantity;
        }
    }
    products
}

async fn write_progress(tx: &Tx, lines: &[order_line::Model], progress: &[LineProgress]) -> Result<(), Error> {
    for (line, now) in lines.iter().zip(progress).filter(|(line, now)| line.progress() != **now) {
        let row = order_line::ActiveModel {
            packed: Set(now.packed),
            shipped: Set(now.shipped),
            received: Set(now.received),
            ..Default::default()
        };
        let this: OrderLineId = line.id;
        scoped::change_parts::<order_line::Entity>(tx, Condition::all().add(order_line::Column::Id.eq(this)), row).await?;
    }
    Ok(())
}

impl order_line::Model {
    /// How far the line has got.
    #[must_use]
    pub const fn progress(&self) -> LineProgress {
        LineProgress { line: self.id, ordered: self.quantity, packed: self.packed, shipped: self.shipped, received: self.received }
    }
}
