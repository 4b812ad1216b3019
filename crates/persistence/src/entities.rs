// One file a table.
pub mod event;
pub mod idempotency;
