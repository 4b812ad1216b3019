//! The summaries: whatever is asked, they say what the lists say, after every write, whoever asks.

use super::trade;
use crate::harness::{App, client::id_of, server};
use chrono::{Days, NaiveDate};
use serde_json::{Value, json};

/// What a command prints, while connections to the server stay alive.
async fn run(app: &App, command: &str) -> String {
    let mut program = server::command(&app.database);
    program.arg(command);
    let output = tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap();
    String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap()
}

const BEHIND: &str = "INSERT INTO summary_backlog (company_id, tally) SELECT c.id, n.n FROM company c \
    CROSS JOIN (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9) n";

/// Each measure by each dimension, over some period, of everybody, of one or of a department.
async fn questions(app: &App) -> Vec<(&'static str, String)> {
    let mut questions = Vec::new();
    let today = app.as_role("director").get("/analytics/customers?by=day").await.ok()["to"].as_str().unwrap().parse::<NaiveDate>().unwrap();
    let days = |before, after| format!("from={}&to={}", today - Days::new(before), today + Days::new(after));
    let whose = [String::new(), format!("&owner={}", app.id("sales2")), format!("&department={}", app.id("north"))];
    let periods = [String::new(), days(40, 3), days(0, 0), days(17, 200), days(1, 1)];
    for role in ["director", "manager"] {
        for measure in app.as_role(role).get("/analytics").await.rows() {
            let name = measure["measure"].as_str().unwrap();
            let by = measure["dimensions"].as_array().unwrap().iter().map(|one| format!("by={}&", one["dimension"].as_str().unwrap()));
            let by = std::iter::once(String::new()).chain(by);
            for (number, by) in by.enumerate() {
                let period = &periods[questions.len() % periods.len()];
                questions.push((role, format!("/analytics/{name}?{by}compare=previous&{period}{}", whose[number % 3])));
                if number % 3 != 0 || by.is_empty() {
                    questions.push((role, format!("/analytics/{name}?{by}")));
                }
            }
        }
    }
    for role in ["sales", "prospector"] {
        questions.push((role, "/analytics/customers?by=source".to_owned()));
    }
    questions
}

async fn answers(app: &App, questions: &[(&'static str, String)]) -> Vec<Value> {
    let mut answers = Vec::new();
    for (role, path) in questions {
        answers.push(app.as_role(role).get(path).await.ok());
    }
    answers
}

/// Asks the summaries, then the lists, and leaves the summaries as they were.
async fn compare(app: &App) {
    let questions = questions(app).await;
    let summed = answers(app, &questions).await;
    app.database.tamper(BEHIND).await;
    let listed = answers(app, &questions).await;
    app.database.tamper("DELETE FROM summary_backlog").await;
    assert!(questions.len() > 200, "{} questions", questions.len());
    for ((question, summed), listed) in questions.iter().zip(&summed).zip(&listed) {
        assert_eq!(summed, listed, "{question:?}");
    }
    let figures = summed.iter().filter(|answer| answer["total"]["count"].as_i64() > Some(0)).count();
    assert!(figures > 100, "only {figures} of the answers say anything");
}

/// Customers and what belongs to them change hands, departments and their minds.
async fn move_about(app: &App) {
    let (director, administrator) = (app.as_role("director"), app.as_role("administrator"));
    let customers = director.get("/customers?limit=200").await.rows();
    for (number, customer) in customers.iter().enumerate().take(6) {
        let path = format!("/customers/{}", id_of(customer));
        match number % 3 {
            0 => drop(director.post(&format!("{path}/assign"), json!({"owner_id": app.id("sales2")})).await),
            1 => drop(administrator.patch(&path, json!({"intent": "purchased", "kind": "person", "region_id": null})).await),
            _ => drop(administrator.delete(&path).await),
        }
    }
    // A department is followed by all that is in it.
    let member = format!("/users/{}", app.id("sales2"));
    administrator.patch(&member, json!({"department_id": app.id("north")})).await;
    administrator.patch(&format!("/users/{}", app.id("service")), json!({"department_id": app.id("north")})).await;
}

#[tokio::test]
async fn the_summaries_say_what_the_lists_say() {
    let app = App::start().await;
    trade(&app).await;
    compare(&app).await;
    assert!(run(&app, "check").await.contains("all hold"));
    // Written down whole, then changed.
    run(&app, "reindex").await;
    move_about(&app).await;
    compare(&app).await;
    let found = run(&app, "check").await;
    assert!(found.contains("all hold"), "{found}");
}

#[tokio::test]
async fn wrong_summaries_are_found_and_can_be_made_anew() {
    let app = App::start().await;
    run(&app, "reindex").await;
    app.database.tamper("UPDATE summary SET rows = rows + 1 WHERE tally = 4").await;
    let found = run(&app, "check").await;
    assert!(found.contains("the summaries of orders are what the list adds up to"), "{found}");
    run(&app, "reindex").await;
    assert!(run(&app, "check").await.contains("all hold"));
}

#[tokio::test]
async fn another_time_zone_makes_other_days() {
    let app = App::start().await;
    // The second of March in Shanghai, the first in New York.
    app.database.tamper("UPDATE customer SET created_at = '2026-03-01T18:00:00.000000+00:00'").await;
    run(&app, "reindex").await;
    app.database.tamper("UPDATE company SET time_zone = 'America/New_York'").await;
    let found = run(&app, "check").await;
    assert!(found.contains("all hold"), "{found}");
    run(&app, "reindex").await;
    let found = run(&app, "check").await;
    assert!(found.contains("all hold"), "{found}");
}
