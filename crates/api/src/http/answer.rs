//! A successful answer: one record with its `ETag`, made now or stored under an `Idempotency-Key`.

use super::problem::Problem;
use actix_web::{
    HttpRequest, HttpResponse, Responder,
    body::BoxBody,
    http::{StatusCode, header},
};
use serde::Serialize;
use serde_json::Value;
use std::marker::PhantomData;

/// An answer of type `T`. The record's `version` becomes the `ETag`; a created record's `id` its `Location`.
#[derive(Debug)]
pub struct Answer<T> {
    pub(super) status: StatusCode,
    pub(super) body: Value,
    kind: PhantomData<T>,
}

impl<T: Serialize> Answer<T> {
    pub fn new(status: StatusCode, view: &T) -> Result<Self, Problem> {
        Ok(Self::stored(status, serde_json::to_value(view).map_err(Problem::internal)?))
    }

    /// 200 with the record.
    pub fn ok(view: &T) -> Result<Self, Problem> {
        Self::new(StatusCode::OK, view)
    }
}

impl<T> Answer<T> {
    /// Sets a field that must not be stored with the answer, such as a secret that is shown once.
    #[must_use]
    pub fn with(mut self, field: &str, value: impl Into<Value>) -> Self {
        if let Value::Object(fields) = &mut self.body {
            fields.insert(field.to_owned(), value.into());
        }
        self
    }

    pub(super) const fn stored(status: StatusCode, body: Value) -> Self {
        Self { status, body, kind: PhantomData }
    }
}

impl<T> Responder for Answer<T> {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        if self.status == StatusCode::NO_CONTENT {
            return response.finish();
        }
        if let Some(version) = self.body.get("version").and_then(Value::as_i64) {
            response.insert_header((header::ETAG, format!("\"{version}\"")));
        }
        if self.status == StatusCode::CREATED
            && let Some(id) = self.body.get("id").and_then(Value::as_str)
        {
            response.insert_header((header::LOCATION, format!("{}/{id}", request.path())));
        }
        response.json(self.body)
    }
}
