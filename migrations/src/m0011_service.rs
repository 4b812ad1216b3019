//! Service requests with their clocks, and the customers' feedback.

use crate::schema::{anchor, drop_all, id, id_null, index, int, record, refer, text, text_null, time_null, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        requests(manager).await?;
        feedback(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["service_request", "feedback"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn requests(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("service_request");
    for name in ["number", "subject", "priority", "status", "channel"] {
        table.col(text(name));
    }
    table.col(text_null("description")).col(text_null("resolution"));
    for (name, to) in [("customer_id", "customer"), ("conversation_id", "conversation")] {
        table.col(id(name)).foreign_key(&mut refer("service_request", name, to));
    }
    for (name, to) in [
        ("contact_id", "contact"),
        ("order_id", "order"),
        ("product_id", "product"),
        ("category_id", "dictionary_entry"),
        ("agent_id", "membership"),
        ("department_id", "department"),
    ] {
        table.col(id_null(name)).foreign_key(&mut refer("service_request", name, to));
    }
    for name in ["first_response_minutes", "resolution_minutes", "stopped_micros", "reopened"] {
        table.col(int(name));
    }
    for name in ["first_response_due_at", "first_responded_at", "resolution_due_at", "stopped_at", "due_at", "resolved_at", "closed_at"] {
        table.col(time_null(name));
    }
    manager.create_table(table).await?;
    manager.create_index(anchor("service_request")).await?;
    manager.create_index(unique("service_request", &["company_id", "number"])).await?;
    manager.create_index(unique("service_request", &["company_id", "conversation_id"])).await?;
    manager.create_index(index("service_request", &["company_id", "created_at", "id"])).await?;
    manager.create_index(index("service_request", &["company_id", "due_at", "id"])).await?;
    for whose in ["customer_id", "agent_id", "department_id"] {
        manager.create_index(index("service_request", &["company_id", whose, "created_at", "id"])).await?;
    }
    Ok(())
}

async fn feedback(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("feedback");
    table.col(id("customer_id")).foreign_key(&mut refer("feedback", "customer_id", "customer"));
    for (name, to) in [
        ("order_id", "order"),
        ("service_request_id", "service_request"),
        ("about_id", "membership"),
        ("portal_account_id", "portal_account"),
    ] {
        table.col(id_null(name)).foreign_key(&mut refer("feedback", name, to));
    }
    table.col(text("subject")).col(int("score")).col(text_null("text"));
    manager.create_table(table).await?;
    manager.create_index(anchor("feedback")).await?;
    // Once for each order, once for each request: the database itself refuses a second.
    manager.create_index(unique("feedback", &["company_id", "order_id"])).await?;
    manager.create_index(unique("feedback", &["company_id", "service_request_id"])).await?;
    manager.create_index(index("feedback", &["company_id", "created_at", "id"])).await?;
    manager.create_index(index("feedback", &["company_id", "customer_id", "created_at", "id"])).await?;
    manager.create_index(index("feedback", &["company_id", "about_id", "created_at", "id"])).await
}
