//! What comes in through a capture form: whether a person filled it in, and whether it answers what the form asks.

use super::capture::{AnswerKind, CaptureField, CaptureFieldName, CaptureOption, CaptureQuestion};
use crate::refusal::Refusal;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

/// No person fills in a form faster than this.
pub const LEAST: TimeDelta = TimeDelta::seconds(2);
/// How long a form that somebody opened can be sent.
pub const LONGEST: TimeDelta = TimeDelta::hours(12);

/// Whether a form opened at this moment can have been filled in by a person now.
#[must_use]
pub fn hasty(opened: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    now - opened < LEAST
}

/// A form that lay open too long is to be opened anew.
pub fn fresh(opened: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Refusal> {
    if now - opened > LONGEST { Err(Refusal::conflict("capture_form.expired")) } else { Ok(()) }
}

/// An answer as the lead keeps it: with the words of question and options, which may change on the form later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CaptureAnswer {
    pub label: String,
    pub label_en: Option<String>,
    pub values: Vec<CaptureOption>,
}

/// What the form demands and was not given is refused where it stands; what it does not ask for too.
pub fn check_given(fields: &[CaptureField], given: impl Fn(CaptureFieldName) -> bool) -> Result<(), Refusal> {
    use CaptureFieldName::{Email, Industry, JobTitle, Mobile, Note, Organization, Phone, Region};
    for name in [Organization, JobTitle, Mobile, Phone, Email, Region, Industry, Note] {
        let field = fields.iter().find(|field| field.name == name);
        match (field, given(name)) {
            (None, true) => return Err(Refusal::invalid(name.pointer(), "capture_form.not_asked")),
            (Some(field), false) if field.required => return Err(Refusal::invalid(name.pointer(), "required")),
            _ => {}
        }
    }
    Ok(())
}

const LONGEST_TEXT: usize = 500;
const LONGEST_LONG_TEXT: usize = 5000;

/// The answers to the form's own questions, in their order: `values` holds what was said to each of them.
pub fn answers(questions: &[CaptureQuestion], values: &[Vec<String>]) -> Result<Vec<CaptureAnswer>, Refusal> {
    if values.len() > questions.len() {
        return Err(Refusal::invalid("/answers", "capture_form.not_asked"));
    }
    let none = Vec::new();
    let mut answers = Vec::new();
    for (index, question) in questions.iter().enumerate() {
        let said = values.get(index).unwrap_or(&none);
        let said: Vec<_> = said.iter().map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect();
        let pointer = format!("/answers/{index}");
        if said.is_empty() && question.required {
            return Err(Refusal::invalid(pointer, "required"));
        }
        if !fits(question, &said) {
            return Err(Refusal::invalid(pointer, "capture_form.answer"));
        }
        if !said.is_empty() {
            let option = |label: String| {
                let label_en = question.options.iter().find(|option| option.label == label).and_then(|option| option.label_en.clone());
                CaptureOption { label, label_en }
            };
            let values = said.into_iter().map(option).collect();
            answers.push(CaptureAnswer { label: question.label.clone(), label_en: question.label_en.clone(), values });
        }
    }
    Ok(answers)
}

fn fits(question: &CaptureQuestion, said: &[String]) -> bool {
    let offered = |value: &String| question.options.iter().any(|option| option.label == *value);
    let one = said.len() <= 1;
    match question.kind {
        AnswerKind::Text => one && said.iter().all(|value| value.chars().count() <= LONGEST_TEXT),
        AnswerKind::LongText => one && said.iter().all(|value| value.chars().count() <= LONGEST_LONG_TEXT),
        AnswerKind::Single => one && said.iter().all(offered),
        AnswerKind::Multiple => {
            let different: HashSet<_> = said.iter().collect();
            different.len() == said.len() && said.iter().all(offered)
        }
        AnswerKind::Number => one && said.iter().all(|value| value.len() <= 40 && value.parse::<f64>().is_ok_and(f64::is_finite)),
        AnswerKind::Date => one && said.iter().all(|value| value.parse::<NaiveDate>().is_ok()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::capture::CaptureOption;
    use super::*;

    fn question(kind: AnswerKind, required: bool) -> CaptureQuestion {
        let option = |label: &str| CaptureOption { label: label.into(), label_en: None };
        let options = if kind.chooses() { vec![option("甲"), option("乙")] } else { Vec::new() };
        CaptureQuestion { label: "问".into(), label_en: None, kind, required, options }
    }

    #[test]
    fn nobody_types_so_fast_and_nobody_thinks_so_long() {
        let opened: DateTime<Utc> = "2026-11-20T02:00:00Z".parse().unwrap();
        assert!(hasty(opened, opened) && hasty(opened, opened + TimeDelta::milliseconds(1999)) && !hasty(opened, opened + LEAST));
        assert!(fresh(opened, opened + LONGEST).is_ok());
        assert_eq!(fresh(opened, opened + LONGEST + LEAST).unwrap_err().code, "capture_form.expired");
        // A token from the future is no person's either.
        assert!(hasty(opened + TimeDelta::hours(1), opened));
    }

    #[test]
    fn what_is_demanded_is_given_and_what_is_not_asked_for_is_not() {
        use CaptureFieldName::{Email, Mobile, Note};
        let fields = [CaptureField { name: Mobile, required: true }, CaptureField { name: Note, required: false }];
        let pointer = |given: &[CaptureFieldName]| check_given(&fields, |name| given.contains(&name)).err().and_then(|no| no.pointer);
        assert_eq!([pointer(&[Mobile]), pointer(&[Mobile, Note])], [None, None]);
        assert_eq!(pointer(&[Note]).as_deref(), Some("/mobile"));
        assert_eq!(pointer(&[Mobile, Email]).as_deref(), Some("/email"));
    }

    #[test]
    fn an_answer_fits_its_question() {
        let said = |kind, values: &[&str]| {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            answers(&[question(kind, false)], &[values]).is_ok()
        };
        assert!(said(AnswerKind::Single, &["甲"]) && said(AnswerKind::Multiple, &["甲", "乙"]) && said(AnswerKind::Single, &[]));
        assert!(said(AnswerKind::Number, &["12.5"]) && said(AnswerKind::Date, &["2026-11-20"]) && said(AnswerKind::Text, &["随便"]));
        assert!(
            !said(AnswerKind::Single, &["甲", "乙"]) && !said(AnswerKind::Single, &["丙"]) && !said(AnswerKind::Multiple, &["甲", "甲"])
        );
        assert!(!said(AnswerKind::Number, &["十二"]) && !said(AnswerKind::Number, &["inf"]) && !said(AnswerKind::Date, &["2026-13-01"]));
        assert!(!said(AnswerKind::Text, &["a", "b"]) && !said(AnswerKind::Text, &[&"长".repeat(501)]));
        assert_eq!(answers(&[question(AnswerKind::Text, true)], &[vec![" ".into()]]).unwrap_err().code, "required");
        assert_eq!(answers(&[], &[vec![]]).unwrap_err().code, "capture_form.not_asked");
        let kept = answers(&[question(AnswerKind::Text, false), question(AnswerKind::Text, true)], &[vec![], vec![" 好 ".into()]]).unwrap();
        assert_eq!((kept.len(), kept[0].values[0].label.as_str()), (1, "好"));
    }
}
