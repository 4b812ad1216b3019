//! Follow-ups: the contacts that took place, the next one that was agreed, and the ones somebody still has to make.

use crate::refusal::Refusal;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How the contact took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum FollowUpKind {
    Telephone,
    Mail,
    Visit,
    Meeting,
    Chat,
    Other,
}

/// How far the clocks of browser and server may differ.
const SKEW: TimeDelta = TimeDelta::minutes(5);

/// A follow-up records what took place, and plans what comes after it.
pub fn dates(happened_at: DateTime<Utc>, next_contact_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Result<(), Refusal> {
    if happened_at > now + SKEW {
        return Err(Refusal::invalid("/happened_at", "follow_up.not_yet"));
    }
    match next_contact_at {
        Some(next) if next <= happened_at => Err(Refusal::invalid("/next_contact_at", "follow_up.next_too_early")),
        _ => Ok(()),
    }
}

/// A contact that took place cannot be made undone.
pub fn finish(done: bool, wanted: bool) -> Result<bool, Refusal> {
    if done && !wanted { Err(Refusal::conflict("follow_up.done")) } else { Ok(wanted && !done) }
}

/// When the customer is to be contacted next: at the time agreed last, unless a contact took place since that time came.
#[must_use]
pub fn next_contact(last: Option<DateTime<Utc>>, agreed: Option<DateTime<Utc>>) -> Option<DateTime<Utc>> {
    agreed.filter(|agreed| last.is_none_or(|last| *agreed > last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> DateTime<Utc> {
        format!("2026-11-{day:02}T02:00:00Z").parse().unwrap()
    }

    #[test]
    fn a_follow_up_lies_in_the_past_and_plans_forward() {
        let pointer = |happened, next| dates(happened, next, day(20)).err().and_then(|refusal| refusal.pointer);
        assert_eq!(pointer(day(20), Some(day(21))), None);
        assert_eq!(pointer(day(20) + SKEW, None), None);
        assert_eq!(pointer(day(21), None).as_deref(), Some("/happened_at"));
        assert_eq!(pointer(day(19), Some(day(19))).as_deref(), Some("/next_contact_at"));
    }

    #[test]
    fn a_contact_uses_up_the_plan_that_was_due() {
        assert_eq!(next_contact(Some(day(18)), Some(day(20))), Some(day(20)));
        assert_eq!(next_contact(Some(day(21)), Some(day(20))), None);
        assert_eq!(next_contact(None, Some(day(20))), Some(day(20)));
        assert_eq!(next_contact(Some(day(18)), None), None);
    }

    #[test]
    fn done_is_done() {
        assert_eq!(finish(false, true), Ok(true));
        assert_eq!([finish(false, false), finish(true, true)], [Ok(false), Ok(false)]);
        assert_eq!(finish(true, false), Err(Refusal::conflict("follow_up.done")));
    }
}
