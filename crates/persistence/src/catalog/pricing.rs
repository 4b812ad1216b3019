//! The prices that apply to a customer: read in two statements for any number of products.

use crate::{
    Error,
    db::Conn,
    entities::{price_list, price_list_item},
    scoped,
};
use guanxi_domain::{
    catalog::ListedPrice,
    ids::{CompanyId, DictionaryEntryId, PriceListId, ProductId},
    scope::Scope,
};
use sea_orm::{ColumnTrait, Condition, QueryFilter};
use std::collections::HashMap;

/// Every step of every active list, for these products, that a customer of this level may come under.
pub async fn listed(
    db: &impl Conn,
    company: CompanyId,
    level: Option<DictionaryEntryId>,
    products: &[ProductId],
) -> Result<Vec<ListedPrice>, Error> {
    let scope = Scope::company(company);
    let for_all = price_list::Column::LevelId.is_null();
    let for_level = Condition::any().add(for_all).add_option(level.map(|level| price_list::Column::LevelId.eq(level)));
    let lists = scoped::select::<price_list::Entity>(&scope).filter(price_list::Column::Active.eq(true)).filter(for_level);
    let lists: HashMap<PriceListId, _> = lists.all(db.conn()).await?.into_iter().map(|list| (list.id, list)).collect();
    if lists.is_empty() || products.is_empty() {
        return Ok(Vec::new());
    }
    let steps = scoped::select::<price_list_item::Entity>(&scope)
        .filter(price_list_item::Column::PriceListId.is_in(lists.keys().copied()))
        .filter(price_list_item::Column::ProductId.is_in(products.iter().copied()))
        .all(db.conn())
        .await?;
    let listed = steps.into_iter().filter_map(|step| {
        let list = lists.get(&step.price_list_id)?;
        Some(ListedPrice {
            list: list.id,
            product: step.product_id,
            currency: list.currency.clone(),
            level: list.level_id,
            valid_from: list.valid_from,
            valid_to: list.valid_to,
            active: list.active,
            min_quantity: step.min_quantity,
            price: step.price,
        })
    });
    Ok(listed.collect())
}
