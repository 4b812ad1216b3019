//! Money that came in, or is said to come.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, CustomerId, MembershipId, OrderId, PortalAccountId, ReceiptId};
use guanxi_domain::receivables::{Allocation, PaymentMethod, ReceiptStatus};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "receipt")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReceiptId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub number: String,
    pub currency: String,
    pub method: PaymentMethod,
    pub status: ReceiptStatus,
    pub paid_at: Option<DateTime<Utc>>,
    pub customer_id: CustomerId,
    pub order_id: Option<OrderId>,
    pub member_id: Option<MembershipId>,
    pub portal_account_id: Option<PortalAccountId>,
    pub reference: Option<String>,
    pub payer: Option<String>,
    pub note: Option<String>,
    pub reason: Option<String>,
    pub amount: i64,
    pub allocated: i64,
    pub refunded: i64,
    pub intended: Intended,
}

/// What the payer wants settled, kept until the receipt is confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Intended(pub Vec<Allocation>);

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
