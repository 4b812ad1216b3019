//! The search on a table of some size: no question reads all of it, and the backlog can be stopped at any time.
#![expect(clippy::disallowed_methods, reason = "the tests fill tables and look past the scope")]

use super::Scratch;
use crate::{
    Db, check,
    entities::{customer, search_entry},
    identity::NewUser,
    organization::{NewCompany, found_company},
    platform::search as palette,
    scoped,
    search::{backlog, lookup, probing},
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::{
    access::principal::Principal,
    customers::{CustomerKind, CustomerRole, Intent, Lifecycle},
    event::Subject,
    ids::{CompanyId, CustomerId, MembershipId, UserId},
    scope::{Actor, GrantReach, Scope},
};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _, Statement,
};
use std::collections::{HashMap, HashSet};

const MANY: usize = 8_000;

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_780_000_000, 0).unwrap()
}

/// Firms with names of two to four characters out of a few hundred.
fn firm(company: CompanyId, number: usize) -> customer::ActiveModel {
    let letter = |shift: usize, many: u32| {
        let place = u32::try_from(number / shift).unwrap_or_default() % many;
        char::from_u32(0x5f20 + place * 3).unwrap_or('张')
    };
    let name: String = [letter(1, 97), letter(97, 89), letter(13, 61), letter(7, 53)].iter().take(2 + number % 3).collect();
    let at = now() + TimeDelta::seconds(i64::try_from(number).unwrap_or_default());
    customer::ActiveModel {
        id: Set(CustomerId::new()),
        company_id: Set(company),
        version: Set(1),
        created_at: Set(at),
        updated_at: Set(at),
        deleted_at: Set(None),
        number: Set(format!("C-{number:06}")),
        name_fold: Set(name.clone()),
        name: Set(name),
        name_en: Set(None),
        kind: Set(CustomerKind::Organization),
        role: Set(CustomerRole::Prospect),
        intent: Set(Intent::Unknown),
        lifecycle: Set(Lifecycle::Prospect),
        mobile: Set(Some(format!("138{number:08}"))),
        mobile_fold: Set(None),
        addresses: Set(customer::Addresses::default()),
        tags: Set(customer::Tags::default()),
        ..Default::default()
    }
}

async fn crowded(many: usize) -> (Scratch, Db, CompanyId) {
    let (scratch, db) = Scratch::migrated().await;
    let company = CompanyId::new();
    let founder = NewUser { login: "founder".into(), login_fold: "founder".into(), name: "创办人".into(), ..NewUser::default() };
    let tx = db.begin(company, Actor::System, now()).await.unwrap();
    found_company(&tx, &NewCompany::named("众"), founder).await.unwrap();
    tx.commit(&db).await.unwrap();
    for start in (0..many).step_by(500) {
        let rows = (start..many.min(start + 500)).map(|number| firm(company, number));
        customer::Entity::insert_many(rows).exec_without_returning(&db.writes).await.unwrap();
    }
    backlog::begin_anew(&db, now()).await.unwrap();
    (scratch, db, company)
}

/// A director, as far as the search asks.
fn director(company: CompanyId) -> Principal {
    let reads = ["customers:read", "orders:read", "products:read", "users:read", "service_requests:read"];
    Principal {
        company,
        actor: Actor::Staff(MembershipId::new()),
        user: UserId::new(),
        name: "总监".into(),
        session: None,
        department: None,
        subtree: Vec::new(),
        grants: reads.into_iter().map(|name| (name, GrantReach::All)).collect::<HashMap<_, _>>(),
        hidden: HashSet::new(),
        masked: HashSet::new(),
        approval_limit: None,
        time_zone: "Asia/Shanghai".parse().unwrap(),
        currency: "CNY".into(),
    }
}

/// What the database says it would do.
async fn plan(db: &Db, built: Statement) -> String {
    let explain = if db.is_postgres() { "EXPLAIN" } else { "EXPLAIN QUERY PLAN" };
    let statement = Statement { sql: format!("{explain} {}", built.sql), ..built };
    let column = if db.is_postgres() { "QUERY PLAN" } else { "detail" };
    let rows = db.reads.query_all_raw(statement).await.unwrap();
    rows.iter().map(|row| row.try_get::<String>("", column).unwrap()).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn no_search_reads_a_whole_table() {
    let (_scratch, db, company) = crowded(MANY).await;
    while backlog::work_off(&db, now()).await.unwrap() {}
    db.writes.execute_unprepared("ANALYZE").await.unwrap();
    let mut wrong = Vec::new();
    for (typed, rare) in [
        ("张张", true),
        ("C-002345", true),
        ("2345", true),
        ("13800002345", true),
        ("张", false),
        ("zha", false),
        ("张 张", false),
        ("zhang chi", false),
    ] {
        let list = scoped::select::<customer::Entity>(&Scope::company(company))
            .filter(lookup::condition::<customer::Entity>(company, Subject::Customers, false, typed, &HashSet::new()))
            .order_by_desc(customer::Column::CreatedAt)
            .order_by_desc(customer::Column::Id)
            .limit(51)
            .into_query();
        let places = palette::places(&director(company), typed);
        let palette = probing::question(db.reads.get_database_backend(), &places, 5);
        let list = db.reads.get_database_backend().build(&list);
        for question in [Some(list), palette].into_iter().flatten() {
            let plan = plan(&db, question).await;
            // Of a word that every tenth customer has, reading all customers may be the shortest way; reading all terms never is.
            let terms = ["SCAN search_entry\n", "Seq Scan on search_entry "];
            let customers = ["SCAN customer\n", "Seq Scan on customer "];
            let text = format!("{plan}\n");
            let reads = |scans: &[&str]| scans.iter().any(|scan| text.contains(scan));
            if reads(&terms) || (rare && reads(&customers)) {
                wrong.push(format!("{typed}:\n{plan}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    let found = palette::find(&db, &director(company), "C-002345", 5).await.unwrap();
    assert_eq!(found[0].found[0].1.number.as_deref(), Some("C-002345"));
}

#[tokio::test]
async fn a_stopped_backlog_goes_on_and_comes_to_the_same_end() {
    let (_scratch, db, company) = crowded(450).await;
    assert!(backlog::work_off(&db, now()).await.unwrap());
    // While the backlog is not done, the check does not ask for what it has not written yet.
    assert!(check::run(&db).await.unwrap().violations.iter().all(|violation| !violation.rule.contains("found")));
    while backlog::work_off(&db, now()).await.unwrap() {}
    let terms = search_entry::Entity::find().count(&db.reads).await.unwrap();
    assert!((450 * 5..450 * 15).contains(&terms), "{terms}");
    backlog::begin_anew(&db, now()).await.unwrap();
    while backlog::work_off(&db, now()).await.unwrap() {}
    assert_eq!(search_entry::Entity::find().count(&db.reads).await.unwrap(), terms);
    let found = palette::find(&db, &director(company), "C-000449", 5).await.unwrap();
    assert_eq!(found[0].found.len(), 1);
}
