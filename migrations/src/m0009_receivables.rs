//! What customers owe and what they paid: receivables with their ledger, receipts, refunds, payments at a gateway.

use crate::schema::{
    anchor, date, drop_all, entry, id, id_null, index, int, json, record, refer, text, text_null, time, time_null, unique,
};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        receivables(manager).await?;
        receipts(manager).await?;
        entries(manager).await?;
        gateway(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["receivable", "receipt", "refund", "receivable_entry", "gateway_payment"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn receivables(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("receivable");
    table.col(text("number")).col(text("currency")).col(int("position")).col(text_null("label")).col(date("due_date"));
    for (name, to) in [("order_id", "order"), ("customer_id", "customer")] {
        table.col(id(name)).foreign_key(&mut refer("receivable", name, to));
    }
    for name in ["amount", "paid", "balance"] {
        table.col(int(name));
    }
    table.check(Expr::cust("balance >= 0 AND paid >= 0 AND paid + balance <= amount"));
    manager.create_table(table).await?;
    manager.create_index(anchor("receivable")).await?;
    manager.create_index(unique("receivable", &["company_id", "number"])).await?;
    manager.create_index(unique("receivable", &["company_id", "order_id", "position"])).await?;
    for columns in [
        &["company_id", "due_date", "id"][..],
        &["company_id", "customer_id", "due_date", "id"],
        &["company_id", "created_at", "id"],
        &["company_id", "balance", "due_date"],
    ] {
        manager.create_index(index("receivable", columns)).await?;
    }
    Ok(())
}

async fn receipts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("receipt");
    table.col(text("number")).col(text("currency")).col(text("method")).col(text("status")).col(time_null("paid_at"));
    table.col(id("customer_id")).foreign_key(&mut refer("receipt", "customer_id", "customer"));
    for (name, to) in [("order_id", "order"), ("member_id", "membership"), ("portal_account_id", "portal_account")] {
        table.col(id_null(name)).foreign_key(&mut refer("receipt", name, to));
    }
    for name in ["reference", "payer", "note", "reason"] {
        table.col(text_null(name));
    }
    for name in ["amount", "allocated", "refunded"] {
        table.col(int(name));
    }
    // What the payer wants settled, until the receipt is confirmed.
    table.col(json("intended"));
    table.check(Expr::cust("amount > 0 AND allocated >= 0 AND refunded >= 0 AND allocated + refunded <= amount"));
    manager.create_table(table).await?;
    manager.create_index(anchor("receipt")).await?;
    manager.create_index(unique("receipt", &["company_id", "number"])).await?;
    for columns in [
        &["company_id", "created_at", "id"][..],
        &["company_id", "customer_id", "created_at", "id"],
        &["company_id", "order_id", "status"],
        &["company_id", "status", "created_at", "id"],
    ] {
        manager.create_index(index("receipt", columns)).await?;
    }
    Ok(())
}

async fn entries(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut refund = entry("refund");
    refund.col(id("receipt_id")).foreign_key(&mut refer("refund", "receipt_id", "receipt"));
    refund.col(id_null("member_id")).foreign_key(&mut refer("refund", "member_id", "membership"));
    refund.col(int("amount")).col(text("reason")).col(time("at")).check(Expr::cust("amount > 0"));
    manager.create_table(refund).await?;
    manager.create_index(anchor("refund")).await?;
    manager.create_index(index("refund", &["company_id", "receipt_id"])).await?;

    let mut ledger = entry("receivable_entry");
    ledger.col(id("receivable_id")).foreign_key(&mut refer("receivable_entry", "receivable_id", "receivable"));
    for (name, to) in [("receipt_id", "receipt"), ("refund_id", "refund"), ("member_id", "membership")] {
        ledger.col(id_null(name)).foreign_key(&mut refer("receivable_entry", name, to));
    }
    ledger.col(text("kind")).col(int("amount")).col(time("at")).col(text_null("note")).check(Expr::cust("amount <> 0"));
    manager.create_table(ledger).await?;
    manager.create_index(index("receivable_entry", &["company_id", "receivable_id", "id"])).await?;
    manager.create_index(index("receivable_entry", &["company_id", "receipt_id", "id"])).await
}

async fn gateway(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = entry("gateway_payment");
    table.col(id("receipt_id")).foreign_key(&mut refer("gateway_payment", "receipt_id", "receipt"));
    table.col(text("status")).col(time("begun_at")).col(time_null("settled_at"));
    manager.create_table(table).await?;
    manager.create_index(unique("gateway_payment", &["company_id", "receipt_id"])).await
}
