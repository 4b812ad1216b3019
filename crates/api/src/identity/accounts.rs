//! What is done to the accounts of staff: invited, given a way back, disabled, enabled.

use super::{
    links::{self, Link, LinkView},
    standing::Standing,
    users::{StaffView, view},
};
use crate::http::{answer::Answer, context::Cx, etag::IfMatch, problem::Problem};
use actix_web::{post, web::Path};
use guanxi_domain::{
    access::users::Write,
    identity::{
        LinkPurpose,
        accounts::{AccountAction, may},
    },
    ids::MembershipId,
};
use guanxi_persistence::{
    Tx,
    identity::{self, StaffRow},
    organization::lock_company,
};
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(disable_user).service(enable_user).service(invite_user).service(reset_user);
}

/// The member, if the action is allowed on him now.
async fn judged(cx: &Cx<Write>, tx: &Tx, id: MembershipId, action: AccountAction) -> Result<StaffRow, Problem> {
    // Of two administrators who disable each other one must find out.
    lock_company(tx).await?;
    let row = identity::find_staff(tx, &cx.scope, id).await?;
    let standing = Standing::of(cx, tx, std::slice::from_ref(&row)).await?;
    may(action, standing.status(&row, cx.now), standing.facts(cx, &row))?;
    Ok(row)
}

/// Disables somebody's account and ends his sessions.
#[utoipa::path(tag = "identity", operation_id = "disable_user", params(("id" = MembershipId, Path)), responses((status = 200, body = StaffView)))]
#[post("/users/{id}/disable")]
async fn disable_user(cx: Cx<Write>, id: Path<MembershipId>, version: IfMatch) -> Result<Answer<StaffView>, Problem> {
    cx.write(async |tx| {
        judged(&cx, tx, *id, AccountAction::Disable).await?;
        identity::set_disabled(tx, &cx.scope, *id, version.0, true).await?;
        view(&cx, tx, *id).await
    })
    .await
}

/// Enables a disabled account.
#[utoipa::path(tag = "identity", operation_id = "enable_user", params(("id" = MembershipId, Path)), responses((status = 200, body = StaffView)))]
#[post("/users/{id}/enable")]
async fn enable_user(cx: Cx<Write>, id: Path<MembershipId>, version: IfMatch) -> Result<Answer<StaffView>, Problem> {
    cx.write(async |tx| {
        judged(&cx, tx, *id, AccountAction::Enable).await?;
        identity::set_disabled(tx, &cx.scope, *id, version.0, false).await?;
        view(&cx, tx, *id).await
    })
    .await
}

/// Gives a link for choosing the first password.
#[utoipa::path(tag = "identity", operation_id = "invite_user", params(("id" = MembershipId, Path)), responses((status = 200, body = LinkView)))]
#[post("/users/{id}/invite")]
async fn invite_user(cx: Cx<Write>, id: Path<MembershipId>, version: IfMatch) -> Result<Answer<LinkView>, Problem> {
    link(&cx, *id, version, AccountAction::Invite, LinkPurpose::Invitation).await
}

/// Gives a link for choosing a new password.
#[utoipa::path(tag = "identity", operation_id = "reset_user", params(("id" = MembershipId, Path)), responses((status = 200, body = LinkView)))]
#[post("/users/{id}/reset")]
async fn reset_user(cx: Cx<Write>, id: Path<MembershipId>, version: IfMatch) -> Result<Answer<LinkView>, Problem> {
    link(&cx, *id, version, AccountAction::Reset, LinkPurpose::Reset).await
}

async fn link(
    cx: &Cx<Write>,
    id: MembershipId,
    version: IfMatch,
    action: AccountAction,
    purpose: LinkPurpose,
) -> Result<Answer<LinkView>, Problem> {
    let mut made: Option<(Link, StaffRow)> = None;
    let answer = cx
        .write(async |tx| {
            let row = judged(cx, tx, id, action).await?;
            let verb = if purpose == LinkPurpose::Invitation { "invited" } else { "reset" };
            identity::note(tx, &cx.scope, id, version.0, verb).await?;
            let link = links::make(tx, &cx.app.config.public_url, row.user_id, purpose).await?;
            let view = LinkView { url: None, expires_at: link.expires_at, mailed: false };
            made = Some((link, row));
            Ok(view)
        })
        .await?;
    let Some((link, row)) = made else { return Ok(answer) };
    let mailed = links::mail(&cx.app, cx.language, &row.name, &row.login, row.email.as_deref(), purpose, &link).await;
    Ok(links::reveal(answer, link, mailed))
}
