//! Every column exists in the rows of its list, and whatever may stand in it has words in both languages.

use super::*;
use crate::platform::columns::{CUSTOMERS, LEADS, ORDERS, PRODUCTS, RECEIVABLES, SERVICE_REQUESTS};

const TABLES: [(&str, &[Column]); 6] = [
    ("CustomerRow", CUSTOMERS),
    ("LeadRow", LEADS),
    ("OrderRow", ORDERS),
    ("ReceivableView", RECEIVABLES),
    ("ServiceRequestView", SERVICE_REQUESTS),
    ("ProductView", PRODUCTS),
];

/// The words of an enumeration that a property refers to.
fn values(contract: &Value, property: &Value) -> Vec<String> {
    let name = property["$ref"].as_str().expect("a reference to an enumeration");
    let words = contract.pointer(&format!("{}/enum", name.trim_start_matches('#'))).and_then(Value::as_array).expect("an enumeration");
    words.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_column_is_a_field_of_its_rows_and_has_words() {
    let contract = serde_json::to_value(crate::document()).unwrap();
    let mut silent = Vec::new();
    for (schema, columns) in TABLES {
        let properties = &contract["components"]["schemas"][schema]["properties"];
        for (name, shown) in columns {
            let field = if let Shown::Currency(of) = shown { of } else { name };
            assert!(properties[field].is_object(), "{schema} has no {field}");
            let mut keys = vec![format!("column-{name}")];
            if let Shown::Word(words) = shown {
                keys.extend(values(&contract, &properties[field]).iter().map(|value| format!("{words}-{value}")));
            }
            let unknown = |key: &String| Language::ALL.iter().any(|language| message(*language, key, &[]).is_none());
            silent.extend(keys.into_iter().filter(unknown));
        }
    }
    assert!(silent.is_empty(), "no words for {silent:?}");
}

#[test]
fn a_cell_shows_what_the_list_shows() {
    let row = json!({
        "name": "=1+1", "count": 3, "rate": 1300, "yes": true, "day": "2026-11-22", "at": "2026-11-22T20:00:00Z", "nothing": null,
        "total": {"amount": -129_905, "currency": "CNY"}, "yen": {"amount": 7, "currency": "JPY"}, "owner": {"id": "x", "name": "李雷"},
        "tags": ["重点", "老客户"], "none": [], "status": "new", "unheard": "of",
    });
    let shown = |name: &'static str, shown| cell(&row, (name, shown), Language::Chinese, chrono_tz::Asia::Shanghai);
    assert_eq!(shown("name", Shown::Text), Cell::text("=1+1"));
    assert_eq!(shown("count", Shown::Int), Cell::Int(3));
    assert_eq!(shown("rate", Shown::Percent), Cell::Decimal(1300, 2));
    assert_eq!(shown("yes", Shown::Yes), Cell::text("是"));
    assert_eq!(shown("day", Shown::Date), Cell::Date(NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()));
    assert!(matches!(shown("at", Shown::Time), Cell::Time(_, chrono_tz::Asia::Shanghai)));
    assert_eq!(shown("total", Shown::Money), Cell::Decimal(-129_905, 2));
    assert_eq!(shown("yen", Shown::Money), Cell::Decimal(7, 0));
    assert_eq!(shown("currency", Shown::Currency("total")), Cell::text("CNY"));
    assert_eq!(shown("owner", Shown::Name), Cell::text("李雷"));
    assert_eq!(shown("tags", Shown::Texts), Cell::text("重点; 老客户"));
    assert_eq!(shown("none", Shown::Texts), Cell::Empty);
    assert_eq!(shown("status", Shown::Word("lead_status")), Cell::text("新线索"));
    assert_eq!(shown("unheard", Shown::Word("lead_status")), Cell::text("of"));
    for kind in [Shown::Text, Shown::Int, Shown::Money, Shown::Time, Shown::Name, Shown::Texts, Shown::Word("status")] {
        assert_eq!(shown("nothing", kind), Cell::Empty);
    }
}
