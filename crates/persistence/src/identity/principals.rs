//! What a caller is granted at this moment: read whole from the database, since it may have changed a second ago.

use crate::{
    Error,
    db::{Conn, Db},
    entities::{api_key, membership_role, role, role_grant},
    organization, scoped,
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::{
    access::principal::Principal,
    identity::{
        Names,
        grants::{Granted, RoleGrants},
    },
    ids::{ApiKeyId, CompanyId, CustomerId, DepartmentId, MembershipId, PortalAccountId, SessionId, UserId},
    scope::{Actor, GrantReach, Scope},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait as _, Condition, ConnectionTrait as _, EntityTrait as _, ExprTrait as _, FromQueryResult, QueryFilter as _,
    sea_query::{Alias, Expr, Query, SelectStatement},
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What a caller shows.
pub enum Bearer<'a> {
    /// An access token of a member of staff.
    Staff { session: SessionId, member: MembershipId },
    /// An access token of a customer.
    Portal { session: SessionId, account: PortalAccountId },
    /// The hash of an API key.
    Key(&'a str),
}

/// The caller, if his session, key and place are still good.
pub async fn principal(db: &Db, bearer: Bearer<'_>, now: DateTime<Utc>) -> Result<Option<Principal>, Error> {
    match bearer {
        Bearer::Staff { session, member } => {
            let query = named("membership", "session", "membership_id")
                .and_where(of("session", "id").eq(session))
                .and_where(of("session", "ended_at").is_null())
                .and_where(of("session", "expires_at").gt(now))
                .and_where(of("membership", "id").eq(member))
                .to_owned();
            let Some(place) = one::<Place>(db, &staffed(query)).await? else { return Ok(None) };
            staff(db, place, Actor::Staff(member), Some(session), |granted| granted).await.map(Some)
        }
        Bearer::Portal { session, account } => portal(db, session, account, now).await,
        Bearer::Key(hash) => key(db, hash, now).await,
    }
}

async fn one<T: FromQueryResult>(db: &impl Conn, query: &SelectStatement) -> Result<Option<T>, Error> {
    let row = db.conn().query_one(query).await?;
    Ok(row.map(|row| T::from_query_result(&row, "")).transpose()?)
}

fn of(table: &'static str, column: &'static str) -> Expr {
    Expr::col((Alias::new(table), Alias::new(column)))
}

/// A member as he is now, for what goes on in his name after his request; nobody when he has left.
pub async fn member(db: &impl Conn, company: CompanyId, member: MembershipId) -> Result<Option<Principal>, Error> {
    let query = seated("membership")
        .from(Alias::new("membership"))
        .and_where(of("membership", "company_id").eq(company))
        .and_where(of("membership", "id").eq(member))
        .to_owned();
    let Some(place) = one::<Place>(db, &joined(staffed(query), "membership")).await? else { return Ok(None) };
    staff(db, place, Actor::Staff(member), None, |granted| granted).await.map(Some)
}

/// A seat (`membership`, `portal_account`) with its user and company, found by a row (`session`, `api_key`) that names it.
fn named(seat: &'static str, by: &'static str, column: &'static str) -> SelectStatement {
    let mut query = seated(seat);
    let here = same((by, column), (seat, "id")).and(same((by, "company_id"), (seat, "company_id")));
    joined(query.from(Alias::new(by)).inner_join(Alias::new(seat), here).to_owned(), seat)
}

fn same(one: (&'static str, &'static str), other: (&'static str, &'static str)) -> Expr {
    of(one.0, one.1).eq(of(other.0, other.1))
}

fn seated(seat: &'static str) -> SelectStatement {
    let mut query = Query::select();
    for (name, table, column) in [
        ("company_id", seat, "company_id"),
        ("seat_id", seat, "id"),
        ("user_id", seat, "user_id"),
        ("name", "app_user", "name"),
        ("time_zone", "company", "time_zone"),
        ("currency", "company", "currency"),
    ] {
        query.expr_as(of(table, column), Alias::new(name));
    }
    query
}

/// Its user and company, for a seat that is still good.
fn joined(mut query: SelectStatement, seat: &'static str) -> SelectStatement {
    query
        .inner_join(Alias::new("app_user"), same((seat, "user_id"), ("app_user", "id")))
        .inner_join(Alias::new("company"), same((seat, "company_id"), ("company", "id")))
        .and_where(of(seat, "disabled").eq(false))
        .and_where(of(seat, "deleted_at").is_null())
        .to_owned()
}

fn staffed(mut query: SelectStatement) -> SelectStatement {
    query
        .expr_as(of("membership", "department_id"), Alias::new("department_id"))
        .expr_as(of("membership", "approval_limit"), Alias::new("approval_limit"))
        .to_owned()
}

#[derive(FromQueryResult)]
struct Place {
    company_id: CompanyId,
    seat_id: MembershipId,
    user_id: UserId,
    name: String,
    time_zone: String,
    currency: String,
    department_id: Option<DepartmentId>,
    approval_limit: Option<i64>,
}

async fn staff(
    db: &impl Conn,
    place: Place,
    actor: Actor,
    session: Option<SessionId>,
    narrow: impl FnOnce(Granted) -> Granted,
) -> Result<Principal, Error> {
    let granted = narrow(granted(db, place.company_id, place.seat_id, place.approval_limit).await?);
    let subtree = match place.department_id {
        Some(department) if granted.grants.values().any(|reach| *reach == GrantReach::Subtree) => {
            organization::department_tree(db, place.company_id).await?.subtree(department)
        }
        _ => Vec::new(),
    };
    Ok(Principal {
        company: place.company_id,
        actor,
        user: place.user_id,
        name: place.name,
        session,
        department: place.department_id,
        subtree,
        hidden: Granted::everywhere(&granted.hidden).collect(),
        masked: Granted::everywhere(&granted.masked).collect(),
        approval_limit: granted.approval_limit,
        grants: granted.grants,
        time_zone: place.time_zone.parse().unwrap_or_default(),
        currency: place.currency,
    })
}

#[derive(FromQueryResult)]
struct Buyer {
    company_id: CompanyId,
    user_id: UserId,
    name: String,
    time_zone: String,
    currency: String,
    customer_id: CustomerId,
}

async fn portal(db: &Db, session: SessionId, account: PortalAccountId, now: DateTime<Utc>) -> Result<Option<Principal>, Error> {
    let query = named("portal_account", "session", "portal_account_id")
        .expr_as(of("portal_account", "customer_id"), Alias::new("customer_id"))
        .inner_join(Alias::new("customer"), of("customer", "id").eq(of("portal_account", "customer_id")))
        .and_where(of("customer", "deleted_at").is_null())
        .and_where(of("session", "id").eq(session))
        .and_where(of("session", "ended_at").is_null())
        .and_where(of("session", "expires_at").gt(now))
        .and_where(of("portal_account", "id").eq(account))
        .to_owned();
    let place = one::<Buyer>(db, &query).await?;
    Ok(place.map(|place| Principal {
        company: place.company_id,
        actor: Actor::Portal { account, customer: place.customer_id },
        user: place.user_id,
        name: place.name,
        session: Some(session),
        department: None,
        subtree: Vec::new(),
        grants: HashMap::new(),
        hidden: HashSet::new(),
        masked: HashSet::new(),
        approval_limit: None,
        time_zone: place.time_zone.parse().unwrap_or_default(),
        currency: place.currency,
    }))
}

#[derive(FromQueryResult)]
struct Written {
    key_id: ApiKeyId,
    permissions: Names,
    last_used_at: Option<DateTime<Utc>>,
}

/// A key does what is written on it, as far as its maker is granted that now.
async fn key(db: &Db, hash: &str, now: DateTime<Utc>) -> Result<Option<Principal>, Error> {
    let query = staffed(named("membership", "api_key", "member_id"))
        .expr_as(of("api_key", "id"), Alias::new("key_id"))
        .expr_as(of("api_key", "permissions"), Alias::new("permissions"))
        .expr_as(of("api_key", "last_used_at"), Alias::new("last_used_at"))
        .and_where(of("api_key", "secret_hash").eq(hash))
        .and_where(of("api_key", "deleted_at").is_null())
        .and_where(of("api_key", "expires_at").is_null().or(of("api_key", "expires_at").gt(now)))
        .to_owned();
    let Some(row) = db.conn().query_one(&query).await? else { return Ok(None) };
    let (place, key) = (Place::from_query_result(&row, "")?, Written::from_query_result(&row, "")?);
    if key.last_used_at.is_none_or(|last| last < now - TimeDelta::minutes(1)) {
        used(db, place.company_id, key.key_id, now).await?;
    }
    let actor = Actor::ApiKey { key: key.key_id, member: place.seat_id };
    staff(db, place, actor, None, |granted| granted.narrowed(&key.permissions.0)).await.map(Some)
}

async fn used(db: &Db, company: CompanyId, id: ApiKeyId, now: DateTime<Utc>) -> Result<(), Error> {
    let row = api_key::ActiveModel { last_used_at: Set(Some(now)), ..Default::default() };
    #[expect(clippy::disallowed_methods, reason = "a key's use is no change of the record: it has neither version nor event")]
    let update = api_key::Entity::update_many().set(row);
    update.filter(api_key::Column::CompanyId.eq(company)).filter(api_key::Column::Id.eq(id)).exec(&db.writes).await?;
    Ok(())
}

/// What a member's roles add up to.
pub async fn granted(db: &impl Conn, company: CompanyId, member: MembershipId, own_limit: Option<i64>) -> Result<Granted, Error> {
    let held = || {
        Query::select()
            .column(membership_role::Column::RoleId)
            .from(membership_role::Entity)
            .and_where(membership_role::Column::CompanyId.eq(company))
            .and_where(membership_role::Column::MembershipId.eq(member))
            .to_owned()
    };
    let roles =
        roles_where(db, company, role::Column::Id.in_subquery(held()).into(), role_grant::Column::RoleId.in_subquery(held()).into());
    Ok(Granted::sum(&roles.await?, own_limit))
}

/// Roles with their grants, in two statements.
pub(super) async fn roles_where(
    db: &impl Conn,
    company: CompanyId,
    of_roles: Condition,
    of_grants: Condition,
) -> Result<Vec<RoleGrants>, Error> {
    let scope = Scope::company(company);
    let roles = scoped::select::<role::Entity>(&scope).filter(of_roles).all(db.conn()).await?;
    let mut grants: HashMap<Uuid, Vec<(String, GrantReach)>> = HashMap::new();
    for grant in scoped::select::<role_grant::Entity>(&scope).filter(of_grants).all(db.conn()).await? {
        grants.entry(grant.role_id.into()).or_default().push((grant.permission, grant.reach));
    }
    let with_grants = |role: role::Model| {
        let own = grants.remove(&role.id.0).unwrap_or_default();
        RoleGrants::stored(role.key, own, role.hidden_fields.0, role.masked_fields.0, role.approval_limit)
    };
    Ok(roles.into_iter().map(with_grants).collect())
}
