//! Engagement: everything that touches a customer.
//!
//! A [`follow_up`] is a contact that took place, with the time of the next one; or one that somebody is asked to make. A
//! [`conversation`] is a talk in writing between the customer, or a visitor of the website, and the company.

pub mod conversation;
pub mod follow_up;

pub use conversation::{Conversation, ConversationAction, ConversationChannel, ConversationStatus, MessageAuthor};
pub use follow_up::FollowUpKind;
