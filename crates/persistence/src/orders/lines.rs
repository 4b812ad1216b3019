//! The lines of an order: goods at the customer's price, with what was agreed about discount and tax.

use crate::{
    Error, Tx,
    catalog::pricing,
    db::Conn,
    entities::{order_line, product},
    names::{Named, Wanted},
    scoped,
};
use chrono::NaiveDate;
use guanxi_domain::{
    catalog::{ListedPrice, PriceAsked, price_for},
    ids::{CompanyId, DictionaryEntryId, OrderId, OrderLineId, ProductId},
    money::Money,
    orders::{LineAmounts, LineTerms},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter};

/// A line as it is asked for. What is left open comes from the catalogue.
#[derive(Clone, Debug)]
pub struct NewLine {
    pub product: ProductId,
    pub quantity: i64,
    pub unit_price: Option<Money>,
    pub discount_bp: Option<i64>,
    pub tax_rate_bp: Option<i64>,
}

/// A line with its product, terms and amounts.
#[derive(Clone, Debug)]
pub struct PricedLine {
    pub product: product::Model,
    pub unit: Option<String>,
    pub terms: LineTerms,
    pub amounts: LineAmounts,
}

/// For whom, in which currency and on which day goods are priced.
#[derive(Clone, Copy, Debug)]
pub struct Buyer<'a> {
    pub level: Option<DictionaryEntryId>,
    pub currency: &'a str,
    pub today: NaiveDate,
}

/// Prices the lines for a buyer: three to five statements for any number of lines.
pub async fn price(db: &impl Conn, company: CompanyId, buyer: Buyer<'_>, lines: &[NewLine]) -> Result<Vec<PricedLine>, Error> {
    let ids: Vec<_> = lines.iter().map(|line| line.product).collect();
    let products = scoped::select::<product::Entity>(&Scope::company(company)).filter(product::Column::Id.is_in(ids.iter().copied()));
    let products = products.all(db.conn()).await?;
    let listed = pricing::listed(db, company, buyer.level, &ids).await?;
    let mut units = Wanted::default();
    for product in &products {
        units.add(Named::Entry, product.unit_id);
    }
    let units = units.names(db, company).await?;
    let priced = lines.iter().enumerate().map(|(index, line)| {
        let product = products.iter().find(|product| product.id == line.product);
        let product = product.ok_or_else(|| Refusal::invalid(format!("/lines/{index}/product_id"), "product.unknown"))?;
        let terms = terms(index, line, product, buyer, &listed)?;
        let unit = product.unit_id.and_then(|unit| units.get(unit)).map(|unit| unit.name.clone());
        Ok(PricedLine { product: product.clone(), unit, terms, amounts: terms.amounts(index)? })
    });
    priced.collect::<Result<_, Refusal>>().map_err(Error::from)
}

fn terms(index: usize, line: &NewLine, product: &product::Model, buyer: Buyer<'_>, listed: &[ListedPrice]) -> Result<LineTerms, Refusal> {
    let Buyer { level, currency, today } = buyer;
    product.status.check_sellable(&format!("/lines/{index}/product_id"))?;
    let unit_price = match &line.unit_price {
        Some(price) if price.currency == currency => price.amount,
        Some(_) => return Err(Refusal::invalid(format!("/lines/{index}/unit_price/currency"), "order.currency").with("currency", currency)),
        None => {
            let asked = PriceAsked { product: product.id, quantity: line.quantity, level, currency, today };
            let own = (product.currency == currency).then_some(product.price);
            let found = price_for(&asked, own, listed);
            found.ok_or_else(|| Refusal::invalid(format!("/lines/{index}/unit_price"), "order.no_price").with("currency", currency))?.price
        }
    };
    let tax_rate_bp = line.tax_rate_bp.unwrap_or(product.tax_rate_bp);
    Ok(LineTerms { quantity: line.quantity, unit_price, discount_bp: line.discount_bp.unwrap_or(0), tax_rate_bp })
}

/// Writes the lines of a draft anew.
pub(super) async fn write(tx: &Tx, order: OrderId, lines: Vec<PricedLine>) -> Result<(), Error> {
    let of_order = Condition::all().add(order_line::Column::OrderId.eq(order));
    scoped::remove_parts::<order_line::Entity>(tx, of_order).await?;
    let rows = lines.into_iter().zip(1_i64..).map(|(line, position)| order_line::ActiveModel {
        id: Set(OrderLineId::new()),
        order_id: Set(order),
        product_id: Set(Some(line.product.id)),
        position: Set(position),
        product_number: Set(Some(line.product.number)),
        name: Set(line.product.name),
        unit: Set(line.unit),
        quantity: Set(line.terms.quantity),
        unit_price: Set(line.terms.unit_price),
        discount_bp: Set(line.terms.discount_bp),
        tax_rate_bp: Set(line.terms.tax_rate_bp),
        gross: Set(line.amounts.gross),
        discount: Set(line.amounts.discount),
        net: Set(line.amounts.net),
        tax: Set(line.amounts.tax),
        total: Set(line.amounts.total),
        packed: Set(0),
        shipped: Set(0),
        received: Set(0),
        returned: Set(0),
        ..Default::default()
    });
    scoped::append::<order_line::Entity>(tx, rows.collect()).await
}

impl order_line::Model {
    /// What was agreed.
    #[must_use]
    pub const fn terms(&self) -> LineTerms {
        let Self { quantity, unit_price, discount_bp, tax_rate_bp, .. } = *self;
        LineTerms { quantity, unit_price, discount_bp, tax_rate_bp }
    }

    /// What it costs.
    #[must_use]
    pub const fn amounts(&self) -> LineAmounts {
        let Self { gross, discount, net, tax, total, .. } = *self;
        LineAmounts { gross, discount, net, tax, total }
    }
}
