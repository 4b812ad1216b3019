//! Agents: the members of staff who work on requests and returns themselves, and those who answer for them.

use crate::{Error, db::Conn, engagement::conversations::Desk, names::Name};
use guanxi_domain::{
    ids::{CompanyId, DepartmentId, MembershipId, RoleId},
    scope::GrantReach,
};
use sea_orm::{
    ConnectionTrait as _, ExprTrait as _, FromQueryResult,
    sea_query::{Alias, Expr, Order, Query, SelectStatement},
};
use std::collections::HashMap;

/// Somebody whom a customer may choose.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Agent {
    pub id: MembershipId,
    pub name: String,
    pub name_en: Option<String>,
    pub job_title: Option<String>,
    pub department_id: Option<DepartmentId>,
    department: Option<String>,
    department_en: Option<String>,
}

impl Agent {
    /// The agent's name in both languages.
    #[must_use]
    pub fn name(&self) -> Name {
        Name { name: self.name.clone(), name_en: self.name_en.clone() }
    }

    /// The department's.
    #[must_use]
    pub fn department(&self) -> Option<Name> {
        Some(Name { name: self.department.clone()?, name_en: self.department_en.clone() })
    }
}

fn of(table: &'static str, column: &'static str) -> Expr {
    Expr::col((Alias::new(table), Alias::new(column)))
}

fn same(one: (&'static str, &'static str), other: (&'static str, &'static str)) -> Expr {
    of(one.0, one.1).equals((Alias::new(other.0), Alias::new(other.1)))
}

/// Members who can log in, with their names.
fn active(company: CompanyId) -> SelectStatement {
    Query::select()
        .expr_as(of("membership", "id"), Alias::new("id"))
        .from(Alias::new("membership"))
        .inner_join(Alias::new("app_user"), same(("app_user", "id"), ("membership", "user_id")))
        .and_where(of("membership", "company_id").eq(company))
        .and_where(of("membership", "deleted_at").is_null())
        .and_where(of("membership", "disabled").eq(false))
        .to_owned()
}

/// The ids of those who hold a role of which `of_role` is true.
fn holders(company: CompanyId, of_role: Expr) -> SelectStatement {
    Query::select()
        .expr_as(of("membership_role", "membership_id"), Alias::new("membership_id"))
        .from(Alias::new("membership_role"))
        .inner_join(Alias::new("role"), same(("role", "id"), ("membership_role", "role_id")))
        .and_where(of("membership_role", "company_id").eq(company))
        .and_where(of("role", "deleted_at").is_null())
        .and_where(of_role)
        .to_owned()
}

/// Roles that grant this, and carry it no further than the work of one department: who supervises everything is no agent.
fn granting(company: CompanyId, permission: &'static str) -> Expr {
    let roles = Query::select()
        .column(Alias::new("role_id"))
        .from(Alias::new("role_grant"))
        .and_where(of("role_grant", "company_id").eq(company))
        .and_where(of("role_grant", "permission").eq(permission))
        .and_where(of("role_grant", "reach").is_in([GrantReach::Own, GrantReach::Department]))
        .to_owned();
    of("role", "id").in_subquery(roles)
}

/// Everybody whose own work a permission is, such as `service_requests:write`; by name.
pub async fn list(db: &impl Conn, company: CompanyId, permission: &'static str) -> Result<Vec<Agent>, Error> {
    let mut query = active(company);
    for (name, table, column) in [
        ("name", "app_user", "name"),
        ("name_en", "app_user", "name_en"),
        ("job_title", "membership", "job_title"),
        ("department_id", "membership", "department_id"),
        ("department", "department", "name"),
        ("department_en", "department", "name_en"),
    ] {
        query.expr_as(of(table, column), Alias::new(name));
    }
    query
        .left_join(Alias::new("department"), same(("department", "id"), ("membership", "department_id")))
        .and_where(of("membership", "id").in_subquery(holders(company, granting(company, permission))))
        .order_by((Alias::new("app_user"), Alias::new("name")), Order::Asc)
        .order_by((Alias::new("membership"), Alias::new("id")), Order::Asc);
    let rows = db.conn().query_all(&query).await?;
    Ok(rows.iter().map(|row| Agent::from_query_result(row, "")).collect::<Result<_, _>>()?)
}

/// Where work waits that nobody was chosen for: the department with the most agents.
pub async fn queue(db: &impl Conn, company: CompanyId, permission: &'static str) -> Result<Desk, Error> {
    let mut teams: HashMap<DepartmentId, usize> = HashMap::new();
    for agent in list(db, company, permission).await? {
        if let Some(department) = agent.department_id {
            *teams.entry(department).or_default() += 1;
        }
    }
    let largest = teams.into_iter().max_by_key(|(department, agents)| (*agents, std::cmp::Reverse(*department)));
    Ok(Desk { member: None, department: largest.map(|(department, _)| department) })
}

/// The member who looks after an unhappy customer: a director; where there is none, the manager of the one it is about.
pub async fn director(db: &impl Conn, company: CompanyId, about: Option<MembershipId>) -> Result<Option<MembershipId>, Error> {
    let with_role = |key: &'static str| of("membership", "id").in_subquery(holders(company, of("role", "key").eq(key)));
    if let Some(director) = first(db, active(company), with_role("director")).await? {
        return Ok(Some(director));
    }
    if let Some(about) = about {
        let manager = Query::select()
            .column(Alias::new("manager_id"))
            .from(Alias::new("membership"))
            .and_where(of("membership", "company_id").eq(company))
            .and_where(of("membership", "id").eq(about))
            .to_owned();
        if let Some(manager) = first(db, active(company), of("membership", "id").in_subquery(manager)).await? {
            return Ok(Some(manager));
        }
    }
    first(db, active(company), with_role("manager")).await
}

async fn first(db: &impl Conn, mut query: SelectStatement, condition: Expr) -> Result<Option<MembershipId>, Error> {
    query.and_where(condition).order_by((Alias::new("membership"), Alias::new("id")), Order::Asc).limit(1);
    let row = db.conn().query_one(&query).await?;
    Ok(row.map(|row| row.try_get("", "id")).transpose()?)
}

/// Somebody of a role who can log in; the same one each time.
pub async fn holder(db: &impl Conn, company: CompanyId, role: RoleId) -> Result<Option<MembershipId>, Error> {
    first(db, active(company), of("membership", "id").in_subquery(holders(company, of("role", "id").eq(role)))).await
}
