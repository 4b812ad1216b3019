//! Problem details (RFC 9457): every error of the program becomes one of these, in one place, and is logged once, here.

use crate::messages::{Language, message, say};
use actix_web::{HttpResponse, ResponseError, http::StatusCode};
use guanxi_domain::refusal::{Refusal, RefusalKind};
use guanxi_persistence::Error;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// An error on its way out. Words are found when the caller's language is known.
#[derive(Debug, thiserror::Error)]
#[error("{status} {code}")]
pub struct Problem {
    pub status: StatusCode,
    pub code: &'static str,
    pub params: Vec<(&'static str, Value)>,
    pub errors: Vec<FieldProblem>,
    /// Seconds after which trying again makes sense.
    pub retry_after: Option<u64>,
    /// The record's version now, when the caller's was stale.
    pub version: Option<i64>,
    /// For the log only.
    pub cause: Option<String>,
}

/// What is wrong with one part of the input.
#[derive(Clone, Debug)]
pub struct FieldProblem {
    pub pointer: String,
    pub code: String,
    pub params: Vec<(&'static str, Value)>,
}

impl Problem {
    #[must_use]
    pub const fn new(status: StatusCode, code: &'static str) -> Self {
        Self { status, code, params: Vec::new(), errors: Vec::new(), retry_after: None, version: None, cause: None }
    }

    #[must_use]
    pub const fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found")
    }

    #[must_use]
    pub const fn unauthenticated() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthenticated")
    }

    #[must_use]
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self { cause: Some(cause.to_string()), ..Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal") }
    }

    #[must_use]
    pub fn busy(cause: impl std::fmt::Display) -> Self {
        Self { retry_after: Some(1), cause: Some(cause.to_string()), ..Self::new(StatusCode::SERVICE_UNAVAILABLE, "busy") }
    }

    /// The disk is full: what is there can be read, and nothing be written until there is room again.
    #[must_use]
    pub fn full(cause: impl std::fmt::Display) -> Self {
        Self { retry_after: Some(10), cause: Some(cause.to_string()), ..Self::new(StatusCode::SERVICE_UNAVAILABLE, "full") }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// 422 with one pointer.
    #[must_use]
    pub fn invalid(pointer: impl Into<String>, code: impl Into<String>) -> Self {
        let errors = vec![FieldProblem { pointer: pointer.into(), code: code.into(), params: Vec::new() }];
        Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid") }
    }

    /// The body in the caller's language.
    #[must_use]
    pub fn body(&self, language: Language, instance: &str, request_id: &str) -> ProblemBody {
        let title = say(language, &format!("status-{}", self.status.as_u16()), &[]);
        let detail = message(language, self.code, &self.params);
        let errors = self.errors.iter().map(|error| FieldProblemBody {
            pointer: error.pointer.clone(),
            code: error.code.clone(),
            detail: message(language, &error.code, &error.params)
                .or_else(|| message(language, &format!("invalid.{}", error.code), &error.params))
                .unwrap_or_else(|| say(language, "invalid.value", &[])),
            params: error.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        });
        ProblemBody {
            r#type: format!("urn:guanxi:problem:{}", self.code),
            title,
            status: self.status.as_u16(),
            detail: if self.status.is_server_error() && self.code == "internal" { None } else { detail },
            instance: instance.to_owned(),
            code: self.code.to_owned(),
            request_id: request_id.to_owned(),
            version: self.version,
            errors: errors.collect(),
        }
    }
}

/// The error document of every failing operation.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
    pub r#type: String,
    pub title: String,
    pub status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    pub instance: String,
    /// Stable and machine-readable, for example `order.not_approved`.
    pub code: String,
    pub request_id: String,
    /// With 412: the record's version now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// With 422: what is wrong, and where.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<FieldProblemBody>,
}

/// One part of the input that is wrong.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = FieldProblem)]
pub struct FieldProblemBody {
    /// JSON pointer into the request's body.
    pub pointer: String,
    pub code: String,
    pub detail: String,
    #[schema(value_type = Object)]
    pub params: Map<String, Value>,
}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    /// The edge middleware writes the body, since only there are language and request id at hand.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status)
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        let status = match refusal.kind {
            RefusalKind::Conflict => StatusCode::CONFLICT,
            RefusalKind::Forbidden => StatusCode::FORBIDDEN,
            RefusalKind::TooMany => StatusCode::TOO_MANY_REQUESTS,
            RefusalKind::Invalid => {
                let pointer = refusal.pointer.unwrap_or_default();
                let errors = vec![FieldProblem { pointer, code: refusal.code.to_owned(), params: refusal.params }];
                return Self { errors, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid") };
            }
        };
        Self { params: refusal.params, ..Self::new(status, refusal.code) }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::not_found(),
            Error::Stale(version) => Self { version: Some(version), ..Self::new(StatusCode::PRECONDITION_FAILED, "stale") },
            Error::Refused(refusal) => refusal.into(),
            Error::Query(query) => {
                Self::new(StatusCode::BAD_REQUEST, query.code).with("text", query.text).with("parameter", query.parameter)
            }
            Error::Duplicate(cause) => Self { cause: Some(cause), ..Self::new(StatusCode::CONFLICT, "duplicate") },
            Error::Dangling(cause) => Self { cause: Some(cause), ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "dangling") },
            Error::Busy(cause) => Self::busy(cause),
            Error::Full(cause) => Self::full(cause),
            Error::Database(cause) => Self::internal(cause),
            Error::Corrupt(cause) => Self::internal(cause),
        }
    }
}
