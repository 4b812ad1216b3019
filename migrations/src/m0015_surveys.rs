//! Surveys with their frozen versions, the agents they are handed to, the invitations that customers get, and what they answer.

use crate::schema::{
    anchor, drop_all, entry, flag, id, id_null, index, int, int_null, json, record, refer, text, text_null, time, time_null, unique,
};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        surveys(manager).await?;
        versions(manager).await?;
        assignments(manager).await?;
        invitations(manager).await?;
        answers(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["survey", "survey_version", "survey_assignment", "survey_invitation", "survey_answer"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn surveys(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("survey");
    for (name, to) in [("author_id", "membership"), ("department_id", "department")] {
        table.col(id_null(name)).foreign_key(&mut refer("survey", name, to));
    }
    table.col(text("name")).col(text_null("name_en")).col(text_null("intro")).col(text_null("intro_en"));
    table.col(text("status")).col(flag("anonymous")).col(int("expiry_days"));
    // The draft: what the next version will ask. `current_version` is 0 until there is one.
    table.col(json("questionnaire")).col(json("rules")).col(int("current_version")).col(flag("changed"));
    table.col(time_null("published_at")).col(time_null("closed_at"));
    manager.create_table(table).await?;
    manager.create_index(anchor("survey")).await?;
    manager.create_index(index("survey", &["company_id", "created_at", "id"])).await
}

async fn versions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = entry("survey_version");
    table.col(id("survey_id")).foreign_key(&mut refer("survey_version", "survey_id", "survey"));
    table.col(id_null("member_id")).foreign_key(&mut refer("survey_version", "member_id", "membership"));
    table.col(int("number")).col(json("questionnaire")).col(json("rules")).col(flag("anonymous")).col(time("published_at"));
    manager.create_table(table).await?;
    manager.create_index(anchor("survey_version")).await?;
    manager.create_index(unique("survey_version", &["company_id", "survey_id", "number"])).await
}

async fn assignments(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("survey_assignment");
    for (name, to) in [("survey_id", "survey"), ("agent_id", "membership")] {
        table.col(id(name)).foreign_key(&mut refer("survey_assignment", name, to));
    }
    table.col(id_null("department_id")).foreign_key(&mut refer("survey_assignment", "department_id", "department"));
    table.col(int_null("quota")).col(text_null("note"));
    manager.create_table(table).await?;
    manager.create_index(anchor("survey_assignment")).await?;
    manager.create_index(unique("survey_assignment", &["company_id", "survey_id", "agent_id"])).await?;
    manager.create_index(index("survey_assignment", &["company_id", "agent_id"])).await
}

async fn invitations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let name = "survey_invitation";
    let mut table = record(name);
    for (column, to) in
        [("survey_id", "survey"), ("survey_version_id", "survey_version"), ("agent_id", "membership"), ("customer_id", "customer")]
    {
        table.col(id(column)).foreign_key(&mut refer(name, column, to));
    }
    for (column, to) in [("contact_id", "contact"), ("department_id", "department")] {
        table.col(id_null(column)).foreign_key(&mut refer(name, column, to));
    }
    table.col(text("channel")).col(text("status")).col(text_null("token_hash"));
    table.col(time("expires_at")).col(time_null("opened_at")).col(time_null("answered_at"));
    table.col(int("reminders")).col(time_null("reminded_at"));
    manager.create_table(table).await?;
    manager.create_index(anchor(name)).await?;
    // By the link alone: who holds it says nothing else.
    manager.create_index(unique(name, &["token_hash"])).await?;
    for columns in [
        &["company_id", "created_at", "id"][..],
        &["company_id", "survey_id", "created_at", "id"],
        &["company_id", "customer_id", "created_at", "id"],
        &["company_id", "agent_id", "created_at", "id"],
        &["company_id", "survey_version_id", "status"],
        &["company_id", "status", "expires_at"],
    ] {
        manager.create_index(index(name, columns)).await?;
    }
    Ok(())
}

/// Of an anonymous survey, an answer names neither its invitation nor its customer, and is dated by the day.
async fn answers(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let name = "survey_answer";
    let mut table = entry(name);
    for (column, to) in [("survey_version_id", "survey_version"), ("agent_id", "membership")] {
        table.col(id(column)).foreign_key(&mut refer(name, column, to));
    }
    for (column, to) in [("invitation_id", "survey_invitation"), ("customer_id", "customer"), ("department_id", "department")] {
        table.col(id_null(column)).foreign_key(&mut refer(name, column, to));
    }
    table.col(json("answers")).col(flag("complete")).col(time("saved_at"));
    manager.create_table(table).await?;
    manager.create_index(unique(name, &["company_id", "invitation_id"])).await?;
    manager.create_index(index(name, &["company_id", "survey_version_id", "complete", "saved_at"])).await
}
