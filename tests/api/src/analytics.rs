//! Analyses: every figure is what the lists show, for everybody, and opens exactly the rows it is of.

pub mod model;
mod summaries;

use crate::harness::{App, client::id_of};
use serde_json::{Value, json};

/// A filter in an address.
pub fn encoded(text: &str) -> String {
    text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The whole of a list, page by page.
pub async fn whole(client: &crate::harness::client::Client, resource: &str, filter: &Value) -> (Vec<Value>, u64) {
    let path = format!("/{resource}?limit=200&count=exact&filter={}", encoded(&filter.to_string()));
    let (mut rows, mut next, mut total) = (Vec::new(), Some(String::new()), 0);
    while let Some(cursor) = next {
        let page = client.get(&if cursor.is_empty() { path.clone() } else { format!("{path}&cursor={cursor}") }).await.ok();
        rows.extend(page["data"].as_array().unwrap().iter().cloned());
        total = page["page"]["total"].as_u64().unwrap();
        next = page["page"]["next"].as_str().map(str::to_owned);
    }
    (rows, total)
}

/// More of everything than the fixture has, of both salespeople, so that there is something to tell apart.
pub async fn trade(app: &App) {
    let administrator = app.as_role("administrator");
    let filter = encoded(&json!({"and": [{"field": "kind", "op": "in", "value": ["source", "medium", "level"]}]}).to_string());
    let entries = administrator.get(&format!("/dictionaries?limit=200&filter={filter}")).await.rows();
    let filter = encoded(&json!({"and": [{"field": "kind", "op": "eq", "value": "region"}]}).to_string());
    let regions = administrator.get(&format!("/dictionaries?limit=200&filter={filter}")).await.rows();
    let city = regions.iter().find(|place| !place["parent_id"].is_null()).expect("a city");
    let province = regions.iter().find(|place| place["id"] == city["parent_id"]).expect("its province");
    let of = |kind: &str, number: usize| {
        let kinds: Vec<_> = entries.iter().filter(|entry| entry["kind"] == kind).collect();
        kinds[number % kinds.len()]["id"].clone()
    };
    for (number, seller) in ["sales", "sales2", "sales", "prospector", "sales2"].into_iter().enumerate() {
        let client = app.as_role(seller);
        let region = if number % 2 == 0 { &city["id"] } else { &province["id"] };
        let customer = json!({"name": format!("分析 {number}"), "kind": if number < 2 { "organization" } else { "person" }, "keep": seller != "prospector",
            "intent": if number == 1 { "high" } else { "low" }, "source_id": of("source", number / 2), "medium_id": of("medium", number),
            "level_id": of("level", number), "region_id": if number == 4 { &Value::Null } else { region }});
        let customer = id_of(&client.post("/customers", customer).await.created());
        if seller == "prospector" {
            continue;
        }
        client.post("/follow-ups", json!({"customer_id": customer, "kind": "visit", "content": "拜访"})).await.created();
        let lines = json!([{"product_id": app.id(if number == 0 { "product" } else { "product2" }), "quantity": number + 1}]);
        let order = id_of(&client.post("/orders", json!({"customer_id": customer, "lines": lines})).await.created());
        if number < 2 {
            client.post(&format!("/orders/{order}/submit"), json!({})).await.ok();
            app.as_role("director").post(&format!("/orders/{order}/approve"), json!({})).await.ok();
        }
        if number == 4 {
            administrator.delete(&format!("/customers/{customer}")).await;
        }
    }
    for (number, seller) in ["sales", "sales2", "sales"].into_iter().enumerate() {
        let client = app.as_role(seller);
        let lead = json!({"name": format!("来人 {number}"), "keep": true, "mobile": format!("1380000222{number}"), "source_id": of("source", number)});
        let lead = id_of(&client.post("/leads", lead).await.created());
        if number == 0 {
            client.post(&format!("/leads/{lead}/contact"), json!({})).await.ok();
            client.post(&format!("/leads/{lead}/qualify"), json!({})).await.ok();
            client.post(&format!("/leads/{lead}/convert"), json!({})).await.ok();
        }
    }
    let receipt = app.id("receipt");
    app.as_role("director").post(&format!("/receipts/{receipt}/confirm"), json!({})).await.ok();
    serve(app).await;
}

async fn serve(app: &App) {
    let (customer, service) = (app.as_role("customer"), app.as_role("service"));
    for (number, agent) in ["service", "service2", "service"].into_iter().enumerate() {
        let ask = json!({"subject": "异响", "description": "低速时", "agent_id": app.id(agent)});
        let request = id_of(&customer.post("/portal/service-requests", ask).await.created());
        if agent == "service" {
            service.post(&format!("/service-requests/{request}/start"), json!({})).await.ok();
            service.post(&format!("/service-requests/{request}/resolve"), json!({"resolution": "好了"})).await.ok();
            let score = json!({"subject": "service", "service_request_id": request, "score": 5 - number, "text": "好"});
            customer.post("/portal/feedback", score).await.created();
        }
    }
}

#[tokio::test]
async fn every_analysis_of_everybody_is_what_the_lists_show() {
    let app = App::start().await;
    trade(&app).await;
    let (mut asked, mut compared) = (0, 0);
    for role in ["administrator", "director", "manager", "sales", "sales2", "service", "promoter", "prospector"] {
        let client = app.as_role(role);
        for measure in client.get("/analytics").await.rows() {
            let name = measure["measure"].as_str().unwrap();
            let total = client.get(&format!("/analytics/{name}")).await.ok();
            model::same_as_its_rows(&client, &total, &total["total"]).await;
            let (rows, _) = whole(&client, measure["resource"].as_str().unwrap(), &total["total"]["rows"]["filter"]).await;
            for dimension in measure["dimensions"].as_array().unwrap() {
                let by = dimension["dimension"].as_str().unwrap();
                let path = format!("/analytics/{name}?by={by}&from=2020-01-01&to=2035-12-31");
                let path = if dimension["time"] == true { format!("/analytics/{name}?by={by}&compare=previous") } else { path };
                let analysis = client.get(&path).await.ok();
                let counts: i64 = analysis["data"].as_array().unwrap().iter().map(|row| row["count"].as_i64().unwrap()).sum();
                assert_eq!(Some(counts), analysis["total"]["count"].as_i64(), "{role} {path}");
                for row in analysis["data"].as_array().unwrap().iter().filter(|row| row["count"] != 0) {
                    model::same_as_its_rows(&client, &analysis, row).await;
                }
                if dimension["time"] == false {
                    compared += usize::from(model::same_as_brute_force(&analysis, by, &rows, &path));
                }
                asked += 1;
            }
        }
    }
    assert!(asked > 300 && compared > 100, "{asked} analyses asked, {compared} compared with brute force");
}

#[tokio::test]
async fn a_region_opens_into_its_parts() {
    let app = App::start().await;
    trade(&app).await;
    let director = app.as_role("director");
    let provinces = director.get("/analytics/customers?by=region").await.ok();
    let province = provinces["data"].as_array().unwrap().iter().find(|row| row["opens"] == true).expect("a province").clone();
    let within = format!("/analytics/customers?by=region&within={}", province["key"].as_str().unwrap());
    let cities = director.get(&within).await.ok();
    assert_eq!(cities["total"]["count"], province["count"]);
    assert_eq!(cities["within"][0]["name"], province["label"]);
    let itself = cities["data"].as_array().unwrap().iter().find(|row| row["key"] == province["key"]).expect("what is in no city");
    assert!(itself["count"].as_i64() > Some(0) && itself["count"].as_i64() < province["count"].as_i64());
    for row in cities["data"].as_array().unwrap() {
        model::same_as_its_rows(&director, &cities, row).await;
    }
}

#[tokio::test]
async fn what_cannot_be_analysed_is_refused() {
    let app = App::start().await;
    let director = app.as_role("director");
    director.get("/analytics/orders?by=source").await.refused(400, "analytics.dimension");
    director.get("/analytics/customers?by=planet").await.is(400);
    director.get("/analytics/weather").await.is(404);
    director.get("/analytics/customers?from=2026-02-01&to=2026-01-01").await.refused(400, "analytics.period");
    director.get("/analytics/customers?by=day&from=2020-01-01&to=2026-01-01").await.refused(400, "analytics.parts");
    let within = format!("/analytics/customers?by=source&within={}", app.id("entry"));
    director.get(&within).await.refused(400, "analytics.within");
    app.as_role("promoter").get("/analytics/orders").await.refused(403, "forbidden");
    app.as_role("promoter").get("/analytics/buyers").await.refused(403, "forbidden");
    let filter = encoded(&json!({"and": [{"field": "first_order_at", "op": "is_not_empty"}]}).to_string());
    app.as_role("promoter").get(&format!("/customers?filter={filter}")).await.refused(400, "query.filter_field");
    app.as_role("customer").get("/analytics").await.is(403);
}

#[tokio::test]
async fn a_manager_s_figures_are_those_of_his_departments() {
    let app = App::start().await;
    trade(&app).await;
    let (director, manager) = (app.as_role("director"), app.as_role("manager"));
    let north = format!("/analytics/order_amount?department={}", app.id("north"));
    let (seen, whole) = (manager.get("/analytics/order_amount").await.ok(), director.get("/analytics/order_amount").await.ok());
    assert_eq!(director.get(&north).await.ok()["total"]["value"], seen["total"]["value"]);
    assert!(seen["total"]["value"].as_i64() < whole["total"]["value"].as_i64());
    let everything = format!("/analytics/order_amount?department={}", app.id("headquarters"));
    assert_eq!(director.get(&everything).await.ok()["total"]["value"], whole["total"]["value"]);
    let mine = format!("/analytics/orders?owner={}", app.id("sales2"));
    assert_eq!(
        director.get(&mine).await.ok()["total"]["value"],
        app.as_role("sales2").get("/analytics/orders").await.ok()["total"]["value"]
    );
    assert_eq!(manager.get(&mine).await.ok()["total"]["value"], 0);
}

#[tokio::test]
async fn the_funnel_narrows_and_opens() {
    let app = App::start().await;
    trade(&app).await;
    let director = app.as_role("director");
    let funnel = director.get("/analytics/funnel?from=2020-01-01&to=2035-01-01").await.ok();
    let counts: Vec<_> = funnel["stages"].as_array().unwrap().iter().map(|stage| stage["count"].as_i64().unwrap()).collect();
    let [leads, converted, customers, buyers, payers] = counts[..] else { panic!("{funnel:#}") };
    assert!(leads > converted && converted > 0 && customers > buyers && buyers >= payers && buyers > 0, "{counts:?}");
    for stage in funnel["stages"].as_array().unwrap() {
        let (_, total) = whole(&director, stage["rows"]["resource"].as_str().unwrap(), &stage["rows"]["filter"]).await;
        assert_eq!(Some(total), stage["count"].as_u64());
        let begins = ["leads", "customers"].contains(&stage["measure"].as_str().unwrap());
        assert_eq!(
            (stage["conversion"].is_null(), stage["median_seconds"].is_null()),
            (begins, begins || stage["count"] == 0),
            "{stage:#}"
        );
    }
}

#[tokio::test]
async fn an_analysis_is_a_file_too() {
    let app = App::start().await;
    trade(&app).await;
    let director = app.as_role("director");
    let analysis = director.get("/analytics/customers?by=source").await.ok();
    let csv = director.get("/analytics/customers?by=source&format=csv").await;
    assert_eq!(csv.header("content-type"), Some("text/csv; charset=utf-8"));
    let text = csv.ok().as_str().unwrap().to_owned();
    assert_eq!(text.lines().count(), analysis["data"].as_array().unwrap().len() + 2, "{text}");
    assert!(text.starts_with("\u{feff}Source,Customers") && text.contains("Total,"), "{text}");
    let book = director.get("/analytics/order_amount?by=month&compare=previous&format=xlsx").await;
    assert!(book.header("content-disposition").unwrap().contains(".xlsx"));
    assert!(book.ok().as_str().unwrap().starts_with("PK"));
}
