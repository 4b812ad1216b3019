//! Rules: an answer that somebody has to look after opens a service request or a follow-up, in the moment it is given.

use super::answers::{SurveyAnswer, SurveyAnswers};
use super::questionnaire::Questionnaire;
use crate::ids::{MembershipId, RoleId};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

const MOST_RULES: usize = 20;

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RuleEffect {
    ServiceRequest,
    FollowUp,
}

/// An answer of at most so much has somebody look after the customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SurveyRule {
    /// A question that is answered with a number.
    #[schema(pattern = "^[a-z0-9_]{1,40}$")]
    pub question: String,
    pub at_most: i64,
    pub effect: RuleEffect,
    /// Who looks after it; the agent who sent the survey when neither a member nor a role is named.
    pub member_id: Option<MembershipId>,
    /// Somebody of this role.
    pub role_id: Option<RoleId>,
}

/// The rules of a survey.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::FromJsonQueryResult))]
pub struct SurveyRules(pub Vec<SurveyRule>);

impl SurveyRules {
    /// Whether they fit the questions. Who answers anonymously is nobody to look after: there can be no rule.
    pub fn check(&self, questionnaire: &Questionnaire, anonymous: bool, at: &str) -> Result<(), Refusal> {
        if anonymous && !self.0.is_empty() {
            return Err(Refusal::invalid(at, "survey.anonymous_rules"));
        }
        if self.0.len() > MOST_RULES {
            return Err(Refusal::invalid(at, "survey.too_many").with("max", MOST_RULES));
        }
        for (number, rule) in self.0.iter().enumerate() {
            if questionnaire.find(&rule.question).is_none_or(|question| !question.kind.counts()) {
                return Err(Refusal::invalid(format!("{at}/{number}/question"), "survey.rule_question"));
            }
            if rule.member_id.is_some() && rule.role_id.is_some() {
                return Err(Refusal::invalid(format!("{at}/{number}/role_id"), "survey.rule_person"));
            }
        }
        Ok(())
    }

    /// The rules that complete answers set off, each with the number that did it.
    pub fn set_off<'a>(&'a self, answers: &'a SurveyAnswers) -> impl Iterator<Item = (&'a SurveyRule, i64)> {
        self.0.iter().filter_map(|rule| match answers.get(&rule.question) {
            Some(SurveyAnswer::Number(number)) if *number <= rule.at_most => Some((rule, *number)),
            _ => None,
        })
    }
}
