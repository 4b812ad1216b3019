//! Price lists, each with its steps.

use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    input::{tidy, valid_currency, valid_price},
    json::{ValidJson, filled, present},
    page::{ListQuery, PageOf},
    problem::Problem,
    text::bare,
    view::Ref,
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    access::products::{Read, Write},
    ids::{DictionaryEntryId, PriceListId, ProductId},
    money::Money,
    orders::MAX_QUANTITY,
    refusal::Refusal,
};
use guanxi_persistence::{
    Conn,
    catalog::{
        PriceList,
        price_lists::{self, Step},
    },
    names::{Named, Wanted},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_price_lists)
        .service(create_price_list)
        .service(find_price_list)
        .service(update_price_list)
        .service(remove_price_list);
}

/// A price list.
#[derive(Serialize, ToSchema)]
pub struct PriceListView {
    id: PriceListId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    name: String,
    name_en: Option<String>,
    currency: String,
    /// The customers' level it is for; null is for everybody.
    level: Option<Ref>,
    valid_from: Option<NaiveDate>,
    /// The last day it holds.
    valid_to: Option<NaiveDate>,
    active: bool,
    items: Vec<PriceItem>,
}

/// From this quantity on, this price.
#[derive(Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PriceItem {
    product_id: ProductId,
    #[validate(custom(function = "valid_price"))]
    price: Money,
    #[validate(range(min = 1, max = MAX_QUANTITY))]
    #[schema(minimum = 1, maximum = 1_000_000)]
    min_quantity: i64,
}

/// A price list to be added. It is active at once, within its days.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPriceList {
    #[validate(length(min = 1, max = 100), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    name_en: Option<String>,
    #[validate(custom(function = "valid_currency"))]
    #[schema(pattern = "^[A-Z]{3}$")]
    currency: String,
    level_id: Option<DictionaryEntryId>,
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
    #[validate(length(max = 1000), nested)]
    #[schema(max_items = 1000)]
    items: Vec<PriceItem>,
}

/// What to change of a price list; null empties a field, items take the place of all there were.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PriceListChanges {
    #[validate(length(min = 1, max = 100), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    level_id: Option<Option<DictionaryEntryId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<NaiveDate>)]
    valid_from: Option<Option<NaiveDate>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<NaiveDate>)]
    valid_to: Option<Option<NaiveDate>>,
    active: Option<bool>,
    #[validate(length(max = 1000), nested)]
    #[schema(max_items = 1000)]
    items: Option<Vec<PriceItem>>,
}

impl From<PriceListChanges> for price_lists::PriceListChanges {
    fn from(changes: PriceListChanges) -> Self {
        Self {
            name: changes.name.map(|name| bare(&name).to_owned()),
            name_en: changes.name_en.map(tidy),
            currency: None,
            active: changes.active,
            valid_from: changes.valid_from,
            valid_to: changes.valid_to,
            level_id: changes.level_id,
        }
    }
}

/// The steps of a list, all of them in its currency.
fn steps(items: Vec<PriceItem>, currency: &str) -> Result<Vec<Step>, Refusal> {
    let step = |(index, item): (usize, PriceItem)| {
        if item.price.currency == currency {
            return Ok(Step { product: item.product_id, min_quantity: item.min_quantity, price: item.price.amount });
        }
        Err(Refusal::invalid(format!("/items/{index}/price/currency"), "price_list.currency").with("currency", currency))
    };
    items.into_iter().enumerate().map(step).collect()
}

async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: Vec<PriceList>) -> Result<Vec<PriceListView>, Problem> {
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Entry, row.level_id);
    }
    let names = wanted.names(db, cx.who.company).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let mut steps = price_lists::steps_of(db, cx.who.company, &ids).await?;
    let views = rows.into_iter().map(|row| PriceListView {
        id: row.id,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
        level: cx.named(&names, row.level_id),
        valid_from: row.valid_from,
        valid_to: row.valid_to,
        active: row.active,
        items: steps
            .remove(&row.id)
            .unwrap_or_default()
            .into_iter()
            .map(|step| PriceItem {
                product_id: step.product_id,
                price: Money::new(step.price, &row.currency),
                min_quantity: step.min_quantity,
            })
            .collect(),
        name: row.name,
        name_en: row.name_en,
        currency: row.currency,
    });
    Ok(views.collect())
}

async fn view<P>(cx: &Cx<P>, db: &impl Conn, row: PriceList) -> Result<PriceListView, Problem> {
    views(cx, db, vec![row]).await?.pop().ok_or_else(|| Problem::internal("a price list without a view"))
}

/// Lists the price lists.
#[utoipa::path(tag = "catalog", operation_id = "list_price_lists", params(ListQuery), responses((status = 200, body = PageOf<PriceListView>)))]
#[get("/price-lists")]
async fn list_price_lists(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<PriceListView>>, Problem> {
    let db = &cx.app.db;
    let page = price_lists::list(db, &cx.scope, &cx.list("price_lists", query.0)).await?;
    Ok(Json(page.turn(async |rows| views(&cx, db, rows).await).await?.into()))
}

/// Adds a price list with its steps.
#[utoipa::path(tag = "catalog", operation_id = "create_price_list", request_body = NewPriceList, responses((status = 201, body = PriceListView)))]
#[post("/price-lists")]
async fn create_price_list(cx: Cx<Write>, body: ValidJson<NewPriceList>) -> Result<Answer<PriceListView>, Problem> {
    let new = body.0;
    let steps = steps(new.items, &new.currency)?;
    let row = price_lists::PriceListChanges {
        name: Some(bare(&new.name).to_owned()),
        name_en: Some(tidy(new.name_en)),
        currency: Some(new.currency),
        active: Some(true),
        valid_from: Some(new.valid_from),
        valid_to: Some(new.valid_to),
        level_id: Some(new.level_id),
    };
    cx.create(async |tx| view(&cx, tx, price_lists::create(tx, row, &steps).await?).await).await
}

/// Shows a price list.
#[utoipa::path(tag = "catalog", operation_id = "find_price_list", params(("id" = PriceListId, Path)), responses((status = 200, body = PriceListView)))]
#[get("/price-lists/{id}")]
async fn find_price_list(cx: Cx<Read>, id: Path<PriceListId>) -> Result<Answer<PriceListView>, Problem> {
    let row = price_lists::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&view(&cx, &cx.app.db, row).await?)
}

/// Changes a price list.
#[utoipa::path(tag = "catalog", operation_id = "update_price_list", params(("id" = PriceListId, Path)), request_body = PriceListChanges,
    responses((status = 200, body = PriceListView)))]
#[patch("/price-lists/{id}")]
async fn update_price_list(
    cx: Cx<Write>,
    id: Path<PriceListId>,
    version: IfMatch,
    body: ValidJson<PriceListChanges>,
) -> Result<Answer<PriceListView>, Problem> {
    let mut changes = body.0;
    let items = changes.items.take();
    cx.write(async |tx| {
        let currency = price_lists::find(tx, &cx.scope, *id).await?.currency;
        let steps = items.map(|items| steps(items, &currency)).transpose()?;
        let row = price_lists::update(tx, &cx.scope, *id, version.0, changes.into(), steps.as_deref()).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Moves a price list to the trash.
#[utoipa::path(tag = "catalog", operation_id = "remove_price_list", params(("id" = PriceListId, Path)), responses((status = 204, description = "In the trash")))]
#[delete("/price-lists/{id}")]
async fn remove_price_list(cx: Cx<Write>, id: Path<PriceListId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| Ok(price_lists::remove(tx, &cx.scope, *id, version.0).await?)).await
}
