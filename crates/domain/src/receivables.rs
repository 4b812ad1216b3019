//! Receivables: what customers owe, and the money that comes in.
//!
//! With the first goods of an order that leave the warehouse, each instalment of its plan becomes a receivable. A receivable is a
//! ledger: its balance is the sum of its entries and never less than nothing. Money that came in is a receipt; it is allocated
//! to receivables, and what is given back is a refund; what need not be paid after all is credited. Entries are added and never
//! changed.

mod crediting;
mod ledger;
mod payment;
mod receipts;

#[cfg(test)]
mod history;

pub use crediting::{Credit, PaidBack, Payment, credit};
pub use ledger::{Balance, ReceivableEntryKind, ReceivableStatus};
pub use payment::{GatewayStatus, OrderMoney, PaymentMethod, PaymentStatus, RESERVED_MINUTES};
pub use receipts::{
    Allocation, OpenReceivable, ReceiptAction, ReceiptFacts, ReceiptStatus, Refund, allocate_given, allocate_oldest, receipt_actions,
    refund,
};
