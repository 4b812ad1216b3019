//! What an answer sets off: somebody looks after a customer who is not content, in the moment he says so.

use crate::{
    http::problem::Problem,
    messages::{Language, say},
    service::Opening,
};
use chrono::TimeDelta;
use guanxi_domain::{
    ids::MembershipId,
    refusal::Refusal,
    service::{Priority, RequestChannel},
    surveys::{RuleEffect, SurveyAnswers, SurveyRule},
};
use guanxi_persistence::{
    Error, Tx,
    engagement::{
        conversations::{Desk, desk_for},
        follow_ups,
    },
    service::{agents, terms},
    surveys::invitations::Asked,
};

/// Does what the survey's rules say about these answers.
pub async fn look_after(tx: &Tx, asked: &Asked, answers: &SurveyAnswers) -> Result<(), Problem> {
    for (rule, number) in asked.version.rules.set_off(answers) {
        let terms = terms::of(tx, tx.company).await?;
        let language = Language::accepted(&terms.locale);
        let question = asked.version.questionnaire.find(&rule.question);
        let words = question.map_or("", |question| match (language, &question.text_en) {
            (Language::English, Some(english)) if !english.is_empty() => english,
            _ => &question.text,
        });
        let params = [("survey", asked.survey.name.as_str().into()), ("question", words.into()), ("answer", number.into())];
        let text = |key: &str| say(language, key, &params);
        let who = person(tx, rule).await?.unwrap_or(asked.invitation.agent_id);
        let customer = asked.invitation.customer_id;
        match rule.effect {
            RuleEffect::FollowUp => {
                follow_ups::ask(tx, customer, Some(who), text("survey.low_answer"), tx.now + TimeDelta::days(1)).await?;
            }
            RuleEffect::ServiceRequest => {
                let opening = Opening {
                    customer,
                    contact: asked.invitation.contact_id,
                    order: None,
                    product: None,
                    subject: text("survey.request_subject"),
                    description: Some(text("survey.low_answer")),
                    category: None,
                    priority: Priority::High,
                    channel: RequestChannel::Survey,
                    desk: desk(tx, who).await?,
                    words: None,
                };
                opening.open(tx, terms.hours.day_of(tx.now)).await?;
            }
        }
    }
    Ok(())
}

/// Whom a rule names, if he is there.
async fn person(tx: &Tx, rule: &SurveyRule) -> Result<Option<MembershipId>, Problem> {
    match (rule.member_id, rule.role_id) {
        (Some(member), _) => Ok(Some(member)),
        (None, Some(of)) => Ok(agents::holder(tx, tx.company, of).await?),
        (None, None) => Ok(None),
    }
}

/// The desk of one who can work on requests; the team's queue where he cannot, or no longer.
async fn desk(tx: &Tx, who: MembershipId) -> Result<Desk, Problem> {
    match desk_for(tx, who, "service_requests:write", Refusal::conflict("service_request.not_agent")).await {
        Err(Error::Refused(_)) => Ok(agents::queue(tx, tx.company, "service_requests:write").await?),
        found => Ok(found?),
    }
}
