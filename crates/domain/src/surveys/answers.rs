//! Answers, and whether a questionnaire accepts them: of the right kind, to questions that are asked, and none missing.

use super::questionnaire::{QuestionKind, Questionnaire, ShowIf, SurveyQuestion};
use crate::refusal::Refusal;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use utoipa::ToSchema;

const LONGEST_ANSWER: usize = 4000;

/// The answer to one question: a number; a text, a day or the chosen option; the chosen options; or the chosen option of each row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum SurveyAnswer {
    Number(i64),
    Text(String),
    Choices(Vec<String>),
    Rows(BTreeMap<String, String>),
}

/// Answers by the ids of their questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::FromJsonQueryResult))]
pub struct SurveyAnswers(pub BTreeMap<String, SurveyAnswer>);

impl SurveyAnswers {
    #[must_use]
    pub fn get(&self, question: &str) -> Option<&SurveyAnswer> {
        self.0.get(question)
    }
}

impl SurveyAnswer {
    /// Whether anything was said at all.
    fn says_something(&self) -> bool {
        match self {
            Self::Number(_) => true,
            Self::Text(text) => !text.trim().is_empty(),
            Self::Choices(options) => !options.is_empty(),
            Self::Rows(rows) => !rows.is_empty(),
        }
    }
}

impl ShowIf {
    /// Whether this answer has the question asked.
    #[must_use]
    pub fn holds(&self, answer: Option<&SurveyAnswer>) -> bool {
        match answer {
            Some(SurveyAnswer::Text(option)) => self.options.contains(option),
            Some(SurveyAnswer::Choices(chosen)) => chosen.iter().any(|option| self.options.contains(option)),
            Some(SurveyAnswer::Number(number)) => {
                self.at_least.is_none_or(|least| *number >= least) && self.at_most.is_none_or(|most| *number <= most)
            }
            Some(SurveyAnswer::Rows(_)) | None => false,
        }
    }
}

/// The questions that are asked, given these answers. What hangs on a question that is not asked is not asked either.
#[must_use]
pub fn asked<'a>(questionnaire: &'a Questionnaire, answers: &SurveyAnswers) -> Vec<&'a SurveyQuestion> {
    let mut ids = HashSet::new();
    let mut asked = Vec::new();
    for question in questionnaire.questions() {
        let holds = |on: &ShowIf| ids.contains(on.question.as_str()) && on.holds(answers.get(&on.question));
        if question.show_if.as_ref().is_none_or(holds) {
            ids.insert(question.id.as_str());
            asked.push(question);
        }
    }
    asked
}

/// The answers as they are kept. Of complete ones no required answer is missing, and what was not asked is left out.
pub fn check_answers(questionnaire: &Questionnaire, answers: SurveyAnswers, complete: bool) -> Result<SurveyAnswers, Refusal> {
    for (id, answer) in &answers.0 {
        let question = questionnaire.find(id).ok_or_else(|| wrong(id, "survey.unknown_question"))?;
        if !fits(question, answer) {
            return Err(wrong(id, "survey.answer"));
        }
    }
    if !complete {
        return Ok(answers);
    }
    let mut kept = BTreeMap::new();
    for question in asked(questionnaire, &answers) {
        match answers.get(&question.id).filter(|answer| answer.says_something()) {
            Some(answer) if !question.required || whole(question, answer) => drop(kept.insert(question.id.clone(), answer.clone())),
            None if !question.required => {}
            _ => return Err(wrong(&question.id, "survey.required")),
        }
    }
    Ok(SurveyAnswers(kept))
}

fn wrong(id: &str, code: &'static str) -> Refusal {
    Refusal::invalid(format!("/answers/{}", id.replace('~', "~0").replace('/', "~1")), code)
}

/// A required matrix is answered in every row.
fn whole(question: &SurveyQuestion, answer: &SurveyAnswer) -> bool {
    match answer {
        SurveyAnswer::Rows(rows) => rows.len() == question.rows.len(),
        _ => true,
    }
}

/// Whether an answer is of the kind that is asked for.
fn fits(question: &SurveyQuestion, answer: &SurveyAnswer) -> bool {
    let option = |id: &String| question.options.iter().any(|option| option.id == *id);
    let row = |id: &String| question.rows.iter().any(|row| row.id == *id);
    match (question.kind, answer) {
        (QuestionKind::Single, SurveyAnswer::Text(chosen)) => option(chosen),
        (QuestionKind::Multiple, SurveyAnswer::Choices(chosen)) => {
            chosen.iter().all(option) && chosen.iter().collect::<HashSet<_>>().len() == chosen.len()
        }
        (QuestionKind::Matrix, SurveyAnswer::Rows(rows)) => rows.iter().all(|(of, chosen)| row(of) && option(chosen)),
        (kind, SurveyAnswer::Number(number)) if kind.counts() => {
            let (least, most) = question.range();
            (least..=most).contains(number)
        }
        (QuestionKind::Text, SurveyAnswer::Text(text)) => text.chars().count() <= LONGEST_ANSWER,
        (QuestionKind::Date, SurveyAnswer::Text(day)) => day.len() == 10 && day.parse::<NaiveDate>().is_ok(),
        _ => false,
    }
}
