//! A return as its actions see it, and what can be done to it next: the same rules that the transitions themselves obey.

use super::{ReturnAction, ReturnStatus};
use crate::ids::MembershipId;
use crate::refusal::{Action, Refusal};

/// What decides about the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Return {
    pub status: ReturnStatus,
    pub agent: Option<MembershipId>,
    /// Who approved it as the agent.
    pub agreed_by: Option<MembershipId>,
    /// Some of the goods are back.
    pub arrived: bool,
    /// The member of staff who looks at it.
    pub reader: Option<MembershipId>,
}

impl Return {
    /// The state an action leads to.
    pub fn after(&self, action: ReturnAction) -> Result<ReturnStatus, Refusal> {
        let next = self.status.after(action)?;
        match action {
            ReturnAction::Take if self.agent.is_some() => Err(Refusal::conflict("return.not_in_queue")),
            // Two pairs of eyes: whoever agreed as the agent has had his say.
            ReturnAction::DirectorApprove | ReturnAction::DirectorReject if self.reader.is_none() || self.reader == self.agreed_by => {
                Err(Refusal::forbidden("return.own_decision"))
            }
            ReturnAction::DirectorReject if self.arrived => Err(Refusal::conflict("return.goods_came")),
            _ => Ok(next),
        }
    }

    /// The staff's actions.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        use ReturnAction::*;
        let action = |name, permission, action| Action::new(name, Some(permission), self.after(action));
        vec![
            action("take", "returns:write", Take),
            action("assign", "returns:write", Assign),
            action("agent_approve", "returns:write", AgentApprove),
            action("agent_reject", "returns:write", AgentReject),
            action("director_approve", "returns:decide", DirectorApprove),
            action("director_reject", "returns:decide", DirectorReject),
            action("receive", "returns:write", ReceivePart),
            action("credit", "returns:credit", Credit),
        ]
    }

    /// The customer's actions.
    #[must_use]
    pub fn portal_actions(&self) -> Vec<Action> {
        vec![Action::new("withdraw", None, self.after(ReturnAction::Withdraw))]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access;

    fn seen_by(reader: MembershipId, agreed_by: Option<MembershipId>, status: ReturnStatus) -> Return {
        Return { status, agent: agreed_by, agreed_by, arrived: false, reader: Some(reader) }
    }

    #[test]
    fn every_action_demands_a_known_permission() {
        for action in seen_by(MembershipId::new(), None, ReturnStatus::Requested).actions() {
            assert!(action.permission.and_then(access::permission).is_some(), "{}", action.name);
        }
    }

    #[test]
    fn nobody_takes_both_decisions() {
        let [agent, director] = [MembershipId::new(), MembershipId::new()];
        let own = seen_by(agent, Some(agent), ReturnStatus::AgentApproved);
        for action in [ReturnAction::DirectorApprove, ReturnAction::DirectorReject] {
            assert_eq!(own.after(action).unwrap_err().code, "return.own_decision");
        }
        let other = seen_by(director, Some(agent), ReturnStatus::AgentApproved);
        assert_eq!(other.after(ReturnAction::DirectorApprove), Ok(ReturnStatus::DirectorApproved));
    }

    #[test]
    fn an_approval_is_taken_back_only_while_nothing_has_come() {
        let approved = seen_by(MembershipId::new(), Some(MembershipId::new()), ReturnStatus::DirectorApproved);
        assert_eq!(approved.after(ReturnAction::DirectorReject), Ok(ReturnStatus::DirectorRejected));
        let begun = Return { arrived: true, ..approved };
        assert_eq!(begun.after(ReturnAction::DirectorReject).unwrap_err().code, "return.goods_came");
    }

    #[test]
    fn what_somebody_has_is_not_taken_from_the_queue() {
        let held = Return { agent: Some(MembershipId::new()), ..seen_by(MembershipId::new(), None, ReturnStatus::Requested) };
        assert_eq!(held.after(ReturnAction::Take).unwrap_err().code, "return.not_in_queue");
        assert!(Return { agent: None, ..held }.after(ReturnAction::Take).is_ok());
    }
}
