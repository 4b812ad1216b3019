//! Monitoring 监控: what people did and left undone, and whom somebody in charge keeps an eye on.
//!
//! The figures are those of [`crate::analytics`], told apart by person or, for one person, by day.

use crate::{
    analytics::Measure,
    event::{About, Subject},
    refusal::Refusal,
};

/// What is asked of everybody who sells and serves, in the order of the day's work: first what was done, then what was left undone.
pub const STAFF: [Measure; 16] = [
    Measure::FollowUps,
    Measure::Customers,
    Measure::Orders,
    Measure::OrderAmount,
    Measure::ReceiptAmount,
    Measure::Chats,
    Measure::ChatResponse,
    Measure::Resolved,
    Measure::FirstResponse,
    Measure::ReturnsDecided,
    Measure::FeedbackScore,
    Measure::OverdueContacts,
    Measure::Forgotten,
    Measure::PoolLosses,
    Measure::OverdueRequests,
    Measure::ReturnsWaiting,
];

/// How many people and customers one can keep an eye on: whoever watches everything watches nothing.
pub const MOST_WATCHED: u64 = 100;

/// Refuses one more than that.
pub fn may_watch(watched: u64) -> Result<(), Refusal> {
    if watched < MOST_WATCHED { Ok(()) } else { Err(Refusal::conflict("watch.too_many")) }
}

/// Whether an event is worth telling those who watch. What merely follows from another event of the same deed is not.
#[must_use]
pub fn worth_telling(about: &About, verb: &str) -> bool {
    !matches!((about.subject, verb), (Subject::Customers | Subject::Leads, "followed_up") | (Subject::Files | Subject::Views, _))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn one_watches_so_many_and_no_more() {
        assert_eq!(may_watch(MOST_WATCHED - 1), Ok(()));
        assert_eq!(may_watch(MOST_WATCHED), Err(Refusal::conflict("watch.too_many")));
    }

    #[test]
    fn a_follow_up_is_told_once() {
        let about = |subject| About { subject, id: Uuid::nil(), customer: None };
        assert!(worth_telling(&about(Subject::FollowUps), "created"));
        assert!(!worth_telling(&about(Subject::Customers), "followed_up"));
    }

    #[test]
    fn every_figure_of_a_person_can_be_told_apart_by_person() {
        for measure in STAFF {
            assert!(measure.by(crate::analytics::Dimension::Owner).is_some(), "{}", measure.name());
        }
    }
}
