//! Saved views over HTTP. What a view asks is checked as its list would check it, for whoever saves it; the rows it shows are its
//! reader's own.

use crate::{
    customers,
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
        text::{kept, optional, patched, trimmed},
        view::{ActionView, Ref},
    },
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::Staff,
    ids::{MembershipId, SavedViewId},
    refusal::{Action, Refusal},
    scope::{Reach, Scope},
    views::{ViewDensity, ViewList, ViewShare, check_columns, may_change, may_share},
};
use guanxi_persistence::{
    Conn, ListRequest,
    names::{Named, Names, Wanted},
    platform::views::{self, SavedView, ViewFields},
};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_views).service(create_view).service(find_view).service(update_view).service(remove_view);
}

/// A list as somebody has arranged it.
#[derive(Serialize, ToSchema)]
pub struct SavedViewView {
    id: SavedViewId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    list: ViewList,
    name: String,
    share: ViewShare,
    /// Whether it is the caller's own.
    mine: bool,
    owner: Ref,
    /// With whom it is shared, when with a department.
    department: Option<Ref>,
    filter: Option<String>,
    sort: Option<String>,
    columns: Option<String>,
    density: Option<ViewDensity>,
    position: i64,
    actions: Vec<ActionView>,
}

/// A view to be kept.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSavedView {
    list: ViewList,
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 40))]
    #[schema(min_length = 1, max_length = 40)]
    name: String,
    share: Option<ViewShare>,
    /// The filter language, as the list takes it.
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 3000))]
    #[schema(max_length = 3000)]
    filter: Option<String>,
    /// As the list takes it.
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    sort: Option<String>,
    /// The names of the columns, with commas between them.
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 1000))]
    #[schema(max_length = 1000)]
    columns: Option<String>,
    density: Option<ViewDensity>,
    /// Views stand in this order; those of one place in the order in which they were made.
    #[validate(range(min = 0, max = 10_000))]
    #[schema(minimum = 0, maximum = 10_000)]
    position: Option<i64>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SavedViewChanges {
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 40))]
    #[schema(min_length = 1, max_length = 40)]
    name: Option<String>,
    share: Option<ViewShare>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 3000))]
    #[schema(value_type = Option<String>, max_length = 3000)]
    filter: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 200))]
    #[schema(value_type = Option<String>, max_length = 200)]
    sort: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 1000))]
    #[schema(value_type = Option<String>, max_length = 1000)]
    columns: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<ViewDensity>)]
    density: Option<Option<ViewDensity>>,
    #[validate(range(min = 0, max = 10_000))]
    #[schema(minimum = 0, maximum = 10_000)]
    position: Option<i64>,
}

fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<ViewDensity>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// Who calls, and the views that he reads: not those that he might reach by leading others.
fn reader(cx: &Cx<Staff>) -> Result<(MembershipId, Scope), Problem> {
    let me = cx.who.member().ok_or_else(|| Refusal::forbidden("forbidden"))?;
    Ok((me, Scope { company: cx.who.company, reach: Reach::Own { me, department: cx.who.department } }))
}

/// What the list itself would be asked by this caller.
fn request<P>(cx: &Cx<P>, list: ViewList, query: ListQuery) -> ListRequest {
    match list {
        ViewList::Customers => customers::asked(cx, query),
        ViewList::Pool => customers::asked_of_pool(cx, query),
        _ => cx.list(list.resource(), query),
    }
}

/// Refuses what the list would not understand, or not from this caller.
fn checked(cx: &Cx<Staff>, list: ViewList, fields: ViewFields) -> Result<ViewFields, Problem> {
    cx.reach(list.permission())?;
    if let Some(share) = fields.share {
        may_share(share, cx.who.department.is_some(), |permission| cx.who.can(permission))?;
    }
    if let Some(Some(columns)) = &fields.columns {
        check_columns(columns)?;
    }
    let query = ListQuery { filter: fields.filter.clone().flatten(), sort: fields.sort.clone().flatten(), ..ListQuery::default() };
    views::check(list, &request(cx, list, query))?;
    Ok(fields)
}

fn view(cx: &Cx<Staff>, names: &Names, row: SavedView) -> SavedViewView {
    let mine = cx.who.member() == Some(row.owner_id);
    let actions =
        ["update", "remove"].map(|name| Action::new(name, None, may_change(row.share, mine, |permission| cx.who.can(permission))));
    let SavedView { id, version, created_at, updated_at, list, name, share, filter, sort, columns, density, position, .. } = row;
    SavedViewView {
        id,
        version,
        created_at,
        updated_at,
        list,
        name,
        share,
        mine,
        owner: cx.refer(names, row.owner_id),
        department: cx.named(names, row.department_id.filter(|_| share == ViewShare::Department)),
        filter,
        sort,
        columns,
        density,
        position,
        actions: cx.actions(actions.into()),
    }
}

async fn shown(cx: &Cx<Staff>, db: &impl Conn, rows: Vec<SavedView>) -> Result<Vec<SavedViewView>, Problem> {
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Member, Some(row.owner_id)).add(Named::Department, row.department_id);
    }
    let names = wanted.names(db, cx.who.company).await?;
    Ok(rows.into_iter().map(|row| view(cx, &names, row)).collect())
}

async fn one(cx: &Cx<Staff>, db: &impl Conn, row: SavedView) -> Result<SavedViewView, Problem> {
    shown(cx, db, vec![row]).await?.pop().ok_or_else(Problem::not_found)
}

/// Lists one's own views and those that are shared with one.
#[utoipa::path(tag = "platform", operation_id = "list_views", params(ListQuery), responses((status = 200, body = PageOf<SavedViewView>)))]
#[get("/views")]
async fn list_views(cx: Cx<Staff>, query: Query<ListQuery>) -> Result<Json<PageOf<SavedViewView>>, Problem> {
    let db = &cx.app.db;
    let page = views::list(db, &reader(&cx)?.1, &cx.list("views", query.0)).await?;
    Ok(Json(page.turn(async |rows| shown(&cx, db, rows).await).await?.into()))
}

/// Keeps a view: for oneself or, for those who may, for the department or the company.
#[utoipa::path(tag = "platform", operation_id = "create_view", request_body = NewSavedView, responses((status = 201, body = SavedViewView)))]
#[post("/views")]
async fn create_view(cx: Cx<Staff>, body: ValidJson<NewSavedView>) -> Result<Answer<SavedViewView>, Problem> {
    let NewSavedView { list, name, share, filter, sort, columns, density, position } = body.0;
    let fields = ViewFields {
        name: Some(name),
        share: Some(share.unwrap_or_default()),
        filter: Some(filter),
        sort: Some(sort),
        columns: Some(columns),
        density: Some(density),
        position: Some(position.unwrap_or_default()),
    };
    let fields = checked(&cx, list, fields)?;
    let (me, _) = reader(&cx)?;
    cx.create(async |tx| one(&cx, tx, views::create(tx, (me, cx.who.department), list, fields).await?).await).await
}

/// Shows a view.
#[utoipa::path(tag = "platform", operation_id = "find_view", params(("id" = SavedViewId, Path)), responses((status = 200, body = SavedViewView)))]
#[get("/views/{id}")]
async fn find_view(cx: Cx<Staff>, id: Path<SavedViewId>) -> Result<Answer<SavedViewView>, Problem> {
    let row = views::find(&cx.app.db, &reader(&cx)?.1, *id).await?;
    Answer::ok(&one(&cx, &cx.app.db, row).await?)
}

/// Changes a view.
#[utoipa::path(tag = "platform", operation_id = "update_view", params(("id" = SavedViewId, Path)), request_body = SavedViewChanges,
    responses((status = 200, body = SavedViewView)))]
#[patch("/views/{id}")]
async fn update_view(
    cx: Cx<Staff>,
    id: Path<SavedViewId>,
    version: IfMatch,
    body: ValidJson<SavedViewChanges>,
) -> Result<Answer<SavedViewView>, Problem> {
    let (me, seen) = reader(&cx)?;
    let SavedViewChanges { name, share, filter, sort, columns, density, position } = body.0;
    let fields = ViewFields { name, share, filter, sort, columns, density, position };
    cx.write(async |tx| {
        let before = views::find_to_change(tx, &seen, *id, version.0).await?;
        may_change(before.share, before.owner_id == me, |permission| cx.who.can(permission))?;
        let fields = checked(&cx, before.list, fields)?;
        one(&cx, tx, views::update(tx, &before, cx.who.department, fields).await?).await
    })
    .await
}

/// Gives a view up.
#[utoipa::path(tag = "platform", operation_id = "remove_view", params(("id" = SavedViewId, Path)), responses((status = 204, description = "Gone")))]
#[delete("/views/{id}")]
async fn remove_view(cx: Cx<Staff>, id: Path<SavedViewId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    let (me, seen) = reader(&cx)?;
    cx.remove(async |tx| {
        let before = views::find_to_change(tx, &seen, *id, version.0).await?;
        may_change(before.share, before.owner_id == me, |permission| cx.who.can(permission))?;
        Ok(views::remove(tx, &before).await?)
    })
    .await
}
