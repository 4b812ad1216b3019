//! Bodies: malformed JSON is 400, a wrong shape or value is 422 with a pointer to it.

use super::problem::{FieldProblem, Problem};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, dev::Payload, http::StatusCode, web};
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::{Value, error::Category};
use sha2::{Digest as _, Sha256};
use std::{future::Future, pin::Pin};
use validator::{Validate, ValidationError, ValidationErrors, ValidationErrorsKind};

/// The largest JSON body, in bytes.
pub const MAX_BODY: usize = 1024 * 1024;

/// The hash of the request's body, for comparing requests with one `Idempotency-Key`.
#[derive(Clone)]
pub struct BodyHash(pub String);

/// A JSON body that has the right shape and passes its validation rules.
pub struct ValidJson<T>(pub T);

impl<T: DeserializeOwned + Validate + 'static> FromRequest for ValidJson<T> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        let bytes = web::Bytes::from_request(&request, payload);
        Box::pin(async move {
            let kind = request.content_type();
            if kind != "application/json" {
                return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media_type"));
            }
            let bytes = bytes.await.map_err(|error| match error.as_response_error().status_code() {
                StatusCode::PAYLOAD_TOO_LARGE => Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
                _ => Problem::new(StatusCode::BAD_REQUEST, "malformed"),
            })?;
            request.extensions_mut().insert(BodyHash(hex::encode(Sha256::digest(&bytes))));
            parse(&bytes).map(Self)
        })
    }
}

/// For merge patches: a field that is absent is `None`, one that is null is `Some(None)`.
/// `#[serde(default, deserialize_with = "present")]`
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// A text with something in it: `#[validate(custom(function = "filled"))]`.
pub fn filled(text: &str) -> Result<(), ValidationError> {
    if super::text::bare(text).is_empty() { Err(ValidationError::new("required")) } else { Ok(()) }
}

fn parse<T: DeserializeOwned + Validate>(bytes: &[u8]) -> Result<T, Problem> {
    if bytes.windows(6).any(|part| part == b"\\u0000") || bytes.contains(&0) {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "nul"));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let body: T = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let pointer = pointer(error.path());
        let error = error.into_inner();
        if error.classify() == Category::Data {
            let mut problem = Problem::invalid(pointer, "shape");
            if let Some(field) = problem.errors.first_mut() {
                field.params.push(("reason", shorten(&error.to_string()).into()));
            }
            return problem;
        }
        Problem::new(StatusCode::BAD_REQUEST, "malformed").with("reason", shorten(&error.to_string()))
    })?;
    deserializer.end().map_err(|_| Problem::new(StatusCode::BAD_REQUEST, "malformed"))?;
    body.validate().map_err(|errors| {
        let mut found = Vec::new();
        collect(&errors, "", &mut found);
        found.sort_by(|one, other| one.pointer.cmp(&other.pointer));
        Problem { errors: found, ..Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid") }
    })?;
    Ok(body)
}

/// serde's words may quote what was sent; keep the part that says what was expected.
fn shorten(text: &str) -> String {
    text.chars().take(160).collect()
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Map { key } => pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Seq { index } => pointer = format!("{pointer}/{index}"),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    pointer
}

/// Flattens validator's tree into pointers. The rejected value itself is left out: it may be a password.
fn collect(errors: &ValidationErrors, prefix: &str, found: &mut Vec<FieldProblem>) {
    for (field, kind) in errors.errors() {
        let at = if field == "__all__" { prefix.to_owned() } else { format!("{prefix}/{field}") };
        match kind {
            ValidationErrorsKind::Struct(inner) => collect(inner, &at, found),
            ValidationErrorsKind::List(items) => {
                for (index, inner) in items {
                    collect(inner, &format!("{at}/{index}"), found);
                }
            }
            ValidationErrorsKind::Field(list) => found.extend(list.iter().map(|error| {
                FieldProblem {
                    pointer: at.clone(),
                    code: error.code.to_string(),
                    params: ["min", "max", "equal"]
                        .iter()
                        .filter_map(|name| Some((*name, error.params.get(*name)?.clone())))
                        .collect::<Vec<(_, Value)>>(),
                }
            })),
        }
    }
}
