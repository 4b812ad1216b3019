//! Follow-ups, and conversations with their messages and read marks.

use crate::schema::{anchor, drop_all, entry, flag, id, id_null, index, int, record, refer, text, text_null, time, time_null, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        follow_ups(manager).await?;
        conversations(manager).await?;
        messages(manager).await?;
        // The timeline reads a customer's events by the moment they happened.
        manager.create_index(index("event", &["company_id", "customer_id", "at", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().table("event").name("ix_event_customer_id_at_id").to_owned()).await?;
        drop_all(manager, &["follow_up", "conversation", "message", "read_mark"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn follow_ups(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("follow_up");
    table.col(id("customer_id")).foreign_key(&mut refer("follow_up", "customer_id", "customer"));
    for (name, to) in [("contact_id", "contact"), ("member_id", "membership"), ("assigned_to_id", "membership")] {
        table.col(id_null(name)).foreign_key(&mut refer("follow_up", name, to));
    }
    table
        .col(text("kind"))
        .col(text("content"))
        .col(time("happened_at"))
        .col(time_null("next_contact_at"))
        .col(text_null("intent"))
        .col(flag("done"))
        .col(time_null("due_at"));
    manager.create_table(table).await?;
    manager.create_index(anchor("follow_up")).await?;
    manager.create_index(index("follow_up", &["company_id", "happened_at", "id"])).await?;
    manager.create_index(index("follow_up", &["company_id", "customer_id", "happened_at", "id"])).await?;
    manager.create_index(index("follow_up", &["company_id", "member_id", "happened_at", "id"])).await?;
    manager.create_index(index("follow_up", &["company_id", "assigned_to_id", "done", "due_at"])).await
}

async fn conversations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("conversation");
    table.col(text("subject")).col(text("channel")).col(text("status"));
    for (name, to) in [("customer_id", "customer"), ("assignee_id", "membership"), ("department_id", "department")] {
        table.col(id_null(name)).foreign_key(&mut refer("conversation", name, to));
    }
    table.col(text_null("visitor_name")).col(text_null("visitor_contact")).col(text_null("token_hash"));
    table.col(time("last_message_at")).col(text_null("last_message"));
    // How far the customer has read; each member of staff has a mark of his own.
    table.col(int("customer_read"));
    manager.create_table(table).await?;
    manager.create_index(anchor("conversation")).await?;
    manager.create_index(index("conversation", &["company_id", "last_message_at", "id"])).await?;
    for whose in ["customer_id", "assignee_id", "department_id"] {
        manager.create_index(index("conversation", &["company_id", whose, "last_message_at", "id"])).await?;
    }
    Ok(())
}

async fn messages(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut message = entry("message");
    message.col(id("conversation_id")).foreign_key(&mut refer("message", "conversation_id", "conversation"));
    for (name, to) in [("member_id", "membership"), ("portal_account_id", "portal_account")] {
        message.col(id_null(name)).foreign_key(&mut refer("message", name, to));
    }
    message.col(int("position")).col(time("at")).col(text("author")).col(text("body")).col(flag("internal"));
    manager.create_table(message).await?;
    manager.create_index(anchor("message")).await?;
    manager.create_index(unique("message", &["company_id", "conversation_id", "position"])).await?;

    let mut mark = entry("read_mark");
    for (name, to) in [("conversation_id", "conversation"), ("member_id", "membership")] {
        mark.col(id(name)).foreign_key(&mut refer("read_mark", name, to));
    }
    manager.create_table(mark.col(int("position")).to_owned()).await?;
    manager.create_index(unique("read_mark", &["company_id", "conversation_id", "member_id"])).await
}
