//! Invitations as the agent follows them: who has answered, who is reminded, who needs another link.

use super::{
    distributing::{Letter, link_to, post_letters},
    views::SurveyInvitationView,
};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    page::{ListQuery, PageOf},
    problem::Problem,
    secrets::{hash, secret},
};
use actix_web::{
    get, post,
    web::{Json, Path, Query},
};
use guanxi_domain::{
    access::surveys::{Distribute, Read},
    ids::SurveyInvitationId,
    refusal::Refusal,
    scope::Scope,
    surveys::{InvitationAction, InvitationChannel},
};
use guanxi_persistence::{
    Tx, customers,
    surveys::{
        invitations::{self, SurveyInvitation},
        recipients::Ways,
    },
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_survey_invitations).service(remind_survey_invitation).service(renew_survey_invitation);
}

/// Lists the invitations within reach, newest first.
#[utoipa::path(tag = "surveys", operation_id = "list_survey_invitations", params(ListQuery), responses((status = 200, body = PageOf<SurveyInvitationView>)))]
#[get("/survey-invitations")]
async fn list_survey_invitations(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<SurveyInvitationView>>, Problem> {
    let page = invitations::list(&cx.app.db, &cx.scope, &cx.list("survey_invitations", query.0)).await?;
    Ok(Json(page.turn(async |rows| cx.survey_invitations(&cx.app.db, rows).await).await?.into()))
}

async fn view(cx: &Cx<Distribute>, tx: &Tx, row: SurveyInvitation) -> Result<SurveyInvitationView, Problem> {
    cx.survey_invitations(tx, vec![row]).await?.pop().ok_or_else(Problem::not_found)
}

/// Reminds a customer who has not answered: by a notice in the portal, or by another mail, whose link replaces the one before.
#[utoipa::path(tag = "surveys", operation_id = "remind_survey_invitation", params(("id" = SurveyInvitationId, Path)),
    responses((status = 200, body = SurveyInvitationView)))]
#[post("/survey-invitations/{id}/remind")]
async fn remind_survey_invitation(
    cx: Cx<Distribute>,
    id: Path<SurveyInvitationId>,
    version: IfMatch,
) -> Result<Answer<SurveyInvitationView>, Problem> {
    let mut letters = Vec::new();
    let answer = cx
        .write(async |tx| {
            let before = invitations::find_to_change(tx, &cx.scope, *id, version.0).await?;
            before.channel.may_remind()?;
            before.status.at(InvitationAction::Remind, before.expires_at, tx.now)?;
            let token = (before.channel == InvitationChannel::Mail).then(secret);
            if let Some(token) = &token {
                letters.push(letter(&cx, tx, &before, token).await?);
            }
            let row = invitations::remind(tx, &before, token.as_deref().map(hash)).await?;
            view(&cx, tx, row).await
        })
        .await?;
    post_letters(&cx.app, letters);
    Ok(answer)
}

async fn letter(cx: &Cx<Distribute>, tx: &Tx, invitation: &SurveyInvitation, token: &str) -> Result<Letter, Problem> {
    if cx.app.mail.is_none() {
        return Err(Refusal::conflict("survey.no_mail").into());
    }
    let customer = customers::find(tx, &Scope::company(tx.company), invitation.customer_id).await?;
    let ways = Ways::to(tx, &[customer.into()]).await?;
    let to = ways.address(invitation.customer_id, invitation.contact_id).ok_or_else(|| Refusal::conflict("survey.no_address"))?.to_owned();
    let survey = invitations::asked(tx, invitation.clone()).await?.survey.name;
    Ok(Letter { to, survey, url: link_to(&cx.app, token) })
}

/// An invitation with its new link.
#[derive(Serialize, ToSchema)]
pub struct RenewedInvitation {
    #[serde(flatten)]
    invitation: SurveyInvitationView,
    /// Null when the answer is a repeated one: it is shown once.
    url: Option<String>,
}

/// Makes a new link, in place of the one before. It is shown once, as `url`.
#[utoipa::path(tag = "surveys", operation_id = "renew_survey_invitation", params(("id" = SurveyInvitationId, Path)),
    responses((status = 200, body = RenewedInvitation)))]
#[post("/survey-invitations/{id}/renew")]
async fn renew_survey_invitation(
    cx: Cx<Distribute>,
    id: Path<SurveyInvitationId>,
    version: IfMatch,
) -> Result<Answer<RenewedInvitation>, Problem> {
    let mut url = None;
    let answer = cx
        .write(async |tx| {
            let before = invitations::find_to_change(tx, &cx.scope, *id, version.0).await?;
            before.status.at(InvitationAction::Renew, before.expires_at, tx.now)?;
            if !before.channel.by_link() {
                return Err(Refusal::conflict("survey_invitation.in_portal").into());
            }
            let token = secret();
            let row = invitations::renew(tx, &before, hash(&token)).await?;
            url = Some(link_to(&cx.app, &token));
            Ok(RenewedInvitation { invitation: view(&cx, tx, row).await?, url: None })
        })
        .await?;
    // A repeated request has made no link, and is shown none.
    Ok(if url.is_some() { answer.with("url", url) } else { answer })
}

/// Lets invitations expire that are overdue; how many did.
pub(crate) async fn expire(tx: &Tx, limit: u64) -> Result<usize, Problem> {
    Ok(invitations::expire(tx, limit).await?)
}
