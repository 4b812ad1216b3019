//! The ledger of one receivable.

use crate::refusal::Refusal;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why an entry was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum ReceivableEntryKind {
    /// Goods were delivered: the customer owes.
    Charge,
    /// A receipt pays.
    Allocation,
    /// A payment is taken back, because it was refunded.
    Reversal,
    /// The company waives a part, for example for goods returned.
    Credit,
}

impl ReceivableEntryKind {
    /// Whether such an entry adds to what is owed, or takes from it.
    #[must_use]
    pub const fn sign(self) -> i64 {
        match self {
            Self::Charge | Self::Reversal => 1,
            Self::Allocation | Self::Credit => -1,
        }
    }
}

/// Where a receivable stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReceivableStatus {
    Open,
    Partial,
    Paid,
    Overdue,
    /// All of it was credited: there is nothing to pay, and nothing was paid.
    Cancelled,
}

/// The sums of a receivable's entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// Charges.
    pub amount: i64,
    /// Allocations less reversals.
    pub paid: i64,
    /// What is still owed: the sum of all entries.
    pub balance: i64,
}

impl Balance {
    /// The sums after one more entry of a (positive) amount. No entry makes a receivable negative, or unpays what was not paid.
    pub fn after(self, kind: ReceivableEntryKind, amount: i64) -> Result<Self, Refusal> {
        use ReceivableEntryKind::*;
        let (charged, paid) = match kind {
            Charge => (amount, 0),
            Allocation => (0, amount),
            Reversal => (0, -amount),
            Credit => (0, 0),
        };
        let next = Self { amount: self.amount + charged, paid: self.paid + paid, balance: self.balance + kind.sign() * amount };
        if amount <= 0 || next.balance < 0 || next.paid < 0 {
            return Err(Refusal::conflict("receivable.exceeded").with("balance", self.balance));
        }
        Ok(next)
    }

    /// The status on a day of the company's calendar. The due date itself is in time.
    #[must_use]
    pub fn status(self, due: NaiveDate, today: NaiveDate) -> ReceivableStatus {
        match (self.balance, self.paid) {
            (0, 0) => ReceivableStatus::Cancelled,
            (0, _) => ReceivableStatus::Paid,
            _ if due < today => ReceivableStatus::Overdue,
            (balance, _) if balance < self.amount => ReceivableStatus::Partial,
            _ => ReceivableStatus::Open,
        }
    }

    /// For how many days it has been overdue.
    #[must_use]
    pub fn days_overdue(self, due: NaiveDate, today: NaiveDate) -> i64 {
        if self.balance > 0 { (today - due).num_days().max(0) } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ReceivableEntryKind::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 2, day).unwrap()
    }

    fn after(entries: &[(ReceivableEntryKind, i64)]) -> Result<Balance, Refusal> {
        entries.iter().try_fold(Balance::default(), |balance, (kind, amount)| balance.after(*kind, *amount))
    }

    #[test]
    fn the_status_follows_the_entries_and_the_day() {
        let status = |entries: &[_], today| after(entries).unwrap().status(day(10), day(today));
        assert_eq!(status(&[(Charge, 100)], 10), ReceivableStatus::Open);
        assert_eq!(status(&[(Charge, 100)], 11), ReceivableStatus::Overdue);
        assert_eq!(status(&[(Charge, 100), (Allocation, 1)], 10), ReceivableStatus::Partial);
        assert_eq!(status(&[(Charge, 100), (Allocation, 1)], 11), ReceivableStatus::Overdue);
        assert_eq!(status(&[(Charge, 100), (Allocation, 60), (Credit, 40)], 28), ReceivableStatus::Paid);
        assert_eq!(status(&[(Charge, 100), (Credit, 100)], 28), ReceivableStatus::Cancelled);
        assert_eq!(status(&[(Charge, 100), (Allocation, 100), (Reversal, 100)], 10), ReceivableStatus::Open);
    }

    #[test]
    fn no_entry_goes_below_nothing() {
        assert!(after(&[(Charge, 100), (Allocation, 101)]).is_err());
        assert!(after(&[(Charge, 100), (Credit, 60), (Allocation, 41)]).is_err());
        assert!(after(&[(Charge, 100), (Allocation, 50), (Reversal, 51)]).is_err());
        assert!(after(&[(Charge, 0)]).is_err());
    }

    #[test]
    fn days_overdue_count_from_the_due_date() {
        let owed = after(&[(Charge, 100)]).unwrap();
        assert_eq!([9, 10, 11, 15].map(|today| owed.days_overdue(day(10), day(today))), [0, 0, 1, 5]);
        assert_eq!(after(&[(Charge, 1), (Allocation, 1)]).unwrap().days_overdue(day(10), day(15)), 0);
    }
}
