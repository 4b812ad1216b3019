//! Look-up lists.

use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::{ValidJson, present},
    page::{ListQuery, PageOf},
    problem::Problem,
    text::{kept, optional, patched, trimmed},
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{Staff, dictionaries::Write},
    ids::DictionaryEntryId,
    organization::{DictionaryKind, check_code},
};
use guanxi_persistence::organization::{self, DictionaryEntry, EntryFields};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_dictionaries).service(create_dictionary).service(update_dictionary).service(remove_dictionary);
}

#[derive(Serialize, ToSchema)]
pub struct EntryView {
    id: DictionaryEntryId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    kind: DictionaryKind,
    code: String,
    name: String,
    name_en: Option<String>,
    parent_id: Option<DictionaryEntryId>,
    position: i64,
    /// Whether it is offered for new records.
    active: bool,
}

impl From<DictionaryEntry> for EntryView {
    fn from(row: DictionaryEntry) -> Self {
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            kind: row.kind,
            code: row.code,
            name: row.name,
            name_en: row.name_en,
            parent_id: row.parent_id,
            position: row.position,
            active: row.active,
        }
    }
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEntry {
    kind: DictionaryKind,
    /// Stable, unique in its list.
    #[schema(pattern = "^[A-Za-z0-9_.-]{1,40}$")]
    code: String,
    #[serde(deserialize_with = "trimmed")]
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[serde(default, deserialize_with = "optional")]
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    name_en: Option<String>,
    /// The entry above, of the same list.
    parent_id: Option<DictionaryEntryId>,
    #[validate(range(min = 0, max = 100_000))]
    #[schema(minimum = 0, maximum = 100_000)]
    position: Option<i64>,
}

#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EntryChanges {
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
    parent_id: Option<Option<DictionaryEntryId>>,
    #[validate(range(min = 0, max = 100_000))]
    #[schema(minimum = 0, maximum = 100_000)]
    position: Option<i64>,
    active: Option<bool>,
}

/// Lists the entries of the look-up lists; filter by `kind` for one of them.
#[utoipa::path(tag = "organization", operation_id = "list_dictionaries", params(ListQuery), responses((status = 200, body = PageOf<EntryView>)))]
#[get("/dictionaries")]
async fn list_dictionaries(cx: Cx<Staff>, query: Query<ListQuery>) -> Result<Json<PageOf<EntryView>>, Problem> {
    let request = cx.list("dictionaries", query.into_inner());
    Ok(Json(organization::list_dictionaries(&cx.app.db, &cx.scope, &request).await?.map(EntryView::from).into()))
}

/// Adds an entry to a look-up list.
#[utoipa::path(tag = "organization", operation_id = "create_dictionary", request_body = NewEntry, responses((status = 201, body = EntryView)))]
#[post("/dictionaries")]
async fn create_dictionary(cx: Cx<Write>, body: ValidJson<NewEntry>) -> Result<Answer<EntryView>, Problem> {
    let new = body.0;
    check_code(&new.code)?;
    let fields = EntryFields {
        name: Some(new.name),
        name_en: Some(new.name_en),
        parent_id: Some(new.parent_id),
        position: new.position,
        active: None,
    };
    cx.create(async |tx| Ok(organization::create_entry(tx, new.kind, new.code, fields).await?.into())).await
}

/// Changes an entry of a look-up list.
#[utoipa::path(tag = "organization", operation_id = "update_dictionary", request_body = EntryChanges, params(("id" = DictionaryEntryId, Path)), responses((status = 200, body = EntryView)))]
#[patch("/dictionaries/{id}")]
async fn update_dictionary(
    cx: Cx<Write>,
    id: Path<DictionaryEntryId>,
    version: IfMatch,
    body: ValidJson<EntryChanges>,
) -> Result<Answer<EntryView>, Problem> {
    let changes = body.0;
    let fields = EntryFields {
        name: changes.name,
        name_en: changes.name_en,
        parent_id: changes.parent_id,
        position: changes.position,
        active: changes.active,
    };
    cx.write(async |tx| Ok(organization::update_entry(tx, &cx.scope, *id, version.0, fields).await?.into())).await
}

/// Removes an entry from its list. Records that name it go on showing it.
#[utoipa::path(tag = "organization", operation_id = "remove_dictionary", params(("id" = DictionaryEntryId, Path)), responses((status = 204, description = "Removed")))]
#[delete("/dictionaries/{id}")]
async fn remove_dictionary(cx: Cx<Write>, id: Path<DictionaryEntryId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| Ok(organization::remove_entry(tx, &cx.scope, *id, version.0).await?)).await
}
