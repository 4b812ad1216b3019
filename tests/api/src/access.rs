//! Who may do what: every operation of the contract, asked by everybody.
//!
//! The golden file holds caller × operation → status. `GUANXI_UPDATE_GOLDEN=1` rewrites it; read the difference as a reviewer would.

use crate::harness::{
    App,
    client::Client,
    database::{Digests, Witness, changed},
};
use crate::law::root;
use crate::operations::{self, Operation, nobody};
use reqwest::Method;
use serde_json::Value;
use std::fmt::Write as _;

/// The keys are the administrator's: one with every permission to read, one with those of a shop that enters orders.
const CALLERS: &[&str] = &[
    "stranger",
    "nobody",
    "administrator",
    "director",
    "manager",
    "sales",
    "service",
    "promoter",
    "greeter",
    "prospector",
    "customer",
    "reading key",
    "writing key",
];

/// What changes by itself or by mere asking, and is no business of the caller's: background work and times of last use.
const RESTLESS: &[&str] = &["notification", "lease", "login_attempt"];
const SEEN: &[&str] = &["session.last_used_at", "api_key.last_used_at", "app_user.last_login_at"];

/// The fixture's record that an operation's path is about.
pub fn record(app: &App, operation: &Operation) -> String {
    let path = ["/portal/", "/public/"].iter().find_map(|surface| operation.path.strip_prefix(surface)).unwrap_or(&operation.path[1..]);
    let name = match path.split('/').next().unwrap_or_default() {
        "customers" | "trash" => "record_customer",
        "contacts" => "contact",
        "leads" => "lead",
        "capture-forms" => "capture_form",
        "follow-ups" => "follow_up",
        "conversations" => "conversation",
        "products" => "product",
        "price-lists" => "price_list",
        "reply-templates" => "reply_template",
        "orders" | "{subject}" => "order",
        "shipments" => "shipment",
        "receivables" => "receivable",
        "receipts" => "receipt",
        "returns" => "goods_return",
        "service-requests" => "service_request",
        "surveys" if operation.path.starts_with("/portal/") => "survey_invitation",
        "surveys" => "survey",
        "survey-invitations" => "survey_invitation",
        "users" | "monitoring" => "sales",
        "watches" => "watch",
        "roles" => "role_sales",
        "portal-accounts" => "account_customer",
        "api-keys" => "api_key",
        "departments" => "north",
        "dictionaries" => "entry",
        "number-series" => "series",
        "views" => "view",
        "files" => "file",
        _ => return nobody("").as_str().unwrap().to_owned(),
    };
    app.id(name)
}

fn client(app: &App, caller: &str) -> Client {
    match caller {
        "stranger" => app.stranger(),
        "reading key" | "writing key" => app.with_token(&app.id(caller)),
        login => app.as_role(login),
    }
}

/// Asks; a version that no record has makes sure that nothing is done by those who might.
async fn ask(app: &App, caller: &str, operation: &Operation, id: &str) -> u16 {
    let client = client(app, caller);
    let request = operation.request(&client, id, &nobody).header("If-Match", "\"999999\"");
    let response = request.try_send().await.unwrap_or_else(|error| panic!("{} as {caller}: {error}", operation.name()));
    let status = response.status().as_u16();
    assert!(status < 500, "{} as {caller}: {status} {}", operation.name(), response.text().await.unwrap());
    status
}

/// Everybody logs in beforehand, so that no login disturbs the comparison.
async fn logged_in(callers: &[&str]) -> App {
    let app = App::start().await;
    for caller in callers {
        client(&app, caller).token().await;
    }
    app
}

fn differences(before: &Digests, after: &Digests) -> Vec<String> {
    changed(before, after).into_iter().filter(|table| !RESTLESS.contains(&table.as_str())).collect()
}

#[tokio::test]
async fn everybody_may_do_what_the_golden_file_says_and_no_refusal_changes_anything() {
    let app = logged_in(CALLERS).await;
    let witness = Witness::of(&app.database, SEEN).await;
    let mut before = witness.look().await;
    let mut golden = String::from(
        "# Who may do what\n\nThe answer to a well-formed request about a record of `sales` in the north, with an impossible `If-Match`:\n",
    );
    golden.push_str("401 and 403 are refusals, 404 is out of reach, everything else is past the gate.\n\n");
    let _ = writeln!(golden, "| operation | {} |\n|---|{}", CALLERS.join(" | "), "---|".repeat(CALLERS.len()));
    let mut wrong = Vec::new();
    for operation in operations::all() {
        // A deletion has no version to stop it: it is asked about a record that is not there.
        let id = if operation.method == Method::DELETE { nobody("").as_str().unwrap().to_owned() } else { record(&app, &operation) };
        let mut line = format!("| {} |", operation.name());
        for caller in CALLERS {
            let status = ask(&app, caller, &operation, &id).await;
            let _ = write!(line, " {status} |");
            if *caller == "stranger" && !operation.is_open() && status != 401 {
                wrong.push(format!("{} as a stranger: {status}", operation.name()));
            }
            let after = witness.look().await;
            let changes = differences(&before, &after);
            let harmless = operation.method == Method::GET || [401, 403, 404].contains(&status);
            // A file that leaves the house is told to the log.
            let told = operation.path.ends_with("/export") && status == 200 && changes == ["event"];
            if harmless && !told && !changes.is_empty() {
                wrong.push(format!("{} as {caller}: {status}, yet {changes:?} changed", operation.name()));
            }
            before = after;
        }
        golden.push_str(&line);
        golden.push('\n');
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    compare(&golden);
}

fn compare(golden: &str) {
    let path = root().join("tests/api/golden/access.md");
    if std::env::var_os("GUANXI_UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, golden).unwrap();
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let (now, then): (Vec<_>, Vec<_>) = (golden.lines().collect(), committed.lines().collect());
    let fresh: Vec<_> = now.iter().filter(|line| !then.contains(line)).map(|line| format!("+ {line}")).collect();
    let gone: Vec<_> = then.iter().filter(|line| !now.contains(line)).map(|line| format!("- {line}")).collect();
    assert!(now == then, "the golden file says otherwise:\n{}\n{}", gone.join("\n"), fresh.join("\n"));
}

/// Asks about a record out of reach: 404 and nothing changed, or 403 where the role has no such permission at all.
async fn hidden(caller: &str, concerns: impl Fn(&Operation) -> bool, allowed: &[u16]) {
    let app = logged_in(&[caller]).await;
    let witness = Witness::of(&app.database, SEEN).await;
    let before = witness.look().await;
    let (mut asked, mut wrong) = (0, Vec::new());
    for operation in
        operations::all().into_iter().filter(|operation| operation.names_record() && !operation.is_open() && concerns(operation))
    {
        let status = ask(&app, caller, &operation, &record(&app, &operation)).await;
        asked += usize::from(status == 404);
        if !allowed.contains(&status) {
            wrong.push(format!("{} as {caller}: {status}", operation.name()));
        }
    }
    let changes = differences(&before, &witness.look().await);
    assert!(wrong.is_empty() && changes.is_empty(), "{}\nchanged: {changes:?}", wrong.join("\n"));
    assert!(asked > 0, "nothing was out of reach");
}

#[tokio::test]
async fn another_company_s_administrator_finds_nothing() {
    // The portal is closed to staff, whatever the company.
    hidden("other_administrator", |operation| !operation.path.starts_with("/portal/"), &[404]).await;
}

#[tokio::test]
async fn another_company_s_customer_finds_nothing() {
    hidden("other_customer", |_| true, &[403, 404]).await;
}

#[tokio::test]
async fn another_customer_finds_nothing() {
    hidden("customer2", |operation| !operation.path.starts_with("/portal/products/"), &[403, 404]).await;
}

#[tokio::test]
async fn another_salesperson_finds_nothing() {
    let owned = [
        "/customers/",
        "/contacts/",
        "/follow-ups/",
        "/leads/",
        "/capture-forms/",
        "/orders/",
        "/shipments/",
        "/receivables/",
        "/receipts/",
        "/conversations/",
        "/returns/",
        "/service-requests/",
        "/portal-accounts/",
        "/surveys/",
        "/survey-invitations/",
        "/views/",
        "/{subject}/",
    ];
    // Claiming is for all: who comes too late is told so.
    let claim = "/customers/{id}/claim";
    hidden("sales2", |operation| operation.path != claim && owned.iter().any(|start| operation.path.starts_with(start)), &[403, 404]).await;
}

#[tokio::test]
async fn another_agent_does_not_reach_what_is_in_hand() {
    let in_hand = |operation: &Operation| ["/service-requests/", "/returns/"].iter().any(|start| operation.path.starts_with(start));
    hidden("service2", in_hand, &[403, 404]).await;
}

#[tokio::test]
async fn no_list_tells_of_another_company() {
    let callers = ["administrator", "director", "customer", "other_administrator", "other_director", "other_customer"];
    let app = logged_in(&callers).await;
    let (ours, theirs): (Vec<_>, Vec<_>) = app.world.all().partition(|(name, _)| !name.starts_with("other_"));
    let mut wrong = Vec::new();
    for operation in operations::all().into_iter().filter(|operation| operation.is_list() && !operation.is_open()) {
        for caller in callers {
            let foreign = if caller.starts_with("other_") { &ours } else { &theirs };
            let answer = app.as_role(caller).get(&operation.path).await;
            let text = answer.body.to_string();
            wrong.extend(
                foreign
                    .iter()
                    .filter(|(_, id)| text.contains(id.as_str()))
                    .map(|(name, _)| format!("{} tells {caller} of {name}", operation.name())),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn nobody_can_refer_to_another_company_s_rows() {
    let app = logged_in(&["administrator"]).await;
    let administrator = app.as_role("administrator");
    let theirs = |field: &str| -> Value {
        let name = match field.trim_end_matches("_ids").trim_end_matches("_id") {
            "customer" => "other_record_customer",
            "owner" | "manager" | "head" | "agent" | "assignee" => "other_sales",
            "department" => "other_north",
            "parent" => "other_headquarters",
            "role" => "other_role_sales",
            "product" => "other_product",
            "contact" => "other_contact",
            "lead" | "except_lead" => "other_lead",
            "order" => "other_order",
            "receivable" => "other_receivable",
            "file" | "picture" | "voucher" | "logo_file" => "other_file",
            "service_request" => "other_service_request",
            _ => "other_entry",
        };
        Value::String(app.id(name))
    };
    let mut asked = 0;
    let mut wrong = Vec::new();
    for operation in operations::all().into_iter().filter(|operation| !operation.is_open() && operation.method != Method::GET) {
        let Some(media) = operation.entry["requestBody"]["content"].as_object().and_then(|media| media.values().next()) else { continue };
        let schema = &media["schema"];
        let Some(name) = schema["$ref"].as_str() else { continue };
        let contract = crate::law::contract();
        let schema = contract.pointer(name.trim_start_matches('#')).unwrap().clone();
        for (field, property) in schema["properties"].as_object().into_iter().flatten().filter(|(field, _)| field.ends_with("_id")) {
            let mut body = operations::sample(&schema, "", &|field| match field {
                "customer_id" => Value::String(app.id("record_customer")),
                "product_id" => Value::String(app.id("product")),
                other => theirs(other),
            });
            body[field] = operations::sample(property, field, &theirs);
            let path = operation.at(&record(&app, &operation));
            let answer = administrator.request(operation.method.clone(), &path).json(&body).send().await;
            asked += 1;
            if answer.status < 400 || answer.status >= 500 {
                wrong.push(format!("{} with {field} of another company: {} {}", operation.name(), answer.status, answer.body));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 10, "only {asked} references were tried");
}
