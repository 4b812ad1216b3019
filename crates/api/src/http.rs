//! The HTTP kernel: who is asking ([`context`], [`auth`]), what comes in ([`json`], [`page`], [`etag`]), what goes out
//! ([`answer`], [`problem`]), and what holds for every request ([`admission`], [`edge`], [`rate`]).

pub mod address;
pub mod admission;
pub mod answer;
pub mod auth;
pub mod clock;
pub mod context;
pub mod edge;
pub mod etag;
pub mod export;
pub mod input;
pub mod json;
pub mod page;
pub mod problem;
pub mod rate;
pub mod secrets;
pub mod sheet;
pub mod spa;
pub mod text;
pub mod view;
pub mod words;
