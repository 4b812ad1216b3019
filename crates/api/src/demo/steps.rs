//! How each step of a story is done over the API.

use super::{
    goods::GOODS,
    people::{FAMILY, GIVEN, PASSWORD},
    stage::Stage,
    story::{Scene, Step},
    trade,
};
use chrono::TimeDelta;
use serde_json::{Value, json};

/// Does one step.
pub(super) async fn play(stage: &mut Stage, scene: Scene) -> Result<(), String> {
    let n = scene.customer;
    let customer = format!("customer:{n}");
    let portal = if n == 0 { "customer".to_owned() } else { format!("kehu{n:03}") };
    let today = scene.at.date_naive();
    match scene.step {
        Step::Create { by, keep } => create(stage, n, by, keep).await,
        Step::Assign { to } => {
            let (id, owner) = (stage.id(&customer)?, stage.id(to)?);
            stage.post("director", &format!("/customers/{id}/assign"), json!({"owner_id": owner})).await.map(|_| ())
        }
        Step::Claim { by } => {
            let id = stage.id(&customer)?;
            stage.post(by, &format!("/customers/{id}/claim"), json!({})).await.map(|_| ())
        }
        Step::Release { by } => {
            let (id, reason) = (stage.id(&customer)?, stage.id("release_reason#0")?);
            stage.post(by, &format!("/customers/{id}/release"), json!({"reason_id": reason, "note": "暂无采购计划"})).await.map(|_| ())
        }
        Step::FollowUp { by, text, next_days, intent } => {
            let kinds = ["telephone", "visit", "chat", "meeting", "mail"];
            let body = json!({
                "customer_id": stage.id(&customer)?, "kind": kinds.get(text % 5), "content": trade::TALKS.get(text), "intent": intent,
                "next_contact_at": next_days.map(|days| (scene.at + TimeDelta::days(days)).to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
            });
            stage.post(by, "/follow-ups", body).await.map(|_| ())
        }
        Step::Portal { by } => {
            let body = json!({"customer_id": stage.id(&customer)?, "login": portal, "name": contact(n).name, "password": PASSWORD});
            stage.post(by, "/portal-accounts", body).await.map(|_| ())
        }
        Step::Order { by, lines, discount_bp, instalments } => order(stage, n, by, &lines, discount_bp, instalments, today).await,
        Step::Submit { by } => on_order(stage, n, by, "submit", json!({})).await,
        Step::Approve { by } => on_order(stage, n, by, "approve", json!({"note": "同意，注意交期。"})).await,
        Step::Reject { by } => on_order(stage, n, by, "reject", json!({"reason": "折扣超出政策，请与客户再沟通。"})).await,
        Step::Cancel { by } => on_order(stage, n, by, "cancel", json!({"reason": "客户项目取消。"})).await,
        Step::Sign => {
            let id = stage.id(&format!("order:{n}"))?;
            let order = stage.get(&portal, &format!("/portal/orders/{id}")).await?;
            let body = json!({"name": contact(n).name, "revision": order.get("revision")});
            stage.post(&portal, &format!("/portal/orders/{id}/sign"), body).await.map(|_| ())
        }
        Step::Decline => {
            let id = stage.id(&format!("order:{n}"))?;
            stage.post(&portal, &format!("/portal/orders/{id}/decline"), json!({"reason": "希望把保养服务一起算进来。"})).await.map(|_| ())
        }
        Step::Ship { by, part } => ship(stage, n, by, part).await,
        Step::Receive => receive(stage, n, &portal).await,
        Step::Pay { percent } => pay(stage, n, &portal, percent).await,
        Step::Confirm { by } => {
            let Ok(id) = stage.id(&format!("payment:{n}")) else { return Ok(()) };
            stage.post(by, &format!("/receipts/{id}/confirm"), json!({})).await.map(|_| ())
        }
        Step::Request { .. } | Step::Reply { .. } | Step::Answer { .. } | Step::Wait { .. } | Step::Resolve { .. } | Step::Close => {
            service(stage, n, &portal, scene.step).await
        }
        Step::Feedback { service, text } => feedback(stage, n, &portal, service, text).await,
        Step::Chat { text } => {
            let Some((subject, body)) = trade::CHATS.get(text) else { return Ok(()) };
            let made = stage.post(&portal, "/portal/conversations", json!({"subject": subject, "body": body})).await?;
            stage.remember(format!("chat:{n}"), &made).map(|_| ())
        }
        Step::ChatReply { text } => {
            let id = stage.id(&format!("chat:{n}"))?;
            stage
                .post("director", &format!("/conversations/{id}/messages"), json!({"body": trade::REPLIES.get(text + 2)}))
                .await
                .map(|_| ())
        }
        Step::CatchUp { by } => catch_up(stage, by).await,
        Step::Back(step) => super::returns::play(stage, n, &portal, step).await,
        Step::Visitor { text } => {
            let Some((_, body)) = trade::CHATS.get(text) else { return Ok(()) };
            let body = json!({"name": format!("{}先生", contact(n).family), "contact": format!("1380000{n:04}"), "body": body});
            stage.post("", "/public/conversations", body).await.map(|_| ())
        }
    }
}

/// Somebody sees what he was told, and does what was put on his list.
async fn catch_up(stage: &mut Stage, by: &str) -> Result<(), String> {
    stage.post(by, "/notifications/read", json!({"all": true})).await?;
    if by != "director" {
        return Ok(());
    }
    let open = "%7B%22field%22%3A%22done%22%2C%22op%22%3A%22eq%22%2C%22value%22%3Afalse%7D";
    let tasks = stage.get(by, &format!("/follow-ups?limit=200&filter={open}")).await?;
    for id in tasks.get("data").and_then(Value::as_array).into_iter().flatten().filter_map(|task| task.get("id")?.as_str()) {
        stage.patch(by, &format!("/follow-ups/{id}"), json!({"done": true})).await?;
    }
    Ok(())
}

/// Whom one speaks to at a customer.
struct Contact {
    /// The customer is this person, not a business.
    private: bool,
    family: &'static str,
    name: String,
    name_en: String,
}

fn contact(n: usize) -> Contact {
    // Stirred, so that a name goes with all kinds of businesses.
    let family = FAMILY.get((n * 7 + n / 24 * 5) % FAMILY.len()).copied().unwrap_or(("王", "Wang"));
    let given = GIVEN.get((n * 3 + n / 20 * 7 + n / 60) % GIVEN.len()).copied().unwrap_or(("雨桐", "Yutong"));
    Contact {
        private: n % 11 == 9,
        family: family.0,
        name: format!("{}{}", family.0, given.0),
        name_en: format!("{} {}", given.1, family.1),
    }
}

/// Which of several turns up, when they turn up so often in a hundred; the last one takes what is left.
fn weighed(n: usize, weights: &[usize]) -> usize {
    let mut rest = n % 100;
    weights.iter().position(|weight| rest.checked_sub(*weight).map(|left| rest = left).is_none()).unwrap_or(weights.len())
}

async fn create(stage: &mut Stage, n: usize, by: &str, keep: bool) -> Result<(), String> {
    let Contact { private, name: person, name_en: person_en, .. } = contact(n);
    let city = trade::CITIES.get((n * 5 + n / 16) % trade::CITIES.len()).copied().unwrap_or(("上海市", "Shanghai"));
    let word = trade::WORDS.get((n * 7 + n / 24 * 5) % trade::WORDS.len()).copied().unwrap_or(("青禾", "Qinghe"));
    let line = trade::TRADES.get((n * 3 + n / 7) % trade::TRADES.len()).copied().unwrap_or(("咖啡馆", "Coffee", "cafe"));
    let short = city.0.trim_end_matches('市');
    let (name, name_en) = if private {
        (person.clone(), person_en.clone())
    } else {
        (format!("{short}{}{}", word.0, line.0), format!("{} {} {}", city.1, word.1, line.1))
    };
    let job = ["店长", "采购经理", "总经理", "行政主管"].get((n + n / 4) % 4);
    let mobile = format!("13{}{:08}", n % 9, 10_000_000 + n * 7919);
    let body = json!({
        "name": name, "name_en": name_en, "kind": if private { "person" } else { "organization" }, "keep": keep,
        "role": if n % 23 == 7 { "partner" } else if n % 29 == 11 { "agent" } else { "prospect" },
        "source_id": stage.id(&format!("source#{}", weighed(n * 37, &[34, 24, 19, 14]))).ok(),
        "medium_id": stage.id(&format!("medium#{}", weighed(n * 53, &[46, 27, 17]))).ok(),
        "level_id": stage.id(&format!("level#{}", [0, 1, 1, 2, 2, 2].get(n % 6).copied().unwrap_or(1))).ok(),
        "industry_id": stage.id(&format!("industry:{}", line.2)).ok(), "region_id": stage.id(&format!("region:{}", city.0)).ok(),
        "intent": (["unknown", "low", "medium", "high"]).get(n % 4), "mobile": mobile, "email": format!("kehu{n}@guest.example"),
        "address": format!("{}示例路 {} 号", city.0, n + 1),
        "tags": if n.is_multiple_of(3) { trade::TAGS.get(n / 3 % trade::TAGS.len()).map_or_else(Vec::new, |tag| vec![*tag]) } else { Vec::new() },
        "contact": if private { Value::Null } else { json!({"name": person, "name_en": person_en, "job_title": job, "mobile": mobile}) },
    });
    let made = stage.post(by, "/customers", body).await?;
    stage.remember(format!("customer:{n}"), &made).map(|_| ())
}

async fn order(
    stage: &mut Stage,
    n: usize,
    by: &str,
    lines: &[(usize, i64)],
    discount_bp: i64,
    instalments: i64,
    today: chrono::NaiveDate,
) -> Result<(), String> {
    let customer = stage.id(&format!("customer:{n}"))?;
    let mut rows = Vec::new();
    for (good, quantity) in lines {
        rows.push(json!({"product_id": stage.id(&format!("product:{good}"))?, "quantity": quantity, "discount_bp": discount_bp}));
    }
    let quote = stage.post(by, "/orders/quote", json!({"customer_id": customer, "lines": rows})).await?;
    let total = quote.pointer("/total/amount").and_then(Value::as_i64).unwrap_or(0);
    let part = total / instalments;
    let plan: Vec<Value> = (0..instalments)
        .map(|position| {
            let amount = if position + 1 == instalments { total - part * (instalments - 1) } else { part };
            let label = ["首期款", "二期款", "尾款"].get(usize::try_from(position).unwrap_or(0));
            json!({"label": label, "due_date": today + TimeDelta::days(30 + 30 * position), "amount": {"amount": amount, "currency": "CNY"}})
        })
        .collect();
    let body = json!({"customer_id": customer, "title": title(n, lines), "lines": rows, "plan": plan, "delivery_date": today + TimeDelta::days(14), "terms": "含送货与首次安装调试，质保两年。"});
    let made = stage.post(by, "/orders", body).await?;
    stage.remember(format!("order:{n}"), &made).map(|_| ())
}

/// What the order is called, by the first thing in it.
fn title(n: usize, lines: &[(usize, i64)]) -> &'static str {
    let category = lines.first().and_then(|(good, _)| GOODS.get(*good)).map_or("", |good| good.category);
    let titles: &[&str] = match category {
        "machines" => &["新店设备采购", "咖啡机采购", "门店设备更新", "办公区咖啡方案"],
        "grinders" => &["磨豆机采购", "磨豆机更新"],
        "water" => &["净水系统改造", "滤芯年度供应"],
        _ => &["耗材补货", "年度保养与培训", "日常耗材采购"],
    };
    titles.get(n % titles.len()).copied().unwrap_or("设备采购")
}

async fn on_order(stage: &mut Stage, n: usize, by: &str, verb: &str, body: Value) -> Result<(), String> {
    let id = stage.id(&format!("order:{n}"))?;
    stage.post(by, &format!("/orders/{id}/{verb}"), body).await.map(|_| ())
}

async fn ship(stage: &mut Stage, n: usize, by: &str, part: bool) -> Result<(), String> {
    let id = stage.id(&format!("order:{n}"))?;
    let order = stage.get(by, &format!("/orders/{id}")).await?;
    let number = |line: &Value, name: &str| line.get(name).and_then(Value::as_i64).unwrap_or(0);
    let open = order.get("lines").and_then(Value::as_array).into_iter().flatten().filter_map(|line| {
        let left = number(line, "quantity") - number(line, "shipped");
        let quantity = if part { (left / 2).max(1).min(left) } else { left };
        (quantity > 0).then(|| json!({"order_line_id": line.get("id"), "quantity": quantity}))
    });
    let lines: Vec<Value> = if part { open.take(1).collect() } else { open.collect() };
    if lines.is_empty() {
        return Ok(());
    }
    let carriers = ["顺丰速运", "德邦快递", "京东物流"];
    let body = json!({"carrier": carriers.get(n % 3), "tracking_number": format!("YL{:010}", n * 104_729 + 17), "lines": lines});
    stage.post(by, &format!("/orders/{id}/shipments"), body).await.map(|_| ())
}

async fn receive(stage: &mut Stage, n: usize, portal: &str) -> Result<(), String> {
    let id = stage.id(&format!("order:{n}"))?;
    let order = stage.get(portal, &format!("/portal/orders/{id}")).await?;
    for shipment in order.get("shipments").and_then(Value::as_array).into_iter().flatten() {
        if shipment.get("status").and_then(Value::as_str) == Some("shipped") {
            let shipment = shipment.get("id").and_then(Value::as_str).unwrap_or_default();
            stage.post(portal, &format!("/portal/shipments/{shipment}/receive"), json!({})).await?;
        }
    }
    Ok(())
}

async fn pay(stage: &mut Stage, n: usize, portal: &str, percent: i64) -> Result<(), String> {
    let id = stage.id(&format!("order:{n}"))?;
    let order = stage.get(portal, &format!("/portal/orders/{id}")).await?;
    let payable = order.pointer("/payable/amount").and_then(Value::as_i64).unwrap_or(0);
    let amount = payable * percent / 100;
    if amount <= 0 {
        return Ok(());
    }
    let body =
        json!({"method": "transfer", "amount": {"amount": amount, "currency": "CNY"}, "reference": format!("银行回单 {:08}", n * 31 + 11)});
    let made = stage.post(portal, &format!("/portal/orders/{id}/payments"), body).await?;
    stage.remember(format!("payment:{n}"), &made).map(|_| ())
}

async fn service(stage: &mut Stage, n: usize, portal: &str, step: Step) -> Result<(), String> {
    if let Step::Request { subject, agent, priority } = step {
        let Some((subject, description)) = trade::REQUESTS.get(subject) else { return Ok(()) };
        let body = json!({
            "subject": subject, "description": description, "priority": priority, "order_id": stage.id(&format!("order:{n}")).ok(),
            "category_id": stage.id(&format!("service_category#{}", n % 3)).ok(), "agent_id": agent.map(|agent| stage.id(agent)).transpose()?,
        });
        let made = stage.post(portal, "/portal/service-requests", body).await?;
        let talk = made.get("conversation_id").and_then(Value::as_str).unwrap_or_default().to_owned();
        stage.ids.insert(format!("talk:{n}"), talk);
        return stage.remember(format!("request:{n}"), &made).map(|_| ());
    }
    let (id, talk) = (stage.id(&format!("request:{n}"))?, stage.id(&format!("talk:{n}"))?);
    let (who, path, body) = match step {
        Step::Reply { by, text } => (by, format!("/conversations/{talk}/messages"), json!({"body": trade::REPLIES.get(text)})),
        Step::Answer { text } => (portal, format!("/portal/conversations/{talk}/messages"), json!({"body": trade::ANSWERS.get(text)})),
        Step::Wait { by } => (by, format!("/service-requests/{id}/wait"), json!({})),
        Step::Resolve { by } => {
            (by, format!("/service-requests/{id}/resolve"), json!({"resolution": "已调整参数并更换密封圈，运行正常。"}))
        }
        _ => (portal, format!("/portal/service-requests/{id}/close"), json!({})),
    };
    stage.post(who, &path, body).await?;
    if let Step::Resolve { by } = step {
        stage.post(by, &format!("/conversations/{talk}/read"), json!({})).await?;
    }
    Ok(())
}

async fn feedback(stage: &mut Stage, n: usize, portal: &str, service: bool, text: usize) -> Result<(), String> {
    let Some((score, words)) = trade::FEEDBACK.get(text) else { return Ok(()) };
    let (subject, name, field) = if service { ("service", "request", "service_request_id") } else { ("sale", "order", "order_id") };
    let mut body = json!({"subject": subject, "score": score, "text": words});
    if let Some(body) = body.as_object_mut() {
        body.insert(field.to_owned(), stage.id(&format!("{name}:{n}"))?.into());
    }
    stage.post(portal, "/portal/feedback", body).await.map(|_| ())
}
