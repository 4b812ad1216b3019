//! What came back: how many answered, by agent, and what they said, question by question.

use super::views::SurveyProgress;
use crate::http::{context::Cx, problem::Problem, view::Ref};
use actix_web::{
    get,
    web::{Json, Path, Query},
};
use guanxi_domain::{
    access::surveys::Results,
    ids::{MembershipId, SurveyId},
    refusal::Refusal,
    surveys::{QuestionTally, Questionnaire, SurveyAnswers, results::LEAST_ANONYMOUS, tally},
};
use guanxi_persistence::{
    names::{Named, Names, Wanted},
    surveys::{
        self, SurveyVersion,
        results::{Crossing, Given, Progress, given, progress},
    },
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;

pub fn routes(config: &mut ServiceConfig) {
    config.service(survey_results);
}

/// What the answers are crossed with: a field of the customers who gave them.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResultsBy {
    Level,
    Region,
    Source,
    Owner,
}

impl ResultsBy {
    const fn field(self) -> &'static str {
        match self {
            Self::Level => "level_id",
            Self::Region => "region_id",
            Self::Source => "source_id",
            Self::Owner => "owner_id",
        }
    }

    const fn crossing(self) -> Crossing {
        match self {
            Self::Level => Crossing::Level,
            Self::Region => Crossing::Region,
            Self::Source => Crossing::Source,
            Self::Owner => Crossing::Owner,
        }
    }
}

#[derive(Clone, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ResultsQuery {
    /// The version; the current one when not given.
    #[param(minimum = 1)]
    pub version: Option<i64>,
    /// Only what one agent sent.
    pub agent_id: Option<MembershipId>,
    /// Also told apart by a field of the customers; not for anonymous surveys.
    #[param(inline)]
    pub by: Option<ResultsBy>,
}

#[derive(Serialize, ToSchema)]
pub struct AgentProgress {
    agent: Ref,
    progress: SurveyProgress,
}

/// The answers of some of the customers.
#[derive(Serialize, ToSchema)]
pub struct ResultsGroup {
    /// What they have in common; null for those of whom it is not known.
    of: Option<Ref>,
    answers: i64,
    questions: Vec<QuestionTally>,
}

#[derive(Serialize, ToSchema)]
pub struct SurveyResults {
    /// The version's number.
    number: i64,
    anonymous: bool,
    questionnaire: Questionnaire,
    progress: SurveyProgress,
    agents: Vec<AgentProgress>,
    /// How many complete answers there are.
    answers: i64,
    /// There are too few anonymous answers to show any.
    withheld: bool,
    questions: Vec<QuestionTally>,
    groups: Vec<ResultsGroup>,
}

/// The version asked for, of a survey within reach.
pub(super) async fn version(cx: &Cx<Results>, id: SurveyId, query: &ResultsQuery) -> Result<SurveyVersion, Problem> {
    let hidden = |by: ResultsBy| {
        let field = format!("customers.{}", by.field());
        cx.who.hidden.contains(&field) || cx.who.masked.contains(&field)
    };
    if query.by.is_some_and(hidden) {
        return Err(Refusal::forbidden("forbidden").into());
    }
    let survey = surveys::find(&cx.app.db, &cx.scope, id).await?;
    Ok(surveys::version(&cx.app.db, cx.scope.company, survey.id, query.version.unwrap_or(survey.current_version)).await?)
}

/// The answers within reach; none, where so few are anonymous that one could guess whose they are.
pub(super) async fn answers(cx: &Cx<Results>, version: &SurveyVersion, query: &ResultsQuery) -> Result<(Vec<Given>, i64), Problem> {
    let by = query.by.filter(|_| !version.anonymous).map(ResultsBy::crossing);
    let rows = given(&cx.app.db, &cx.scope, version.id, query.agent_id, by).await?;
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let few = version.anonymous && rows.len() < LEAST_ANONYMOUS;
    Ok((if few { Vec::new() } else { rows }, count))
}

fn tallied<'a>(version: &SurveyVersion, rows: impl IntoIterator<Item = &'a Given>) -> Vec<QuestionTally> {
    let answers: Vec<&SurveyAnswers> = rows.into_iter().map(|row| &row.answers).collect();
    tally(&version.questionnaire, &answers)
}

fn groups(cx: &Cx<Results>, version: &SurveyVersion, rows: &[Given], names: &Names) -> Vec<ResultsGroup> {
    let mut groups: BTreeMap<Option<Uuid>, Vec<&Given>> = BTreeMap::new();
    for row in rows {
        groups.entry(row.of).or_default().push(row);
    }
    let view = |(of, rows): (Option<Uuid>, Vec<&Given>)| ResultsGroup {
        of: cx.named(names, of),
        answers: i64::try_from(rows.len()).unwrap_or(i64::MAX),
        questions: tallied(version, rows),
    };
    groups.into_iter().map(view).collect()
}

/// Shows the results of a survey: of what one sent oneself, or of all that is within reach.
#[utoipa::path(tag = "surveys", operation_id = "survey_results", params(("id" = SurveyId, Path), ResultsQuery), responses((status = 200, body = SurveyResults)))]
#[get("/surveys/{id}/results")]
async fn survey_results(cx: Cx<Results>, id: Path<SurveyId>, query: Query<ResultsQuery>) -> Result<Json<SurveyResults>, Problem> {
    let version = version(&cx, *id, &query).await?;
    let by_agent: BTreeMap<MembershipId, Progress> = progress(&cx.app.db, &cx.scope, &[*id], Some(version.id))
        .await?
        .into_iter()
        .filter(|((_, agent), _)| query.agent_id.is_none_or(|only| only == *agent))
        .map(|((_, agent), progress)| (agent, progress))
        .collect();
    let (rows, count) = answers(&cx, &version, &query).await?;
    let mut wanted = Wanted::default();
    for agent in by_agent.keys() {
        wanted.add(Named::Member, Some(*agent));
    }
    let kind = if matches!(query.by, Some(ResultsBy::Owner)) { Named::Member } else { Named::Entry };
    for row in &rows {
        wanted.add(kind, row.of);
    }
    let names = wanted.names(&cx.app.db, cx.scope.company).await?;
    let crossed = query.by.is_some() && !version.anonymous;
    Ok(Json(SurveyResults {
        number: version.number,
        anonymous: version.anonymous,
        progress: Progress::sum(by_agent.values()).into(),
        agents: by_agent.iter().map(|(agent, one)| AgentProgress { agent: cx.refer(&names, *agent), progress: (*one).into() }).collect(),
        answers: count,
        withheld: count > 0 && rows.is_empty(),
        questions: tallied(&version, &rows),
        groups: if crossed { groups(&cx, &version, &rows, &names) } else { Vec::new() },
        questionnaire: version.questionnaire,
    }))
}
