//! Departments, and the people in them.

use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::{ValidJson, present},
    page::ListOf,
    problem::Problem,
    text::{kept, optional, patched, trimmed},
    view::Ref,
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{Staff, departments::Write},
    ids::{DepartmentId, MembershipId},
};
use guanxi_persistence::{
    Conn, identity,
    names::{Named, Names, Wanted},
    organization::{self, Department, DepartmentFields},
    service::agents::Agent,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_departments).service(create_department).service(update_department).service(remove_department);
    config.service(list_colleagues);
}

#[derive(Serialize, ToSchema)]
pub struct DepartmentView {
    id: DepartmentId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    name: String,
    name_en: Option<String>,
    parent_id: Option<DepartmentId>,
    head: Option<Ref>,
    position: i64,
    /// People in the department itself.
    members: i64,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDepartment {
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    name_en: Option<String>,
    parent_id: Option<DepartmentId>,
    head_id: Option<MembershipId>,
    #[validate(range(min = 0, max = 100_000))]
    #[schema(minimum = 0, maximum = 100_000)]
    position: Option<i64>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DepartmentChanges {
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, format = Uuid)]
    parent_id: Option<Option<DepartmentId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, format = Uuid)]
    head_id: Option<Option<MembershipId>>,
    #[validate(range(min = 0, max = 100_000))]
    #[schema(minimum = 0, maximum = 100_000)]
    position: Option<i64>,
}

fn view<P>(cx: &Cx<P>, row: Department, names: &Names, sizes: &HashMap<DepartmentId, i64>) -> DepartmentView {
    DepartmentView {
        id: row.id,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
        head: cx.named(names, row.head_id),
        members: sizes.get(&row.id).copied().unwrap_or_default(),
        name: row.name,
        name_en: row.name_en,
        parent_id: row.parent_id,
        position: row.position,
    }
}

async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: Vec<Department>) -> Result<Vec<DepartmentView>, Problem> {
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Member, row.head_id);
    }
    let names = wanted.names(db, cx.who.company).await?;
    let sizes = organization::department_sizes(db, cx.who.company).await?;
    Ok(rows.into_iter().map(|row| view(cx, row, &names, &sizes)).collect())
}

async fn one<P>(cx: &Cx<P>, db: &impl Conn, row: Department) -> Result<DepartmentView, Problem> {
    views(cx, db, vec![row]).await?.pop().ok_or_else(Problem::not_found)
}

/// Lists all departments.
#[utoipa::path(tag = "organization", operation_id = "list_departments", responses((status = 200, body = ListOf<DepartmentView>)))]
#[get("/departments")]
async fn list_departments(cx: Cx<Staff>) -> Result<Json<ListOf<DepartmentView>>, Problem> {
    let rows = organization::list_departments(&cx.app.db, cx.who.company).await?;
    Ok(Json(ListOf { data: views(&cx, &cx.app.db, rows).await? }))
}

/// Adds a department.
#[utoipa::path(tag = "organization", operation_id = "create_department", request_body = NewDepartment, responses((status = 201, body = DepartmentView)))]
#[post("/departments")]
async fn create_department(cx: Cx<Write>, body: ValidJson<NewDepartment>) -> Result<Answer<DepartmentView>, Problem> {
    let new = body.0;
    let fields = DepartmentFields {
        name: Some(new.name),
        name_en: Some(new.name_en),
        parent_id: Some(new.parent_id),
        head_id: Some(new.head_id),
        position: new.position,
    };
    cx.create(async |tx| one(&cx, tx, organization::create_department(tx, fields).await?).await).await
}

/// Changes a department, or moves it in the tree.
#[utoipa::path(tag = "organization", operation_id = "update_department", request_body = DepartmentChanges, params(("id" = DepartmentId, Path)), responses((status = 200, body = DepartmentView)))]
#[patch("/departments/{id}")]
async fn update_department(
    cx: Cx<Write>,
    id: Path<DepartmentId>,
    version: IfMatch,
    body: ValidJson<DepartmentChanges>,
) -> Result<Answer<DepartmentView>, Problem> {
    let changes = body.0;
    let fields = DepartmentFields {
        name: changes.name,
        name_en: changes.name_en,
        parent_id: changes.parent_id,
        head_id: changes.head_id,
        position: changes.position,
    };
    cx.write(async |tx| one(&cx, tx, organization::update_department(tx, &cx.scope, *id, version.0, fields).await?).await).await
}

/// Removes a department that nobody and nothing is in.
#[utoipa::path(tag = "organization", operation_id = "remove_department", params(("id" = DepartmentId, Path)), responses((status = 204, description = "Removed")))]
#[delete("/departments/{id}")]
async fn remove_department(cx: Cx<Write>, id: Path<DepartmentId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| Ok(organization::remove_department(tx, &cx.scope, *id, version.0).await?)).await
}

/// Somebody who works here.
#[derive(Serialize, ToSchema)]
pub struct AgentView {
    pub id: MembershipId,
    pub name: String,
    pub name_en: Option<String>,
    pub job_title: Option<String>,
    pub department: Option<Ref>,
}

impl AgentView {
    /// Somebody whom a customer may choose.
    pub fn of<P>(cx: &Cx<P>, agent: Agent) -> Self {
        let department = agent.department_id.zip(agent.department()).map(|(id, name)| Ref::new(id, cx.word(&name)));
        Self { id: agent.id, department, name: agent.name, name_en: agent.name_en, job_title: agent.job_title }
    }
}

/// Lists everybody who works here, for choosing one.
#[utoipa::path(tag = "organization", operation_id = "list_colleagues", responses((status = 200, body = ListOf<AgentView>)))]
#[get("/colleagues")]
async fn list_colleagues(cx: Cx<Staff>) -> Result<Json<ListOf<AgentView>>, Problem> {
    let colleagues = identity::colleagues(&cx.app.db, cx.who.company).await?;
    let mut wanted = Wanted::default();
    for colleague in &colleagues {
        wanted.add(Named::Department, colleague.department_id);
    }
    let names = wanted.names(&cx.app.db, cx.who.company).await?;
    let views = colleagues.into_iter().map(|colleague| AgentView {
        id: colleague.id,
        name: colleague.name,
        name_en: colleague.name_en,
        job_title: colleague.job_title,
        department: cx.named(&names, colleague.department_id),
    });
    Ok(Json(ListOf { data: views.collect() }))
}
