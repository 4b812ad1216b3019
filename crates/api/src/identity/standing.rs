//! How members stand: their roles, what those add up to, and what the caller may therefore do with them.

use super::users::StaffView;
use crate::http::{context::Cx, problem::Problem, view::Ref};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    identity::{
        accounts::{self, AccountFacts, AccountStatus},
        grants::{Granted, RoleGrants},
    },
    ids::{MembershipId, RoleId},
    money::Money,
    refusal::Refusal,
};
use guanxi_persistence::{
    Conn,
    identity::{self, Role, StaffRow},
    names::{Named, Names, Wanted},
};
use std::collections::HashMap;

/// What is needed to judge some members, read in a few statements however many they are.
pub struct Standing {
    book: HashMap<RoleId, (Role, RoleGrants)>,
    held: HashMap<MembershipId, Vec<RoleId>>,
    administrators: Vec<MembershipId>,
    locks: HashMap<String, DateTime<Utc>>,
    names: Names,
    mine: Granted,
}

impl Standing {
    pub async fn of<P>(cx: &Cx<P>, db: &impl Conn, rows: &[StaffRow]) -> Result<Self, Problem> {
        let company = cx.who.company;
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let users: Vec<_> = rows.iter().map(|row| row.user_id).collect();
        let mut wanted = Wanted::default();
        for row in rows {
            wanted.add(Named::Department, row.department_id).add(Named::Member, row.manager_id);
        }
        Ok(Self {
            book: identity::role_book(db, company).await?,
            held: identity::roles_by_member(db, company, &ids).await?,
            administrators: identity::administrators(db, company).await?,
            locks: identity::locks(db, &users, cx.now).await?,
            names: wanted.names(db, company).await?,
            mine: Granted::from(&*cx.who),
        })
    }

    /// What these roles and this limit add up to; a role that is not there is a mistake in the input.
    pub fn sum(&self, roles: &[RoleId], limit: Option<i64>) -> Result<Granted, Refusal> {
        let mut grants = Vec::with_capacity(roles.len());
        for (index, id) in roles.iter().enumerate() {
            let (_, role) = self.book.get(id).ok_or_else(|| Refusal::invalid(format!("/role_ids/{index}"), "user.removed_role"))?;
            grants.push(role.clone());
        }
        Ok(Granted::sum(&grants, limit))
    }

    pub fn roles_of(&self, id: MembershipId) -> &[RoleId] {
        self.held.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Refuses to give somebody what the caller lacks.
    pub fn may_give(&self, roles: &[RoleId], limit: Option<i64>) -> Result<(), Refusal> {
        self.mine.may_give(&self.sum(roles, limit)?, "/role_ids")
    }

    /// Whether the caller is granted all that this member is.
    pub fn may_change(&self, row: &StaffRow) -> Result<(), Refusal> {
        if self.facts_of(row, false).beyond_caller { Err(Refusal::forbidden("user.beyond_you")) } else { Ok(()) }
    }

    /// Whether these roles would leave the company without an administrator.
    pub fn keeps_an_administrator(&self, id: MembershipId, roles: &[RoleId]) -> Result<(), Refusal> {
        let administrates = roles.iter().any(|role| self.book.get(role).is_some_and(|(role, _)| identity::is_administrator(role)));
        if self.administrators == [id] && !administrates { Err(Refusal::conflict("user.last_administrator")) } else { Ok(()) }
    }

    pub fn status(&self, row: &StaffRow, now: DateTime<Utc>) -> AccountStatus {
        let locked = self.locks.get(&identity::attempts_of(row.user_id)).copied();
        AccountStatus::of(row.disabled, row.has_password, locked, now)
    }

    pub fn facts<P>(&self, cx: &Cx<P>, row: &StaffRow) -> AccountFacts {
        self.facts_of(row, cx.who.member() == Some(row.id))
    }

    fn facts_of(&self, row: &StaffRow, own: bool) -> AccountFacts {
        let theirs = self.sum(self.roles_of(row.id), row.approval_limit);
        AccountFacts {
            own,
            last_administrator: self.administrators == [row.id],
            beyond_caller: !own && !theirs.is_ok_and(|theirs| self.mine.covers(&theirs)),
        }
    }

    pub fn view<P>(&self, cx: &Cx<P>, row: StaffRow) -> StaffView {
        let status = self.status(&row, cx.now);
        let mut roles: Vec<&Role> = self.roles_of(row.id).iter().filter_map(|id| Some(&self.book.get(id)?.0)).collect();
        roles.sort_by_key(|role| role.id);
        StaffView {
            roles: roles.into_iter().map(|role| Ref::new(role.id, cx.word(&role.into()))).collect(),
            actions: cx.actions(accounts::actions("users:write", status, self.facts(cx, &row))),
            department: cx.named(&self.names, row.department_id),
            manager: cx.named(&self.names, row.manager_id),
            approval_limit: row.approval_limit.map(|limit| Money::new(limit, &cx.who.currency)),
            status,
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            user_id: row.user_id,
            login: row.login,
            name: row.name,
            name_en: row.name_en,
            email: row.email,
            mobile: row.mobile,
            job_title: row.job_title,
            last_login_at: row.last_login_at,
        }
    }
}
