//! Results: equal to what one counts by hand, as far as one reaches.

use super::{customer, link, published};
use crate::harness::{App, client::Client};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What the n-th customer answers, or nothing.
fn answer(number: usize) -> Option<Value> {
    let pick = ["a", "b", "c"];
    let mut answers = json!({
        "machine": pick[number % 3], "service": 1 + number % 5, "score": number % 11,
        "parts": pick[..number % 4].to_vec(), "team": {"sales": pick[number % 2], "care": pick[number % 3]},
    });
    if number % 5 < 3 {
        answers["why"] = json!(format!("意见 {number}"));
    }
    if number.is_multiple_of(2) {
        answers["cups"] = json!(number * 10);
    }
    (number % 7 != 6).then_some(answers)
}

fn question<'a>(results: &'a Value, id: &str) -> &'a Value {
    results.as_array().unwrap().iter().find(|question| question["id"] == id).unwrap()
}

/// How often each option was chosen, by hand.
fn by_hand(answers: &[Value], id: &str) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for answer in answers.iter().map(|answers| &answers[id]).filter(|answer| !answer.is_null()) {
        let chosen = match answer {
            Value::Array(many) => many.iter().map(|one| one.as_str().unwrap().to_owned()).collect(),
            Value::String(one) => vec![one.clone()],
            one => vec![one.to_string()],
        };
        for one in chosen {
            *counts.entry(one).or_default() += 1;
        }
    }
    counts
}

fn counted(question: &Value) -> BTreeMap<String, i64> {
    let counts = question["counts"].as_array().unwrap().iter();
    counts.map(|one| (one["id"].as_str().unwrap().to_owned(), one["count"].as_i64().unwrap())).filter(|(_, count)| *count > 0).collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap()
}

/// A mean in hundredths, or a share in per cent, rounded to the next whole.
fn near(value: &Value, sum: i64, of: usize) {
    let off = value.as_i64().unwrap() * count(of) - sum * 100;
    assert!(off.abs() * 2 <= count(of), "{value} is not {sum} of {of}");
}

fn agree(results: &Value, answers: &[Value]) {
    for id in ["machine", "parts", "service", "score"] {
        assert_eq!(counted(question(results, id)), by_hand(answers, id), "{id}");
    }
    let scores: Vec<i64> = answers.iter().map(|answers| answers["score"].as_i64().unwrap()).collect();
    let (up, down) = (scores.iter().filter(|score| **score >= 9).count(), scores.iter().filter(|score| **score <= 6).count());
    near(&question(results, "score")["nps"], count(up) - count(down), scores.len());
    let cups: Vec<i64> = answers.iter().filter_map(|answers| answers["cups"].as_i64()).collect();
    near(&question(results, "cups")["mean"], cups.iter().sum(), cups.len());
    assert_eq!(question(results, "cups")["answered"], cups.len());
    let row = &question(results, "team")["rows"][1];
    let of_row = answers.iter().map(|answers| json!({"care": answers["team"]["care"]})).collect::<Vec<_>>();
    assert_eq!((row["id"].as_str(), counted(row)), (Some("care"), by_hand(&of_row, "care")));
    let written = answers.iter().filter(|answers| answers.get("why").is_some()).count();
    assert_eq!(question(results, "why")["texts"].as_array().unwrap().len(), written);
}

/// Asks so many customers, of whom some answer; what they answered.
async fn ask(app: &App, agent: &Client, survey: &str, numbers: std::ops::Range<usize>, levels: &[Value]) -> Vec<(usize, Value)> {
    let mut given = Vec::new();
    for number in numbers {
        let id = customer(agent, number, json!({"level_id": levels[number % levels.len()]})).await;
        let token = link(agent, survey, &id).await;
        if let Some(answers) = answer(number) {
            app.stranger().post(&format!("/public/surveys/{token}/answers"), json!({"answers": answers, "complete": true})).await.ok();
            given.push((number, answers));
        }
    }
    given
}

fn only(given: &[(usize, Value)]) -> Vec<Value> {
    given.iter().map(|(_, answers)| answers.clone()).collect()
}

#[tokio::test]
async fn results_are_what_one_counts_by_hand_as_far_as_one_reaches() {
    let app = App::start().await;
    let (director, sales, sales2) = (app.as_role("director"), app.as_role("sales"), app.as_role("sales2"));
    let survey = published(&app, "sales", json!({})).await;
    director.post(&format!("/surveys/{survey}/assign"), json!({"agent_ids": [app.id("sales2")]})).await.ok();
    let filter = json!({"field": "kind", "op": "eq", "value": "level"}).to_string();
    let levels = director.get(&format!("/dictionaries?limit=2&filter={filter}")).await.rows();
    let levels: Vec<_> = levels.iter().map(|level| level["id"].clone()).chain([Value::Null]).collect();
    let mine = ask(&app, &sales, &survey, 0..16, &levels).await;
    let theirs = ask(&app, &sales2, &survey, 16..25, &levels).await;
    let everything: Vec<_> = mine.iter().chain(&theirs).cloned().collect();

    let path = format!("/surveys/{survey}/results");
    let results = director.get(&path).await.ok();
    assert_eq!((&results["progress"]["sent"], &results["answers"]), (&json!(25), &json!(everything.len())));
    assert_eq!(results["progress"]["rate_bp"], everything.len() * 10_000 / 25);
    agree(&results["questions"], &only(&everything));
    let agents: Vec<_> = results["agents"].as_array().unwrap().iter().map(|one| one["progress"]["sent"].as_i64().unwrap()).collect();
    assert_eq!(agents.iter().sum::<i64>(), 25);
    assert_eq!(agents.len(), 2);

    // An agent reads the answers to what he sent; the director can look at one agent alone.
    let own = sales.get(&path).await.ok();
    agree(&own["questions"], &only(&mine));
    assert_eq!((&own["progress"]["sent"], own["agents"].as_array().unwrap().len()), (&json!(16), 1));
    let one = director.get(&format!("{path}?agent_id={}", app.id("sales2"))).await.ok();
    agree(&one["questions"], &only(&theirs));
    let nothing = sales.get(&format!("{path}?agent_id={}", app.id("sales2"))).await.ok();
    assert_eq!((&nothing["answers"], &nothing["progress"]["sent"]), (&json!(0), &json!(0)));
    app.as_role("service").get(&path).await.refused(404, "not_found");

    // Crossed with a field of the customers.
    let crossed = director.get(&format!("{path}?by=level")).await.ok();
    let groups = crossed["groups"].as_array().unwrap();
    assert_eq!(groups.len(), levels.len());
    for (number, level) in levels.iter().enumerate() {
        let group = groups.iter().find(|group| group["of"]["id"] == *level || (level.is_null() && group["of"].is_null())).unwrap();
        let of: Vec<_> = everything.iter().filter(|(one, _)| one % levels.len() == number).cloned().collect();
        assert_eq!(group["answers"], of.len());
        agree(&group["questions"], &only(&of));
    }
    let owners = director.get(&format!("{path}?by=owner")).await.ok();
    assert_eq!(owners["groups"].as_array().unwrap().len(), 2);
    for (format, kind) in [("csv", "text/csv"), ("xlsx", "application/vnd.openxmlformats")] {
        let sheet = sales.get(&format!("{path}/export?format={format}")).await;
        assert!(sheet.status == 200 && sheet.header("content-type").unwrap().starts_with(kind), "{sheet:?}");
        if format == "csv" {
            let lines = sheet.body.as_str().unwrap().lines().count();
            assert_eq!(lines, 1 + mine.len(), "a head, and what he sent himself");
        }
    }
    app.as_role("service").get(&format!("{path}/export")).await.refused(404, "not_found");
    director.get(&format!("{path}?by=mobile")).await.is(400);
    director.get(&format!("{path}?version=2")).await.refused(404, "not_found");
}
