//! Lists: an allow-list of fields to sort and filter by, keyset pages, and a count when it is asked for.
//!
//! A page is found by the values of its last row, not by counting rows, so its cost does not grow with the table and rows
//! that come and go do not shift it.

mod fields;
mod grouping;
pub(crate) mod related;

pub use fields::{Field, Kind, Search};
pub use grouping::Group;
pub(crate) use grouping::{Answers, Grouping, Key, Question, answers, part};

use crate::{
    Error,
    db::Conn,
    error::QueryError,
    filter::{self, Viewer},
    scoped::Scoped,
    search,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use guanxi_domain::ids::CompanyId;
use sea_orm::{
    ColIdx, ColumnTrait, Condition, ConnectionTrait, ExprTrait, FromQueryResult, Order, QueryFilter, QueryOrder, QueryResult, QuerySelect,
    QueryTrait, Select, Value,
    sea_query::{Alias, Expr, LikeExpr, NullOrdering, Query},
};
use serde::Serialize;
use serde_json::Value as Json;
use std::collections::HashSet;
use uuid::Uuid;

/// The most rows a page may have.
pub const MAX_LIMIT: u64 = 200;
const DEFAULT_LIMIT: u64 = 50;
/// An exact count stops here: nobody reads a larger figure off a list.
pub const COUNT_CAP: u64 = 100_000;

/// How a resource is listed.
#[derive(Clone, Copy)]
pub struct Listing {
    pub fields: &'static [Field],
    /// What `q` looks through.
    pub search: Search,
    /// The order when none is asked for: `-created_at`.
    pub sort: &'static str,
}

/// What the caller asked for, as it came.
#[derive(Clone, Debug, Default)]
pub struct ListRequest {
    pub filter: Option<String>,
    pub sort: Option<String>,
    pub limit: Option<u64>,
    pub cursor: Option<String>,
    pub q: Option<String>,
    pub count: bool,
    /// Whose list it is.
    pub company: Option<CompanyId>,
    /// Fields hidden from the caller: he may not filter or sort by them either.
    pub hidden: HashSet<String>,
    pub viewer: Viewer,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub data: Vec<T>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<String>,
    pub limit: u64,
    pub total: Option<u64>,
}

impl<T> Page<T> {
    /// The same page with each row turned into something else.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { data: self.data.into_iter().map(change).collect(), next: self.next, limit: self.limit, total: self.total }
    }

    /// The same page with its rows turned into something else by work that looks things up for all of them at once.
    pub async fn turn<U, E>(self, change: impl AsyncFnOnce(Vec<T>) -> Result<Vec<U>, E>) -> Result<Page<U>, E> {
        Ok(Page { data: change(self.data).await?, next: self.next, limit: self.limit, total: self.total })
    }
}

struct SortKey {
    field: Field,
    descending: bool,
}

impl Listing {
    /// Reads one page of `select` (which carries the scope, and the columns when fewer than all are wanted).
    pub async fn page<E, T>(&self, db: &impl Conn, select: Select<E>, request: &ListRequest) -> Result<Page<T>, Error>
    where
        E: Scoped,
        T: FromQueryResult,
    {
        let limit = request.limit.unwrap_or(DEFAULT_LIMIT);
        if limit == 0 || limit > MAX_LIMIT {
            return Err(QueryError::at("limit", "query.limit", limit.to_string()));
        }
        let select = self.matching(select, request)?;
        let total = if request.count { Some(count(db, &select).await?) } else { None };
        let keys = self.keys(request.sort.as_deref().unwrap_or(self.sort), &request.hidden)?;
        let sort_text = request.sort.as_deref().unwrap_or(self.sort);
        let today = request.viewer.today;
        let mut page = select;
        if let Some(cursor) = &request.cursor {
            let (values, id) = decode(cursor, sort_text, &keys)?;
            page = page.filter(after::<E>(&keys, &values, id, today));
        }
        for (position, key) in keys.iter().enumerate() {
            let order = if key.descending { Order::Desc } else { Order::Asc };
            page = page.expr_as(key.field.expr(today), format!("sort_{position}"));
            page = if key.field.nullable {
                page.order_by_with_nulls(key.field.expr(today), order, NullOrdering::Last)
            } else {
                page.order_by(key.field.expr(today), order)
            };
        }
        let id_order = if keys.first().is_some_and(|key| key.descending) { Order::Desc } else { Order::Asc };
        page = page.expr_as(E::id().into_expr(), "sort_id").order_by(E::id(), id_order);
        // Written out, since PostgreSQL plans a page anew each time when its length is a parameter.
        let mut page = db.conn().get_database_backend().build(&page.into_query());
        page.sql = format!("{} LIMIT {}", page.sql, limit + 1);
        let mut rows = db.conn().query_all_raw(page).await?;
        let more = rows.len() as u64 > limit;
        rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        let next = match rows.last() {
            Some(row) if more => Some(encode(row, sort_text, &keys)?),
            _ => None,
        };
        let data = rows.iter().map(|row| T::from_query_result(row, "")).collect::<Result<_, _>>()?;
        Ok(Page { data, next, limit, total })
    }

    /// Refuses a filter or an order that a page of this list would refuse.
    pub(crate) fn check(&self, request: &ListRequest) -> Result<(), Error> {
        if let Some(text) = &request.filter {
            filter::compile(text, self.fields, None, &request.hidden, &request.viewer)?;
        }
        self.keys(request.sort.as_deref().unwrap_or(self.sort), &request.hidden).map(|_| ())
    }

    /// The selection with the request's filter and search words applied: also what bulk work and counts begin from.
    pub fn matching<E: Scoped>(&self, mut select: Select<E>, request: &ListRequest) -> Result<Select<E>, Error> {
        if let Some(text) = request.filter.as_deref().filter(|text| !text.is_empty()) {
            let own = Field::new("id", Kind::Id, || E::id().into_expr());
            select = select.filter(filter::compile(text, self.fields, Some(&own), &request.hidden, &request.viewer)?);
        }
        match request.q.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
            Some(typed) => Ok(select.filter(self.sought::<E>(typed, request)?)),
            None => Ok(select),
        }
    }

    fn sought<E: Scoped>(&self, typed: &str, request: &ListRequest) -> Result<Condition, Error> {
        match self.search {
            Search::Terms { subject, of_customer } => {
                let company = request.company.ok_or_else(|| Error::Corrupt("a search outside of any company".into()))?;
                Ok(search::lookup::condition::<E>(company, subject, of_customer, typed, &request.hidden))
            }
            Search::Columns(columns) => {
                let words = typed
                    .split(|letter: char| letter.is_whitespace() || letter == '\0')
                    .filter(|word| !word.is_empty())
                    .take(8)
                    .map(|word| like_contains(&word.to_lowercase()));
                let any = |pattern: LikeExpr| {
                    let like = |column: &fn() -> Expr| Expr::expr(sea_orm::sea_query::Func::lower(column())).like(pattern.clone());
                    columns.iter().map(like).fold(Condition::any(), Condition::add)
                };
                Ok(words.map(any).fold(Condition::all(), Condition::add))
            }
        }
    }

    /// The field of this name, if the caller may see it.
    fn field(&self, name: &str, hidden: &HashSet<String>) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name && !hidden.contains(name))
    }

    fn keys(&self, sort: &str, hidden: &HashSet<String>) -> Result<Vec<SortKey>, Error> {
        let mut keys = Vec::new();
        for part in sort.split(',').filter(|part| !part.is_empty()) {
            let (name, descending) = part.strip_prefix('-').map_or((part, false), |name| (name, true));
            let field = self.fields.iter().find(|field| field.name == name && field.sortable && !hidden.contains(name));
            let field = *field.ok_or_else(|| QueryError::at("sort", "query.sort_field", name))?;
            if keys.iter().any(|key: &SortKey| key.field.name == name) || keys.len() == 4 {
                return Err(QueryError::at("sort", "query.sort_field", name));
            }
            keys.push(SortKey { field, descending });
        }
        Ok(keys)
    }
}

/// `%text%` with the wildcards in the text made plain.
pub(crate) fn like_contains(text: &str) -> LikeExpr {
    LikeExpr::new(format!("%{}%", escape_like(text))).escape('\\')
}

pub(crate) fn escape_like(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

async fn count<E: Scoped>(db: &impl Conn, select: &Select<E>) -> Result<u64, Error> {
    let inner = select.clone().select_only().expr_as(Expr::cust("1"), "one").limit(COUNT_CAP).into_query();
    let outer =
        Query::select().expr_as(Expr::cust("count(*)"), Alias::new("total")).from_subquery(inner, Alias::new("matching")).to_owned();
    let row = db.conn().query_one(&outer).await?;
    let total: i64 = row.map(|row| row.try_get("", "total")).transpose()?.unwrap_or(0);
    Ok(u64::try_from(total).unwrap_or(0))
}

/// The rows that come after the cursor's: later in the first key, or equal there and later in the next, and so on. That none is before
/// it in the first key follows from that, but is said, because there an index is entered.
fn after<E: Scoped>(keys: &[SortKey], values: &[Option<Value>], id: Uuid, today: NaiveDate) -> Condition {
    let mut any = Condition::any();
    let first = keys.first().zip(values.first()).filter(|(key, _)| !key.field.nullable);
    let bound = first.and_then(|(key, value)| {
        let (expr, value) = (key.field.expr(today), value.clone()?);
        Some(if key.descending { expr.lte(value) } else { expr.gte(value) })
    });
    let mut equal = Condition::all();
    for (key, value) in keys.iter().zip(values) {
        let expr = || key.field.expr(today);
        if let Some(value) = value {
            let beyond = if key.descending { expr().lt(value.clone()) } else { expr().gt(value.clone()) };
            let beyond = Condition::any().add(beyond).add_option(key.field.nullable.then(|| expr().is_null()));
            any = any.add(equal.clone().add(beyond));
            equal = equal.add(expr().eq(value.clone()));
        } else {
            equal = equal.add(expr().is_null());
        }
    }
    let descending = keys.first().is_some_and(|key| key.descending);
    let tie = E::id().into_expr();
    let beyond = any.add(equal.add(if descending { tie.lt(id) } else { tie.gt(id) }));
    Condition::all().add_option(bound).add(beyond)
}

#[derive(Serialize, serde::Deserialize)]
struct Cursor {
    s: String,
    v: Vec<Json>,
    i: Uuid,
}

fn encode(row: &QueryResult, sort: &str, keys: &[SortKey]) -> Result<String, Error> {
    let mut values = Vec::with_capacity(keys.len());
    for (position, key) in keys.iter().enumerate() {
        values.push(sort_value(row, format!("sort_{position}").as_str(), key.field.kind)?);
    }
    let cursor = Cursor { s: sort.to_owned(), v: values, i: row.try_get("", "sort_id")? };
    let text = serde_json::to_vec(&cursor).map_err(|error| Error::Corrupt(error.to_string()))?;
    Ok(URL_SAFE_NO_PAD.encode(text))
}

fn sort_value(row: &QueryResult, column: impl ColIdx, kind: Kind) -> Result<Json, Error> {
    Ok(match kind {
        Kind::Text | Kind::Word => row.try_get_by::<Option<String>, _>(column)?.into(),
        Kind::Id => row.try_get_by::<Option<Uuid>, _>(column)?.map(|id| id.to_string()).into(),
        Kind::Int => row.try_get_by::<Option<i64>, _>(column)?.into(),
        Kind::Bool => row.try_get_by::<Option<bool>, _>(column)?.into(),
        Kind::Time => {
            let time = row.try_get_by::<Option<DateTime<Utc>>, _>(column)?;
            time.map(|time| time.to_rfc3339_opts(SecondsFormat::Micros, true)).into()
        }
        Kind::Date => row.try_get_by::<Option<NaiveDate>, _>(column)?.map(|date| date.to_string()).into(),
    })
}

fn decode(text: &str, sort: &str, keys: &[SortKey]) -> Result<(Vec<Option<Value>>, Uuid), Error> {
    let bad = || QueryError::at("cursor", "query.cursor", text.chars().take(40).collect::<String>());
    let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| bad())?;
    let cursor: Cursor = serde_json::from_slice(&bytes).map_err(|_| bad())?;
    if cursor.s != sort || cursor.v.len() != keys.len() {
        return Err(bad());
    }
    let values = keys
        .iter()
        .zip(&cursor.v)
        .map(|(key, value)| if value.is_null() { Ok(None) } else { filter::literal(key.field.kind, value).map(Some).ok_or_else(bad) })
        .collect::<Result<_, _>>()?;
    Ok((values, cursor.i))
}
