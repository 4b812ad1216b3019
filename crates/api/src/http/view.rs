//! Small shapes that many answers share.

use super::context::Cx;
use crate::messages::{Language, say};
use guanxi_domain::{
    refusal::{Action, Refusal},
    scope::Holder,
};
use guanxi_persistence::names::{Name, Names};
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

impl Language {
    /// A name in this language.
    #[must_use]
    pub fn of(self, name: &Name) -> &str {
        match (self, &name.name_en) {
            (Self::English, Some(english)) if !english.is_empty() => english,
            _ => &name.name,
        }
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
    /// Another record by its name in the caller's language.
    #[must_use]
    pub fn named(&self, names: &Names, id: Option<impl Into<Uuid>>) -> Option<Ref> {
        let id = id?.into();
        let name = names.get(id)?;
        Some(Ref::new(id, self.word(name)))
    }

    /// As [`Self::named`], where the database makes sure that the record is there.
    #[must_use]
    pub fn refer(&self, names: &Names, id: impl Into<Uuid>) -> Ref {
        let id = id.into();
        Ref::new(id, names.get(id).map_or("", |name| self.word(name)))
    }

    /// A name in the caller's language.
    #[must_use]
    pub fn word<'a>(&self, name: &'a Name) -> &'a str {
        self.language.of(name)
    }

    /// The actions of a record as this caller sees them.
    #[must_use]
    pub fn actions(&self, actions: Vec<Action>) -> Vec<ActionView> {
        actions.into_iter().map(|action| self.action(action)).collect()
    }

    /// The actions of a record of this holder: one may see further than one may act.
    #[must_use]
    pub fn actions_on(&self, actions: Vec<Action>, holder: &Holder) -> Vec<ActionView> {
        let covered = |permission| self.who.scope_for(permission).is_some_and(|scope| scope.reach.covers(holder));
        let within = |action: &Action| action.permission.is_none_or(covered);
        let refused = |action: Action| Action { verdict: Err(Refusal::forbidden("forbidden")), ..action };
        self.actions(actions.into_iter().map(|action| if within(&action) { action } else { refused(action) }).collect())
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
