//! The one filter language: JSON in, bound parameters out. Lists, saved views, segments and rules all speak it.
//!
//! `{"and": [{"field": "level", "op": "in", "value": ["A", "B"]}, {"field": "created_at", "op": "after", "value": {"ago": "P30D"}}]}`.
//! Only fields on the resource's list are known; anything else is an error that names it.

use crate::{
    Error,
    error::QueryError,
    listing::{Field, Kind, escape_like, like_contains},
};
use chrono::{DateTime, Days, Months, NaiveDate, SubsecRound, TimeDelta, Utc};
use guanxi_domain::ids::{DepartmentId, MembershipId};
use sea_orm::{
    Condition, ExprTrait, Value,
    sea_query::{Expr, Func, LikeExpr},
};
use serde_json::Value as Json;
use std::collections::HashSet;
use uuid::Uuid;

const MAX_DEPTH: usize = 5;
const MAX_TERMS: usize = 50;
const MAX_CHOICES: usize = 200;

/// Who looks, and when: what `{"me": true}`, `{"my_department": true}` and `{"ago": …}` mean.
#[derive(Clone, Copy, Debug, Default)]
pub struct Viewer {
    pub me: Option<MembershipId>,
    pub department: Option<DepartmentId>,
    pub now: DateTime<Utc>,
    /// The calendar day where the company is.
    pub today: NaiveDate,
    /// When that day began, and when it ends.
    pub day: (DateTime<Utc>, DateTime<Utc>),
}

fn wrong(code: &'static str, text: impl Into<String>) -> Error {
    QueryError::at("filter", code, text)
}

/// Compiles a filter's text against the fields it may name, besides the row's own id.
pub(crate) fn compile(
    text: &str,
    fields: &[Field],
    own: Option<&Field>,
    hidden: &HashSet<String>,
    viewer: &Viewer,
) -> Result<Condition, Error> {
    let json: Json = serde_json::from_str(text).map_err(|error| wrong("query.filter_json", error.to_string()))?;
    let mut compiler = Compiler { fields, own, hidden, viewer, terms: 0 };
    compiler.node(&json, 0)
}

struct Compiler<'a> {
    fields: &'a [Field],
    /// The row itself, by its id.
    own: Option<&'a Field>,
    hidden: &'a HashSet<String>,
    viewer: &'a Viewer,
    terms: usize,
}

impl Compiler<'_> {
    fn node(&mut self, json: &Json, depth: usize) -> Result<Condition, Error> {
        let object = json.as_object().ok_or_else(|| wrong("query.filter_shape", brief(json)))?;
        if depth > MAX_DEPTH {
            return Err(wrong("query.filter_depth", MAX_DEPTH.to_string()));
        }
        for (word, start) in [("and", Condition::all as fn() -> Condition), ("or", Condition::any)] {
            if let Some(parts) = object.get(word) {
                let parts = parts.as_array().filter(|_| object.len() == 1).ok_or_else(|| wrong("query.filter_shape", brief(json)))?;
                let mut condition = start();
                for part in parts {
                    condition = condition.add(self.node(part, depth + 1)?);
                }
                return Ok(if parts.is_empty() { Condition::all() } else { condition });
            }
        }
        self.term(object)
    }

    fn term(&mut self, object: &serde_json::Map<String, Json>) -> Result<Condition, Error> {
        self.terms += 1;
        if self.terms > MAX_TERMS {
            return Err(wrong("query.filter_terms", MAX_TERMS.to_string()));
        }
        if let Some(unknown) = object.keys().find(|key| !["field", "op", "value"].contains(&key.as_str())) {
            return Err(wrong("query.filter_shape", unknown));
        }
        let name = object.get("field").and_then(Json::as_str).ok_or_else(|| wrong("query.filter_shape", "field"))?;
        let op = object.get("op").and_then(Json::as_str).ok_or_else(|| wrong("query.filter_shape", "op"))?;
        let field = self.fields.iter().chain(self.own).find(|field| field.name == name && !self.hidden.contains(name));
        let field = field.ok_or_else(|| wrong("query.filter_field", name))?;
        let value = object.get("value").unwrap_or(&Json::Null);
        match field.has {
            Some(has) => self.membership(field, has, op, value),
            None => self.comparison(field, op, value),
        }
    }

    /// A comparison with a field of several values.
    fn membership(&self, field: &Field, has: fn(Vec<Value>) -> Expr, op: &str, value: &Json) -> Result<Condition, Error> {
        let expr = match op {
            "eq" | "contains" => has(vec![self.value(field, value)?]),
            "ne" => has(vec![self.value(field, value)?]).not(),
            "in" => has(self.values(field, value)?),
            "not_in" => has(self.values(field, value)?).not(),
            "is_empty" => has(Vec::new()).not(),
            "is_not_empty" => has(Vec::new()),
            _ => return Err(wrong("query.filter_op", op)),
        };
        Ok(Condition::all().add(expr))
    }

    fn comparison(&self, field: &Field, op: &str, value: &Json) -> Result<Condition, Error> {
        let expr = field.expr(self.viewer.today);
        let ordered = matches!(field.kind, Kind::Int | Kind::Time | Kind::Date);
        let textual = field.kind == Kind::Text;
        let one = |value: &Json| self.value(field, value);
        let condition = match op {
            "is_empty" => expr.is_null(),
            "is_not_empty" => expr.is_not_null(),
            "eq" if value.is_null() => expr.is_null(),
            "eq" => expr.eq(one(value)?),
            "ne" => return Ok(Condition::any().add(expr.clone().ne(one(value)?)).add(expr.is_null())),
            "in" => expr.is_in(self.values(field, value)?),
            "not_in" => return Ok(Condition::any().add(expr.clone().is_not_in(self.values(field, value)?)).add(expr.is_null())),
            "lt" | "before" if ordered => expr.lt(one(value)?),
            "lte" if ordered => expr.lte(one(value)?),
            "gt" | "after" if ordered => expr.gt(one(value)?),
            "gte" if ordered => expr.gte(one(value)?),
            "between" | "within" if ordered => {
                let (from, to) = self.span(field, value)?;
                return Ok(Condition::all().add(expr.clone().gte(from)).add(expr.lte(to)));
            }
            "contains" if textual => Expr::expr(Func::lower(expr)).like(like_contains(&text(field, value)?.to_lowercase())),
            "starts_with" if textual => {
                let pattern = format!("{}%", escape_like(&text(field, value)?.to_lowercase()));
                Expr::expr(Func::lower(expr)).like(LikeExpr::new(pattern).escape('\\'))
            }
            _ => return Err(wrong("query.filter_op", op)),
        };
        Ok(Condition::all().add(condition))
    }

    fn values(&self, field: &Field, value: &Json) -> Result<Vec<Value>, Error> {
        let list = value.as_array().filter(|list| list.len() <= MAX_CHOICES).ok_or_else(|| wrong("query.filter_value", field.name))?;
        list.iter().map(|value| self.value(field, value)).collect()
    }

    /// `[from, to]`, `{"last": "P7D"}`, `{"next": "P7D"}` or `{"today": true}`.
    fn span(&self, field: &Field, value: &Json) -> Result<(Value, Value), Error> {
        let bad = || wrong("query.filter_value", field.name);
        if let Some([from, to]) = value.as_array().map(Vec::as_slice) {
            return Ok((self.value(field, from)?, self.value(field, to)?));
        }
        let object = value.as_object().filter(|object| object.len() == 1).ok_or_else(bad)?;
        let (word, period) = object.iter().next().ok_or_else(bad)?;
        if word == "today" {
            let (start, end) = self.viewer.day;
            let date = field.kind == Kind::Date;
            let last = (end - TimeDelta::microseconds(1)).trunc_subsecs(6);
            return Ok(if date { (self.viewer.today.into(), self.viewer.today.into()) } else { (start.into(), last.into()) });
        }
        let period = period.as_str().and_then(Period::parse).ok_or_else(bad)?;
        let (now, shifted) = match word.as_str() {
            "last" => (self.viewer.now, period.before(self.viewer.now)),
            "next" => (self.viewer.now, period.after(self.viewer.now)),
            _ => return Err(bad()),
        };
        let shifted = shifted.ok_or_else(bad)?;
        let (from, to) = if shifted < now { (shifted, now) } else { (now, shifted) };
        Ok((self.moment(field.kind, from), self.moment(field.kind, to)))
    }

    fn value(&self, field: &Field, value: &Json) -> Result<Value, Error> {
        let bad = || wrong("query.filter_value", field.name);
        let Some(object) = value.as_object() else {
            return literal(field.kind, value).ok_or_else(bad);
        };
        let (word, argument) = object.iter().next().filter(|_| object.len() == 1).ok_or_else(bad)?;
        let moment = |shift: fn(&Period, DateTime<Utc>) -> Option<DateTime<Utc>>| {
            let period = argument.as_str().and_then(Period::parse).ok_or_else(bad)?;
            Ok(self.moment(field.kind, shift(&period, self.viewer.now).ok_or_else(bad)?))
        };
        match (word.as_str(), field.kind) {
            ("me", Kind::Id) => Ok(self.viewer.me.map(Uuid::from).into()),
            ("my_department", Kind::Id) => Ok(self.viewer.department.map(Uuid::from).into()),
            ("ago", Kind::Time | Kind::Date) => moment(Period::before),
            ("ahead", Kind::Time | Kind::Date) => moment(Period::after),
            ("today", Kind::Date) => Ok(self.viewer.today.into()),
            ("now", Kind::Time) => Ok(self.viewer.now.into()),
            _ => Err(bad()),
        }
    }

    /// A moment as the field keeps it. Dates are days where the company is.
    fn moment(&self, kind: Kind, at: DateTime<Utc>) -> Value {
        if kind == Kind::Date {
            let days = (at.date_naive() - self.viewer.now.date_naive()).num_days();
            return (self.viewer.today + TimeDelta::days(days)).into();
        }
        at.trunc_subsecs(6).into()
    }
}

fn text<'a>(field: &Field, value: &'a Json) -> Result<&'a str, Error> {
    value.as_str().ok_or_else(|| wrong("query.filter_value", field.name))
}

/// A plain JSON value as a bound parameter of the field's kind.
pub(crate) fn literal(kind: Kind, value: &Json) -> Option<Value> {
    Some(match kind {
        Kind::Text | Kind::Word => value.as_str().filter(|text| text.len() <= 1000 && !text.contains('\0'))?.into(),
        Kind::Id => value.as_str()?.parse::<Uuid>().ok()?.into(),
        Kind::Int => value.as_i64()?.into(),
        Kind::Bool => value.as_bool()?.into(),
        Kind::Time => DateTime::parse_from_rfc3339(value.as_str()?).ok()?.with_timezone(&Utc).trunc_subsecs(6).into(),
        Kind::Date => value.as_str()?.parse::<NaiveDate>().ok()?.into(),
    })
}

fn brief(json: &Json) -> String {
    json.to_string().chars().take(60).collect()
}

/// An ISO 8601 duration of one unit: `P30D`, `P2W`, `P3M`, `P1Y`, `PT4H`, `PT90M`.
enum Period {
    Months(u32),
    Days(u64),
    Minutes(i64),
}

impl Period {
    fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix('P')?;
        let (clock, rest) = rest.strip_prefix('T').map_or((false, rest), |rest| (true, rest));
        let unit = rest.chars().last()?;
        let count: u32 = rest.strip_suffix(unit)?.parse().ok().filter(|count| *count <= 100_000)?;
        Some(match (clock, unit) {
            (false, 'Y') => Self::Months(count.checked_mul(12)?),
            (false, 'M') => Self::Months(count),
            (false, 'W') => Self::Days(u64::from(count) * 7),
            (false, 'D') => Self::Days(count.into()),
            (true, 'H') => Self::Minutes(i64::from(count) * 60),
            (true, 'M') => Self::Minutes(count.into()),
            _ => return None,
        })
    }

    fn before(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match *self {
            Self::Months(count) => at.checked_sub_months(Months::new(count)),
            Self::Days(count) => at.checked_sub_days(Days::new(count)),
            Self::Minutes(count) => at.checked_sub_signed(TimeDelta::minutes(count)),
        }
    }

    fn after(&self, at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match *self {
            Self::Months(count) => at.checked_add_months(Months::new(count)),
            Self::Days(count) => at.checked_add_days(Days::new(count)),
            Self::Minutes(count) => at.checked_add_signed(TimeDelta::minutes(count)),
        }
    }
}
