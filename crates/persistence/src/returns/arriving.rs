//! Goods come back: into stock or to the scrap, as entries that are added and never changed.

use super::reading;
use crate::{
    Error, Tx,
    catalog::stock,
    entities::{goods_return, goods_return_arrival, goods_return_line, order, order_line},
    orders, scoped,
};
use guanxi_domain::{
    event::Happened,
    ids::{ProductId, ReturnArrivalId, ReturnId},
    returns::{Arrival, Awaited, Disposition, ReturnAction, ReturnStatus, check_arrivals, worth},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition};

/// Goods as they came.
#[derive(Clone, Debug)]
pub struct Arrivals {
    pub goods: Vec<Arrival>,
    /// No more will come.
    pub complete: bool,
    pub note: Option<String>,
}

/// Takes goods of a return within reach back.
pub async fn receive(tx: &Tx, scope: &Scope, id: ReturnId, version: Option<i64>, new: Arrivals) -> Result<goods_return::Model, Error> {
    let seen = scoped::find::<goods_return::Entity>(tx, scope, id).await?;
    let company = Scope::company(tx.company);
    let order = orders::lock(tx, &company, seen.order_id, None).await?;
    let before = scoped::find_to_change::<goods_return::Entity>(tx, scope, id, version).await?;
    before.status.after(ReturnAction::ReceivePart)?;
    let mut lines = reading::lines(tx, &company, id).await?;
    let action = check_arrivals(&awaited(&lines), &new.goods, new.complete)?;
    let status = before.status.after(action)?;
    let amount = book(tx, &order, &before.number, &mut lines, &new).await?;
    if !new.goods.is_empty() {
        scoped::update::<order::Entity>(tx, &order, order::ActiveModel::default(), Happened::noted("returned", Some(&before.number)))
            .await?;
    }
    let whole = status == ReturnStatus::GoodsReceived;
    let row = goods_return::ActiveModel {
        status: Set(status),
        amount: Set(before.amount + amount),
        first_came_at: Set(before.first_came_at.or(Some(tx.now))),
        goods_received_at: Set(whole.then_some(tx.now)),
        ..Default::default()
    };
    let verb = if whole { "goods_received" } else { "goods_arrived" };
    scoped::update::<goods_return::Entity>(tx, &before, row, Happened::noted(verb, new.note.as_deref())).await
}

fn awaited(lines: &[goods_return_line::Model]) -> Vec<Awaited> {
    lines.iter().map(|line| Awaited { line: line.id, quantity: line.quantity, received: line.received }).collect()
}

/// Counts the goods on the lines of the return and of the order, and puts what is as good as new into stock. Gives what they are worth.
async fn book(tx: &Tx, order: &order::Model, number: &str, lines: &mut [goods_return_line::Model], new: &Arrivals) -> Result<i64, Error> {
    let mut sold = orders::lines(tx, order.id).await?;
    let mut entries = Vec::with_capacity(new.goods.len());
    let mut restocked: Vec<(usize, ProductId, i64)> = Vec::new();
    for (place, arrival) in new.goods.iter().enumerate() {
        let line = lines.iter_mut().find(|line| line.id == arrival.line).ok_or(Error::NotFound)?;
        let of_order = sold.iter_mut().find(|sold| sold.id == line.order_line_id).ok_or(Error::NotFound)?;
        let amount = worth(of_order.total, of_order.quantity, of_order.returned, arrival.quantity);
        of_order.returned += arrival.quantity;
        line.received += arrival.quantity;
        line.amount += amount;
        if let Some(product) = of_order.product_id.filter(|_| arrival.disposition == Disposition::Restock) {
            restocked.push((place, product, arrival.quantity));
        }
        entries.push(entry(tx, arrival, amount, new.note.as_deref()));
    }
    let goods: Vec<_> = restocked.iter().map(|(_, product, quantity)| (*product, *quantity)).collect();
    let moves = stock::take_back(tx, order.id, &goods, number).await?;
    for ((place, ..), id) in restocked.iter().zip(moves) {
        if let Some(entry) = entries.get_mut(*place) {
            entry.stock_move_id = Some(id);
        }
    }
    let amount = entries.iter().map(|entry| entry.amount).sum();
    scoped::append::<goods_return_arrival::Entity>(tx, entries.into_iter().map(Into::into).collect()).await?;
    write(tx, lines, &sold, new).await?;
    Ok(amount)
}

fn entry(tx: &Tx, arrival: &Arrival, amount: i64, note: Option<&str>) -> goods_return_arrival::Model {
    goods_return_arrival::Model {
        id: ReturnArrivalId::new(),
        company_id: tx.company,
        line_id: arrival.line,
        stock_move_id: None,
        member_id: tx.actor.member(),
        quantity: arrival.quantity,
        amount,
        disposition: arrival.disposition,
        note: note.map(str::to_owned),
        at: tx.now,
    }
}

async fn write(tx: &Tx, lines: &[goods_return_line::Model], sold: &[order_line::Model], new: &Arrivals) -> Result<(), Error> {
    for line in lines.iter().filter(|line| new.goods.iter().any(|arrival| arrival.line == line.id)) {
        let row = goods_return_line::ActiveModel { received: Set(line.received), amount: Set(line.amount), ..Default::default() };
        scoped::change_parts::<goods_return_line::Entity>(tx, Condition::all().add(goods_return_line::Column::Id.eq(line.id)), row).await?;
        let Some(of_order) = sold.iter().find(|sold| sold.id == line.order_line_id) else { continue };
        let row = order_line::ActiveModel { returned: Set(of_order.returned), ..Default::default() };
        scoped::change_parts::<order_line::Entity>(tx, Condition::all().add(order_line::Column::Id.eq(of_order.id)), row).await?;
    }
    Ok(())
}
