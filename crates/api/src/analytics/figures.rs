//! An analysis, made: the figures become rows with names and shares, in an order that makes sense.

use super::{
    desk::{Counted, Desk, Sum},
    question::Question,
    views::{AnalysisRow, AnalysisView, FigureView},
};
use crate::{
    http::{context::Cx, problem::Problem, view::Ref},
    messages::say,
};
use guanxi_domain::{
    analytics::{Aggregate, Dimension, Grain, Period, Via},
    ids::DictionaryEntryId,
    money::{WHOLE_BP, proportion},
};
use guanxi_persistence::{
    analytics::{self, By, Group},
    names::{Named, Names, Wanted},
};
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

pub async fn analyse<P>(cx: &Cx<P>, question: &Question) -> Result<AnalysisView, Problem> {
    let mut desk = Desk::open(cx, question)?;
    if let Some((_, Via::Place(..))) = question.by {
        desk.places = Some(analytics::places(&cx.app.db, cx.scope.company).await?);
    }
    let mut currencies = BTreeSet::new();
    let now = desk.count(question.period, &mut currencies).await?;
    let before = match question.previous {
        Some(period) => Some(desk.count(Some(period), &mut currencies).await?),
        None => None,
    };
    desk.view(now, before, currencies).await
}

impl<P> Desk<'_, P> {
    async fn groups(&self, by: By, period: Option<Period>) -> Result<Vec<Group>, Problem> {
        Ok(analytics::groups(&self.cx.app.db, &[self.ask(by, period)]).await?.pop().unwrap_or_default())
    }

    async fn count(&self, period: Option<Period>, currencies: &mut BTreeSet<String>) -> Result<Counted, Problem> {
        let groups = self.groups(self.by(period), period).await?;
        currencies.extend(groups.iter().filter_map(|group| group.currency.clone()));
        let mut counted = self.counted(&groups);
        // The middle of all is not the middle of the middles.
        if matches!(self.question.definition().value, Aggregate::Median(_)) && self.question.by.is_some() {
            counted.total = Sum::default();
            self.groups(By::Nothing, period).await?.iter().for_each(|group| counted.total.add(group));
        }
        Ok(counted)
    }

    async fn view(self, now: Counted, before: Option<Counted>, currencies: BTreeSet<String>) -> Result<AnalysisView, Problem> {
        let (question, cx) = (self.question, self.cx);
        let definition = question.definition();
        let value = definition.value;
        let base = [question.terms(), question.during(question.period)].concat();
        let total = FigureView {
            value: now.total.figure(value),
            count: now.total.count,
            previous: before.as_ref().and_then(|before| before.total.figure(value)),
            rows: self.rows(base),
        };
        let (names, within) = self.names(&now, before.as_ref()).await?;
        let row = |key: String, label: String, part: Option<Period>| {
            let figure = self.figure(&key, part, &now, before.as_ref());
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
            currencies: currencies.into_iter().collect(),
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
        self.question.within != Some(id) && tree.has_parts(id)
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
