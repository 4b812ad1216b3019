//! A customer, in somebody's care or in the pool (`owner_id` is null).

use chrono::{DateTime, Utc};
use guanxi_domain::customers::{AddressView, CustomerKind, CustomerRole, Intent, Lifecycle};
use guanxi_domain::ids::{CompanyId, CustomerId, DepartmentId, DictionaryEntryId, MembershipId};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "customer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: CustomerId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    #[sea_orm(column_type = "Text")]
    pub number: String,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub name_en: Option<String>,
    /// The name with all that varies in writing taken away; duplicates are found by it.
    #[sea_orm(column_type = "Text")]
    pub name_fold: String,
    pub kind: CustomerKind,
    pub role: CustomerRole,
    pub intent: Intent,
    pub lifecycle: Lifecycle,
    pub level_id: Option<DictionaryEntryId>,
    pub source_id: Option<DictionaryEntryId>,
    pub medium_id: Option<DictionaryEntryId>,
    pub industry_id: Option<DictionaryEntryId>,
    pub region_id: Option<DictionaryEntryId>,
    #[sea_orm(column_type = "Text", nullable)]
    pub mobile: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub mobile_fold: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub phone: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub phone_fold: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub email: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub email_fold: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub website: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub tax_number: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub address: Option<String>,
    pub addresses: Addresses,
    pub tags: Tags,
    pub owner_id: Option<MembershipId>,
    /// The owner's department; rows of the pool have none.
    pub department_id: Option<DepartmentId>,
    pub created_by_id: Option<MembershipId>,
    /// Who entered the customer for others, into the pool: it stays his entry, until he becomes its owner himself.
    pub entered_by_id: Option<MembershipId>,
    pub owned_since: Option<DateTime<Utc>>,
    pub last_follow_up_at: Option<DateTime<Utc>>,
    pub next_contact_at: Option<DateTime<Utc>>,
    /// When the first of the orders that the company has agreed to was made; kept by the database.
    pub first_order_at: Option<DateTime<Utc>>,
    /// When the first of them was paid; kept by the database.
    pub first_paid_at: Option<DateTime<Utc>>,
}

/// The addresses, as one JSON value: they are only ever read and written together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Addresses(pub Vec<AddressView>);

/// The tags as shown; `customer_tag` is their index.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Tags(pub Vec<String>);

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
