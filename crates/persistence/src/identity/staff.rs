//! Members of staff as records: listed, changed, disabled.

use super::{found, members, roles};
use crate::{
    Error, ListRequest, Page, Tx,
    db::Conn,
    entities::{app_user, login_attempt, membership, membership_role, role},
    listing::{Field, Kind, Listing, Search},
    organization::{dangling, hold_department, lock_company},
    scoped,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    event::Subject,
    identity::grants::ADMINISTRATOR,
    ids::{CompanyId, DepartmentId, MembershipId, RoleId, UserId},
    organization::Tree,
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait as _, DeriveIntoActiveModel, EntityTrait as _, FromQueryResult, IntoActiveModel as _, JoinType, QueryFilter as _,
    QuerySelect as _, Select,
    sea_query::{CaseStatement, Expr, Query},
};
use serde_json::{Map, json};
use std::collections::HashMap;

/// A member with what is known of the person.
#[derive(Clone, Debug, FromQueryResult)]
pub struct StaffRow {
    pub id: MembershipId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub user_id: UserId,
    pub login: String,
    pub name: String,
    pub name_en: Option<String>,
    pub email: Option<String>,
    pub mobile: Option<String>,
    pub job_title: Option<String>,
    pub department_id: Option<DepartmentId>,
    pub manager_id: Option<MembershipId>,
    pub approval_limit: Option<i64>,
    pub disabled: bool,
    pub has_password: bool,
    pub last_login_at: Option<DateTime<Utc>>,
}

const LISTING: Listing = Listing {
    fields: &[
        Field::new("created_at", Kind::Time, || membership::Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || membership::Column::UpdatedAt.into_expr()),
        Field::new("name", Kind::Text, || app_user::Column::Name.into_expr()),
        Field::new("login", Kind::Text, || app_user::Column::LoginFold.into_expr()),
        Field::new("job_title", Kind::Text, || membership::Column::JobTitle.into_expr()).nullable(),
        Field::new("department_id", Kind::Id, || membership::Column::DepartmentId.into_expr()).nullable().filter_only(),
        Field::new("manager_id", Kind::Id, || membership::Column::ManagerId.into_expr()).nullable().filter_only(),
        Field::new("disabled", Kind::Bool, || membership::Column::Disabled.into_expr()).filter_only(),
        Field::new("status", Kind::Word, status).filter_only(),
        Field::new("last_login_at", Kind::Time, || app_user::Column::LastLoginAt.into_expr()).nullable(),
    ],
    search: Search::Terms { subject: Subject::Users, of_customer: false },
    sort: "-created_at",
};

/// A lock of minutes is no state to look for: who is locked out is active.
fn status() -> Expr {
    CaseStatement::new()
        .case(membership::Column::Disabled.eq(true), "disabled")
        .case(app_user::Column::PasswordHash.is_null(), "invited")
        .finally("active")
        .into()
}

fn rows(scope: &Scope) -> Select<membership::Entity> {
    use membership::Column as M;
    scoped::select::<membership::Entity>(scope)
        .join(JoinType::InnerJoin, members::its_user())
        .select_only()
        .columns([M::Id, M::Version, M::CreatedAt, M::UpdatedAt, M::UserId, M::JobTitle, M::DepartmentId, M::ManagerId])
        .columns([M::ApprovalLimit, M::Disabled])
        .columns([app_user::Column::Login, app_user::Column::Name, app_user::Column::NameEn, app_user::Column::Email])
        .columns([app_user::Column::Mobile, app_user::Column::LastLoginAt])
        .column_as(app_user::Column::PasswordHash.is_not_null(), "has_password")
}

pub async fn list_staff(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<StaffRow>, Error> {
    LISTING.page(db, rows(scope), request).await
}

pub async fn find_staff(db: &impl Conn, scope: &Scope, id: MembershipId) -> Result<StaffRow, Error> {
    rows(scope).filter(membership::Column::Id.eq(id)).into_model().one(db.conn()).await?.ok_or(Error::NotFound)
}

/// Until when each of these users is locked out, of those who are.
pub async fn locks(db: &impl Conn, users: &[UserId], now: DateTime<Utc>) -> Result<HashMap<String, DateTime<Utc>>, Error> {
    use login_attempt::Column;
    let keys = users.iter().map(|user| super::attempts_of(*user));
    #[expect(clippy::disallowed_methods, reason = "wrong passwords are counted outside of any company")]
    let attempts = login_attempt::Entity::find().filter(Column::Key.is_in(keys)).filter(Column::LockedUntil.gt(now));
    let attempts = attempts.all(db.conn()).await?;
    Ok(attempts.into_iter().filter_map(|attempt| Some((attempt.key, attempt.locked_until?))).collect())
}

/// The roles of each of these members, in one statement.
pub async fn roles_by_member(
    db: &impl Conn,
    company: CompanyId,
    ids: &[MembershipId],
) -> Result<HashMap<MembershipId, Vec<RoleId>>, Error> {
    let held = scoped::select::<membership_role::Entity>(&Scope::company(company));
    let held = held.filter(membership_role::Column::MembershipId.is_in(ids.iter().copied())).all(db.conn()).await?;
    let mut by_member: HashMap<MembershipId, Vec<RoleId>> = HashMap::new();
    for row in held {
        by_member.entry(row.membership_id).or_default().push(row.role_id);
    }
    Ok(by_member)
}

/// The members of the company who administer it now.
pub async fn administrators(db: &impl Conn, company: CompanyId) -> Result<Vec<MembershipId>, Error> {
    let role = Query::select()
        .column(role::Column::Id)
        .from(role::Entity)
        .and_where(role::Column::CompanyId.eq(company))
        .and_where(role::Column::Key.eq(ADMINISTRATOR))
        .to_owned();
    let holders = Query::select()
        .column(membership_role::Column::MembershipId)
        .from(membership_role::Entity)
        .and_where(membership_role::Column::CompanyId.eq(company))
        .and_where(membership_role::Column::RoleId.in_subquery(role))
        .to_owned();
    let active = scoped::select::<membership::Entity>(&Scope::company(company))
        .filter(membership::Column::Id.in_subquery(holders))
        .filter(membership::Column::Disabled.eq(false))
        .select_only()
        .column(membership::Column::Id)
        .into_tuple::<MembershipId>();
    Ok(active.all(db.conn()).await?)
}

/// What to write of a person; `None` leaves a field as it is.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "app_user::ActiveModel")]
pub struct UserFields {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub email: Option<Option<String>>,
    pub email_fold: Option<Option<String>>,
    pub mobile: Option<Option<String>>,
    pub mobile_fold: Option<Option<String>>,
}

/// What to write of the person's place.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "membership::ActiveModel")]
pub struct MemberFields {
    pub job_title: Option<Option<String>>,
    pub department_id: Option<Option<DepartmentId>>,
    pub manager_id: Option<Option<MembershipId>>,
    pub approval_limit: Option<Option<i64>>,
}

/// Changes a member with his person and his roles, as one write with one event.
pub async fn update_staff(
    tx: &Tx,
    scope: &Scope,
    id: MembershipId,
    version: Option<i64>,
    user: UserFields,
    fields: MemberFields,
    role_ids: Option<Vec<RoleId>>,
) -> Result<membership::Model, Error> {
    let before = scoped::find_to_change::<membership::Entity>(tx, scope, id, version).await?;
    hold_department(tx, fields.department_id.flatten(), "/department_id").await?;
    if let Some(manager) = fields.manager_id.flatten() {
        check_manager(tx, id, manager).await?;
    }
    let mut parts = update_user(tx, before.user_id, user).await?;
    if let Some(role_ids) = role_ids {
        let held = roles_by_member(tx, tx.company, &[id]).await?.remove(&id).unwrap_or_default();
        if held.iter().any(|role| !role_ids.contains(role)) || role_ids.iter().any(|role| !held.contains(role)) {
            roles::change_roles(tx, id, &role_ids).await?;
            parts.insert("role_ids".into(), json!([held, role_ids]));
        }
    }
    let after = scoped::update_with::<membership::Entity>(tx, &before, fields.into_active_model(), parts, "updated").await?;
    if after.department_id != before.department_id {
        crate::customers::follow_owner(tx, id, after.department_id).await?;
        crate::leads::follow_owner(tx, id, after.department_id).await?;
    }
    Ok(after)
}

/// Nobody is his own superior, at whatever distance.
async fn check_manager(tx: &Tx, id: MembershipId, manager: MembershipId) -> Result<(), Error> {
    lock_company(tx).await?;
    let scope = Scope::company(tx.company);
    scoped::find::<membership::Entity>(tx, &scope, manager).await.map_err(|error| dangling(error, "/manager_id"))?;
    let pairs = scoped::select::<membership::Entity>(&scope)
        .select_only()
        .columns([membership::Column::Id, membership::Column::ManagerId])
        .into_tuple::<(MembershipId, Option<MembershipId>)>();
    let tree: Tree<MembershipId> = pairs.all(tx.conn()).await?.into_iter().collect();
    Ok(tree.may_move(id, Some(manager), "/manager_id", "user.manager_circle")?)
}

/// Changes a person, and says which fields became what.
pub(super) async fn update_user(tx: &Tx, id: UserId, fields: UserFields) -> Result<Map<String, serde_json::Value>, Error> {
    let before = super::find_user(tx, id).await?;
    let flat = |value: &Option<Option<String>>| value.clone().flatten();
    members::refuse_taken(tx, Some(id), None, flat(&fields.email_fold).as_deref(), flat(&fields.mobile_fold).as_deref()).await?;
    let row: app_user::ActiveModel = fields.into_active_model();
    if !sea_orm::ActiveModelTrait::is_changed(&row) {
        return Ok(Map::new());
    }
    #[expect(clippy::disallowed_methods, reason = "a person is outside of any company")]
    let after = app_user::Entity::update_many().set(row).filter(app_user::Column::Id.eq(id)).exec_with_returning(tx.conn()).await?.pop();
    let after = after.ok_or(Error::NotFound)?;
    found::renamed(tx, &before, &after).await?;
    crate::events::changes(&before, &after)
}

/// Disables or enables a member.
pub async fn set_disabled(
    tx: &Tx,
    scope: &Scope,
    id: MembershipId,
    version: Option<i64>,
    disabled: bool,
) -> Result<membership::Model, Error> {
    let before = scoped::find_to_change::<membership::Entity>(tx, scope, id, version).await?;
    let row = membership::ActiveModel { disabled: Set(disabled), ..Default::default() };
    let member = scoped::update::<membership::Entity>(tx, &before, row, if disabled { "disabled" } else { "enabled" }).await?;
    if disabled {
        super::end_sessions(tx, member.user_id, None).await?;
    }
    Ok(member)
}

/// Writes an event about a member without changing anything: an invitation, a reset.
pub async fn note(tx: &Tx, scope: &Scope, id: MembershipId, version: Option<i64>, verb: &'static str) -> Result<membership::Model, Error> {
    let before = scoped::find_to_change::<membership::Entity>(tx, scope, id, version).await?;
    scoped::mention::<membership::Entity>(tx, &before, verb).await?;
    Ok(before)
}
