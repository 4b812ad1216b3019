//! Random histories of returns on one order, in any order that people may think of. Whatever the rules allow, nobody sends back
//! more than he received, and nothing is credited that was not charged.

use super::*;
use crate::ids::{MembershipId, OrderLineId, ReceiptId, ReceivableId, ReturnLineId};
use crate::receivables::{Allocation, Balance, OpenReceivable, Payment, ReceivableEntryKind, allocate_oldest, credit};
use crate::refusal::Refusal;
use chrono::NaiveDate;
use proptest::prelude::*;

/// One thing somebody tries. The numbers choose among what is there.
#[derive(Clone, Debug)]
enum Attempt {
    Deliver { line: usize, quantity: i64 },
    Pay { amount: i64 },
    Request { line: usize, quantity: i64 },
    Act { which: usize, action: ReturnAction, by: usize },
    Arrive { which: usize, quantity: i64, complete: bool },
    Credit { which: usize },
}

#[derive(Clone, Debug, PartialEq)]
struct Sent {
    facts: Return,
    line: usize,
    awaited: Awaited,
    amount: i64,
    credited: i64,
}

#[derive(Clone, Debug, PartialEq)]
struct World {
    staff: [MembershipId; 3],
    lines: Vec<Returnable>,
    returns: Vec<Sent>,
    receivables: Vec<(OpenReceivable, Balance)>,
    payments: Vec<Payment>,
    kept: i64,
    came_in: i64,
}

impl World {
    /// Lines of (quantity, total), charged in two instalments.
    fn new(lines: &[(i64, i64)]) -> Self {
        let total: i64 = lines.iter().map(|(_, total)| total).sum();
        let line = |(ordered, total): &(i64, i64)| Returnable {
            line: OrderLineId::new(),
            ordered: *ordered,
            received: 0,
            returned: 0,
            held: 0,
            total: *total,
        };
        let receivable = |(day, amount)| {
            let id = ReceivableId::new();
            let due_date = NaiveDate::from_ymd_opt(2026, 4, day).unwrap();
            (OpenReceivable { id, due_date, balance: amount }, Balance { amount, paid: 0, balance: amount })
        };
        Self {
            staff: [(); 3].map(|()| MembershipId::new()),
            lines: lines.iter().map(line).collect(),
            returns: vec![],
            receivables: [(1, total / 3), (2, total - total / 3)].map(receivable).to_vec(),
            payments: vec![],
            kept: 0,
            came_in: 0,
        }
    }

    /// The lines with what is held back for returns under way.
    fn returnable(&self) -> Vec<Returnable> {
        let held = |place| {
            let under_way = self.returns.iter().filter(|sent| sent.line == place && ReturnStatus::HOLDING.contains(&sent.facts.status));
            under_way.map(|sent| sent.awaited.quantity - sent.awaited.received).sum()
        };
        self.lines.iter().enumerate().map(|(place, line)| Returnable { held: held(place), ..*line }).collect()
    }

    fn book(&mut self, part: Allocation, kind: ReceivableEntryKind) -> Result<(), Refusal> {
        let (open, sums) = self.receivables.iter_mut().find(|(open, _)| open.id == part.receivable).unwrap();
        *sums = sums.after(kind, part.amount)?;
        open.balance = sums.balance;
        Ok(())
    }

    fn open(&self) -> Vec<OpenReceivable> {
        self.receivables.iter().map(|(open, _)| *open).collect()
    }

    fn request(&mut self, line: usize, quantity: i64) -> Result<(), Refusal> {
        let goods = self.returnable();
        check_request(&goods, &[(goods[line].line, quantity)])?;
        let facts = Return { status: ReturnStatus::Requested, agent: None, agreed_by: None, arrived: false, reader: None };
        let awaited = Awaited { line: ReturnLineId::new(), quantity, received: 0 };
        self.returns.push(Sent { facts, line, awaited, amount: 0, credited: 0 });
        Ok(())
    }

    fn arrive(&mut self, which: usize, quantity: i64, complete: bool) -> Result<(), Refusal> {
        let sent = &self.returns[which];
        let arrivals = [Arrival { line: sent.awaited.line, quantity, disposition: Disposition::Restock }];
        sent.facts.after(ReturnAction::ReceivePart)?;
        let status = sent.facts.after(check_arrivals(&[sent.awaited], &arrivals, complete)?)?;
        let line = &mut self.lines[sent.line];
        let amount = worth(line.total, line.ordered, line.returned, quantity);
        line.returned += quantity;
        let sent = &mut self.returns[which];
        sent.awaited.received += quantity;
        sent.amount += amount;
        sent.facts = Return { status, arrived: true, ..sent.facts };
        Ok(())
    }

    fn credit(&mut self, which: usize) -> Result<(), Refusal> {
        let status = self.returns[which].facts.after(ReturnAction::Credit)?;
        let amount = self.returns[which].amount;
        let done = credit(amount, &self.open(), &self.payments)?;
        for back in &done.reversals {
            self.book(back.part, ReceivableEntryKind::Reversal)?;
            let paid = self.payments.iter_mut().find(|paid| paid.receipt == back.receipt && paid.part.receivable == back.part.receivable);
            paid.unwrap().part.amount -= back.part.amount;
        }
        for part in &done.credits {
            self.book(*part, ReceivableEntryKind::Credit)?;
        }
        self.kept += done.paid;
        self.returns[which].facts.status = status;
        self.returns[which].credited = amount;
        Ok(())
    }

    fn attempt(&mut self, attempt: &Attempt) -> Result<(), Refusal> {
        let of = |which: usize| if self.returns.is_empty() { Err(Refusal::conflict("nothing")) } else { Ok(which % self.returns.len()) };
        match *attempt {
            Attempt::Deliver { line, quantity } => {
                let count = self.lines.len();
                let line = &mut self.lines[line % count];
                line.received = (line.received + quantity).min(line.ordered);
            }
            Attempt::Pay { amount } => {
                let parts = allocate_oldest(amount, &self.open());
                for part in parts {
                    self.came_in += part.amount;
                    self.book(part, ReceivableEntryKind::Allocation)?;
                    self.payments.push(Payment { receipt: ReceiptId::new(), part });
                }
            }
            Attempt::Request { line, quantity } => self.request(line % self.lines.len(), quantity)?,
            Attempt::Act { which, action, by } => {
                let which = of(which)?;
                let reader = self.staff[by % 3];
                let facts = Return { reader: Some(reader), ..self.returns[which].facts };
                if matches!(action, ReturnAction::ReceivePart | ReturnAction::ReceiveRest | ReturnAction::Credit) {
                    return Err(Refusal::conflict("not alone"));
                }
                let status = facts.after(action)?;
                let agreed_by = if action == ReturnAction::AgentApprove { Some(reader) } else { facts.agreed_by };
                self.returns[which].facts = Return { status, agreed_by, ..facts };
            }
            Attempt::Arrive { which, quantity, complete } => self.arrive(of(which)?, quantity, complete)?,
            Attempt::Credit { which } => self.credit(of(which)?)?,
        }
        Ok(())
    }
}

fn any_attempt() -> impl Strategy<Value = Attempt> {
    use ReturnAction::{AgentApprove, DirectorApprove};
    let some = 0_usize..6;
    let act = prop_oneof![4 => Just(AgentApprove), 4 => Just(DirectorApprove), 2 => prop::sample::select(ReturnAction::ALL.to_vec())];
    prop_oneof![
        2 => (some.clone(), 1_i64..6).prop_map(|(line, quantity)| Attempt::Deliver { line, quantity }),
        2 => (1_i64..300).prop_map(|amount| Attempt::Pay { amount }),
        3 => (some.clone(), 1_i64..4).prop_map(|(line, quantity)| Attempt::Request { line, quantity }),
        6 => (some.clone(), act, some.clone()).prop_map(|(which, action, by)| Attempt::Act { which, action, by }),
        4 => (some.clone(), 1_i64..4, prop::bool::weighted(0.3)).prop_map(|(which, quantity, complete)| Attempt::Arrive { which, quantity, complete }),
        3 => some.prop_map(|which| Attempt::Credit { which }),
    ]
}

fn holds(world: &World) -> Result<(), TestCaseError> {
    for line in world.returnable() {
        prop_assert!(line.free() >= 0 && line.returned >= 0 && line.held >= 0 && line.received <= line.ordered, "{line:?}");
    }
    for (place, line) in world.lines.iter().enumerate() {
        let of_line = || world.returns.iter().filter(|sent| sent.line == place);
        prop_assert_eq!(line.returned, of_line().map(|sent| sent.awaited.received).sum::<i64>());
        let worth_back: i64 = of_line().map(|sent| sent.amount).sum();
        prop_assert!(worth_back <= line.total && (line.returned < line.ordered || worth_back == line.total));
    }
    let credited: i64 = world.returns.iter().map(|sent| sent.credited).sum();
    let (mut charged, mut paid, mut owed) = (0, 0, 0);
    for (_, sums) in &world.receivables {
        prop_assert!(sums.balance >= 0 && sums.paid >= 0);
        (charged, paid, owed) = (charged + sums.amount, paid + sums.paid, owed + sums.balance);
    }
    prop_assert_eq!(charged, paid + owed + credited);
    prop_assert_eq!(world.came_in, paid + world.kept);
    for sent in &world.returns {
        prop_assert!(sent.facts.status == ReturnStatus::Credited || sent.credited == 0);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_history_of_returns_breaks_an_invariant(
        lines in prop::collection::vec((1_i64..6, 0_i64..400), 1..4),
        attempts in prop::collection::vec(any_attempt(), 1..100),
    ) {
        let mut world = World::new(&lines);
        for attempt in &attempts {
            let before = world.clone();
            if world.attempt(attempt).is_err() {
                prop_assert_eq!(&before, &world, "a refusal changes nothing");
            }
            holds(&world)?;
        }
    }
}

/// The histories are worth something only if they get somewhere.
#[test]
fn a_straight_history_credits_the_goods() {
    let mut world = World::new(&[(3, 100)]);
    let act = |action, by| Attempt::Act { which: 0, action, by };
    for attempt in [
        Attempt::Deliver { line: 0, quantity: 3 },
        Attempt::Pay { amount: 80 },
        Attempt::Request { line: 0, quantity: 3 },
        act(ReturnAction::AgentApprove, 0),
        act(ReturnAction::DirectorApprove, 1),
        Attempt::Arrive { which: 0, quantity: 1, complete: false },
        Attempt::Arrive { which: 0, quantity: 2, complete: false },
        Attempt::Credit { which: 0 },
    ] {
        world.attempt(&attempt).unwrap();
    }
    assert_eq!((world.returns[0].credited, world.kept), (100, 80));
}
