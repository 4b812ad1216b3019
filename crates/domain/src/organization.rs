//! The company as an organisation: its departments, its look-up lists, the numbers its papers carry, and the rules it sets itself.

pub mod numbers;
pub mod rules;
pub mod standard;
pub mod tree;

pub use numbers::{DatePart, SERIES, StandardSeries};
pub use rules::{CompanySettings, OrderRules, PoolRules, PriorityMinutes, ServiceRules};
pub use tree::Tree;

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The look-up lists of a company. All are one table; a record refers to an entry, never to its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum DictionaryKind {
    /// How a customer came to us.
    Source,
    /// The advertising medium that brought the customer.
    Medium,
    Industry,
    /// How much a customer matters.
    Level,
    /// Countries, and China's provinces and cities.
    Region,
    LossReason,
    /// Why a customer was given back to the pool.
    ReleaseReason,
    ServiceCategory,
    ProductCategory,
    Unit,
    CancelReason,
    /// Why a customer sends goods back.
    ReturnReason,
    /// Why a lead comes to nothing.
    DisqualifyReason,
}

impl DictionaryKind {
    pub const ALL: [Self; 13] = [
        Self::Source,
        Self::Medium,
        Self::Industry,
        Self::Level,
        Self::Region,
        Self::LossReason,
        Self::ReleaseReason,
        Self::ServiceCategory,
        Self::ProductCategory,
        Self::Unit,
        Self::CancelReason,
        Self::ReturnReason,
        Self::DisqualifyReason,
    ];

    /// The word used in the API and in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Medium => "medium",
            Self::Industry => "industry",
            Self::Level => "level",
            Self::Region => "region",
            Self::LossReason => "loss_reason",
            Self::ReleaseReason => "release_reason",
            Self::ServiceCategory => "service_category",
            Self::ProductCategory => "product_category",
            Self::Unit => "unit",
            Self::CancelReason => "cancel_reason",
            Self::ReturnReason => "return_reason",
            Self::DisqualifyReason => "disqualify_reason",
        }
    }
}

/// A time zone's name: `Asia/Shanghai`.
pub fn check_time_zone(name: &str) -> Result<(), Refusal> {
    name.parse::<chrono_tz::Tz>().map(|_| ()).map_err(|_| Refusal::invalid("/time_zone", "company.time_zone"))
}

/// A currency's code: `CNY`.
pub fn check_currency(code: &str) -> Result<(), Refusal> {
    let good = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if good { Ok(()) } else { Err(Refusal::invalid("/currency", "company.currency")) }
}

/// A language the program speaks.
pub fn check_locale(tag: &str) -> Result<(), Refusal> {
    if ["zh-CN", "en"].contains(&tag) { Ok(()) } else { Err(Refusal::invalid("/locale", "company.locale")) }
}

/// The code of a look-up entry: short, and safe in addresses and files.
pub fn check_code(code: &str) -> Result<(), Refusal> {
    let good = (1..=40).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    if good { Ok(()) } else { Err(Refusal::invalid("/code", "dictionary.code")) }
}
