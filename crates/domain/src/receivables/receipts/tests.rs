//! Receipts of money: the rules hold for whatever amounts come in.

use super::*;
use proptest::prelude::*;
use std::fmt::Write;

fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

fn open(day: u32, balance: i64) -> OpenReceivable {
    OpenReceivable { id: ReceivableId::new(), due_date: NaiveDate::from_ymd_opt(2026, 2, day).unwrap(), balance }
}

fn confirmed(amount: i64, allocated: i64) -> ReceiptFacts {
    ReceiptFacts { status: ReceiptStatus::Confirmed, method: PaymentMethod::Transfer, amount, allocated, refunded: 0 }
}

#[test]
fn the_table() {
    let mut table = format!("| from \\ action | {} |\n", ReceiptAction::ALL.map(word).join(" | "));
    writeln!(table, "|---|{}", "---|".repeat(ReceiptAction::ALL.len())).unwrap();
    for from in ReceiptStatus::ALL {
        let cells = ReceiptAction::ALL.map(|action| from.after(action).map_or_else(|_| "·".to_owned(), word));
        writeln!(table, "| **{}** | {} |", word(from), cells.join(" | ")).unwrap();
    }
    insta::assert_snapshot!("receipt_status_after", table);
}

#[test]
fn the_oldest_due_is_settled_first() {
    let (late, early) = (open(20, 50), open(10, 50));
    let taken = allocate_oldest(70, &[late, early]);
    assert_eq!(taken, [Allocation { receivable: early.id, amount: 50 }, Allocation { receivable: late.id, amount: 20 }]);
}

#[test]
fn named_allocations_are_held_to_balances_and_money() {
    let owed = open(10, 50);
    let part = |amount| Allocation { receivable: owed.id, amount };
    let code = |available, given: &[Allocation]| allocate_given(available, &[owed], given, false).unwrap_err().code;
    assert_eq!(code(100, &[part(51)]), "receipt.above_balance");
    assert_eq!(code(40, &[part(50)]), "receipt.above_unallocated");
    assert_eq!(code(100, &[part(20), part(20)]), "receipt.above_balance");
    assert_eq!(code(100, &[Allocation { receivable: ReceivableId::new(), amount: 1 }]), "receipt.above_balance");
    assert_eq!(allocate_given(40, &[owed], &[part(60)], true).unwrap(), [part(40)]);
}

#[test]
fn a_refund_takes_unallocated_money_first_and_the_latest_allocation_next() {
    let parts = [30, 50].map(|amount| Allocation { receivable: ReceivableId::new(), amount });
    let back = |amount| refund(&confirmed(100, 80), &parts, amount).unwrap();
    assert_eq!(back(20), Refund { status: ReceiptStatus::Confirmed, reversals: vec![] });
    assert_eq!(back(60).reversals, [Allocation { amount: 40, ..parts[1] }]);
    assert_eq!(back(100), Refund { status: ReceiptStatus::Refunded, reversals: vec![parts[1], parts[0]] });
    assert!(refund(&confirmed(100, 80), &parts, 101).is_err());
}

#[test]
fn staff_do_not_decide_for_the_gateway() {
    let facts = ReceiptFacts { status: ReceiptStatus::Pending, method: PaymentMethod::Gateway, ..confirmed(10, 0) };
    assert_eq!(facts.decide(ReceiptAction::Confirm).unwrap_err().code, "receipt.gateway_decides");
}

#[test]
fn every_action_demands_a_known_permission() {
    for action in receipt_actions(&confirmed(10, 0)) {
        assert!(action.permission.and_then(crate::access::permission).is_some(), "{}", action.name);
    }
}

proptest! {
    #[test]
    fn allocations_exceed_neither_money_nor_balances(available in 0_i64..500, balances in prop::collection::vec((1_u32..28, 1_i64..200), 0..8)) {
        let open: Vec<_> = balances.iter().map(|(day, balance)| open(*day, *balance)).collect();
        let taken = allocate_oldest(available, &open);
        let owed: i64 = balances.iter().map(|(_, balance)| balance).sum();
        prop_assert_eq!(taken.iter().map(|part| part.amount).sum::<i64>(), available.min(owed));
        for part in taken {
            let balance = open.iter().find(|receivable| receivable.id == part.receivable).unwrap().balance;
            prop_assert!(0 < part.amount && part.amount <= balance);
        }
    }
}
