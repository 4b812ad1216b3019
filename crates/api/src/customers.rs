//! Customers over HTTP: entering, finding and changing them, who looks after them, and the people to talk to.

pub(crate) mod bulk;
pub(crate) mod checks;
mod contacts;
mod duplicates;
mod inputs;
mod moves;
mod portal;
pub(crate) mod sight;
mod views;

pub(crate) use moves::recycle;
pub(crate) use sight::Sight;

use crate::{
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        export::{ExportQuery, Table, export},
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
    },
    platform::columns,
};
use actix_web::{
    HttpResponse, delete, get, patch, post,
    web::{Json, Path, Query},
};
use guanxi_domain::{
    access::{
        Demand, Permit,
        customers::{Delete, Pool, Read, Write},
        principal::Principal,
    },
    customers::{ownership, pool},
    ids::CustomerId,
    refusal::Refusal,
    views::ViewList,
};
use guanxi_persistence::{
    ListRequest, Tx,
    customers::{self, Customer, Place, Standing},
    organization,
    platform::search::pool_hides,
};
use inputs::{CustomerChanges, NewCustomer};
use utoipa_actix_web::service_config::ServiceConfig;
use views::{CustomerRow, CustomerView, Revealed, rows, view, view_with};

pub fn routes(config: &mut ServiceConfig) {
    // Before the customers themselves: "duplicates", "bulk" and "export" would be read as ids.
    duplicates::routes(config);
    bulk::routes(config);
    config
        .service(list_customers)
        .service(export_customers)
        .service(create_customer)
        .service(find_customer)
        .service(update_customer)
        .service(remove_customer)
        .service(reveal_customer)
        .service(list_pool);
    moves::routes(config);
    contacts::routes(config);
    portal::routes(config);
}

/// Lists the customers within reach.
#[utoipa::path(tag = "customers", operation_id = "list_customers", params(ListQuery), responses((status = 200, body = PageOf<CustomerRow>)))]
#[get("/customers")]
async fn list_customers(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<CustomerRow>>, Problem> {
    Ok(Json(page(&cx, query.0).await?))
}

async fn page(cx: &Cx<Read>, query: ListQuery) -> Result<PageOf<CustomerRow>, Problem> {
    rows(cx, customers::list_customers(&cx.app.db, &cx.scope, &asked(cx, query)).await?).await
}

/// Writes the customers within reach into a file.
#[utoipa::path(tag = "customers", operation_id = "export_customers", params(ExportQuery), responses(Table))]
#[get("/customers/export")]
async fn export_customers(cx: Cx<Read>, query: Query<ExportQuery>) -> Result<HttpResponse, Problem> {
    export(cx, ViewList::Customers, columns::CUSTOMERS, query.0, page).await
}

/// What was asked of a list of customers. Who sees no orders may not find customers by them either.
pub(crate) fn asked<P>(cx: &Cx<P>, query: ListQuery) -> ListRequest {
    let mut request = cx.list("customers", query);
    if !cx.who.can("orders:read") {
        request.hidden.extend(customers::OF_ORDERS.map(str::to_owned));
    }
    request
}

/// Lists the customers nobody looks after yet. How to reach them is blotted out until one has them.
#[utoipa::path(tag = "customers", operation_id = "list_pool", params(ListQuery), responses((status = 200, body = PageOf<CustomerRow>)))]
#[get("/pool")]
async fn list_pool(cx: Cx<Pool>, query: Query<ListQuery>) -> Result<Json<PageOf<CustomerRow>>, Problem> {
    let page = customers::list_pool(&cx.app.db, cx.who.company, &asked_of_pool(&cx, query.0)).await?;
    Ok(Json(rows(&cx, page).await?))
}

/// The same of the pool: one does not find by what is blotted out there.
pub(crate) fn asked_of_pool<P>(cx: &Cx<P>, query: ListQuery) -> ListRequest {
    let mut request = asked(cx, query);
    if !sight::sees_all(&cx.who) {
        request.hidden.extend(pool_hides());
    }
    request
}

/// Shows a customer.
#[utoipa::path(tag = "customers", operation_id = "find_customer", params(("id" = CustomerId, Path)), responses((status = 200, body = CustomerView)))]
#[get("/customers/{id}")]
async fn find_customer(cx: Cx<Read>, id: Path<CustomerId>) -> Result<Answer<CustomerView>, Problem> {
    let db = &cx.app.db;
    let (row, standing) = customers::find_standing(db, &cx.scope, cx.who.can("customers:pool"), *id, &cx.who.currency).await?;
    Answer::ok(&view_with(&cx, db, row, standing).await?)
}

/// Enters a customer, into the pool or, with `keep`, into one's own care.
#[utoipa::path(tag = "customers", operation_id = "create_customer", request_body = NewCustomer, responses((status = 201, body = CustomerView)))]
#[post("/customers")]
async fn create_customer(cx: Cx<Write>, body: ValidJson<NewCustomer>) -> Result<Answer<CustomerView>, Problem> {
    let (fields, contact, keep) = body.0.checked()?;
    cx.create(async |tx| {
        let place = if keep { keeper(&cx, tx).await? } else { Place::Pool };
        let number = organization::next_number(tx, "customers", cx.today()).await?;
        let row = customers::create(tx, number, fields, place).await?;
        if let Some(contact) = contact {
            customers::create_contact(tx, row.id, contact).await?;
        }
        view_with(&cx, tx, row, Standing::default()).await
    })
    .await
}

/// The caller as an owner, if he may have customers and has room for one more.
async fn keeper(cx: &Cx<Write>, tx: &Tx) -> Result<Place, Problem> {
    let me = cx.who.member().filter(|_| cx.who.can("customers:own")).ok_or_else(|| Refusal::forbidden("customer.keep_not_allowed"))?;
    let taker = customers::taker(tx, me).await?;
    let rules = customers::pool_rules(tx, tx.company).await?;
    pool::may_keep(&rules, customers::owned_count(tx, tx.company, me, &rules).await?)?;
    Ok(Place::With(me, taker.department_id))
}

/// Changes what is known of a customer.
#[utoipa::path(tag = "customers", operation_id = "update_customer", params(("id" = CustomerId, Path)), request_body = CustomerChanges,
    responses((status = 200, body = CustomerView)))]
#[patch("/customers/{id}")]
async fn update_customer(
    cx: Cx<Write>,
    id: Path<CustomerId>,
    version: IfMatch,
    body: ValidJson<CustomerChanges>,
) -> Result<Answer<CustomerView>, Problem> {
    cx.write(async |tx| {
        let before = customers::find_to_change(tx, &cx.scope, *id, version.0).await?;
        may_change(&cx, &before)?;
        let mut changes = body.0.without_masks(&Sight::of(&cx.who, &sight::holder(&before)), &before);
        let files = changes.file_ids.take();
        let row = customers::change(tx, &before, changes.checked()?, files).await?;
        view(&cx, tx, row).await
    })
    .await
}

/// Moves a customer to the trash.
#[utoipa::path(tag = "customers", operation_id = "remove_customer", params(("id" = CustomerId, Path)), responses((status = 204, description = "In the trash")))]
#[delete("/customers/{id}")]
async fn remove_customer(cx: Cx<Delete>, id: Path<CustomerId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| {
        let before = customers::find_to_change(tx, &cx.scope, *id, version.0).await?;
        may_change(&cx, &before)?;
        put_away(tx, &cx.who, &before).await.map(|_| ())
    })
    .await
}

/// Moves a customer to the trash, if nothing is left open behind it.
async fn put_away(tx: &Tx, who: &Principal, before: &Customer) -> Result<Customer, Problem> {
    let standing = customers::standing(tx, tx.company, before.id, &who.currency).await?;
    ownership::may_remove(standing.settled())?;
    Ok(customers::remove(tx, before).await?)
}

/// Shows what is blotted out for the caller, and notes in the log that he looked.
#[utoipa::path(tag = "customers", operation_id = "reveal_customer", params(("id" = CustomerId, Path)), responses((status = 200, body = Revealed)))]
#[post("/customers/{id}/reveal")]
async fn reveal_customer(cx: Cx<Read>, id: Path<CustomerId>) -> Result<Answer<Revealed>, Problem> {
    cx.write(async |tx| {
        let row = customers::find(tx, &cx.scope, *id).await?;
        customers::reveal(tx, &row).await?;
        Ok(Revealed::of(&cx, row))
    })
    .await
}

/// Refuses to change a customer that the caller only sees.
fn may_change<P: Permit>(cx: &Cx<P>, row: &Customer) -> Result<(), Refusal> {
    let Demand::Grant(permission) = P::DEMAND else { return Ok(()) };
    sight::may_change(&cx.who, permission, row)
}
