//! The rules of the trade, pure: no clock, no database, no HTTP.
//!
//! The kernel is small files ([`ids`], [`money`], [`access`], [`scope`], [`event`], [`refusal`], [`folding`], [`masking`]);
//! each business module has one file of the same name as everywhere else.

pub mod access;
pub mod analytics;
pub mod catalog;
pub mod customers;
pub mod engagement;
pub mod event;
pub mod folding;
pub mod identity;
pub mod ids;
pub mod knowledge;
pub mod leads;
pub mod masking;
pub mod money;
pub mod monitoring;
pub mod orders;
pub mod organization;
pub mod receivables;
pub mod refusal;
pub mod returns;
pub mod scope;
pub mod search;
pub mod service;
pub mod surveys;
pub mod views;
