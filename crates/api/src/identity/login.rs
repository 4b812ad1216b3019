//! In and out: login, refresh, logout, and the very first set-up.

use super::tokens::{self, ClientKind, RefreshToken, SessionTokens};
use crate::{
    App,
    http::{
        context::now,
        json::ValidJson,
        problem::Problem,
        secrets::{hash, same},
    },
};
use actix_web::{HttpRequest, HttpResponse, http::StatusCode, post, web::Data};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    identity::{
        accounts::locked_until,
        handles::{self, Handle},
    },
    ids::{CompanyId, UserId},
    scope::Actor,
};
use guanxi_persistence::{
    identity::{self, NewUser, Place, Seat},
    organization::{self, NewCompany},
};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(login).service(refresh).service(logout).service(set_up);
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "one logs in with a login")]
pub struct Login {
    /// Login name, e-mail address or mobile number.
    #[validate(length(min = 1, max = 254))]
    #[schema(min_length = 1, max_length = 254)]
    login: String,
    #[validate(length(min = 1, max = 128))]
    #[schema(min_length = 1, max_length = 128)]
    password: String,
    client: Option<ClientKind>,
}

/// Logs in with a login name, an e-mail address or a mobile number.
#[utoipa::path(tag = "identity", operation_id = "login", request_body = Login, responses((status = 200, body = SessionTokens)))]
#[post("/auth/login")]
async fn login(app: Data<App>, request: HttpRequest, body: ValidJson<Login>) -> Result<HttpResponse, Problem> {
    let (body, now) = (body.0, now());
    let handle = Handle::typed(&body.login);
    let user = identity::find_by_handle(&app.db, &handle).await?;
    let attempts = attempts_of(user.as_ref().map(|user| user.id), &handle);
    if let Some(until) = identity::locked_until(&app.db, &attempts, now).await? {
        return Err(locked(until, now));
    }
    let hash = user.as_ref().and_then(|user| user.password_hash.as_deref());
    let right = app.passwords.verify(&body.password, hash).await?;
    let Some(user) = user.filter(|_| right) else {
        identity::wrong_password(&app.db, &attempts, now, locked_until).await?;
        return Err(Problem::new(StatusCode::UNAUTHORIZED, "auth.wrong_password"));
    };
    let seats = identity::seats(&app.db, user.id).await?;
    let seat = seats.iter().find(|seat| !seat.disabled).ok_or_else(|| Problem::new(StatusCode::FORBIDDEN, "auth.disabled"))?;
    let tx = app.db.begin(seat.company, seat.actor(), now).await?;
    let answer = tokens::open(&app, &request, &tx, user.id, seat, &attempts, body.client.unwrap_or_default()).await?;
    tx.commit(&app.db).await?;
    Ok(answer)
}

/// Under what wrong passwords are counted: the user, or the hash of a name that nobody has. The name itself may be a password
/// that was typed into the wrong field.
fn attempts_of(user: Option<UserId>, handle: &Handle) -> String {
    user.map_or_else(|| format!("name:{}", hash(handle.text())), identity::attempts_of)
}

fn locked(until: DateTime<Utc>, now: DateTime<Utc>) -> Problem {
    let seconds = (until - now).num_seconds().max(1);
    let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "auth.locked").with("minutes", (seconds + 59) / 60);
    Problem { retry_after: u64::try_from(seconds).ok(), ..problem }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refresh {
    /// For mobile clients; the browser's is in its cookie.
    #[validate(length(max = 300))]
    #[schema(max_length = 300)]
    refresh_token: Option<String>,
}

/// Exchanges a refresh token for new tokens. Each is good once: used again, it ends the session.
#[utoipa::path(tag = "identity", operation_id = "refresh", request_body = Refresh, responses((status = 200, body = SessionTokens)))]
#[post("/auth/refresh")]
async fn refresh(app: Data<App>, request: HttpRequest, body: ValidJson<Refresh>) -> Result<HttpResponse, Problem> {
    let shown = tokens::shown(&app, &request, body.0.refresh_token.as_deref())?;
    let shown = shown.ok_or_else(|| Problem::new(StatusCode::UNAUTHORIZED, "auth.session_over"))?;
    tokens::rotate(&app, &shown, now()).await
}

/// Ends the session of a refresh token.
#[utoipa::path(tag = "identity", operation_id = "logout", request_body = Refresh, responses((status = 204, description = "Logged out")))]
#[post("/auth/logout")]
async fn logout(app: Data<App>, request: HttpRequest, body: ValidJson<Refresh>) -> Result<HttpResponse, Problem> {
    if let Some(shown) = tokens::shown(&app, &request, body.0.refresh_token.as_deref())? {
        end(&app, &shown).await?;
    }
    Ok(tokens::forget())
}

async fn end(app: &App, shown: &RefreshToken) -> Result<(), Problem> {
    Ok(identity::end_family(&app.db, shown.session, &shown.family_hash(), now()).await?)
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// Printed by the server when it starts without any user.
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    token: String,
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    company_name: String,
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[schema(max_length = 254)]
    email: String,
    #[schema(min_length = 2, max_length = 64)]
    login: String,
    #[schema(min_length = 8, max_length = 128)]
    password: String,
}

/// Founds the first company and its administrator, once, on a fresh installation.
#[utoipa::path(tag = "identity", operation_id = "set_up", request_body = Setup, responses((status = 200, body = SessionTokens)))]
#[post("/auth/setup")]
async fn set_up(app: Data<App>, request: HttpRequest, body: ValidJson<Setup>) -> Result<HttpResponse, Problem> {
    let body = body.0;
    if !identity::no_user_yet(&app.db).await? {
        return Err(Problem::new(StatusCode::CONFLICT, "auth.set_up_already"));
    }
    if !same(&body.token, &app.setup_token) {
        return Err(Problem::new(StatusCode::FORBIDDEN, "auth.setup_token"));
    }
    let new = NewUser {
        login_fold: handles::login(&body.login)?,
        email_fold: Some(handles::mail(&body.email)?),
        login: body.login,
        name: body.name,
        email: Some(body.email),
        ..NewUser::default()
    };
    guanxi_domain::identity::passwords::check("/password", &body.password, &[&new.login])?;
    let new = NewUser { password_hash: Some(app.passwords.hash(&body.password).await?), ..new };
    let tx = app.db.begin(CompanyId::new(), Actor::System, now()).await?;
    organization::alone(&tx).await?;
    if !identity::no_user_yet(&tx).await? {
        return Err(Problem::new(StatusCode::CONFLICT, "auth.set_up_already"));
    }
    let (company, member) = organization::found_company(&tx, &NewCompany::named(&body.company_name), new).await?;
    let seat = Seat { company: company.id, place: Place::Staff(member.id), disabled: false };
    let attempts = identity::attempts_of(member.user_id);
    let answer = tokens::open(&app, &request, &tx, member.user_id, &seat, &attempts, ClientKind::Web).await?;
    tx.commit(&app.db).await?;
    Ok(answer)
}
