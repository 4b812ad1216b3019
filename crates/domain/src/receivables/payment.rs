//! Payment as the order shows it: derived from its receivables, never a state of its own.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// For how long a payment begun at a gateway keeps its part of the order for itself.
/// One that is abandoned must not hinder the customer from paying in another way.
pub const RESERVED_MINUTES: i64 = 30;

/// How money came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethod {
    /// Bank transfer.
    Transfer,
    Cash,
    Cheque,
    /// On-line, through a payment gateway.
    Gateway,
}

/// Where a payment at a gateway stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum GatewayStatus {
    Pending,
    Paid,
    Failed,
}

/// How far an order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    None,
    Partial,
    Paid,
    Overdue,
    /// All that was paid was given back.
    Refunded,
    /// All of it was credited: there is nothing to pay, and nothing that was paid is tied to it.
    Credited,
}

/// The sums of an order's receivables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrderMoney {
    /// What was charged; nothing before the first goods leave.
    pub charged: i64,
    /// Allocations less reversals.
    pub received: i64,
    /// What is still owed.
    pub outstanding: i64,
    /// Reversals.
    pub refunded: i64,
    /// The earliest due date with something outstanding.
    pub next_due: Option<NaiveDate>,
}

impl OrderMoney {
    /// The payment status on a day of the company's calendar.
    #[must_use]
    pub fn status(&self, today: NaiveDate) -> PaymentStatus {
        if self.received == 0 && self.refunded > 0 {
            PaymentStatus::Refunded
        } else if self.charged > 0 && self.outstanding == 0 {
            if self.received > 0 { PaymentStatus::Paid } else { PaymentStatus::Credited }
        } else if self.next_due.is_some_and(|due| due < today) {
            PaymentStatus::Overdue
        } else if self.received > 0 {
            PaymentStatus::Partial
        } else {
            PaymentStatus::None
        }
    }

    /// What the customer can still pay, when `pending` is already on its way.
    #[must_use]
    pub const fn payable(&self, pending: i64) -> i64 {
        let rest = self.outstanding - pending;
        if rest > 0 { rest } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_follows_the_money_and_the_day() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 2, day).unwrap();
        let money = |received, outstanding, refunded| OrderMoney {
            charged: received + outstanding,
            received,
            outstanding,
            refunded,
            next_due: (outstanding > 0).then(|| day(10)),
        };
        assert_eq!(OrderMoney::default().status(day(28)), PaymentStatus::None);
        assert_eq!(money(0, 100, 0).status(day(10)), PaymentStatus::None);
        assert_eq!(money(0, 100, 0).status(day(11)), PaymentStatus::Overdue);
        assert_eq!(money(40, 60, 0).status(day(10)), PaymentStatus::Partial);
        assert_eq!(money(40, 60, 0).status(day(11)), PaymentStatus::Overdue);
        assert_eq!(money(100, 0, 30).status(day(28)), PaymentStatus::Paid);
        assert_eq!(money(0, 100, 100).status(day(28)), PaymentStatus::Refunded);
        let credited = OrderMoney { charged: 100, ..OrderMoney::default() };
        assert_eq!(credited.status(day(28)), PaymentStatus::Credited);
        assert_eq!(OrderMoney { refunded: 100, ..credited }.status(day(28)), PaymentStatus::Refunded);
    }

    #[test]
    fn what_is_on_its_way_is_not_paid_again() {
        let money = OrderMoney { outstanding: 100, ..OrderMoney::default() };
        assert_eq!([0, 90, 100, 130].map(|pending| money.payable(pending)), [100, 10, 0, 0]);
    }
}
