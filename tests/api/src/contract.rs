//! The contract: what is committed is what the program does, and every operation is described.

use crate::harness::{App, database::Database, server};
use crate::law::{contract, root};
use crate::operations;
use std::collections::BTreeSet;
use std::process::Command;

#[tokio::test]
async fn the_committed_document_is_what_the_program_prints() {
    let database = Database::empty().await;
    let printed: serde_json::Value = serde_json::from_str(&server::cli_ok(&database, &["openapi"])).unwrap();
    assert!(printed == contract(), "openapi/openapi.json is stale: make openapi");
}

#[test]
fn the_web_client_s_types_are_generated_from_it() {
    let program = root().join("web/node_modules/.bin/openapi-typescript");
    assert!(program.exists(), "the web client's packages are missing: npm --prefix web ci");
    let folder = tempfile::tempdir().unwrap();
    let made = folder.path().join("schema.d.ts");
    let output = Command::new(program)
        .arg(root().join("openapi/openapi.json"))
        .arg("-o")
        .arg(&made)
        .current_dir(root().join("web"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let committed = std::fs::read_to_string(root().join("web/src/api/schema.d.ts")).unwrap();
    assert!(std::fs::read_to_string(made).unwrap() == committed, "web/src/api/schema.d.ts is stale: make openapi");
}

#[test]
fn every_operation_has_a_summary_a_tag_and_an_id_of_its_own() {
    let mut ids = BTreeSet::new();
    let mut wrong = Vec::new();
    for operation in operations::all() {
        let name = operation.name();
        if operation.entry["summary"].as_str().is_none_or(str::is_empty) {
            wrong.push(format!("{name} has no summary"));
        }
        if operation.entry["tags"].as_array().is_none_or(|tags| tags.len() != 1) {
            wrong.push(format!("{name} does not have one tag"));
        }
        if operation.id.is_empty() || !ids.insert(operation.id.clone()) {
            wrong.push(format!("{name} has no operation id of its own: {:?}", operation.id));
        }
        let answers = operation.entry["responses"].as_object().unwrap();
        if !answers.keys().any(|status| status.starts_with('2')) {
            wrong.push(format!("{name} documents no success"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_reference_leads_somewhere() {
    fn walk<'a>(value: &'a serde_json::Value, found: &mut BTreeSet<&'a str>) {
        match value {
            serde_json::Value::Object(fields) => {
                found.extend(fields.get("$ref").and_then(|name| name.as_str()));
                fields.values().for_each(|value| walk(value, found));
            }
            serde_json::Value::Array(values) => values.iter().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let contract = contract();
    let mut found = BTreeSet::new();
    walk(&contract, &mut found);
    let lost: Vec<_> = found.into_iter().filter(|name| contract.pointer(name.trim_start_matches('#')).is_none()).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[tokio::test]
async fn the_documentation_is_served_offline() {
    let app = App::start().await;
    let page = app.stranger().get("/api/docs/").await;
    assert_eq!(page.status, 200);
    let text = page.body.as_str().unwrap();
    assert!(text.contains("<html") && !text.contains("http://") && !text.contains("https://"), "{text}");
    assert_eq!(app.stranger().get("/api/openapi.json").await.ok(), contract());
}

#[tokio::test]
async fn a_wrong_method_is_405_and_a_wrong_path_404() {
    let app = App::start().await;
    let director = app.as_role("director");
    director.request(reqwest::Method::PUT, "/customers").send().await.is(405);
    director.get("/no-such-thing").await.is(404);
}
