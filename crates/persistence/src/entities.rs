// One file a table, in alphabetical order.

pub mod api_key;
pub mod app_user;
pub mod company;
pub mod contact;
pub mod conversation;
pub mod customer;
pub mod customer_tag;
pub mod department;
pub mod dictionary_entry;
pub mod event;
pub mod feedback;
pub mod follow_up;
pub mod idempotency;
pub mod membership;
pub mod membership_role;
pub mod message;
pub mod message_file;
pub mod number_series;
pub mod ownership;
pub mod portal_account;
pub mod read_mark;
pub mod role;
pub mod role_grant;
pub mod secret_link;
pub mod service_request;
pub mod session;
