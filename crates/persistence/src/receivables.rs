//! Receivables, receipts and payments: the ledger of each receivable, and the money that settles it.
//!
//! Everything here happens under the lock of the orders it concerns, taken first. One ledger, `receivable_entry`, holds the charge and
//! every payment; a receipt's allocations are the entries that name it.

mod booking;
mod charging;
mod crediting;
pub mod gateway;
mod listing;
mod paying;
mod reading;
mod receipts;
mod refunding;

pub use crate::entities::{receipt::Model as Receipt, receivable::Model as Receivable, receivable_entry::Model as ReceivableEntry};
pub(crate) use charging::{charge, settle_deposits};
pub(crate) use crediting::credit;
pub(crate) use listing::{RECEIPTS, RECEIVABLES, age, ages};
pub use listing::{list, list_receipts};
pub use paying::{NewPayment, pay};
pub use reading::{Payments, allocations, entries, find, find_receipt, holders, payments_of, pending};
pub use receipts::{NewReceipt, allocate, confirm, create, reject};
pub use refunding::refund;

use crate::{scoped::scoped, search::Finding};
use guanxi_domain::{event::Subject, search::Field};

scoped!(record receivable: Receivables, under(CustomerId), |row| Some(row.customer_id), found by receivable_found);
scoped!(record receipt: Receipts, under(CustomerId), |row| Some(row.customer_id), found by receipt_found);
scoped!(entry receivable_entry, open);
scoped!(entry gateway_payment, open);

fn receivable_found(row: &Receivable) -> Vec<Finding> {
    vec![Finding::of(Subject::Receivables, row.id, [(Field::Number, Some(row.number.clone()))])]
}

fn receipt_found(row: &Receipt) -> Vec<Finding> {
    let texts = [(Field::Number, Some(row.number.clone())), (Field::Number, row.reference.clone()), (Field::Name, row.payer.clone())];
    vec![Finding::of(Subject::Receipts, row.id, texts)]
}
