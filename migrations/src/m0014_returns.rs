//! Goods that customers send back: what they ask for, who decided what, what came back, and what was credited for it.

use crate::schema::{anchor, drop_all, entry, id, id_null, index, int, record, refer, text, text_null, time, time_null, unique};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// The reasons that a company begins with: code, name, English name.
const REASONS: [(&str, &str, &str); 7] = [
    ("quality", "质量问题", "Defective"),
    ("damaged", "运输损坏", "Damaged in transit"),
    ("wrong_goods", "发错货物", "Wrong goods"),
    ("not_as_described", "与描述不符", "Not as described"),
    ("surplus", "数量多余", "Surplus"),
    ("no_longer_needed", "不再需要", "No longer needed"),
    ("other", "其他", "Other"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(anchor("stock_move")).await?;
        returns(manager).await?;
        parts(manager).await?;
        furnish(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["goods_return", "goods_return_line", "goods_return_arrival"]).await?;
        manager.drop_index(Index::drop().name("ux_stock_move_id").table(Alias::new("stock_move")).to_owned()).await?;
        let gone = |table: &str, column: &str, value: &str| {
            Query::delete().from_table(Alias::new(table)).and_where(Expr::col(Alias::new(column)).eq(value)).to_owned()
        };
        manager.exec_stmt(gone("number_series", "key", "returns")).await?;
        manager.exec_stmt(gone("dictionary_entry", "kind", "return_reason")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn returns(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("goods_return");
    table.col(text("number")).col(text("status")).col(text("currency")).col(text_null("text"));
    for (name, to) in [("customer_id", "customer"), ("order_id", "order"), ("conversation_id", "conversation")] {
        table.col(id(name)).foreign_key(&mut refer("goods_return", name, to));
    }
    for (name, to) in [
        ("portal_account_id", "portal_account"),
        ("reason_id", "dictionary_entry"),
        ("agent_id", "membership"),
        ("department_id", "department"),
        ("agent_decided_by_id", "membership"),
        ("director_decided_by_id", "membership"),
        ("credited_by_id", "membership"),
    ] {
        table.col(id_null(name)).foreign_key(&mut refer("goods_return", name, to));
    }
    for name in ["agent_comment", "director_comment"] {
        table.col(text_null(name));
    }
    for name in ["agent_decided_at", "director_decided_at", "first_came_at", "goods_received_at", "credited_at", "withdrawn_at"] {
        table.col(time_null(name));
    }
    for name in ["expected", "amount", "credit_offset", "credit_refund", "credit_kept"] {
        table.col(int(name));
    }
    table.check(Expr::cust("expected >= 0 AND amount >= 0"));
    table.check(Expr::cust("credit_offset >= 0 AND credit_refund >= 0 AND credit_kept >= 0"));
    // Nobody takes both decisions.
    table.check(Expr::cust("director_decided_by_id IS NULL OR director_decided_by_id <> agent_decided_by_id"));
    manager.create_table(table).await?;
    manager.create_index(anchor("goods_return")).await?;
    manager.create_index(unique("goods_return", &["company_id", "number"])).await?;
    manager.create_index(unique("goods_return", &["company_id", "conversation_id"])).await?;
    for columns in [
        &["company_id", "created_at", "id"][..],
        &["company_id", "status", "created_at", "id"],
        &["company_id", "customer_id", "created_at", "id"],
        &["company_id", "agent_id", "created_at", "id"],
        &["company_id", "department_id", "created_at", "id"],
        &["company_id", "order_id", "status"],
    ] {
        manager.create_index(index("goods_return", columns)).await?;
    }
    Ok(())
}

async fn parts(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut line = entry("goods_return_line");
    line.col(id("return_id")).foreign_key(&mut refer("goods_return_line", "return_id", "goods_return"));
    line.col(id("order_line_id")).foreign_key(&mut refer("goods_return_line", "order_line_id", "order_line"));
    line.col(int("position")).col(int("quantity")).col(int("received")).col(int("expected")).col(int("amount"));
    line.check(Expr::cust("quantity > 0 AND received >= 0 AND received <= quantity AND expected >= 0 AND amount >= 0"));
    manager.create_table(line).await?;
    manager.create_index(anchor("goods_return_line")).await?;
    manager.create_index(unique("goods_return_line", &["company_id", "return_id", "order_line_id"])).await?;
    manager.create_index(index("goods_return_line", &["company_id", "order_line_id"])).await?;

    let mut arrival = entry("goods_return_arrival");
    arrival.col(id("line_id")).foreign_key(&mut refer("goods_return_arrival", "line_id", "goods_return_line"));
    arrival.col(id_null("stock_move_id")).foreign_key(&mut refer("goods_return_arrival", "stock_move_id", "stock_move"));
    arrival.col(id_null("member_id")).foreign_key(&mut refer("goods_return_arrival", "member_id", "membership"));
    arrival.col(int("quantity")).col(int("amount")).col(text("disposition")).col(text_null("note")).col(time("at"));
    arrival.check(Expr::cust("quantity > 0 AND amount >= 0"));
    manager.create_table(arrival).await?;
    manager.create_index(index("goods_return_arrival", &["company_id", "line_id"])).await
}

/// Companies that are there already get the number series and the reasons that new ones are founded with.
async fn furnish(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let fresh = if manager.get_database_backend() == DbBackend::Postgres { "gen_random_uuid()" } else { "randomblob(16)" };
    let run = async |table: &str, columns: &str, values: &str| {
        let sql = format!(
            "INSERT INTO {table} (id, company_id, version, created_at, updated_at, {columns}) \
             SELECT {fresh}, id, 1, created_at, created_at, {values} FROM company"
        );
        manager.get_connection().execute_unprepared(&sql).await.map(|_| ())
    };
    run("number_series", "key, prefix, date_part, digits, next, period", "'returns', 'RT', 'day', 4, 1, ''").await?;
    for ((code, name, name_en), position) in REASONS.iter().zip(900..) {
        let values = format!("'return_reason', '{code}', '{name}', '{name_en}', {position}, TRUE");
        run("dictionary_entry", "kind, code, name, name_en, position, active", &values).await?;
    }
    Ok(())
}
