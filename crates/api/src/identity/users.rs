//! Members of staff.

use super::{
    people::{self, Names},
    standing::Standing,
};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::{ValidJson, present},
    page::{ListQuery, PageOf},
    problem::Problem,
    text::{kept, optional, patched, trimmed},
    view::{ActionView, Ref},
};
use actix_web::{
    get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::users::{Read, Write},
    identity::AccountStatus,
    ids::{DepartmentId, MembershipId, RoleId, UserId},
    money::Money,
    refusal::Refusal,
    scope::Reach,
};
use guanxi_persistence::{
    Conn,
    identity::{self, MemberFields, NewMember, NewUser},
    organization::lock_company,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_users).service(create_user).service(find_user).service(update_user);
}

/// Somebody who works here.
#[derive(Serialize, ToSchema)]
pub struct StaffView {
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
    pub department: Option<Ref>,
    pub manager: Option<Ref>,
    pub roles: Vec<Ref>,
    pub status: AccountStatus,
    pub last_login_at: Option<DateTime<Utc>>,
    /// In place of the limits of the roles.
    pub approval_limit: Option<Money>,
    pub actions: Vec<ActionView>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewStaff {
    #[schema(min_length = 2, max_length = 64)]
    login: String,
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    name_en: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    #[schema(max_length = 254)]
    email: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    #[schema(max_length = 40)]
    mobile: Option<String>,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    job_title: Option<String>,
    department_id: Option<DepartmentId>,
    manager_id: Option<MembershipId>,
    #[validate(length(max = 20))]
    #[schema(max_items = 20)]
    role_ids: Vec<RoleId>,
    /// Without one, send an invitation.
    #[schema(min_length = 8, max_length = 128)]
    password: Option<String>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StaffChanges {
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[schema(value_type = Option<String>, max_length = 254)]
    email: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[schema(value_type = Option<String>, max_length = 40)]
    mobile: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    job_title: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, format = Uuid)]
    department_id: Option<Option<DepartmentId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, format = Uuid)]
    manager_id: Option<Option<MembershipId>>,
    #[validate(length(max = 20))]
    #[schema(max_items = 20)]
    role_ids: Option<Vec<RoleId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Money>)]
    approval_limit: Option<Option<Money>>,
}

/// Lists the people who work here.
#[utoipa::path(tag = "identity", operation_id = "list_users", params(ListQuery), responses((status = 200, body = PageOf<StaffView>)))]
#[get("/users")]
async fn list_users(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<StaffView>>, Problem> {
    let request = cx.list("users", query.into_inner());
    let page = identity::list_staff(&cx.app.db, &cx.scope, &request).await?;
    let standing = Standing::of(&cx, &cx.app.db, &page.data).await?;
    Ok(Json(page.map(|row| standing.view(&cx, row)).into()))
}

pub async fn view<P>(cx: &Cx<P>, db: &impl Conn, id: MembershipId) -> Result<StaffView, Problem> {
    let row = identity::find_staff(db, &cx.scope, id).await?;
    let standing = Standing::of(cx, db, std::slice::from_ref(&row)).await?;
    Ok(standing.view(cx, row))
}

/// Shows somebody who works here.
#[utoipa::path(tag = "identity", operation_id = "find_user", params(("id" = MembershipId, Path)), responses((status = 200, body = StaffView)))]
#[get("/users/{id}")]
async fn find_user(cx: Cx<Read>, id: Path<MembershipId>) -> Result<Answer<StaffView>, Problem> {
    Answer::ok(&view(&cx, &cx.app.db, *id).await?)
}

/// People are put only where the caller's own reach goes.
fn within_reach<P>(cx: &Cx<P>, department: Option<DepartmentId>) -> Result<(), Refusal> {
    let reached = match &cx.scope.reach {
        Reach::Everything => true,
        Reach::Departments { departments, .. } => department.is_some_and(|department| departments.contains(&department)),
        Reach::Own { .. } | Reach::Customer(_) => false,
    };
    if reached { Ok(()) } else { Err(Refusal::invalid("/department_id", "user.out_of_reach")) }
}

/// Adds somebody who works here. Nobody can give what he is not granted himself.
#[utoipa::path(tag = "identity", operation_id = "create_user", request_body = NewStaff, responses((status = 201, body = StaffView)))]
#[post("/users")]
async fn create_user(cx: Cx<Write>, body: ValidJson<NewStaff>) -> Result<Answer<StaffView>, Problem> {
    let new = body.0;
    within_reach(&cx, new.department_id)?;
    let names = Names { login: new.login, name: new.name, name_en: new.name_en, email: new.email, mobile: new.mobile };
    let user: NewUser = people::new_user(&cx.app, names, new.password.as_deref()).await?;
    let place =
        NewMember { department_id: new.department_id, manager_id: new.manager_id, job_title: new.job_title, role_ids: new.role_ids };
    cx.create(async |tx| {
        Standing::of(&cx, tx, &[]).await?.may_give(&place.role_ids, None)?;
        let member = identity::create_member(tx, user, place).await?;
        view(&cx, tx, member.id).await
    })
    .await
}

/// Changes somebody who works here: the person, the place, the roles.
#[utoipa::path(tag = "identity", operation_id = "update_user", request_body = StaffChanges, params(("id" = MembershipId, Path)), responses((status = 200, body = StaffView)))]
#[patch("/users/{id}")]
async fn update_user(
    cx: Cx<Write>,
    id: Path<MembershipId>,
    version: IfMatch,
    body: ValidJson<StaffChanges>,
) -> Result<Answer<StaffView>, Problem> {
    let changes = body.0;
    if let Some(department) = changes.department_id {
        within_reach(&cx, department)?;
    }
    let limit = people::amount(&cx, changes.approval_limit)?;
    let person = people::changes(changes.name, changes.name_en, changes.email, changes.mobile)?;
    let place = MemberFields {
        job_title: changes.job_title,
        department_id: changes.department_id,
        manager_id: changes.manager_id,
        approval_limit: limit,
    };
    cx.write(async |tx| {
        // Of two administrators who demote each other one must find out.
        lock_company(tx).await?;
        let row = identity::find_staff(tx, &cx.scope, *id).await?;
        let standing = Standing::of(&cx, tx, std::slice::from_ref(&row)).await?;
        standing.may_change(&row)?;
        if changes.role_ids.is_some() || limit.is_some() {
            let roles = changes.role_ids.as_deref().unwrap_or(standing.roles_of(*id));
            standing.may_give(roles, limit.unwrap_or(row.approval_limit))?;
            standing.keeps_an_administrator(*id, roles)?;
        }
        identity::update_staff(tx, &cx.scope, *id, version.0, person, place, changes.role_ids).await?;
        view(&cx, tx, *id).await
    })
    .await
}
