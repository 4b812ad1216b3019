//! What the ledger and the staff list say about somebody who is to get a customer.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{customer, membership, membership_role, ownership, role, role_grant},
    scoped,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    customers::{ownership::OwnershipKind, pool::Claimant},
    ids::{CompanyId, CustomerId, MembershipId},
    organization::PoolRules,
    scope::Scope,
};
use sea_orm::{
    ActiveEnum as _, ColumnTrait as _, ConnectionTrait as _, ExprTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _,
    sea_query::{CaseStatement, Expr, Query, SelectStatement},
};

/// The facts that the rules of claiming ask for, in one statement. `midnight` is when the day began where the company is.
pub async fn claimant(
    db: &impl Conn,
    company: CompanyId,
    member: MembershipId,
    customer: CustomerId,
    midnight: DateTime<Utc>,
    rules: &PoolRules,
) -> Result<Claimant, Error> {
    use ownership::Column;
    let ledger = || Query::select().from(ownership::Entity).and_where(Column::CompanyId.eq(company)).to_owned();
    let claims = ledger()
        .expr(Expr::cust("count(*)"))
        .and_where(Column::OwnerId.eq(member))
        .and_where(Column::Kind.eq(OwnershipKind::Claim.to_value()))
        .and_where(Column::StartedAt.gte(midnight))
        .to_owned();
    // Of the customer's few owners, not of the member's thousands of customers.
    let his_end: Expr = CaseStatement::new().case(Column::OwnerId.eq(member), Expr::col(Column::EndedAt)).into();
    let let_go = ledger().expr(his_end.max()).and_where(Column::CustomerId.eq(customer)).to_owned();
    let query = Query::select()
        .expr_as(sub(claims), "claims_today")
        .expr_as(sub(owned(company, member, rules)), "owned")
        .expr_as(sub(let_go), "let_go_at")
        .to_owned();
    let row = db.conn().query_one(&query).await?.ok_or(Error::NotFound)?;
    Ok(Claimant {
        claims_today: row.try_get("", "claims_today")?,
        owned: row.try_get("", "owned")?,
        let_go_at: row.try_get("", "let_go_at")?,
    })
}

/// The member who takes a customer, locked: two claims at once of one member are counted one after the other.
pub async fn taker(tx: &Tx, member: MembershipId) -> Result<membership::Model, Error> {
    scoped::find_to_change::<membership::Entity>(tx, &Scope::company(tx.company), member, None).await
}

fn sub(query: SelectStatement) -> Expr {
    Expr::SubQuery(None, Box::new(query.into()))
}

/// Somebody's customers, counted no further than the rules ask: nobody has to look at thousands to learn that there is no limit.
fn owned(company: CompanyId, member: MembershipId, rules: &PoolRules) -> SelectStatement {
    let some = Query::select()
        .expr(Expr::val(1))
        .from(customer::Entity)
        .and_where(customer::Column::CompanyId.eq(company))
        .and_where(customer::Column::OwnerId.eq(member))
        .and_where(customer::Column::DeletedAt.is_null())
        .limit(u64::try_from(rules.capacity).unwrap_or(0))
        .to_owned();
    Query::select().expr(Expr::cust("count(*)")).from_subquery(some, "owned").to_owned()
}

/// How many customers somebody has in his care, up to the capacity.
pub async fn owned_count(db: &impl Conn, company: CompanyId, member: MembershipId, rules: &PoolRules) -> Result<i64, Error> {
    let row = db.conn().query_one(&owned(company, member, rules)).await?.ok_or(Error::NotFound)?;
    Ok(row.try_get_by_index(0)?)
}

/// The member, if he works here and a role lets him have customers.
pub async fn can_own(db: &impl Conn, company: CompanyId, member: MembershipId) -> Result<Option<membership::Model>, Error> {
    Ok(holders(db, company, "customers:own", &[member]).await?.pop())
}

/// Those of these members who work here and whom a role grants a permission.
pub async fn holders(
    db: &impl Conn,
    company: CompanyId,
    permission: &str,
    members: &[MembershipId],
) -> Result<Vec<membership::Model>, Error> {
    let scope = Scope::company(company);
    let roles = scoped::select::<role::Entity>(&scope).select_only().column(role::Column::Id).into_query();
    let granting = scoped::select::<role_grant::Entity>(&scope)
        .filter(role_grant::Column::Permission.eq(permission))
        .filter(role_grant::Column::RoleId.in_subquery(roles))
        .select_only()
        .column(role_grant::Column::RoleId)
        .into_query();
    let holders = scoped::select::<membership_role::Entity>(&scope)
        .filter(membership_role::Column::RoleId.in_subquery(granting))
        .select_only()
        .column(membership_role::Column::MembershipId)
        .into_query();
    let found = scoped::select::<membership::Entity>(&scope)
        .filter(membership::Column::Id.is_in(members.iter().copied()))
        .filter(membership::Column::Disabled.eq(false))
        .filter(membership::Column::Id.in_subquery(holders));
    Ok(found.all(db.conn()).await?)
}
