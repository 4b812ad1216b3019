//! Approval: a second pair of eyes, up to the amount the role may answer for.

use crate::ids::MembershipId;
use crate::refusal::Refusal;

/// An order put before somebody who holds the permission to approve.
#[derive(Clone, Copy, Debug)]
pub struct Approval {
    /// Who wrote the order.
    pub author: MembershipId,
    pub total: i64,
    /// Who looks at it.
    pub approver: MembershipId,
    /// The largest total he may approve; `None` is without limit.
    pub limit: Option<i64>,
    /// The company lets people approve what they wrote themselves.
    pub own_allowed: bool,
}

/// Nobody approves an order he wrote, nor one above his limit. Rejecting is open to either.
pub fn may_approve(approval: &Approval) -> Result<(), Refusal> {
    if approval.author == approval.approver && !approval.own_allowed {
        return Err(Refusal::forbidden("order.own_approval"));
    }
    match approval.limit {
        Some(limit) if approval.total > limit => Err(Refusal::forbidden("order.above_limit").with("limit", limit)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_orders_need_another_approver_unless_the_company_says_otherwise() {
        let me = MembershipId::new();
        let mut approval = Approval { author: me, total: 100, approver: me, limit: None, own_allowed: false };
        assert_eq!(may_approve(&approval).unwrap_err().code, "order.own_approval");
        approval.own_allowed = true;
        assert!(may_approve(&approval).is_ok());
        approval = Approval { approver: MembershipId::new(), own_allowed: false, ..approval };
        assert!(may_approve(&approval).is_ok());
    }

    #[test]
    fn the_limit_itself_may_still_be_approved() {
        let approval =
            |total| Approval { author: MembershipId::new(), total, approver: MembershipId::new(), limit: Some(1_000), own_allowed: false };
        assert!(may_approve(&approval(1_000)).is_ok());
        assert_eq!(may_approve(&approval(1_001)).unwrap_err().code, "order.above_limit");
    }
}
