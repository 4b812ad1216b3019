//! Work on many customers at once: what can be done, how such work goes on, and what becomes of each customer.
//!
//! Each customer is a piece of its own: what is refused for one leaves the others alone, and what was done can be undone as long
//! as nobody has changed the customer since.

use super::{Intent, Lifecycle};
use crate::{
    ids::{DictionaryEntryId, MembershipId},
    refusal::{Action, Refusal},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The most customers that one piece of work takes.
pub const MOST: usize = 10_000;
/// The most tags that are added or taken away at once.
const MOST_TAGS: usize = 20;

/// What is to be done with each customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum BulkAction {
    /// Gives it to a member of staff, out of the pool or from whoever has it.
    Assign { owner_id: MembershipId },
    /// Gives it back to the pool, for an entry of the dictionary of release reasons.
    Release { reason_id: DictionaryEntryId },
    /// Adds tags and takes tags away.
    Tag {
        #[serde(default)]
        #[schema(max_items = 20)]
        add: Vec<String>,
        #[serde(default)]
        #[schema(max_items = 20)]
        remove: Vec<String>,
    },
    /// Sets fields to one value for all.
    Edit {
        intent: Option<Intent>,
        lifecycle: Option<Lifecycle>,
        level_id: Option<DictionaryEntryId>,
        source_id: Option<DictionaryEntryId>,
        medium_id: Option<DictionaryEntryId>,
        industry_id: Option<DictionaryEntryId>,
        region_id: Option<DictionaryEntryId>,
    },
    /// Moves it to the trash.
    Remove {},
}

impl BulkAction {
    /// The permissions of which one is needed.
    #[must_use]
    pub const fn permissions(&self) -> &'static [&'static str] {
        match self {
            Self::Assign { .. } => &["customers:assign", "customers:transfer"],
            Self::Release { .. } => &["customers:release"],
            Self::Tag { .. } | Self::Edit { .. } => &["customers:write"],
            Self::Remove {} => &["customers:delete"],
        }
    }

    /// The same, tidied; or a refusal of what would do nothing.
    pub fn checked(self) -> Result<Self, Refusal> {
        let nothing = |pointer| Refusal::invalid(pointer, "bulk.nothing");
        match self {
            Self::Tag { add, remove } => {
                let (add, remove) = (tidied("/action/add", add)?, tidied("/action/remove", remove)?);
                if add.is_empty() && remove.is_empty() { Err(nothing("/action/add")) } else { Ok(Self::Tag { add, remove }) }
            }
            Self::Edit {
                intent: None,
                lifecycle: None,
                level_id: None,
                source_id: None,
                medium_id: None,
                industry_id: None,
                region_id: None,
            } => Err(nothing("/action")),
            other => Ok(other),
        }
    }
}

fn tidied(pointer: &'static str, tags: Vec<String>) -> Result<Vec<String>, Refusal> {
    let mut tidy: Vec<String> = Vec::new();
    for tag in tags {
        let tag = tag.trim();
        if tag.is_empty() || tag.chars().count() > 30 {
            return Err(Refusal::invalid(pointer, "length"));
        }
        if !tidy.iter().any(|known| known == tag) {
            tidy.push(tag.to_owned());
        }
    }
    if tidy.len() > MOST_TAGS { Err(Refusal::invalid(pointer, "length")) } else { Ok(tidy) }
}

/// The tags of a customer after some are taken away and others added, each once; too many are refused.
pub fn retagged(tags: &[String], add: &[String], remove: &[String]) -> Result<Vec<String>, Refusal> {
    let mut after: Vec<String> = tags.iter().filter(|tag| !remove.contains(tag)).cloned().collect();
    after.extend(add.iter().filter(|tag| !tags.contains(tag) || remove.contains(tag)).cloned());
    if after.len() > MOST_TAGS { Err(Refusal::conflict("customer.too_many_tags")) } else { Ok(after) }
}

/// How far the work has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum BulkStatus {
    Running,
    Done,
    /// Stopped on the way: what was done stays done.
    Cancelled,
    Undoing,
    Undone,
}

/// What can happen to a piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkStep {
    /// Nothing is left to do.
    Finish,
    Cancel,
    Undo,
}

impl BulkStep {
    pub const ALL: [Self; 3] = [Self::Finish, Self::Cancel, Self::Undo];
}

impl BulkStatus {
    pub const ALL: [Self; 5] = [Self::Running, Self::Done, Self::Cancelled, Self::Undoing, Self::Undone];

    /// The state a step leads to. This table is the whole rule book.
    pub const fn after(self, step: BulkStep) -> Result<Self, Refusal> {
        use {BulkStatus::*, BulkStep::*};
        match (self, step) {
            (Running, Finish) => Ok(Done),
            (Undoing, Finish) => Ok(Undone),
            (Running, Cancel) => Ok(Cancelled),
            (Done | Cancelled, Undo) => Ok(Undoing),
            (_, Cancel) | (Done | Cancelled, Finish) => Err(Refusal::conflict("bulk.not_running")),
            (Running, Undo) => Err(Refusal::conflict("bulk.running")),
            _ => Err(Refusal::conflict("bulk.undone")),
        }
    }

    /// What the one who began it can do now.
    #[must_use]
    pub fn actions(self) -> Vec<Action> {
        let verdict = |step| self.after(step).map(|_| ());
        vec![Action::new("cancel", None, verdict(BulkStep::Cancel)), Action::new("undo", None, verdict(BulkStep::Undo))]
    }

    /// Whether a worker has something to do.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Running | Self::Undoing)
    }
}

/// What became of one customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum BulkOutcome {
    /// Its turn has not come.
    Waiting,
    Done,
    /// Left as it was, for a reason.
    Refused,
    /// As it was before.
    Undone,
    /// Not taken back, for a reason: mostly that somebody has changed it since.
    Kept,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fmt::Write;

    #[test]
    fn the_table_of_states_and_steps() {
        let mut table = String::from("| state | step | leads to |\n|---|---|---|\n");
        for status in BulkStatus::ALL {
            for step in BulkStep::ALL {
                let after = status.after(step).map_or_else(|refusal| format!("refused: {}", refusal.code), |next| format!("{next:?}"));
                writeln!(table, "| {status:?} | {step:?} | {after} |").unwrap();
            }
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn what_does_nothing_is_refused() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert!(BulkAction::Tag { add: vec![], remove: vec![] }.checked().is_err());
        assert!(BulkAction::Tag { add: texts(&[" "]), remove: vec![] }.checked().is_err());
        let tag = BulkAction::Tag { add: texts(&["展会 ", "展会"]), remove: vec![] }.checked().unwrap();
        assert_eq!(tag, BulkAction::Tag { add: texts(&["展会"]), remove: vec![] });
        let edit = |text: &str| serde_json::from_str::<BulkAction>(text).map(BulkAction::checked);
        assert!(edit(r#"{"kind": "edit"}"#).unwrap().is_err());
        assert!(edit(r#"{"kind": "edit", "intent": "high"}"#).unwrap().is_ok());
        assert!(edit(r#"{"kind": "edit", "name": "all the same"}"#).is_err());
        assert!(edit(r#"{"kind": "remove", "really": true}"#).is_err());
    }

    proptest! {
        #[test]
        fn tags_are_there_once_and_what_is_added_is_there(
            tags in prop::collection::btree_set("[a-d]", 0..4), add in prop::collection::btree_set("[a-f]", 0..4),
            remove in prop::collection::btree_set("[a-f]", 0..4),
        ) {
            let list = |set: &std::collections::BTreeSet<String>| set.iter().cloned().collect::<Vec<_>>();
            let mut after = retagged(&list(&tags), &list(&add), &list(&remove)).unwrap();
            after.sort();
            let wanted: std::collections::BTreeSet<_> = tags.difference(&remove).chain(&add).cloned().collect();
            prop_assert_eq!(after, list(&wanted));
        }
    }
}
