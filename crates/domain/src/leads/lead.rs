//! The life of a lead, from the first sign of interest to a customer, or to the reason why there will be none.

use crate::ids::MembershipId;
use crate::refusal::{Action, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a lead stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum LeadStatus {
    /// Nobody has spoken to the person yet.
    New,
    Contacted,
    /// There is a need, and somebody who decides.
    Qualified,
    /// Now a customer: the lead is history, and stays as it is.
    Converted,
    Disqualified,
}

/// What can happen to a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeadAction {
    /// Record a contact that took place.
    FollowUp,
    /// Say that the person has been spoken to.
    Contact,
    Qualify,
    Disqualify,
    Reopen,
    Convert,
    Assign,
    Update,
    Remove,
}

impl LeadStatus {
    pub const ALL: [Self; 5] = [Self::New, Self::Contacted, Self::Qualified, Self::Converted, Self::Disqualified];

    /// The state an action leads to. This table is the whole rule book.
    pub const fn after(self, action: LeadAction) -> Result<Self, Refusal> {
        use {LeadAction::*, LeadStatus::*};
        Ok(match (self, action) {
            (New, Contact | FollowUp) | (Disqualified, Reopen) => Contacted,
            (Contacted, Qualify) => Qualified,
            (Qualified, Convert) => Converted,
            (New | Contacted | Qualified, Disqualify) => Disqualified,
            (Contacted | Qualified, FollowUp) | (New | Contacted | Qualified, Assign) => self,
            (New | Contacted | Qualified | Disqualified, Update | Remove) => self,
            (Converted, _) => return Err(Refusal::conflict("lead.converted")),
            (Disqualified, _) => return Err(Refusal::conflict("lead.disqualified")),
            (Qualified, Qualify) => return Err(Refusal::conflict("lead.qualified")),
            (_, refused) => return Err(Refusal::conflict(refused.refusal())),
        })
    }
}

impl LeadAction {
    pub const ALL: [Self; 9] = [
        Self::FollowUp,
        Self::Contact,
        Self::Qualify,
        Self::Disqualify,
        Self::Reopen,
        Self::Convert,
        Self::Assign,
        Self::Update,
        Self::Remove,
    ];

    /// Why not, of a lead that is neither converted nor disqualified.
    const fn refusal(self) -> &'static str {
        match self {
            Self::Reopen => "lead.not_disqualified",
            Self::Qualify => "lead.not_contacted",
            Self::Convert => "lead.not_qualified",
            _ => "lead.contacted",
        }
    }
}

/// Whether a lead that one sees is also one's to change. `within` tells whether it is within reach otherwise than as one's entry.
pub fn may_change(owner: Option<MembershipId>, within: bool) -> Result<(), Refusal> {
    if within || owner.is_none() { Ok(()) } else { Err(Refusal::forbidden("lead.not_yours")) }
}

/// A lead goes to somebody else than the one who has it.
pub fn given_to(owner: Option<MembershipId>, to: MembershipId) -> Result<(), Refusal> {
    if owner == Some(to) { Err(Refusal::conflict("lead.same_owner")) } else { Ok(()) }
}

/// What can be done with a lead now. `within` says whether the caller reaches it with a permission, otherwise than as his entry.
#[must_use]
pub fn actions(status: LeadStatus, owner: Option<MembershipId>, within: impl Fn(&'static str) -> bool) -> Vec<Action> {
    use LeadAction::{Assign, Contact, Convert, Disqualify, FollowUp, Qualify, Remove, Reopen, Update};
    const WRITE: &str = "leads:write";
    [
        ("update", WRITE, Update),
        ("contact", WRITE, Contact),
        ("qualify", WRITE, Qualify),
        ("disqualify", WRITE, Disqualify),
        ("reopen", WRITE, Reopen),
        ("assign", "leads:assign", Assign),
        ("convert", "leads:convert", Convert),
        ("follow_up", "follow_ups:write", FollowUp),
        ("remove", "leads:delete", Remove),
    ]
    .into_iter()
    .map(|(name, permission, action)| {
        // To have spoken to somebody is a fact, whoever has the lead by now.
        let mine = if action == FollowUp { Ok(()) } else { may_change(owner, within(permission)) };
        let verdict = mine.and_then(|()| status.after(action));
        Action::new(name, Some(permission), verdict)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fmt::Write;
    use uuid::Uuid;

    #[test]
    fn states_and_actions() {
        let mut table = String::from("| state |");
        for action in LeadAction::ALL {
            write!(table, " {action:?} |").unwrap();
        }
        table.push_str("\n|---|---|---|---|---|---|---|---|---|---|");
        for status in LeadStatus::ALL {
            write!(table, "\n| {status:?} |").unwrap();
            for action in LeadAction::ALL {
                let after = status.after(action);
                write!(table, " {} |", after.map_or_else(|refusal| format!("_{}_", refusal.code), |next| format!("{next:?}"))).unwrap();
            }
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn who_only_entered_a_lead_does_not_change_it_once_it_is_another_s() {
        let (me, other) = (MembershipId(Uuid::from_u128(1)), MembershipId(Uuid::from_u128(2)));
        assert!(may_change(None, false).is_ok() && may_change(Some(other), true).is_ok());
        assert_eq!(may_change(Some(other), false).unwrap_err().code, "lead.not_yours");
        let allowed: Vec<_> =
            actions(LeadStatus::Contacted, Some(other), |_| false).into_iter().filter(|action| action.verdict.is_ok()).collect();
        assert_eq!(allowed.iter().map(|action| action.name).collect::<Vec<_>>(), ["follow_up"]);
        assert!(given_to(Some(other), me).is_ok() && given_to(None, me).is_ok());
        assert_eq!(given_to(Some(me), me).unwrap_err().code, "lead.same_owner");
    }

    proptest! {
        #[test]
        fn a_converted_lead_was_qualified_and_never_changes_again(history in prop::collection::vec(0..9_usize, 0..60)) {
            let (mut status, mut qualified) = (LeadStatus::New, false);
            for action in history {
                let next = status.after(LeadAction::ALL[action]);
                if status == LeadStatus::Converted {
                    prop_assert_eq!(next.unwrap_err().code, "lead.converted");
                } else if let Ok(next) = next {
                    qualified |= next == LeadStatus::Qualified;
                    prop_assert!(next != LeadStatus::Converted || qualified);
                    prop_assert!(next != LeadStatus::New || status == LeadStatus::New);
                    status = next;
                }
            }
        }
    }
}
