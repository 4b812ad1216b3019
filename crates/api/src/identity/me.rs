//! Oneself: who one is and may do, one's sessions and password.

use crate::http::{answer::Answer, context::Cx, json::ValidJson, page::ListOf, problem::Problem, view::Ref};
use actix_web::{
    delete, get, post,
    web::{Json, Path},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::Anyone,
    identity::passwords,
    ids::{CompanyId, FileId, MembershipId, SessionId, UserId},
    refusal::Refusal,
    scope::Actor,
};
use guanxi_persistence::{
    identity::{self, Seat},
    names::{Named, Wanted},
    organization::{self, Company},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(me).service(list_sessions).service(end_session).service(change_password);
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CallerKind {
    Staff,
    Portal,
    ApiKey,
}

/// The caller.
#[derive(Serialize, ToSchema)]
pub struct Me {
    user: UserRef,
    kind: CallerKind,
    company: CompanyRef,
    companies: Vec<CompanyRef>,
    membership_id: Option<MembershipId>,
    department: Option<Ref>,
    customer: Option<Ref>,
    roles: Vec<Ref>,
    role_keys: Vec<String>,
    /// What the caller is granted, as `resource:action`.
    permissions: Vec<String>,
    /// Fields that are blotted out for the caller, as `resource.field`.
    masked_fields: Vec<String>,
    demo: bool,
    must_change_password: bool,
}

#[derive(Serialize, ToSchema)]
pub struct UserRef {
    id: UserId,
    name: String,
    name_en: Option<String>,
    email: Option<String>,
    avatar_file_id: Option<FileId>,
}

#[derive(Serialize, ToSchema)]
pub struct CompanyRef {
    id: CompanyId,
    name: String,
    name_en: Option<String>,
    time_zone: String,
    currency: String,
}

impl From<&Company> for CompanyRef {
    fn from(company: &Company) -> Self {
        Self {
            id: company.id,
            name: company.name.clone(),
            name_en: company.name_en.clone(),
            time_zone: company.time_zone.clone(),
            currency: company.currency.clone(),
        }
    }
}

/// Who one is, where one works, and what one may do.
#[utoipa::path(tag = "identity", operation_id = "me", responses((status = 200, body = Me)))]
#[get("/auth/me")]
async fn me(cx: Cx<Anyone>) -> Result<Json<Me>, Problem> {
    let (db, who) = (&cx.app.db, &cx.who);
    let user = identity::find_user(db, who.user).await?;
    let seats = identity::seats(db, who.user).await?;
    let open = seats.iter().filter(|seat| !seat.disabled).map(|seat: &Seat| seat.company);
    let companies = organization::companies(db, open.chain([who.company]).collect()).await?;
    let company = companies.iter().find(|company| company.id == who.company).ok_or_else(|| Problem::internal("no company"))?;
    let roles = match who.member() {
        Some(member) => identity::roles_of(db, who.company, member).await?,
        None => Vec::new(),
    };
    let mut wanted = Wanted::default();
    wanted.add(Named::Department, who.department).add(Named::Customer, who.customer());
    let names = wanted.names(db, who.company).await?;
    let mut permissions: Vec<String> = who.grants.keys().map(ToString::to_string).collect();
    permissions.sort_unstable();
    let mut masked_fields: Vec<String> = who.masked.iter().cloned().collect();
    masked_fields.sort_unstable();
    Ok(Json(Me {
        user: UserRef { id: user.id, name: user.name, name_en: user.name_en, email: user.email, avatar_file_id: user.avatar_file_id },
        kind: match who.actor {
            Actor::Portal { .. } => CallerKind::Portal,
            Actor::ApiKey { .. } => CallerKind::ApiKey,
            Actor::Staff(_) | Actor::Visitor | Actor::System => CallerKind::Staff,
        },
        company: company.into(),
        companies: companies.iter().map(CompanyRef::from).collect(),
        membership_id: who.member(),
        department: cx.named(&names, who.department),
        customer: cx.named(&names, who.customer()),
        role_keys: roles.iter().filter_map(|role| role.key.clone()).collect(),
        roles: roles.iter().map(|role| Ref::new(role.id, cx.word(&role.into()))).collect(),
        permissions,
        masked_fields,
        demo: company.demo,
        must_change_password: user.must_change_password,
    }))
}

/// Sessions and passwords are a person's own business, not that of a key made in his name.
fn in_person(cx: &Cx<Anyone>) -> Result<(), Refusal> {
    if cx.who.session.is_some() { Ok(()) } else { Err(Refusal::forbidden("forbidden")) }
}

/// A place where one is logged in.
#[derive(Serialize, ToSchema)]
pub struct SessionView {
    id: SessionId,
    created_at: DateTime<Utc>,
    last_used_at: DateTime<Utc>,
    address: Option<String>,
    agent: Option<String>,
    /// The session of this very request.
    current: bool,
}

/// Lists the places where one is logged in.
#[utoipa::path(tag = "identity", operation_id = "list_sessions", responses((status = 200, body = ListOf<SessionView>)))]
#[get("/auth/sessions")]
async fn list_sessions(cx: Cx<Anyone>) -> Result<Json<ListOf<SessionView>>, Problem> {
    in_person(&cx)?;
    let sessions = identity::list_sessions(&cx.app.db, cx.who.company, cx.who.user, cx.now).await?;
    let views = sessions.into_iter().map(|session| SessionView {
        id: session.id,
        created_at: session.created_at,
        last_used_at: session.last_used_at,
        address: session.address,
        agent: session.agent,
        current: cx.who.session == Some(session.id),
    });
    Ok(Json(ListOf { data: views.collect() }))
}

/// Ends one of one's own sessions.
#[utoipa::path(tag = "identity", operation_id = "end_session", params(("id" = SessionId, Path)), responses((status = 204, description = "Ended")))]
#[delete("/auth/sessions/{id}")]
async fn end_session(cx: Cx<Anyone>, id: Path<SessionId>) -> Result<Answer<()>, Problem> {
    in_person(&cx)?;
    cx.remove(async |tx| Ok(identity::end_session(tx, cx.who.user, *id).await?)).await
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    #[validate(length(min = 1, max = 128))]
    #[schema(min_length = 1, max_length = 128)]
    current_password: String,
    #[schema(min_length = 8, max_length = 128)]
    new_password: String,
}

/// Changes one's own password, and ends one's other sessions.
#[utoipa::path(tag = "identity", operation_id = "change_password", request_body = ChangePassword, responses((status = 204, description = "Changed")))]
#[post("/auth/password")]
async fn change_password(cx: Cx<Anyone>, body: ValidJson<ChangePassword>) -> Result<Answer<()>, Problem> {
    let body = body.0;
    let user = identity::find_user(&cx.app.db, cx.who.user).await?;
    in_person(&cx)?;
    if !cx.app.passwords.verify(&body.current_password, user.password_hash.as_deref()).await? {
        return Err(Problem::invalid("/current_password", "auth.wrong_current"));
    }
    passwords::check("/new_password", &body.new_password, &[&user.login, user.email.as_deref().unwrap_or_default()])?;
    let hash = cx.app.passwords.hash(&body.new_password).await?;
    cx.remove(async |tx| {
        identity::set_password(tx, user.id, hash, false).await?;
        Ok(identity::end_sessions(tx, user.id, cx.who.session).await?)
    })
    .await
}
