//! Orders from draft to completion: what is written, decided, signed, shipped and received.
//!
//! Whoever changes an order, its goods or its money locks the order first. So everything about one order happens in a row, and
//! transactions that touch several never wait for each other in a circle.

mod deciding;
mod drafting;
mod goods;
mod lines;
mod listing;
mod reading;
mod sales;
mod settling;
pub mod shipments;
mod signing;

pub use crate::entities::{
    instalment::Model as Instalment, order::Model as Order, order_line::Model as OrderLine, shipment::Model as Shipment,
    shipment_line::Model as ShipmentLine, signature::Model as Signature,
};
pub use deciding::{approve, cancel, reject, revise, submit};
pub use drafting::{NewOrder, OrderChanges, create, remove, update};
pub use goods::{NewShipment, dispatch, receive, ship};
pub use lines::{Buyer, NewLine, PricedLine, price};
pub(crate) use listing::LISTING;
pub use listing::list;
pub(crate) use reading::lines;
pub use reading::{Details, details, feedback_given, find, rules, standing};
pub(crate) use sales::{LINES, within as lines_within};
pub use sales::{list_lines, orders_of};
pub(crate) use settling::{lock, lock_all, settle};
pub use signing::{decline, sign};

use crate::{entities::order, scoped::scoped, search::Finding};
use guanxi_domain::{event::Subject, ids::CompanyId, orders::OrderStatus, scope::Reach, search::Field};
use sea_orm::{ColumnTrait as _, Condition};

scoped!(record order: Orders, by(within_reach), |row| Some(row.customer_id), found by found);
scoped!(record shipment: Shipments, under(CustomerId), |row| Some(row.customer_id), found by shipment_found);
scoped!(entry order_line, open);
scoped!(entry instalment, open);
scoped!(entry signature, open);
scoped!(entry shipment_line, open);

fn found(row: &Order) -> Vec<Finding> {
    let texts = [(Field::Number, Some(row.number.clone())), (Field::Title, row.title.clone())];
    vec![Finding::of(Subject::Orders, row.id, texts)]
}

fn shipment_found(row: &Shipment) -> Vec<Finding> {
    let numbers = [(Field::Number, Some(row.number.clone())), (Field::Number, row.tracking_number.clone())];
    vec![Finding::of(Subject::Shipments, row.id, numbers.into_iter().chain([(Field::Text, row.carrier.clone())]))]
}

/// An order is within reach when its customer is. The customer himself reaches what the company has approved: not the drafts, nor
/// what was cancelled before he was asked.
fn within_reach(reach: &Reach, company: CompanyId) -> Condition {
    let under = crate::scoped::under(reach, company, order::Column::CustomerId);
    match reach {
        Reach::Customer(_) => {
            let hidden = OrderStatus::ALL.into_iter().filter(|status| status.is_before_approval());
            under.add(order::Column::Status.is_not_in(hidden)).add(order::Column::ContractText.is_not_null())
        }
        Reach::Own { .. } | Reach::Departments { .. } | Reach::Everything => under,
    }
}
