//! Customers, their contacts and tags, and the ledger of who had whom.

use crate::schema::{
    anchor, date_null, drop_all, entry, flag, id, id_null, index, json, prefix_index, record, refer, text, text_null, time, time_null,
    unique,
};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        customers(manager).await?;
        tags(manager).await?;
        contacts(manager).await?;
        ownership(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["customer", "customer_tag", "contact", "ownership"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn customers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("customer");
    for name in ["number", "name", "name_fold", "kind", "role", "intent", "lifecycle"] {
        table.col(text(name));
    }
    for name in
        ["name_en", "mobile", "mobile_fold", "phone", "phone_fold", "email", "email_fold", "website", "tax_number", "note", "address"]
    {
        table.col(text_null(name));
    }
    for (name, to) in [
        ("level_id", "dictionary_entry"),
        ("source_id", "dictionary_entry"),
        ("medium_id", "dictionary_entry"),
        ("industry_id", "dictionary_entry"),
        ("region_id", "dictionary_entry"),
        ("owner_id", "membership"),
        ("department_id", "department"),
        ("created_by_id", "membership"),
        ("entered_by_id", "membership"),
    ] {
        table.col(id_null(name)).foreign_key(&mut refer("customer", name, to));
    }
    table.col(json("addresses")).col(json("tags"));
    table.col(time_null("owned_since")).col(time_null("last_follow_up_at")).col(time_null("next_contact_at"));
    manager.create_table(table).await?;
    manager.create_index(anchor("customer")).await?;
    manager.create_index(unique("customer", &["company_id", "number"])).await?;
    for columns in [
        ["company_id", "created_at", "id"],
        ["company_id", "updated_at", "id"],
        ["company_id", "mobile_fold", "id"],
        ["company_id", "phone_fold", "id"],
        ["company_id", "email_fold", "id"],
    ] {
        manager.create_index(index("customer", &columns)).await?;
    }
    // The pool is `owner_id IS NULL`; both it and "my customers" are read newest first.
    manager.create_index(index("customer", &["company_id", "owner_id", "created_at", "id"])).await?;
    manager.create_index(index("customer", &["company_id", "department_id", "created_at", "id"])).await?;
    manager.create_index(index("customer", &["company_id", "owner_id", "next_contact_at"])).await?;
    manager.create_index(index("customer", &["company_id", "entered_by_id"])).await?;
    prefix_index(manager, "customer", "name_fold").await
}

async fn tags(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = entry("customer_tag");
    table.col(id("customer_id")).col(text("tag")).foreign_key(&mut refer("customer_tag", "customer_id", "customer"));
    manager.create_table(table).await?;
    manager.create_index(unique("customer_tag", &["company_id", "customer_id", "tag"])).await?;
    manager.create_index(index("customer_tag", &["company_id", "tag", "customer_id"])).await
}

async fn contacts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("contact");
    table.col(id("customer_id")).col(text("name")).col(text("name_fold"));
    for name in ["name_en", "job_title", "mobile", "mobile_fold", "phone", "email", "email_fold", "wechat", "note"] {
        table.col(text_null(name));
    }
    table.col(flag("is_primary")).col(flag("decision_maker")).col(date_null("birthday"));
    table.foreign_key(&mut refer("contact", "customer_id", "customer"));
    manager.create_table(table).await?;
    manager.create_index(anchor("contact")).await?;
    for columns in [
        ["company_id", "customer_id", "id"],
        ["company_id", "created_at", "id"],
        ["company_id", "mobile_fold", "id"],
        ["company_id", "email_fold", "id"],
    ] {
        manager.create_index(index("contact", &columns)).await?;
    }
    Ok(())
}

async fn ownership(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = entry("ownership");
    table.col(id("customer_id")).foreign_key(&mut refer("ownership", "customer_id", "customer"));
    for (name, to) in [("owner_id", "membership"), ("by_id", "membership"), ("reason_id", "dictionary_entry")] {
        table.col(id_null(name)).foreign_key(&mut refer("ownership", name, to));
    }
    table.col(text("kind")).col(text_null("note")).col(time("started_at")).col(time_null("ended_at"));
    manager.create_table(table).await?;
    // The database itself refuses a second open row of one customer.
    let mut open = unique("ownership", &["company_id", "customer_id"]);
    open.name("ux_ownership_open").and_where(Expr::col(Alias::new("ended_at")).is_null());
    manager.create_index(open).await?;
    manager.create_index(index("ownership", &["company_id", "customer_id", "started_at"])).await?;
    // Claims of one member since midnight, and when a former owner last let go.
    manager.create_index(index("ownership", &["company_id", "owner_id", "started_at"])).await
}
