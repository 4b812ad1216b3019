// One file a table.
pub mod event;
pub mod idempotency;

pub mod contact;
pub mod customer;
pub mod customer_tag;
pub mod ownership;
