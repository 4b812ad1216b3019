//! Crediting: a part of what was charged need not be paid after all. What is still owed goes down first; the rest was paid already
//! and is taken back from the receipts that paid it, to be refunded or to stay with us as the customer's money.

use super::receipts::{Allocation, OpenReceivable, allocate_oldest};
use crate::ids::{ReceiptId, ReceivableId};
use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What becomes of money that was paid for goods that are credited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PaidBack {
    /// It is given back.
    Refund,
    /// It stays with us, unallocated, and can pay for something else.
    Keep,
}

/// What a receipt still pays of a receivable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    pub receipt: ReceiptId,
    pub part: Allocation,
}

/// How an amount is credited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credit {
    /// Payments to take back, so that there is something to credit.
    pub reversals: Vec<Payment>,
    /// What each receivable is credited with, once the payments are taken back.
    pub credits: Vec<Allocation>,
    /// Of the amount, what was still owed.
    pub offset: i64,
    /// Of the amount, what was paid already.
    pub paid: i64,
}

/// Credits the oldest due first, as far as they are open; then takes back the latest payments. `payments` are earliest first.
pub fn credit(amount: i64, open: &[OpenReceivable], payments: &[Payment]) -> Result<Credit, Refusal> {
    let mut credits = allocate_oldest(amount, open);
    let offset: i64 = credits.iter().map(|part| part.amount).sum();
    let mut left = amount - offset;
    let mut reversals = Vec::new();
    for payment in payments.iter().rev() {
        let taken = left.min(payment.part.amount);
        if taken > 0 {
            left -= taken;
            reversals.push(Payment { part: Allocation { amount: taken, ..payment.part }, ..*payment });
            add(&mut credits, payment.part.receivable, taken);
        }
    }
    if left > 0 {
        return Err(Refusal::conflict("receivable.exceeded").with("balance", amount - left));
    }
    Ok(Credit { reversals, credits, offset, paid: amount - offset })
}

fn add(credits: &mut Vec<Allocation>, receivable: ReceivableId, amount: i64) {
    match credits.iter_mut().find(|part| part.receivable == receivable) {
        Some(part) => part.amount += amount,
        None => credits.push(Allocation { receivable, amount }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn open(day: u32, balance: i64) -> OpenReceivable {
        OpenReceivable { id: ReceivableId::new(), due_date: NaiveDate::from_ymd_opt(2026, 4, day).unwrap(), balance }
    }

    #[test]
    fn what_is_owed_goes_first_and_the_latest_payment_next() {
        let [early, late] = [open(1, 30), open(9, 20)];
        let pay = |receivable, amount| Payment { receipt: ReceiptId::new(), part: Allocation { receivable, amount } };
        let payments = [pay(early.id, 70), pay(late.id, 40)];
        let done = credit(100, &[late, early], &payments).unwrap();
        assert_eq!((done.offset, done.paid), (50, 50));
        let taken: Vec<_> = done.reversals.iter().map(|payment| (payment.receipt, payment.part.amount)).collect();
        assert_eq!(taken, [(payments[1].receipt, 40), (payments[0].receipt, 10)]);
        let credited = |id| done.credits.iter().find(|part| part.receivable == id).unwrap().amount;
        assert_eq!((credited(early.id), credited(late.id)), (40, 60));
    }

    #[test]
    fn nothing_is_credited_that_was_not_charged() {
        assert_eq!(credit(51, &[open(1, 50)], &[]).unwrap_err().code, "receivable.exceeded");
        assert_eq!(credit(0, &[], &[]), Ok(Credit::default()));
    }
}
