//! Who is asking: the bearer token in `Authorization`, turned into a [`Principal`] before any handler runs.
//!
//! A token only names its bearer. What he may do is read from the database and believed for two seconds, so that a demotion,
//! a lock or the end of a session works at once, on every node.

use super::{context::now, problem::Problem, secrets::hash};
use crate::App;
use actix_web::{
    Error, HttpMessage as _, HttpRequest,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header,
    middleware::Next,
    web,
};
use guanxi_domain::{
    access::principal::Principal,
    ids::{MembershipId, PortalAccountId, SessionId},
};
use guanxi_persistence::identity::{self, Bearer};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use moka::future::Cache;
use serde::{Deserialize, Serialize};
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

/// Seconds an access token lives.
pub const ACCESS_SECONDS: i64 = 15 * 60;
pub const ISSUER: &str = "guanxi";

/// The claims of an access token.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Claims {
    /// The user.
    pub sub: Uuid,
    pub iss: String,
    pub aud: Audience,
    pub iat: i64,
    pub nbf: i64,
    pub exp: i64,
    pub company: Uuid,
    /// The membership, or the portal account.
    pub seat: Uuid,
    pub session: Uuid,
}

/// Which surface a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    Staff,
    Portal,
}

/// Signs and checks access tokens.
pub struct Tokens {
    encoding: EncodingKey,
    decoding: DecodingKey,
    validation: Validation,
}

impl Tokens {
    #[must_use]
    pub fn new(secret: &[u8]) -> Self {
        let mut validation = Validation::new(Algorithm::HS256);
        validation.set_issuer(&[ISSUER]);
        validation.set_audience(&["staff", "portal"]);
        validation.set_required_spec_claims(&["exp", "nbf", "iss", "aud", "sub"]);
        validation.validate_nbf = true;
        validation.leeway = 5;
        Self { encoding: EncodingKey::from_secret(secret), decoding: DecodingKey::from_secret(secret), validation }
    }

    pub fn sign(&self, claims: &Claims) -> Result<String, Problem> {
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &self.encoding).map_err(Problem::internal)
    }

    pub fn check(&self, token: &str) -> Result<Claims, Problem> {
        let data = jsonwebtoken::decode::<Claims>(token, &self.decoding, &self.validation);
        data.map(|data| data.claims).map_err(|_| Problem::unauthenticated())
    }
}

/// What the middleware found out about the caller.
#[derive(Clone)]
struct Caller(Arc<Principal>, Shown);

/// The caller; 401 when there is none.
pub fn caller(request: &HttpRequest) -> Result<Arc<Principal>, Problem> {
    request.extensions().get::<Caller>().map(|caller| caller.0.clone()).ok_or_else(Problem::unauthenticated)
}

/// What the caller has shown, for asking again later: see [`believed`].
pub fn shown(request: &HttpRequest) -> Result<Shown, Problem> {
    request.extensions().get::<Caller>().map(|caller| caller.1.clone()).ok_or_else(Problem::unauthenticated)
}

/// Middleware: reads the bearer token, if there is one. A bad one counts as none; the handler's demand decides.
pub async fn authenticate(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if let Some(token) = bearer(&request) {
        let app = request.app_data::<web::Data<App>>().cloned().ok_or_else(|| Problem::internal("no application"))?;
        match principal(&app, token).await {
            Ok((principal, shown)) => {
                request.extensions_mut().insert(Caller(principal, shown));
            }
            Err(problem) if problem.status.is_server_error() => return Ok(request.error_response(problem).map_into_right_body()),
            Err(_) => {}
        }
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn bearer(request: &ServiceRequest) -> Option<&str> {
    request.headers().get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
}

/// What API keys begin with.
pub const KEY_PREFIX: &str = "gx_";

/// How long a principal is believed: with the time to load it, well within two seconds.
const BELIEVED: Duration = Duration::from_millis(1500);
const _: () = assert!(BELIEVED.as_millis() < 2000, "a demotion works within two seconds");

/// Principals that were loaded a moment ago.
pub type Principals = Cache<Shown, Option<Arc<Principal>>>;

#[must_use]
pub fn principals() -> Principals {
    Cache::builder().max_capacity(20_000).time_to_live(BELIEVED).build()
}

/// What a caller has shown, checked as far as it can be without the database.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shown {
    Token { audience: Audience, session: SessionId, seat: Uuid },
    Key(String),
}

/// The principal behind a token, from memory or from the database.
async fn principal(app: &App, token: &str) -> Result<(Arc<Principal>, Shown), Problem> {
    let shown = if token.starts_with(KEY_PREFIX) {
        Shown::Key(hash(token))
    } else {
        let claims = app.tokens.check(token)?;
        Shown::Token { audience: claims.aud, session: SessionId(claims.session), seat: claims.seat }
    };
    let principal = believed(app, shown.clone()).await?.ok_or_else(Problem::unauthenticated)?;
    Ok((principal, shown))
}

/// The principal of somebody who was let in before, as he is now: open streams ask again and again.
pub async fn believed(app: &App, shown: Shown) -> Result<Option<Arc<Principal>>, Problem> {
    let load = async {
        let bearer = match &shown {
            Shown::Key(hash) => Bearer::Key(hash),
            Shown::Token { audience: Audience::Staff, session, seat } => Bearer::Staff { session: *session, member: MembershipId(*seat) },
            Shown::Token { audience: Audience::Portal, session, seat } => {
                Bearer::Portal { session: *session, account: PortalAccountId(*seat) }
            }
        };
        Ok::<_, guanxi_persistence::Error>(identity::principal(&app.db, bearer, now()).await?.map(Arc::new))
    };
    let loaded = app.principals.try_get_with(shown.clone(), load).await;
    loaded.map_err(|error| match &*error {
        guanxi_persistence::Error::Busy(cause) => Problem::busy(cause),
        guanxi_persistence::Error::Full(cause) => Problem::full(cause),
        error => Problem::internal(error),
    })
}
