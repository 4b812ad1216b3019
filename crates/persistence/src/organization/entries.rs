//! Makes sure that what a record names from the look-up lists is on the right list.

use crate::{Error, db::Conn, entities::dictionary_entry, known::known, names::Name, scoped};
use guanxi_domain::{
    ids::{CompanyId, DictionaryEntryId},
    organization::DictionaryKind,
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ColumnTrait as _, QueryFilter as _, QueryOrder as _};

/// A field that names an entry: its pointer in the input, the list it must be on, and the entry.
pub type EntryField = (&'static str, DictionaryKind, Option<DictionaryEntryId>);

/// Refuses an entry that is not there, or is on another list. What is not known by heart is asked for in one statement.
pub async fn check_entries(db: &impl Conn, company: CompanyId, fields: &[EntryField]) -> Result<(), Error> {
    let mut fields: Vec<_> = fields.iter().filter_map(|(pointer, kind, id)| Some((pointer, kind, (*id)?))).collect();
    if db.memory().is_some() && !fields.is_empty() {
        let known = known(db, company).await?;
        fields.retain(|(_, kind, id)| known.entries.get(id) != Some(*kind));
    }
    if fields.is_empty() {
        return Ok(());
    }
    let ids = fields.iter().map(|(_, _, id)| *id);
    let found = scoped::select::<dictionary_entry::Entity>(&Scope::company(company)).filter(dictionary_entry::Column::Id.is_in(ids));
    let found = found.all(db.conn()).await?;
    let wrong = fields.iter().find(|(_, kind, id)| !found.iter().any(|entry| entry.id == *id && entry.kind == **kind));
    wrong.map_or(Ok(()), |(pointer, ..)| Err(Refusal::invalid(**pointer, "dictionary.no_such_entry").into()))
}

/// The entries of one list that are in use, in their order.
pub async fn list_entries(db: &impl Conn, company: CompanyId, kind: DictionaryKind) -> Result<Vec<dictionary_entry::Model>, Error> {
    use dictionary_entry::Column::{Active, Id, Kind, Position};
    let entries = scoped::select::<dictionary_entry::Entity>(&Scope::company(company)).filter(Kind.eq(kind)).filter(Active.eq(true));
    Ok(entries.order_by_asc(Position).order_by_asc(Id).all(db.conn()).await?)
}

impl From<&dictionary_entry::Model> for Name {
    fn from(entry: &dictionary_entry::Model) -> Self {
        Self { name: entry.name.clone(), name_en: entry.name_en.clone() }
    }
}
