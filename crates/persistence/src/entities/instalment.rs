//! A part of an order's price with the day it is due.

use chrono::NaiveDate;
use guanxi_domain::ids::{CompanyId, InstalmentId, OrderId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "instalment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: InstalmentId,
    pub company_id: CompanyId,
    pub order_id: OrderId,
    pub position: i64,
    pub label: Option<String>,
    pub due_date: NaiveDate,
    pub amount: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
