//! Leads, the forms that make them, and follow-ups of leads. Companies that are there already get what a new one begins with.

use crate::schema::{
    anchor, drop_all, flag, id_null, index, int, json, prefix_index, record, refer, text, text_null, time, time_null, unique,
};
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DbBackend, Statement, Value, prelude::DateTimeUtc};
use uuid::Uuid;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        capture_forms(manager).await?;
        leads(manager).await?;
        follow_ups_of_leads(manager).await?;
        furnish(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let run = async |sql: &str| manager.get_connection().execute_unprepared(sql).await.map(|_| ());
        run("DELETE FROM follow_up WHERE customer_id IS NULL").await?;
        if manager.get_database_backend() == DbBackend::Sqlite {
            rebuild(manager, false).await?;
        } else {
            run("ALTER TABLE follow_up DROP COLUMN lead_id, ALTER COLUMN customer_id SET NOT NULL").await?;
        }
        drop_all(manager, &["capture_form", "lead"]).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn capture_forms(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("capture_form");
    for name in ["name", "key", "consent", "thanks"] {
        table.col(text(name));
    }
    for name in ["name_en", "intro", "intro_en", "consent_en", "thanks_en"] {
        table.col(text_null(name));
    }
    for name in ["fields", "questions", "assignment"] {
        table.col(json(name));
    }
    for name in ["source_id", "medium_id"] {
        table.col(id_null(name)).foreign_key(&mut refer("capture_form", name, "dictionary_entry"));
    }
    table.col(int("turn")).col(flag("active"));
    manager.create_table(table).await?;
    manager.create_index(anchor("capture_form")).await?;
    manager.create_index(index("capture_form", &["company_id", "created_at", "id"])).await?;
    // The key alone says which form, and of which company.
    manager.create_index(unique("capture_form", &["key"])).await
}

async fn leads(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let mut table = record("lead");
    for name in ["number", "name", "name_fold", "status"] {
        table.col(text(name));
    }
    for name in [
        "organization",
        "organization_fold",
        "job_title",
        "mobile",
        "mobile_fold",
        "phone",
        "phone_fold",
        "email",
        "email_fold",
        "note",
        "reason_note",
        "utm_source",
        "utm_medium",
    ] {
        table.col(text_null(name));
    }
    for (name, to) in [
        ("source_id", "dictionary_entry"),
        ("medium_id", "dictionary_entry"),
        ("industry_id", "dictionary_entry"),
        ("region_id", "dictionary_entry"),
        ("reason_id", "dictionary_entry"),
        ("owner_id", "membership"),
        ("department_id", "department"),
        ("created_by_id", "membership"),
        ("entered_by_id", "membership"),
        ("capture_form_id", "capture_form"),
        ("conversation_id", "conversation"),
        ("customer_id", "customer"),
        ("contact_id", "contact"),
    ] {
        table.col(id_null(name)).foreign_key(&mut refer("lead", name, to));
    }
    table.col(json("answers"));
    for name in ["owned_since", "last_follow_up_at", "next_contact_at", "contacted_at", "qualified_at", "disqualified_at", "converted_at"] {
        table.col(time_null(name));
    }
    manager.create_table(table).await?;
    manager.create_index(anchor("lead")).await?;
    manager.create_index(unique("lead", &["company_id", "number"])).await?;
    for columns in [
        ["company_id", "created_at", "id"],
        ["company_id", "updated_at", "id"],
        ["company_id", "mobile_fold", "id"],
        ["company_id", "phone_fold", "id"],
        ["company_id", "email_fold", "id"],
        ["company_id", "name_fold", "id"],
        ["company_id", "customer_id", "id"],
        ["company_id", "entered_by_id", "id"],
    ] {
        manager.create_index(index("lead", &columns)).await?;
    }
    // The lanes of the board, everybody's own leads, and those of a department: newest first.
    for whose in ["status", "owner_id", "department_id"] {
        manager.create_index(index("lead", &["company_id", whose, "created_at", "id"])).await?;
    }
    manager.create_index(index("lead", &["company_id", "owner_id", "next_contact_at"])).await?;
    // A conversation makes one lead.
    let mut talk = unique("lead", &["company_id", "conversation_id"]);
    talk.and_where(Expr::col("deleted_at").is_null());
    manager.create_index(talk).await?;
    prefix_index(manager, "lead", "organization_fold").await
}

/// A follow-up is about a customer or a lead; once the lead is a customer, about both.
async fn follow_ups_of_leads(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Sqlite {
        rebuild(manager, true).await?;
    } else {
        let sql = "ALTER TABLE follow_up ALTER COLUMN customer_id DROP NOT NULL, ADD COLUMN lead_id uuid NULL, \
                   ADD CONSTRAINT fk_follow_up_lead_id FOREIGN KEY (company_id, lead_id) REFERENCES lead (company_id, id)";
        manager.get_connection().execute_unprepared(sql).await?;
    }
    manager.create_index(index("follow_up", &["company_id", "lead_id", "happened_at", "id"])).await
}

/// SQLite changes a column by a new table in the place of the old. Nothing refers to follow-ups, so nothing else is touched.
async fn rebuild(manager: &SchemaManager<'_>, with_leads: bool) -> Result<(), DbErr> {
    const OLD: &str = "id, company_id, version, created_at, updated_at, deleted_at, customer_id, contact_id, member_id, assigned_to_id, \
                       kind, content, happened_at, next_contact_at, intent, done, due_at";
    let run = async |sql: &str| manager.get_connection().execute_unprepared(sql).await.map(|_| ());
    run("ALTER TABLE follow_up RENAME TO follow_up_before").await?;
    let mut table = record("follow_up");
    if with_leads {
        table.col(id_null("customer_id")).col(id_null("lead_id")).foreign_key(&mut refer("follow_up", "lead_id", "lead"));
    } else {
        table.col(crate::schema::id("customer_id"));
    }
    table.foreign_key(&mut refer("follow_up", "customer_id", "customer"));
    for (name, to) in [("contact_id", "contact"), ("member_id", "membership"), ("assigned_to_id", "membership")] {
        table.col(id_null(name)).foreign_key(&mut refer("follow_up", name, to));
    }
    table
        .col(text("kind"))
        .col(text("content"))
        .col(time("happened_at"))
        .col(time_null("next_contact_at"))
        .col(text_null("intent"))
        .col(flag("done"))
        .col(time_null("due_at"));
    manager.create_table(table).await?;
    run(&format!("INSERT INTO follow_up ({OLD}) SELECT {OLD} FROM follow_up_before")).await?;
    run("DROP TABLE follow_up_before").await?;
    manager.create_index(anchor("follow_up")).await?;
    for columns in [
        &["company_id", "happened_at", "id"][..],
        &["company_id", "customer_id", "happened_at", "id"],
        &["company_id", "member_id", "happened_at", "id"],
        &["company_id", "assigned_to_id", "done", "due_at"],
    ] {
        manager.create_index(index("follow_up", columns)).await?;
    }
    Ok(())
}

/// Why leads come to nothing, as a company begins with it.
const REASONS: [(&str, &str, &str); 8] = [
    ("no_need", "没有需求", "No need"),
    ("no_budget", "没有预算", "No budget"),
    ("no_contact", "联系不上", "Out of reach"),
    ("competitor", "已选择竞争对手", "Chose a competitor"),
    ("not_our_business", "不在经营范围", "Not our business"),
    ("spam", "垃圾信息", "Spam"),
    ("duplicate", "重复线索", "Duplicate"),
    ("other", "其他", "Other"),
];

const ENTRY: &[&str] = &["leads:read", "leads:write"];
const SALE: &[&str] = &["leads:read", "leads:write", "leads:convert"];
const LEAD: &[&str] = &["leads:read", "leads:write", "leads:assign", "leads:convert", "leads:delete"];

/// What the built-in roles are granted.
const GRANTS: [(&str, &str, &[&str]); 9] = [
    ("director", "all", LEAD),
    ("director", "all", &["capture_forms:write"]),
    ("administrator", "all", LEAD),
    ("administrator", "all", &["capture_forms:write"]),
    ("manager", "subtree", LEAD),
    ("sales", "own", SALE),
    ("promoter", "own", ENTRY),
    ("greeter", "own", ENTRY),
    ("prospector", "own", ENTRY),
];

/// Gives the companies that are there already a number series, reasons, and permissions for their built-in roles.
async fn furnish(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let backend = manager.get_database_backend();
    let select = |sql: String| manager.get_connection().query_all_raw(Statement::from_string(backend, sql));
    for company in select("SELECT id, created_at FROM company".to_owned()).await? {
        let (id, at): (Uuid, DateTimeUtc) = (company.try_get("", "id")?, company.try_get("", "created_at")?);
        let founded = || vec![Uuid::now_v7().into(), id.into(), 1_i64.into(), at.into(), at.into()];
        let series = [founded(), vec!["leads".into(), "L".into(), "none".into(), 6_i64.into(), 1_i64.into(), "".into()]].concat();
        insert(manager, "number_series", &[FOUNDED, &["key", "prefix", "date_part", "digits", "next", "period"]].concat(), series).await?;
        let columns = [FOUNDED, &["kind", "code", "name", "name_en", "position", "active"]].concat();
        for (position, (code, name, name_en)) in (1000_i64..).zip(REASONS) {
            let entry = vec!["disqualify_reason".into(), code.into(), name.into(), name_en.into(), position.into(), true.into()];
            insert(manager, "dictionary_entry", &columns, [founded(), entry].concat()).await?;
        }
    }
    for role in select("SELECT id, company_id, key FROM role WHERE key IS NOT NULL".to_owned()).await? {
        let (id, company, key): (Uuid, Uuid, String) = (role.try_get("", "id")?, role.try_get("", "company_id")?, role.try_get("", "key")?);
        for (_, reach, permissions) in GRANTS.into_iter().filter(|grant| grant.0 == key) {
            for permission in permissions {
                let grant = vec![Uuid::now_v7().into(), company.into(), id.into(), (*permission).into(), reach.into()];
                insert(manager, "role_grant", &["id", "company_id", "role_id", "permission", "reach"], grant).await?;
            }
        }
    }
    Ok(())
}

const FOUNDED: &[&str] = &["id", "company_id", "version", "created_at", "updated_at"];

async fn insert(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str], values: Vec<Value>) -> Result<(), DbErr> {
    let mut insert = Query::insert();
    insert.into_table(Alias::new(table)).columns(columns.iter().map(|column| Alias::new(*column)));
    insert.values(values.into_iter().map(Expr::val)).map_err(|error| DbErr::Migration(error.to_string()))?;
    manager.get_connection().execute(&insert).await.map(|_| ())
}
