//! The answers, one row for each, for other programs.

use super::results::{ResultsQuery, answers, version};
use crate::{
    http::{
        context::Cx,
        problem::Problem,
        sheet::{Cell, Row, Sheet, SheetFormat},
    },
    messages::{Language, say},
};
use actix_web::{
    HttpResponse, get,
    web::{Path, Query},
};
use guanxi_domain::{
    access::surveys::Results,
    ids::{MembershipId, SurveyId},
    surveys::{SurveyAnswer, SurveyOption, SurveyQuestion},
};
use guanxi_persistence::{
    names::{Named, Wanted},
    surveys::{self, results::Given},
};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(export_survey_results);
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct ExportQuery {
    /// CSV, when not given.
    #[param(inline)]
    format: Option<SheetFormat>,
    /// The version; the current one when not given.
    #[param(minimum = 1)]
    version: Option<i64>,
    /// Only what one agent sent.
    agent_id: Option<MembershipId>,
}

fn words(language: Language, text: &str, english: Option<&String>) -> String {
    let english = english.filter(|text| language == Language::English && !text.is_empty());
    english.map_or(text, String::as_str).to_owned()
}

fn chosen(language: Language, options: &[SurveyOption], id: &str) -> String {
    let option = options.iter().find(|option| option.id == id);
    option.map_or_else(|| id.to_owned(), |option| words(language, &option.text, option.text_en.as_ref()))
}

/// The columns of a question: a matrix has one for each of its rows.
fn head(language: Language, question: &SurveyQuestion) -> Vec<String> {
    let text = words(language, &question.text, question.text_en.as_ref());
    if question.rows.is_empty() {
        return vec![text];
    }
    question.rows.iter().map(|row| format!("{text} · {}", words(language, &row.text, row.text_en.as_ref()))).collect()
}

fn cells(language: Language, question: &SurveyQuestion, answer: Option<&SurveyAnswer>) -> Vec<Cell> {
    let option = |id: &String| chosen(language, &question.options, id);
    let of_row = |row: &SurveyOption| match answer {
        Some(SurveyAnswer::Rows(rows)) => rows.get(&row.id).map(option),
        _ => None,
    };
    if !question.rows.is_empty() {
        return question.rows.iter().map(|row| Cell::maybe(of_row(row), Cell::Text)).collect();
    }
    vec![match answer {
        Some(SurveyAnswer::Number(number)) => Cell::Int(*number),
        Some(SurveyAnswer::Text(text)) if question.kind.chooses() => Cell::text(option(text)),
        Some(SurveyAnswer::Text(text)) => Cell::text(text.as_str()),
        Some(SurveyAnswer::Choices(options)) => Cell::text(options.iter().map(option).collect::<Vec<_>>().join("; ")),
        Some(SurveyAnswer::Rows(_)) | None => Cell::Empty,
    }]
}

/// Writes the answers within reach as a table: one row for each, latest first; anonymous ones without a name, and with the day only.
#[utoipa::path(tag = "surveys", operation_id = "export_survey_results", params(("id" = SurveyId, Path), ExportQuery),
    responses((status = 200, description = "A table", content((String = "text/csv"),
        (Vec<u8> = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
#[get("/surveys/{id}/results/export")]
async fn export_survey_results(cx: Cx<Results>, id: Path<SurveyId>, query: Query<ExportQuery>) -> Result<HttpResponse, Problem> {
    let asked = ResultsQuery { version: query.version, agent_id: query.agent_id, by: None };
    let version = version(&cx, *id, &asked).await?;
    let survey = surveys::find(&cx.app.db, &cx.scope, *id).await?;
    let (given, _) = answers(&cx, &version, &asked).await?;
    let mut wanted = Wanted::default();
    for row in &given {
        wanted.add(Named::Customer, row.customer_id).add(Named::Member, Some(row.agent_id));
    }
    let names = wanted.names(&cx.app.db, cx.scope.company).await?;
    let name = |id: uuid::Uuid| Cell::maybe(names.get(id), |name| Cell::text(cx.word(name)));
    let questions: Vec<_> = version.questionnaire.questions().collect();
    let mut columns: Vec<_> =
        ["survey.column_at", "survey.column_agent", "survey.column_customer"].map(|key| say(cx.language, key, &[])).to_vec();
    columns.extend(questions.iter().flat_map(|question| head(cx.language, question)));
    let row = |given: &Given| -> Row {
        let at = if version.anonymous { Cell::Date(given.saved_at.date_naive()) } else { Cell::Time(given.saved_at, cx.who.time_zone) };
        let whose = Cell::maybe(given.customer_id, |id| name(id.into()));
        let said = questions.iter().flat_map(|question| cells(cx.language, question, given.answers.get(&question.id)));
        [at, name(given.agent_id.into()), whose].into_iter().chain(said).collect()
    };
    let rows = given.iter().map(row).collect();
    let sheet = Sheet {
        name: words(cx.language, &survey.name, survey.name_en.as_ref()),
        format: query.format.unwrap_or(SheetFormat::Csv),
        head: columns,
    };
    sheet.of(rows).await
}
