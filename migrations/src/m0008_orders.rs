//! Orders with their lines, plans, signatures and shipments, and the ledger of stock that shipments write to.

use crate::schema::{
    anchor, date, date_null, drop_all, entry, id, id_null, index, int, record, refer, text, text_null, time, time_null, unique,
};
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        orders(manager).await?;
        lines(manager).await?;
        plans_and_signatures(manager).await?;
        shipments(manager).await?;
        stock_moves(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["order", "order_line", "instalment", "signature", "shipment", "shipment_line", "stock_move"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn orders(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("order");
    table.col(text("number")).col(text("status")).col(int("revision")).col(text("currency"));
    for (name, to) in [("customer_id", "customer"), ("salesperson_id", "membership"), ("author_id", "membership")] {
        table.col(id(name)).foreign_key(&mut refer("order", name, to));
    }
    for (name, to) in [("contact_id", "contact"), ("decided_by_id", "membership")] {
        table.col(id_null(name)).foreign_key(&mut refer("order", name, to));
    }
    for name in ["title", "delivery_address", "terms", "note", "reason", "contract_text"] {
        table.col(text_null(name));
    }
    for name in ["subtotal", "discount", "tax", "total", "charged", "received", "outstanding", "refunded"] {
        table.col(int(name));
    }
    table.col(date_null("delivery_date")).col(date_null("next_due"));
    for name in ["submitted_at", "decided_at", "signed_at", "paid_at", "ended_at"] {
        table.col(time_null(name));
    }
    table.check(Expr::cust("total = subtotal - discount + tax"));
    table.check(Expr::cust("received >= 0 AND outstanding >= 0 AND received + outstanding <= charged AND charged <= total"));
    manager.create_table(table).await?;
    manager.create_index(anchor("order")).await?;
    manager.create_index(unique("order", &["company_id", "number"])).await?;
    for columns in [
        &["company_id", "created_at", "id"][..],
        &["company_id", "updated_at", "id"],
        &["company_id", "customer_id", "created_at", "id"],
        &["company_id", "status", "created_at", "id"],
        &["company_id", "salesperson_id", "created_at", "id"],
        &["company_id", "next_due", "id"],
    ] {
        manager.create_index(index("order", columns)).await?;
    }
    Ok(())
}

async fn lines(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = entry("order_line");
    table.col(id("order_id")).foreign_key(&mut refer("order_line", "order_id", "order"));
    table.col(id_null("product_id")).foreign_key(&mut refer("order_line", "product_id", "product"));
    table.col(int("position")).col(text_null("product_number")).col(text("name")).col(text_null("unit"));
    for name in ["quantity", "unit_price", "discount_bp", "tax_rate_bp", "gross", "discount", "net", "tax", "total"] {
        table.col(int(name));
    }
    for name in ["packed", "shipped", "received", "returned"] {
        table.col(int(name));
    }
    table.check(Expr::cust("quantity > 0 AND packed >= 0 AND packed + shipped <= quantity"));
    table.check(Expr::cust("returned >= 0 AND returned <= received AND received <= shipped"));
    manager.create_table(table).await?;
    manager.create_index(anchor("order_line")).await?;
    manager.create_index(unique("order_line", &["company_id", "order_id", "position"])).await?;
    manager.create_index(index("order_line", &["company_id", "product_id"])).await
}

async fn plans_and_signatures(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut plan = entry("instalment");
    plan.col(id("order_id")).foreign_key(&mut refer("instalment", "order_id", "order"));
    plan.col(int("position")).col(text_null("label")).col(date("due_date")).col(int("amount")).check(Expr::cust("amount > 0"));
    manager.create_table(plan).await?;
    manager.create_index(unique("instalment", &["company_id", "order_id", "position"])).await?;
    let mut signature = entry("signature");
    signature.col(id("order_id")).foreign_key(&mut refer("signature", "order_id", "order"));
    signature.col(id("portal_account_id")).foreign_key(&mut refer("signature", "portal_account_id", "portal_account"));
    signature.col(int("revision")).col(text("signer")).col(time("signed_at")).col(text_null("address"));
    signature.col(text("hash")).col(text("text"));
    manager.create_table(signature).await?;
    // A signature belongs to one revision.
    manager.create_index(unique("signature", &["company_id", "order_id", "revision"])).await
}

async fn shipments(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("shipment");
    table.col(text("number")).col(text("status"));
    table.col(id("order_id")).foreign_key(&mut refer("shipment", "order_id", "order"));
    table.col(id("customer_id")).foreign_key(&mut refer("shipment", "customer_id", "customer"));
    for name in ["carrier", "tracking_number", "note", "received_by"] {
        table.col(text_null(name));
    }
    table.col(time_null("shipped_at")).col(time_null("received_at"));
    manager.create_table(table).await?;
    manager.create_index(anchor("shipment")).await?;
    manager.create_index(unique("shipment", &["company_id", "number"])).await?;
    for columns in [
        &["company_id", "order_id"][..],
        &["company_id", "customer_id", "created_at", "id"],
        &["company_id", "created_at", "id"],
        &["company_id", "status", "created_at", "id"],
    ] {
        manager.create_index(index("shipment", columns)).await?;
    }
    let mut line = entry("shipment_line");
    line.col(id("shipment_id")).foreign_key(&mut refer("shipment_line", "shipment_id", "shipment"));
    line.col(id("order_line_id")).foreign_key(&mut refer("shipment_line", "order_line_id", "order_line"));
    line.col(int("quantity")).check(Expr::cust("quantity > 0"));
    manager.create_table(line).await?;
    manager.create_index(unique("shipment_line", &["company_id", "shipment_id", "order_line_id"])).await?;
    manager.create_index(index("shipment_line", &["company_id", "order_line_id"])).await
}

/// Part of the catalogue, made here because a move may name the shipment that caused it.
async fn stock_moves(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = entry("stock_move");
    table.col(id("product_id")).foreign_key(&mut refer("stock_move", "product_id", "product"));
    table.col(int("quantity")).col(text("kind")).col(text_null("note")).col(time("at"));
    for (name, to) in [("order_id", "order"), ("shipment_id", "shipment"), ("member_id", "membership")] {
        table.col(id_null(name)).foreign_key(&mut refer("stock_move", name, to));
    }
    table.check(Expr::cust("quantity <> 0"));
    manager.create_table(table).await?;
    manager.create_index(index("stock_move", &["company_id", "at", "id"])).await?;
    manager.create_index(index("stock_move", &["company_id", "product_id", "at", "id"])).await?;
    manager.create_index(index("stock_move", &["company_id", "shipment_id"])).await
}
