//! The director of the demo company keeps an eye on a salesperson and on two of the customers, and hears of what happens.

use super::stage::Stage;
use chrono::TimeDelta;
use serde_json::{Value, json};

/// Whom he watches, and what is done afterwards.
const WATCHED: &str = "sales2";
const DEEDS: &[(i64, &str, &str)] = &[
    (26, "telephone", "客户确认了安装时间，提醒我们带上备用滤芯。"),
    (7, "visit", "到店拜访，新店吧台尺寸已量好，等我们报价。"),
    (3, "mail", "已发送新店两套设备的配置与报价。"),
];

/// Plays it, in the last days before now.
pub(super) async fn watch(stage: &mut Stage) -> Result<(), String> {
    Stage::at(stage.now - TimeDelta::days(2));
    let person = stage.id(WATCHED)?;
    let customers = stage.get(WATCHED, "/customers?sort=-last_follow_up_at&limit=2").await?;
    let customers: Vec<Value> =
        customers.get("data").and_then(Value::as_array).into_iter().flatten().filter_map(|row| row.get("id").cloned()).collect();
    stage.post("director", "/watches", json!({"person_id": person})).await?;
    for customer in &customers {
        stage.post("director", "/watches", json!({"customer_id": customer})).await?;
    }
    for ((hours, kind, content), customer) in DEEDS.iter().zip(customers.iter().cycle()) {
        Stage::at(stage.now - TimeDelta::hours(*hours));
        let next = stage.now + TimeDelta::days(4);
        let talk = json!({"customer_id": customer, "kind": kind, "content": content, "next_contact_at": next});
        stage.post(WATCHED, "/follow-ups", talk).await?;
    }
    Ok(())
}
