//! Random histories of sales: orders written, approved, signed, shipped in parts, received and paid, in any order that people
//! may think of. Whatever the rules allow, the invariants of the trade hold after every step.

mod world;

use crate::orders::{LineTerms, OrderAction, OrderStatus, ShipmentStatus};
use crate::receivables::{ReceiptStatus, ReceivableEntryKind};
use proptest::prelude::*;
use world::{Attempt, World};

fn any_attempt() -> impl Strategy<Value = Attempt> {
    use OrderAction::*;
    let some = 0_usize..8;
    let forward = prop::sample::select(vec![Submit, Approve, Sign]);
    let amount = prop_oneof![1_i64..400, Just(100), Just(50)];
    prop_oneof![
        4 => forward.prop_map(Attempt::Act),
        1 => prop::sample::select(OrderAction::ALL.to_vec()).prop_map(Attempt::Act),
        4 => (some.clone(), 1_i64..5).prop_map(|(line, quantity)| Attempt::Prepare { line, quantity }),
        4 => some.clone().prop_map(|shipment| Attempt::Dispatch { shipment }),
        4 => some.clone().prop_map(|shipment| Attempt::Receive { shipment }),
        3 => (some.clone(), 1_i64..9).prop_map(|(line, quantity)| Attempt::Restock { line, quantity }),
        3 => amount.clone().prop_map(|amount| Attempt::PayInPortal { amount }),
        1 => amount.clone().prop_map(|amount| Attempt::EnterReceipt { amount }),
        3 => (some.clone(), prop::bool::weighted(0.8)).prop_map(|(receipt, confirm)| Attempt::Decide { receipt, confirm }),
        1 => some.clone().prop_map(|receipt| Attempt::Allocate { receipt }),
        1 => (some, amount).prop_map(|(receipt, amount)| Attempt::Refund { receipt, amount }),
    ]
}

fn any_terms() -> impl Strategy<Value = LineTerms> {
    (1_i64..5, 1_i64..60, 0_i64..=10_000, 0_i64..=10_000).prop_map(|(quantity, unit_price, discount_bp, tax_rate_bp)| LineTerms {
        quantity,
        unit_price,
        discount_bp,
        tax_rate_bp,
    })
}

fn goods_hold(world: &World) -> Result<(), TestCaseError> {
    for (index, line) in world.lines.iter().enumerate() {
        let sum = |wanted: &[ShipmentStatus]| {
            let lines = world.shipments.iter().filter(|(status, _)| wanted.contains(status)).flat_map(|(_, goods)| goods);
            lines.filter(|(id, _)| *id == line.line).map(|(_, quantity)| quantity).sum::<i64>()
        };
        prop_assert!(line.ordered >= line.packed + line.shipped && line.shipped >= line.received && line.packed >= 0);
        prop_assert_eq!(line.packed, sum(&[ShipmentStatus::Prepared]));
        prop_assert_eq!(line.shipped, sum(&[ShipmentStatus::Shipped, ShipmentStatus::Received]));
        prop_assert_eq!(line.received, sum(&[ShipmentStatus::Received]));
        let moved: i64 = world.moves.iter().filter(|(place, _)| *place == index).map(|(_, quantity)| quantity).sum();
        prop_assert!(world.stock[index] >= 0);
        prop_assert_eq!(world.stock[index], moved);
    }
    Ok(())
}

fn money_holds(world: &World) -> Result<(), TestCaseError> {
    for (id, _, sums) in &world.receivables {
        let entries = world.entries.iter().filter(|entry| entry.0 == *id);
        prop_assert_eq!(sums.balance, entries.map(|(_, kind, amount)| kind.sign() * amount).sum::<i64>());
        prop_assert!(sums.balance >= 0 && sums.paid >= 0 && sums.paid + sums.balance <= sums.amount);
    }
    if !world.receivables.is_empty() {
        prop_assert_eq!(world.money().charged, world.total);
    }
    for receipt in &world.receipts {
        let facts = receipt.facts;
        prop_assert_eq!(facts.allocated, receipt.allocations.iter().map(|part| part.amount).sum::<i64>());
        if matches!(facts.status, ReceiptStatus::Confirmed | ReceiptStatus::Refunded) {
            prop_assert!(facts.unallocated() >= 0);
            prop_assert_eq!(facts.amount, facts.allocated + facts.unallocated() + facts.refunded);
        } else {
            prop_assert_eq!((facts.allocated, facts.refunded), (0, 0));
        }
    }
    let allocated: i64 = world.receipts.iter().map(|receipt| receipt.facts.allocated).sum();
    prop_assert_eq!(world.money().received, allocated);
    Ok(())
}

fn status_follows(world: &World) -> Result<(), TestCaseError> {
    let replayed = world.path.iter().try_fold(OrderStatus::Draft, |status, (action, _)| status.after(*action));
    prop_assert_eq!(replayed, Ok(world.status));
    let shipped: i64 = world.lines.iter().map(|line| line.shipped).sum();
    let ordered: i64 = world.lines.iter().map(|line| line.ordered).sum();
    let received: i64 = world.lines.iter().map(|line| line.received).sum();
    match world.status {
        OrderStatus::PartiallyShipped => prop_assert!(0 < shipped && shipped < ordered),
        OrderStatus::Shipped => prop_assert!(shipped == ordered && received < ordered),
        OrderStatus::Delivered => prop_assert!(received == ordered && world.money().outstanding > 0),
        OrderStatus::Completed => prop_assert!(received == ordered),
        _ => prop_assert!(shipped == 0 && world.receivables.is_empty()),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_history_breaks_an_invariant(
        terms in prop::collection::vec(any_terms(), 1..4),
        instalments in 1_i64..4,
        attempts in prop::collection::vec(any_attempt(), 1..120),
    ) {
        let mut world = World::new(&terms, instalments);
        for attempt in &attempts {
            let before = world.clone();
            if world.attempt(attempt).is_err() {
                prop_assert_eq!(&before, &world, "a refusal changes nothing");
            }
            goods_hold(&world)?;
            money_holds(&world)?;
            status_follows(&world)?;
        }
    }
}

/// The histories are worth something only if they get somewhere.
#[test]
fn a_straight_history_completes_the_order() {
    let terms = LineTerms { quantity: 2, unit_price: 50, discount_bp: 0, tax_rate_bp: 0 };
    let mut world = World::new(&[terms], 2);
    let mut all = vec![Attempt::Restock { line: 0, quantity: 2 }];
    all.extend([OrderAction::Submit, OrderAction::Approve, OrderAction::Sign].map(Attempt::Act));
    all.extend([
        Attempt::Prepare { line: 0, quantity: 2 },
        Attempt::Dispatch { shipment: 0 },
        Attempt::PayInPortal { amount: 60 },
        Attempt::Decide { receipt: 0, confirm: true },
        Attempt::Receive { shipment: 0 },
        Attempt::PayInPortal { amount: 40 },
        Attempt::Decide { receipt: 1, confirm: true },
    ]);
    for attempt in &all {
        world.attempt(attempt).unwrap();
    }
    assert_eq!(world.status, OrderStatus::Completed);
    assert_eq!(world.entries.iter().filter(|entry| entry.1 == ReceivableEntryKind::Allocation).count(), 3);
}
