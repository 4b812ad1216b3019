//! What comes in about surveys.

use crate::http::text::{kept, optional, patched, trimmed};
use guanxi_domain::{
    ids::{ContactId, CustomerId, MembershipId},
    surveys::{InvitationChannel, Questionnaire, SurveyAnswers, SurveyRules},
};
use guanxi_persistence::surveys::SurveyFields;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

/// Days that an invitation is good for, when nobody says otherwise.
const USUAL_DAYS: i64 = 14;

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSurvey {
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub name: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    pub name_en: Option<String>,
    /// What the customer reads first.
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    pub intro: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 2000))]
    #[schema(max_length = 2000)]
    pub intro_en: Option<String>,
    /// Answers do not say whose they are. It cannot be changed once the survey is published.
    pub anonymous: Option<bool>,
    /// Days that an invitation is good for; 14 when not given.
    #[validate(range(min = 1, max = 365))]
    #[schema(minimum = 1, maximum = 365)]
    pub expiry_days: Option<i64>,
    pub questionnaire: Option<Questionnaire>,
    #[schema(max_items = 20)]
    pub rules: Option<SurveyRules>,
}

impl From<NewSurvey> for SurveyFields {
    fn from(new: NewSurvey) -> Self {
        Self {
            name: Some(new.name),
            name_en: Some(new.name_en),
            intro: Some(new.intro),
            intro_en: Some(new.intro_en),
            anonymous: Some(new.anonymous.unwrap_or(false)),
            expiry_days: Some(new.expiry_days.unwrap_or(USUAL_DAYS)),
            questionnaire: Some(new.questionnaire.unwrap_or_default()),
            rules: Some(new.rules.unwrap_or_default()),
        }
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyChanges {
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub name: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 200))]
    #[schema(value_type = Option<String>, max_length = 200)]
    pub name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 2000))]
    #[schema(value_type = Option<String>, max_length = 2000)]
    pub intro: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 2000))]
    #[schema(value_type = Option<String>, max_length = 2000)]
    pub intro_en: Option<Option<String>>,
    pub anonymous: Option<bool>,
    #[validate(range(min = 1, max = 365))]
    #[schema(minimum = 1, maximum = 365)]
    pub expiry_days: Option<i64>,
    pub questionnaire: Option<Questionnaire>,
    #[schema(max_items = 20)]
    pub rules: Option<SurveyRules>,
}

impl From<SurveyChanges> for SurveyFields {
    fn from(changes: SurveyChanges) -> Self {
        let SurveyChanges { name, name_en, intro, intro_en, anonymous, expiry_days, questionnaire, rules } = changes;
        Self { name, name_en, intro, intro_en, anonymous, expiry_days, questionnaire, rules }
    }
}

/// To whom a survey is handed.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandOut {
    #[validate(length(min = 1, max = 50))]
    #[schema(min_items = 1, max_items = 50)]
    pub agent_ids: Vec<MembershipId>,
    /// The most customers that each of them may ask; as many as there are, when not given.
    #[validate(range(min = 0, max = 100_000))]
    #[schema(minimum = 0, maximum = 100_000)]
    pub quota: Option<i64>,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    pub note: Option<String>,
}

/// Somebody to ask.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyRecipient {
    pub customer_id: CustomerId,
    /// The person at the customer's; anybody, when not given.
    pub contact_id: Option<ContactId>,
}

/// Whom to ask: customers one by one, or all that match a filter.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Distribution {
    pub channel: InvitationChannel,
    #[validate(length(max = 500))]
    #[schema(max_items = 500)]
    pub recipients: Option<Vec<SurveyRecipient>>,
    /// The filter language over customers, as JSON.
    #[validate(length(max = 3000))]
    #[schema(max_length = 3000)]
    pub filter: Option<String>,
}

/// What a customer answers.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GivenAnswers {
    /// By the ids of their questions.
    pub answers: SurveyAnswers,
    /// Whether this is all. Until then answers are kept to go on with, unless the survey is anonymous.
    pub complete: bool,
}
