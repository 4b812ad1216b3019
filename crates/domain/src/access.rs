//! Permissions: what may be done. Each is a type, so that a handler's signature names the one it demands.
//!
//! A role grants permissions, each with a reach ([`crate::scope::GrantReach`]); the built-in roles are in [`built_in`].

pub mod built_in;
pub mod principal;

/// What a caller must be, or be granted, to reach an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// A grant of this permission (staff and API keys only).
    Grant(&'static str),
    /// Anyone who works in the company.
    Staff,
    /// A customer in the portal.
    Portal,
    /// Anyone who is logged in.
    Anyone,
}

/// A type-level demand: the first argument of a handler is `Cx<P>` with one of these.
pub trait Permit: 'static {
    const DEMAND: Demand;
}

/// Any member of staff, whatever the role.
pub struct Staff;
impl Permit for Staff {
    const DEMAND: Demand = Demand::Staff;
}

/// A customer in the portal.
pub struct Portal;
impl Permit for Portal {
    const DEMAND: Demand = Demand::Portal;
}

/// Anyone who is logged in.
pub struct Anyone;
impl Permit for Anyone {
    const DEMAND: Demand = Demand::Anyone;
}

/// Declares `resource { Action = "action" }` as marker types and collects their names in [`ALL`].
macro_rules! permissions {
    ($($resource:ident { $($action:ident = $name:literal),+ $(,)? })+) => {
        /// Every permission, as `resource:action`.
        pub const ALL: &[&str] = &[$($(concat!(stringify!($resource), ":", $name)),+),+];
        $(
            pub mod $resource {
                use super::{Demand, Permit};
                $(
                    pub struct $action;
                    impl Permit for $action {
                        const DEMAND: Demand = Demand::Grant(concat!(stringify!($resource), ":", $name));
                    }
                )+
            }
        )+
    };
}

permissions! {
    users { Read = "read", Write = "write" }
    roles { Read = "read", Write = "write" }
    api_keys { Write = "write" }
    portal_accounts { Read = "read", Write = "write" }
    company { Write = "write" }
    departments { Write = "write" }
    dictionaries { Write = "write" }
    settings { Read = "read", Write = "write" }
    customers {
        Read = "read", Write = "write", Delete = "delete", Own = "own", Pool = "pool",
        Assign = "assign", Claim = "claim", Release = "release", Transfer = "transfer",
    }
    leads { Read = "read", Write = "write", Assign = "assign", Convert = "convert", Delete = "delete" }
    capture_forms { Write = "write" }
    follow_ups { Read = "read", Write = "write" }
    conversations { Read = "read", Write = "write" }
    products { Read = "read", Write = "write" }
    stock { Read = "read", Write = "write" }
    orders { Read = "read", Write = "write", Submit = "submit", Approve = "approve", Cancel = "cancel" }
    shipments { Write = "write" }
    receivables { Read = "read" }
    receipts { Read = "read", Write = "write", Confirm = "confirm", Refund = "refund" }
    reply_templates { Write = "write" }
    service_requests { Read = "read", Write = "write", Assign = "assign" }
    returns { Read = "read", Write = "write", Decide = "decide", Credit = "credit" }
    feedback { Read = "read" }
    surveys { Read = "read", Write = "write", Distribute = "distribute", Results = "results" }
    views { Share = "share", Publish = "publish", Export = "export" }
    monitoring { Use = "use" }
    events { Read = "read" }
    trash { Read = "read", Restore = "restore" }
}

/// The permission of this name, if there is one.
#[must_use]
pub fn permission(name: &str) -> Option<&'static str> {
    ALL.iter().copied().find(|known| *known == name)
}
