//! Work on many customers at once, with what became of each.

use crate::schema::{anchor, drop_all, entry, id, index, int, int_null, json, refer, text, text_null, time, time_null, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut job = entry("bulk_job");
        job.col(id("member_id")).foreign_key(&mut refer("bulk_job", "member_id", "membership"));
        job.col(text("status")).col(json("action")).col(int("total")).col(time("created_at")).col(time_null("finished_at"));
        manager.create_table(job).await?;
        manager.create_index(anchor("bulk_job")).await?;
        manager.create_index(index("bulk_job", &["company_id", "member_id", "created_at", "id"])).await?;
        let mut row = entry("bulk_row");
        for (name, to) in [("job_id", "bulk_job"), ("customer_id", "customer")] {
            row.col(id(name)).foreign_key(&mut refer("bulk_row", name, to));
        }
        row.col(int("position")).col(text("outcome")).col(text_null("code")).col(json("before")).col(int_null("version"));
        manager.create_table(row).await?;
        manager.create_index(unique("bulk_row", &["company_id", "job_id", "position"])).await?;
        // What is left to do, and how much of each outcome there is.
        manager.create_index(index("bulk_row", &["company_id", "job_id", "outcome", "position"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["bulk_job", "bulk_row"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
