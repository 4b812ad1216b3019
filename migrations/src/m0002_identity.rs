//! Who works here: users, departments, memberships, roles and the keys of integrations.
//!
//! A user is a person with one login, outside of any company; a membership is that person's place in one.

use crate::schema::{
    anchor, drop_all, entry, flag, id, id_null, index, int, int_null, json, record, refer, text, text_null, time, time_null, unique,
};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        users(manager).await?;
        organisation(manager).await?;
        roles(manager).await?;
        api_keys(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Postgres {
            let head = ForeignKey::drop().name("fk_department_head_id").table(Alias::new("department")).to_owned();
            manager.drop_foreign_key(head).await?;
        }
        // Breaks the circle of heads and departments, so that the tables can go one after the other.
        let heads = Query::update().table("department").value("head_id", Expr::null()).to_owned();
        manager.execute(heads).await?;
        drop_all(manager, &["app_user", "login_attempt", "department", "membership", "role", "role_grant", "membership_role", "api_key"])
            .await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// The three names one can log in with are unique each; their forms exclude each other.
async fn users(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut user = Table::create();
    user.table(Alias::new("app_user"))
        .col(id("id").primary_key())
        .col(time("created_at"))
        .col(text("login"))
        .col(text("login_fold").unique_key())
        .col(text("name"))
        .col(text_null("name_en"))
        .col(text_null("email"))
        .col(text_null("email_fold").unique_key())
        .col(text_null("mobile"))
        .col(text_null("mobile_fold").unique_key())
        .col(id_null("avatar_file_id"))
        .col(text_null("password_hash"))
        .col(flag("must_change_password"))
        .col(time_null("last_login_at"));
    manager.create_table(user).await?;
    // Counts wrong passwords, under the user's id or under the hash of a name that nobody has: both are locked alike.
    let mut attempt = Table::create();
    attempt
        .table(Alias::new("login_attempt"))
        .col(text("key").primary_key())
        .col(int("failures"))
        .col(time("last_at"))
        .col(time_null("locked_until"));
    manager.create_table(attempt).await?;
    manager.create_index(index("login_attempt", &["last_at"])).await
}

/// A department has a head who is a member, a member has a department: the one reference that closes a circle.
async fn organisation(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut department = record("department");
    department
        .col(text("name"))
        .col(text_null("name_en"))
        .col(id_null("parent_id"))
        .col(id_null("head_id"))
        .col(int("position"))
        // A table that refers to itself needs its anchor at once: PostgreSQL demands it of the reference.
        .index(&mut anchor("department"))
        .foreign_key(&mut refer("department", "parent_id", "department"));
    // SQLite knows foreign keys only within CREATE TABLE, PostgreSQL only towards a table that exists.
    let sqlite = manager.get_database_backend() == DbBackend::Sqlite;
    if sqlite {
        department.foreign_key(&mut refer("department", "head_id", "membership"));
    }
    manager.create_table(department).await?;
    manager.create_index(index("department", &["company_id", "parent_id", "position"])).await?;
    manager
        .create_table(
            record("membership")
                .col(id("user_id"))
                .col(id_null("department_id"))
                .col(id_null("manager_id"))
                .col(text_null("job_title"))
                .col(flag("disabled"))
                .col(int_null("approval_limit"))
                .index(&mut anchor("membership"))
                .foreign_key(ForeignKey::create().from("membership", "user_id").to("app_user", "id"))
                .foreign_key(&mut refer("membership", "department_id", "department"))
                .foreign_key(&mut refer("membership", "manager_id", "membership"))
                .to_owned(),
        )
        .await?;
    manager.create_index(unique("membership", &["company_id", "user_id"])).await?;
    manager.create_index(index("membership", &["company_id", "department_id"])).await?;
    manager.create_index(index("membership", &["user_id"])).await?;
    if !sqlite {
        manager.create_foreign_key(refer("department", "head_id", "membership")).await?;
    }
    Ok(())
}

async fn roles(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            record("role")
                .col(text_null("key"))
                .col(text("name"))
                .col(text_null("name_en"))
                .col(json("hidden_fields"))
                .col(json("masked_fields"))
                .col(int_null("approval_limit"))
                .to_owned(),
        )
        .await?;
    manager.create_index(anchor("role")).await?;
    manager.create_index(unique("role", &["company_id", "key"])).await?;
    manager
        .create_table(
            entry("role_grant")
                .col(id("role_id"))
                .col(text("permission"))
                .col(text("reach"))
                .foreign_key(&mut refer("role_grant", "role_id", "role"))
                .to_owned(),
        )
        .await?;
    manager.create_index(unique("role_grant", &["company_id", "role_id", "permission"])).await?;
    manager
        .create_table(
            entry("membership_role")
                .col(id("membership_id"))
                .col(id("role_id"))
                .foreign_key(&mut refer("membership_role", "membership_id", "membership"))
                .foreign_key(&mut refer("membership_role", "role_id", "role"))
                .to_owned(),
        )
        .await?;
    manager.create_index(unique("membership_role", &["company_id", "membership_id", "role_id"])).await?;
    manager.create_index(index("membership_role", &["company_id", "role_id"])).await
}

async fn api_keys(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            record("api_key")
                .col(id("member_id"))
                .col(text("name"))
                .col(text("prefix"))
                .col(text("secret_hash").unique_key())
                .col(json("permissions"))
                .col(time_null("expires_at"))
                .col(time_null("last_used_at"))
                .foreign_key(&mut refer("api_key", "member_id", "membership"))
                .to_owned(),
        )
        .await?;
    manager.create_index(anchor("api_key")).await?;
    manager.create_index(index("api_key", &["company_id", "created_at"])).await
}
