//! Roles, with their grants as rows of their own.

use crate::names::Name;
use crate::{
    Error, ListRequest, Page, Tx,
    db::Conn,
    entities::{membership_role, role, role_grant},
    listing::{Field, Kind, Listing, Search},
    scoped,
};
use guanxi_domain::{
    identity::{
        Names,
        grants::{ADMINISTRATOR, RoleGrants},
    },
    ids::{CompanyId, MembershipId, RoleId},
    refusal::Refusal,
    scope::{GrantReach, Scope},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, DeriveIntoActiveModel, IntoActiveModel as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, sea_query::Query,
};
use serde_json::{Map, json};
use std::collections::HashMap;
use uuid::Uuid;

/// A role about to be made.
#[derive(Clone, Debug, Default)]
pub struct NewRole {
    pub key: Option<String>,
    pub name: String,
    pub name_en: Option<String>,
    pub grants: Vec<(String, GrantReach)>,
    pub hidden_fields: Vec<String>,
    pub masked_fields: Vec<String>,
    pub approval_limit: Option<i64>,
}

pub async fn create_role(tx: &Tx, new: NewRole) -> Result<role::Model, Error> {
    let row = role::ActiveModel {
        id: Set(RoleId::new()),
        key: Set(new.key),
        name: Set(new.name),
        name_en: Set(new.name_en),
        hidden_fields: Set(Names(new.hidden_fields)),
        masked_fields: Set(Names(new.masked_fields)),
        approval_limit: Set(new.approval_limit),
        deleted_at: Set(None),
        ..Default::default()
    };
    let role = scoped::insert::<role::Entity>(tx, row, "created").await?;
    grant(tx, role.id, new.grants).await?;
    Ok(role)
}

async fn grant(tx: &Tx, role: RoleId, grants: Vec<(String, GrantReach)>) -> Result<(), Error> {
    let rows = grants.into_iter().map(|(permission, reach)| role_grant::ActiveModel {
        id: Set(Uuid::now_v7()),
        role_id: Set(role),
        permission: Set(permission),
        reach: Set(reach),
        ..Default::default()
    });
    scoped::append::<role_grant::Entity>(tx, rows.collect()).await
}

/// The roles that a member holds, by name.
pub async fn roles_of(db: &impl Conn, company: CompanyId, member: MembershipId) -> Result<Vec<role::Model>, Error> {
    let held = Query::select()
        .column(membership_role::Column::RoleId)
        .from(membership_role::Entity)
        .and_where(membership_role::Column::CompanyId.eq(company))
        .and_where(membership_role::Column::MembershipId.eq(member))
        .to_owned();
    let roles = scoped::select::<role::Entity>(&Scope::company(company)).filter(role::Column::Id.in_subquery(held));
    Ok(roles.order_by_asc(role::Column::Id).all(db.conn()).await?)
}

impl From<&role::Model> for Name {
    fn from(role: &role::Model) -> Self {
        Self { name: role.name.clone(), name_en: role.name_en.clone() }
    }
}

/// Gives roles to a member.
pub(super) async fn hold(tx: &Tx, member: MembershipId, roles: &[RoleId]) -> Result<(), Error> {
    let rows = roles.iter().map(|role| membership_role::ActiveModel {
        id: Set(Uuid::now_v7()),
        membership_id: Set(member),
        role_id: Set(*role),
        ..Default::default()
    });
    scoped::append::<membership_role::Entity>(tx, rows.collect()).await
}

/// Gives a member these roles in place of those he has.
pub(super) async fn change_roles(tx: &Tx, member: MembershipId, roles: &[RoleId]) -> Result<(), Error> {
    let held = Condition::all().add(membership_role::Column::MembershipId.eq(member));
    scoped::remove_parts::<membership_role::Entity>(tx, held).await?;
    hold(tx, member, roles).await
}

const LISTING: Listing = Listing {
    fields: &[
        Field::new("created_at", Kind::Time, || role::Column::CreatedAt.into_expr()),
        Field::new("name", Kind::Text, || role::Column::Name.into_expr()),
        Field::new("key", Kind::Word, || role::Column::Key.into_expr()).nullable(),
    ],
    search: Search::Columns(&[|| role::Column::Name.into_expr(), || role::Column::NameEn.into_expr()]),
    sort: "created_at",
};

pub async fn list_roles(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<role::Model>, Error> {
    LISTING.page(db, scoped::select::<role::Entity>(scope), request).await
}

pub async fn find_role(db: &impl Conn, scope: &Scope, id: RoleId) -> Result<role::Model, Error> {
    scoped::find::<role::Entity>(db, scope, id).await
}

/// All roles of a company with what they grant, in two statements: there are never many.
pub async fn role_book(db: &impl Conn, company: CompanyId) -> Result<HashMap<RoleId, (role::Model, RoleGrants)>, Error> {
    let scope = Scope::company(company);
    let roles = scoped::select::<role::Entity>(&scope).all(db.conn()).await?;
    let mut grants: HashMap<RoleId, Vec<(String, GrantReach)>> = HashMap::new();
    for row in scoped::select::<role_grant::Entity>(&scope).all(db.conn()).await? {
        grants.entry(row.role_id).or_default().push((row.permission, row.reach));
    }
    let book = roles.into_iter().map(|role| {
        let own = grants.remove(&role.id).unwrap_or_default();
        let (hidden, masked) = (role.hidden_fields.0.clone(), role.masked_fields.0.clone());
        (role.id, (role.clone(), RoleGrants::stored(role.key, own, hidden, masked, role.approval_limit)))
    });
    Ok(book.collect())
}

/// The grants of these roles.
pub async fn grants_of(db: &impl Conn, company: CompanyId, ids: &[RoleId]) -> Result<HashMap<RoleId, Vec<(String, GrantReach)>>, Error> {
    use role_grant::Column;
    let rows = scoped::select::<role_grant::Entity>(&Scope::company(company)).filter(Column::RoleId.is_in(ids.iter().copied()));
    let mut grants: HashMap<RoleId, Vec<(String, GrantReach)>> = HashMap::new();
    for row in rows.order_by_asc(Column::Permission).all(db.conn()).await? {
        grants.entry(row.role_id).or_default().push((row.permission, row.reach));
    }
    Ok(grants)
}

/// How many members hold each of these roles.
pub async fn holders(db: &impl Conn, company: CompanyId, ids: &[RoleId]) -> Result<HashMap<RoleId, i64>, Error> {
    use membership_role::Column;
    let counts = scoped::select::<membership_role::Entity>(&Scope::company(company))
        .filter(Column::RoleId.is_in(ids.iter().copied()))
        .select_only()
        .column(Column::RoleId)
        .column_as(Column::Id.count(), "members")
        .group_by(Column::RoleId)
        .into_tuple::<(RoleId, i64)>();
    Ok(counts.all(db.conn()).await?.into_iter().collect())
}

/// What to write of a role; `None` leaves a field as it is.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "role::ActiveModel")]
pub struct RoleFields {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub hidden_fields: Option<Names>,
    pub masked_fields: Option<Names>,
    pub approval_limit: Option<Option<i64>>,
}

pub async fn find_role_to_change(tx: &Tx, scope: &Scope, id: RoleId, version: Option<i64>) -> Result<role::Model, Error> {
    scoped::find_to_change::<role::Entity>(tx, scope, id, version).await
}

/// Changes a role, and replaces its grants if there are new ones.
pub async fn update_role(
    tx: &Tx,
    before: &role::Model,
    fields: RoleFields,
    grants: Option<Vec<(String, GrantReach)>>,
) -> Result<role::Model, Error> {
    let mut parts = Map::new();
    if let Some(mut grants) = grants {
        grants.sort();
        let held = grants_of(tx, tx.company, &[before.id]).await?.remove(&before.id).unwrap_or_default();
        if held != grants {
            scoped::remove_parts::<role_grant::Entity>(tx, Condition::all().add(role_grant::Column::RoleId.eq(before.id))).await?;
            parts.insert("grants".into(), json!([held, grants]));
            grant(tx, before.id, grants).await?;
        }
    }
    scoped::update_with::<role::Entity>(tx, before, fields.into_active_model(), parts, "updated").await
}

/// Removes a role that nobody holds.
pub async fn remove_role(tx: &Tx, before: &role::Model) -> Result<(), Error> {
    let members = holders(tx, tx.company, &[before.id]).await?.remove(&before.id).unwrap_or_default();
    if members > 0 {
        return Err(Refusal::conflict("role.in_use").with("members", members).into());
    }
    scoped::remove::<role::Entity>(tx, before, "removed").await.map(|_| ())
}

/// The built-in role of this key.
pub async fn role_by_key(db: &impl Conn, company: CompanyId, key: &str) -> Result<Option<role::Model>, Error> {
    let roles = scoped::select::<role::Entity>(&Scope::company(company));
    Ok(roles.filter(role::Column::Key.eq(key)).one(db.conn()).await?)
}

/// Whether this is the role that is granted everything.
#[must_use]
pub fn is_administrator(role: &role::Model) -> bool {
    role.key.as_deref() == Some(ADMINISTRATOR)
}
