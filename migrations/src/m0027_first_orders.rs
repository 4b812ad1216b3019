//! When a customer first ordered, and first paid, is kept with the customer: the funnel asks it of all who came in a period. The database
//! does it as the orders are written, so no writer can forget it, whatever version he is of.

use crate::schema::{index, time_null};
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

const MOMENTS: [&str; 2] = ["first_order_at", "first_paid_at"];
/// Orders to which the company has agreed.
const AGREED: &str = "deleted_at IS NULL AND {}status IN ('approved', 'signed', 'partially_shipped', 'shipped', 'delivered', 'completed')";

fn agreed(row: &str) -> String {
    let of = if row.is_empty() { String::new() } else { format!("{row}.") };
    format!("({of}{})", AGREED.replace("{}", &of))
}

/// The customer of a row is looked at again.
fn reckoned(customer: &str) -> String {
    format!(
        "UPDATE customer SET (first_order_at, first_paid_at) = (SELECT min(o.created_at), min(o.paid_at) FROM \"order\" o \
         WHERE o.company_id = customer.company_id AND o.customer_id = customer.id AND {}) WHERE {customer}",
        agreed("o")
    )
}

/// The seconds of a moment, as `m0017` has them. PostgreSQL writes a function out where it is used if all that it calls is as steady as it
/// says to be; the parts of a moment are not, without the zone in which they are.
fn seconds(moment: &str) -> String {
    format!(
        "CREATE OR REPLACE FUNCTION unixepoch(moment timestamptz) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE \
         AS $$ SELECT div(floor(extract(epoch FROM {moment}) * 1000 + 0.5), 1000)::bigint $$"
    )
}

/// Whoever waits for another's order of the same customer sees it then.
fn of_row(row: &str, postgres: bool) -> String {
    let customer = format!("company_id = {row}.company_id AND id = {row}.customer_id");
    let lock = if postgres { format!("PERFORM 1 FROM customer WHERE {customer} FOR NO KEY UPDATE; ") } else { String::new() };
    format!("{lock}{};", reckoned(&customer))
}

/// What has to be done when an agreed order is written, becomes one, ceases to be one, or is another's.
fn triggers(postgres: bool) -> Vec<String> {
    let (old, new) = (of_row("OLD", postgres), of_row("NEW", postgres));
    let said = |row: &str| format!("{}, {row}.customer_id, {row}.created_at, {row}.paid_at", agreed(row));
    let same = if postgres { "IS NOT DISTINCT FROM" } else { "IS" };
    let changed = format!("({} OR {}) AND NOT (({}) {same} ({}))", agreed("OLD"), agreed("NEW"), said("OLD"), said("NEW"));
    let columns = "status, deleted_at, customer_id, created_at, paid_at";
    let events = [
        ("insert", "INSERT".to_owned(), agreed("NEW"), new.clone()),
        ("update", format!("UPDATE OF {columns}"), changed, format!("{old} {new}")),
        ("delete", "DELETE".to_owned(), agreed("OLD"), old.clone()),
    ];
    let made = events.into_iter().map(|(name, event, when, body)| {
        if !postgres {
            return vec![format!("CREATE TRIGGER first_orders_{name} AFTER {event} ON \"order\" WHEN {when} BEGIN {body} END")];
        }
        let function = format!("first_orders_{name}()");
        vec![
            format!("CREATE FUNCTION {function} RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NULL; END $$"),
            format!("CREATE TRIGGER first_orders_{name} AFTER {event} ON \"order\" FOR EACH ROW WHEN ({when}) EXECUTE FUNCTION {function}"),
        ]
    });
    made.flatten().collect()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in MOMENTS {
            manager.alter_table(Table::alter().table(Alias::new("customer")).add_column(time_null(column)).to_owned()).await?;
        }
        let db = manager.get_connection();
        for sql in triggers(manager.get_database_backend() == DbBackend::Postgres) {
            db.execute_unprepared(&sql).await?;
        }
        let with_orders = format!("id IN (SELECT customer_id FROM \"order\" WHERE {})", agreed(""));
        db.execute_unprepared(&reckoned(&with_orders)).await?;
        for column in MOMENTS {
            let there = Cond::all().add(Expr::col(column).is_not_null()).add(Expr::col("deleted_at").is_null());
            manager.create_index(index("customer", &["company_id", "created_at", column]).cond_where(there).to_owned()).await?;
        }
        if manager.get_database_backend() == DbBackend::Postgres {
            db.execute_unprepared(&seconds("moment AT TIME ZONE 'UTC'")).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        for name in ["insert", "update", "delete"] {
            let undone =
                if postgres { format!("DROP FUNCTION first_orders_{name}() CASCADE") } else { format!("DROP TRIGGER first_orders_{name}") };
            db.execute_unprepared(&undone).await?;
        }
        if postgres {
            db.execute_unprepared(&seconds("moment")).await?;
        }
        for column in MOMENTS {
            manager.drop_index(Index::drop().table("customer").name(format!("ix_customer_created_at_{column}")).to_owned()).await?;
            manager.alter_table(Table::alter().table(Alias::new("customer")).drop_column(Alias::new(column)).to_owned()).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
