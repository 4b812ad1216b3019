//! The figures once more, by hand, from what the lists show.

use super::whole;
use crate::harness::client::Client;
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::collections::BTreeMap;

fn moment(value: &Value) -> Option<DateTime<Utc>> {
    value.as_str()?.parse().ok()
}

fn amount(value: &Value) -> i64 {
    value["amount"].as_i64().unwrap_or_else(|| panic!("no amount: {value}"))
}

/// What the lists do not show: it is only counted here.
const UNSEEN: [&str; 4] = ["time_to_convert", "time_to_order", "time_to_payment", "chat_response"];

/// The measure of these rows.
fn measured(measure: &str, rows: &[Value]) -> Option<i64> {
    let sum = |of: &dyn Fn(&Value) -> i64| Some(rows.iter().map(of).sum::<i64>());
    let median = |end: &str| {
        let mut seconds: Vec<_> =
            rows.iter().map(|row| (moment(&row["sla"][end]).unwrap() - moment(&row["created_at"]).unwrap()).num_seconds()).collect();
        seconds.sort_unstable();
        let middle = seconds.len() / 2;
        match seconds.len() {
            0 => None,
            many if many % 2 == 1 => Some(seconds[middle]),
            _ => Some((seconds[middle - 1] + seconds[middle] + 1) / 2),
        }
    };
    let part = |of: i64, whole: i64| (2 * of + whole).div_euclid(2 * whole);
    let many = i64::try_from(rows.len()).unwrap();
    match measure {
        "leads" | "conversions" | "customers" | "buyers" | "payers" | "follow_ups" | "overdue_contacts" | "forgotten" | "pool_losses"
        | "chats" | "orders" | "requests" | "resolved" | "overdue_requests" | "feedback" | "returns" | "returns_decided"
        | "returns_waiting" => Some(many),
        "return_amount" => sum(&|row| amount(&row["amount"])),
        "order_amount" | "product_sales" => sum(&|row| amount(&row["total"])),
        "receipt_amount" => sum(&|row| amount(&row["amount"]) - amount(&row["refunded"])),
        "outstanding" => sum(&|row| amount(&row["balance"])),
        "first_response" => median("first_responded_at"),
        "resolution" => median("resolved_at"),
        "sla_kept" if many > 0 => Some(part(10_000 * rows.iter().map(|row| i64::from(row["sla"]["breached"] == false)).sum::<i64>(), many)),
        "feedback_score" if many > 0 => Some(part(100 * rows.iter().map(|row| row["score"].as_i64().unwrap()).sum::<i64>(), many)),
        "sla_kept" | "feedback_score" => None,
        _ => panic!("nobody has measured {measure} by hand"),
    }
}

/// Opens the rows behind a figure: there are as many as it says, and they come to what it says.
pub async fn same_as_its_rows(client: &Client, analysis: &Value, figure: &Value) {
    let measure = analysis["measure"].as_str().unwrap();
    let (rows, total) = whole(client, figure["rows"]["resource"].as_str().unwrap(), &figure["rows"]["filter"]).await;
    let note = || format!("{} by {}: {figure:#}", analysis["measure"], analysis["by"]);
    if ["order_amount", "product_sales", "receipt_amount", "outstanding"].contains(&measure) {
        assert!(rows.iter().all(|row| figure_currency(row) == analysis["currency"]), "{}", note());
    }
    assert_eq!(Some(total), figure["count"].as_u64(), "{}", note());
    if !UNSEEN.contains(&measure) {
        let value = measured(measure, &rows);
        let seconds = analysis["unit"] == "seconds";
        let near = |one: i64, other: i64| if seconds { (one - other).abs() <= 1 } else { one == other };
        let same = match (value, figure["value"].as_i64()) {
            (Some(one), Some(other)) => near(one, other),
            (one, other) => one == other,
        };
        assert!(same, "by hand {value:?}, {}", note());
    }
}

fn figure_currency(row: &Value) -> Value {
    ["total", "balance", "amount"].iter().find_map(|field| row[field].get("currency")).cloned().unwrap_or_default()
}

/// Tells the rows of the whole apart by what they show, and compares the counts. `false` where they do not show it.
pub fn same_as_brute_force(analysis: &Value, by: &str, rows: &[Value], path: &str) -> bool {
    let list = analysis["total"]["rows"]["resource"].as_str().unwrap();
    let key = |row: &Value| -> Option<Value> {
        let id = |field: &str| Some(row.get(field)?.get("id").cloned().unwrap_or_default());
        match (list, by) {
            ("leads", "source" | "medium" | "industry" | "owner" | "department")
            | ("customers", "source" | "medium" | "level" | "industry" | "owner" | "department")
            | ("service-requests", "category" | "product" | "department")
            | ("order-lines", "product") => id(by),
            ("customers", "intent" | "kind" | "role" | "lifecycle")
            | ("follow-ups", "kind")
            | ("orders" | "leads", "status")
            | ("receipts", "method")
            | ("service-requests", "status" | "priority" | "channel")
            | ("feedback", "subject") => row.get(by).cloned(),
            ("orders" | "order-lines", "owner") => id("salesperson"),
            ("service-requests", "owner") => id("agent"),
            ("feedback", "owner") => id("about"),
            ("feedback", "score") => Some(row["score"].to_string().into()),
            _ => None,
        }
    };
    let mut counted: BTreeMap<String, i64> = BTreeMap::new();
    for row in rows {
        let Some(key) = key(row) else { return false };
        *counted.entry(key.as_str().unwrap_or_default().to_owned()).or_default() += 1;
    }
    let found = analysis["data"].as_array().unwrap().iter();
    let found: BTreeMap<_, _> =
        found.map(|row| (row["key"].as_str().unwrap_or_default().to_owned(), row["count"].as_i64().unwrap())).collect();
    assert_eq!(counted, found, "{path}");
    !rows.is_empty()
}
