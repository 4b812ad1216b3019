//! What a customer owes from one instalment, with the sums of its entries.

use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::ids::{CompanyId, CustomerId, OrderId, ReceivableId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "receivable")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReceivableId,
    pub company_id: CompanyId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub number: String,
    pub currency: String,
    pub position: i64,
    pub label: Option<String>,
    pub due_date: NaiveDate,
    pub order_id: OrderId,
    pub customer_id: CustomerId,
    pub amount: i64,
    pub paid: i64,
    pub balance: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
