//! Refusals: why the rules forbid something, as data. The API turns them into words in the caller's language.

use serde_json::Value;

/// A typed "no" of the domain.
///
/// `code` is stable and machine-readable (`order.own_approval`); its texts are in the message catalogues under the same key.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{code}")]
pub struct Refusal {
    pub code: &'static str,
    pub kind: RefusalKind,
    /// JSON pointer of the offending input, for `Invalid`.
    pub pointer: Option<String>,
    /// Values for the message's placeholders.
    pub params: Vec<(&'static str, Value)>,
}

/// Which answer a refusal becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// The record's state forbids it: 409.
    Conflict,
    /// The caller may not do this to this record: 403.
    Forbidden,
    /// The input has no sense: 422, at `pointer`.
    Invalid,
    /// Allowed, but not now or not so often: 429.
    TooMany,
}

impl Refusal {
    #[must_use]
    pub const fn conflict(code: &'static str) -> Self {
        Self { code, kind: RefusalKind::Conflict, pointer: None, params: Vec::new() }
    }

    #[must_use]
    pub const fn forbidden(code: &'static str) -> Self {
        Self { code, kind: RefusalKind::Forbidden, pointer: None, params: Vec::new() }
    }

    #[must_use]
    pub const fn too_many(code: &'static str) -> Self {
        Self { code, kind: RefusalKind::TooMany, pointer: None, params: Vec::new() }
    }

    #[must_use]
    pub fn invalid(pointer: impl Into<String>, code: &'static str) -> Self {
        Self { code, kind: RefusalKind::Invalid, pointer: Some(pointer.into()), params: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.params.push((name, value.into()));
        self
    }
}

/// One thing that can be done to a record: allowed, or refused with the reason.
#[derive(Clone, Debug)]
pub struct Action {
    pub name: &'static str,
    /// The permission it demands; `None` in the portal.
    pub permission: Option<&'static str>,
    pub verdict: Result<(), Refusal>,
}

impl Action {
    #[must_use]
    pub fn new<T>(name: &'static str, permission: Option<&'static str>, verdict: Result<T, Refusal>) -> Self {
        Self { name, permission, verdict: verdict.map(|_| ()) }
    }
}
