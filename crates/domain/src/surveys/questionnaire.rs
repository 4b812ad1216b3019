//! A questionnaire: sections of questions, some of which are asked only after certain answers.

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

const MOST_SECTIONS: usize = 20;
const MOST_QUESTIONS: usize = 100;
const MOST_OPTIONS: usize = 50;
const LONGEST_TEXT: usize = 500;
const LONGEST_ID: usize = 40;

/// The questions of a survey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::FromJsonQueryResult))]
pub struct Questionnaire {
    #[schema(max_items = 20)]
    pub sections: Vec<SurveySection>,
}

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveySection {
    #[schema(pattern = "^[a-z0-9_]{1,40}$")]
    pub id: String,
    #[schema(min_length = 1, max_length = 500)]
    pub title: String,
    #[schema(max_length = 500)]
    pub title_en: Option<String>,
    #[schema(max_items = 100)]
    pub questions: Vec<SurveyQuestion>,
}

/// What kind of answer a question asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// One of its options.
    Single,
    /// Some of its options.
    Multiple,
    /// From 1, bad, to 5, very good.
    Rating,
    /// How likely one is to recommend us, from 0 to 10.
    Nps,
    /// One of its options for each of its rows.
    Matrix,
    Text,
    /// A whole number.
    Number,
    /// A day, as `2026-11-22`.
    Date,
}

impl QuestionKind {
    pub const ALL: [Self; 8] = [Self::Single, Self::Multiple, Self::Rating, Self::Nps, Self::Matrix, Self::Text, Self::Number, Self::Date];

    /// Whether one chooses among options.
    #[must_use]
    pub const fn chooses(self) -> bool {
        matches!(self, Self::Single | Self::Multiple | Self::Matrix)
    }

    /// Whether the answer is a number that can be compared.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Rating | Self::Nps | Self::Number)
    }
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyQuestion {
    #[schema(pattern = "^[a-z0-9_]{1,40}$")]
    pub id: String,
    pub kind: QuestionKind,
    #[schema(min_length = 1, max_length = 500)]
    pub text: String,
    #[schema(max_length = 500)]
    pub text_en: Option<String>,
    #[serde(default)]
    pub required: bool,
    /// What can be chosen; of a matrix, its columns.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub options: Vec<SurveyOption>,
    /// The rows of a matrix.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub rows: Vec<SurveyOption>,
    /// The least number that is accepted.
    pub least: Option<i64>,
    /// The largest number that is accepted.
    pub most: Option<i64>,
    /// Asked only after certain answers; always, when null.
    pub show_if: Option<ShowIf>,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyOption {
    #[schema(pattern = "^[a-z0-9_]{1,40}$")]
    pub id: String,
    #[schema(min_length = 1, max_length = 500)]
    pub text: String,
    #[schema(max_length = 500)]
    pub text_en: Option<String>,
}

/// The answer to an earlier question after which a question is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShowIf {
    #[schema(pattern = "^[a-z0-9_]{1,40}$")]
    pub question: String,
    /// One of these was chosen.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub options: Vec<String>,
    /// The number is not less than this.
    pub at_least: Option<i64>,
    /// The number is not more than this.
    pub at_most: Option<i64>,
}

impl Questionnaire {
    /// Every question, in the order they are asked.
    pub fn questions(&self) -> impl Iterator<Item = &SurveyQuestion> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// The question of this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&SurveyQuestion> {
        self.questions().find(|question| question.id == id)
    }

    /// Whether it makes sense. `at` is its pointer in the input.
    pub fn check(&self, at: &str) -> Result<(), Refusal> {
        few(&format!("{at}/sections"), self.sections.len(), MOST_SECTIONS)?;
        few(&format!("{at}/sections"), self.questions().count(), MOST_QUESTIONS)?;
        let (mut sections, mut ids, mut earlier) = (HashSet::new(), HashSet::new(), Vec::new());
        for (number, section) in self.sections.iter().enumerate() {
            let at = format!("{at}/sections/{number}");
            fresh(&at, &section.id, &mut sections)?;
            text(&at, "title", &section.title, section.title_en.as_deref())?;
            for (number, question) in section.questions.iter().enumerate() {
                let at = format!("{at}/questions/{number}");
                fresh(&at, &question.id, &mut ids)?;
                question.check(&at, &earlier)?;
                earlier.push(question);
            }
        }
        Ok(())
    }
}

impl SurveyQuestion {
    fn check(&self, at: &str, earlier: &[&Self]) -> Result<(), Refusal> {
        text(at, "text", &self.text, self.text_en.as_deref())?;
        let (options, rows) = (self.options.len(), self.rows.len());
        if self.kind.chooses() != (options > 0) || (self.kind.chooses() && options < 2) {
            return Err(Refusal::invalid(format!("{at}/options"), "survey.options"));
        }
        if (self.kind == QuestionKind::Matrix) != (rows > 0) {
            return Err(Refusal::invalid(format!("{at}/rows"), "survey.rows"));
        }
        listed(&format!("{at}/options"), &self.options)?;
        listed(&format!("{at}/rows"), &self.rows)?;
        let bounded = self.least.is_some() || self.most.is_some();
        let empty = self.least.zip(self.most).is_some_and(|(least, most)| least > most);
        if (bounded && self.kind != QuestionKind::Number) || empty {
            return Err(Refusal::invalid(format!("{at}/most"), "survey.bounds"));
        }
        match &self.show_if {
            Some(condition) => condition.check(&format!("{at}/show_if"), earlier),
            None => Ok(()),
        }
    }

    /// The numbers that it accepts.
    #[must_use]
    pub fn range(&self) -> (i64, i64) {
        match self.kind {
            QuestionKind::Rating => (1, 5),
            QuestionKind::Nps => (0, 10),
            _ => (self.least.unwrap_or(i64::MIN), self.most.unwrap_or(i64::MAX)),
        }
    }
}

impl ShowIf {
    fn check(&self, at: &str, earlier: &[&SurveyQuestion]) -> Result<(), Refusal> {
        let on = earlier.iter().find(|question| question.id == self.question);
        let on = on.ok_or_else(|| Refusal::invalid(format!("{at}/question"), "survey.branch"))?;
        let bounded = self.at_least.is_some() || self.at_most.is_some();
        let known = |option: &String| on.options.iter().any(|one| one.id == *option);
        let fits = match on.kind {
            QuestionKind::Single | QuestionKind::Multiple => !bounded && !self.options.is_empty() && self.options.iter().all(known),
            kind if kind.counts() => bounded && self.options.is_empty(),
            _ => false,
        };
        if fits { Ok(()) } else { Err(Refusal::invalid(format!("{at}/options"), "survey.branch_answer")) }
    }
}

fn few(at: &str, count: usize, most: usize) -> Result<(), Refusal> {
    if count <= most { Ok(()) } else { Err(Refusal::invalid(at, "survey.too_many").with("max", most)) }
}

/// Names are for machines: rules and branches refer to them, and they stay when the words change.
fn fresh<'a>(at: &str, id: &'a str, taken: &mut HashSet<&'a str>) -> Result<(), Refusal> {
    let plain = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_';
    if id.is_empty() || id.len() > LONGEST_ID || !id.bytes().all(plain) {
        return Err(Refusal::invalid(format!("{at}/id"), "survey.id"));
    }
    if taken.insert(id) { Ok(()) } else { Err(Refusal::invalid(format!("{at}/id"), "survey.id_taken")) }
}

fn text(at: &str, name: &str, chinese: &str, english: Option<&str>) -> Result<(), Refusal> {
    let long = |text: &str| text.chars().count() > LONGEST_TEXT;
    if chinese.trim().is_empty() || long(chinese) {
        return Err(Refusal::invalid(format!("{at}/{name}"), "survey.text").with("max", LONGEST_TEXT));
    }
    if english.is_some_and(long) {
        return Err(Refusal::invalid(format!("{at}/{name}_en"), "survey.text").with("max", LONGEST_TEXT));
    }
    Ok(())
}

fn listed(at: &str, options: &[SurveyOption]) -> Result<(), Refusal> {
    few(at, options.len(), MOST_OPTIONS)?;
    let mut taken = HashSet::new();
    for (number, option) in options.iter().enumerate() {
        let at = format!("{at}/{number}");
        fresh(&at, &option.id, &mut taken)?;
        text(&at, "text", &option.text, option.text_en.as_deref())?;
    }
    Ok(())
}
