//! Roles, built-in and a company's own.

use super::people;
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::{ValidJson, present},
    page::{ListOf, ListQuery, PageOf},
    problem::Problem,
    text::{kept, optional, patched, trimmed},
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{
        self,
        roles::{Read, Write},
    },
    identity::{
        Names,
        grants::{Granted, RoleGrants, check_fields, check_permissions},
    },
    ids::RoleId,
    money::Money,
    refusal::Refusal,
    scope::GrantReach,
};
use guanxi_persistence::{
    Conn,
    identity::{self, NewRole as Row, Role, RoleFields},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_roles).service(create_role).service(find_role).service(update_role).service(remove_role);
    config.service(list_permissions);
}

/// A permission and how far it carries.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GrantView {
    #[schema(max_length = 100)]
    permission: String,
    reach: GrantReach,
}

#[derive(Serialize, ToSchema)]
pub struct RoleView {
    id: RoleId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    /// Of built-in roles.
    key: Option<String>,
    name: String,
    name_en: Option<String>,
    built_in: bool,
    grants: Vec<GrantView>,
    hidden_fields: Vec<String>,
    masked_fields: Vec<String>,
    /// The largest order that holders may approve; null is without limit.
    approval_limit: Option<Money>,
    members: i64,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRole {
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    name_en: Option<String>,
    #[validate(length(max = 200))]
    #[schema(max_items = 200)]
    grants: Vec<GrantView>,
    #[validate(length(max = 50))]
    #[schema(max_items = 50)]
    hidden_fields: Vec<String>,
    #[validate(length(max = 50))]
    #[schema(max_items = 50)]
    masked_fields: Vec<String>,
    approval_limit: Option<Money>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleChanges {
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    name_en: Option<Option<String>>,
    #[validate(length(max = 200))]
    #[schema(max_items = 200)]
    grants: Option<Vec<GrantView>>,
    #[validate(length(max = 50))]
    #[schema(max_items = 50)]
    hidden_fields: Option<Vec<String>>,
    #[validate(length(max = 50))]
    #[schema(max_items = 50)]
    masked_fields: Option<Vec<String>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<Money>)]
    approval_limit: Option<Option<Money>>,
}

async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: &[Role]) -> Result<Vec<RoleView>, Problem> {
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let mut grants = identity::grants_of(db, cx.who.company, &ids).await?;
    let members = identity::holders(db, cx.who.company, &ids).await?;
    let views = rows.iter().map(|row| {
        let grants = if identity::is_administrator(row) {
            access::ALL.iter().map(|name| GrantView { permission: (*name).to_owned(), reach: GrantReach::All }).collect()
        } else {
            let grants = grants.remove(&row.id).unwrap_or_default();
            grants.into_iter().map(|(permission, reach)| GrantView { permission, reach }).collect()
        };
        RoleView {
            grants,
            members: members.get(&row.id).copied().unwrap_or_default(),
            approval_limit: row.approval_limit.map(|limit| Money::new(limit, &cx.who.currency)),
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            built_in: row.key.is_some(),
            key: row.key.clone(),
            name: row.name.clone(),
            name_en: row.name_en.clone(),
            hidden_fields: row.hidden_fields.0.clone(),
            masked_fields: row.masked_fields.0.clone(),
        }
    });
    Ok(views.collect())
}

async fn view<P>(cx: &Cx<P>, db: &impl Conn, row: &Role) -> Result<RoleView, Problem> {
    views(cx, db, std::slice::from_ref(row)).await?.pop().ok_or_else(Problem::not_found)
}

/// Lists the roles.
#[utoipa::path(tag = "identity", operation_id = "list_roles", params(ListQuery), responses((status = 200, body = PageOf<RoleView>)))]
#[get("/roles")]
async fn list_roles(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<RoleView>>, Problem> {
    let request = cx.list("roles", query.into_inner());
    let page = identity::list_roles(&cx.app.db, &cx.scope, &request).await?;
    let mut views = views(&cx, &cx.app.db, &page.data).await?.into_iter();
    let page = page.map(|_| views.next());
    let data = page.data.into_iter().flatten().collect();
    Ok(Json(guanxi_persistence::Page { data, next: page.next, limit: page.limit, total: page.total }.into()))
}

/// Shows a role.
#[utoipa::path(tag = "identity", operation_id = "find_role", params(("id" = RoleId, Path)), responses((status = 200, body = RoleView)))]
#[get("/roles/{id}")]
async fn find_role(cx: Cx<Read>, id: Path<RoleId>) -> Result<Answer<RoleView>, Problem> {
    let row = identity::find_role(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&view(&cx, &cx.app.db, &row).await?)
}

/// A role's parts after checking each name.
fn checked(grants: &[GrantView], hidden: &[String], masked: &[String]) -> Result<Vec<(String, GrantReach)>, Refusal> {
    check_permissions("/grants", grants.iter().map(|grant| grant.permission.as_str()))?;
    check_fields("/hidden_fields", hidden)?;
    check_fields("/masked_fields", masked)?;
    Ok(grants.iter().map(|grant| (grant.permission.clone(), grant.reach)).collect())
}

/// Nobody makes a role that is granted more than himself.
fn may_give<P>(
    cx: &Cx<P>,
    grants: &[(String, GrantReach)],
    hidden: &[String],
    masked: &[String],
    limit: Option<i64>,
) -> Result<(), Refusal> {
    let role = RoleGrants::stored(None, grants.to_vec(), hidden.to_vec(), masked.to_vec(), limit);
    Granted::from(&*cx.who).may_give(&Granted::sum(&[role], None), "/grants")
}

/// Makes a role.
#[utoipa::path(tag = "identity", operation_id = "create_role", request_body = NewRole, responses((status = 201, body = RoleView)))]
#[post("/roles")]
async fn create_role(cx: Cx<Write>, body: ValidJson<NewRole>) -> Result<Answer<RoleView>, Problem> {
    let new = body.0;
    let grants = checked(&new.grants, &new.hidden_fields, &new.masked_fields)?;
    let limit = people::amount(&cx, Some(new.approval_limit))?.flatten();
    may_give(&cx, &grants, &new.hidden_fields, &new.masked_fields, limit)?;
    let row = Row {
        key: None,
        name: new.name,
        name_en: new.name_en,
        grants,
        hidden_fields: new.hidden_fields,
        masked_fields: new.masked_fields,
        approval_limit: limit,
    };
    cx.create(async |tx| view(&cx, tx, &identity::create_role(tx, row).await?).await).await
}

/// Changes a role. The administrator's grants are fixed.
#[utoipa::path(tag = "identity", operation_id = "update_role", request_body = RoleChanges, params(("id" = RoleId, Path)), responses((status = 200, body = RoleView)))]
#[patch("/roles/{id}")]
async fn update_role(cx: Cx<Write>, id: Path<RoleId>, version: IfMatch, body: ValidJson<RoleChanges>) -> Result<Answer<RoleView>, Problem> {
    let changes = body.0;
    let limit = people::amount(&cx, changes.approval_limit)?;
    cx.write(async |tx| {
        let before = identity::find_role_to_change(tx, &cx.scope, *id, version.0).await?;
        let decides = changes.grants.is_some() || changes.hidden_fields.is_some() || changes.masked_fields.is_some() || limit.is_some();
        if decides && identity::is_administrator(&before) {
            return Err(Refusal::conflict("role.administrator_fixed").into());
        }
        let held = identity::grants_of(tx, tx.company, &[before.id]).await?.remove(&before.id).unwrap_or_default();
        let hidden = changes.hidden_fields.as_ref().unwrap_or(&before.hidden_fields.0);
        let masked = changes.masked_fields.as_ref().unwrap_or(&before.masked_fields.0);
        let grants = checked(changes.grants.as_deref().unwrap_or_default(), hidden, masked)?;
        let grants = if changes.grants.is_some() { grants } else { held };
        if decides {
            may_give(&cx, &grants, hidden, masked, limit.unwrap_or(before.approval_limit))?;
        }
        let fields = RoleFields {
            name: changes.name,
            name_en: changes.name_en,
            hidden_fields: changes.hidden_fields.map(Names),
            masked_fields: changes.masked_fields.map(Names),
            approval_limit: limit,
        };
        view(&cx, tx, &identity::update_role(tx, &before, fields, changes.grants.map(|_| grants)).await?).await
    })
    .await
}

/// Removes a role of the company's own that nobody holds.
#[utoipa::path(tag = "identity", operation_id = "remove_role", params(("id" = RoleId, Path)), responses((status = 204, description = "Removed")))]
#[delete("/roles/{id}")]
async fn remove_role(cx: Cx<Write>, id: Path<RoleId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| {
        let before = identity::find_role_to_change(tx, &cx.scope, *id, version.0).await?;
        if before.key.is_some() {
            return Err(Refusal::conflict("role.built_in").into());
        }
        Ok(identity::remove_role(tx, &before).await?)
    })
    .await
}

#[derive(Serialize, ToSchema)]
pub struct PermissionView {
    /// `resource:action`
    name: String,
    resource: String,
    action: String,
}

/// Lists every permission there is.
#[utoipa::path(tag = "identity", operation_id = "list_permissions", responses((status = 200, body = ListOf<PermissionView>)))]
#[get("/permissions")]
async fn list_permissions(_cx: Cx<Read>) -> Json<ListOf<PermissionView>> {
    let views = access::ALL.iter().filter_map(|name| {
        let (resource, action) = name.split_once(':')?;
        Some(PermissionView { name: (*name).to_owned(), resource: resource.to_owned(), action: action.to_owned() })
    });
    Json(ListOf { data: views.collect() })
}
