//! A small company with one order: what persistence does with the rules, in memory.

use crate::ids::{MembershipId, OrderLineId, ReceivableId};
use crate::orders::{
    Approval, Instalment, LineProgress, LineTerms, OrderAction, OrderFacts, OrderStatus, PortalFacts, ShipmentStatus, Shipped,
    check_preparation, dispatch, plan_for, receive, to_ship, totals,
};
use crate::receivables::*;
use crate::refusal::Refusal;
use chrono::NaiveDate;

/// One thing somebody tries. The numbers choose among what is there.
#[derive(Clone, Debug)]
pub enum Attempt {
    Act(OrderAction),
    Prepare { line: usize, quantity: i64 },
    Dispatch { shipment: usize },
    Receive { shipment: usize },
    PayInPortal { amount: i64 },
    EnterReceipt { amount: i64 },
    Decide { receipt: usize, confirm: bool },
    Allocate { receipt: usize },
    Refund { receipt: usize, amount: i64 },
    Restock { line: usize, quantity: i64 },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    pub facts: ReceiptFacts,
    pub allocations: Vec<Allocation>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct World {
    pub status: OrderStatus,
    pub total: i64,
    pub plan: Vec<Instalment>,
    pub lines: Vec<LineProgress>,
    pub shipments: Vec<(ShipmentStatus, Vec<Shipped>)>,
    pub receivables: Vec<(ReceivableId, NaiveDate, Balance)>,
    pub entries: Vec<(ReceivableId, ReceivableEntryKind, i64)>,
    pub receipts: Vec<Receipt>,
    pub stock: Vec<i64>,
    pub moves: Vec<(usize, i64)>,
    pub path: Vec<(OrderAction, OrderStatus)>,
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 4, 1).unwrap()
}

impl World {
    pub fn new(terms: &[LineTerms], instalments: i64) -> Self {
        let amounts: Vec<_> = terms.iter().enumerate().map(|(index, terms)| terms.amounts(index).unwrap()).collect();
        let total = totals(&amounts).unwrap().total;
        let part = total / instalments;
        let amount = |index| if index == 0 { total - part * (instalments - 1) } else { part };
        let given =
            (part > 0).then(|| (0..instalments).map(|index| Instalment { label: None, due_date: day(), amount: amount(index) }).collect());
        let progress =
            |terms: &LineTerms| LineProgress { line: OrderLineId::new(), ordered: terms.quantity, packed: 0, shipped: 0, received: 0 };
        Self {
            status: OrderStatus::Draft,
            total,
            plan: plan_for(total, given, day(), 30).unwrap(),
            lines: terms.iter().map(progress).collect(),
            shipments: vec![],
            receivables: vec![],
            entries: vec![],
            receipts: vec![],
            stock: vec![0; terms.len()],
            moves: vec![],
            path: vec![],
        }
    }

    fn step(&mut self, action: OrderAction) -> Result<(), Refusal> {
        self.status = self.status.after(action)?;
        self.path.push((action, self.status));
        if self.status == OrderStatus::Delivered && self.money().outstanding == 0 {
            self.step(OrderAction::Complete)?;
        }
        Ok(())
    }

    pub fn money(&self) -> OrderMoney {
        let sum = |kind| self.entries.iter().filter(|entry| entry.1 == kind).map(|entry| entry.2).sum::<i64>();
        let (charged, refunded) = (sum(ReceivableEntryKind::Charge), sum(ReceivableEntryKind::Reversal));
        let received = sum(ReceivableEntryKind::Allocation) - refunded;
        OrderMoney { charged, received, refunded, outstanding: charged - received, next_due: None }
    }

    fn open(&self) -> Vec<OpenReceivable> {
        self.receivables.iter().map(|(id, due_date, sums)| OpenReceivable { id: *id, due_date: *due_date, balance: sums.balance }).collect()
    }

    fn book(&mut self, id: ReceivableId, kind: ReceivableEntryKind, amount: i64) -> Result<(), Refusal> {
        let receivable = self.receivables.iter_mut().find(|receivable| receivable.0 == id).unwrap();
        receivable.2 = receivable.2.after(kind, amount)?;
        self.entries.push((id, kind, amount));
        Ok(())
    }

    fn dispatch(&mut self, index: usize) -> Result<(), Refusal> {
        let (status, goods) = self.shipments[index].clone();
        let status = status.dispatched()?;
        let mut lines = self.lines.clone();
        let action = dispatch(&mut lines, &goods)?;
        self.status.after(action)?;
        let place = |id| lines.iter().position(|line| line.line == id).unwrap();
        if goods.iter().any(|(id, quantity)| self.stock[place(*id)] < *quantity) {
            return Err(Refusal::conflict("stock.insufficient"));
        }
        for (id, quantity) in &goods {
            self.stock[place(*id)] -= quantity;
            self.moves.push((place(*id), -quantity));
        }
        self.lines = lines;
        self.shipments[index].0 = status;
        if self.receivables.is_empty() {
            for instalment in self.plan.clone() {
                let id = ReceivableId::new();
                self.receivables.push((id, instalment.due_date, Balance::default()));
                self.book(id, ReceivableEntryKind::Charge, instalment.amount)?;
            }
        }
        self.step(action)
    }

    fn allocate(&mut self, index: usize) -> Result<(), Refusal> {
        let parts = allocate_oldest(self.receipts[index].facts.unallocated(), &self.open());
        for part in &parts {
            self.book(part.receivable, ReceivableEntryKind::Allocation, part.amount)?;
        }
        let receipt = &mut self.receipts[index];
        receipt.facts.allocated += parts.iter().map(|part| part.amount).sum::<i64>();
        receipt.allocations.extend(parts);
        if self.status == OrderStatus::Delivered && self.money().outstanding == 0 { self.step(OrderAction::Complete) } else { Ok(()) }
    }

    fn refund(&mut self, index: usize, amount: i64) -> Result<(), Refusal> {
        let receipt = &self.receipts[index];
        let back = refund(&receipt.facts, &receipt.allocations, amount)?;
        for part in &back.reversals {
            self.book(part.receivable, ReceivableEntryKind::Reversal, part.amount)?;
            let mut left = part.amount;
            for paid in self.receipts[index].allocations.iter_mut().rev().filter(|paid| paid.receivable == part.receivable) {
                let taken = left.min(paid.amount);
                paid.amount -= taken;
                left -= taken;
            }
        }
        let facts = &mut self.receipts[index].facts;
        facts.allocated -= back.reversals.iter().map(|part| part.amount).sum::<i64>();
        facts.refunded += amount;
        facts.status = back.status;
        Ok(())
    }

    fn enter(&mut self, amount: i64) {
        let facts = ReceiptFacts { status: ReceiptStatus::Pending, method: PaymentMethod::Transfer, amount, allocated: 0, refunded: 0 };
        self.receipts.push(Receipt { facts, allocations: vec![] });
    }

    /// Does what is asked, or refuses it and changes nothing.
    pub fn attempt(&mut self, attempt: &Attempt) -> Result<(), Refusal> {
        match attempt {
            Attempt::Act(action) => self.act(*action),
            Attempt::Prepare { line, quantity } => self.prepare(pick(*line, self.lines.len())?, *quantity),
            Attempt::Dispatch { shipment } => self.dispatch(pick(*shipment, self.shipments.len())?),
            Attempt::Receive { shipment } => self.receive(pick(*shipment, self.shipments.len())?),
            Attempt::PayInPortal { amount } => self.pay(*amount),
            Attempt::EnterReceipt { amount } => {
                self.enter(*amount);
                Ok(())
            }
            Attempt::Decide { receipt, confirm } => self.decide(pick(*receipt, self.receipts.len())?, *confirm),
            Attempt::Allocate { receipt } => {
                let index = pick(*receipt, self.receipts.len())?;
                self.receipts[index].facts.check_allocatable()?;
                self.allocate(index)
            }
            Attempt::Refund { receipt, amount } => self.refund(pick(*receipt, self.receipts.len())?, *amount),
            Attempt::Restock { line, quantity } => {
                let index = pick(*line, self.lines.len())?;
                self.stock[index] += quantity;
                self.moves.push((index, *quantity));
                Ok(())
            }
        }
    }

    fn act(&mut self, action: OrderAction) -> Result<(), Refusal> {
        use OrderAction::*;
        // Shipping, receiving and completing happen through goods and money alone.
        if matches!(action, PrepareShipment | ShipPart | ShipRest | ReceivePart | ReceiveRest | Complete) {
            return Err(NOTHING_THERE);
        }
        let approver = MembershipId::new();
        let approval = Approval { author: MembershipId::new(), total: self.total, approver, limit: None, own_allowed: false };
        let facts = OrderFacts { status: self.status, has_lines: true, to_ship: to_ship(&self.lines), approval: Some(approval) };
        facts.after(action)?;
        self.step(action)
    }

    fn prepare(&mut self, line: usize, quantity: i64) -> Result<(), Refusal> {
        let wanted = vec![(self.lines[line].line, quantity)];
        self.status.after(OrderAction::PrepareShipment)?;
        check_preparation(&self.lines, &wanted)?;
        self.lines[line].packed += quantity;
        self.shipments.push((ShipmentStatus::Prepared, wanted));
        Ok(())
    }

    fn receive(&mut self, index: usize) -> Result<(), Refusal> {
        let status = self.shipments[index].0.received()?;
        let action = receive(&mut self.lines, &self.shipments[index].1)?;
        self.shipments[index].0 = status;
        self.step(action)
    }

    fn pay(&mut self, amount: i64) -> Result<(), Refusal> {
        let pending = self.receipts.iter().filter(|receipt| receipt.facts.status == ReceiptStatus::Pending);
        let payable = self.money().payable(pending.map(|receipt| receipt.facts.amount).sum());
        PortalFacts { status: self.status, payable }.check_payment(amount)?;
        self.enter(amount);
        Ok(())
    }

    fn decide(&mut self, index: usize, confirm: bool) -> Result<(), Refusal> {
        let action = if confirm { ReceiptAction::Confirm } else { ReceiptAction::Reject };
        self.receipts[index].facts.status = self.receipts[index].facts.decide(action)?;
        self.allocate(index)
    }
}

const NOTHING_THERE: Refusal = Refusal::conflict("test.nothing_there");

fn pick(index: usize, len: usize) -> Result<usize, Refusal> {
    if len == 0 { Err(NOTHING_THERE) } else { Ok(index % len) }
}
