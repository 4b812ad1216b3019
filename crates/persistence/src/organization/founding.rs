//! How a company begins: with its roles, look-up lists, number series, rules, and its first administrator.

use crate::{
    Error, Tx,
    db::Conn as _,
    entities::{company, dictionary_entry, membership, number_series, role},
    identity::{self, NewMember, NewRole, NewUser},
    scoped,
};
use guanxi_domain::{
    access::built_in::BUILT_IN,
    identity::grants::ADMINISTRATOR,
    ids::{DictionaryEntryId, NumberSeriesId, RoleId},
    organization::{CompanySettings, DictionaryKind, SERIES, standard},
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait, QueryFilter as _};
use std::collections::HashMap;

/// A company about to be founded. Its id is the one the transaction was opened for.
#[derive(Clone, Debug)]
pub struct NewCompany<'a> {
    pub name: &'a str,
    pub name_en: Option<&'a str>,
    /// `Asia/Shanghai`
    pub time_zone: &'a str,
    /// `CNY`
    pub currency: &'a str,
    /// `zh-CN` or `en`
    pub locale: &'a str,
    pub demo: bool,
}

impl<'a> NewCompany<'a> {
    /// A company in China.
    #[must_use]
    pub const fn named(name: &'a str) -> Self {
        Self { name, name_en: None, time_zone: "Asia/Shanghai", currency: "CNY", locale: "zh-CN", demo: false }
    }
}

/// Founds the company with everything that it begins with, and its first administrator.
pub async fn found_company(tx: &Tx, new: &NewCompany<'_>, administrator: NewUser) -> Result<(company::Model, membership::Model), Error> {
    let row = company::ActiveModel {
        slug: Set(free_slug(tx, new.name_en.unwrap_or(new.name)).await?),
        name: Set(new.name.to_owned()),
        name_en: Set(new.name_en.map(str::to_owned)),
        time_zone: Set(new.time_zone.to_owned()),
        currency: Set(new.currency.to_owned()),
        locale: Set(new.locale.to_owned()),
        site_published: Set(true),
        demo: Set(new.demo),
        settings: Set(CompanySettings::default()),
        ..Default::default()
    };
    let company = scoped::insert::<company::Entity>(tx, row, "founded").await?;
    let roles = found_roles(tx).await?;
    found_dictionaries(tx).await?;
    found_series(tx).await?;
    let role_ids = roles.get(ADMINISTRATOR).copied().into_iter().collect();
    let member = identity::create_member(tx, administrator, NewMember { role_ids, ..NewMember::default() }).await?;
    Ok((company, member))
}

/// A name for addresses: the letters and digits of the company's name, with a number when another has it.
async fn free_slug(tx: &Tx, name: &str) -> Result<String, Error> {
    let words = name.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    let slug = if slug.is_empty() { "company".to_owned() } else { slug };
    #[expect(clippy::disallowed_methods, reason = "a slug is unique among all companies")]
    let others = company::Entity::find().filter(company::Column::Slug.starts_with(&slug)).all(tx.conn()).await?;
    let taken = |wanted: &str| others.iter().any(|other| other.slug == wanted);
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    Ok(std::iter::once(slug.clone()).chain(numbered).find(|wanted| !taken(wanted)).unwrap_or(slug))
}

async fn found_roles(tx: &Tx) -> Result<HashMap<&'static str, RoleId>, Error> {
    let mut roles = HashMap::new();
    for built_in in BUILT_IN {
        let new = NewRole {
            key: Some(built_in.key.to_owned()),
            name: built_in.name.to_owned(),
            name_en: Some(built_in.name_en.to_owned()),
            grants: built_in.permissions().map(|(name, reach)| (name.to_owned(), reach)).collect(),
            approval_limit: built_in.approval_limit,
            ..NewRole::default()
        };
        let role: role::Model = identity::create_role(tx, new).await?;
        roles.insert(built_in.key, role.id);
    }
    Ok(roles)
}

async fn found_dictionaries(tx: &Tx) -> Result<(), Error> {
    let mut ids: HashMap<(DictionaryKind, &str), DictionaryEntryId> = HashMap::new();
    let rows = standard::entries().zip(1_i64..).map(|(entry, position)| {
        let id = DictionaryEntryId::new();
        ids.insert((entry.kind, entry.code), id);
        dictionary_entry::ActiveModel {
            id: Set(id),
            version: Set(1),
            created_at: Set(tx.now),
            updated_at: Set(tx.now),
            deleted_at: Set(None),
            kind: Set(entry.kind),
            code: Set(entry.code.to_owned()),
            name: Set(entry.name.to_owned()),
            name_en: Set(Some(entry.name_en.to_owned())),
            parent_id: Set(entry.parent().and_then(|parent| ids.get(&(entry.kind, parent)).copied())),
            position: Set(position),
            active: Set(true),
            ..Default::default()
        }
    });
    let rows = rows.collect();
    scoped::append::<dictionary_entry::Entity>(tx, rows).await
}

async fn found_series(tx: &Tx) -> Result<(), Error> {
    let rows = SERIES.iter().map(|series| number_series::ActiveModel {
        id: Set(NumberSeriesId::new()),
        version: Set(1),
        created_at: Set(tx.now),
        updated_at: Set(tx.now),
        deleted_at: Set(None),
        key: Set(series.key.to_owned()),
        prefix: Set(series.prefix.to_owned()),
        date_part: Set(series.date_part),
        digits: Set(series.digits),
        next: Set(1),
        period: Set(String::new()),
        ..Default::default()
    });
    scoped::append::<number_series::Entity>(tx, rows.collect()).await
}
