//! Who may come in, and what he may do: logins, passwords, links that open once, and the grants of roles.

pub mod accounts;
pub mod grants;
pub mod handles;
pub mod passwords;

pub use accounts::{AccountStatus, LinkPurpose};

use serde::{Deserialize, Serialize};

/// A list of names kept with a record: permissions of a key, fields a role does not show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::FromJsonQueryResult))]
pub struct Names(pub Vec<String>);
