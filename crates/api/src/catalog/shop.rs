//! Products as customers see them: what is on sale, at the customer's own price.

use super::products::pictures;
use crate::{
    App,
    http::{
        answer::Answer,
        clock,
        context::{Cx, language},
        page::{ListQuery, PageOf},
        problem::Problem,
        view::Ref,
    },
    messages::Language,
};
use actix_web::{
    HttpRequest, get,
    web::{Data, Json, Path, Query},
};
use chrono::NaiveDate;
use chrono_tz::Tz;
use guanxi_domain::{
    access::Portal,
    catalog::{PriceAsked, price_for},
    ids::{CompanyId, DictionaryEntryId, FileId, ProductId},
    money::Money,
    scope::Scope,
};
use guanxi_persistence::{
    Conn,
    catalog::{Product, pricing, products},
    customers,
    listing::ListRequest,
    names::{Named, Wanted},
    organization,
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(portal_list_products).service(portal_find_product).service(public_list_products);
}

/// A product on sale.
#[derive(Serialize, ToSchema)]
pub struct PortalProductView {
    id: ProductId,
    number: String,
    name: String,
    name_en: Option<String>,
    category: Option<Ref>,
    unit: Option<String>,
    /// What one costs the customer, without tax.
    price: Money,
    description: Option<String>,
    description_en: Option<String>,
    specification: Option<String>,
    picture_ids: Vec<FileId>,
    in_stock: bool,
}

/// Who looks: it decides the price.
struct Shopper {
    company: CompanyId,
    level: Option<DictionaryEntryId>,
    today: NaiveDate,
    language: Language,
}

/// Products as a customer sees them: six statements, however many.
async fn views(db: &impl Conn, shopper: Shopper, rows: Vec<Product>) -> Result<Vec<PortalProductView>, Problem> {
    let Shopper { company, level, today, language } = shopper;
    let mut wanted = Wanted::default();
    for row in &rows {
        wanted.add(Named::Entry, row.category_id).add(Named::Entry, row.unit_id);
    }
    let names = wanted.names(db, company).await?;
    let name = |id: Option<DictionaryEntryId>| id.and_then(|id| names.get(id)).map(|name| language.of(name).to_owned());
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let on_hand = products::on_hand(db, company, &ids).await?;
    let listed = pricing::listed(db, company, level, &ids).await?;
    let mut pictures = pictures(db, company, &ids).await?;
    let views = rows.into_iter().map(|row| {
        let asked = PriceAsked { product: row.id, quantity: 1, level, currency: &row.currency, today };
        let price = price_for(&asked, Some(row.price), &listed).map_or(row.price, |found| found.price);
        PortalProductView {
            id: row.id,
            category: row.category_id.and_then(|id| Some(Ref::new(id, name(Some(id))?))),
            unit: name(row.unit_id),
            price: Money { amount: price, currency: row.currency },
            picture_ids: pictures.remove(&row.id).unwrap_or_default(),
            in_stock: on_hand.get(&row.id).is_some_and(|count| *count > 0),
            number: row.number,
            name: row.name,
            name_en: row.name_en,
            description: row.description,
            description_en: row.description_en,
            specification: row.specification,
        }
    });
    Ok(views.collect())
}

async fn for_customer(cx: &Cx<Portal>, rows: Vec<Product>) -> Result<Vec<PortalProductView>, Problem> {
    let db = &cx.app.db;
    let customer = cx.who.customer().ok_or_else(Problem::not_found)?;
    let customer = customers::find(db, &Scope::company(cx.who.company), customer).await?;
    let shopper = Shopper { company: cx.who.company, level: customer.level_id, today: cx.today(), language: cx.language };
    views(db, shopper, rows).await
}

/// Lists what is on sale, at the customer's prices.
#[utoipa::path(tag = "catalog", operation_id = "portal_list_products", params(ListQuery), responses((status = 200, body = PageOf<PortalProductView>)))]
#[get("/portal/products")]
async fn portal_list_products(cx: Cx<Portal>, query: Query<ListQuery>) -> Result<Json<PageOf<PortalProductView>>, Problem> {
    let page = products::list(&cx.app.db, &cx.scope, &cx.list("products", query.0)).await?;
    Ok(Json(page.turn(async |rows| for_customer(&cx, rows).await).await?.into()))
}

/// Shows a product on sale.
#[utoipa::path(tag = "catalog", operation_id = "portal_find_product", params(("id" = ProductId, Path)), responses((status = 200, body = PortalProductView)))]
#[get("/portal/products/{id}")]
async fn portal_find_product(cx: Cx<Portal>, id: Path<ProductId>) -> Result<Answer<PortalProductView>, Problem> {
    let row = products::find(&cx.app.db, &cx.scope, *id).await?;
    let view = for_customer(&cx, vec![row]).await?.pop().ok_or_else(Problem::not_found)?;
    Answer::ok(&view)
}

/// Lists what is on sale, for everybody, when the company shows itself to the public.
#[utoipa::path(tag = "catalog", operation_id = "public_list_products", params(ListQuery), responses((status = 200, body = PageOf<PortalProductView>)))]
#[get("/public/products")]
async fn public_list_products(
    app: Data<App>,
    request: HttpRequest,
    query: Query<ListQuery>,
) -> Result<Json<PageOf<PortalProductView>>, Problem> {
    let company = organization::site_company(&app.db).await?.filter(|company| company.site_published).ok_or_else(Problem::not_found)?;
    let today = clock::now().with_timezone(&company.time_zone.parse().unwrap_or(Tz::UTC)).date_naive();
    let shopper = Shopper { company: company.id, level: None, today, language: language(&request) };
    let request = ListRequest { company: Some(company.id), ..query.0.into() };
    let page = products::list_offered(&app.db, company.id, &request).await?;
    Ok(Json(page.turn(async |rows| views(&app.db, shopper, rows).await).await?.into()))
}
