//! Whom somebody in charge keeps an eye on, and an index for the story of what one person did.

use crate::schema::{drop_all, entry, id, id_null, index, refer, time, unique};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut watch = entry("watch");
        watch.col(id("member_id")).foreign_key(&mut refer("watch", "member_id", "membership"));
        for (name, to) in [("person_id", "membership"), ("customer_id", "customer")] {
            watch.col(id_null(name)).foreign_key(&mut refer("watch", name, to));
        }
        watch.col(time("since"));
        watch.check(Expr::cust("(person_id IS NULL) <> (customer_id IS NULL)"));
        manager.create_table(watch).await?;
        for watched in ["person_id", "customer_id"] {
            // Who watches is found by what is watched, with every event.
            manager.create_index(unique("watch", &["company_id", watched, "member_id"])).await?;
        }
        manager.create_index(index("watch", &["company_id", "member_id", "since"])).await?;
        manager.create_index(index("event", &["company_id", "member_id", "at", "id"])).await?;
        manager.create_index(index("ownership", &["company_id", "owner_id", "ended_at"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name) in [("event", "ix_event_member_id_at_id"), ("ownership", "ix_ownership_owner_id_ended_at")] {
            manager.drop_index(Index::drop().table(table).name(name).to_owned()).await?;
        }
        drop_all(manager, &["watch"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
