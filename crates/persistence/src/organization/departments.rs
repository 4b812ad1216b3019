//! The tree of departments.

use super::lock_company;
use crate::{
    Error, Tx,
    db::Conn,
    entities::{department, membership},
    scoped,
};
use guanxi_domain::{
    ids::{CompanyId, DepartmentId, MembershipId},
    organization::{Tree, tree::may_remove_department},
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, DeriveIntoActiveModel, IntoActiveModel as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};
use std::collections::HashMap;

/// What to write of a department; `None` leaves a field as it is.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "department::ActiveModel")]
pub struct DepartmentFields {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub parent_id: Option<Option<DepartmentId>>,
    pub head_id: Option<Option<MembershipId>>,
    pub position: Option<i64>,
}

/// All departments, in the order they are shown among their like.
pub async fn list_departments(db: &impl Conn, company: CompanyId) -> Result<Vec<department::Model>, Error> {
    let rows = scoped::select::<department::Entity>(&Scope::company(company));
    Ok(rows.order_by_asc(department::Column::Position).order_by_asc(department::Column::Id).all(db.conn()).await?)
}

/// How many people are in each department itself.
pub async fn department_sizes(db: &impl Conn, company: CompanyId) -> Result<HashMap<DepartmentId, i64>, Error> {
    use membership::Column;
    let rows = scoped::select::<membership::Entity>(&Scope::company(company))
        .filter(Column::DepartmentId.is_not_null())
        .filter(Column::Disabled.eq(false))
        .select_only()
        .column(Column::DepartmentId)
        .column_as(Column::Id.count(), "members")
        .group_by(Column::DepartmentId)
        .into_tuple::<(DepartmentId, i64)>();
    Ok(rows.all(db.conn()).await?.into_iter().collect())
}

/// The departments as a tree.
pub async fn department_tree(db: &impl Conn, company: CompanyId) -> Result<Tree<DepartmentId>, Error> {
    let rows = scoped::select::<department::Entity>(&Scope::company(company))
        .select_only()
        .columns([department::Column::Id, department::Column::ParentId])
        .into_tuple::<(DepartmentId, Option<DepartmentId>)>();
    Ok(rows.all(db.conn()).await?.into_iter().collect())
}

/// A department that something is about to be put into: it cannot be removed meanwhile.
pub async fn hold_department(tx: &Tx, id: Option<DepartmentId>, pointer: &'static str) -> Result<(), Error> {
    let Some(id) = id else { return Ok(()) };
    let held = scoped::find_to_change::<department::Entity>(tx, &Scope::company(tx.company), id, None).await;
    held.map(|_| ()).map_err(|error| super::dangling(error, pointer))
}

pub async fn create_department(tx: &Tx, fields: DepartmentFields) -> Result<department::Model, Error> {
    hold_department(tx, fields.parent_id.flatten(), "/parent_id").await?;
    hold_head(tx, fields.head_id.flatten()).await?;
    let mut row = DepartmentFields {
        name_en: Some(fields.name_en.flatten()),
        parent_id: Some(fields.parent_id.flatten()),
        head_id: Some(fields.head_id.flatten()),
        position: Some(fields.position.unwrap_or_default()),
        ..fields
    }
    .into_active_model();
    row.id = Set(DepartmentId::new());
    row.deleted_at = Set(None);
    scoped::insert::<department::Entity>(tx, row, "created").await
}

pub async fn update_department(
    tx: &Tx,
    scope: &Scope,
    id: DepartmentId,
    version: Option<i64>,
    fields: DepartmentFields,
) -> Result<department::Model, Error> {
    if let Some(parent) = fields.parent_id {
        // Two moves that are right each by itself can make a circle together.
        lock_company(tx).await?;
        department_tree(tx, tx.company).await?.may_move(id, parent, "/parent_id", "department.circle")?;
        hold_department(tx, parent, "/parent_id").await?;
    }
    hold_head(tx, fields.head_id.flatten()).await?;
    let before = scoped::find_to_change::<department::Entity>(tx, scope, id, version).await?;
    scoped::update::<department::Entity>(tx, &before, fields.into_active_model(), "updated").await
}

async fn hold_head(tx: &Tx, head: Option<MembershipId>) -> Result<(), Error> {
    let Some(head) = head else { return Ok(()) };
    let found = scoped::find::<membership::Entity>(tx, &Scope::company(tx.company), head).await;
    found.map(|_| ()).map_err(|error| super::dangling(error, "/head_id"))
}

/// Removes a department that nothing is in.
pub async fn remove_department(tx: &Tx, scope: &Scope, id: DepartmentId, version: Option<i64>) -> Result<(), Error> {
    let before = scoped::find_to_change::<department::Entity>(tx, scope, id, version).await?;
    let company = Scope::company(tx.company);
    let children = scoped::select::<department::Entity>(&company).filter(department::Column::ParentId.eq(id)).count(tx.conn()).await?;
    let members = scoped::select::<membership::Entity>(&company).filter(membership::Column::DepartmentId.eq(id)).count(tx.conn()).await?;
    may_remove_department(children, members)?;
    scoped::remove::<department::Entity>(tx, &before, "removed").await.map(|_| ())
}
