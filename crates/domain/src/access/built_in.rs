//! The roles every company starts with. They are data: an administrator changes them or makes others.

use crate::scope::GrantReach::{self, All, Own, Subtree};

/// A role that a new company is given.
pub struct BuiltInRole {
    pub key: &'static str,
    pub name: &'static str,
    pub name_en: &'static str,
    /// Grants: reach, then the permissions that carry it.
    pub grants: &'static [(GrantReach, &'static [&'static str])],
    /// The largest order total, in minor units, that the role may approve; `None` is without limit.
    pub approval_limit: Option<i64>,
}

impl BuiltInRole {
    /// Each granted permission with its reach.
    pub fn permissions(&self) -> impl Iterator<Item = (&'static str, GrantReach)> + '_ {
        self.grants.iter().flat_map(|(reach, names)| names.iter().map(move |name| (*name, *reach)))
    }
}

const ENTRY: &[&str] = &["customers:read", "customers:write", "follow_ups:read", "follow_ups:write", "leads:read", "leads:write"];
const SHOP: &[&str] = &["products:read", "conversations:read", "conversations:write"];

/// The key of the role that is granted everything, now and after every upgrade.
pub const ADMINISTRATOR: &str = "administrator";

/// The staff roles of product.md's table; the customer of the portal needs none.
pub const BUILT_IN: &[BuiltInRole] = &[
    BuiltInRole {
        key: ADMINISTRATOR, name: "系统管理员", name_en: "Administrator", grants: &[(All, super::ALL)], approval_limit: None
    },
    BuiltInRole {
        key: "director",
        name: "市场总监",
        name_en: "Director",
        grants: &[(
            All,
            &[
                "users:read",
                "roles:read",
                "portal_accounts:read",
                "portal_accounts:write",
                "settings:read",
                "customers:read",
                "customers:write",
                "customers:delete",
                "customers:own",
                "customers:pool",
                "customers:assign",
                "customers:claim",
                "customers:release",
                "customers:transfer",
                "leads:read",
                "leads:write",
                "leads:assign",
                "leads:convert",
                "leads:delete",
                "capture_forms:write",
                "follow_ups:read",
                "follow_ups:write",
                "conversations:read",
                "conversations:write",
                "products:read",
                "products:write",
                "stock:read",
                "stock:write",
                "orders:read",
                "orders:write",
                "orders:submit",
                "orders:approve",
                "orders:cancel",
                "shipments:write",
                "receivables:read",
                "receipts:read",
                "receipts:write",
                "receipts:confirm",
                "receipts:refund",
                "reply_templates:write",
                "service_requests:read",
                "service_requests:write",
                "service_requests:assign",
                "returns:read",
                "returns:write",
                "returns:decide",
                "returns:credit",
                "feedback:read",
                "surveys:read",
                "surveys:write",
                "surveys:distribute",
                "surveys:results",
                "views:share",
                "views:publish",
                "views:export",
                "monitoring:use",
                "events:read",
                "trash:read",
                "trash:restore",
            ],
        )],
        approval_limit: None,
    },
    BuiltInRole {
        key: "manager",
        name: "主管",
        name_en: "Manager",
        grants: &[
            (
                Subtree,
                &[
                    "users:read",
                    "portal_accounts:read",
                    "portal_accounts:write",
                    "customers:read",
                    "customers:write",
                    "customers:delete",
                    "customers:own",
                    "customers:assign",
                    "customers:release",
                    "customers:transfer",
                    "leads:read",
                    "leads:write",
                    "leads:assign",
                    "leads:convert",
                    "leads:delete",
                    "follow_ups:read",
                    "follow_ups:write",
                    "conversations:read",
                    "conversations:write",
                    "orders:read",
                    "orders:write",
                    "orders:submit",
                    "orders:approve",
                    "orders:cancel",
                    "shipments:write",
                    "receivables:read",
                    "receipts:read",
                    "receipts:write",
                    "receipts:confirm",
                    "receipts:refund",
                    "service_requests:read",
                    "service_requests:write",
                    "service_requests:assign",
                    "returns:read",
                    "returns:write",
                    "returns:decide",
                    "returns:credit",
                    "feedback:read",
                    "surveys:read",
                    "surveys:write",
                    "surveys:distribute",
                    "surveys:results",
                    "views:share",
                    "views:export",
                    "monitoring:use",
                    "trash:read",
                    "trash:restore",
                ],
            ),
            (All, &["customers:pool", "customers:claim", "products:read", "stock:read", "reply_templates:write"]),
        ],
        approval_limit: Some(20_000_000),
    },
    BuiltInRole {
        key: "sales",
        name: "销售人员",
        name_en: "Sales",
        grants: &[
            (Own, ENTRY),
            (
                Own,
                &[
                    "customers:own",
                    "customers:release",
                    "customers:transfer",
                    "leads:convert",
                    "portal_accounts:read",
                    "portal_accounts:write",
                    "orders:read",
                    "orders:write",
                    "orders:submit",
                    "orders:cancel",
                    "shipments:write",
                    "receivables:read",
                    "receipts:read",
                    "receipts:write",
                    "receipts:confirm",
                    "service_requests:read",
                    "returns:read",
                    "feedback:read",
                    "surveys:read",
                    "surveys:distribute",
                    "surveys:results",
                ],
            ),
            (Own, SHOP),
            (All, &["customers:pool", "customers:claim", "stock:read"]),
        ],
        approval_limit: None,
    },
    BuiltInRole {
        key: "service",
        name: "客服人员",
        name_en: "Service",
        grants: &[
            (
                Own,
                &[
                    "service_requests:read",
                    "service_requests:write",
                    "service_requests:assign",
                    "returns:read",
                    "returns:write",
                    "feedback:read",
                ],
            ),
            (Own, &["surveys:read", "surveys:distribute", "surveys:results"]),
            (Own, SHOP),
            (All, &["customers:read", "follow_ups:read", "follow_ups:write", "orders:read"]),
        ],
        approval_limit: None,
    },
    BuiltInRole { key: "promoter", name: "促销人员", name_en: "Promoter", grants: &[(Own, ENTRY), (Own, SHOP)], approval_limit: None },
    BuiltInRole { key: "greeter", name: "客户接洽", name_en: "Greeter", grants: &[(Own, ENTRY), (Own, SHOP)], approval_limit: None },
    BuiltInRole {
        key: "prospector", name: "寻找客户", name_en: "Prospector", grants: &[(Own, ENTRY), (Own, SHOP)], approval_limit: None
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_granted_permission_exists_and_is_granted_once() {
        for role in BUILT_IN {
            let mut names: Vec<_> = role.permissions().map(|(name, _)| name).collect();
            assert!(names.iter().all(|name| super::super::permission(name).is_some()), "{}", role.key);
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{}", role.key);
        }
    }
}
