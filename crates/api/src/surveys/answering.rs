//! Answering, wherever one does: what is asked, what is kept, and what counts as the one answer.

use super::{caring::look_after, inputs::GivenAnswers};
use crate::http::problem::Problem;
use chrono::{DateTime, Utc};
use guanxi_domain::{
    refusal::Refusal,
    scope::Scope,
    surveys::{InvitationAction, InvitationStatus, Questionnaire, SurveyAnswers, check_answers},
};
use guanxi_persistence::{
    Conn, Tx,
    surveys::{
        answers,
        invitations::{self, Asked, SurveyInvitation},
    },
};
use serde::Serialize;
use utoipa::ToSchema;

/// What somebody is asked.
#[derive(Serialize, ToSchema)]
pub struct SurveyToAnswer {
    name: String,
    name_en: Option<String>,
    intro: Option<String>,
    intro_en: Option<String>,
    /// The answers will not say whose they are.
    anonymous: bool,
    status: InvitationStatus,
    expires_at: DateTime<Utc>,
    /// Null when there is nothing to answer any more.
    questionnaire: Option<Questionnaire>,
    /// What was answered so far. What is complete is not shown again.
    answers: SurveyAnswers,
}

/// What an invitation asks, for the one who answers.
pub async fn view(db: &impl Conn, asked: Asked, now: DateTime<Utc>) -> Result<SurveyToAnswer, Problem> {
    let Asked { invitation, survey, version } = asked;
    let status = invitation.status.now(invitation.expires_at, now);
    let open = matches!(status, InvitationStatus::Sent | InvitationStatus::Opened);
    let kept = if open { answers::of(db, &Scope::company(invitation.company_id), invitation.id).await? } else { None };
    Ok(SurveyToAnswer {
        name: survey.name,
        name_en: survey.name_en,
        intro: survey.intro,
        intro_en: survey.intro_en,
        anonymous: version.anonymous,
        status,
        expires_at: invitation.expires_at,
        questionnaire: open.then_some(version.questionnaire),
        answers: kept.map(|kept| kept.answers).unwrap_or_default(),
    })
}

/// Notes that the questions were seen. The invitation must be locked.
pub async fn open(tx: &Tx, invitation: SurveyInvitation) -> Result<Asked, Problem> {
    let asked = invitations::asked(tx, invitation).await?;
    let invitation = invitations::open(tx, &asked).await?;
    Ok(Asked { invitation, ..asked })
}

/// Takes answers. The invitation must be locked: of several who send the last answers at once, one does.
pub async fn answer(tx: &Tx, invitation: SurveyInvitation, given: GivenAnswers) -> Result<Asked, Problem> {
    let asked = invitations::asked(tx, invitation).await?;
    asked.invitation.status.at(InvitationAction::Answer, asked.invitation.expires_at, tx.now)?;
    let answers = check_answers(&asked.version.questionnaire, given.answers, given.complete)?;
    let invitation = if given.complete {
        let invitation = invitations::answered(tx, &asked).await?;
        look_after(tx, &asked, &answers).await?;
        invitation
    } else if asked.version.anonymous {
        return Err(Refusal::conflict("survey.anonymous_partial").into());
    } else {
        invitations::open(tx, &asked).await?
    };
    answers::keep(tx, &asked, answers, given.complete).await?;
    Ok(Asked { invitation, ..asked })
}
