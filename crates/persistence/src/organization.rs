//! The company itself: its profile and rules, departments, look-up lists and number series, and how all of it begins.

mod companies;
mod departments;
mod dictionaries;
mod entries;
mod founding;
mod numbers;

pub use crate::entities::{
    company::Model as Company, department::Model as Department, dictionary_entry::Model as DictionaryEntry,
    number_series::Model as NumberSeries,
};
pub use companies::{
    CompanyFields, alone, companies, demo_company, find_by_name, find_company, lock_company, site_company, update_company, update_settings,
};
pub use departments::{
    DepartmentFields, create_department, department_sizes, department_tree, hold_department, list_departments, remove_department,
    update_department,
};
pub use dictionaries::{EntryFields, create_entry, list_dictionaries, remove_entry, update_entry};
pub use entries::{EntryField, check_entries, list_entries};
pub use founding::{NewCompany, found_company};
pub use numbers::{SeriesFields, list_series, next_number, update_series};

use crate::{
    Error,
    entities::company,
    scoped::{Record, Scoped, scoped},
};
use guanxi_domain::{
    event::{About, Subject},
    ids::CompanyId,
    refusal::Refusal,
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

/// What is referred to and is not there is a mistake in the input, at `pointer`.
pub(crate) fn dangling(error: Error, pointer: &'static str) -> Error {
    match error {
        Error::NotFound => Refusal::invalid(pointer, "reference").into(),
        other => other,
    }
}
