// One file a table.
pub mod event;
pub mod idempotency;

pub mod contact;
pub mod customer;
pub mod customer_tag;
pub mod ownership;

pub mod conversation;
pub mod feedback;
pub mod follow_up;
pub mod message;
pub mod message_file;
pub mod read_mark;
pub mod service_request;
