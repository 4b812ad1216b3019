//! What stands in the demo company before its story begins: departments, people, look-up lists, goods, prices, stock.

use super::{
    goods::{CATEGORIES, GOODS, UNITS},
    people::{DEPARTMENTS, PASSWORD, STAFF},
    stage::Stage,
    trade,
};
use chrono::TimeDelta;
use serde_json::{Value, json};

/// Furnishes the empty company.
pub(super) async fn furnish(stage: &mut Stage) -> Result<(), String> {
    Stage::at(stage.now - TimeDelta::days(260));
    for (name, name_en, above) in DEPARTMENTS {
        let parent = above.map(|above| stage.id(&format!("department:{above}"))).transpose()?;
        let made = stage.post("admin", "/departments", json!({"name": name, "name_en": name_en, "parent_id": parent})).await?;
        stage.remember(format!("department:{name}"), &made)?;
    }
    remember_list(stage, "/roles?limit=100", "role", "key").await?;
    for person in STAFF.iter().skip(1) {
        let body = json!({
            "login": person.login, "name": person.name, "name_en": person.name_en, "job_title": person.job, "password": PASSWORD,
            "email": format!("{}@yunling.example", person.login),
            "department_id": stage.id(&format!("department:{}", person.department))?, "role_ids": [stage.id(&format!("role:{}", person.role))?],
        });
        let made = stage.post("admin", "/users", body).await?;
        stage.remember(person.login.to_owned(), &made)?;
    }
    let me = stage.get("admin", "/auth/me").await?;
    if let (Some(admin), Some(id)) = (STAFF.first(), me.get("membership_id").and_then(Value::as_str)) {
        let department = stage.id(&format!("department:{}", admin.department))?;
        let body = json!({"job_title": admin.job, "department_id": department, "email": format!("{}@yunling.example", admin.login)});
        stage.patch("admin", &format!("/users/{id}"), body).await?;
    }
    for (login, department) in [("director", "市场中心"), ("manager", "华东销售部"), ("manager2", "华南销售部"), ("service", "客户服务部")]
    {
        let (head, department) = (stage.id(login)?, stage.id(&format!("department:{department}"))?);
        stage.patch("admin", &format!("/departments/{department}"), json!({"head_id": head})).await?;
    }
    let about = json!({
        "about": "云岭咖啡设备是一家虚构的公司，用来演示关系系统。我们为咖啡馆、酒店与办公室提供咖啡机、磨豆机、净水与保养服务。",
        "about_en": "Yunling Coffee Equipment is a fictional company that demonstrates Guanxi. We equip cafés, hotels and offices with espresso machines, grinders, water treatment and care.",
        "address": "上海市虚构路 100 号", "phone": "400-000-0000", "email": "hello@yunling.example", "site_published": true,
    });
    stage.patch("admin", "/company", about).await?;
    furnish_lists(stage).await?;
    for (name, body, body_en) in trade::TEMPLATES {
        stage.post("admin", "/reply-templates", json!({"name": name, "body": body, "body_en": body_en})).await?;
    }
    furnish_goods(stage).await
}

async fn furnish_lists(stage: &mut Stage) -> Result<(), String> {
    for (kind, entries) in [("product_category", CATEGORIES), ("unit", UNITS), ("industry", trade::INDUSTRIES)] {
        remember_dictionary(stage, kind).await?;
        for (code, name, name_en) in entries {
            if stage.id(&format!("{kind}:{code}")).is_err() {
                let made =
                    stage.post("admin", "/dictionaries", json!({"kind": kind, "code": code, "name": name, "name_en": name_en})).await?;
                stage.remember(format!("{kind}:{code}"), &made)?;
            }
        }
    }
    for kind in ["source", "medium", "level", "release_reason", "service_category", "return_reason", "region", "disqualify_reason"] {
        remember_dictionary(stage, kind).await?;
    }
    Ok(())
}

async fn furnish_goods(stage: &mut Stage) -> Result<(), String> {
    for (index, good) in GOODS.iter().enumerate() {
        let picture = stage.upload("admin", &format!("{}.webp", good.name_en), good.picture).await?;
        let body = json!({
            "picture_ids": [picture], "name": good.name, "name_en": good.name_en, "category_id": stage.id(&format!("product_category:{}", good.category))?,
            "unit_id": stage.id(&format!("unit:{}", good.unit))?, "price": {"amount": good.price, "currency": "CNY"},
            "tax_rate_bp": good.tax_rate_bp, "description": good.text, "description_en": good.text_en,
            "specification": good.specification, "status": "on_sale",
        });
        let made = stage.post("admin", "/products", body).await?;
        let id = stage.remember(format!("product:{index}"), &made)?;
        let stock = json!({"product_id": id, "quantity": good.stock * 2, "kind": "purchase", "note": "期初入库"});
        stage.post("admin", "/stock-moves", stock).await?;
    }
    let mut items = Vec::new();
    for (index, good) in GOODS.iter().enumerate().take(6) {
        let price = json!({"amount": good.price / 100 * 92, "currency": "CNY"});
        items.push(json!({"product_id": stage.id(&format!("product:{index}"))?, "price": price, "min_quantity": 3}));
    }
    let list = json!({"name": "三台起优惠价", "name_en": "Three or more", "currency": "CNY", "items": items});
    stage.post("admin", "/price-lists", list).await.map(|_| ())
}

async fn remember_list(stage: &mut Stage, path: &str, prefix: &str, key: &str) -> Result<(), String> {
    let list = stage.get("admin", path).await?;
    for row in list.get("data").and_then(Value::as_array).into_iter().flatten() {
        if let Some(name) = row.get(key).and_then(Value::as_str) {
            stage.remember(format!("{prefix}:{name}"), row)?;
        }
    }
    Ok(())
}

/// Remembers a dictionary's entries by code and by name, page after page.
async fn remember_dictionary(stage: &mut Stage, kind: &str) -> Result<(), String> {
    let filter = format!("%7B%22field%22%3A%22kind%22%2C%22op%22%3A%22eq%22%2C%22value%22%3A%22{kind}%22%7D");
    let mut cursor = String::new();
    loop {
        let list = stage.get("admin", &format!("/dictionaries?limit=200&filter={filter}{cursor}")).await?;
        for (index, row) in list.get("data").and_then(Value::as_array).into_iter().flatten().enumerate() {
            for key in ["code", "name"] {
                if let Some(name) = row.get(key).and_then(Value::as_str) {
                    stage.remember(format!("{kind}:{name}"), row)?;
                }
            }
            stage.remember(format!("{kind}#{index}"), row)?;
        }
        match list.pointer("/page/next").and_then(Value::as_str) {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return Ok(()),
        }
    }
}
