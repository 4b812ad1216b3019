//! Customers 客户: organisations and persons, from the first trace to the loyal buyer, and who looks after them.
//!
//! A customer belongs to one salesperson or lies in the pool 公海: [`ownership`] says how it moves between them, [`pool`] by which rules.

pub mod bulk;
pub mod ownership;
pub mod pool;

pub use ownership::actions;

use crate::ids::DictionaryEntryId;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What tells how to reach somebody; blotted out in the pool, where a customer is nobody's yet.
pub const GUARDED: [&str; 4] = ["mobile", "phone", "email", "address"];

/// Whether one deals with a firm or with a human being.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum CustomerKind {
    Organization,
    Person,
}

/// What the customer is to us.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum CustomerRole {
    #[default]
    Prospect,
    Customer,
    Partner,
    /// 代理商: sells our goods on.
    Agent,
}

/// How likely the customer is to buy: the purchase intent 购买意向.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum Intent {
    #[default]
    Unknown,
    None,
    Low,
    Medium,
    High,
    Purchased,
}

/// Where the relationship stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum Lifecycle {
    #[default]
    Prospect,
    Active,
    Dormant,
    Lost,
}

/// One of a customer's addresses: for delivery, for invoices, of a branch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddressView {
    #[schema(max_length = 40)]
    pub label: String,
    #[schema(max_length = 100)]
    pub recipient: Option<String>,
    #[schema(max_length = 40)]
    pub phone: Option<String>,
    pub region_id: Option<DictionaryEntryId>,
    #[schema(max_length = 300)]
    pub line: String,
    pub is_default: bool,
}
