//! Saved views: a list as somebody has arranged it — which rows, in what order, with which columns — kept for himself, for his
//! department, or for the whole company. A view shows its reader no row that he does not reach without it.

use crate::refusal::Refusal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The most views that one person keeps.
pub const MOST: u64 = 100;
/// The most columns a view shows.
const MOST_COLUMNS: usize = 40;

/// Which list a view is of: the word in the list's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "kebab-case")
)]
pub enum ViewList {
    Customers,
    Pool,
    Contacts,
    Leads,
    FollowUps,
    Orders,
    Shipments,
    Receivables,
    Receipts,
    Products,
    Returns,
    ServiceRequests,
    Feedback,
    Surveys,
}

impl ViewList {
    /// Who may not read the list has no use for views of it.
    #[must_use]
    pub const fn permission(self) -> &'static str {
        match self {
            Self::Customers | Self::Contacts => "customers:read",
            Self::Pool => "customers:pool",
            Self::Leads => "leads:read",
            Self::FollowUps => "follow_ups:read",
            Self::Orders | Self::Shipments => "orders:read",
            Self::Receivables => "receivables:read",
            Self::Receipts => "receipts:read",
            Self::Products => "products:read",
            Self::Returns => "returns:read",
            Self::ServiceRequests => "service_requests:read",
            Self::Feedback => "feedback:read",
            Self::Surveys => "surveys:read",
        }
    }

    /// What the list's fields are called by in the roles' settings: `customers` for `customers.mobile`.
    #[must_use]
    pub const fn resource(self) -> &'static str {
        match self {
            Self::Customers | Self::Pool => "customers",
            Self::Contacts => "contacts",
            Self::Leads => "leads",
            Self::FollowUps => "follow_ups",
            Self::Orders => "orders",
            Self::Shipments => "shipments",
            Self::Receivables => "receivables",
            Self::Receipts => "receipts",
            Self::Products => "products",
            Self::Returns => "returns",
            Self::ServiceRequests => "service_requests",
            Self::Feedback => "feedback",
            Self::Surveys => "surveys",
        }
    }
}

/// Who reads a view besides its owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum ViewShare {
    #[default]
    Private,
    /// The owner's department and those below it.
    Department,
    Company,
}

/// How close together the rows stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum ViewDensity {
    Comfortable,
    Compact,
}

/// Whether somebody may show a view to others.
pub fn may_share(share: ViewShare, in_department: bool, can: impl Fn(&str) -> bool) -> Result<(), Refusal> {
    match share {
        ViewShare::Private => Ok(()),
        ViewShare::Department if !can("views:share") => Err(Refusal::forbidden("view.share")),
        ViewShare::Department if !in_department => Err(Refusal::invalid("/share", "view.no_department")),
        ViewShare::Company if !can("views:publish") => Err(Refusal::forbidden("view.publish")),
        ViewShare::Department | ViewShare::Company => Ok(()),
    }
}

/// A view is its owner's to change; what the whole company sees, also that of whoever may publish there.
pub fn may_change(share: ViewShare, mine: bool, can: impl Fn(&str) -> bool) -> Result<(), Refusal> {
    let published = share == ViewShare::Company && can("views:publish");
    if mine || published { Ok(()) } else { Err(Refusal::forbidden("view.of_another")) }
}

/// Columns are names, in the order in which they stand.
pub fn check_columns(columns: &str) -> Result<(), Refusal> {
    let plain =
        |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    let names: Vec<_> = columns.split(',').collect();
    let twice = names.iter().enumerate().any(|(at, name)| names.iter().skip(at + 1).any(|other| other == name));
    if names.len() <= MOST_COLUMNS && names.iter().all(|name| plain(name)) && !twice {
        Ok(())
    } else {
        Err(Refusal::invalid("/columns", "view.columns"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn to_share_one_needs_the_right_and_a_department() {
        let manager = |permission: &str| permission == "views:share";
        assert!(may_share(ViewShare::Private, false, |_| false).is_ok());
        assert!(may_share(ViewShare::Department, true, manager).is_ok());
        assert_eq!(may_share(ViewShare::Department, false, manager).unwrap_err().code, "view.no_department");
        assert_eq!(may_share(ViewShare::Department, true, |_| false).unwrap_err().code, "view.share");
        assert_eq!(may_share(ViewShare::Company, true, manager).unwrap_err().code, "view.publish");
    }

    #[test]
    fn another_s_view_is_changed_only_where_one_publishes() {
        let publisher = |permission: &str| permission == "views:publish";
        for share in [ViewShare::Private, ViewShare::Department, ViewShare::Company] {
            assert!(may_change(share, true, |_| false).is_ok());
            assert!(may_change(share, false, |_| false).is_err());
            assert_eq!(may_change(share, false, publisher).is_ok(), share == ViewShare::Company);
        }
    }

    #[test]
    fn columns_are_names_each_once() {
        assert!(check_columns("number,name,owner").is_ok());
        for wrong in ["", "number,", "number,number", "Name", "a b", &["a"; 41].join(",")] {
            assert!(check_columns(wrong).is_err(), "{wrong}");
        }
    }
}
