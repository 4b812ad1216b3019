//! The records that can be found, a page at a time: for the backlog and the check.

use super::Finding;
use crate::{
    Error,
    entities::*,
    identity,
    scoped::{self, Record},
};
use guanxi_domain::{
    event::Subject,
    ids::{CompanyId, MembershipId, UserId},
    scope::Scope,
};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, ModelTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Value, sea_query::LockType,
};
use uuid::Uuid;

/// Records of a page.
const PAGE: u64 = 500;

/// The kinds of record that can be found.
pub(super) const KINDS: [Subject; 11] = {
    use Subject::*;
    [Customers, Contacts, Leads, Orders, Shipments, Receivables, Receipts, Returns, ServiceRequests, Products, Users]
};

/// A page of a kind's records by their texts, and where the next one begins.
pub(super) struct Found {
    pub findings: Vec<Finding>,
    pub next: Option<Uuid>,
}

/// Reads a page; `lock` keeps writers out until the transaction ends.
pub(super) async fn page(
    conn: &impl ConnectionTrait,
    company: CompanyId,
    subject: Subject,
    after: Option<Uuid>,
    lock: bool,
) -> Result<Found, Error> {
    let scope = Scope::company(company);
    match subject {
        Subject::Customers => records::<customer::Entity>(conn, &scope, after, lock).await,
        Subject::Contacts => records::<contact::Entity>(conn, &scope, after, lock).await,
        Subject::Leads => records::<lead::Entity>(conn, &scope, after, lock).await,
        Subject::Orders => records::<order::Entity>(conn, &scope, after, lock).await,
        Subject::Shipments => records::<shipment::Entity>(conn, &scope, after, lock).await,
        Subject::Receivables => records::<receivable::Entity>(conn, &scope, after, lock).await,
        Subject::Receipts => records::<receipt::Entity>(conn, &scope, after, lock).await,
        Subject::Returns => records::<goods_return::Entity>(conn, &scope, after, lock).await,
        Subject::ServiceRequests => records::<service_request::Entity>(conn, &scope, after, lock).await,
        Subject::Products => records::<product::Entity>(conn, &scope, after, lock).await,
        Subject::Users => {
            let members = rows::<membership::Entity>(conn, &scope, after, lock).await?;
            let mut found = listed::<membership::Entity>(&members);
            let places: Vec<(MembershipId, UserId)> = members.iter().map(|member| (member.id, member.user_id)).collect();
            found.findings.extend(identity::found_persons(conn, &places).await?);
            Ok(found)
        }
        _ => Ok(Found { findings: Vec::new(), next: None }),
    }
}

async fn records<E: Record>(conn: &impl ConnectionTrait, scope: &Scope, after: Option<Uuid>, lock: bool) -> Result<Found, Error> {
    Ok(listed::<E>(&rows::<E>(conn, scope, after, lock).await?))
}

async fn rows<E: Record>(conn: &impl ConnectionTrait, scope: &Scope, after: Option<Uuid>, lock: bool) -> Result<Vec<E::Model>, Error> {
    let mut select = scoped::select::<E>(scope).order_by_asc(E::id()).limit(PAGE);
    if let Some(after) = after {
        select = select.filter(E::id().gt(after));
    }
    if lock {
        select = select.lock(LockType::NoKeyUpdate);
    }
    Ok(select.all(conn).await?)
}

fn listed<E: Record>(rows: &[E::Model]) -> Found {
    let id = |row: &E::Model| match row.get(E::id()) {
        Value::Uuid(Some(id)) => Some(id),
        _ => None,
    };
    let next = rows.last().filter(|_| rows.len() as u64 == PAGE).and_then(id);
    Found { findings: rows.iter().flat_map(E::found_by).collect(), next }
}
