//! What the answers come to: how often each was given, the mean, and the Net Promoter Score.

use super::answers::{SurveyAnswer, SurveyAnswers};
use super::questionnaire::{QuestionKind, Questionnaire, SurveyQuestion};
use serde::Serialize;
use utoipa::ToSchema;

/// Fewer anonymous answers than this are not shown: one could guess whose they are.
pub const LEAST_ANONYMOUS: usize = 3;

/// How many of the latest texts are shown with the results; all of them are in the export.
const TEXTS: usize = 200;

/// How often something was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct AnswerCount {
    /// An option's id; of ratings and recommendations, the number.
    pub id: String,
    pub count: i64,
}

/// The answers for one row of a matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct RowTally {
    pub id: String,
    pub counts: Vec<AnswerCount>,
}

/// The answers to one question, added up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct QuestionTally {
    pub id: String,
    pub kind: QuestionKind,
    /// How many answered it.
    pub answered: i64,
    pub counts: Vec<AnswerCount>,
    pub rows: Vec<RowTally>,
    /// The mean of the numbers, in hundredths.
    pub mean: Option<i64>,
    pub least: Option<i64>,
    pub most: Option<i64>,
    /// Promoters (9, 10) less detractors (0 to 6), as a percentage from -100 to 100.
    pub nps: Option<i64>,
    /// What was written, latest first.
    pub texts: Vec<String>,
}

/// Adds up answers, given latest first.
#[must_use]
pub fn tally(questionnaire: &Questionnaire, answers: &[&SurveyAnswers]) -> Vec<QuestionTally> {
    questionnaire.questions().map(|question| of_question(question, answers)).collect()
}

fn of_question(question: &SurveyQuestion, all: &[&SurveyAnswers]) -> QuestionTally {
    let given: Vec<_> = all.iter().filter_map(|answers| answers.get(&question.id)).collect();
    let numbers: Vec<i64> =
        given.iter().filter_map(|answer| if let SurveyAnswer::Number(number) = answer { Some(*number) } else { None }).collect();
    let texts = given.iter().filter_map(|answer| match answer {
        SurveyAnswer::Text(text) if !question.kind.chooses() => Some(text.clone()),
        _ => None,
    });
    QuestionTally {
        id: question.id.clone(),
        kind: question.kind,
        answered: count(given.len()),
        counts: counts(question, &given, &numbers),
        rows: question.rows.iter().map(|row| of_row(question, &row.id, &given)).collect(),
        mean: mean(&numbers),
        least: numbers.iter().min().copied(),
        most: numbers.iter().max().copied(),
        nps: if question.kind == QuestionKind::Nps { nps(&numbers) } else { None },
        texts: texts.take(TEXTS).collect(),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn counts(question: &SurveyQuestion, given: &[&SurveyAnswer], numbers: &[i64]) -> Vec<AnswerCount> {
    match question.kind {
        QuestionKind::Rating | QuestionKind::Nps => {
            let (least, most) = question.range();
            let times = |value: i64| count(numbers.iter().filter(|number| **number == value).count());
            (least..=most).map(|value| AnswerCount { id: value.to_string(), count: times(value) }).collect()
        }
        QuestionKind::Single | QuestionKind::Multiple => {
            let chose = |answer: &SurveyAnswer, id: &String| match answer {
                SurveyAnswer::Text(option) => option == id,
                SurveyAnswer::Choices(options) => options.contains(id),
                _ => false,
            };
            let times = |id: &String| count(given.iter().filter(|answer| chose(answer, id)).count());
            question.options.iter().map(|option| AnswerCount { id: option.id.clone(), count: times(&option.id) }).collect()
        }
        QuestionKind::Matrix | QuestionKind::Text | QuestionKind::Number | QuestionKind::Date => Vec::new(),
    }
}

fn of_row(question: &SurveyQuestion, row: &str, given: &[&SurveyAnswer]) -> RowTally {
    let chose =
        |answer: &SurveyAnswer, id: &str| matches!(answer, SurveyAnswer::Rows(rows) if rows.get(row).is_some_and(|option| option == id));
    let times = |id: &str| count(given.iter().filter(|answer| chose(answer, id)).count());
    RowTally {
        id: row.to_owned(),
        counts: question.options.iter().map(|option| AnswerCount { id: option.id.clone(), count: times(&option.id) }).collect(),
    }
}

/// The mean, in hundredths, rounded half away from nothing.
#[must_use]
pub fn mean(numbers: &[i64]) -> Option<i64> {
    let sum: i128 = numbers.iter().map(|number| i128::from(*number)).sum();
    rounded(sum * 100, numbers.len())
}

/// The Net Promoter Score.
#[must_use]
pub fn nps(numbers: &[i64]) -> Option<i64> {
    let promoters = numbers.iter().filter(|number| **number >= 9).count();
    let detractors = numbers.iter().filter(|number| **number <= 6).count();
    let difference = i128::from(count(promoters)) - i128::from(count(detractors));
    rounded(difference * 100, numbers.len())
}

fn rounded(sum: i128, count: usize) -> Option<i64> {
    let count = i128::try_from(count).ok().filter(|count| *count > 0)?;
    let half = if sum < 0 { -(count / 2) } else { count / 2 };
    i64::try_from((sum + half) / count).ok()
}
