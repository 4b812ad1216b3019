//! The index of the search: checked, and written anew.

use super::search::{enter, hits};
use crate::harness::{App, client::id_of, server};
use serde_json::json;

/// What a command prints, while connections to the server stay alive.
async fn run(app: &App, command: &str) -> String {
    let mut program = server::command(&app.database);
    program.arg(command);
    let output = tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
async fn the_index_is_checked_and_can_be_written_anew() {
    let app = App::start().await;
    let sales = app.as_role("sales");
    let id = enter(&sales, "夜莺贸易", json!({})).await;
    for (change, rule) in [
        ("DELETE FROM search_entry WHERE term = '夜莺贸易'", "every record is found by its own words"),
        ("UPDATE search_entry SET field = 14 WHERE term = '夜莺贸易'", "every record is found by its own words"),
        (
            "INSERT INTO search_entry (space, field, record_id, term) SELECT space, field, record_id, 'mallory' FROM search_entry WHERE term = '夜莺贸易'",
            "nothing is found by words that it has not",
        ),
    ] {
        app.database.tamper(change).await;
        let text = run(&app, "check").await;
        assert!(text.contains(rule), "{change}: {text}");
        run(&app, "reindex").await;
        assert!(run(&app, "check").await.contains("all hold"));
        assert_eq!(hits(&sales, "customers", "夜莺").await.iter().map(id_of).collect::<Vec<_>>(), [id.as_str()]);
    }
}

#[tokio::test]
async fn a_search_costs_the_same_for_few_hits_and_for_many() {
    let app = App::start().await;
    let (sales, director) = (app.as_role("sales"), app.as_role("director"));
    let cost = async |path: &str| {
        let (first, second) = (director.get(path).await, director.get(path).await);
        let count = |answer: &crate::harness::client::Answer| answer.header("x-statements").unwrap().parse::<u32>().unwrap();
        count(&first).min(count(&second))
    };
    let mut costs = Vec::new();
    for rows in [1, 12] {
        for number in 0..rows {
            enter(&sales, &format!("夜莺{rows}号{number}"), json!({"contact": {"name": "夜莺"}})).await;
        }
        costs.push([cost("/search?q=%E5%A4%9C%E8%8E%BA&limit=20").await, cost("/customers?q=yy&limit=50").await]);
    }
    assert_eq!(costs[0], costs[1]);
    assert!(costs[0][0] <= 8, "{costs:?}");
}
