//! Products as staff keep them.

use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    input::{tidy, valid_price},
    json::{ValidJson, filled, present},
    page::{ListQuery, PageOf},
    problem::Problem,
    text::bare,
    view::{ActionView, Ref},
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::products::{Read, Write},
    catalog::{ProductStatus, product_actions},
    event::Subject,
    ids::{CompanyId, DictionaryEntryId, FileId, ProductId},
    money::{Money, WHOLE_BP},
};
use guanxi_persistence::{
    Conn, Tx,
    catalog::{Product, products},
    names::{Named, Wanted},
    orders,
    platform::files,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_products).service(create_product).service(find_product).service(update_product).service(remove_product);
}

/// A product.
#[derive(Serialize, ToSchema)]
pub struct ProductView {
    id: ProductId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    number: String,
    name: String,
    name_en: Option<String>,
    category: Option<Ref>,
    unit: Option<Ref>,
    /// The price without tax, where no price list gives another.
    price: Money,
    tax_rate_bp: i64,
    description: Option<String>,
    description_en: Option<String>,
    specification: Option<String>,
    picture_ids: Vec<FileId>,
    status: ProductStatus,
    /// The sum of its stock moves.
    on_hand: i64,
    actions: Vec<ActionView>,
}

/// A product to be added.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewProduct {
    #[validate(length(min = 1, max = 200), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    name_en: Option<String>,
    category_id: Option<DictionaryEntryId>,
    unit_id: Option<DictionaryEntryId>,
    #[validate(custom(function = "valid_price"))]
    price: Money,
    /// The company's rate when not given.
    #[validate(range(min = 0, max = WHOLE_BP))]
    #[schema(minimum = 0, maximum = 10_000)]
    tax_rate_bp: Option<i64>,
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10_000)]
    description: Option<String>,
    #[validate(length(max = 10_000))]
    #[schema(max_length = 10_000)]
    description_en: Option<String>,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    specification: Option<String>,
    #[validate(length(max = 20))]
    #[schema(max_items = 20)]
    picture_ids: Option<Vec<FileId>>,
    /// `draft` when not given.
    status: Option<ProductStatus>,
}

/// What to change of a product; null empties a field.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProductChanges {
    #[validate(length(min = 1, max = 200), custom(function = "filled"))]
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 200))]
    #[schema(value_type = Option<String>, max_length = 200)]
    name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    category_id: Option<Option<DictionaryEntryId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    unit_id: Option<Option<DictionaryEntryId>>,
    #[validate(custom(function = "valid_price"))]
    price: Option<Money>,
    #[validate(range(min = 0, max = WHOLE_BP))]
    #[schema(minimum = 0, maximum = 10_000)]
    tax_rate_bp: Option<i64>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 10_000))]
    #[schema(value_type = Option<String>, max_length = 10_000)]
    description: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 10_000))]
    #[schema(value_type = Option<String>, max_length = 10_000)]
    description_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 500))]
    #[schema(value_type = Option<String>, max_length = 500)]
    specification: Option<Option<String>>,
    #[validate(length(max = 20))]
    #[schema(max_items = 20)]
    picture_ids: Option<Vec<FileId>>,
    status: Option<ProductStatus>,
}

impl From<NewProduct> for ProductChanges {
    fn from(new: NewProduct) -> Self {
        Self {
            name: Some(new.name),
            name_en: Some(new.name_en),
            category_id: Some(new.category_id),
            unit_id: Some(new.unit_id),
            price: Some(new.price),
            tax_rate_bp: new.tax_rate_bp,
            description: Some(new.description),
            description_en: Some(new.description_en),
            specification: Some(new.specification),
            picture_ids: new.picture_ids,
            status: Some(new.status.unwrap_or(ProductStatus::Draft)),
        }
    }
}

impl From<ProductChanges> for products::ProductChanges {
    fn from(changes: ProductChanges) -> Self {
        let (price, currency) = changes.price.map(|price| (price.amount, price.currency)).unzip();
        Self {
            name: changes.name.map(|name| bare(&name).to_owned()),
            name_en: changes.name_en.map(tidy),
            status: changes.status,
            currency,
            price,
            tax_rate_bp: changes.tax_rate_bp,
            description: changes.description.map(tidy),
            description_en: changes.description_en.map(tidy),
            specification: changes.specification.map(tidy),
            category_id: changes.category_id,
            unit_id: changes.unit_id,
        }
    }
}

/// Products with their names, pictures and stock: four statements, however many.
async fn views<P>(cx: &Cx<P>, db: &impl Conn, rows: Vec<Product>) -> Result<Vec<ProductView>, Problem> {
    let company = cx.who.company;
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Entry, row.category_id).add(Named::Entry, row.unit_id);
    }
    let names = wanted.names(db, company).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let on_hand = products::on_hand(db, company, &ids).await?;
    let mut pictures = pictures(db, company, &ids).await?;
    let views = rows.into_iter().map(|row| ProductView {
        id: row.id,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
        category: cx.named(&names, row.category_id),
        unit: cx.named(&names, row.unit_id),
        price: Money { amount: row.price, currency: row.currency },
        picture_ids: pictures.remove(&row.id).unwrap_or_default(),
        on_hand: on_hand.get(&row.id).copied().unwrap_or(0),
        actions: cx.actions(product_actions()),
        number: row.number,
        name: row.name,
        name_en: row.name_en,
        tax_rate_bp: row.tax_rate_bp,
        description: row.description,
        description_en: row.description_en,
        specification: row.specification,
        status: row.status,
    });
    Ok(views.collect())
}

/// The pictures of products, in order.
pub(super) async fn pictures(db: &impl Conn, company: CompanyId, ids: &[ProductId]) -> Result<HashMap<ProductId, Vec<FileId>>, Problem> {
    let ids: Vec<_> = ids.iter().map(|id| id.0).collect();
    let attached = files::attached(db, company, Subject::Products, &ids).await?;
    Ok(attached.into_iter().map(|(id, files)| (ProductId(id), files.into_iter().map(|file| file.id).collect())).collect())
}

async fn view<P>(cx: &Cx<P>, db: &impl Conn, row: Product) -> Result<ProductView, Problem> {
    views(cx, db, vec![row]).await?.pop().ok_or_else(|| Problem::internal("a product without a view"))
}

async fn hang(tx: &Tx, id: ProductId, pictures: Option<Vec<FileId>>) -> Result<(), Problem> {
    if let Some(pictures) = pictures {
        files::attach(tx, Subject::Products, id.0, &pictures).await?;
    }
    Ok(())
}

/// Lists the products.
#[utoipa::path(tag = "catalog", operation_id = "list_products", params(ListQuery), responses((status = 200, body = PageOf<ProductView>)))]
#[get("/products")]
async fn list_products(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<ProductView>>, Problem> {
    Ok(Json(page(&cx, query.0).await?))
}

pub(super) async fn page(cx: &Cx<Read>, query: ListQuery) -> Result<PageOf<ProductView>, Problem> {
    let db = &cx.app.db;
    let page = products::list(db, &cx.scope, &cx.list("products", query)).await?;
    Ok(page.turn(async |rows| views(cx, db, rows).await).await?.into())
}

/// Adds a product.
#[utoipa::path(tag = "catalog", operation_id = "create_product", request_body = NewProduct, responses((status = 201, body = ProductView)))]
#[post("/products")]
async fn create_product(cx: Cx<Write>, body: ValidJson<NewProduct>) -> Result<Answer<ProductView>, Problem> {
    cx.create(async |tx| {
        let mut new = ProductChanges::from(body.0);
        if new.tax_rate_bp.is_none() {
            new.tax_rate_bp = Some(orders::rules(tx, tx.company).await?.tax_rate_bp);
        }
        let pictures = new.picture_ids.take();
        let row = products::create(tx, new.into(), cx.today()).await?;
        hang(tx, row.id, pictures).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Shows a product.
#[utoipa::path(tag = "catalog", operation_id = "find_product", params(("id" = ProductId, Path)), responses((status = 200, body = ProductView)))]
#[get("/products/{id}")]
async fn find_product(cx: Cx<Read>, id: Path<ProductId>) -> Result<Answer<ProductView>, Problem> {
    let row = products::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&view(&cx, &cx.app.db, row).await?)
}

/// Changes a product.
#[utoipa::path(tag = "catalog", operation_id = "update_product", params(("id" = ProductId, Path)), request_body = ProductChanges,
    responses((status = 200, body = ProductView)))]
#[patch("/products/{id}")]
async fn update_product(
    cx: Cx<Write>,
    id: Path<ProductId>,
    version: IfMatch,
    body: ValidJson<ProductChanges>,
) -> Result<Answer<ProductView>, Problem> {
    cx.write(async |tx| {
        let mut changes = body.0;
        let pictures = changes.picture_ids.take();
        let row = products::update(tx, &cx.scope, *id, version.0, changes.into()).await?;
        hang(tx, row.id, pictures).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Moves a product to the trash.
#[utoipa::path(tag = "catalog", operation_id = "remove_product", params(("id" = ProductId, Path)), responses((status = 204, description = "In the trash")))]
#[delete("/products/{id}")]
async fn remove_product(cx: Cx<Write>, id: Path<ProductId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| Ok(products::remove(tx, &cx.scope, *id, version.0).await?)).await
}
