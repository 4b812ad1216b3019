//! A term that a record is found by. The key is the whole row, in the order in which results are read: of one term the newest record first.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, DeriveEntityModel)]
#[sea_orm(table_name = "search_entry")]
pub struct Model {
    /// Whose terms, of which kind of record, of which class: `guanxi_domain::search::space`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub space: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub term: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub record_id: Uuid,
    /// Which of its texts the term is from.
    #[sea_orm(primary_key, auto_increment = false)]
    pub field: i16,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
