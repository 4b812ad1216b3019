//! Customers' logins to the portal, looked after by those who look after the customer.

use super::{
    links::{self, Link, LinkView},
    people::{self, Names as Called},
};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::ValidJson,
    page::{ListQuery, PageOf},
    problem::Problem,
    text::{optional, trimmed},
    view::Ref,
};
use actix_web::{
    get, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::portal_accounts::{Read, Write},
    identity::{AccountStatus, LinkPurpose, accounts::AccountAction},
    ids::{ContactId, CustomerId, PortalAccountId},
};
use guanxi_persistence::{
    Conn, Tx,
    identity::{self, PortalRow},
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_portal_accounts).service(create_portal_account);
    config.service(invite_portal_account).service(disable_portal_account).service(enable_portal_account);
}

#[derive(Serialize, ToSchema)]
pub struct PortalAccountView {
    id: PortalAccountId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    customer: Ref,
    contact: Option<Ref>,
    login: String,
    name: String,
    email: Option<String>,
    mobile: Option<String>,
    status: AccountStatus,
    last_login_at: Option<DateTime<Utc>>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPortalAccount {
    customer_id: CustomerId,
    contact_id: Option<ContactId>,
    #[schema(min_length = 2, max_length = 64)]
    login: String,
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[serde(default, deserialize_with = "optional")]
    #[schema(max_length = 254)]
    email: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    #[schema(max_length = 40)]
    mobile: Option<String>,
    /// Without one, send an invitation.
    #[schema(min_length = 8, max_length = 128)]
    password: Option<String>,
}

async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: &[PortalRow]) -> Result<Vec<PortalAccountView>, Problem> {
    let mut wanted = Wanted::default();
    for row in rows {
        wanted.add(Named::Customer, Some(row.customer_id)).add(Named::Contact, row.contact_id);
    }
    let names = wanted.names(db, cx.who.company).await?;
    let users: Vec<_> = rows.iter().map(|row| row.user_id).collect();
    let locks = identity::locks(db, &users, cx.now).await?;
    let views = rows.iter().map(|row| PortalAccountView {
        id: row.id,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
        customer: cx.refer(&names, row.customer_id),
        contact: cx.named(&names, row.contact_id),
        login: row.login.clone(),
        name: row.name.clone(),
        email: row.email.clone(),
        mobile: row.mobile.clone(),
        status: AccountStatus::of(row.disabled, row.has_password, locks.get(&identity::attempts_of(row.user_id)).copied(), cx.now),
        last_login_at: row.last_login_at,
    });
    Ok(views.collect())
}

async fn view<P>(cx: &Cx<P>, db: &impl Conn, id: PortalAccountId) -> Result<PortalAccountView, Problem> {
    let row = identity::find_portal_account(db, &cx.scope, id).await?;
    views(cx, db, std::slice::from_ref(&row)).await?.pop().ok_or_else(Problem::not_found)
}

/// Lists the portal accounts of the customers within reach.
#[utoipa::path(tag = "identity", operation_id = "list_portal_accounts", params(ListQuery), responses((status = 200, body = PageOf<PortalAccountView>)))]
#[get("/portal-accounts")]
async fn list_portal_accounts(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<PortalAccountView>>, Problem> {
    let request = cx.list("portal_accounts", query.into_inner());
    let page = identity::list_portal_accounts(&cx.app.db, &cx.scope, &request).await?;
    let data = views(&cx, &cx.app.db, &page.data).await?;
    Ok(Json(guanxi_persistence::Page { data, next: page.next, limit: page.limit, total: page.total }.into()))
}

/// Gives a customer a login to the portal.
#[utoipa::path(tag = "identity", operation_id = "create_portal_account", request_body = NewPortalAccount, responses((status = 201, body = PortalAccountView)))]
#[post("/portal-accounts")]
async fn create_portal_account(cx: Cx<Write>, body: ValidJson<NewPortalAccount>) -> Result<Answer<PortalAccountView>, Problem> {
    let new = body.0;
    let called = Called { login: new.login, name: new.name, name_en: None, email: new.email, mobile: new.mobile };
    let user = people::new_user(&cx.app, called, new.password.as_deref()).await?;
    cx.create(async |tx| {
        let account = identity::create_portal_account(tx, &cx.scope, user, new.customer_id, new.contact_id).await?;
        view(&cx, tx, account.id).await
    })
    .await
}

/// The account, if it admits the action now.
async fn judged(cx: &Cx<Write>, tx: &Tx, id: PortalAccountId, action: AccountAction) -> Result<PortalRow, Problem> {
    let row = identity::find_portal_account(tx, &cx.scope, id).await?;
    action.admitted(AccountStatus::of(row.disabled, row.has_password, None, cx.now))?;
    Ok(row)
}

/// Gives a link for choosing the first password.
#[utoipa::path(tag = "identity", operation_id = "invite_portal_account", params(("id" = PortalAccountId, Path)), responses((status = 200, body = LinkView)))]
#[post("/portal-accounts/{id}/invite")]
async fn invite_portal_account(cx: Cx<Write>, id: Path<PortalAccountId>, version: IfMatch) -> Result<Answer<LinkView>, Problem> {
    let mut made: Option<(Link, PortalRow)> = None;
    let answer = cx
        .write(async |tx| {
            let row = judged(&cx, tx, *id, AccountAction::Invite).await?;
            identity::note_portal(tx, &cx.scope, *id, version.0, "invited").await?;
            let link = links::make(tx, &cx.app.config.public_url, row.user_id, LinkPurpose::Invitation).await?;
            let view = LinkView { url: None, expires_at: link.expires_at, mailed: false };
            made = Some((link, row));
            Ok(view)
        })
        .await?;
    let Some((link, row)) = made else { return Ok(answer) };
    let mailed = links::mail(&cx.app, cx.language, &row.name, &row.login, row.email.as_deref(), LinkPurpose::Invitation, &link).await;
    Ok(links::reveal(answer, link, mailed))
}

async fn set_disabled(
    cx: &Cx<Write>,
    id: PortalAccountId,
    version: IfMatch,
    action: AccountAction,
) -> Result<Answer<PortalAccountView>, Problem> {
    cx.write(async |tx| {
        judged(cx, tx, id, action).await?;
        identity::set_portal_disabled(tx, &cx.scope, id, version.0, action == AccountAction::Disable).await?;
        view(cx, tx, id).await
    })
    .await
}

/// Disables a portal account and ends its sessions.
#[utoipa::path(tag = "identity", operation_id = "disable_portal_account", params(("id" = PortalAccountId, Path)), responses((status = 200, body = PortalAccountView)))]
#[post("/portal-accounts/{id}/disable")]
async fn disable_portal_account(cx: Cx<Write>, id: Path<PortalAccountId>, version: IfMatch) -> Result<Answer<PortalAccountView>, Problem> {
    set_disabled(&cx, *id, version, AccountAction::Disable).await
}

/// Enables a disabled portal account.
#[utoipa::path(tag = "identity", operation_id = "enable_portal_account", params(("id" = PortalAccountId, Path)), responses((status = 200, body = PortalAccountView)))]
#[post("/portal-accounts/{id}/enable")]
async fn enable_portal_account(cx: Cx<Write>, id: Path<PortalAccountId>, version: IfMatch) -> Result<Answer<PortalAccountView>, Problem> {
    set_disabled(&cx, *id, version, AccountAction::Enable).await
}
