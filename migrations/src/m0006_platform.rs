//! Files, notifications, and which node does the background work.

use crate::schema::{anchor, drop_all, entry, id, id_null, index, int, json, record, refer, text, time, time_null, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        files(manager).await?;
        notifications(manager).await?;
        let mut lease = Table::create();
        lease.table(Alias::new("lease")).col(text("name").primary_key()).col(text("holder")).col(time("until"));
        manager.create_table(lease).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["file", "file_link", "notification", "lease"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// The content lies in the object store under the file's id; here is what it is, and which records it hangs on.
async fn files(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut file = record("file");
    file.col(text("name")).col(text("media_type")).col(int("size")).col(id_null("member_id")).col(id_null("portal_account_id"));
    file.foreign_key(&mut refer("file", "member_id", "membership"));
    file.foreign_key(&mut refer("file", "portal_account_id", "portal_account"));
    manager.create_table(file).await?;
    manager.create_index(anchor("file")).await?;
    let mut link = entry("file_link");
    link.col(id("file_id")).col(text("subject")).col(id("subject_id")).col(int("position"));
    link.foreign_key(&mut refer("file_link", "file_id", "file"));
    manager.create_table(link).await?;
    manager.create_index(unique("file_link", &["company_id", "file_id", "subject", "subject_id"])).await?;
    manager.create_index(index("file_link", &["company_id", "subject", "subject_id", "position"])).await
}

/// One row a recipient; while it is unread, more of the same kind about the same record only raise its count.
async fn notifications(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = entry("notification");
    for (name, to) in [("member_id", "membership"), ("portal_account_id", "portal_account")] {
        table.col(id_null(name)).foreign_key(&mut refer("notification", name, to));
    }
    table.col(time("at")).col(text("kind")).col(text("subject")).col(id("subject_id"));
    table.col(json("params")).col(int("count")).col(time_null("read_at")).col(time_null("mailed_at"));
    manager.create_table(table).await?;
    for recipient in ["member_id", "portal_account_id"] {
        let mut unread = unique("notification", &["company_id", recipient, "kind", "subject", "subject_id"]);
        unread.name(format!("ux_notification_{recipient}")).and_where(Expr::col("read_at").is_null());
        manager.create_index(unread).await?;
        manager.create_index(index("notification", &["company_id", recipient, "at", "id"])).await?;
    }
    Ok(())
}
