//! A question put to the summaries instead of the list: the same figures, from a few rows.
//!
//! What a question names besides the measure must be something the summaries tell apart, else the list is asked.

use super::{
    Ask, By, Plain,
    summaries::{EVERYWHERE, NOWHERE},
};
use crate::{
    listing::{Kind, Question, part, related::within_tree},
    scoped::among,
};
use chrono::NaiveDate;
use guanxi_domain::{
    analytics::{Aggregate, Dimension, Grain, Measure, Period, Stretch, cover, day_number, month_number},
    scope::Reach,
};
use guanxi_migrations::tallies::{self, Aside, OPEN, Tally, When};
use sea_orm::{
    ExprTrait as _, Value,
    sea_query::{Alias, CaseStatement, Condition, Expr, Query, SelectStatement, UnionType},
};
use uuid::Uuid;

/// How a measure is found in the summaries.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    pub tally: Tally,
    by: &'static [(Dimension, i16)],
    /// The department that reaches a row is the one that it is analysed by.
    departments: bool,
    /// The rows of the measure are those that the tally adds up, of all that it counts.
    added: bool,
}

/// Where the summaries know a measure, and by what.
pub(super) fn kept(measure: Measure) -> Option<Kept> {
    use Dimension::*;
    const OF_CUSTOMERS: &[(Dimension, i16)] =
        &[(Source, 1), (Intent, 2), (Kind, 3), (Role, 4), (Lifecycle, 5), (Level, 6), (Industry, 7), (Region, 8), (Medium, 9), (Owner, 10)];
    const OF_LEADS: &[(Dimension, i16)] = &[(Source, 1), (Medium, 2), (Industry, 3), (Region, 4), (Status, 5), (Owner, 6)];
    const OF_REQUESTS: &[(Dimension, i16)] = &[(Status, 1), (Category, 2), (Priority, 3), (Channel, 4), (Product, 5), (Owner, 6)];
    let (tally, by, departments): (_, &'static [_], _) = match measure {
        Measure::Customers => (tallies::CUSTOMERS, OF_CUSTOMERS, true),
        Measure::Leads | Measure::Conversions => (tallies::LEADS, OF_LEADS, true),
        Measure::FollowUps => (tallies::FOLLOW_UPS, &[(Kind, 1), (Owner, 2)], false),
        Measure::Orders | Measure::OrderAmount => (tallies::ORDERS, &[(Status, 1), (Owner, 2)], false),
        Measure::ReceiptAmount => (tallies::RECEIPTS, &[(Method, 1), (Owner, 2)], false),
        Measure::Outstanding => (tallies::RECEIVABLES, &[(Owner, 1)], false),
        Measure::Requests => (tallies::REQUESTS, OF_REQUESTS, false),
        Measure::SlaKept => (tallies::PROMISES, OF_REQUESTS, false),
        Measure::Feedback | Measure::FeedbackScore => (tallies::FEEDBACK, &[(Subject, 1), (Score, 2), (Owner, 3)], false),
        _ => return None,
    };
    Some(Kept { tally, by, departments, added: measure == Measure::Conversions })
}

/// By what the sums are told apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Told {
    Not,
    Key,
    Department,
    Age,
    Time(Grain),
}

/// A question that the summaries can answer.
pub(super) struct Summed<'a> {
    ask: &'a Ask,
    plain: &'a Plain,
    kept: Kept,
    kind: Kind,
    by_currency: bool,
    postgres: bool,
    dimension: i16,
    told: Told,
}

impl<'a> Summed<'a> {
    /// `None` where the summaries do not say what is asked. `list` is the question as it is put to the list.
    pub fn read(ask: &'a Ask, plain: &'a Plain, kept: Kept, list: &Question, postgres: bool) -> Option<Self> {
        let number = |dimension| kept.by.iter().find(|(by, _)| *by == dimension).map(|(_, number)| *number);
        let owner = match plain.owner {
            Some(_) => number(Dimension::Owner)?,
            None => 0,
        };
        let (dimension, told) = match plain.by {
            None => (owner, Told::Not),
            Some(Dimension::Department) if kept.departments => (owner, Told::Department),
            Some(Dimension::Ageing) if plain.period.is_none() => (owner, Told::Age),
            Some(by) => match by.grain() {
                Some(grain) => (owner, Told::Time(grain)),
                None if owner == 0 || by == Dimension::Owner => (number(by)?, Told::Key),
                None => return None,
            },
        };
        let reached = match &ask.scope.reach {
            Reach::Everything => true,
            Reach::Departments { .. } => kept.tally.number != tallies::FEEDBACK.number,
            Reach::Own { .. } | Reach::Customer(_) => false,
        };
        let expressible = reached && (kept.departments || plain.department.is_none());
        let by_currency = matches!(ask.measure.definition().value, Aggregate::Sum(_));
        expressible.then_some(Self { ask, plain, kept, kind: list.kind, by_currency, postgres, dimension, told })
    }

    /// The question, with the few rows of a manager's own that lie outside of his departments.
    pub fn question(&self, outside: Option<Question>) -> Question {
        // Keys become what the list has of them once for each group, not for each row.
        let kept = total(self.stored().into_iter().chain([self.changes()]), "raw", self.typed());
        let query = match outside {
            Some(outside) => total([kept, outside.query], "key", Expr::col(Alias::new("key"))),
            None => kept,
        };
        Question { kind: self.kind, by_currency: self.by_currency, query }
    }

    /// The sums that are written down, one selection for each stretch of time.
    fn stored(&self) -> Vec<SelectStatement> {
        let of = |stretches: Vec<Stretch>, key: Expr| stretches.into_iter().map(move |stretch| self.stretch(stretch, key.clone()));
        match (self.told, self.plain.period) {
            (Told::Age, _) => {
                let ages = crate::receivables::ages(self.ask.request.viewer.today).into_iter();
                ages.flat_map(|(name, from, to)| of(cover(from, to), Expr::val(name))).collect()
            }
            (Told::Time(_), None) => Vec::new(),
            (Told::Time(grain), Some(period)) => of(stretches(period, grain), numbered(period, grain)).collect(),
            (_, Some(period)) => of(cover(Some(period.from), Some(period.to)), self.raw("key")).collect(),
            (_, None) => of(vec![Stretch { from: 0, to: 0, sign: 1 }], self.raw("key")).collect(),
        }
    }

    fn stretch(&self, stretch: Stretch, key: Expr) -> SelectStatement {
        let mut select = self.select("summary", key, stretch.sign);
        select
            .and_where(Expr::col(Alias::new("dimension")).eq(self.dimension))
            .and_where(Expr::col(Alias::new("period")).between(stretch.from, stretch.to));
        if self.everywhere() {
            select.and_where(Expr::col(Alias::new("department_id")).eq(EVERYWHERE));
        } else if self.told == Told::Department {
            select.and_where(Expr::col(Alias::new("department_id")).ne(EVERYWHERE));
        }
        select
    }

    /// What is not summed up yet.
    fn changes(&self) -> SelectStatement {
        let column = |name: &str| Expr::col(Alias::new(name));
        let moment = column(if matches!(self.kept.tally.when, When::Day(_)) { "day" } else { "at" });
        let key = match (self.told, &self.ask.by) {
            (Told::Age, _) => crate::receivables::age(&moment, self.ask.request.viewer.today),
            (Told::Time(_), By::Moments(bounds)) => part(&moment, &bounds.iter().copied().map(Value::from).collect::<Vec<_>>(), 0),
            (Told::Time(_), By::Days(bounds)) => part(&moment, &bounds.iter().copied().map(Value::from).collect::<Vec<_>>(), 0),
            _ => self.raw(&format!("k{}", self.dimension - 1)),
        };
        let mut select = self.select("summary_change", key, 1);
        if let Some(period) = self.plain.period {
            match self.kept.tally.when {
                When::Day(_) => select.and_where(moment.between(period.from, period.to)),
                When::Moment(_) => select.and_where(moment.clone().gte(self.plain.from)).and_where(moment.lt(self.plain.until)),
            };
        }
        select
    }

    /// Whether the sums of all departments together are asked for.
    fn everywhere(&self) -> bool {
        self.ask.scope.reach == Reach::Everything && self.plain.department.is_none() && self.told != Told::Department
    }

    /// The sums within reach in one of the two tables.
    fn select(&self, table: &'static str, key: Expr, sign: i64) -> SelectStatement {
        let column = |name: &str| Expr::col(Alias::new(name));
        let signed = |name: &str| Expr::cust(format!("{sign} * \"{name}\""));
        let count = signed(if self.kept.added { "amount" } else { "rows" });
        let money = self.by_currency && self.kept.tally.aside == Aside::Currency;
        let mut select = Query::select();
        select
            .expr_as(key, "raw")
            .expr_as(if money { column("aside") } else { Expr::val("") }, "currency")
            .expr_as(count, "count")
            .expr_as(if self.kept.added { Expr::cust("0") } else { signed("amount") }, "sum")
            .from(Alias::new(table))
            .and_where(column("company_id").eq(self.ask.scope.company))
            .and_where(column("tally").eq(self.kept.tally.number));
        if let Some(owner) = self.plain.owner {
            let name = if table == "summary" { "key".to_owned() } else { format!("k{}", self.dimension - 1) };
            select.and_where(column(&name).eq(self.text(owner.0)));
        }
        if let Some(department) = self.plain.department {
            select.and_where(within_tree(column("department_id"), "department", vec![department.into()]));
        }
        if let Reach::Departments { departments, .. } = &self.ask.scope.reach {
            let mut any = Condition::any().add_option(among(column("department_id"), departments));
            if matches!(self.kept.tally.aside, Aside::Department(_)) {
                if table == "summary" {
                    select.and_where(column("department_id").in_subquery(self.every_department()));
                }
                let open = OPEN.parse::<Uuid>().ok().into_iter();
                any = any.add(column("aside").is_in(departments.iter().map(|department| department.0).chain(open).map(|id| self.text(id))));
            }
            select.cond_where(any);
        }
        select
    }

    /// Each department, and none: where one row in twenty is within reach, all of them in turn are a shorter way through the index, which
    /// has the department before the period, than all periods of any.
    fn every_department(&self) -> SelectStatement {
        let nowhere = Query::select().expr(Expr::val(NOWHERE)).to_owned();
        let mut all = Query::select();
        all.column(Alias::new("id")).from(Alias::new("department"));
        all.and_where(Expr::col(Alias::new("company_id")).eq(self.ask.scope.company)).union(UnionType::All, nowhere).to_owned()
    }

    /// An id, as it is kept among other texts.
    fn text(&self, id: Uuid) -> String {
        if self.postgres { id.to_string() } else { id.simple().to_string() }
    }

    /// A key as it is kept.
    fn raw(&self, key: &str) -> Expr {
        match self.told {
            Told::Department => Expr::col(Alias::new("department_id")),
            Told::Key => Expr::col(Alias::new(key)),
            _ => Expr::val(0_i64),
        }
    }

    /// The same as the list has it.
    fn typed(&self) -> Expr {
        let known = |nothing: &str| format!("NULLIF(\"raw\", {nothing})");
        let text = match (self.told, self.kind) {
            (Told::Department, _) if self.postgres => known(&format!("CAST('{NOWHERE}' AS uuid)")),
            (Told::Department, _) => known(&format!("x'{}'", NOWHERE.simple())),
            (Told::Key, Kind::Id) if self.postgres => format!("CAST({} AS uuid)", known("''")),
            (Told::Key, Kind::Id) => format!("unhex({})", known("''")),
            (Told::Key, Kind::Int) => format!("CAST({} AS bigint)", known("''")),
            (Told::Key, _) => known("''"),
            _ => "\"raw\"".to_owned(),
        };
        Expr::cust(text)
    }
}

/// The sums of all these rows, by `name`, which is shown as `key`.
fn total(parts: impl IntoIterator<Item = SelectStatement>, name: &str, key: Expr) -> SelectStatement {
    let all = parts.into_iter().reduce(|mut all, next| all.union(UnionType::All, next).to_owned()).unwrap_or_default();
    let sum = |name: &str| Expr::cust(format!("CAST(sum(\"{name}\") AS bigint)"));
    Query::select()
        .expr_as(key, "key")
        .column(Alias::new("currency"))
        .expr_as(sum("count"), "count")
        .expr_as(sum("count"), "taken")
        .expr_as(sum("sum"), "sum")
        .from_subquery(all, Alias::new("summed"))
        .group_by_columns([name, "currency"].map(Alias::new))
        .and_having(Expr::cust("sum(\"count\") <> 0"))
        .to_owned()
}

/// What a period is read from, where its parts are told apart. Each day of a week is in its own part, so none may be counted by a month.
fn stretches(period: Period, grain: Grain) -> Vec<Stretch> {
    match grain {
        Grain::Day | Grain::Week => vec![Stretch { from: day_number(period.from), to: day_number(period.to), sign: 1 }],
        Grain::Month => cover(Some(period.from), Some(period.to)),
    }
}

/// The part of a period that the number of a day or of a month falls into.
fn numbered(period: Period, grain: Grain) -> Expr {
    let number = || Expr::col(Alias::new("period"));
    let (value, of): (Expr, fn(NaiveDate) -> i64) = match grain {
        Grain::Day | Grain::Week => (number(), day_number),
        Grain::Month => {
            let month = CaseStatement::new().case(number().gt(9_999_999_i64), Expr::cust("\"period\" / 100")).finally(number());
            (month.into(), month_number)
        }
    };
    let bounds = period.parts(grain).unwrap_or_default().into_iter().skip(1).map(|part| of(part.from).into());
    part(&value, &bounds.collect::<Vec<Value>>(), 0)
}
