//! What can be written of a capture form, as it comes in.

use crate::http::{
    json::present,
    problem::Problem,
    text::{bare, kept, optional, patched, trimmed},
};
use guanxi_domain::{
    ids::DictionaryEntryId,
    leads::{CaptureAssignment, CaptureField, CaptureOption, CaptureQuestion, capture},
};
use guanxi_persistence::leads::forms::{CaptureFormFields, CaptureFormTexts};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

/// A form to be made.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCaptureForm {
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    name_en: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    intro: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    intro_en: Option<String>,
    /// What the visitor must agree to.
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    consent: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    consent_en: Option<String>,
    /// What the visitor reads when he has sent the form.
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000)]
    thanks: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    thanks_en: Option<String>,
    /// What is asked for beside the name; one way to reach the person must be required.
    #[schema(max_items = 8)]
    fields: Vec<CaptureField>,
    #[schema(max_items = 20)]
    questions: Option<Vec<CaptureQuestion>>,
    source_id: Option<DictionaryEntryId>,
    medium_id: Option<DictionaryEntryId>,
    /// To nobody, when not given.
    assignment: Option<CaptureAssignment>,
    /// Open to the public at once, when not given.
    active: Option<bool>,
}

/// What to change of a form; null empties a field.
#[derive(Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaptureFormChanges {
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 1000))]
    #[schema(value_type = Option<String>, max_length = 1000)]
    intro: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 1000))]
    #[schema(value_type = Option<String>, max_length = 1000)]
    intro_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 2000))]
    #[schema(min_length = 1, max_length = 2000)]
    consent: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 2000))]
    #[schema(value_type = Option<String>, max_length = 2000)]
    consent_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 1000))]
    #[schema(min_length = 1, max_length = 1000)]
    thanks: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 1000))]
    #[schema(value_type = Option<String>, max_length = 1000)]
    thanks_en: Option<Option<String>>,
    #[schema(max_items = 8)]
    fields: Option<Vec<CaptureField>>,
    #[schema(max_items = 20)]
    questions: Option<Vec<CaptureQuestion>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    source_id: Option<Option<DictionaryEntryId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    medium_id: Option<Option<DictionaryEntryId>>,
    assignment: Option<CaptureAssignment>,
    active: Option<bool>,
}

impl NewCaptureForm {
    pub fn checked(self) -> Result<CaptureFormFields, Problem> {
        let whole = CaptureFormChanges {
            name: Some(self.name),
            name_en: Some(self.name_en),
            intro: Some(self.intro),
            intro_en: Some(self.intro_en),
            consent: Some(self.consent),
            consent_en: Some(self.consent_en),
            thanks: Some(self.thanks),
            thanks_en: Some(self.thanks_en),
            fields: Some(self.fields),
            questions: Some(self.questions.unwrap_or_default()),
            source_id: Some(self.source_id),
            medium_id: Some(self.medium_id),
            assignment: Some(self.assignment.unwrap_or_default()),
            active: Some(self.active.unwrap_or(true)),
        };
        whole.checked()
    }
}

impl CaptureFormChanges {
    /// The fields to write; or what makes no sense in them.
    pub fn checked(self) -> Result<CaptureFormFields, Problem> {
        let questions = self.questions.map(|questions| questions.into_iter().map(tidied).collect::<Vec<_>>());
        if let Some(fields) = &self.fields {
            capture::check_fields(fields)?;
        }
        if let Some(questions) = &questions {
            capture::check_questions(questions)?;
        }
        let texts = CaptureFormTexts {
            name: self.name,
            name_en: self.name_en,
            intro: self.intro,
            intro_en: self.intro_en,
            consent: self.consent,
            consent_en: self.consent_en,
            thanks: self.thanks,
            thanks_en: self.thanks_en,
            source_id: self.source_id,
            medium_id: self.medium_id,
            active: self.active,
        };
        Ok(CaptureFormFields { texts, fields: self.fields, questions, assignment: self.assignment })
    }
}

fn tidied(question: CaptureQuestion) -> CaptureQuestion {
    let other = |text: Option<String>| text.map(|text| bare(&text).to_owned()).filter(|text| !text.is_empty());
    let option = |option: CaptureOption| CaptureOption { label: bare(&option.label).to_owned(), label_en: other(option.label_en) };
    CaptureQuestion {
        label: bare(&question.label).to_owned(),
        label_en: other(question.label_en),
        options: question.options.into_iter().map(option).collect(),
        ..question
    }
}
