//! The caller, as the rules see him: who he is, what he is granted, and how far it carries.

use super::Demand;
use crate::{
    ids::{CustomerId, DepartmentId, MembershipId, SessionId, UserId},
    refusal::Refusal,
    scope::{Actor, GrantReach, Reach, Scope},
};
use chrono_tz::Tz;
use std::collections::{HashMap, HashSet};

/// Everything about the caller that decides what he may do. Loaded once, believed for two seconds at most.
#[derive(Clone, Debug)]
pub struct Principal {
    pub company: crate::ids::CompanyId,
    pub actor: Actor,
    pub user: UserId,
    pub name: String,
    /// The session behind the access token; `None` for API keys.
    pub session: Option<SessionId>,
    pub department: Option<DepartmentId>,
    /// The caller's department and all below it.
    pub subtree: Vec<DepartmentId>,
    pub grants: HashMap<&'static str, GrantReach>,
    /// Fields as `resource.field` that the caller must not see at all.
    pub hidden: HashSet<String>,
    /// Fields as `resource.field` that the caller sees blotted out.
    pub masked: HashSet<String>,
    /// The largest order the caller may approve, in minor units; `None` is without limit.
    pub approval_limit: Option<i64>,
    pub time_zone: Tz,
    pub currency: String,
}

impl Principal {
    /// The member of staff who calls, or for whom the key does.
    #[must_use]
    pub const fn member(&self) -> Option<MembershipId> {
        self.actor.member()
    }

    /// The customer who calls from the portal.
    #[must_use]
    pub const fn customer(&self) -> Option<CustomerId> {
        match self.actor {
            Actor::Portal { customer, .. } => Some(customer),
            _ => None,
        }
    }

    /// Whether a permission is granted, however far it carries.
    #[must_use]
    pub fn can(&self, permission: &str) -> bool {
        self.grants.contains_key(permission)
    }

    /// The rows that a grant of `permission` reaches, if there is one.
    #[must_use]
    pub fn scope_for(&self, permission: &str) -> Option<Scope> {
        let me = self.member()?;
        let reach = match self.grants.get(permission)? {
            GrantReach::Own => Reach::Own { me, department: self.department },
            GrantReach::Department => Reach::Departments { me, departments: self.department.into_iter().collect() },
            GrantReach::Subtree => Reach::Departments { me, departments: self.subtree.clone() },
            GrantReach::All => Reach::Everything,
        };
        Some(Scope { company: self.company, reach })
    }

    /// Fields of a kind of record that the caller does not see as they are: he may not filter, sort or search by them either.
    #[must_use]
    pub fn guarded(&self, resource: &str) -> HashSet<String> {
        let field = |name: &String| name.strip_prefix(resource)?.strip_prefix('.').map(str::to_owned);
        self.hidden.iter().chain(&self.masked).filter_map(field).collect()
    }

    /// The rows within reach under a demand, or the refusal.
    pub fn meet(&self, demand: Demand) -> Result<Scope, Refusal> {
        let refused = || Refusal::forbidden("forbidden");
        match demand {
            Demand::Grant(permission) => self.scope_for(permission).ok_or_else(|| refused().with("permission", permission)),
            Demand::Staff => self.member().map(|_| Scope::company(self.company)).ok_or_else(refused),
            Demand::Portal => self.customer().map(|customer| Scope::customer(self.company, customer)).ok_or_else(refused),
            Demand::Anyone => Ok(self.customer().map_or(Scope::company(self.company), |customer| Scope::customer(self.company, customer))),
        }
    }
}
