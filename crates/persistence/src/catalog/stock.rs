//! The ledger of stock. What is on hand is kept beside it, so that a move that would take more than there is changes nothing.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{product, stock, stock_move},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    scoped::{self, scoped},
};
use guanxi_domain::{
    catalog::{StockMoveKind, check_move},
    ids::{OrderId, ProductId, ShipmentId, StockMoveId},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;

scoped!(entry stock_move, open);

/// How stock moves are listed.
static LISTING: Listing = {
    use stock_move::Column;
    const FIELDS: &[Field] = &[
        Field::new("at", Kind::Time, || Column::At.into_expr()),
        Field::new("kind", Kind::Word, || Column::Kind.into_expr()).filter_only(),
        Field::new("product_id", Kind::Id, || Column::ProductId.into_expr()).filter_only(),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Note.into_expr()]), sort: "-at" }
};

/// A page of the ledger.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<stock_move::Model>, Error> {
    LISTING.page(db, scoped::select::<stock_move::Entity>(scope), request).await
}

/// Books a move that somebody enters: goods bought, or a count put right.
pub async fn enter(
    tx: &Tx,
    scope: &Scope,
    id: ProductId,
    kind: StockMoveKind,
    quantity: i64,
    note: Option<String>,
) -> Result<stock_move::Model, Error> {
    check_move(kind, quantity)?;
    let product = scoped::select::<product::Entity>(scope).filter(product::Column::Id.eq(id)).one(tx.conn()).await?;
    let product = product.ok_or_else(|| Refusal::invalid("/product_id", "product.unknown"))?;
    take(tx, &BTreeMap::from([(id, quantity)])).await?;
    let verb = if kind == StockMoveKind::Purchase { "stocked" } else { "adjusted" };
    let row = stock_move::Model {
        id: StockMoveId::new(),
        company_id: tx.company,
        product_id: id,
        quantity,
        kind,
        note,
        at: tx.now,
        order_id: None,
        shipment_id: None,
        member_id: tx.actor.member(),
    };
    scoped::append::<stock_move::Entity>(tx, vec![row.clone().into()]).await?;
    scoped::mention::<product::Entity>(tx, &product, verb).await?;
    Ok(row)
}

/// Takes shipped goods out of stock. The shipment's own write carries the event.
pub(crate) async fn ship(tx: &Tx, order: OrderId, shipment: ShipmentId, goods: &BTreeMap<ProductId, i64>) -> Result<(), Error> {
    take(tx, &goods.iter().map(|(product, quantity)| (*product, -quantity)).collect()).await?;
    let rows = goods.iter().map(|(product, quantity)| stock_move::ActiveModel {
        id: Set(StockMoveId::new()),
        product_id: Set(*product),
        quantity: Set(-quantity),
        kind: Set(StockMoveKind::Shipment),
        note: Set(None),
        at: Set(tx.now),
        order_id: Set(Some(order)),
        shipment_id: Set(Some(shipment)),
        member_id: Set(tx.actor.member()),
        ..Default::default()
    });
    scoped::append::<stock_move::Entity>(tx, rows.collect()).await
}

/// Puts goods that came back into stock, one move for each part of them. The return's own write carries the event.
pub(crate) async fn take_back(tx: &Tx, order: OrderId, goods: &[(ProductId, i64)], note: &str) -> Result<Vec<StockMoveId>, Error> {
    let mut sums = BTreeMap::new();
    for (product, quantity) in goods {
        *sums.entry(*product).or_default() += quantity;
    }
    take(tx, &sums).await?;
    let rows: Vec<_> = goods
        .iter()
        .map(|(product, quantity)| stock_move::Model {
            id: StockMoveId::new(),
            company_id: tx.company,
            product_id: *product,
            quantity: *quantity,
            kind: StockMoveKind::Return,
            note: Some(note.to_owned()),
            at: tx.now,
            order_id: Some(order),
            shipment_id: None,
            member_id: tx.actor.member(),
        })
        .collect();
    let ids = rows.iter().map(|row| row.id).collect();
    scoped::append::<stock_move::Entity>(tx, rows.into_iter().map(Into::into).collect()).await?;
    Ok(ids)
}

/// Adds to what is on hand, or takes from it. The rows are locked in the order of their ids, so that two shipments of the same
/// goods wait for each other instead of blocking each other.
async fn take(tx: &Tx, moves: &BTreeMap<ProductId, i64>) -> Result<(), Error> {
    let rows = scoped::select::<stock::Entity>(&Scope::company(tx.company))
        .filter(stock::Column::Id.is_in(moves.keys().copied()))
        .order_by_asc(stock::Column::Id)
        .lock_exclusive()
        .all(tx.conn())
        .await?;
    for row in rows {
        let Some(quantity) = moves.get(&row.id) else { continue };
        let on_hand = row.on_hand.saturating_add(*quantity);
        if on_hand < 0 {
            let product = scoped::find::<product::Entity>(tx, &Scope::company(tx.company), row.id).await;
            let name = product.map_or_else(|_| row.id.to_string(), |product| product.name);
            return Err(Refusal::conflict("stock.insufficient").with("product", name).with("on_hand", row.on_hand).into());
        }
        let change = stock::ActiveModel { on_hand: Set(on_hand), ..Default::default() };
        let unchanged = Condition::all().add(stock::Column::Id.eq(row.id)).add(stock::Column::OnHand.eq(row.on_hand));
        if scoped::change_parts::<stock::Entity>(tx, unchanged, change).await? != 1 {
            return Err(Error::Busy("stock moved meanwhile".into()));
        }
    }
    Ok(())
}
