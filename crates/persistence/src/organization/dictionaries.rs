//! Look-up lists: one table, one set of functions, eleven kinds.

use super::lock_company;
use crate::{
    Error, ListRequest, Page, Tx,
    db::Conn,
    entities::dictionary_entry::{ActiveModel, Column, Entity, Model},
    listing::{Field, Kind, Listing, Search},
    scoped,
};
use guanxi_domain::{
    ids::DictionaryEntryId,
    organization::{DictionaryKind, Tree},
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, DeriveIntoActiveModel, IntoActiveModel as _, PaginatorTrait as _, QueryFilter as _,
    QuerySelect as _,
};

const LISTING: Listing = Listing {
    fields: &[
        Field::new("kind", Kind::Word, || Column::Kind.into_expr()),
        Field::new("position", Kind::Int, || Column::Position.into_expr()),
        Field::new("code", Kind::Text, || Column::Code.into_expr()),
        Field::new("name", Kind::Text, || Column::Name.into_expr()),
        Field::new("name_en", Kind::Text, || Column::NameEn.into_expr()).nullable(),
        Field::new("parent_id", Kind::Id, || Column::ParentId.into_expr()).nullable().filter_only(),
        Field::new("active", Kind::Bool, || Column::Active.into_expr()).filter_only(),
    ],
    search: Search::Columns(&[|| Column::Name.into_expr(), || Column::NameEn.into_expr(), || Column::Code.into_expr()]),
    sort: "kind,position",
};

/// What to write of an entry; `None` leaves a field as it is.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
pub struct EntryFields {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub parent_id: Option<Option<DictionaryEntryId>>,
    pub position: Option<i64>,
    pub active: Option<bool>,
}

pub async fn list_dictionaries(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<Model>, Error> {
    LISTING.page(db, scoped::select::<Entity>(scope), request).await
}

/// Adds an entry, at the end of its list unless a place is given.
pub async fn create_entry(tx: &Tx, kind: DictionaryKind, code: String, fields: EntryFields) -> Result<Model, Error> {
    let entries = || scoped::select::<Entity>(&Scope::company(tx.company)).filter(Column::Kind.eq(kind));
    if entries().filter(Column::Code.eq(&code)).count(tx.conn()).await? > 0 {
        return Err(Refusal::invalid("/code", "dictionary.code_taken").into());
    }
    hold_parent(tx, kind, fields.parent_id.flatten()).await?;
    let last = entries().select_only().column_as(Column::Position.max(), "last").into_tuple::<Option<i64>>().one(tx.conn()).await?;
    let mut row = EntryFields {
        name_en: Some(fields.name_en.flatten()),
        parent_id: Some(fields.parent_id.flatten()),
        position: Some(fields.position.unwrap_or(last.flatten().unwrap_or_default() + 1)),
        active: Some(true),
        ..fields
    }
    .into_active_model();
    row.id = Set(DictionaryEntryId::new());
    row.kind = Set(kind);
    row.code = Set(code);
    row.deleted_at = Set(None);
    scoped::insert::<Entity>(tx, row, "created").await
}

pub async fn update_entry(
    tx: &Tx,
    scope: &Scope,
    id: DictionaryEntryId,
    version: Option<i64>,
    fields: EntryFields,
) -> Result<Model, Error> {
    if fields.parent_id.is_some() {
        lock_company(tx).await?;
    }
    let before = scoped::find_to_change::<Entity>(tx, scope, id, version).await?;
    if let Some(parent) = fields.parent_id {
        tree(tx, before.kind).await?.may_move(id, parent, "/parent_id", "dictionary.circle")?;
        hold_parent(tx, before.kind, parent).await?;
    }
    scoped::update::<Entity>(tx, &before, fields.into_active_model(), "updated").await
}

/// Removes an entry. Records that name it go on showing it.
pub async fn remove_entry(tx: &Tx, scope: &Scope, id: DictionaryEntryId, version: Option<i64>) -> Result<(), Error> {
    let before = scoped::find_to_change::<Entity>(tx, scope, id, version).await?;
    let children = scoped::select::<Entity>(&Scope::company(tx.company)).filter(Column::ParentId.eq(id)).count(tx.conn()).await?;
    if children > 0 {
        return Err(Refusal::conflict("dictionary.has_children").into());
    }
    scoped::remove::<Entity>(tx, &before, "removed").await.map(|_| ())
}

async fn tree(tx: &Tx, kind: DictionaryKind) -> Result<Tree<DictionaryEntryId>, Error> {
    let rows = scoped::select::<Entity>(&Scope::company(tx.company))
        .filter(Column::Kind.eq(kind))
        .select_only()
        .columns([Column::Id, Column::ParentId])
        .into_tuple::<(DictionaryEntryId, Option<DictionaryEntryId>)>();
    Ok(rows.all(tx.conn()).await?.into_iter().collect())
}

/// The entry above must be of the same list.
async fn hold_parent(tx: &Tx, kind: DictionaryKind, parent: Option<DictionaryEntryId>) -> Result<(), Error> {
    let Some(parent) = parent else { return Ok(()) };
    let found = scoped::find_to_change::<Entity>(tx, &Scope::company(tx.company), parent, None).await;
    let found = found.map_err(|error| super::dangling(error, "/parent_id"))?;
    if found.kind == kind { Ok(()) } else { Err(Refusal::invalid("/parent_id", "dictionary.other_list").into()) }
}
