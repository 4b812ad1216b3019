//! What nearly every answer names and hardly anything changes: members, departments and look-up entries by name, and the company's
//! rules. Kept in memory for a company that is in use, so that a page of customers is one statement.
//!
//! It is forgotten when a transaction of this process that changed any of it commits, and after a second and a half at the latest: so
//! much later does another node show a new name, as it believes a caller's rights for so long.

use crate::{
    Conn, Error,
    db::counting,
    entities::{company, dictionary_entry},
    names::{Name, Named, every},
    scoped,
};
use guanxi_domain::{
    event::Subject,
    ids::{CompanyId, DictionaryEntryId},
    organization::{CompanySettings, DictionaryKind, Tree},
    scope::Scope,
};
use moka::future::Cache;
use sea_orm::QuerySelect as _;
use std::{collections::HashMap, sync::Arc, time::Duration};
use uuid::Uuid;

/// How long what is known is believed.
const BELIEVED: Duration = Duration::from_millis(1500);
/// Companies of which it is kept at once.
const COMPANIES: u64 = 1_000;

/// The records that are known by name.
pub(crate) const NAMED: [Named; 3] = [Named::Member, Named::Department, Named::Entry];

/// What is known of a company.
pub struct Known {
    pub(crate) names: HashMap<Uuid, Name>,
    /// The entries of the look-up lists that are not in the trash, and the list of each.
    pub(crate) entries: HashMap<DictionaryEntryId, DictionaryKind>,
    /// Which region lies in which.
    pub(crate) regions: Arc<Tree<DictionaryEntryId>>,
    pub(crate) settings: CompanySettings,
}

/// What is known of the companies in use.
#[derive(Clone)]
pub struct Memory(Cache<CompanyId, Arc<Known>>);

impl Memory {
    pub(crate) fn new() -> Self {
        Self(Cache::builder().max_capacity(COMPANIES).time_to_live(BELIEVED).build())
    }

    pub(crate) async fn forget(&self, company: CompanyId) {
        self.0.invalidate(&company).await;
    }
}

/// Whether an event of this kind changes what is known.
pub(crate) const fn concerns(subject: Subject) -> bool {
    matches!(subject, Subject::Users | Subject::Departments | Subject::Dictionaries | Subject::Company | Subject::Settings)
}

/// What is known of a company: from memory, but for a transaction that has changed some of it.
pub(crate) async fn known(db: &impl Conn, company: CompanyId) -> Result<Arc<Known>, Error> {
    let Some(memory) = db.memory() else { return load(db, company).await.map(Arc::new) };
    if let Some(known) = memory.0.get(&company).await {
        return Ok(known);
    }
    // No request's own: the next ones have it without.
    let (known, _) = Box::pin(counting(load(db, company))).await;
    let known = Arc::new(known?);
    memory.0.insert(company, known.clone()).await;
    Ok(known)
}

async fn load(db: &impl Conn, company: CompanyId) -> Result<Known, Error> {
    use dictionary_entry::Column::{Id, Kind, ParentId};
    let scope = Scope::company(company);
    let entries = scoped::select::<dictionary_entry::Entity>(&scope).select_only().columns([Id, Kind, ParentId]);
    let entries: Vec<(DictionaryEntryId, DictionaryKind, Option<DictionaryEntryId>)> = entries.into_tuple().all(db.conn()).await?;
    let regions = entries.iter().filter(|(_, kind, _)| *kind == DictionaryKind::Region).map(|(id, _, parent)| (*id, *parent));
    Ok(Known {
        names: every(db, company, &NAMED).await?,
        regions: Arc::new(regions.collect()),
        entries: entries.iter().map(|(id, kind, _)| (*id, *kind)).collect(),
        settings: scoped::find::<company::Entity>(db, &scope, company).await?.settings,
    })
}
