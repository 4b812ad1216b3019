//! What each person did and left undone in a period, by person or, for one of them, by day.
//!
//! Every figure is one of the analyses', so it opens the rows it is of; all of them are asked in one statement.

use crate::{
    analytics::{AnalysisQuery, Compare, Counted, Desk, FigureView, Question},
    http::{
        context::Cx,
        problem::{Problem, ProblemBody},
        view::Ref,
    },
    messages::say,
};
use actix_web::{
    get,
    http::StatusCode,
    web::{Json, Query},
};
use chrono::NaiveDate;
use guanxi_domain::{
    access::monitoring::Use,
    analytics::{Dimension, Grain, Measure, MeasureUnit, Period},
    ids::{DepartmentId, MembershipId},
    monitoring::STAFF,
};
use guanxi_persistence::{
    analytics,
    identity::Colleague,
    monitoring,
    names::{Name, Named, Names, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Whose work is asked for, and when.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct StaffQuery {
    /// The first day, where the company is; without one the last 30 days count.
    pub from: Option<NaiveDate>,
    /// The last day; today when not given.
    pub to: Option<NaiveDate>,
    /// The people of this department and all below it.
    pub department: Option<DepartmentId>,
    /// One person.
    pub member: Option<MembershipId>,
    /// With `member`: each day by itself.
    #[param(inline)]
    pub by: Option<StaffBy>,
    /// `previous` adds the figures of the period before.
    #[param(inline)]
    pub compare: Option<Compare>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StaffBy {
    Day,
}

/// What is measured, in the order of the figures.
#[derive(Debug, Serialize, ToSchema)]
pub struct StaffMeasure {
    pub measure: Measure,
    /// In the caller's language.
    pub label: String,
    pub unit: MeasureUnit,
    pub less_is_better: bool,
    /// Counted as things stand now, whatever the period.
    pub standing: bool,
}

/// One person's figures, or those of one of his days.
#[derive(Debug, Serialize, ToSchema)]
pub struct StaffActivityRow {
    pub member: Ref,
    pub department: Option<Ref>,
    pub job_title: Option<String>,
    pub day: Option<NaiveDate>,
    pub figures: Vec<FigureView>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct StaffActivityView {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub previous_from: Option<NaiveDate>,
    pub previous_to: Option<NaiveDate>,
    /// Of the amounts.
    pub currency: String,
    pub measures: Vec<StaffMeasure>,
    pub data: Vec<StaffActivityRow>,
}

/// Shows what the people within the caller's reach did and left undone.
#[utoipa::path(tag = "monitoring", operation_id = "find_staff_activity", params(StaffQuery), responses(
    (status = 200, body = StaffActivityView),
    (status = 404, description = "Nobody like that within reach", body = ProblemBody, content_type = "application/problem+json")))]
#[get("/monitoring/staff")]
pub async fn find_staff_activity(cx: Cx<Use>, query: Query<StaffQuery>) -> Result<Json<StaffActivityView>, Problem> {
    let query = query.0;
    if query.by.is_some() && query.member.is_none() {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "monitoring.days_of_whom"));
    }
    let people = monitoring::people(&cx.app.db, &cx.scope, query.department, query.member).await?;
    if query.member.is_some() && people.is_empty() {
        return Err(Problem::not_found());
    }
    Ok(Json(activity(&cx, &query, people).await?))
}

/// The questions to all the lists that the caller may read.
fn questions(cx: &Cx<Use>, query: &StaffQuery, period: Period) -> Result<Vec<Question>, Problem> {
    let by = if query.by.is_some() { Dimension::Day } else { Dimension::Owner };
    let granted = |measure: &Measure| measure.permissions().iter().all(|permission| cx.who.can(permission));
    let measures = STAFF.into_iter().filter(|measure| granted(measure) && measure.by(by).is_some());
    let ask = |measure| {
        let query = AnalysisQuery {
            by: Some(by),
            from: Some(period.from),
            to: Some(period.to),
            owner: query.member,
            compare: query.compare,
            ..AnalysisQuery::default()
        };
        Question::read(cx, measure, query)
    };
    measures.map(ask).collect()
}

async fn activity(cx: &Cx<Use>, query: &StaffQuery, people: Vec<Colleague>) -> Result<StaffActivityView, Problem> {
    let usual = Period::usual(Grain::Day, cx.today());
    let period = match (query.from, query.to) {
        (Some(from), to) => Period::new(from, to.unwrap_or_else(|| cx.today().max(from))),
        (None, Some(to)) => Period::new(usual.from, to),
        (None, None) => Some(usual),
    };
    let bad = || Problem::new(StatusCode::BAD_REQUEST, "analytics.period").with("text", query.to.map(|to| to.to_string()));
    let period = period.ok_or_else(bad)?;
    let questions = questions(cx, query, period)?;
    let desks = questions.iter().map(|question| Desk::open(cx, question)).collect::<Result<Vec<_>, _>>()?;
    let counted = count(cx, &desks).await?;
    let names = names(cx, &people).await?;
    let row = |one: &Colleague, key: &str, day: Option<Period>| {
        let figures = desks.iter().zip(&counted).map(|(desk, (now, before))| desk.figure(key, day, now, before.as_ref()));
        StaffActivityRow {
            member: Ref::new(one.id, cx.word(&Name { name: one.name.clone(), name_en: one.name_en.clone() })),
            department: cx.named(&names, one.department_id),
            job_title: one.job_title.clone(),
            day: day.map(|day| day.from),
            figures: figures.collect(),
        }
    };
    let days = query.by.and_then(|_| period.parts(Grain::Day)).unwrap_or_default();
    let data = match people.first().filter(|_| query.by.is_some()) {
        Some(one) => days.into_iter().enumerate().map(|(index, day)| row(one, &index.to_string(), Some(day))).collect(),
        None => people.iter().map(|one| row(one, &one.id.to_string(), None)).collect(),
    };
    let previous = questions.iter().find_map(|question| question.previous);
    Ok(StaffActivityView {
        from: period.from,
        to: period.to,
        previous_from: previous.map(|previous| previous.from),
        previous_to: previous.map(|previous| previous.to),
        currency: cx.who.currency.clone(),
        measures: questions.iter().map(|question| measure(cx, question.measure)).collect(),
        data,
    })
}

/// The figures of each question, and those of the period before where it is compared.
async fn count(cx: &Cx<Use>, desks: &[Desk<'_, Use>]) -> Result<Vec<(Counted, Option<Counted>)>, Problem> {
    let periods = |desk: &Desk<'_, Use>| [Some(desk.question.period), desk.question.previous.map(Some)];
    let asked: Vec<_> =
        desks.iter().flat_map(|desk| periods(desk).into_iter().flatten().map(|period| desk.ask(desk.by(period), period))).collect();
    let mut answers = analytics::groups(&cx.app.db, &asked).await?.into_iter();
    let mut next = |desk: &Desk<'_, Use>| desk.counted(&answers.next().unwrap_or_default());
    Ok(desks.iter().map(|desk| (next(desk), desk.question.previous.map(|_| next(desk)))).collect())
}

fn measure(cx: &Cx<Use>, measure: Measure) -> StaffMeasure {
    let definition = measure.definition();
    StaffMeasure {
        measure,
        label: say(cx.language, &format!("measure.{}", measure.name()), &[]),
        unit: definition.value.unit(),
        less_is_better: definition.less_is_better,
        standing: definition.period.is_none(),
    }
}

async fn names(cx: &Cx<Use>, people: &[Colleague]) -> Result<Names, Problem> {
    let mut wanted = Wanted::default();
    for one in people {
        wanted.add(Named::Department, one.department_id);
    }
    Ok(wanted.names(&cx.app.db, cx.scope.company).await?)
}
