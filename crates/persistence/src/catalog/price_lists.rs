//! Price lists, each written and read as a whole with its steps.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{price_list, price_list_item, product},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    organization::check_entries,
    scoped::{self, scoped},
};
use chrono::NaiveDate;
use guanxi_domain::{
    catalog::check_price_items,
    ids::{CompanyId, DictionaryEntryId, PriceListId, PriceListItemId, ProductId},
    organization::DictionaryKind,
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, DeriveIntoActiveModel, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect};
use std::collections::{HashMap, HashSet};

scoped!(record price_list: PriceLists, open, |_| None);
scoped!(entry price_list_item, open);

/// How price lists are listed.
static LISTING: Listing = {
    use price_list::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("name", Kind::Text, || Column::Name.into_expr()),
        Field::new("active", Kind::Bool, || Column::Active.into_expr()).filter_only(),
        Field::new("level_id", Kind::Id, || Column::LevelId.into_expr()).nullable().filter_only(),
        Field::new("valid_from", Kind::Date, || Column::ValidFrom.into_expr()).nullable(),
        Field::new("valid_to", Kind::Date, || Column::ValidTo.into_expr()).nullable(),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Name.into_expr(), || Column::NameEn.into_expr()]), sort: "-created_at" }
};

/// A page of the price lists.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<price_list::Model>, Error> {
    LISTING.page(db, scoped::select::<price_list::Entity>(scope), request).await
}

/// A price list.
pub async fn find(db: &impl Conn, scope: &Scope, id: PriceListId) -> Result<price_list::Model, Error> {
    scoped::find::<price_list::Entity>(db, scope, id).await
}

/// What is to be different about a price list; for a new one, all there is to say.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "price_list::ActiveModel")]
pub struct PriceListChanges {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub currency: Option<String>,
    pub active: Option<bool>,
    pub valid_from: Option<Option<NaiveDate>>,
    pub valid_to: Option<Option<NaiveDate>>,
    pub level_id: Option<Option<DictionaryEntryId>>,
}

/// One step: from this quantity on, this price.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub product: ProductId,
    pub min_quantity: i64,
    pub price: i64,
}

/// Adds a price list with its steps.
pub async fn create(tx: &Tx, new: PriceListChanges, steps: &[Step]) -> Result<price_list::Model, Error> {
    check_level(tx, new.level_id.flatten()).await?;
    let mut row = new.into_active_model();
    row.id = Set(PriceListId::new());
    row.active = Set(true);
    let list = scoped::insert::<price_list::Entity>(tx, row, "created").await?;
    check_dates(&list)?;
    write_steps(tx, list.id, steps).await?;
    Ok(list)
}

/// Changes a price list; steps, when given, take the place of all there were.
pub async fn update(
    tx: &Tx,
    scope: &Scope,
    id: PriceListId,
    version: Option<i64>,
    changes: PriceListChanges,
    steps: Option<&[Step]>,
) -> Result<price_list::Model, Error> {
    let before = scoped::find_to_change::<price_list::Entity>(tx, scope, id, version).await?;
    check_level(tx, changes.level_id.flatten()).await?;
    let list = scoped::update::<price_list::Entity>(tx, &before, changes.into_active_model(), "updated").await?;
    check_dates(&list)?;
    if let Some(steps) = steps {
        let of_list = Condition::all().add(price_list_item::Column::PriceListId.eq(id));
        scoped::remove_parts::<price_list_item::Entity>(tx, of_list).await?;
        write_steps(tx, id, steps).await?;
    }
    Ok(list)
}

/// Moves a price list to the trash.
pub async fn remove(tx: &Tx, scope: &Scope, id: PriceListId, version: Option<i64>) -> Result<(), Error> {
    let before = scoped::find_to_change::<price_list::Entity>(tx, scope, id, version).await?;
    scoped::remove::<price_list::Entity>(tx, &before, "removed").await?;
    Ok(())
}

/// The steps of these lists, in the order of products and quantities.
pub async fn steps_of(
    db: &impl Conn,
    company: CompanyId,
    lists: &[PriceListId],
) -> Result<HashMap<PriceListId, Vec<price_list_item::Model>>, Error> {
    use price_list_item::Column;
    let rows = scoped::select::<price_list_item::Entity>(&Scope::company(company))
        .filter(Column::PriceListId.is_in(lists.iter().copied()))
        .order_by_asc(Column::ProductId)
        .order_by_asc(Column::MinQuantity)
        .all(db.conn())
        .await?;
    let mut steps: HashMap<_, Vec<_>> = HashMap::new();
    for row in rows {
        steps.entry(row.price_list_id).or_default().push(row);
    }
    Ok(steps)
}

async fn check_level(tx: &Tx, level: Option<DictionaryEntryId>) -> Result<(), Error> {
    check_entries(tx, tx.company, &[("/level_id", DictionaryKind::Level, level)]).await
}

fn check_dates(list: &price_list::Model) -> Result<(), Refusal> {
    match (list.valid_from, list.valid_to) {
        (Some(from), Some(to)) if to < from => Err(Refusal::invalid("/valid_to", "price_list.dates")),
        _ => Ok(()),
    }
}

async fn write_steps(tx: &Tx, list: PriceListId, steps: &[Step]) -> Result<(), Error> {
    check_price_items(&steps.iter().map(|step| (step.product, step.min_quantity)).collect::<Vec<_>>())?;
    let wanted: HashSet<_> = steps.iter().map(|step| step.product).collect();
    let known = scoped::select::<product::Entity>(&Scope::company(tx.company)).filter(product::Column::Id.is_in(wanted));
    let known: Vec<ProductId> = known.select_only().column(product::Column::Id).into_tuple().all(tx.conn()).await?;
    if let Some(index) = steps.iter().position(|step| !known.contains(&step.product)) {
        return Err(Refusal::invalid(format!("/items/{index}/product_id"), "product.unknown").into());
    }
    let rows = steps.iter().map(|step| price_list_item::ActiveModel {
        id: Set(PriceListItemId::new()),
        price_list_id: Set(list),
        product_id: Set(step.product),
        min_quantity: Set(step.min_quantity),
        price: Set(step.price),
        ..Default::default()
    });
    scoped::append::<price_list_item::Entity>(tx, rows.collect()).await
}
