//! Who may come in, and what he may do: logins, passwords, links that open once, and the grants of roles.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A list of names kept with a record: permissions of a key, fields a role does not show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "sea-orm", derive(sea_orm::FromJsonQueryResult))]
pub struct Names(pub Vec<String>);

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
