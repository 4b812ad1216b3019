//! A lead that a visitor makes by a capture form, and to whom it goes. The form's row is locked while that is decided, so that leads
//! that come in at once are dealt out one after the other.

use super::{Lead, LeadFields, forms::CaptureForm};
use crate::{
    Error, Tx,
    customers::holders,
    db::Conn as _,
    entities::{
        capture_form, dictionary_entry,
        lead::{self, Answers},
    },
    scoped,
};
use guanxi_domain::{
    ids::{CaptureFormId, DictionaryEntryId},
    leads::{AssignmentKind, CaptureAnswer},
    organization::DictionaryKind,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition, QueryFilter as _, QuerySelect as _};
use std::collections::HashMap;

/// What a visitor sent.
pub struct Captured {
    pub fields: LeadFields,
    pub answers: Vec<CaptureAnswer>,
    /// Where the visitor came from, as the address of the form said.
    pub utm_source: Option<String>,
    pub utm_medium: Option<String>,
}

/// Makes the lead.
pub async fn capture(tx: &Tx, form: CaptureFormId, number: String, captured: Captured) -> Result<Lead, Error> {
    let form = scoped::find_to_change::<capture_form::Entity>(tx, &Scope::company(tx.company), form, None).await?;
    let mut fields = captured.fields;
    fields.source_id = Some(by_word(tx, DictionaryKind::Source, captured.utm_source.as_deref()).await?.or(form.source_id));
    fields.medium_id = Some(by_word(tx, DictionaryKind::Medium, captured.utm_medium.as_deref()).await?.or(form.medium_id));
    fields.check_entries(tx).await?;
    let owner = next_owner(tx, &form, fields.region_id.flatten()).await?;
    let row = lead::ActiveModel {
        capture_form_id: Set(Some(form.id)),
        answers: Set(Answers(captured.answers)),
        utm_source: Set(captured.utm_source),
        utm_medium: Set(captured.utm_medium),
        ..super::new_row(tx, number, fields, owner)
    };
    scoped::insert::<lead::Entity>(tx, row, "captured").await
}

async fn by_word(tx: &Tx, kind: DictionaryKind, word: Option<&str>) -> Result<Option<DictionaryEntryId>, Error> {
    match word {
        Some(word) => entry_by_code(tx, kind, word).await,
        None => Ok(None),
    }
}

/// The entry of a list that has this code, if it is in use.
pub async fn entry_by_code(tx: &Tx, kind: DictionaryKind, code: &str) -> Result<Option<DictionaryEntryId>, Error> {
    use dictionary_entry::Column;
    let entry = scoped::select::<dictionary_entry::Entity>(&Scope::company(tx.company))
        .filter(Column::Kind.eq(kind))
        .filter(Column::Code.eq(code.to_lowercase()))
        .filter(Column::Active.eq(true));
    Ok(entry.one(tx.conn()).await?.map(|entry| entry.id))
}

/// Who gets the lead by the form's rule; the turn moves on with it.
async fn next_owner(tx: &Tx, form: &CaptureForm, region: Option<DictionaryEntryId>) -> Result<super::Owner, Error> {
    let rule = &form.assignment.0;
    if rule.kind == AssignmentKind::Nobody {
        return Ok(None);
    }
    let members: Vec<_> = rule.members().collect();
    let able = holders(tx, tx.company, "leads:convert", &members).await?;
    let above = if rule.kind == AssignmentKind::Region { regions(tx).await? } else { HashMap::new() };
    let turn = usize::try_from(form.turn).unwrap_or_default();
    let (member, next) = rule.next(turn, region, &above, |member| able.iter().any(|row| row.id == member));
    if next != turn {
        let row = capture_form::ActiveModel { turn: Set(i64::try_from(next).unwrap_or_default()), ..Default::default() };
        scoped::change_parts::<capture_form::Entity>(tx, Condition::all().add(capture_form::Column::Id.eq(form.id)), row).await?;
    }
    Ok(member.and_then(|member| able.iter().find(|row| row.id == member)).map(|row| (row.id, row.department_id)))
}

/// Every region with the one above it.
async fn regions(tx: &Tx) -> Result<HashMap<DictionaryEntryId, Option<DictionaryEntryId>>, Error> {
    use dictionary_entry::Column;
    let rows = scoped::select::<dictionary_entry::Entity>(&Scope::company(tx.company))
        .filter(Column::Kind.eq(DictionaryKind::Region))
        .select_only()
        .columns([Column::Id, Column::ParentId])
        .into_tuple::<(DictionaryEntryId, Option<DictionaryEntryId>)>();
    Ok(rows.all(tx.conn()).await?.into_iter().collect())
}
