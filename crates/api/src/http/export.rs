//! A list as a file: every row that matches, read page by page and written as the list itself shows it.
//!
//! The rows come out of the list's own answer, so what is out of reach, hidden or blotted out there is so here too.

use super::{
    context::Cx,
    page::{Count, ListQuery, PageOf},
    problem::Problem,
    sheet::{Cell, Row, Sheet, SheetFormat, XLSX},
};
use crate::messages::{Language, message, say};
use actix_web::{HttpResponse, http::StatusCode};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use guanxi_domain::{
    access::{Permit as _, views::Export},
    money::minor_digits,
    views::ViewList,
};
use guanxi_persistence::{listing::MAX_LIMIT, platform::views};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use utoipa::{
    IntoParams, IntoResponses,
    openapi::{
        Content, RefOr, Response, ResponseBuilder,
        schema::{ObjectBuilder, Type},
    },
};

/// What is to be written, and how.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ExportQuery {
    /// CSV, when not given.
    #[param(inline)]
    format: Option<SheetFormat>,
    /// The filter language, as JSON.
    #[param(max_length = 3000)]
    filter: Option<String>,
    /// Fields, `-` for descending: `-created_at,name`.
    #[param(max_length = 200)]
    sort: Option<String>,
    /// Words to look for.
    #[param(max_length = 200)]
    q: Option<String>,
    /// The names of the columns, with commas between them; all when not given.
    #[param(max_length = 1000, pattern = "^[a-z_]+(,[a-z_]+)*$")]
    columns: Option<String>,
    /// Only these of the rows: up to 200 ids, with commas between them.
    #[param(max_length = 7400, pattern = "^[0-9a-f-]{36}(,[0-9a-f-]{36})*$")]
    ids: Option<String>,
}

impl ExportQuery {
    fn page(&self, cursor: Option<String>) -> Result<ListQuery, Problem> {
        Ok(ListQuery {
            filter: self.narrowed()?,
            sort: self.sort.clone(),
            q: self.q.clone(),
            limit: Some(MAX_LIMIT),
            count: cursor.is_none().then_some(Count::Exact),
            cursor,
        })
    }

    /// The filter and, beside it, the rows that were picked.
    fn narrowed(&self) -> Result<Option<String>, Problem> {
        let Some(ids) = &self.ids else { return Ok(self.filter.clone()) };
        let picked = json!({"field": "id", "op": "in", "value": ids.split(',').collect::<Vec<_>>()});
        let Some(filter) = &self.filter else { return Ok(Some(picked.to_string())) };
        let filter: Value = serde_json::from_str(filter)
            .map_err(|error| Problem::new(StatusCode::BAD_REQUEST, "query.filter_json").with("text", error.to_string()))?;
        Ok(Some(json!({"and": [picked, filter]}).to_string()))
    }
}

/// The answer of an export, for the contract.
pub struct Table;

impl IntoResponses for Table {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let text = || Content::new(Some(ObjectBuilder::new().schema_type(Type::String)));
        let table = ResponseBuilder::new().description("A table").content("text/csv", text()).content(XLSX, text()).build();
        BTreeMap::from([("200".to_owned(), RefOr::T(table))])
    }
}

/// How a field of a list's row is written into a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Text,
    Int,
    /// Hundredths of a percent.
    Percent,
    Yes,
    Date,
    Time,
    Money,
    /// The currency of another field.
    Currency(&'static str),
    /// Another record, by its name.
    Name,
    /// Several texts.
    Texts,
    /// One of some words, which the messages know under this beginning.
    Word(&'static str),
}

/// A column that a list can be written with: the name of the field in its rows.
pub type Column = (&'static str, Shown);

/// Writes a list, of which `page` gives a page as the list itself answers it.
pub async fn export<P: 'static, R: Serialize + 'static>(
    cx: Cx<P>,
    list: ViewList,
    columns: &'static [Column],
    query: ExportQuery,
    page: impl AsyncFn(&Cx<P>, ListQuery) -> Result<PageOf<R>, Problem> + 'static,
) -> Result<HttpResponse, Problem> {
    cx.who.meet(Export::DEMAND)?;
    let columns = chosen(&cx, list, columns, query.columns.as_deref())?;
    let word = |name: &str| say(cx.language, &format!("column-{name}"), &[]);
    let sheet = Sheet {
        name: format!("{} {}", say(cx.language, &format!("list-{}", name(list)), &[]), cx.today()),
        format: query.format.unwrap_or(SheetFormat::Csv),
        head: columns.iter().map(|(name, _)| word(name)).collect(),
    };
    let first = page(&cx, query.page(None)?).await?;
    told(&cx, list, sheet.format, first.page.total.unwrap_or_default()).await?;
    super::admission::step_aside(cx.request());
    let pages = async_stream::try_stream! {
        let mut current = first;
        loop {
            let (language, zone) = (cx.language, cx.who.time_zone);
            yield rows(&current.data, &columns, language, zone)?;
            let Some(cursor) = current.page.next else { break };
            current = page(&cx, query.page(Some(cursor))?).await?;
        }
    };
    sheet.streamed(pages).await
}

fn name(list: ViewList) -> String {
    json!(list).as_str().unwrap_or_default().to_owned()
}

/// The columns asked for, in that order, without those that are hidden from the caller.
fn chosen<P>(cx: &Cx<P>, list: ViewList, all: &[Column], asked: Option<&str>) -> Result<Vec<Column>, Problem> {
    let seen = |(name, _): &Column| !cx.who.hidden.contains(&format!("{}.{name}", list.resource()));
    let Some(asked) = asked else { return Ok(all.iter().copied().filter(seen).collect()) };
    let known = |name: &str| {
        let unknown = || Problem::new(StatusCode::BAD_REQUEST, "export.column").with("text", name);
        all.iter().copied().find(|column| column.0 == name).ok_or_else(unknown)
    };
    let found: Result<Vec<_>, _> = asked.split(',').map(known).collect();
    Ok(found?.into_iter().filter(seen).collect())
}

/// Logs who takes how many rows of what, before the first of them leaves.
async fn told<P>(cx: &Cx<P>, list: ViewList, format: SheetFormat, rows: u64) -> Result<(), Problem> {
    let db = &cx.app.db;
    let tx = db.begin(cx.who.company, cx.who.actor, cx.now).await?;
    let ending = if format == SheetFormat::Csv { "CSV" } else { "XLSX" };
    views::log_export(&tx, &name(list), rows, ending).await?;
    Ok(tx.commit(db).await?)
}

fn rows<R: Serialize>(data: &[R], columns: &[Column], language: Language, zone: Tz) -> Result<Vec<Row>, Problem> {
    let row = |row: &R| {
        let row = serde_json::to_value(row).map_err(Problem::internal)?;
        Ok(columns.iter().map(|column| cell(&row, *column, language, zone)).collect())
    };
    data.iter().map(row).collect()
}

fn cell(row: &Value, (name, shown): Column, language: Language, zone: Tz) -> Cell {
    let value = row.get(name).unwrap_or(&Value::Null);
    let text = value.as_str();
    match shown {
        Shown::Text => Cell::maybe(text, Cell::text),
        Shown::Int => Cell::maybe(value.as_i64(), Cell::Int),
        Shown::Percent => Cell::maybe(value.as_i64(), |value| Cell::Decimal(value, 2)),
        Shown::Yes => Cell::maybe(value.as_bool(), |yes| Cell::text(say(language, if yes { "export-yes" } else { "export-no" }, &[]))),
        Shown::Date => Cell::maybe(text.and_then(|text| text.parse::<NaiveDate>().ok()), Cell::Date),
        Shown::Time => Cell::maybe(text.and_then(|text| text.parse::<DateTime<Utc>>().ok()), |at| Cell::Time(at, zone)),
        Shown::Money => {
            let currency = value.get("currency").and_then(Value::as_str).unwrap_or_default();
            let digits = u8::try_from(minor_digits(currency)).unwrap_or(2);
            Cell::maybe(value.get("amount").and_then(Value::as_i64), |amount| Cell::Decimal(amount, digits))
        }
        Shown::Currency(of) => Cell::maybe(row.get(of).and_then(|money| money.get("currency")?.as_str()), Cell::text),
        Shown::Name => Cell::maybe(value.get("name").and_then(Value::as_str), Cell::text),
        Shown::Texts => {
            let texts = value.as_array().into_iter().flatten().filter_map(Value::as_str);
            Cell::maybe(Some(texts.collect::<Vec<_>>().join("; ")).filter(|text| !text.is_empty()), Cell::Text)
        }
        Shown::Word(words) => Cell::maybe(text, |text| Cell::text(word(language, words, text))),
    }
}

fn word(language: Language, words: &str, value: &str) -> String {
    message(language, &format!("{words}-{value}"), &[]).unwrap_or_else(|| value.to_owned())
}

#[cfg(test)]
mod tests;
