//! The demo's saved views: what the director shows everybody, what a manager shows his people, and one of a salesperson's own.

use super::stage::Stage;
use serde_json::{Value, json};

/// Who keeps it; list, name, readers, order and columns; what it asks.
type Kept = (&'static str, &'static str, &'static str, &'static str, &'static str, Option<&'static str>, Value);

pub(super) async fn fill(stage: &mut Stage) -> Result<(), String> {
    Stage::at(stage.now);
    for (who, list, name, share, sort, columns, filter) in kept() {
        let body = json!({"list": list, "name": name, "share": share, "sort": sort, "columns": columns, "filter": filter.to_string()});
        stage.post(who, "/views", body).await?;
    }
    Ok(())
}

fn term(field: &str, op: &str, value: &Value) -> Value {
    json!({"field": field, "op": op, "value": value})
}

fn kept() -> Vec<Kept> {
    let mine = term("owner_id", "eq", &json!({"me": true}));
    let promising = term("intent", "in", &json!(["high", "medium"]));
    let quiet = json!({"or": [
        {"field": "last_follow_up_at", "op": "is_empty"},
        term("last_follow_up_at", "before", &json!({"ago": "P14D"})),
    ]});
    let soon = term("next_contact_at", "within", &json!({"next": "P7D"}));
    let fresh = term("created_at", "within", &json!({"last": "P30D"}));
    let open = term("status", "in", &json!(["new", "contacted"]));
    let large = term("total", "gte", &json!(5_000_000));
    let shipping = term("status", "in", &json!(["signed", "partially_shipped"]));
    let late = term("payment_status", "in", &json!(["overdue"]));
    vec![
        ("director", "customers", "意向客户久未跟进", "company", "last_follow_up_at", None, json!({"and": [promising, quiet]})),
        (
            "manager",
            "customers",
            "未来 7 天要联系",
            "department",
            "next_contact_at",
            Some("name,level,intent,owner,mobile,next_contact_at"),
            json!({"and": [soon]}),
        ),
        ("sales", "customers", "我的新客户", "private", "-created_at", None, json!({"and": [mine, fresh]})),
        ("director", "leads", "近 30 天未转化", "company", "-created_at", None, json!({"and": [open, fresh]})),
        ("director", "orders", "5 万元以上待发货", "company", "-total", None, json!({"and": [large, shipping]})),
        ("manager", "orders", "逾期未回款", "department", "-outstanding", None, json!({"and": [late]})),
    ]
}
