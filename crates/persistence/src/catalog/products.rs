//! Products: finding them, putting them on sale, taking them off.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{product, stock},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    organization::{check_entries, next_number},
    scoped::{self, scoped},
    search::Finding,
};
use chrono::NaiveDate;
use guanxi_domain::{
    catalog::ProductStatus,
    event::Subject,
    ids::{CompanyId, DictionaryEntryId, ProductId},
    organization::DictionaryKind,
    scope::{Reach, Scope},
    search::Field as Text,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, DeriveIntoActiveModel, IntoActiveModel, QueryFilter};
use std::collections::HashMap;

scoped!(record product: Products, by(within_reach), |_| None, found by found);
scoped!(entry stock, open);

fn found(row: &product::Model) -> Vec<Finding> {
    let texts = [
        (Text::Number, Some(row.number.clone())),
        (Text::Name, Some(row.name.clone())),
        (Text::Name, row.name_en.clone()),
        (Text::Text, row.specification.clone()),
    ];
    vec![Finding::of(Subject::Products, row.id, texts)]
}

/// Staff see every product; customers what is on sale.
fn within_reach(reach: &Reach, _: CompanyId) -> Condition {
    match reach {
        Reach::Customer(_) => offered(),
        Reach::Own { .. } | Reach::Departments { .. } | Reach::Everything => Condition::all(),
    }
}

/// What is offered to customers and on the company's page.
fn offered() -> Condition {
    Condition::all().add(product::Column::Status.eq(ProductStatus::OnSale))
}

/// How products are listed.
pub(crate) static LISTING: Listing = {
    use product::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("number", Kind::Text, || Column::Number.into_expr()),
        Field::new("name", Kind::Text, || Column::Name.into_expr()),
        Field::new("price", Kind::Int, || Column::Price.into_expr()),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        Field::new("category_id", Kind::Id, || Column::CategoryId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Products, of_customer: false }, sort: "-created_at" }
};

/// A page of the products within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<product::Model>, Error> {
    LISTING.page(db, scoped::select::<product::Entity>(scope), request).await
}

/// A page of what is offered to everybody.
pub async fn list_offered(db: &impl Conn, company: CompanyId, request: &ListRequest) -> Result<Page<product::Model>, Error> {
    LISTING.page(db, scoped::select::<product::Entity>(&Scope::company(company)).filter(offered()), request).await
}

/// A product within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: ProductId) -> Result<product::Model, Error> {
    scoped::find::<product::Entity>(db, scope, id).await
}

/// What is to be different about a product; for a new one, all there is to say.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "product::ActiveModel")]
pub struct ProductChanges {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub status: Option<ProductStatus>,
    pub currency: Option<String>,
    pub price: Option<i64>,
    pub tax_rate_bp: Option<i64>,
    pub description: Option<Option<String>>,
    pub description_en: Option<Option<String>>,
    pub specification: Option<Option<String>>,
    pub category_id: Option<Option<DictionaryEntryId>>,
    pub unit_id: Option<Option<DictionaryEntryId>>,
}

/// Adds a product, with nothing on hand.
pub async fn create(tx: &Tx, new: ProductChanges, today: NaiveDate) -> Result<product::Model, Error> {
    let id = ProductId::new();
    check_lists(tx, &new).await?;
    let mut row = new.into_active_model();
    row.id = Set(id);
    row.number = Set(next_number(tx, "products", today).await?);
    let product = scoped::insert::<product::Entity>(tx, row, "created").await?;
    let nothing = stock::ActiveModel { id: Set(id), on_hand: Set(0), ..Default::default() };
    scoped::append::<stock::Entity>(tx, vec![nothing]).await?;
    Ok(product)
}

async fn check_lists(tx: &Tx, changes: &ProductChanges) -> Result<(), Error> {
    let fields = [
        ("/category_id", DictionaryKind::ProductCategory, changes.category_id.flatten()),
        ("/unit_id", DictionaryKind::Unit, changes.unit_id.flatten()),
    ];
    check_entries(tx, tx.company, &fields).await
}

/// Changes a product.
pub async fn update(tx: &Tx, scope: &Scope, id: ProductId, version: Option<i64>, changes: ProductChanges) -> Result<product::Model, Error> {
    let before = scoped::find_to_change::<product::Entity>(tx, scope, id, version).await?;
    check_lists(tx, &changes).await?;
    scoped::update::<product::Entity>(tx, &before, changes.into_active_model(), "updated").await
}

/// Moves a product to the trash. Orders that name it keep its name.
pub async fn remove(tx: &Tx, scope: &Scope, id: ProductId, version: Option<i64>) -> Result<(), Error> {
    let before = scoped::find_to_change::<product::Entity>(tx, scope, id, version).await?;
    scoped::remove::<product::Entity>(tx, &before, "removed").await?;
    Ok(())
}

/// How many of each product are on hand.
pub async fn on_hand(db: &impl Conn, company: CompanyId, ids: &[ProductId]) -> Result<HashMap<ProductId, i64>, Error> {
    let rows = scoped::select::<stock::Entity>(&Scope::company(company)).filter(stock::Column::Id.is_in(ids.iter().copied()));
    Ok(rows.all(db.conn()).await?.into_iter().map(|row| (row.id, row.on_hand)).collect())
}
