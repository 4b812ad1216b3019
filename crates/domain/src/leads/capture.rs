//! Capture forms: what a form on the website asks for, and to whom the leads go that it makes.

use crate::{
    ids::{DictionaryEntryId, MembershipId},
    refusal::Refusal,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};
use utoipa::ToSchema;

/// A field of the lead that a form can ask for. The person's name is asked for always.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CaptureFieldName {
    Organization,
    JobTitle,
    Mobile,
    Phone,
    Email,
    Region,
    Industry,
    Note,
}

impl CaptureFieldName {
    /// Whether it says how to reach the person.
    #[must_use]
    pub const fn reaches(self) -> bool {
        matches!(self, Self::Mobile | Self::Phone | Self::Email)
    }

    /// Where it stands in a submission.
    #[must_use]
    pub const fn pointer(self) -> &'static str {
        match self {
            Self::Organization => "/organization",
            Self::JobTitle => "/job_title",
            Self::Mobile => "/mobile",
            Self::Phone => "/phone",
            Self::Email => "/email",
            Self::Region => "/region_id",
            Self::Industry => "/industry_id",
            Self::Note => "/note",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaptureField {
    pub name: CaptureFieldName,
    pub required: bool,
}

/// How a question of one's own is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    Text,
    LongText,
    /// One of the options.
    Single,
    /// Any of the options.
    Multiple,
    Number,
    Date,
}

impl AnswerKind {
    #[must_use]
    pub const fn chooses(self) -> bool {
        matches!(self, Self::Single | Self::Multiple)
    }
}

/// A choice, in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaptureOption {
    #[schema(min_length = 1, max_length = 100)]
    pub label: String,
    #[schema(max_length = 100)]
    pub label_en: Option<String>,
}

/// A question of one's own. It is known by its place among them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaptureQuestion {
    #[schema(min_length = 1, max_length = 200)]
    pub label: String,
    #[schema(max_length = 200)]
    pub label_en: Option<String>,
    pub kind: AnswerKind,
    pub required: bool,
    #[schema(max_items = 30)]
    pub options: Vec<CaptureOption>,
}

/// Who gets the leads of a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AssignmentKind {
    /// They wait for somebody in charge.
    #[default]
    Nobody,
    /// The first of `member_ids`.
    Member,
    /// Each of `member_ids` in turn.
    InTurn,
    /// Whoever looks after the nearest region; else the first of `member_ids`, if there is one.
    Region,
}

/// A region and who looks after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RegionOwner {
    pub region_id: DictionaryEntryId,
    pub member_id: MembershipId,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaptureAssignment {
    pub kind: AssignmentKind,
    #[schema(max_items = 50)]
    pub member_ids: Vec<MembershipId>,
    #[schema(max_items = 100)]
    pub regions: Vec<RegionOwner>,
}

const MOST_QUESTIONS: usize = 20;
const MOST_OPTIONS: usize = 30;
const MOST_MEMBERS: usize = 50;
const MOST_REGIONS: usize = 100;

/// What a form asks for makes sense: everything once, and one way at least to reach the person.
pub fn check_fields(fields: &[CaptureField]) -> Result<(), Refusal> {
    let once: HashSet<_> = fields.iter().map(|field| field.name).collect();
    if once.len() != fields.len() {
        return Err(Refusal::invalid("/fields", "capture_form.field_twice"));
    }
    if !fields.iter().any(|field| field.name.reaches() && field.required) {
        return Err(Refusal::invalid("/fields", "capture_form.unreachable"));
    }
    Ok(())
}

fn check_text(pointer: &str, text: &str, most: usize) -> Result<(), Refusal> {
    match text.chars().count() {
        0 => Err(Refusal::invalid(pointer, "required")),
        length if length > most => Err(Refusal::invalid(pointer, "length")),
        _ => Ok(()),
    }
}

/// Questions have words, and those that offer a choice have at least two different options.
pub fn check_questions(questions: &[CaptureQuestion]) -> Result<(), Refusal> {
    if questions.len() > MOST_QUESTIONS {
        return Err(Refusal::invalid("/questions", "length"));
    }
    for (index, question) in questions.iter().enumerate() {
        let at = format!("/questions/{index}");
        check_text(&format!("{at}/label"), &question.label, 200)?;
        check_text(&format!("{at}/label_en"), question.label_en.as_deref().unwrap_or("-"), 200)?;
        let options: HashSet<_> = question.options.iter().map(|option| &option.label).collect();
        let enough = if question.kind.chooses() { (2..=MOST_OPTIONS).contains(&options.len()) } else { options.is_empty() };
        if !enough || options.len() != question.options.len() {
            return Err(Refusal::invalid(format!("{at}/options"), "capture_form.options"));
        }
        for (place, option) in question.options.iter().enumerate() {
            check_text(&format!("{at}/options/{place}/label"), &option.label, 100)?;
            check_text(&format!("{at}/options/{place}/label_en"), option.label_en.as_deref().unwrap_or("-"), 100)?;
        }
    }
    Ok(())
}

impl CaptureAssignment {
    /// A rule names those it gives to, each once.
    pub fn check(&self) -> Result<(), Refusal> {
        let members: HashSet<_> = self.member_ids.iter().collect();
        let regions: HashSet<_> = self.regions.iter().map(|one| one.region_id).collect();
        let enough = match self.kind {
            AssignmentKind::Nobody | AssignmentKind::Region => true,
            AssignmentKind::Member | AssignmentKind::InTurn => !members.is_empty(),
        };
        if !enough || members.len() != self.member_ids.len() || members.len() > MOST_MEMBERS {
            return Err(Refusal::invalid("/assignment/member_ids", "capture_form.members"));
        }
        let mapped = self.kind != AssignmentKind::Region || !regions.is_empty();
        if !mapped || regions.len() != self.regions.len() || regions.len() > MOST_REGIONS {
            return Err(Refusal::invalid("/assignment/regions", "capture_form.regions"));
        }
        Ok(())
    }

    /// Everybody the rule may give to.
    pub fn members(&self) -> impl Iterator<Item = MembershipId> + '_ {
        self.member_ids.iter().copied().chain(self.regions.iter().map(|one| one.member_id))
    }

    /// Who gets the next lead, and whose turn it is after that. Those who cannot have leads any more are passed over.
    #[must_use]
    pub fn next(
        &self,
        turn: usize,
        region: Option<DictionaryEntryId>,
        above: &HashMap<DictionaryEntryId, Option<DictionaryEntryId>>,
        able: impl Fn(MembershipId) -> bool,
    ) -> (Option<MembershipId>, usize) {
        let first = || self.member_ids.first().copied().filter(|member| able(*member));
        match self.kind {
            AssignmentKind::Nobody => (None, turn),
            AssignmentKind::Member => (first(), turn),
            AssignmentKind::InTurn => {
                let count = self.member_ids.len();
                let places = (0..count).map(|step| (turn + step) % count.max(1));
                let able = |place: usize| self.member_ids.get(place).copied().filter(|member| able(*member)).map(|member| (member, place));
                places.into_iter().find_map(able).map_or((None, turn), |(member, place)| (Some(member), (place + 1) % count.max(1)))
            }
            AssignmentKind::Region => {
                let mapped = upwards(region, above).find_map(|region| self.regions.iter().find(|one| one.region_id == region));
                (mapped.map(|one| one.member_id).filter(|member| able(*member)).or_else(first), turn)
            }
        }
    }
}

/// An entry and those above it, the nearest first. A tree has no circles; sixteen levels are more than any has.
fn upwards<Id: Copy + Eq + Hash>(from: Option<Id>, above: &HashMap<Id, Option<Id>>) -> impl Iterator<Item = Id> {
    std::iter::successors(from, |at| above.get(at).copied().flatten()).take(16)
}

#[cfg(test)]
mod tests;
