//! The company itself: its profile and rules, departments, look-up lists and number series, and how all of it begins.

mod companies;
mod entries;

mod founding;
mod numbers;

pub use crate::entities::{
    company::Model as Company, department::Model as Department, dictionary_entry::Model as DictionaryEntry,
    number_series::Model as NumberSeries,
};
pub use companies::{alone, companies, site_company};
pub use entries::{EntryField, check_entries, list_entries};
pub use founding::{NewCompany, find_by_name, found_company};
pub use numbers::next_number;

use crate::{
    entities::company,
    scoped::{Record, Scoped, scoped},
};
use guanxi_domain::{
    event::{About, Subject},
    ids::CompanyId,
    scope::Reach,
};
use sea_orm::Condition;

scoped!(record department: Departments, open, |_| None);
scoped!(record dictionary_entry: Dictionaries, open, |_| None);
scoped!(record number_series: NumberSeries, open, |_| None);

/// The company is the one record that belongs to itself.
impl Scoped for company::Entity {
    fn id() -> company::Column {
        company::Column::Id
    }
    fn company() -> company::Column {
        company::Column::Id
    }
    fn deleted() -> Option<company::Column> {
        None
    }
    fn reach(_: &Reach, _: CompanyId) -> Condition {
        Condition::all()
    }
}

impl Record for company::Entity {
    const SUBJECT: Subject = Subject::Company;
    fn version() -> company::Column {
        company::Column::Version
    }
    fn created_at() -> company::Column {
        company::Column::CreatedAt
    }
    fn updated_at() -> company::Column {
        company::Column::UpdatedAt
    }
    fn version_of(row: &company::Model) -> i64 {
        row.version
    }
    fn about(row: &company::Model) -> About {
        About { subject: Self::SUBJECT, id: row.id.into(), customer: None }
    }
}
