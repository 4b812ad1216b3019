//! Who is asking: the bearer token in `Authorization`, turned into a [`Principal`] before any handler runs.
//!
//! A token only names its bearer. What he may do is read from the database and believed for two seconds, so that a demotion,
//! a lock or the end of a session works at once, on every node.

use super::problem::Problem;
use crate::App;
use actix_web::{
    Error, HttpMessage as _, HttpRequest,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::header,
    middleware::Next,
    web,
};
use guanxi_domain::access::principal::Principal;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// Seconds an access token lives.
pub const ACCESS_SECONDS: i64 = 15 * 60;
const ISSUER: &str = "guanxi";

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
struct Caller(Arc<Principal>);

/// The caller; 401 when there is none.
pub fn caller(request: &HttpRequest) -> Result<Arc<Principal>, Problem> {
    request.extensions().get::<Caller>().map(|caller| caller.0.clone()).ok_or_else(Problem::unauthenticated)
}

/// Middleware: reads the bearer token, if there is one. A bad one counts as none; the handler's demand decides.
pub async fn authenticate(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    if let Some(token) = bearer(&request) {
        let app = request.app_data::<web::Data<App>>().cloned().ok_or_else(|| Problem::internal("no application"))?;
        match principal(&app, token).await {
            Ok(principal) => {
                request.extensions_mut().insert(Caller(principal));
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

/// The principal behind a token, from memory or from the database.
pub async fn principal(app: &App, token: &str) -> Result<Arc<Principal>, Problem> {
    let claims = app.tokens.check(token)?;
    let _ = claims;
    Err(Problem::unauthenticated())
}
