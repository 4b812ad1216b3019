//! An analysis, made: the groups that the database counted become rows with names, shares and the way to what is behind them.

use super::{
    question::Question,
    views::{AnalysisRow, AnalysisView, FigureView, RowsView},
};
use crate::{
    http::{context::Cx, page::ListQuery, problem::Problem, view::Ref},
    messages::say,
};
use guanxi_domain::{
    analytics::{Aggregate, Dimension, Grain, Period, Via},
    ids::DictionaryEntryId,
    money::{WHOLE_BP, proportion},
    organization::Tree,
    scope::Scope,
};
use guanxi_persistence::{
    analytics::{self, By, Group},
    names::{Named, Names, Wanted},
};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// What the rows of one key come to.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    count: i64,
    added: i64,
    taken: i64,
}

impl Sum {
    const fn add(&mut self, group: &Group) {
        self.count += group.count;
        self.added += group.sum;
        self.taken += group.taken;
    }

    fn figure(self, value: Aggregate) -> Option<i64> {
        match value {
            Aggregate::Median(_) => value.figure(self.taken, self.added),
            _ => value.figure(self.count, self.added),
        }
    }
}

/// The figures of one period: of all rows, and of each key as text; the empty text stands for rows without a value.
#[derive(Default)]
struct Counted {
    total: Sum,
    keys: BTreeMap<String, Sum>,
}

/// Someone who asks, and how far he reaches with what the measure demands.
struct Desk<'a, P> {
    cx: &'a Cx<P>,
    question: &'a Question,
    scope: Scope,
    /// The regions, where they are asked for.
    places: Option<Tree<DictionaryEntryId>>,
    currencies: BTreeSet<String>,
}

pub async fn analyse<P>(cx: &Cx<P>, question: &Question) -> Result<AnalysisView, Problem> {
    let definition = question.definition();
    for permission in question.measure.permissions() {
        cx.reach(permission)?;
    }
    let scope = cx.reach(definition.of.permission())?;
    let places = match question.by {
        Some((_, Via::Place(..))) => Some(analytics::places(&cx.app.db, cx.scope.company).await?),
        _ => None,
    };
    let mut desk = Desk { cx, question, scope, places, currencies: BTreeSet::new() };
    let now = desk.count(question.period).await?;
    let before = match question.previous {
        Some(period) => Some(desk.count(Some(period)).await?),
        None => None,
    };
    desk.view(now, before).await
}

impl<P> Desk<'_, P> {
    async fn groups(&self, by: By, period: Option<Period>) -> Result<Vec<Group>, Problem> {
        let terms = [self.question.terms(), self.question.during(period)].concat();
        let query = ListQuery { filter: Some(json!({"and": terms}).to_string()), ..ListQuery::default() };
        let request = self.cx.list(self.question.definition().of.prefix(), query);
        Ok(analytics::groups(&self.cx.app.db, &self.scope, self.question.measure, by, &request).await?)
    }

    async fn count(&mut self, period: Option<Period>) -> Result<Counted, Problem> {
        let value = self.question.definition().value;
        let mut groups = self.groups(self.by(period), period).await?;
        self.currencies.extend(groups.iter().filter_map(|group| group.currency.clone()));
        groups.retain(|group| group.currency.as_ref().is_none_or(|currency| *currency == self.question.currency));
        let mut counted = Counted::default();
        for group in &groups {
            counted.total.add(group);
            if self.question.by.is_some() {
                counted.keys.entry(self.key(&group.key)).or_default().add(group);
            }
        }
        // The middle of all is not the middle of the middles.
        if matches!(value, Aggregate::Median(_)) && self.question.by.is_some() {
            counted.total = Sum::default();
            self.groups(By::Nothing, period).await?.iter().for_each(|group| counted.total.add(group));
        }
        Ok(counted)
    }

    fn by(&self, period: Option<Period>) -> By {
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
        let text = key.as_str().map_or_else(|| if key.is_null() { String::new() } else { key.to_string() }, str::to_owned);
        let (Some(tree), Ok(id)) = (&self.places, text.parse::<Uuid>()) else { return text };
        let path = tree.path(DictionaryEntryId(id));
        let depth = self.question.within.and_then(|within| path.iter().position(|place| *place == within)).map_or(0, |at| at + 1);
        path.get(depth).or(path.last()).map_or(text, ToString::to_string)
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

    fn rows(&self, mut terms: Vec<Value>) -> RowsView {
        if matches!(self.question.definition().value, Aggregate::Sum(_)) {
            terms.push(json!({"field": "currency", "op": "eq", "value": self.question.currency}));
        }
        RowsView { resource: self.question.definition().of.name().to_owned(), filter: json!({"and": terms}) }
    }

    async fn view(self, now: Counted, before: Option<Counted>) -> Result<AnalysisView, Problem> {
        let (question, cx) = (self.question, self.cx);
        let definition = question.definition();
        let value = definition.value;
        let base = [question.terms(), question.during(question.period)].concat();
        let total = FigureView {
            value: now.total.figure(value),
            count: now.total.count,
            previous: before.as_ref().and_then(|before| before.total.figure(value)),
            rows: self.rows(base.clone()),
        };
        let (names, within) = self.names(&now, before.as_ref()).await?;
        let row = |key: String, label: String, part: Option<Period>| {
            let sum = now.keys.get(&key).copied().unwrap_or_default();
            let earlier = before.as_ref().map(|before| before.keys.get(&key).copied().unwrap_or_default());
            let base = if part.is_some() { question.terms() } else { base.clone() };
            let figure = FigureView {
                value: sum.figure(value),
                count: sum.count,
                previous: earlier.and_then(|earlier| earlier.figure(value)),
                rows: self.rows([base, self.terms_of(&key, part)].concat()),
            };
            let whole = total.value.filter(|whole| *whole > 0 && value.adds_up());
            let share = whole.zip(figure.value).map(|(whole, part)| proportion(part, WHOLE_BP, whole));
            let opens = self.opens(&key);
            let key = part.map_or(key, |part| part.from.to_string());
            AnalysisRow { key: Some(key).filter(|key| !key.is_empty()), label, figure, share, opens }
        };
        let mut data: Vec<AnalysisRow> = match question.by {
            None => Vec::new(),
            Some((_, Via::Time(grain))) => {
                let parts = question.period.and_then(|period| period.parts(grain)).unwrap_or_default();
                let numbered = parts.into_iter().enumerate();
                numbered.map(|(index, part)| row(index.to_string(), shown(part, grain), Some(part))).collect()
            }
            Some((dimension, via)) => {
                let keys: BTreeSet<_> = now.keys.keys().chain(before.iter().flat_map(|before| before.keys.keys())).cloned().collect();
                keys.into_iter()
                    .map(|key| (self.label(dimension, via, &names, &key), key))
                    .map(|(label, key)| row(key, label, None))
                    .collect()
            }
        };
        sort(&mut data, question.by.map(|(_, via)| via));
        let amounts = matches!(value, Aggregate::Sum(_));
        Ok(AnalysisView {
            measure: question.measure,
            by: question.by.map(|(dimension, _)| dimension),
            unit: value.unit(),
            adds_up: value.adds_up(),
            less_is_better: definition.less_is_better,
            currency: amounts.then(|| question.currency.clone()),
            currencies: self.currencies.iter().cloned().collect(),
            from: question.period.map(|period| period.from),
            to: question.period.map(|period| period.to),
            previous_from: question.previous.map(|period| period.from),
            previous_to: question.previous.map(|period| period.to),
            within: within.into_iter().map(|id| cx.refer(&names, id)).collect::<Vec<Ref>>(),
            total,
            data,
        })
    }

    /// The names of the keys, and the way down to the region asked for.
    async fn names(&self, now: &Counted, before: Option<&Counted>) -> Result<(Names, Vec<Uuid>), Problem> {
        let kind = match self.question.by {
            Some((_, Via::Entry(_) | Via::Place(..))) => Named::Entry,
            Some((_, Via::Member(_))) => Named::Member,
            Some((_, Via::Department(_))) => Named::Department,
            Some((_, Via::Product(_))) => Named::Product,
            _ => return Ok((Names::default(), Vec::new())),
        };
        let path = self.places.as_ref().zip(self.question.within).map(|(tree, within)| tree.path(within)).unwrap_or_default();
        let path: Vec<Uuid> = path.into_iter().map(Uuid::from).collect();
        let mut wanted = Wanted::default();
        for key in now.keys.keys().chain(before.iter().flat_map(|before| before.keys.keys())) {
            wanted.add(kind, key.parse::<Uuid>().ok());
        }
        for place in &path {
            wanted.add(kind, Some(*place));
        }
        Ok((wanted.names(&self.cx.app.db, self.cx.scope.company).await?, path))
    }

    fn label(&self, dimension: Dimension, via: Via, names: &Names, key: &str) -> String {
        let language = self.cx.language;
        match via {
            _ if key.is_empty() => say(language, "analytics.empty", &[]),
            Via::Word(..) => say(language, &format!("{}.{key}", dimension.name()), &[]),
            Via::Number(_) | Via::Time(_) => key.to_owned(),
            Via::Entry(_) | Via::Member(_) | Via::Department(_) | Via::Product(_) | Via::Place(..) => {
                let found = key.parse::<Uuid>().ok().and_then(|id| names.get(id));
                found.map_or_else(|| key.to_owned(), |name| self.cx.word(name).to_owned())
            }
        }
    }

    /// Whether a region has parts that are shown when one asks `within` it.
    fn opens(&self, key: &str) -> bool {
        let (Some(tree), Ok(id)) = (&self.places, key.parse::<Uuid>()) else { return false };
        let id = DictionaryEntryId(id);
        self.question.within != Some(id) && tree.subtree(id).len() > 1
    }
}

/// A part of a period in words that need no translation.
fn shown(part: Period, grain: Grain) -> String {
    match grain {
        Grain::Day | Grain::Week => part.from.to_string(),
        Grain::Month => part.from.format("%Y-%m").to_string(),
    }
}

/// Words in their own order, marks downwards, everything else by size; what has no value comes last.
fn sort(rows: &mut [AnalysisRow], via: Option<Via>) {
    match via {
        None | Some(Via::Time(_)) => {}
        Some(Via::Word(_, words)) => {
            let place: HashMap<_, _> = words.iter().enumerate().map(|(place, word)| (*word, place)).collect();
            rows.sort_by_key(|row| row.key.as_deref().and_then(|key| place.get(key).copied()).unwrap_or(words.len()));
        }
        Some(Via::Number(_)) => rows.sort_by(|one, other| other.key.cmp(&one.key)),
        Some(_) => rows.sort_by(|one, other| {
            let order = |row: &AnalysisRow| (row.key.is_some(), row.figure.value);
            order(other).cmp(&order(one)).then_with(|| one.label.cmp(&other.label))
        }),
    }
}
