//! Products, price lists, and how many of each product are on hand.

use crate::schema::{anchor, date_null, drop_all, entry, flag, id, id_null, index, int, record, refer, text, text_null, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        products(manager).await?;
        price_lists(manager).await?;
        let mut stock = entry("stock");
        // The row's id is the product's: one row a product. The check is the last word on selling what is not there.
        stock.col(int("on_hand")).check(Expr::cust("on_hand >= 0")).foreign_key(&mut refer("stock", "id", "product"));
        manager.create_table(stock).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["product", "price_list", "price_list_item", "stock"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn products(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("product");
    table.col(text("number")).col(text("name")).col(text_null("name_en")).col(text("status"));
    table.col(text("currency")).col(int("price")).col(int("tax_rate_bp"));
    table.col(text_null("description")).col(text_null("description_en")).col(text_null("specification"));
    for name in ["category_id", "unit_id"] {
        table.col(id_null(name)).foreign_key(&mut refer("product", name, "dictionary_entry"));
    }
    manager.create_table(table).await?;
    manager.create_index(anchor("product")).await?;
    manager.create_index(unique("product", &["company_id", "number"])).await?;
    manager.create_index(index("product", &["company_id", "created_at", "id"])).await?;
    manager.create_index(index("product", &["company_id", "status", "name", "id"])).await
}

async fn price_lists(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut list = record("price_list");
    list.col(text("name")).col(text_null("name_en")).col(text("currency")).col(flag("active"));
    list.col(date_null("valid_from")).col(date_null("valid_to"));
    list.col(id_null("level_id")).foreign_key(&mut refer("price_list", "level_id", "dictionary_entry"));
    manager.create_table(list).await?;
    manager.create_index(anchor("price_list")).await?;
    manager.create_index(index("price_list", &["company_id", "created_at", "id"])).await?;
    let mut item = entry("price_list_item");
    item.col(id("price_list_id")).col(id("product_id")).col(int("min_quantity")).col(int("price"));
    item.foreign_key(&mut refer("price_list_item", "price_list_id", "price_list"));
    item.foreign_key(&mut refer("price_list_item", "product_id", "product"));
    manager.create_table(item).await?;
    manager.create_index(unique("price_list_item", &["company_id", "price_list_id", "product_id", "min_quantity"])).await?;
    manager.create_index(index("price_list_item", &["company_id", "product_id"])).await
}
