//! Grants: what the roles of a member add up to, and that nobody gives away what he has not got.

use crate::{
    access::{self, built_in, principal::Principal},
    refusal::Refusal,
    scope::GrantReach,
};
use std::collections::{BTreeSet, HashMap};

/// Personal data that a role may hide or mask, wherever it appears.
pub const GUARDED_FIELDS: [&str; 7] = ["mobile", "phone", "email", "wechat", "address", "tax_number", "note"];

/// The records that hold such data, and the resource whose grants open them.
const GUARDED_RECORDS: [&str; 3] = ["customers", "contacts", "leads"];

pub use built_in::ADMINISTRATOR;

fn opens_personal_data(permission: &str) -> bool {
    ["customers:", "leads:"].iter().any(|resource| permission.starts_with(resource))
}

/// A role, as far as it decides what its members may do.
#[derive(Clone, Debug, Default)]
pub struct RoleGrants {
    pub key: Option<String>,
    pub grants: HashMap<&'static str, GrantReach>,
    pub hidden: BTreeSet<String>,
    pub masked: BTreeSet<String>,
    pub approval_limit: Option<i64>,
}

impl RoleGrants {
    /// A role as it is stored. A permission that the program no longer knows grants nothing.
    pub fn stored(
        key: Option<String>,
        grants: impl IntoIterator<Item = (String, GrantReach)>,
        hidden: Vec<String>,
        masked: Vec<String>,
        approval_limit: Option<i64>,
    ) -> Self {
        let grants = if key.as_deref() == Some(ADMINISTRATOR) {
            access::ALL.iter().map(|name| (*name, GrantReach::All)).collect()
        } else {
            grants.into_iter().filter_map(|(name, reach)| Some((access::permission(&name)?, reach))).collect()
        };
        Self { key, grants, hidden: hidden.into_iter().collect(), masked: masked.into_iter().collect(), approval_limit }
    }

    fn opens_personal_data(&self) -> bool {
        self.grants.keys().any(|name| opens_personal_data(name))
    }
}

/// What a member may do: the sum of his roles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Granted {
    pub grants: HashMap<&'static str, GrantReach>,
    /// Plain field names, as in [`GUARDED_FIELDS`].
    pub hidden: BTreeSet<String>,
    pub masked: BTreeSet<String>,
    /// `None` is without limit.
    pub approval_limit: Option<i64>,
}

impl Granted {
    /// Adds roles up. Of two reaches the wider holds. A field is guarded only if every role that opens customers guards it:
    /// a role gives sight, it does not take it away from another. A limit of the member's own replaces those of his roles.
    #[must_use]
    pub fn sum(roles: &[RoleGrants], own_limit: Option<i64>) -> Self {
        let mut grants: HashMap<&'static str, GrantReach> = HashMap::new();
        for (name, reach) in roles.iter().flat_map(|role| &role.grants) {
            let widest = grants.entry(name).or_insert(*reach);
            *widest = (*widest).max(*reach);
        }
        let opening: Vec<&RoleGrants> = roles.iter().filter(|role| role.opens_personal_data()).collect();
        let every = |guards: &dyn Fn(&RoleGrants, &str) -> bool| -> BTreeSet<String> {
            let guarded = |field: &&str| !opening.is_empty() && opening.iter().all(|role| guards(role, field));
            GUARDED_FIELDS.iter().copied().filter(guarded).map(str::to_owned).collect()
        };
        let hidden = every(&|role, field| role.hidden.contains(field));
        let masked = &every(&|role, field| role.hidden.contains(field) || role.masked.contains(field)) - &hidden;
        let limits = roles.iter().filter(|role| role.grants.contains_key("orders:approve")).map(|role| role.approval_limit);
        let limit = limits.reduce(|one, other| one.zip(other).map(|(one, other)| one.max(other))).flatten();
        Self { grants, hidden, masked, approval_limit: own_limit.or(limit) }
    }

    /// What an API key may do: the permissions written on it, as far as its maker is granted them at this moment.
    #[must_use]
    pub fn narrowed(mut self, permissions: &[String]) -> Self {
        self.grants.retain(|name, _| permissions.iter().any(|kept| kept == name));
        self
    }

    /// Whether everything in `other` is granted here too, as far and as plainly. The administrator's own set covers all.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self.first_lacking(other).is_none()
    }

    /// The first thing in `other` that is not granted here: a permission, a field, or the limit of approval.
    #[must_use]
    pub fn first_lacking(&self, other: &Self) -> Option<String> {
        let mut names: Vec<_> = other.grants.iter().collect();
        names.sort_unstable();
        let lacking = names.into_iter().find(|(name, reach)| self.grants.get(*name).is_none_or(|mine| mine < *reach));
        if let Some((name, _)) = lacking {
            return Some((*name).to_owned());
        }
        if other.grants.keys().any(|name| opens_personal_data(name)) {
            let shown_there = |field: &&String| !other.hidden.contains(*field);
            let clear_there = |field: &&String| shown_there(field) && !other.masked.contains(*field);
            let field = self.hidden.iter().find(shown_there).or_else(|| self.masked.iter().find(clear_there));
            if let Some(field) = field {
                return Some(field.clone());
            }
        }
        let approves = other.grants.contains_key("orders:approve");
        let beyond = self.approval_limit.is_some_and(|mine| other.approval_limit.is_none_or(|theirs| theirs > mine));
        (approves && beyond).then(|| "approval_limit".to_owned())
    }

    /// Refuses to hand on what the caller lacks.
    pub fn may_give(&self, other: &Self, pointer: &str) -> Result<(), Refusal> {
        match self.first_lacking(other) {
            Some(lacking) => Err(Refusal::invalid(pointer, "role.beyond_you").with("name", lacking)),
            None => Ok(()),
        }
    }

    /// Guarded fields as `record.field`, as the rest of the program names them.
    pub fn everywhere(fields: &BTreeSet<String>) -> impl Iterator<Item = String> + '_ {
        fields.iter().flat_map(|field| GUARDED_RECORDS.map(|record| format!("{record}.{field}")))
    }
}

impl From<&Principal> for Granted {
    fn from(who: &Principal) -> Self {
        let plain = |fields: &std::collections::HashSet<String>| {
            GUARDED_FIELDS.iter().filter(|field| fields.contains(&format!("customers.{field}"))).map(ToString::to_string).collect()
        };
        Self { grants: who.grants.clone(), hidden: plain(&who.hidden), masked: plain(&who.masked), approval_limit: who.approval_limit }
    }
}

/// Checks the field names of a role.
pub fn check_fields(pointer: &str, fields: &[String]) -> Result<(), Refusal> {
    match fields.iter().position(|field| !GUARDED_FIELDS.contains(&field.as_str())) {
        Some(index) => Err(Refusal::invalid(format!("{pointer}/{index}"), "role.unknown_field")),
        None => Ok(()),
    }
}

/// Checks the permission names of a role or a key.
pub fn check_permissions<'a>(pointer: &str, names: impl IntoIterator<Item = &'a str>) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for (index, name) in names.into_iter().enumerate() {
        if access::permission(name).is_none() {
            return Err(Refusal::invalid(format!("{pointer}/{index}"), "role.unknown_permission").with("name", name));
        }
        if !seen.insert(name) {
            return Err(Refusal::invalid(format!("{pointer}/{index}"), "role.granted_twice").with("name", name));
        }
    }
    Ok(())
}

/// Checks the permissions of a key that `who` makes: known, each once, and granted to himself.
pub fn check_key(who: &Principal, permissions: &[String]) -> Result<(), Refusal> {
    check_permissions("/permissions", permissions.iter().map(String::as_str))?;
    match permissions.iter().enumerate().find(|(_, name)| !who.can(name)) {
        Some((index, name)) => Err(Refusal::invalid(format!("/permissions/{index}"), "role.beyond_you").with("name", name.as_str())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn built_in(key: &str) -> RoleGrants {
        let role = built_in::BUILT_IN.iter().find(|role| role.key == key).unwrap();
        let grants = role.permissions().map(|(name, reach)| (name.to_owned(), reach));
        RoleGrants::stored(Some(key.into()), grants, vec![], vec![], role.approval_limit)
    }

    fn masking(fields: &[&str]) -> RoleGrants {
        RoleGrants { masked: fields.iter().map(ToString::to_string).collect(), ..built_in("sales") }
    }

    #[test]
    fn roles_add_up_to_the_wider_reach() {
        let sum = Granted::sum(&[built_in("sales"), built_in("manager")], None);
        assert_eq!(sum.grants["customers:read"], GrantReach::Subtree);
        assert_eq!(sum.grants["portal_accounts:write"], GrantReach::Subtree);
        assert_eq!(Granted::sum(&[built_in("sales"), built_in("service")], None).grants["orders:submit"], GrantReach::Own);
        assert_eq!(sum.approval_limit, Some(20_000_000));
        assert_eq!(Granted::sum(&[built_in("manager"), built_in("director")], None).approval_limit, None);
        assert_eq!(Granted::sum(&[built_in("director")], Some(5)).approval_limit, Some(5));
    }

    #[test]
    fn a_field_is_guarded_only_if_every_role_that_opens_customers_guards_it() {
        let sum = |roles: &[RoleGrants]| Granted::sum(roles, None).masked;
        assert!(sum(&[masking(&["mobile"])]).contains("mobile"));
        assert!(!sum(&[masking(&["mobile"]), built_in("manager")]).contains("mobile"));
        assert!(sum(&[masking(&["mobile"]), RoleGrants::default()]).contains("mobile"));
    }

    #[test]
    fn nobody_gives_what_he_lacks() {
        let of = |key| Granted::sum(&[built_in(key)], None);
        assert!(of(ADMINISTRATOR).covers(&of("director")) && of("director").covers(&of("sales")));
        assert_eq!(of("director").first_lacking(&of(ADMINISTRATOR)).as_deref(), Some("api_keys:write"));
        assert_eq!(of("sales").first_lacking(&of("manager")).as_deref(), Some("conversations:read"));
        let masked = Granted::sum(&[masking(&["mobile"])], None);
        assert_eq!(masked.first_lacking(&of("sales")).as_deref(), Some("mobile"));
        let limited = Granted { approval_limit: Some(1), ..of("director") };
        assert_eq!(limited.first_lacking(&of("director")).as_deref(), Some("approval_limit"));
    }

    #[test]
    fn the_administrator_is_granted_what_is_new() {
        let role = RoleGrants::stored(Some(ADMINISTRATOR.into()), [], vec![], vec![], None);
        assert_eq!(role.grants.len(), access::ALL.len());
        assert!(RoleGrants::stored(None, [("gone:away".into(), GrantReach::All)], vec![], vec![], None).grants.is_empty());
    }

    fn any_granted() -> impl Strategy<Value = Granted> {
        let reach = prop::sample::select(vec![GrantReach::Own, GrantReach::Department, GrantReach::Subtree, GrantReach::All]);
        let field = || prop::collection::btree_set(prop::sample::select(GUARDED_FIELDS.to_vec()).prop_map(str::to_owned), 0..3);
        let grants = prop::collection::hash_map(prop::sample::select(access::ALL.to_vec()), reach, 0..6);
        (grants, field(), field(), prop::option::of(0..100_i64)).prop_map(|(grants, hidden, masked, approval_limit)| {
            let masked = &masked - &hidden;
            Granted { grants, hidden, masked, approval_limit }
        })
    }

    proptest! {
        #[test]
        fn covering_is_an_order(one in any_granted(), two in any_granted(), three in any_granted()) {
            prop_assert!(one.covers(&one));
            if one.covers(&two) && two.covers(&three) {
                for (name, reach) in &three.grants {
                    prop_assert!(one.grants.get(name).is_some_and(|mine| mine >= reach));
                }
            }
        }

        #[test]
        fn a_key_never_opens_more_than_its_maker(granted in any_granted(), names in prop::collection::vec(prop::sample::select(access::ALL.to_vec()), 0..6)) {
            let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
            prop_assert!(granted.covers(&granted.clone().narrowed(&names)));
        }
    }
}
