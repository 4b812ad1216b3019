//! The program on the command line: check, backup and restore, users, migrations, configuration.

use crate::harness::{
    App,
    database::{Database, Witness, changed},
    server::{self, Server, cli, cli_ok},
};
use serde_json::json;

#[tokio::test]
async fn check_names_what_is_broken() {
    let app = App::start().await;
    assert!(cli_ok(&app.database, &["check"]).contains("all hold"));
    let id = app.id("record_customer");
    app.database.tamper("UPDATE customer SET owner_id = NULL, owned_since = NULL WHERE owner_id IS NOT NULL").await;
    let output = cli(&app.database, &["check"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(text.contains("a customer's owner is the owner of its open ownership row") && text.contains(&id), "{text}");
    app.leave_broken();
}

#[tokio::test]
async fn check_misses_neither_event_nor_stock_nor_money() {
    for (change, rule) in [
        ("DELETE FROM event WHERE subject = 'contacts'", "contact: exactly one event for each write"),
        ("UPDATE stock SET on_hand = on_hand + 1", "stock on hand is the sum of its moves"),
        ("UPDATE receivable SET balance = balance - 1", "the sum of a receivable's entries is its balance"),
        ("UPDATE signature SET text = 'forged'", "what was signed has the hash it was signed with"),
        ("UPDATE \"order\" SET status = 'signed' WHERE status = 'draft'", "replaying an order's events yields its state"),
    ] {
        let app = App::start().await;
        app.database.tamper(change).await;
        let text = String::from_utf8(cli(&app.database, &["check"]).stdout).unwrap();
        assert!(text.contains(rule), "{change}: {text}");
        app.leave_broken();
    }
}

#[tokio::test]
async fn a_backup_made_under_load_restores_to_the_same_company() {
    let app = App::start().await;
    let file = app.database.files.join("backup.tar");
    let prospector = app.as_role("prospector");
    prospector.token().await;
    let load = async {
        for number in 0..40 {
            prospector.post("/customers", json!({"name": format!("备份 {number}"), "kind": "organization"})).await.created();
        }
    };
    let (path, database) = (file.display().to_string(), &app.database);
    let backup = async {
        let mut command = server::command(database);
        command.args(["backup", "--output", &path]);
        let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    tokio::join!(load, backup);

    let copy = Database::empty().await;
    let told = cli_ok(&copy, &["restore", &path]);
    assert!(told.contains("all hold"), "{told}");
    let again = copy.files.join("again.tar");
    cli_ok(&copy, &["backup", "--output", &again.display().to_string()]);
    let third = Database::empty().await;
    cli_ok(&third, &["restore", &again.display().to_string()]);
    let (one, two) = (Witness::of(&copy, &[]).await.look().await, Witness::of(&third, &[]).await.look().await);
    let differ: Vec<_> = changed(&one, &two).into_iter().filter(|table| table != "seaql_migrations").collect();
    assert!(differ.is_empty(), "{differ:?}");

    let server = Server::start(&copy, &[]);
    let client = app.at(&server, "sales");
    client.get(&format!("/customers/{}", app.id("record_customer"))).await.ok();
    let content = client.request(reqwest::Method::GET, &format!("/files/{}/content", app.id("file"))).send().await;
    assert_eq!(content.status, 200);
}

#[tokio::test]
async fn a_restore_refuses_a_full_database_and_a_damaged_file() {
    let app = App::start().await;
    let file = app.database.files.join("backup.tar");
    let path = file.display().to_string();
    cli_ok(&app.database, &["backup", "-o", &path]);
    let full = cli(&app.database, &["restore", &path]);
    assert_eq!(full.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&full.stderr).contains("not empty"), "{full:?}");

    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, &bytes).unwrap();
    let empty = Database::empty().await;
    let damaged = cli(&empty, &["restore", &path]);
    assert_eq!(damaged.status.code(), Some(1));
    std::fs::write(&file, &bytes[..middle]).unwrap();
    let cut = cli(&empty, &["restore", &path]);
    assert_eq!(cut.status.code(), Some(1));
}

#[tokio::test]
async fn a_restore_goes_on_from_any_step_of_the_schema() {
    let app = App::start().await;
    let path = app.database.files.join("backup.tar").display().to_string();
    cli_ok(&app.database, &["backup", "-o", &path]);
    // As a restore that was cut short leaves it.
    let begun = Database::empty().await;
    cli_ok(&begun, &["migrate", "up"]);
    cli_ok(&begun, &["migrate", "down", "5"]);
    let told = cli_ok(&begun, &["restore", &path]);
    assert!(told.contains("all hold"), "{told}");
}

#[tokio::test]
async fn migrations_go_down_and_up_again() {
    let database = Database::empty().await;
    cli_ok(&database, &["migrate", "up"]);
    let applied = cli_ok(&database, &["migrate", "status"]);
    assert!(applied.lines().count() > 5 && applied.lines().all(|line| line.starts_with("applied")), "{applied}");
    let steps = applied.lines().count().to_string();
    cli_ok(&database, &["migrate", "down", &steps]);
    assert!(cli_ok(&database, &["migrate", "status"]).lines().all(|line| line.starts_with("missing")));
    cli_ok(&database, &["migrate", "up"]);
    assert!(cli_ok(&database, &["check"]).contains("all hold"));
}

#[tokio::test]
async fn configuration_is_printed_without_secrets_and_checked_at_the_start() {
    let database = Database::empty().await;
    let printed = cli_ok(&database, &["config"]);
    assert!(printed.contains("\"jwt_secret\": \"***\"") && !printed.contains("for-tests-only"), "{printed}");
    for (name, value, word) in [
        ("GUANXI_JWT_SECRET", "short", "jwt_secret"),
        ("GUANXI_NO_SUCH_SETTING", "1", "no_such_setting"),
        ("GUANXI_DATABASE_URL", "mysql://x", "database_url"),
    ] {
        let output = server::command(&database).env(name, value).arg("serve").output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(word), "{output:?}");
    }
}

#[tokio::test]
async fn every_command_explains_itself() {
    let database = Database::empty().await;
    for command in ["serve", "migrate", "demo", "openapi", "check", "backup", "restore", "user", "config"] {
        let help = cli_ok(&database, &[command, "--help"]);
        assert!(help.contains("Usage:"), "{help}");
    }
    assert_eq!(cli(&database, &["no-such-command"]).status.code(), Some(2));
}

#[tokio::test]
async fn an_unsafe_postgresql_is_refused() {
    if !crate::harness::database::on_postgres() {
        return;
    }
    let database = Database::empty().await;
    let url = format!("{}?options=-c%20synchronous_commit%3Doff", database.url);
    let output = server::command(&database).env("GUANXI_DATABASE_URL", url).arg("serve").output().unwrap();
    assert!(!output.status.success() && String::from_utf8_lossy(&output.stderr).contains("synchronous_commit"), "{output:?}");
}
