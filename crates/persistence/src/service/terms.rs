//! The terms of service: what the company promises, and when it is open.

use crate::{Error, db::Conn, entities::company, scoped};
use guanxi_domain::{
    ids::CompanyId,
    organization::ServiceRules,
    scope::Scope,
    service::{BusinessHours, Priority, Promise},
};

/// A company's terms.
#[derive(Clone, Debug)]
pub struct Terms {
    pub rules: ServiceRules,
    pub hours: BusinessHours,
    /// The language in which the company writes to itself.
    pub locale: String,
}

impl Terms {
    /// What is promised for a priority.
    #[must_use]
    pub const fn promise(&self, priority: Priority) -> Promise {
        Promise::of(&self.rules, priority)
    }
}

/// The terms of a company at this moment.
pub async fn of(db: &impl Conn, company: CompanyId) -> Result<Terms, Error> {
    let row = scoped::find::<company::Entity>(db, &Scope::company(company), company).await?;
    let rules = row.settings.service;
    let hours = BusinessHours::of(&rules, row.time_zone.parse().unwrap_or_default());
    Ok(Terms { rules, hours, locale: row.locale })
}
