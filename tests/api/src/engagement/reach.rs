//! What of a customer's or a lead's story somebody reads who does not read everything about him.

use crate::harness::{App, client::id_of};
use serde_json::json;

#[tokio::test]
async fn what_was_said_to_a_lead_is_for_those_who_read_leads() {
    let app = App::start().await;
    let (sales, service) = (app.as_role("sales"), app.as_role("service"));
    let lead = id_of(&sales.post("/leads", json!({"name": "林舟", "mobile": "13900001111", "keep": true})).await.created());
    let body = json!({"lead_id": lead, "kind": "telephone", "content": "谈了价格"});
    let id = id_of(&sales.post("/follow-ups", body.clone()).await.created());
    let path = format!("/follow-ups/{id}");
    for somebody in [&sales, &app.as_role("director")] {
        assert_eq!(somebody.get(&path).await.ok()["lead"]["id"], lead);
    }
    // The service desk reads what was said to every customer, and no leads.
    assert!(service.get("/follow-ups?limit=200").await.rows().iter().all(|row| row["id"] != id));
    service.get(&path).await.refused(404, "not_found");
    service.get(&format!("{path}/events")).await.refused(404, "not_found");
    service.patch(&path, json!({"content": "改"})).await.refused(404, "not_found");
    service.delete(&path).await.refused(404, "not_found");
    service.post("/follow-ups", body).await.refused(404, "not_found");
    // Once the lead is a customer, it is a customer's story.
    sales.post(&format!("/leads/{lead}/qualify"), json!({})).await.ok();
    sales.post(&format!("/leads/{lead}/convert"), json!({})).await.ok();
    service.get(&path).await.ok();
}

#[tokio::test]
async fn the_timeline_tells_of_talks_and_opinions_within_reach_alone() {
    let app = App::start().await;
    let (sales, customer) = (app.as_role("sales"), app.id("record_customer"));
    let begin = json!({"customer_id": customer, "subject": "价格", "body": "只在我们之间"});
    sales.post("/conversations", begin).await.created();
    let told = async |somebody: &str| {
        let rows = app.as_role(somebody).get(&format!("/customers/{customer}/timeline?limit=200")).await.rows();
        rows.iter().any(|row| row["body"] == "只在我们之间")
    };
    assert!(told("sales").await && told("director").await);
    // The service desk reads every customer, but of the talks its own.
    assert!(!told("service").await);
}
