//! Fills an empty installation with a large company, which is fiction: what `make bench` measures.
//!
//! Rows go in by COPY on PostgreSQL and by large inserts on SQLite, without the indexes that can be made afterwards. They satisfy every
//! invariant of `guanxi check`, events included. The same seed gives the same company.

mod care;
mod company;
mod people;
mod sink;
mod staff;
mod trade;
mod wording;

use clap::Parser;
use company::Company;
use sink::Sink;
use std::time::Instant;

/// Millions of short texts are taken and given back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Fills the company that `guanxi user create` founded.
#[derive(Parser)]
struct Arguments {
    /// `sqlite:PATH` or `postgres://…`
    #[arg(long)]
    database: String,
    #[arg(long, default_value_t = 1_000_000)]
    customers: usize,
    #[arg(long, default_value_t = 4)]
    seed: u64,
}

#[tokio::main]
async fn main() {
    let arguments = Arguments::parse();
    let began = Instant::now();
    let mut sink = Sink::open(&arguments.database).await;
    let mut company = Company::read(&mut sink, arguments.customers, arguments.seed).await;
    let indexes = sink.drop_indexes().await;
    company.staff(&mut sink).await;
    company.customers(&mut sink).await;
    company.contacts(&mut sink).await;
    company.follow_ups(&mut sink).await;
    company.orders(&mut sink).await;
    company.requests(&mut sink).await;
    company.terms(&mut sink).await;
    company.events(&mut sink).await;
    company.settings(&mut sink).await;
    let rows = sink.rows;
    let loaded = began.elapsed();
    sink.make_indexes(&indexes).await;
    println!("{:<20} {:>10} rows {:>7.1} s", "all rows", rows, loaded.as_secs_f64());
    println!("{:<20} {:>10} made {:>7.1} s", "indexes", indexes.len(), began.elapsed().as_secs_f64() - loaded.as_secs_f64());
    sink.close().await;
}
