//! Goods that came back: one entry each time, with the move of stock that it was, unless they were scrapped.

use chrono::{DateTime, Utc};
use guanxi_domain::ids::{CompanyId, MembershipId, ReturnArrivalId, ReturnLineId, StockMoveId};
use guanxi_domain::returns::Disposition;
use sea_orm::entity::prelude::*;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "goods_return_arrival")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReturnArrivalId,
    pub company_id: CompanyId,
    pub line_id: ReturnLineId,
    pub stock_move_id: Option<StockMoveId>,
    pub member_id: Option<MembershipId>,
    pub quantity: i64,
    pub amount: i64,
    pub disposition: Disposition,
    pub note: Option<String>,
    pub at: DateTime<Utc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
