//! Links that open once: an invitation to choose the first password, or the way back for one who forgot his.
//!
//! They go by mail where mail is configured; else the one who made them is shown them, to hand over.

use crate::{
    App,
    http::{
        answer::Answer,
        context::{language, now},
        json::ValidJson,
        problem::Problem,
        secrets::{hash, secret},
    },
    messages::{Language, say},
};
use actix_web::{
    HttpRequest, HttpResponse, get,
    http::StatusCode,
    post,
    web::{Data, Json, Path},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    identity::{LinkPurpose, handles::Handle, passwords},
    ids::UserId,
    scope::Actor,
};
use guanxi_persistence::{Error, Tx, identity};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(forgot_password).service(read_token).service(accept_token);
}

/// A link for somebody.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LinkView {
    /// Null when it was mailed, and when the answer is a repeated one: it is shown once.
    pub url: Option<String>,
    pub expires_at: DateTime<Utc>,
    pub mailed: bool,
}

/// A link just made.
pub struct Link {
    pub url: String,
    pub expires_at: DateTime<Utc>,
}

/// Makes a link. Those that the user had before open no more.
pub async fn make(tx: &Tx, public_url: &str, user: UserId, purpose: LinkPurpose) -> Result<Link, Error> {
    let token = secret();
    let expires_at = tx.now + purpose.lasts();
    identity::create_link(tx, user, purpose, &hash(&token), expires_at).await?;
    let page = match purpose {
        LinkPurpose::Invitation => "invite",
        LinkPurpose::Reset => "reset",
    };
    Ok(Link { url: format!("{}/{page}/{token}", public_url.trim_end_matches('/')), expires_at })
}

/// Mails a link, if there is a server and an address.
pub async fn mail(app: &App, language: Language, name: &str, login: &str, to: Option<&str>, purpose: LinkPurpose, link: &Link) -> bool {
    let (Some(mail), Some(to)) = (&app.mail, to) else { return false };
    let kind = match purpose {
        LinkPurpose::Invitation => "invitation",
        LinkPurpose::Reset => "reset",
    };
    let params = [("name", name.into()), ("login", login.into()), ("url", link.url.as_str().into())];
    let text = |part: &str| say(language, &format!("mail-{kind}-{part}"), &params);
    mail.send(to, text("subject"), text("text")).await
}

/// Puts the link into an answer made without it, unless it was mailed. What is kept for repeated requests never holds it.
pub fn reveal(answer: Answer<LinkView>, link: Link, mailed: bool) -> Answer<LinkView> {
    if mailed { answer.with("mailed", true) } else { answer.with("url", link.url) }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ForgotPassword {
    #[validate(length(min = 1, max = 254))]
    #[schema(min_length = 1, max_length = 254)]
    login: String,
}

/// Mails a link for a new password, if there is such a user. The answer is the same for all.
#[utoipa::path(tag = "identity", operation_id = "forgot_password", request_body = ForgotPassword, responses((status = 202, description = "If there is such a user, a mail is on its way")))]
#[post("/auth/forgot")]
async fn forgot_password(app: Data<App>, request: HttpRequest, body: ValidJson<ForgotPassword>) -> Result<HttpResponse, Problem> {
    let language = language(&request);
    // Apart from the answer, which so takes as long for known and unknown users.
    actix_web::rt::spawn(async move {
        if let Err(problem) = mail_reset(&app, language, &body.0.login).await {
            tracing::error!(code = problem.code, cause = problem.cause, "a reset link was not sent");
        }
    });
    Ok(HttpResponse::Accepted().finish())
}

async fn mail_reset(app: &App, language: Language, login: &str) -> Result<(), Problem> {
    let Some(user) = identity::find_by_handle(&app.db, &Handle::typed(login)).await? else { return Ok(()) };
    let seats = identity::seats(&app.db, user.id).await?;
    let Some(seat) = seats.iter().find(|seat| !seat.disabled) else { return Ok(()) };
    if app.mail.is_none() || user.email.is_none() || user.password_hash.is_none() {
        return Ok(());
    }
    let tx = app.db.begin(seat.company, seat.actor(), now()).await?;
    let link = make(&tx, &app.config.public_url, user.id, LinkPurpose::Reset).await?;
    tx.commit(&app.db).await?;
    mail(app, language, &user.name, &user.login, user.email.as_deref(), LinkPurpose::Reset, &link).await;
    Ok(())
}

/// Whom a link is for.
#[derive(Serialize, ToSchema)]
pub struct TokenView {
    login: String,
    name: String,
    purpose: LinkPurpose,
    expires_at: DateTime<Utc>,
}

fn spent() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, "auth.link_spent")
}

/// Says whom a one-time link is for.
#[utoipa::path(tag = "identity", operation_id = "read_token", params(("token" = String, Path)), responses((status = 200, body = TokenView)))]
#[get("/auth/tokens/{token}")]
async fn read_token(app: Data<App>, token: Path<String>) -> Result<Json<TokenView>, Problem> {
    let (link, user) = identity::find_link(&app.db, &hash(&token), now()).await?.ok_or_else(spent)?;
    Ok(Json(TokenView { login: user.login, name: user.name, purpose: link.purpose, expires_at: link.expires_at }))
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetPassword {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    token: String,
    #[schema(min_length = 8, max_length = 128)]
    password: String,
}

/// Chooses a password with a one-time link, and ends all sessions of the user.
#[utoipa::path(tag = "identity", operation_id = "accept_token", request_body = SetPassword, responses((status = 204, description = "The password is set")))]
#[post("/auth/tokens/accept")]
async fn accept_token(app: Data<App>, body: ValidJson<SetPassword>) -> Result<HttpResponse, Problem> {
    let (body, now) = (body.0, now());
    let (link, user) = identity::find_link(&app.db, &hash(&body.token), now).await?.ok_or_else(spent)?;
    passwords::check("/password", &body.password, &[&user.login, user.email.as_deref().unwrap_or_default()])?;
    let password = app.passwords.hash(&body.password).await?;
    let seats = identity::seats(&app.db, user.id).await?;
    let actor = seats.iter().find(|seat| seat.company == link.company_id).map_or(Actor::System, identity::Seat::actor);
    let tx = app.db.begin(link.company_id, actor, now).await?;
    if !identity::use_link(&tx, link.id).await? {
        return Err(spent());
    }
    identity::set_password(&tx, user.id, password, false).await?;
    identity::end_sessions(&tx, user.id, None).await?;
    tx.commit(&app.db).await?;
    Ok(HttpResponse::NoContent().finish())
}
