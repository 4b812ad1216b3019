//! The life of an account: invited, active, locked for a while, disabled; and what an administrator may do with it.

use crate::refusal::{Action, Refusal};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What a one-time link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum LinkPurpose {
    /// The first password of a new user.
    Invitation,
    /// A new password for one who forgot his.
    Reset,
}

impl LinkPurpose {
    /// How long a link of this kind opens.
    #[must_use]
    pub const fn lasts(self) -> TimeDelta {
        match self {
            Self::Invitation => TimeDelta::days(7),
            Self::Reset => TimeDelta::hours(2),
        }
    }
}

/// Where an account stands. It follows from what is stored; it is not stored itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AccountStatus {
    /// Has no password yet.
    Invited,
    Active,
    /// Too many wrong passwords; opens by itself.
    Locked,
    Disabled,
}

impl AccountStatus {
    #[must_use]
    pub fn of(disabled: bool, has_password: bool, locked_until: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        if disabled {
            Self::Disabled
        } else if !has_password {
            Self::Invited
        } else if locked_until.is_some_and(|until| until > now) {
            Self::Locked
        } else {
            Self::Active
        }
    }
}

/// What is done to an account by those who look after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountAction {
    /// Gives a link for the first password.
    Invite,
    /// Gives a link for a new password.
    Reset,
    Disable,
    Enable,
}

impl AccountAction {
    pub const ALL: [Self; 4] = [Self::Invite, Self::Reset, Self::Disable, Self::Enable];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Reset => "reset",
            Self::Disable => "disable",
            Self::Enable => "enable",
        }
    }

    /// Whether an account in this state admits the action. This table is the whole rule book.
    pub const fn admitted(self, status: AccountStatus) -> Result<(), Refusal> {
        use AccountStatus::*;
        match (self, status) {
            (Self::Invite, Invited)
            | (Self::Reset, Active | Locked)
            | (Self::Disable, Invited | Active | Locked)
            | (Self::Enable, Disabled) => Ok(()),
            (Self::Invite | Self::Reset | Self::Disable, Disabled) => Err(Refusal::conflict("user.disabled")),
            (Self::Invite, _) => Err(Refusal::conflict("user.has_joined")),
            (Self::Reset, _) => Err(Refusal::conflict("user.has_not_joined")),
            (Self::Enable, _) => Err(Refusal::conflict("user.not_disabled")),
        }
    }
}

/// What else bears on an action.
#[derive(Clone, Copy, Debug, Default)]
pub struct AccountFacts {
    /// The caller's own account.
    pub own: bool,
    /// The only active administrator of the company.
    pub last_administrator: bool,
    /// The account is granted something that the caller is not.
    pub beyond_caller: bool,
}

/// Whether the caller may do this to the account now.
pub fn may(action: AccountAction, status: AccountStatus, facts: AccountFacts) -> Result<(), Refusal> {
    action.admitted(status)?;
    if facts.beyond_caller {
        return Err(Refusal::forbidden("user.beyond_you"));
    }
    if action == AccountAction::Disable && facts.own {
        return Err(Refusal::conflict("user.own_account"));
    }
    if action == AccountAction::Disable && facts.last_administrator {
        return Err(Refusal::conflict("user.last_administrator"));
    }
    Ok(())
}

/// All actions on an account, for its record.
#[must_use]
pub fn actions(permission: &'static str, status: AccountStatus, facts: AccountFacts) -> Vec<Action> {
    AccountAction::ALL.map(|action| Action::new(action.name(), Some(permission), may(action, status, facts))).to_vec()
}

/// Wrong passwords that cost nothing: people mistype.
const FREE_FAILURES: i64 = 4;

/// Until when the login is locked after this many failures in a row: half a minute, doubling to an hour.
#[must_use]
pub fn locked_until(failures: i64, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let beyond = u32::try_from(failures - FREE_FAILURES - 1).ok()?;
    let seconds = 30_i64.checked_shl(beyond.min(7)).unwrap_or(3600).min(3600);
    Some(now + TimeDelta::seconds(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    #[test]
    fn the_table_of_states_and_actions() {
        use AccountStatus::*;
        let mut table = String::from("| state | invite | reset | disable | enable |\n|---|---|---|---|---|\n");
        for status in [Invited, Active, Locked, Disabled] {
            write!(table, "| {status:?} |").unwrap();
            for action in AccountAction::ALL {
                let cell = action.admitted(status).map_or_else(|refusal| refusal.code, |()| "yes");
                write!(table, " {cell} |").unwrap();
            }
            table.push('\n');
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn nobody_locks_himself_or_everybody_out() {
        let active = AccountStatus::Active;
        let code = |action, facts| may(action, active, facts).err().map(|refusal| refusal.code);
        let own = AccountFacts { own: true, ..AccountFacts::default() };
        assert_eq!(code(AccountAction::Disable, own), Some("user.own_account"));
        assert_eq!(code(AccountAction::Reset, own), None);
        let last = AccountFacts { last_administrator: true, ..AccountFacts::default() };
        assert_eq!(code(AccountAction::Disable, last), Some("user.last_administrator"));
        let beyond = AccountFacts { beyond_caller: true, ..AccountFacts::default() };
        assert_eq!(code(AccountAction::Reset, beyond), Some("user.beyond_you"));
    }

    #[test]
    fn the_lock_grows_with_failures_and_has_an_end() {
        let now = DateTime::UNIX_EPOCH;
        let seconds = |failures| locked_until(failures, now).map(|until| (until - now).num_seconds());
        assert_eq!(
            [0, 1, 4, 5, 6, 7, 11, 12, 13, 1000].map(seconds),
            [None, None, None, Some(30), Some(60), Some(120), Some(1920), Some(3600), Some(3600), Some(3600)]
        );
    }
}
