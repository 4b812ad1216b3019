//! `If-Match`: the version of the record that the caller has seen.

use super::problem::Problem;
use actix_web::{
    FromRequest, HttpRequest,
    dev::Payload,
    http::{StatusCode, header},
};
use std::future::{Ready, ready};

/// The version in `If-Match`, if the header is there. Without it a write is unconditional.
#[derive(Clone, Copy, Debug)]
pub struct IfMatch(pub Option<i64>);

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(value) = request.headers().get(header::IF_MATCH) else {
            return ready(Ok(Self(None)));
        };
        let text = value.to_str().unwrap_or_default().trim();
        if text == "*" {
            return ready(Ok(Self(None)));
        }
        let version = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).and_then(|text| text.parse().ok());
        ready(version.map(|version| Self(Some(version))).ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "if_match")))
    }
}
