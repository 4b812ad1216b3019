//! Receipts: money that came in. A pending one is a claim; confirmed, it is allocated to receivables; what is given back is a
//! refund. At every moment: confirmed amount = allocated + unallocated + refunded.

use super::PaymentMethod;
use crate::ids::ReceivableId;
use crate::money::MAX_AMOUNT;
use crate::refusal::{Action, Refusal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use utoipa::ToSchema;

/// Where a receipt stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptStatus {
    Pending,
    Confirmed,
    Rejected,
    /// All of it was given back.
    Refunded,
}

/// What can happen to a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReceiptAction {
    Confirm,
    Reject,
    Allocate,
    RefundPart,
    RefundRest,
}

impl ReceiptStatus {
    pub const ALL: [Self; 4] = [Self::Pending, Self::Confirmed, Self::Rejected, Self::Refunded];

    /// The state an action leads to.
    pub const fn after(self, action: ReceiptAction) -> Result<Self, Refusal> {
        use {ReceiptAction::*, ReceiptStatus::*};
        Ok(match (self, action) {
            (Pending, Confirm) => Confirmed,
            (Pending, Reject) => Rejected,
            (Confirmed, Allocate | RefundPart) => Confirmed,
            (Confirmed, RefundRest) => Refunded,
            (_, Confirm | Reject) => return Err(Refusal::conflict("receipt.not_pending")),
            (_, Allocate | RefundPart | RefundRest) => return Err(Refusal::conflict("receipt.not_confirmed")),
        })
    }
}

impl ReceiptAction {
    pub const ALL: [Self; 5] = [Self::Confirm, Self::Reject, Self::Allocate, Self::RefundPart, Self::RefundRest];
}

/// The sums of a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceiptFacts {
    pub status: ReceiptStatus,
    pub method: PaymentMethod,
    pub amount: i64,
    pub allocated: i64,
    pub refunded: i64,
}

impl ReceiptFacts {
    /// Money that is in and pays for nothing yet.
    #[must_use]
    pub const fn unallocated(&self) -> i64 {
        match self.status {
            ReceiptStatus::Confirmed => self.amount - self.allocated - self.refunded,
            ReceiptStatus::Pending | ReceiptStatus::Rejected | ReceiptStatus::Refunded => 0,
        }
    }

    /// Staff decide on money they can see on the bank statement; a gateway speaks for itself.
    pub fn decide(&self, action: ReceiptAction) -> Result<ReceiptStatus, Refusal> {
        let next = self.status.after(action)?;
        if self.method == PaymentMethod::Gateway { Err(Refusal::conflict("receipt.gateway_decides")) } else { Ok(next) }
    }

    /// There is money left to allocate.
    pub fn check_allocatable(&self) -> Result<(), Refusal> {
        self.status.after(ReceiptAction::Allocate)?;
        if self.unallocated() > 0 { Ok(()) } else { Err(Refusal::conflict("receipt.all_allocated")) }
    }
}

/// What can be done to a receipt.
#[must_use]
pub fn receipt_actions(facts: &ReceiptFacts) -> Vec<Action> {
    vec![
        Action::new("confirm", Some("receipts:confirm"), facts.decide(ReceiptAction::Confirm)),
        Action::new("reject", Some("receipts:confirm"), facts.decide(ReceiptAction::Reject)),
        Action::new("allocate", Some("receipts:write"), facts.check_allocatable()),
        Action::new("refund", Some("receipts:refund"), facts.status.after(ReceiptAction::RefundPart)),
    ]
}

/// A receivable that money can go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenReceivable {
    pub id: ReceivableId,
    pub due_date: NaiveDate,
    pub balance: i64,
}

/// A part of a receipt for one receivable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allocation {
    pub receivable: ReceivableId,
    pub amount: i64,
}

/// Settles the oldest due first, as far as the money goes.
#[must_use]
pub fn allocate_oldest(available: i64, open: &[OpenReceivable]) -> Vec<Allocation> {
    let mut open = open.to_vec();
    open.sort_by_key(|receivable| (receivable.due_date, receivable.id));
    take(available, open.into_iter().map(|receivable| (receivable.id, receivable.balance)))
}

/// Settles what the payer named. What cannot be settled any more stays unallocated if `lenient`, and is refused if not.
pub fn allocate_given(available: i64, open: &[OpenReceivable], given: &[Allocation], lenient: bool) -> Result<Vec<Allocation>, Refusal> {
    let mut seen = HashSet::new();
    let mut wanted = Vec::with_capacity(given.len());
    for (index, part) in given.iter().enumerate() {
        if !(1..=MAX_AMOUNT).contains(&part.amount) {
            let pointer = format!("/allocations/{index}/amount/amount");
            return Err(Refusal::invalid(pointer, "range").with("min", 1).with("max", MAX_AMOUNT));
        }
        let known = open.iter().find(|receivable| receivable.id == part.receivable);
        let balance = known.filter(|_| seen.insert(part.receivable)).map_or(0, |receivable| receivable.balance);
        if part.amount > balance && !lenient {
            let pointer = format!("/allocations/{index}/amount/amount");
            return Err(Refusal::invalid(pointer, "receipt.above_balance").with("balance", balance));
        }
        wanted.push((part.receivable, part.amount.min(balance)));
    }
    if given.iter().map(|part| part.amount).sum::<i64>() > available && !lenient {
        return Err(Refusal::invalid("/allocations", "receipt.above_unallocated").with("unallocated", available));
    }
    Ok(take(available, wanted))
}

fn take(available: i64, wanted: impl IntoIterator<Item = (ReceivableId, i64)>) -> Vec<Allocation> {
    let mut left = available;
    let mut taken = Vec::new();
    for (receivable, amount) in wanted {
        let amount = amount.min(left);
        if amount > 0 {
            left -= amount;
            taken.push(Allocation { receivable, amount });
        }
    }
    taken
}

/// How an amount is given back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    pub status: ReceiptStatus,
    /// Payments to take back from receivables, because the unallocated rest does not suffice.
    pub reversals: Vec<Allocation>,
}

/// Gives back what pays for nothing first, then what paid for the latest allocations.
/// `allocations` are the receipt's net allocations, earliest first.
pub fn refund(facts: &ReceiptFacts, allocations: &[Allocation], amount: i64) -> Result<Refund, Refusal> {
    let most = facts.amount - facts.refunded;
    let action = if amount == most { ReceiptAction::RefundRest } else { ReceiptAction::RefundPart };
    let status = facts.status.after(action)?;
    if !(1..=most).contains(&amount) {
        return Err(Refusal::invalid("/amount/amount", "range").with("min", 1).with("max", most));
    }
    let from_allocated = (amount - facts.unallocated()).max(0);
    let reversals = take(from_allocated, allocations.iter().rev().map(|part| (part.receivable, part.amount)));
    Ok(Refund { status, reversals })
}

#[cfg(test)]
mod tests;
