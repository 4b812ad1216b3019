//! What is asked: the parameters, read against the model.

use crate::http::{context::Cx, problem::Problem, sheet::SheetFormat};
use actix_web::http::StatusCode;
use chrono::NaiveDate;
use chrono_tz::Tz;
use guanxi_domain::{
    analytics::{Definition, Dimension, Measure, Period, Via},
    customers::pool::midnight,
    ids::{DepartmentId, DictionaryEntryId, MembershipId},
};
use guanxi_persistence::analytics::{By, Plain};
use serde::Deserialize;
use serde_json::{Value, json};
use utoipa::{IntoParams, ToSchema};

/// How an analysis is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AnalysisQuery {
    /// By what the rows are told apart; without it there is one figure.
    #[param(inline)]
    pub by: Option<Dimension>,
    /// The first day of the period, where the company is. Without a period all time counts, or with `by=day|week|month` the last
    /// 30 days, 12 weeks or 12 months.
    /// What is counted as things stand now has none.
    pub from: Option<NaiveDate>,
    /// Its last day; today when not given.
    pub to: Option<NaiveDate>,
    /// Of this department and all below it.
    pub department: Option<DepartmentId>,
    /// Of this person.
    pub owner: Option<MembershipId>,
    /// `previous` adds the figures of the period before.
    #[param(inline)]
    pub compare: Option<Compare>,
    /// With `by=region`: the parts of this region.
    pub within: Option<DictionaryEntryId>,
    /// Of amounts: which currency; the company's own when not given.
    #[param(max_length = 3, pattern = "^[A-Z]{3}$")]
    pub currency: Option<String>,
    /// As a file.
    #[param(inline)]
    pub format: Option<SheetFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Compare {
    Previous,
}

/// How the funnel is asked for.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct FunnelQuery {
    /// The first day on which the customers were entered.
    pub from: Option<NaiveDate>,
    /// The last one; today when not given.
    pub to: Option<NaiveDate>,
    /// Of this department and all below it.
    pub department: Option<DepartmentId>,
    /// Of this person.
    pub owner: Option<MembershipId>,
}

impl From<FunnelQuery> for AnalysisQuery {
    fn from(query: FunnelQuery) -> Self {
        let FunnelQuery { from, to, department, owner } = query;
        Self { from, to, department, owner, ..Self::default() }
    }
}

/// A question that makes sense.
pub struct Question {
    pub measure: Measure,
    pub by: Option<(Dimension, Via)>,
    pub period: Option<Period>,
    pub previous: Option<Period>,
    pub within: Option<DictionaryEntryId>,
    pub currency: String,
    zone: Tz,
    department: Option<DepartmentId>,
    owner: Option<MembershipId>,
}

fn bad(code: &'static str, text: &str) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, code).with("text", text)
}

impl Question {
    pub fn read<P>(cx: &Cx<P>, measure: Measure, query: AnalysisQuery) -> Result<Self, Problem> {
        let by = match query.by {
            Some(dimension) => Some((dimension, measure.by(dimension).ok_or_else(|| bad("analytics.dimension", dimension.name()))?)),
            None => None,
        };
        if query.within.is_some() && !matches!(by, Some((_, Via::Place(..)))) {
            return Err(bad("analytics.within", "by"));
        }
        let grain = by.and_then(|(dimension, _)| dimension.grain());
        let today = cx.today();
        let standing = measure.definition().period.is_none();
        let period = match (query.from, query.to) {
            _ if standing => None,
            (Some(from), to) => {
                let to = to.unwrap_or_else(|| today.max(from));
                Some(Period::new(from, to).ok_or_else(|| bad("analytics.period", &to.to_string()))?)
            }
            (None, Some(to)) => return Err(bad("analytics.period", &to.to_string())),
            (None, None) => grain.map(|grain| Period::usual(grain, today)),
        };
        if let (Some(period), Some(grain)) = (period, grain)
            && period.parts(grain).is_none()
        {
            return Err(bad("analytics.parts", &period.from.to_string()));
        }
        let previous = query.compare.and(period).and_then(Period::before);
        let currency = query.currency.unwrap_or_else(|| cx.who.currency.clone());
        Ok(Self {
            measure,
            by,
            period,
            previous,
            within: query.within,
            currency,
            zone: cx.who.time_zone,
            department: query.department,
            owner: query.owner,
        })
    }

    pub fn definition(&self) -> Definition {
        self.measure.definition()
    }

    /// The beginning of a day, as the measure's field is compared with it.
    pub fn begin(&self, day: NaiveDate) -> chrono::DateTime<chrono::Utc> {
        midnight(day, self.zone)
    }

    /// The conditions that all rows meet, but for the period.
    pub fn terms(&self) -> Vec<Value> {
        let of = self.definition().of;
        let mut terms = self.measure.only();
        let mut add = |field: &str, id: Option<String>| {
            terms.extend(id.map(|id| json!({"field": field, "op": "eq", "value": id})));
        };
        add("department_tree_id", self.department.map(|id| id.to_string()));
        add(of.owner(), self.owner.map(|id| id.to_string()));
        if let Some((_, Via::Place(_, tree))) = self.by {
            add(tree, self.within.map(|id| id.to_string()));
        }
        terms
    }

    /// The same in the words of the summaries, unless it asks for the inside of a region.
    pub fn plain(&self, by: &By, period: Option<Period>) -> Option<Plain> {
        let Period { from, to } = period.unwrap_or(Period { from: NaiveDate::MIN, to: NaiveDate::MIN });
        let (from, until) = (self.begin(from), self.begin(to.succ_opt().unwrap_or(to)));
        let by = self.by.map(|(dimension, _)| dimension).filter(|_| !matches!(by, By::Nothing));
        self.within.is_none().then_some(Plain { by, period, from, until, department: self.department, owner: self.owner })
    }

    /// The conditions of a period, or of a part of it.
    pub fn during(&self, period: Option<Period>) -> Vec<Value> {
        let Some(Period { from, to }) = period else { return Vec::new() };
        let Definition { period: Some(field), dated, .. } = self.definition() else { return Vec::new() };
        if dated {
            return vec![json!({"field": field, "op": "between", "value": [from, to]})];
        }
        let end = to.succ_opt().unwrap_or(to);
        vec![json!({"field": field, "op": "gte", "value": self.begin(from)}), json!({"field": field, "op": "lt", "value": self.begin(end)})]
    }
}
