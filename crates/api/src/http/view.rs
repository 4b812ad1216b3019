//! Small shapes that many answers share.

use super::context::Cx;
use crate::messages::say;
use guanxi_domain::refusal::{Action, Refusal};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Another record, by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Ref {
    pub id: Uuid,
    pub name: String,
}

impl Ref {
    pub fn new(id: impl Into<Uuid>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into() }
    }
}

/// Something that can be done to a record now, or why not.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ActionView {
    pub name: String,
    pub allowed: bool,
    /// Why not, in the caller's language.
    pub reason: Option<String>,
    /// Why not, for machines; `forbidden` when the caller lacks the permission.
    pub code: Option<String>,
}

impl<P> Cx<P> {
    /// The actions of a record as this caller sees them.
    #[must_use]
    pub fn actions(&self, actions: Vec<Action>) -> Vec<ActionView> {
        actions.into_iter().map(|action| self.action(action)).collect()
    }

    fn action(&self, action: Action) -> ActionView {
        let granted = action.permission.is_none_or(|permission| self.who.can(permission));
        let verdict = if granted { action.verdict } else { Err(Refusal::forbidden("forbidden")) };
        let name = action.name.to_owned();
        match verdict {
            Ok(()) => ActionView { name, allowed: true, reason: None, code: None },
            Err(refusal) => ActionView {
                name,
                allowed: false,
                reason: Some(say(self.language, refusal.code, &refusal.params)),
                code: Some(refusal.code.to_owned()),
            },
        }
    }
}
