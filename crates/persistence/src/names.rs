//! The names by which references are shown: from memory, or in one statement for a whole page of rows, whatever tables they are in.

use crate::{Error, db::Conn, known};
use guanxi_domain::ids::CompanyId;
use sea_orm::{
    ConnectionTrait as _, ExprTrait as _, QueryResult,
    sea_query::{Alias, Expr, Query, SelectStatement, UnionType},
};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// What kind of record is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Named {
    Member,
    PortalAccount,
    Customer,
    Contact,
    Lead,
    CaptureForm,
    Department,
    Entry,
    Product,
    Order,
    ServiceRequest,
    Return,
    Receivable,
    Receipt,
    Survey,
}

/// The records whose names are wanted.
#[derive(Clone, Debug, Default)]
pub struct Wanted(HashMap<Named, BTreeSet<Uuid>>);

impl Wanted {
    pub fn add(&mut self, kind: Named, id: Option<impl Into<Uuid>>) -> &mut Self {
        if let Some(id) = id {
            self.0.entry(kind).or_default().insert(id.into());
        }
        self
    }

    /// Looks the names up: what is not known by heart, in one statement.
    pub async fn names(mut self, db: &impl Conn, company: CompanyId) -> Result<Names, Error> {
        let mut names = HashMap::new();
        if db.memory().is_some() && self.0.keys().any(|kind| known::NAMED.contains(kind)) {
            let known = known::known(db, company).await?;
            for kind in known::NAMED {
                let Some(ids) = self.0.get_mut(&kind) else { continue };
                names.extend(ids.iter().filter_map(|id| Some((*id, known.names.get(id)?.clone()))));
                ids.retain(|id| !names.contains_key(id));
            }
        }
        let parts = self.0.into_iter().filter(|(_, ids)| !ids.is_empty()).map(|(kind, ids)| part(kind, company, Some(ids)));
        names.extend(ask(db, parts).await?);
        Ok(Names(names))
    }
}

/// The names of all records of these kinds.
pub(crate) async fn every(db: &impl Conn, company: CompanyId, kinds: &[Named]) -> Result<HashMap<Uuid, Name>, Error> {
    ask(db, kinds.iter().map(|kind| part(*kind, company, None))).await
}

async fn ask(db: &impl Conn, parts: impl Iterator<Item = SelectStatement>) -> Result<HashMap<Uuid, Name>, Error> {
    let Some(query) = parts.reduce(|mut all, part| all.union(UnionType::All, part).take()) else { return Ok(HashMap::new()) };
    let rows = db.conn().query_all(&query).await?;
    let name =
        |row: &QueryResult| Ok((row.try_get("", "id")?, Name { name: row.try_get("", "name")?, name_en: row.try_get("", "name_en")? }));
    rows.iter().map(name).collect()
}

/// A name in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub name: String,
    pub name_en: Option<String>,
}

/// Names by the ids of their records.
#[derive(Clone, Debug, Default)]
pub struct Names(HashMap<Uuid, Name>);

impl Names {
    #[must_use]
    pub fn get(&self, id: impl Into<Uuid>) -> Option<&Name> {
        self.0.get(&id.into())
    }
}

/// The names of these records, or of all of their kind.
fn part(kind: Named, company: CompanyId, ids: Option<BTreeSet<Uuid>>) -> SelectStatement {
    let (table, numbered) = match kind {
        Named::Member => ("membership", false),
        Named::PortalAccount => ("portal_account", false),
        Named::Customer => ("customer", false),
        Named::Contact => ("contact", false),
        Named::Lead => ("lead", false),
        Named::CaptureForm => ("capture_form", false),
        Named::Department => ("department", false),
        Named::Entry => ("dictionary_entry", false),
        Named::Product => ("product", false),
        Named::Order => ("order", true),
        Named::ServiceRequest => ("service_request", true),
        Named::Return => ("goods_return", true),
        Named::Receivable => ("receivable", true),
        Named::Receipt => ("receipt", true),
        Named::Survey => ("survey", false),
    };
    let mut query = Query::select();
    query.expr_as(Expr::col((Alias::new(table), Alias::new("id"))), Alias::new("id")).from(Alias::new(table));
    let mut name = |of: &'static str, column: &'static str| {
        query.expr_as(Expr::col((Alias::new(of), Alias::new(column))), Alias::new("name"));
    };
    match kind {
        // People are named once, as users, wherever they work or buy.
        Named::Member | Named::PortalAccount => {
            name("app_user", "name");
            query.expr_as(Expr::col((Alias::new("app_user"), Alias::new("name_en"))), Alias::new("name_en"));
            let same = Expr::col((Alias::new("app_user"), Alias::new("id"))).equals((Alias::new(table), Alias::new("user_id")));
            query.inner_join(Alias::new("app_user"), same);
        }
        // A person has one name.
        Named::Lead => {
            name(table, "name");
            query.expr_as(Expr::cust("CAST(NULL AS text)"), Alias::new("name_en"));
        }
        _ if numbered => {
            name(table, "number");
            query.expr_as(Expr::cust("CAST(NULL AS text)"), Alias::new("name_en"));
        }
        _ => {
            name(table, "name");
            query.expr_as(Expr::col((Alias::new(table), Alias::new("name_en"))), Alias::new("name_en"));
        }
    }
    query
        .and_where(Expr::col((Alias::new(table), Alias::new("company_id"))).eq(company))
        .and_where_option(ids.map(|ids| Expr::col((Alias::new(table), Alias::new("id"))).is_in(ids)))
        .to_owned()
}
