//! Companies as such: their profiles and rules.

use crate::{
    Error, Tx,
    db::Conn,
    entities::company::{ActiveModel, Column, Entity, Model},
    platform::files,
    scoped,
};
use guanxi_domain::{
    event::Subject,
    ids::{CompanyId, FileId},
    organization::CompanySettings,
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, ConnectionTrait as _, DbBackend, DeriveIntoActiveModel, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, Select,
};

/// What to write of a company's profile; `None` leaves a field as it is.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
pub struct CompanyFields {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub about: Option<Option<String>>,
    pub about_en: Option<Option<String>>,
    pub address: Option<Option<String>>,
    pub phone: Option<Option<String>>,
    pub email: Option<Option<String>>,
    pub website: Option<Option<String>>,
    pub time_zone: Option<String>,
    pub currency: Option<String>,
    pub locale: Option<String>,
    pub logo_file_id: Option<Option<FileId>>,
    pub site_published: Option<bool>,
}

#[expect(clippy::disallowed_methods, reason = "companies are looked for by who works there, by name, or by the public")]
fn all() -> Select<Entity> {
    Entity::find().order_by_asc(Column::Id)
}

/// The companies of these ids, older before newer.
pub async fn companies(db: &impl Conn, ids: Vec<CompanyId>) -> Result<Vec<Model>, Error> {
    Ok(all().filter(Column::Id.is_in(ids)).all(db.conn()).await?)
}

/// The company of this name.
pub async fn find_by_name(db: &impl Conn, name: &str) -> Result<Option<Model>, Error> {
    Ok(all().filter(Column::Name.eq(name)).one(db.conn()).await?)
}

/// The demo company, if this installation is one.
pub async fn demo_company(db: &impl Conn) -> Result<Option<Model>, Error> {
    Ok(all().filter(Column::Demo.eq(true)).one(db.conn()).await?)
}

pub async fn find_company(db: &impl Conn, scope: &Scope) -> Result<Model, Error> {
    scoped::find::<Entity>(db, scope, scope.company).await
}

pub async fn update_company(tx: &Tx, version: Option<i64>, fields: CompanyFields) -> Result<Model, Error> {
    let before = scoped::find_to_change::<Entity>(tx, &Scope::company(tx.company), tx.company, version).await?;
    if let Some(logo) = fields.logo_file_id {
        // What hangs on the company is for everybody to see.
        files::attach(tx, Subject::Company, tx.company.into(), logo.as_slice()).await?;
    }
    scoped::update::<Entity>(tx, &before, fields.into_active_model(), "updated").await
}

/// Changes the company's rules as `change` says.
pub async fn update_settings(
    tx: &Tx,
    version: Option<i64>,
    change: impl FnOnce(CompanySettings) -> CompanySettings,
) -> Result<Model, Error> {
    let before = scoped::find_to_change::<Entity>(tx, &Scope::company(tx.company), tx.company, version).await?;
    let row = ActiveModel { settings: Set(change(before.settings.clone())), ..Default::default() };
    scoped::update::<Entity>(tx, &before, row, "settings_changed").await
}

/// Lets others wait who are about to change what concerns the whole company, until this transaction ends.
pub async fn lock_company(tx: &Tx) -> Result<(), Error> {
    scoped::find_to_change::<Entity>(tx, &Scope::company(tx.company), tx.company, None).await.map(|_| ())
}

/// Makes sure that nobody else founds a company until this transaction ends. SQLite has one writer anyway.
pub async fn alone(tx: &Tx) -> Result<(), Error> {
    if tx.conn().get_database_backend() == DbBackend::Postgres {
        tx.conn().execute_unprepared("LOCK TABLE company IN SHARE ROW EXCLUSIVE MODE").await?;
    }
    Ok(())
}

/// The company whose public page this installation shows: the oldest one.
pub async fn site_company(db: &impl Conn) -> Result<Option<Model>, Error> {
    Ok(all().one(db.conn()).await?)
}
