//! An order, with the sums of its lines and of its receivables.

use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::ids::{CompanyId, ContactId, CustomerId, MembershipId, OrderId};
use guanxi_domain::orders::OrderStatus;
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "order")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrderId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub number: String,
    pub status: OrderStatus,
    pub revision: i64,
    pub currency: String,
    pub customer_id: CustomerId,
    pub salesperson_id: MembershipId,
    pub author_id: MembershipId,
    pub contact_id: Option<ContactId>,
    pub decided_by_id: Option<MembershipId>,
    pub title: Option<String>,
    pub delivery_address: Option<String>,
    pub terms: Option<String>,
    pub note: Option<String>,
    pub reason: Option<String>,
    pub contract_text: Option<String>,
    pub subtotal: i64,
    pub discount: i64,
    pub tax: i64,
    pub total: i64,
    pub charged: i64,
    pub received: i64,
    pub outstanding: i64,
    pub refunded: i64,
    pub delivery_date: Option<NaiveDate>,
    pub next_due: Option<NaiveDate>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub decided_at: Option<DateTime<Utc>>,
    pub signed_at: Option<DateTime<Utc>>,
    pub paid_at: Option<DateTime<Utc>>,
    pub ended_at: Option<DateTime<Utc>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
