//! Summaries: what analyses ask for, counted as it is written. Triggers append what each write adds and takes away, so no writer can
//! forget it, whatever version he is of; the program folds these changes together. What was there before is counted by the backlog.

use crate::{
    schema::{date_null, drop_all, id, id_null, index, int, text, time_null},
    tallies::{ALL, KEYS, Names, Parent, Tally, columns},
};
use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub struct Migration;

fn short(name: &str) -> ColumnDef {
    let mut column = ColumnDef::new(Alias::new(name));
    column.small_integer().not_null();
    column
}

/// Keys are compared byte by byte.
fn key(name: &str, backend: DbBackend) -> ColumnDef {
    let mut column = text(name);
    if backend == DbBackend::Postgres {
        column.extra("COLLATE \"C\"");
    }
    column
}

fn summary(backend: DbBackend) -> TableCreateStatement {
    let mut primary = Index::create();
    primary.name("pk_summary");
    for column in ["company_id", "tally", "dimension", "department_id", "period", "key", "aside"] {
        primary.col(Alias::new(column));
    }
    let mut table = Table::create();
    table.table(Alias::new("summary")).col(id("company_id")).col(short("tally")).col(short("dimension")).col(id("department_id"));
    table.col(int("period")).col(key("key", backend)).col(key("aside", backend)).col(int("rows")).col(int("amount"));
    table.primary_key(&mut primary);
    if backend == DbBackend::Sqlite {
        table.extra("WITHOUT ROWID");
    }
    table
}

fn changes() -> TableCreateStatement {
    let mut number = ColumnDef::new(Alias::new("id"));
    number.big_integer().not_null().auto_increment().primary_key();
    let mut table = Table::create();
    table.table(Alias::new("summary_change")).col(number).col(id("company_id")).col(short("tally")).col(int("rows")).col(int("amount"));
    table.col(time_null("at")).col(date_null("day")).col(id_null("department_id")).col(text("aside"));
    for number in 0..KEYS {
        table.col(text(&format!("k{number}")));
    }
    table
}

/// Rows, as changes of so many.
fn appended(tally: &Tally, names: Names<'_>, rows: &str, from: &str, only: &str) -> String {
    format!(
        "INSERT INTO summary_change (company_id, tally, rows, amount, {}) SELECT {}.company_id, {}, {rows}, {rows} * ({}), {} FROM {from} WHERE {only};",
        columns(),
        names.row,
        tally.number,
        tally.amount(names),
        tally.values(names),
    )
}

/// A row that is written is counted: OLD is taken away, NEW is added.
fn counted(tally: &Tally, postgres: bool, row: &str) -> String {
    let names = Names { postgres, row, parent: None };
    let from = format!("(SELECT 1 AS one) AS single{}", tally.joins(names));
    appended(tally, names, sign(row), &from, &tally.condition(names))
}

/// The rows that belong to one that changes are counted anew.
fn recounted(tally: &Tally, parent: Parent, postgres: bool, row: &str) -> String {
    let names = Names { postgres, row: "r", parent: Some((parent, row)) };
    let from = format!("\"{}\" AS r{}", tally.table, tally.joins(names));
    let only = format!("r.company_id = {row}.company_id AND r.{} = {row}.id AND {}", parent.by, tally.condition(names));
    appended(tally, names, sign(row), &from, &only)
}

fn sign(row: &str) -> &'static str {
    if row == "OLD" { "-1" } else { "1" }
}

fn differs(columns: &[&str], postgres: bool) -> String {
    let list = |row: &str| columns.iter().map(|column| format!("{row}.{column}")).collect::<Vec<_>>().join(", ");
    if postgres {
        return format!("(ROW({}) IS DISTINCT FROM ROW({}))", list("OLD"), list("NEW"));
    }
    columns.iter().map(|column| format!("OLD.{column} IS NOT NEW.{column}")).collect::<Vec<_>>().join(" OR ")
}

/// What is counted by another row must not change under the counting: whoever writes the one waits for whoever changes the other.
fn locked(tally: &Tally, row: &str) -> String {
    let lock = |Parent { table, by, .. }: &Parent| {
        // Nobody who works on a request goes on to change the member who does, so several may at once.
        let how = if *table == "membership" { "SHARE" } else { "NO KEY UPDATE" };
        format!(
            "IF {row}.{by} IS NOT NULL THEN PERFORM 1 FROM {table} WHERE company_id = {row}.company_id AND id = {row}.{by} FOR {how}; END IF; "
        )
    };
    tally.parents.iter().map(lock).collect()
}

fn of_rows(tally: &Tally, postgres: bool) -> Vec<String> {
    let Tally { name, table, watched, .. } = tally;
    let columns = watched.join(", ");
    let (away, there, changed) = (counted(tally, postgres, "OLD"), counted(tally, postgres, "NEW"), differs(watched, postgres));
    if !postgres {
        return vec![
            format!("CREATE TRIGGER counted_{name}_insert AFTER INSERT ON \"{table}\" BEGIN {there} END"),
            format!(
                "CREATE TRIGGER counted_{name}_update AFTER UPDATE OF {columns} ON \"{table}\" WHEN {changed} BEGIN {away} {there} END"
            ),
            format!("CREATE TRIGGER counted_{name}_delete AFTER DELETE ON \"{table}\" BEGIN {away} END"),
        ];
    }
    let (old, new) = (locked(tally, "OLD"), locked(tally, "NEW"));
    vec![
        format!(
            "CREATE FUNCTION counted_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
             IF TG_OP <> 'INSERT' THEN {old}{away} END IF; IF TG_OP <> 'DELETE' THEN {new}{there} END IF; RETURN NULL; END $$"
        ),
        format!("CREATE TRIGGER counted_{name} AFTER INSERT OR DELETE ON \"{table}\" FOR EACH ROW EXECUTE FUNCTION counted_{name}()"),
        format!(
            "CREATE TRIGGER counted_{name}_update AFTER UPDATE OF {columns} ON \"{table}\" FOR EACH ROW WHEN {changed} EXECUTE FUNCTION counted_{name}()"
        ),
    ]
}

fn of_parent(tally: &Tally, parent: Parent, postgres: bool) -> Vec<String> {
    let (name, table, columns) = (format!("recounted_{}_of_{}", tally.name, parent.table), parent.table, parent.watched.join(", "));
    let body = [recounted(tally, parent, postgres, "OLD"), recounted(tally, parent, postgres, "NEW")].join(" ");
    let changed = differs(parent.watched, postgres);
    if !postgres {
        return vec![format!("CREATE TRIGGER {name} AFTER UPDATE OF {columns} ON {table} WHEN {changed} BEGIN {body} END")];
    }
    vec![
        format!("CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NULL; END $$"),
        format!("CREATE TRIGGER {name} AFTER UPDATE OF {columns} ON {table} FOR EACH ROW WHEN {changed} EXECUTE FUNCTION {name}()"),
    ]
}

/// Another time zone makes other days.
fn of_zone(postgres: bool) -> Vec<String> {
    let all = ALL.map(|tally| tally.number.to_string()).join("), (");
    if postgres {
        let body = format!(
            "INSERT INTO summary_backlog (company_id, tally) SELECT NEW.id, n FROM (VALUES ({all})) AS every(n) ON CONFLICT DO NOTHING;"
        );
        return vec![
            format!("CREATE FUNCTION counted_anew() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NULL; END $$"),
            "CREATE TRIGGER counted_anew AFTER UPDATE OF time_zone ON company FOR EACH ROW WHEN (OLD.time_zone IS DISTINCT FROM NEW.time_zone) EXECUTE FUNCTION counted_anew()".to_owned(),
        ];
    }
    let body = format!("INSERT OR IGNORE INTO summary_backlog (company_id, tally) SELECT NEW.id, column1 FROM (VALUES ({all}));");
    vec![format!(
        "CREATE TRIGGER counted_anew AFTER UPDATE OF time_zone ON company WHEN OLD.time_zone IS NOT NEW.time_zone BEGIN {body} END"
    )]
}

fn triggers(postgres: bool) -> Vec<String> {
    let of_tally = |tally: &Tally| {
        let parents = tally.parents.iter().flat_map(|parent| of_parent(tally, *parent, postgres)).collect::<Vec<_>>();
        [of_rows(tally, postgres), parents].concat()
    };
    ALL.iter().flat_map(of_tally).chain(of_zone(postgres)).collect()
}

/// What undoes `CREATE TRIGGER name … ON table …` or `CREATE FUNCTION name() …`.
fn undone(made: &str, postgres: bool) -> String {
    let mut words = made.split_whitespace().skip(1);
    let (what, name) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let table = made.split(" ON ").nth(1).and_then(|rest| rest.split_whitespace().next()).unwrap_or_default();
    if what == "TRIGGER" && postgres { format!("DROP TRIGGER {name} ON {table}") } else { format!("DROP {what} {name}") }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (backend, db) = (manager.get_database_backend(), manager.get_connection());
        manager.create_table(summary(backend)).await?;
        manager.create_table(changes()).await?;
        manager.create_index(index("summary_change", &["company_id", "tally"])).await?;
        let mut primary = Index::create();
        primary.name("pk_summary_backlog").col(Alias::new("company_id")).col(Alias::new("tally"));
        let mut backlog = Table::create();
        backlog.table(Alias::new("summary_backlog")).col(id("company_id")).col(short("tally")).primary_key(&mut primary);
        manager.create_table(backlog).await?;
        let postgres = backend == DbBackend::Postgres;
        if postgres {
            // Changes come and go: they are cleared away after so many, however large the table once was.
            db.execute_unprepared(
                "ALTER TABLE summary_change SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)",
            )
            .await?;
        }
        for sql in triggers(postgres) {
            db.execute_unprepared(&sql).await?;
        }
        for tally in ALL {
            let sql = format!("INSERT INTO summary_backlog (company_id, tally) SELECT id, {} FROM company", tally.number);
            db.execute_unprepared(&sql).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        for made in triggers(postgres).iter().rev() {
            db.execute_unprepared(&undone(made, postgres)).await?;
        }
        drop_all(manager, &["summary", "summary_change", "summary_backlog"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
