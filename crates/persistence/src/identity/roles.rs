//! Roles, with their grants as rows of their own.

use crate::names::Name;
use crate::{
    Error, Tx,
    db::Conn,
    entities::{membership_role, role, role_grant},
    scoped,
};
use guanxi_domain::{
    identity::Names,
    ids::{CompanyId, MembershipId, RoleId},
    scope::{GrantReach, Scope},
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, QueryFilter as _, QueryOrder as _, sea_query::Query};
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

/// The built-in role of this key.
pub async fn role_by_key(db: &impl Conn, company: CompanyId, key: &str) -> Result<Option<role::Model>, Error> {
    let roles = scoped::select::<role::Entity>(&Scope::company(company));
    Ok(roles.filter(role::Column::Key.eq(key)).one(db.conn()).await?)
}
