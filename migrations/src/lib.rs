//! The schema, step by step. Steps are never edited once released; a change is a new file.

pub mod schema;
pub mod tallies;

mod m0001_kernel;
mod m0002_identity;
mod m0003_organization;
mod m0004_customers;
mod m0005_portal_accounts;
mod m0006_platform;
mod m0007_catalog;
mod m0008_orders;
mod m0009_receivables;
mod m0010_engagement;
mod m0011_service;
mod m0012_knowledge;
mod m0013_leads;
mod m0014_returns;
mod m0015_surveys;
mod m0017_analytics;
mod m0018_viewing;
mod m0019_bulk;
mod m0020_search;
mod m0021_views;
mod m0022_monitoring;
mod m0023_summaries;
mod m0024_search_entry;
mod m0025_orders_of_lists;
mod m0026_entered_for_others;
mod m0027_first_orders;

use sea_orm_migration::prelude::*;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_kernel::Migration),
            Box::new(m0002_identity::Migration),
            Box::new(m0003_organization::Migration),
            Box::new(m0004_customers::Migration),
            Box::new(m0005_portal_accounts::Migration),
            Box::new(m0006_platform::Migration),
            Box::new(m0007_catalog::Migration),
            Box::new(m0008_orders::Migration),
            Box::new(m0009_receivables::Migration),
            Box::new(m0010_engagement::Migration),
            Box::new(m0011_service::Migration),
            Box::new(m0012_knowledge::Migration),
            Box::new(m0013_leads::Migration),
            Box::new(m0014_returns::Migration),
            Box::new(m0015_surveys::Migration),
            Box::new(m0017_analytics::Migration),
            Box::new(m0018_viewing::Migration),
            Box::new(m0019_bulk::Migration),
            Box::new(m0020_search::Migration),
            Box::new(m0021_views::Migration),
            Box::new(m0022_monitoring::Migration),
            Box::new(m0023_summaries::Migration),
            Box::new(m0024_search_entry::Migration),
            Box::new(m0025_orders_of_lists::Migration),
            Box::new(m0026_entered_for_others::Migration),
            Box::new(m0027_first_orders::Migration),
        ]
    }
}
