//! Who is asking, and which rows are within reach.

use crate::ids::{ApiKeyId, CompanyId, CustomerId, DepartmentId, MembershipId, PortalAccountId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How far a granted permission carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(
    feature = "sea-orm",
    derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum),
    sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")
)]
pub enum GrantReach {
    /// Rows one owns, and shared rows that name one.
    Own,
    /// Rows of one's own department.
    Department,
    /// Rows of one's department and all below it.
    Subtree,
    /// Every row of the company.
    All,
}

/// A grant's reach, resolved for one caller at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Own rows; of queues, also what waits unassigned in one's department.
    Own { me: MembershipId, department: Option<DepartmentId> },
    /// Rows of these departments, and own rows.
    Departments { me: MembershipId, departments: Vec<DepartmentId> },
    /// Every row of the company.
    Everything,
    /// The rows of one customer: the portal.
    Customer(CustomerId),
}

/// Whose a record is, which decides who reaches it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    pub customer: Option<CustomerId>,
    pub owner: Option<MembershipId>,
    pub department: Option<DepartmentId>,
    /// Who entered the customer for others.
    pub entered_by: Option<MembershipId>,
}

impl Holder {
    /// The same, without regard to who entered it.
    #[must_use]
    pub const fn without_entry(self) -> Self {
        Self { entered_by: None, ..self }
    }
}

impl Reach {
    /// Whether a record is covered: the same rule, in memory, that lists apply in the database.
    #[must_use]
    pub fn covers(&self, holder: &Holder) -> bool {
        let mine = |me: &MembershipId| holder.owner == Some(*me) || holder.entered_by == Some(*me);
        match self {
            Self::Everything => true,
            Self::Own { me, .. } => mine(me),
            Self::Departments { me, departments } => mine(me) || holder.department.is_some_and(|one| departments.contains(&one)),
            Self::Customer(customer) => holder.customer == Some(*customer),
        }
    }
}

/// The part of the data that a caller can reach with the permission in hand. Every query begins with one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    pub company: CompanyId,
    pub reach: Reach,
}

impl Scope {
    /// All rows of a company: for jobs, checks and look-ups that the caller's reach does not limit.
    #[must_use]
    pub const fn company(company: CompanyId) -> Self {
        Self { company, reach: Reach::Everything }
    }

    /// The rows of one customer.
    #[must_use]
    pub const fn customer(company: CompanyId, customer: CustomerId) -> Self {
        Self { company, reach: Reach::Customer(customer) }
    }
}

/// Who acts: recorded with every event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    Staff(MembershipId),
    Portal {
        account: PortalAccountId,
        customer: CustomerId,
    },
    /// An integration; it acts for the member who made the key.
    ApiKey {
        key: ApiKeyId,
        member: MembershipId,
    },
    /// Somebody on the public page.
    Visitor,
    /// The program itself: jobs and rules.
    System,
}

impl Actor {
    /// The member of staff who acts, or for whom the key acts.
    #[must_use]
    pub const fn member(self) -> Option<MembershipId> {
        match self {
            Self::Staff(member) | Self::ApiKey { member, .. } => Some(member),
            Self::Portal { .. } | Self::Visitor | Self::System => None,
        }
    }

    /// The kind as it is stored and shown.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Staff(_) => "staff",
            Self::Portal { .. } => "portal",
            Self::ApiKey { .. } => "api_key",
            Self::Visitor => "visitor",
            Self::System => "system",
        }
    }
}
