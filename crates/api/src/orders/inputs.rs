//! What can be written of an order, as it comes in.

use crate::http::{
    input::{tidy, valid_amount, valid_price},
    json::{filled, present},
};
use chrono::NaiveDate;
use guanxi_domain::{
    ids::{ContactId, CustomerId, OrderLineId, ProductId},
    money::{Money, WHOLE_BP},
    orders::{Instalment, MAX_QUANTITY},
    refusal::Refusal,
};
use guanxi_persistence::orders::{self, NewLine};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// A line of an order. What is left out comes from the catalogue.
#[derive(Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderLineInput {
    product_id: ProductId,
    #[validate(range(min = 1, max = MAX_QUANTITY))]
    #[schema(minimum = 1, maximum = 1_000_000)]
    quantity: i64,
    /// The price of one, without tax; the customer's own price when not given.
    #[validate(custom(function = "valid_price"))]
    unit_price: Option<Money>,
    #[validate(range(min = 0, max = WHOLE_BP))]
    #[schema(minimum = 0, maximum = 10_000)]
    discount_bp: Option<i64>,
    #[validate(range(min = 0, max = WHOLE_BP))]
    #[schema(minimum = 0, maximum = 10_000)]
    tax_rate_bp: Option<i64>,
}

/// A part of the price, and the day it is due.
#[derive(Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InstalmentInput {
    #[validate(length(max = 60))]
    #[schema(max_length = 60)]
    label: Option<String>,
    due_date: NaiveDate,
    #[validate(custom(function = "valid_amount"))]
    amount: Money,
}

/// An order to be written.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOrder {
    customer_id: CustomerId,
    contact_id: Option<ContactId>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    title: Option<String>,
    #[validate(length(max = 200), nested)]
    #[schema(max_items = 200)]
    lines: Vec<OrderLineInput>,
    /// Its instalments sum to the total; all at once, after the company's days, when not given.
    #[validate(length(max = 60), nested)]
    #[schema(max_items = 60)]
    plan: Option<Vec<InstalmentInput>>,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    delivery_address: Option<String>,
    delivery_date: Option<NaiveDate>,
    /// What the customer signs beside goods and prices.
    #[validate(length(max = 20_000))]
    #[schema(max_length = 20_000)]
    terms: Option<String>,
    /// For colleagues only.
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    note: Option<String>,
}

/// What to change of a draft; null empties a field, lines and plan take the place of what there was.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderChanges {
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<ContactId>)]
    contact_id: Option<Option<ContactId>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 200))]
    #[schema(value_type = Option<String>, max_length = 200)]
    title: Option<Option<String>>,
    #[validate(length(max = 200), nested)]
    #[schema(max_items = 200)]
    lines: Option<Vec<OrderLineInput>>,
    #[validate(length(max = 60), nested)]
    #[schema(max_items = 60)]
    plan: Option<Vec<InstalmentInput>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 500))]
    #[schema(value_type = Option<String>, max_length = 500)]
    delivery_address: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<NaiveDate>)]
    delivery_date: Option<Option<NaiveDate>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 20_000))]
    #[schema(value_type = Option<String>, max_length = 20_000)]
    terms: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 5000))]
    #[schema(value_type = Option<String>, max_length = 5000)]
    note: Option<Option<String>>,
}

/// Lines to be priced without writing an order.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct QuoteRequest {
    /// Whose prices; everybody's when not given.
    pub customer_id: Option<CustomerId>,
    #[validate(length(max = 200), nested)]
    #[schema(max_items = 200)]
    lines: Vec<OrderLineInput>,
}

/// Goods to be put into a shipment.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewShipment {
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    carrier: Option<String>,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    tracking_number: Option<String>,
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    note: Option<String>,
    /// Leave it in the warehouse for now.
    prepare_only: Option<bool>,
    #[validate(length(min = 1, max = 200), nested)]
    #[schema(min_items = 1, max_items = 200)]
    lines: Vec<ShipmentLineInput>,
}

/// How many of a line.
#[derive(Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShipmentLineInput {
    order_line_id: OrderLineId,
    #[validate(range(min = 1, max = MAX_QUANTITY))]
    #[schema(minimum = 1, maximum = 1_000_000)]
    quantity: i64,
}

/// How prepared goods leave.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Dispatch {
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    pub carrier: Option<String>,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    pub tracking_number: Option<String>,
}

/// The customer's signature.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The name of the one who signs.
    #[validate(length(min = 1, max = 100), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 100)]
    pub name: String,
    /// The revision that was read.
    #[schema(minimum = 1)]
    pub revision: i64,
}

fn lines(lines: Vec<OrderLineInput>) -> Vec<NewLine> {
    let line = |line: OrderLineInput| NewLine {
        product: line.product_id,
        quantity: line.quantity,
        unit_price: line.unit_price,
        discount_bp: line.discount_bp,
        tax_rate_bp: line.tax_rate_bp,
    };
    lines.into_iter().map(line).collect()
}

/// The instalments, all of them in the order's currency.
fn plan(plan: Vec<InstalmentInput>, currency: &str) -> Result<Vec<Instalment>, Refusal> {
    let instalment = |(index, input): (usize, InstalmentInput)| {
        if input.amount.currency == currency {
            return Ok(Instalment { label: tidy(input.label), due_date: input.due_date, amount: input.amount.amount });
        }
        Err(Refusal::invalid(format!("/plan/{index}/amount/currency"), "order.currency").with("currency", currency))
    };
    plan.into_iter().enumerate().map(instalment).collect()
}

impl NewOrder {
    pub fn checked(self, currency: &str) -> Result<orders::NewOrder, Refusal> {
        let content = orders::OrderChanges {
            contact_id: Some(self.contact_id),
            title: Some(tidy(self.title)),
            delivery_address: Some(tidy(self.delivery_address)),
            delivery_date: Some(self.delivery_date),
            terms: Some(tidy(self.terms)),
            note: Some(tidy(self.note)),
            lines: Some(lines(self.lines)),
            plan: self.plan.map(|given| plan(given, currency)).transpose()?,
        };
        Ok(orders::NewOrder { customer: self.customer_id, content })
    }
}

impl OrderChanges {
    pub fn checked(self, currency: &str) -> Result<orders::OrderChanges, Refusal> {
        Ok(orders::OrderChanges {
            contact_id: self.contact_id,
            title: self.title.map(tidy),
            delivery_address: self.delivery_address.map(tidy),
            delivery_date: self.delivery_date,
            terms: self.terms.map(tidy),
            note: self.note.map(tidy),
            lines: self.lines.map(lines),
            plan: self.plan.map(|given| plan(given, currency)).transpose()?,
        })
    }
}

impl QuoteRequest {
    pub fn lines(self) -> Vec<NewLine> {
        lines(self.lines)
    }
}

impl From<NewShipment> for orders::NewShipment {
    fn from(new: NewShipment) -> Self {
        Self {
            carrier: tidy(new.carrier),
            tracking_number: tidy(new.tracking_number),
            note: tidy(new.note),
            goods: new.lines.into_iter().map(|line| (line.order_line_id, line.quantity)).collect(),
            prepare_only: new.prepare_only.unwrap_or(false),
        }
    }
}
