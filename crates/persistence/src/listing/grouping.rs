//! Lists, added up: the rows that a filter leaves, told apart by a field and counted, in one statement.
//!
//! The filter is the list's own, and so are the fields: whoever opens the list with the filter finds the very rows that were counted.

use super::{Field, Kind, ListRequest, Listing, sort_value};
use crate::{Error, db::Conn, error::QueryError, scoped::Scoped};
use chrono::NaiveDate;
use sea_orm::{
    ConnectionTrait as _, ExprTrait as _, QuerySelect as _, QueryTrait as _, Select, Statement, Value,
    sea_query::{Alias, CaseStatement, Expr, Query, SelectStatement, UnionType},
};
use serde_json::Value as Json;

/// By what the rows are told apart.
#[derive(Clone, Debug)]
pub(crate) enum Key {
    /// By nothing: one figure for all of them.
    None,
    Field(&'static str),
    /// By where a field falls between these bounds: the part's index. The first bound begins part 1.
    Parts(&'static str, Vec<Value>),
}

/// What is asked of a list.
#[derive(Clone, Debug)]
pub(crate) struct Grouping {
    pub key: Key,
    /// What is added up besides the count.
    pub value: Option<&'static str>,
    /// The middle value instead of the sum.
    pub median: bool,
    /// Each currency by itself.
    pub by_currency: bool,
}

/// So many rows with this key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// A text, a number or an id, as the filter language writes it; null for rows without a value.
    pub key: Json,
    pub currency: Option<String>,
    pub count: i64,
    /// The sum of the values; of medians, the sum of the one or two in the middle.
    pub sum: i64,
    /// How many values `sum` is of.
    pub taken: i64,
}

/// A question to one list, ready to be asked together with others. It selects key, currency, count, taken and sum, in this order.
pub(crate) struct Question {
    pub kind: Kind,
    pub by_currency: bool,
    pub query: SelectStatement,
}

impl Listing {
    /// Counts, and adds up, what the request leaves of `select`.
    pub(crate) fn grouped<E: Scoped>(&self, select: Select<E>, request: &ListRequest, by: &Grouping) -> Result<Question, Error> {
        let unknown = |name: &str| QueryError::at("by", "query.filter_field", name);
        let known = |name: &'static str| self.field(name, &request.hidden).ok_or_else(|| unknown(name));
        let today = request.viewer.today;
        let (kind, key) = match &by.key {
            Key::None => (Kind::Int, Expr::val(0_i64)),
            Key::Field(name) => (known(name)?.kind, known(name)?.expr(today)),
            Key::Parts(name, bounds) => (Kind::Int, part(&known(name)?.expr(today), bounds, 0)),
        };
        let value = match by.value {
            Some(name) => number(known(name)?, today),
            None => Expr::val(0_i64),
        };
        let currency = if by.by_currency { known("currency")?.expr(today) } else { Expr::val("") };
        let rows = self.matching(select, request)?.select_only();
        let rows = rows.expr_as(key, "key").expr_as(currency, "currency").expr_as(value, "value").into_query();
        Ok(Question { kind, by_currency: by.by_currency, query: if by.median { middle(rows) } else { sums(rows) } })
    }
}

/// The groups of each question, in the order of the questions.
pub(crate) type Answers = Vec<Vec<Group>>;

/// Asks all of it in one statement, and once for all who ask the very same. Keys are of one kind.
pub(crate) async fn answers(db: &impl Conn, questions: Vec<Question>) -> Result<Answers, Error> {
    let about: Vec<_> = questions.iter().map(|question| (question.kind, question.by_currency)).collect();
    let numbered = questions
        .into_iter()
        .zip(0_i64..)
        .map(|(mut question, number)| question.query.expr_as(Expr::cust(number.to_string()), "question").to_owned());
    let Some(query) = numbered.reduce(|mut all, next| all.union(UnionType::All, next).to_owned()) else { return Ok(Vec::new()) };
    let statement = db.conn().get_database_backend().build(&query);
    match db.together() {
        // With the statement and its values all is said that the answer depends on.
        Some(together) => together.ask(&format!("{statement:?}"), async || found(db, statement.clone(), &about).await).await,
        None => found(db, statement, &about).await,
    }
}

async fn found(db: &impl Conn, statement: Statement, about: &[(Kind, bool)]) -> Result<Answers, Error> {
    let mut answers: Answers = about.iter().map(|_| Vec::new()).collect();
    // Columns by their places: there may be a thousand groups.
    for row in db.conn().query_all_raw(statement).await? {
        let number = usize::try_from(row.try_get_by_index::<i32>(5)?).unwrap_or(usize::MAX);
        let (Some((kind, by_currency)), Some(answer)) = (about.get(number), answers.get_mut(number)) else { continue };
        answer.push(Group {
            key: sort_value(&row, 0, *kind)?,
            currency: if *by_currency { Some(row.try_get_by_index(1)?) } else { None },
            count: row.try_get_by_index(2)?,
            taken: row.try_get_by_index(3)?,
            sum: row.try_get_by_index(4)?,
        });
    }
    Ok(answers)
}

/// A truth counts as one.
fn number(field: &Field, today: NaiveDate) -> Expr {
    match field.kind {
        Kind::Bool => CaseStatement::new().case(field.expr(today), 1_i64).finally(0_i64).into(),
        _ => field.expr(today),
    }
}

/// The index of the part that a value falls into, found by halves: as many comparisons as the count of bounds has digits.
pub(crate) fn part(value: &Expr, bounds: &[Value], first: i64) -> Expr {
    let half = bounds.len() / 2;
    let (below, rest) = bounds.split_at(half);
    let Some((middle, above)) = rest.split_first() else { return Expr::val(first) };
    let beyond = first + i64::try_from(half).unwrap_or(0) + 1;
    CaseStatement::new().case(value.clone().lt(middle.clone()), part(value, below, first)).finally(part(value, above, beyond)).into()
}

fn sums(rows: SelectStatement) -> SelectStatement {
    Query::select()
        .columns(["key", "currency"].map(Alias::new))
        .expr_as(Expr::cust("count(*)"), "count")
        .expr_as(Expr::cust("count(*)"), "taken")
        .expr_as(Expr::cust("CAST(coalesce(sum(\"value\"), 0) AS bigint)"), "sum")
        .from_subquery(rows, Alias::new("counted"))
        .group_by_columns(["key", "currency"].map(Alias::new))
        .to_owned()
}

/// The one value in the middle of each group, or the two.
fn middle(rows: SelectStatement) -> SelectStatement {
    let placed = Query::select()
        .columns(["key", "currency", "value"].map(Alias::new))
        .expr_as(Expr::cust("row_number() OVER (PARTITION BY \"key\", \"currency\" ORDER BY \"value\")"), "place")
        .expr_as(Expr::cust("count(*) OVER (PARTITION BY \"key\", \"currency\")"), "count")
        .from_subquery(rows, Alias::new("counted"))
        .to_owned();
    Query::select()
        .columns(["key", "currency", "count"].map(Alias::new))
        .expr_as(Expr::cust("count(*)"), "taken")
        .expr_as(Expr::cust("CAST(sum(\"value\") AS bigint)"), "sum")
        .from_subquery(placed, Alias::new("placed"))
        .and_where(Expr::cust("\"place\" IN ((\"count\" + 1) / 2, (\"count\" + 2) / 2)"))
        .group_by_columns(["key", "currency", "count"].map(Alias::new))
        .to_owned()
}
