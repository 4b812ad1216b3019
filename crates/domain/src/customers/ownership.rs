//! Who looks after a customer: in the pool, or owned by one member. Five moves lead between the two.
//!
//! Each move is one row of a ledger that is only added to: it closes the open row and opens the next.

use crate::ids::MembershipId;
use crate::refusal::{Action, Refusal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// What opened a row of the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum OwnershipKind {
    /// The customer was entered, into the pool or into the care of who entered it.
    Created,
    /// Given out of the pool by somebody in charge.
    Assign,
    /// Taken out of the pool by oneself.
    Claim,
    /// Given back to the pool, with a reason.
    Release,
    /// Handed from one owner to another.
    Transfer,
    /// Fell back into the pool by rule.
    Recycle,
}

/// A change of ownership that somebody, or a rule, wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    Assign { to: MembershipId },
    Claim { by: MembershipId },
    Release,
    Transfer { to: MembershipId },
    Recycle,
}

impl Move {
    /// The kind of the row this move opens in the ledger.
    #[must_use]
    pub const fn kind(self) -> OwnershipKind {
        match self {
            Self::Assign { .. } => OwnershipKind::Assign,
            Self::Claim { .. } => OwnershipKind::Claim,
            Self::Release => OwnershipKind::Release,
            Self::Transfer { .. } => OwnershipKind::Transfer,
            Self::Recycle => OwnershipKind::Recycle,
        }
    }

    /// The verb in the event log.
    #[must_use]
    pub const fn verb(self) -> &'static str {
        match self {
            Self::Assign { .. } => "assigned",
            Self::Claim { .. } => "claimed",
            Self::Release => "released",
            Self::Transfer { .. } => "transferred",
            Self::Recycle => "recycled",
        }
    }
}

/// The owner after a move; `None` is the pool. This table is the whole rule book.
pub fn after(owner: Option<MembershipId>, wanted: Move) -> Result<Option<MembershipId>, Refusal> {
    match (owner, wanted) {
        (None, Move::Assign { to }) => Ok(Some(to)),
        (None, Move::Claim { by }) => Ok(Some(by)),
        (Some(_), Move::Release | Move::Recycle) => Ok(None),
        (Some(from), Move::Transfer { to }) if from != to => Ok(Some(to)),
        (Some(_), Move::Transfer { .. }) => Err(Refusal::conflict("customer.same_owner")),
        (Some(_), Move::Claim { .. }) => Err(Refusal::conflict("customer.already_claimed")),
        (Some(_), Move::Assign { .. }) => Err(Refusal::conflict("customer.already_owned")),
        (None, Move::Release | Move::Transfer { .. } | Move::Recycle) => Err(Refusal::conflict("customer.in_pool")),
    }
}

/// Whether a customer may be deleted: nothing may be left open behind it.
pub fn may_remove(settled: bool) -> Result<(), Refusal> {
    if settled { Ok(()) } else { Err(Refusal::conflict("customer.unsettled")) }
}

/// Whether a customer that one sees is also one's to change. `within` tells whether it is within reach otherwise than as one's entry.
///
/// Who enters a customer for others goes on seeing it; once it is another's, only those in charge change it.
pub fn may_change(owner: Option<MembershipId>, within: bool) -> Result<(), Refusal> {
    match owner {
        _ if within => Ok(()),
        Some(_) => Err(Refusal::forbidden("customer.not_yours")),
        None => Err(Refusal::conflict("customer.in_pool")),
    }
}

/// What can be done with a customer now. `claim` is what the pool's rules say to the caller, `within` whether he reaches the
/// customer with a permission.
#[must_use]
pub fn actions(
    owner: Option<MembershipId>,
    claim: Result<(), Refusal>,
    settled: bool,
    within: impl Fn(&'static str) -> bool,
) -> Vec<Action> {
    // To whom it goes is not known yet; that it is nobody in particular does not matter to the table.
    let somebody = MembershipId(Uuid::nil());
    let verdict = |wanted| after(owner, wanted).map(|_| ());
    let change = |permission| may_change(owner, within(permission));
    vec![
        Action::new("update", Some("customers:write"), change("customers:write")),
        Action::new("remove", Some("customers:delete"), change("customers:delete").and_then(|()| may_remove(settled))),
        Action::new("assign", Some("customers:assign"), verdict(Move::Assign { to: somebody })),
        Action::new("claim", Some("customers:claim"), verdict(Move::Claim { by: somebody }).and(claim)),
        Action::new("release", Some("customers:release"), verdict(Move::Release).and_then(|()| change("customers:release"))),
        Action::new(
            "transfer",
            Some("customers:transfer"),
            verdict(Move::Transfer { to: somebody }).and_then(|()| change("customers:transfer")),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fmt::Write;

    fn member(n: u8) -> MembershipId {
        MembershipId(Uuid::from_u128(u128::from(n)))
    }

    fn moves() -> [Move; 5] {
        [Move::Assign { to: member(2) }, Move::Claim { by: member(2) }, Move::Release, Move::Transfer { to: member(2) }, Move::Recycle]
    }

    #[test]
    fn the_table_of_states_and_moves() {
        let mut table = String::from("| state | move | leads to |\n|---|---|---|\n");
        for (state, owner) in [("in the pool", None), ("owned by another", Some(member(1))), ("owned by the taker", Some(member(2)))] {
            for wanted in moves() {
                let result = match after(owner, wanted) {
                    Ok(None) => "in the pool".to_owned(),
                    Ok(Some(_)) => "owned by the taker".to_owned(),
                    Err(refusal) => format!("refused: {}", refusal.code),
                };
                writeln!(table, "| {state} | {} | {result} |", wanted.verb()).unwrap();
            }
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn what_is_allowed_depends_on_the_state_and_on_the_reach() {
        let mut table =
            String::from("| state | reach | update | remove | assign | claim | release | transfer |\n|---|---|---|---|---|---|---|---|\n");
        for (state, owner) in [("in the pool", None), ("owned", Some(member(1)))] {
            for (reach, within) in [("within", true), ("only seen", false)] {
                let verdicts = actions(owner, Ok(()), true, |_| within).into_iter().map(|action| match action.verdict {
                    Ok(()) => "yes".to_owned(),
                    Err(refusal) => refusal.code.to_owned(),
                });
                writeln!(table, "| {state} | {reach} | {} |", verdicts.collect::<Vec<_>>().join(" | ")).unwrap();
            }
        }
        insta::assert_snapshot!(table);
    }

    fn any_move() -> impl Strategy<Value = Move> {
        (0..5_usize, 0..4_u8).prop_map(|(which, who)| match which {
            0 => Move::Assign { to: member(who) },
            1 => Move::Claim { by: member(who) },
            2 => Move::Release,
            3 => Move::Transfer { to: member(who) },
            _ => Move::Recycle,
        })
    }

    /// The ledger as the database keeps it: owner and whether the row is still open.
    fn keep(history: &[Move]) -> (Option<MembershipId>, Vec<(Option<MembershipId>, bool)>) {
        let (mut owner, mut ledger) = (None, vec![(None, true)]);
        for wanted in history {
            if let Ok(next) = after(owner, *wanted) {
                ledger.last_mut().unwrap().1 = false;
                ledger.push((next, true));
                owner = next;
            }
        }
        (owner, ledger)
    }

    proptest! {
        #[test]
        fn any_history_leaves_one_open_row_that_agrees_with_the_owner(history in prop::collection::vec(any_move(), 0..60)) {
            let (owner, ledger) = keep(&history);
            let open: Vec<_> = ledger.iter().copied().filter(|(_, open)| *open).collect();
            prop_assert_eq!(open, vec![(owner, true)]);
            prop_assert_eq!(ledger.last().unwrap().0, owner);
        }

        #[test]
        fn neighbouring_rows_name_different_owners(history in prop::collection::vec(any_move(), 0..60)) {
            let (_, ledger) = keep(&history);
            prop_assert!(ledger.windows(2).all(|pair| pair[0].0 != pair[1].0));
        }

        #[test]
        fn of_many_claims_exactly_one_succeeds(claimants in prop::collection::vec(0..9_u8, 1..200)) {
            let history: Vec<_> = claimants.iter().map(|who| Move::Claim { by: member(*who) }).collect();
            let (owner, ledger) = keep(&history);
            prop_assert_eq!(owner, Some(member(claimants[0])));
            prop_assert_eq!(ledger.len(), 2);
        }
    }
}
