//! The customer's signature under one revision, kept for ever.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, OrderId, PortalAccountId, SignatureId};
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SignatureId,
    pub company_id: CompanyId,
    pub order_id: OrderId,
    pub portal_account_id: PortalAccountId,
    pub revision: i64,
    pub signer: String,
    pub signed_at: DateTime<Utc>,
    pub address: Option<String>,
    pub hash: String,
    pub text: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
