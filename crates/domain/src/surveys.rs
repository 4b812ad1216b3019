//! Surveys: the director asks, agents carry the questions to customers, customers answer, all of them read the results.
//!
//! A [`questionnaire`] is written as a draft and frozen when it is published; what is changed afterwards becomes the next version.
//! [`status`] has the life of a survey and of an invitation to it, [`answers`] says what a questionnaire accepts, [`results`] counts,
//! and [`rules`] say which answers somebody has to look after.

pub mod answers;
pub mod questionnaire;
pub mod results;
pub mod rules;
pub mod status;

pub use answers::{SurveyAnswer, SurveyAnswers, check_answers};
pub use questionnaire::{QuestionKind, Questionnaire, ShowIf, SurveyOption, SurveyQuestion, SurveySection};
pub use results::{QuestionTally, tally};
pub use rules::{RuleEffect, SurveyRule, SurveyRules};
pub use status::{InvitationAction, InvitationChannel, InvitationStatus, SurveyAction, SurveyFacts, SurveyStatus};

#[cfg(test)]
mod tests;
