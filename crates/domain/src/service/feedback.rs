//! Feedback: what the customer thinks of a sale or of the service, once for each, from 1 to 5.

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What the feedback is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum FeedbackSubject {
    /// An order that has been delivered.
    Sale,
    /// A service request that is over.
    Service,
}

impl FeedbackSubject {
    /// Feedback is given when the customer can judge, and once.
    pub const fn may_be_given(self, over: bool, given: bool) -> Result<(), Refusal> {
        match (self, over, given) {
            (_, _, true) => Err(Refusal::conflict("feedback.given")),
            (Self::Sale, false, _) => Err(Refusal::conflict("feedback.not_delivered")),
            (Self::Service, false, _) => Err(Refusal::conflict("feedback.not_resolved")),
            (_, true, false) => Ok(()),
        }
    }
}

/// A mark from 1, bad, to 5, very good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(i64);

impl Score {
    pub fn new(value: i64) -> Result<Self, Refusal> {
        if (1..=5).contains(&value) { Ok(Self(value)) } else { Err(Refusal::invalid("/score", "feedback.score")) }
    }

    #[must_use]
    pub const fn value(self) -> i64 {
        self.0
    }

    /// Whether somebody has to look after this customer.
    #[must_use]
    pub const fn is_low(self, low_score: i64) -> bool {
        self.0 <= low_score
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_from_one_to_five() {
        let accepted: Vec<i64> = (-1..8).filter(|value| Score::new(*value).is_ok()).collect();
        assert_eq!(accepted, [1, 2, 3, 4, 5]);
        assert_eq!(Score::new(6).unwrap_err().pointer.as_deref(), Some("/score"));
    }

    #[test]
    fn the_threshold_itself_is_low() {
        assert_eq!([1, 2, 3].map(|value| Score::new(value).unwrap().is_low(2)), [true, true, false]);
    }

    #[test]
    fn once_and_not_too_early() {
        use FeedbackSubject::{Sale, Service};
        let code = |result: Result<(), Refusal>| result.err().map(|refusal| refusal.code);
        assert_eq!(code(Sale.may_be_given(true, false)), None);
        assert_eq!(code(Sale.may_be_given(false, false)), Some("feedback.not_delivered"));
        assert_eq!(code(Service.may_be_given(false, false)), Some("feedback.not_resolved"));
        assert_eq!(code(Service.may_be_given(true, true)), Some("feedback.given"));
    }
}
