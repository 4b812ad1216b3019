//! Customers' logins to the portal, and what both staff and customers hold while they come in: sessions and one-time links.

use crate::schema::{anchor, drop_all, entry, flag, id, id_null, index, record, refer, text, text_null, time, time_null, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                record("portal_account")
                    .col(id("user_id"))
                    .col(id("customer_id"))
                    .col(id_null("contact_id"))
                    .col(flag("disabled"))
                    .foreign_key(ForeignKey::create().from("portal_account", "user_id").to("app_user", "id"))
                    .foreign_key(&mut refer("portal_account", "customer_id", "customer"))
                    .foreign_key(&mut refer("portal_account", "contact_id", "contact"))
                    .to_owned(),
            )
            .await?;
        manager.create_index(anchor("portal_account")).await?;
        manager.create_index(unique("portal_account", &["company_id", "user_id"])).await?;
        manager.create_index(index("portal_account", &["company_id", "customer_id"])).await?;
        manager.create_index(index("portal_account", &["user_id"])).await?;
        sessions(manager).await?;
        links(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["portal_account", "session", "secret_link"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// A session is a family of refresh tokens of which one is good: `family_hash` knows the family, `token_hash` the good one.
async fn sessions(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            entry("session")
                .col(id("user_id"))
                .col(id_null("membership_id"))
                .col(id_null("portal_account_id"))
                .col(text("family_hash"))
                .col(text("token_hash"))
                .col(flag("mobile"))
                .col(time("created_at"))
                .col(time("last_used_at"))
                .col(time("expires_at"))
                .col(time_null("ended_at"))
                .col(text_null("address"))
                .col(text_null("agent"))
                .foreign_key(ForeignKey::create().from("session", "user_id").to("app_user", "id"))
                .foreign_key(&mut refer("session", "membership_id", "membership"))
                .foreign_key(&mut refer("session", "portal_account_id", "portal_account"))
                .to_owned(),
        )
        .await?;
    manager.create_index(index("session", &["user_id"])).await?;
    manager.create_index(index("session", &["expires_at"])).await
}

async fn links(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            entry("secret_link")
                .col(id("user_id"))
                .col(text("purpose"))
                .col(text("token_hash").unique_key())
                .col(time("created_at"))
                .col(time("expires_at"))
                .col(time_null("used_at"))
                .foreign_key(ForeignKey::create().from("secret_link", "user_id").to("app_user", "id"))
                .to_owned(),
        )
        .await?;
    manager.create_index(index("secret_link", &["user_id"])).await
}
