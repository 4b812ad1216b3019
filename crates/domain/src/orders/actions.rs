//! What can be done to an order next, and if not, why not: the same rules that the transitions themselves obey.

use super::{Approval, OrderAction, OrderStatus, ShipmentStatus, may_approve};
use crate::refusal::{Action, Refusal};

/// An order as its actions see it.
#[derive(Clone, Copy, Debug)]
pub struct OrderFacts {
    pub status: OrderStatus,
    pub has_lines: bool,
    /// Something is not yet in a shipment.
    pub to_ship: bool,
    /// The reader as an approver; `None` when he is not a member of staff.
    pub approval: Option<Approval>,
}

impl OrderFacts {
    /// The state an action of the staff leads to.
    pub fn after(&self, action: OrderAction) -> Result<OrderStatus, Refusal> {
        let next = self.status.after(action)?;
        match action {
            OrderAction::Submit if !self.has_lines => Err(Refusal::conflict("order.no_lines")),
            OrderAction::PrepareShipment if !self.to_ship => Err(Refusal::conflict("order.nothing_to_ship")),
            OrderAction::Approve => {
                self.approval.as_ref().map_or_else(|| Err(Refusal::forbidden("order.own_approval")), may_approve).map(|()| next)
            }
            _ => Ok(next),
        }
    }
}

/// The staff's actions.
#[must_use]
pub fn order_actions(facts: &OrderFacts) -> Vec<Action> {
    use OrderAction::*;
    let action = |name, permission, action| Action::new(name, Some(permission), facts.after(action));
    vec![
        action("update", "orders:write", Update),
        action("remove", "orders:write", Remove),
        action("submit", "orders:submit", Submit),
        action("approve", "orders:approve", Approve),
        action("reject", "orders:approve", Reject),
        action("revise", "orders:write", Revise),
        action("cancel", "orders:cancel", Cancel),
        action("ship", "shipments:write", PrepareShipment),
    ]
}

/// An order as the customer's actions see it.
#[derive(Clone, Copy, Debug)]
pub struct PortalFacts {
    pub status: OrderStatus,
    /// Outstanding and not yet being paid.
    pub payable: i64,
}

impl PortalFacts {
    /// A customer pays what is outstanding and not already on its way.
    pub fn check_payment(&self, amount: i64) -> Result<(), Refusal> {
        if self.payable <= 0 {
            return Err(Refusal::conflict("order.nothing_payable"));
        }
        if amount > self.payable {
            return Err(Refusal::conflict("order.above_payable").with("payable", self.payable));
        }
        Ok(())
    }
}

/// The customer's actions.
#[must_use]
pub fn portal_order_actions(facts: &PortalFacts) -> Vec<Action> {
    vec![
        Action::new("sign", None, facts.status.after(OrderAction::Sign)),
        Action::new("decline", None, facts.status.after(OrderAction::Decline)),
        Action::new("pay", None, facts.check_payment(1)),
    ]
}

/// What can be done to a shipment: staff send it, the customer receives it.
#[must_use]
pub fn shipment_actions(status: ShipmentStatus, order: OrderStatus, portal: bool) -> Vec<Action> {
    if portal {
        return vec![Action::new("receive", None, status.received())];
    }
    let dispatch = status.dispatched().and_then(|_| order.after(OrderAction::ShipPart));
    vec![Action::new("dispatch", Some("shipments:write"), dispatch)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access;
    use crate::ids::MembershipId;

    fn facts(status: OrderStatus) -> OrderFacts {
        let approval = Approval { author: MembershipId::new(), total: 1, approver: MembershipId::new(), limit: None, own_allowed: false };
        OrderFacts { status, has_lines: true, to_ship: true, approval: Some(approval) }
    }

    #[test]
    fn every_action_demands_a_known_permission() {
        for action in order_actions(&facts(OrderStatus::Draft)) {
            assert!(action.permission.and_then(access::permission).is_some(), "{}", action.name);
        }
    }

    #[test]
    fn an_empty_draft_cannot_be_submitted() {
        let empty = OrderFacts { has_lines: false, ..facts(OrderStatus::Draft) };
        assert_eq!(empty.after(OrderAction::Submit).unwrap_err().code, "order.no_lines");
        assert_eq!(facts(OrderStatus::Draft).after(OrderAction::Submit), Ok(OrderStatus::PendingApproval));
    }

    #[test]
    fn when_all_is_packed_there_is_nothing_to_ship() {
        let packed = OrderFacts { to_ship: false, ..facts(OrderStatus::PartiallyShipped) };
        assert_eq!(packed.after(OrderAction::PrepareShipment).unwrap_err().code, "order.nothing_to_ship");
    }

    #[test]
    fn only_what_is_payable_can_be_paid() {
        let facts = PortalFacts { status: OrderStatus::Shipped, payable: 30 };
        assert!(facts.check_payment(30).is_ok());
        assert_eq!(facts.check_payment(31).unwrap_err().code, "order.above_payable");
        let paid = PortalFacts { payable: 0, ..facts };
        assert_eq!(paid.check_payment(1).unwrap_err().code, "order.nothing_payable");
    }
}
