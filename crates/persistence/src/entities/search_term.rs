//! A term that a record is found by. The key is the whole row, in the order in which results are read.

use guanxi_domain::ids::CompanyId;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, DeriveEntityModel)]
#[sea_orm(table_name = "search_term")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: CompanyId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub term: String,
    /// How surely the term means the record.
    #[sea_orm(primary_key, auto_increment = false)]
    pub weight: i16,
    #[sea_orm(primary_key, auto_increment = false)]
    pub record_id: Uuid,
    /// Which of its texts the term is from.
    #[sea_orm(primary_key, auto_increment = false)]
    pub field: i16,
    /// Whose text it is: the record's own, or that of one that belongs to it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub source_id: Uuid,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
