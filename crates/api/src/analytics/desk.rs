//! Where a question is put to the database, and the groups that come back become figures with the way to the rows behind them.

use super::{
    question::Question,
    views::{FigureView, RowsView},
};
use crate::http::{context::Cx, page::ListQuery, problem::Problem};
use guanxi_domain::{
    analytics::{Aggregate, Grain, Period, Via},
    ids::DictionaryEntryId,
    organization::Tree,
    scope::Scope,
};
use guanxi_persistence::analytics::{Ask, By, Group};
use serde_json::{Value, json};
use std::{collections::BTreeMap, sync::Arc};
use uuid::Uuid;

/// What the rows of one key come to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    pub count: i64,
    added: i64,
    taken: i64,
}

impl Sum {
    pub const fn add(&mut self, group: &Group) {
        self.count += group.count;
        self.added += group.sum;
        self.taken += group.taken;
    }

    pub fn figure(self, value: Aggregate) -> Option<i64> {
        match value {
            Aggregate::Median(_) => value.figure(self.taken, self.added),
            _ => value.figure(self.count, self.added),
        }
    }
}

/// The figures of one period: of all rows, and of each key as text; the empty text stands for rows without a value.
#[derive(Default)]
pub struct Counted {
    pub(super) total: Sum,
    pub(super) keys: BTreeMap<String, Sum>,
}

/// Someone who asks, and how far he reaches with what the measure demands.
pub struct Desk<'a, P> {
    pub cx: &'a Cx<P>,
    pub question: &'a Question,
    scope: Scope,
    /// The regions, where they are asked for.
    pub places: Option<Arc<Tree<DictionaryEntryId>>>,
}

impl<'a, P> Desk<'a, P> {
    /// Refuses who lacks what the measure demands.
    pub fn open(cx: &'a Cx<P>, question: &'a Question) -> Result<Self, Problem> {
        for permission in question.measure.permissions() {
            cx.reach(permission)?;
        }
        Ok(Self { cx, question, scope: cx.reach(question.definition().of.permission())?, places: None })
    }

    /// What is asked of the database about a period.
    pub fn ask(&self, by: By, period: Option<Period>) -> Ask {
        let terms = [self.question.terms(), self.question.during(period)].concat();
        let query = ListQuery { filter: Some(json!({"and": terms}).to_string()), ..ListQuery::default() };
        let request = self.cx.list(self.question.definition().of.prefix(), query);
        let plain = self.question.plain(&by, period);
        Ask { scope: self.scope.clone(), measure: self.question.measure, by, request, plain }
    }

    /// What the groups come to, by key.
    pub fn counted(&self, groups: &[Group]) -> Counted {
        let mut counted = Counted::default();
        let counts = |group: &&Group| group.currency.as_ref().is_none_or(|currency| *currency == self.question.currency);
        for group in groups.iter().filter(counts) {
            counted.total.add(group);
            if self.question.by.is_some() {
                counted.keys.entry(self.key(&group.key)).or_default().add(group);
            }
        }
        counted
    }

    pub fn by(&self, period: Option<Period>) -> By {
        let parts = |grain: Grain| period.and_then(|period| period.parts(grain)).unwrap_or_default().into_iter().skip(1);
        match self.question.by {
            None => By::Nothing,
            Some((_, Via::Time(grain))) if self.question.definition().dated => By::Days(parts(grain).map(|part| part.from).collect()),
            Some((_, Via::Time(grain))) => By::Moments(parts(grain).map(|part| self.question.begin(part.from)).collect()),
            Some((_, via)) => via.field().map_or(By::Nothing, By::Field),
        }
    }

    /// A group's key as text. Regions count for the one above them that is shown.
    fn key(&self, key: &Value) -> String {
        let Some(text) = key.as_str() else { return if key.is_null() { String::new() } else { key.to_string() } };
        let (Some(tree), Ok(id)) = (&self.places, text.parse::<Uuid>()) else { return text.to_owned() };
        tree.part(DictionaryEntryId(id), self.question.within).to_string()
    }

    /// The conditions of the rows with a key.
    fn terms_of(&self, key: &str, part: Option<Period>) -> Vec<Value> {
        let Some((_, via)) = self.question.by else { return Vec::new() };
        let is = |field: &str, value: Value| vec![json!({"field": field, "op": "eq", "value": value})];
        match via {
            Via::Time(_) => self.question.during(part),
            _ if key.is_empty() => vec![json!({"field": via.field(), "op": "is_empty"})],
            Via::Number(field) => is(field, key.parse::<i64>().map_or(Value::Null, Value::from)),
            // What lies in the region itself, not in a part of it.
            Via::Place(field, _) if self.question.within.is_some_and(|within| within.to_string() == key) => is(field, key.into()),
            Via::Place(_, tree) => is(tree, key.into()),
            Via::Entry(field) | Via::Member(field) | Via::Department(field) | Via::Product(field) | Via::Word(field, _) => {
                is(field, key.into())
            }
        }
    }

    pub fn rows(&self, mut terms: Vec<Value>) -> RowsView {
        if matches!(self.question.definition().value, Aggregate::Sum(_)) {
            terms.push(json!({"field": "currency", "op": "eq", "value": self.question.currency}));
        }
        RowsView { resource: self.question.definition().of.name().to_owned(), filter: json!({"and": terms}) }
    }

    /// The figure of one key, of a part of the period where that is what the key stands for.
    pub fn figure(&self, key: &str, part: Option<Period>, now: &Counted, before: Option<&Counted>) -> FigureView {
        let value = self.question.definition().value;
        let of = |counted: &Counted| counted.keys.get(key).copied().unwrap_or_default();
        let base = if part.is_some() { Vec::new() } else { self.question.during(self.question.period) };
        FigureView {
            value: of(now).figure(value),
            count: of(now).count,
            previous: before.and_then(|before| of(before).figure(value)),
            rows: self.rows([self.question.terms(), base, self.terms_of(key, part)].concat()),
        }
    }
}
