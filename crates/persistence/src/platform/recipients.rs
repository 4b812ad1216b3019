//! Whom an event concerns: the people behind each rule of [`super::notices`]. Nobody is told of what he could not look up himself.

use crate::{Error, Tx, db::Conn as _, organization::department_tree};
use guanxi_domain::{
    event::{About, Subject},
    ids::{CompanyId, CustomerId, DepartmentId, MembershipId, PortalAccountId},
    scope::GrantReach,
};
use sea_orm::{
    ConnectionTrait as _, ExprTrait as _, QueryResult,
    sea_query::{Alias, Expr, Query, SelectStatement},
};
use uuid::Uuid;

/// Who a notice goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Recipient {
    Member(MembershipId),
    Portal(PortalAccountId),
}

/// Whom an event concerns.
#[derive(Clone, Copy)]
pub(super) enum Audience {
    /// The customer's owner.
    Owner,
    /// The customer's own people in the portal.
    Portal,
    /// Members who may approve the customer's orders.
    Approvers,
    /// Members who may decide on the customer's returns.
    Deciders,
    /// Members who may credit them.
    Creditors,
    /// Whoever a column of the record's table names.
    Named(&'static str, &'static str),
    /// The agent of a request or return, or all of the team when nobody has it yet.
    Agent,
    /// The other side of a conversation; a visitor whom nobody answers yet is the greeters'.
    OtherSide,
}

/// The people of an audience.
pub(super) async fn find(tx: &Tx, audience: Audience, about: About) -> Result<Vec<Recipient>, Error> {
    match audience {
        Audience::Portal => portal(tx, about.customer).await,
        Audience::Owner => owner(tx, about.customer).await,
        Audience::Named(table, column) => named(tx, table, column, about.id).await,
        Audience::Approvers => approvers(tx, about.customer, "orders:approve").await,
        Audience::Deciders => approvers(tx, about.customer, "returns:decide").await,
        Audience::Creditors => approvers(tx, about.customer, "returns:credit").await,
        Audience::Agent => {
            let work = match about.subject {
                Subject::Returns => ("goods_return", "returns:write"),
                _ => ("service_request", "service_requests:write"),
            };
            let agents = named(tx, work.0, "agent_id", about.id).await?;
            if agents.is_empty() { team(tx, work, about.id).await } else { Ok(agents) }
        }
        // A visitor reads the answer where he asked; the portal does not show such a conversation.
        Audience::OtherSide if tx.actor.member().is_some() => {
            if website(tx, about.id).await? {
                Ok(Vec::new())
            } else {
                portal(tx, about.customer).await
            }
        }
        Audience::OtherSide => {
            let assignees = named(tx, "conversation", "assignee_id", about.id).await?;
            match about.customer {
                _ if !assignees.is_empty() => Ok(assignees),
                Some(_) => owner(tx, about.customer).await,
                None => greeters(tx).await,
            }
        }
    }
}

fn of(table: &'static str, column: &'static str) -> Expr {
    Expr::col((Alias::new(table), Alias::new(column)))
}

fn table(name: &'static str, columns: &[&'static str], company: CompanyId) -> SelectStatement {
    let mut query = Query::select();
    for column in columns {
        query.expr_as(of(name, column), Alias::new(*column));
    }
    query.from(Alias::new(name)).and_where(of(name, "company_id").eq(company)).to_owned()
}

async fn ids(tx: &Tx, query: &SelectStatement, column: &str) -> Result<Vec<Uuid>, Error> {
    let rows = tx.conn().query_all(query).await?;
    let ids = rows.iter().map(|row| row.try_get::<Option<Uuid>>("", column)).collect::<Result<Vec<_>, _>>()?;
    Ok(ids.into_iter().flatten().collect())
}

async fn named(tx: &Tx, name: &'static str, column: &'static str, id: Uuid) -> Result<Vec<Recipient>, Error> {
    let query = table(name, &[column], tx.company).and_where(of(name, "id").eq(id)).to_owned();
    Ok(ids(tx, &query, column).await?.into_iter().map(|id| Recipient::Member(MembershipId(id))).collect())
}

async fn owner(tx: &Tx, customer: Option<CustomerId>) -> Result<Vec<Recipient>, Error> {
    let Some(customer) = customer else { return Ok(Vec::new()) };
    named(tx, "customer", "owner_id", customer.0).await
}

async fn portal(tx: &Tx, customer: Option<CustomerId>) -> Result<Vec<Recipient>, Error> {
    let Some(customer) = customer else { return Ok(Vec::new()) };
    let query = table("portal_account", &["id"], tx.company).and_where(of("portal_account", "customer_id").eq(customer)).to_owned();
    Ok(ids(tx, &query, "id").await?.into_iter().map(|id| Recipient::Portal(PortalAccountId(id))).collect())
}

/// A member's grant of a permission.
struct Grant {
    member: MembershipId,
    department: Option<DepartmentId>,
    reach: GrantReach,
}

/// Who is granted a permission, and how far.
async fn grants(tx: &Tx, permission: &'static str) -> Result<Vec<Grant>, Error> {
    let same = |one: (&'static str, &'static str), other: (&'static str, &'static str)| of(one.0, one.1).eq(of(other.0, other.1));
    let query = table("membership", &["id", "department_id"], tx.company)
        .expr_as(of("role_grant", "reach"), Alias::new("reach"))
        .inner_join(Alias::new("membership_role"), same(("membership_role", "membership_id"), ("membership", "id")))
        .inner_join(Alias::new("role_grant"), same(("role_grant", "role_id"), ("membership_role", "role_id")))
        .and_where(of("membership", "disabled").eq(false))
        .and_where(of("membership", "deleted_at").is_null())
        .and_where(of("role_grant", "permission").eq(permission))
        .to_owned();
    let rows = tx.conn().query_all(&query).await?;
    let grant = |row: &QueryResult| {
        Ok(Grant { member: row.try_get("", "id")?, department: row.try_get("", "department_id")?, reach: row.try_get("", "reach")? })
    };
    rows.iter().map(grant).collect()
}

/// Those whose right to decide reaches what is the customer's.
async fn approvers(tx: &Tx, customer: Option<CustomerId>, permission: &'static str) -> Result<Vec<Recipient>, Error> {
    let Some(customer) = customer else { return Ok(Vec::new()) };
    let query = table("customer", &["owner_id", "department_id"], tx.company).and_where(of("customer", "id").eq(customer)).to_owned();
    let Some(row) = tx.conn().query_one(&query).await? else { return Ok(Vec::new()) };
    let owner: Option<MembershipId> = row.try_get("", "owner_id")?;
    let department: Option<DepartmentId> = row.try_get("", "department_id")?;
    let tree = department_tree(tx, tx.company).await?;
    let below = |above: DepartmentId| department.is_some_and(|department| tree.subtree(above).contains(&department));
    let reached = |grant: &Grant| match grant.reach {
        _ if owner == Some(grant.member) => true,
        GrantReach::Own => false,
        GrantReach::Department => department.is_some() && grant.department == department,
        GrantReach::Subtree => grant.department.is_some_and(below),
        GrantReach::All => true,
    };
    let grants = grants(tx, permission).await?;
    Ok(grants.iter().filter(|grant| reached(grant)).map(|grant| Recipient::Member(grant.member)).collect())
}

/// The agents in whose queue work waits: its table, and what it takes. Those who oversee them all see it anyway.
async fn team(tx: &Tx, (work, permission): (&'static str, &'static str), id: Uuid) -> Result<Vec<Recipient>, Error> {
    let query = table(work, &["department_id"], tx.company).and_where(of(work, "id").eq(id)).to_owned();
    let department = ids(tx, &query, "department_id").await?.pop().map(DepartmentId);
    let waits = |grant: &Grant| grant.reach == GrantReach::Own && (department.is_none() || grant.department == department);
    let grants = grants(tx, permission).await?;
    Ok(grants.iter().filter(|grant| waits(grant)).map(|grant| Recipient::Member(grant.member)).collect())
}

/// Those who answer visitors of the website: the greeters, or everybody with a queue where a company has none.
async fn greeters(tx: &Tx) -> Result<Vec<Recipient>, Error> {
    let joined = of("role", "id").eq(of("membership_role", "role_id"));
    let role = table("membership_role", &["membership_id"], tx.company)
        .inner_join(Alias::new("role"), joined)
        .and_where(of("role", "key").eq("greeter"))
        .to_owned();
    let greeters = ids(tx, &role, "membership_id").await?;
    let answers = |grant: &Grant| grant.reach == GrantReach::Own && (greeters.is_empty() || greeters.contains(&grant.member.0));
    let grants = grants(tx, "conversations:write").await?;
    Ok(grants.iter().filter(|grant| answers(grant)).map(|grant| Recipient::Member(grant.member)).collect())
}

/// Whether a conversation takes place on the company's public page.
async fn website(tx: &Tx, conversation: Uuid) -> Result<bool, Error> {
    let here = of("conversation", "id").eq(conversation).and(of("conversation", "channel").eq("website"));
    Ok(!ids(tx, &table("conversation", &["id"], tx.company).and_where(here).to_owned(), "id").await?.is_empty())
}

/// What a visitor of the website calls himself.
pub(super) async fn visitor(tx: &Tx, conversation: Uuid) -> Result<Option<String>, Error> {
    let query = table("conversation", &["visitor_name"], tx.company).and_where(of("conversation", "id").eq(conversation)).to_owned();
    let row = tx.conn().query_one(&query).await?;
    Ok(row.map(|row| row.try_get("", "visitor_name")).transpose()?.flatten())
}
