//! Users, memberships, roles, sessions and keys: who may come in, and what each is granted.
//!
//! A user is outside of any company; the other rows belong to one. What concerns logging in is looked up before a company is known,
//! so a few statements here begin without a scope.

mod accounts;
mod found;
mod keys;
mod links;
mod members;
mod portal;
mod principals;
mod roles;
mod sessions;
mod staff;

pub use crate::entities::{
    api_key::Model as ApiKey, app_user::Model as User, membership::Model as Membership, portal_account::Model as PortalAccount,
    role::Model as Role, session::Model as Session,
};
pub use accounts::{Place, Seat, attempts_of, find_by_handle, find_user, locked_until, no_user_yet, seats, set_password, wrong_password};
pub(crate) use found::found_persons;
pub use keys::{NewApiKey, create_api_key, list_api_keys, remove_api_key};
pub use links::{create_link, find_link, use_link};
pub(crate) use members::its_user;
pub use members::{Colleague, NewMember, NewUser, colleagues, create_member, create_user, refuse_taken};
pub use portal::{PortalRow, create_portal_account, find_portal_account, list_portal_accounts, note_portal, set_portal_disabled};
pub use principals::{Bearer, granted, member, principal};
pub use roles::{
    NewRole, RoleFields, create_role, find_role, find_role_to_change, grants_of, holders, is_administrator, list_roles, remove_role,
    role_book, role_by_key, roles_of, update_role,
};
pub use sessions::{NewSession, Rotation, end_family, end_session, end_sessions, list_sessions, open_session, rotate};
pub use staff::{
    MemberFields, StaffRow, UserFields, administrators, find_staff, list_staff, locks, note, roles_by_member, set_disabled, update_staff,
};

use crate::scoped::scoped;

scoped!(record role: Roles, open, |_| None);
scoped!(record api_key: ApiKeys, open, |_| None);
scoped!(record portal_account: PortalAccounts, under(CustomerId), |row| Some(row.customer_id));
scoped!(entry role_grant, open);
scoped!(entry membership_role, open);
scoped!(entry session, open);
scoped!(entry secret_link, open);
scoped!(record membership: Users, staffed(Id, DepartmentId), |_| None, found by found::member);
