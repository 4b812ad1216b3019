//! The black-box tests: the real program on a free port with a database of its own, over HTTP only.
//!
//! `GUANXI_TEST_DB=postgres` runs them on PostgreSQL (see `scripts/postgres.sh`), otherwise they run on SQLite.

mod access;
mod admission;
mod analytics;
mod catalog;
mod command_line;
mod contract;
mod crash;
mod customers;
mod engagement;
mod harness;
mod histories;
mod identity;
mod kernel;
mod knowledge;
mod law;
mod leads;
mod mailing;
mod monitoring;
mod operations;
mod orders;
mod organization;
mod platform;
mod races;
mod receivables;
mod returns;
mod service;
mod statements;
mod surveys;
mod views;
mod words;
