//! Companies as such.

use crate::{Error, Tx, db::Conn, entities::company};
use guanxi_domain::ids::CompanyId;
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, DbBackend, EntityTrait as _, QueryFilter as _, QueryOrder as _};

/// The companies of these ids, older before newer.
pub async fn companies(db: &impl Conn, ids: Vec<CompanyId>) -> Result<Vec<company::Model>, Error> {
    #[expect(clippy::disallowed_methods, reason = "a user sees the companies that he is in")]
    let companies = company::Entity::find();
    Ok(companies.filter(company::Column::Id.is_in(ids)).order_by_asc(company::Column::Id).all(db.conn()).await?)
}

/// Makes sure that nobody else founds a company until this transaction ends. SQLite has one writer anyway.
pub async fn alone(tx: &Tx) -> Result<(), Error> {
    if tx.conn().get_database_backend() == DbBackend::Postgres {
        tx.conn().execute_unprepared("LOCK TABLE company IN SHARE ROW EXCLUSIVE MODE").await?;
    }
    Ok(())
}

/// The company whose public page this installation shows: the oldest one.
pub async fn site_company(db: &impl Conn) -> Result<Option<company::Model>, Error> {
    #[expect(clippy::disallowed_methods, reason = "a visitor of the public page is in no company")]
    let companies = company::Entity::find();
    Ok(companies.order_by_asc(company::Column::Id).one(db.conn()).await?)
}
