//! What a login gives: a short access token, and a refresh token that is good once.
//!
//! A refresh token is `session.family.token`: the session's id, a secret that all tokens of the session share, and one of its own.
//! Who shows the family's secret with a token that is no longer good has a copy: then the session ends. An answer that is lost on
//! its way looks the same, and its owner logs in again; a client sends one refresh at a time.

use crate::{
    App,
    http::{
        address::client_address,
        auth::{ACCESS_SECONDS, Audience, Claims},
        problem::Problem,
        secrets::{hash, secret},
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    cookie::{Cookie, SameSite, time::Duration as CookieAge},
    http::{StatusCode, header},
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::ids::{SessionId, UserId};
use guanxi_persistence::identity::{self, NewSession, Place, Rotation, Seat};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// Days a session lasts without use.
const SESSION_DAYS: i64 = 30;
const COOKIE: &str = "guanxi_refresh";
const COOKIE_PATH: &str = "/api/v1/auth";

/// Which kind of program logs in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ClientKind {
    /// Keeps the refresh token in a cookie that scripts cannot read.
    #[default]
    Web,
    /// Is given the refresh token in the body.
    Mobile,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SessionTokens {
    /// For `Authorization: Bearer …`.
    pub access_token: String,
    /// Seconds until it expires.
    pub expires_in: i64,
    /// For `client: mobile` only; others have it in a cookie.
    pub refresh_token: Option<String>,
}

/// A refresh token, taken apart.
pub struct RefreshToken {
    pub session: SessionId,
    family: String,
    token: String,
}

impl RefreshToken {
    fn fresh(session: SessionId) -> Self {
        Self { session, family: secret(), token: secret() }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (session, family, token) = (parts.next()?.parse().ok()?, parts.next()?, parts.next()?);
        Some(Self { session, family: family.to_owned(), token: token.to_owned() }).filter(|_| parts.next().is_none())
    }

    fn text(&self) -> String {
        format!("{}.{}.{}", self.session, self.family, self.token)
    }

    pub fn family_hash(&self) -> String {
        hash(&self.family)
    }
}

/// Opens a session for a user who has proved who he is.
pub async fn open(
    app: &App,
    request: &HttpRequest,
    tx: &guanxi_persistence::Tx,
    user: UserId,
    seat: &Seat,
    attempts: &str,
    client: ClientKind,
) -> Result<HttpResponse, Problem> {
    let refresh = RefreshToken::fresh(SessionId::new());
    let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    let session = NewSession {
        id: refresh.session,
        family_hash: refresh.family_hash(),
        token_hash: hash(&refresh.token),
        mobile: client == ClientKind::Mobile,
        expires_at: tx.now + TimeDelta::days(SESSION_DAYS),
        address: client_address(request).map(|address| address.to_string()),
        agent: agent.map(|agent| agent.chars().take(200).collect()),
    };
    identity::open_session(tx, user, seat, attempts, session).await?;
    let (audience, place) = match seat.place {
        Place::Staff(member) => (Audience::Staff, member.into()),
        Place::Portal(account, _) => (Audience::Portal, account.into()),
    };
    answer(app, user, seat.company.into(), audience, place, &refresh, client, tx.now)
}

/// Exchanges a refresh token for the next.
pub async fn rotate(app: &App, shown: &RefreshToken, now: DateTime<Utc>) -> Result<HttpResponse, Problem> {
    let next = RefreshToken { session: shown.session, family: shown.family.clone(), token: secret() };
    let expires = now + TimeDelta::days(SESSION_DAYS);
    let (family, token) = (shown.family_hash(), hash(&shown.token));
    match identity::rotate(&app.db, shown.session, &family, &token, &hash(&next.token), expires, now).await? {
        Rotation::Done(session) => {
            let client = if session.mobile { ClientKind::Mobile } else { ClientKind::Web };
            let place = session.membership_id.map(|member| (Audience::Staff, member.into()));
            let place = place.or(session.portal_account_id.map(|account| (Audience::Portal, account.into())));
            let (audience, place) = place.ok_or_else(|| Problem::internal("a session without a place"))?;
            answer(app, session.user_id, session.company_id.into(), audience, place, &next, client, now)
        }
        Rotation::Reused => {
            tracing::warn!(session = %shown.session, "a refresh token was used twice; its session is ended");
            Err(Problem::new(StatusCode::UNAUTHORIZED, "auth.session_over"))
        }
        Rotation::Unknown => Err(Problem::new(StatusCode::UNAUTHORIZED, "auth.session_over")),
    }
}

#[expect(clippy::too_many_arguments, reason = "each is one claim")]
fn answer(
    app: &App,
    user: UserId,
    company: Uuid,
    aud: Audience,
    seat: Uuid,
    refresh: &RefreshToken,
    client: ClientKind,
    now: DateTime<Utc>,
) -> Result<HttpResponse, Problem> {
    let iat = now.timestamp();
    let iss = crate::http::auth::ISSUER.to_owned();
    let claims =
        Claims { sub: user.into(), iss, aud, iat, nbf: iat, exp: iat + ACCESS_SECONDS, company, seat, session: refresh.session.into() };
    let mut tokens = SessionTokens { access_token: app.tokens.sign(&claims)?, expires_in: ACCESS_SECONDS, refresh_token: None };
    let mut response = HttpResponse::Ok();
    match client {
        ClientKind::Mobile => tokens.refresh_token = Some(refresh.text()),
        ClientKind::Web => {
            response.cookie(cookie(refresh.text(), CookieAge::days(SESSION_DAYS)));
        }
    }
    Ok(response.json(tokens))
}

fn cookie(value: String, age: CookieAge) -> Cookie<'static> {
    Cookie::build(COOKIE, value).path(COOKIE_PATH).http_only(true).secure(true).same_site(SameSite::Strict).max_age(age).finish()
}

/// 204 that makes the browser forget the cookie.
pub fn forget() -> HttpResponse {
    HttpResponse::NoContent().cookie(cookie(String::new(), CookieAge::ZERO)).finish()
}

/// The refresh token of a request: of the body, or of the cookie when the request comes from our own pages.
pub fn shown(app: &App, request: &HttpRequest, in_body: Option<&str>) -> Result<Option<RefreshToken>, Problem> {
    if let Some(text) = in_body {
        return Ok(RefreshToken::parse(text));
    }
    let Some(cookie) = request.cookie(COOKIE) else { return Ok(None) };
    if !from_our_pages(app, request) {
        return Err(Problem::new(StatusCode::FORBIDDEN, "auth.origin"));
    }
    Ok(RefreshToken::parse(cookie.value()))
}

/// Whether `Origin` is this very server, by the name it was called or by the one it is configured to have.
fn from_our_pages(app: &App, request: &HttpRequest) -> bool {
    let text = |name| request.headers().get(name).and_then(|value| value.to_str().ok());
    let Some(origin) = text(header::ORIGIN) else { return false };
    let host = origin.split_once("://").map(|(_, host)| host);
    origin == app.config.public_url.trim_end_matches('/') || (host.is_some() && host == text(header::HOST))
}
