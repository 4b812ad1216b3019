//! The demo's surveys: one with names whose results say something, one anonymous, one being written, and a task for the portal's login.

use super::stage::Stage;
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use serde_json::{Value, json};

/// How many customers each agent asks.
const ASKED: usize = 32;

const PRAISE: &[&str] = &["安装师傅很专业，讲解清楚。", "出杯稳定，店员上手快。", "补货及时，客户经理经常来看。", "保养提醒很贴心。"];
const WISHES: &[&str] = &["希望周末也能报修。", "磨豆机噪音偏大。", "滤芯到货慢了两天。", "配件价格希望有阶梯优惠。", "热线排队有点久。"];

fn option(id: &str, text: &str, english: &str) -> Value {
    json!({"id": id, "text": text, "text_en": english})
}

fn question(id: &str, kind: &str, text: &str, english: &str) -> Value {
    json!({"id": id, "kind": kind, "text": text, "text_en": english, "required": !matches!(kind, "text" | "number" | "matrix")})
}

fn with(mut question: Value, more: &[(&str, Value)]) -> Value {
    if let Value::Object(fields) = &mut question {
        fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    }
    question
}

fn section(id: &str, title: &str, english: &str, questions: &[Value]) -> Value {
    json!({"id": id, "title": title, "title_en": english, "questions": questions})
}

fn satisfaction() -> Value {
    let machines = json!([
        option("espresso", "半自动咖啡机", "Espresso machine"),
        option("automatic", "全自动咖啡机", "Automatic machine"),
        option("grinder", "磨豆机", "Grinder"),
    ]);
    let marks = json!([option("good", "满意", "Good"), option("fair", "一般", "Fair"), option("poor", "不满意", "Poor")]);
    let teams =
        json!([option("sales", "销售", "Sales"), option("delivery", "送货安装", "Delivery"), option("care", "售后", "After-sales")]);
    let low = json!({"question": "service", "at_most": 3});
    json!({"sections": [
        section("use", "使用情况", "Use", &[
            with(question("machine", "single", "您主要使用哪类设备？", "Which machine do you mainly use?"), &[("options", machines)]),
            with(question("cups", "number", "平均每天出多少杯？", "How many cups a day?"), &[("least", json!(0)), ("most", json!(5000))]),
        ]),
        section("opinion", "您的评价", "Your opinion", &[
            question("service", "rating", "您对我们的服务满意吗？", "How content are you with our service?"),
            with(question("why", "text", "哪里让您不满意？", "What could be better?"), &[("show_if", low)]),
            with(question("teams", "matrix", "您如何评价各个团队？", "How do you judge our teams?"), &[("options", marks), ("rows", teams)]),
            question("score", "nps", "您会把我们推荐给同行吗？", "Would you recommend us to colleagues?"),
            question("words", "text", "还有什么想对我们说？", "Anything else?"),
        ]),
    ]})
}

fn prices() -> Value {
    let bands =
        json!([option("fair", "合理", "Fair"), option("high", "偏高", "Rather high"), option("low", "比同行低", "Lower than others")]);
    let wants = json!([
        option("training", "拉花培训", "Latte art training"),
        option("lease", "设备租赁", "Leasing"),
        option("beans", "咖啡豆配送", "Bean delivery"),
        option("care", "年度保养", "Yearly maintenance"),
    ]);
    json!({"sections": [section("price", "价格与需求", "Prices and wishes", &[
        with(question("price", "single", "您觉得我们的价格如何？", "How do you find our prices?"), &[("options", bands)]),
        with(question("wants", "multiple", "您希望我们增加哪些服务？", "What should we offer besides?"), &[("options", wants)]),
        question("rating", "rating", "整体满意度", "Overall, how content are you?"),
        question("words", "text", "匿名留言", "A word, without your name"),
    ])]})
}

/// Lives through the surveys of the last weeks.
pub(super) async fn fill(stage: &mut Stage) -> Result<(), String> {
    let now = stage.now;
    let mut random = StdRng::seed_from_u64(11);
    let director = stage.id("role:director")?;
    let rules = json!([{"question": "score", "at_most": 3, "effect": "follow_up", "role_id": director}]);
    let body = json!({"name": "设备使用与服务满意度", "name_en": "Equipment and service", "expiry_days": 30, "rules": rules,
        "intro": "感谢您选择云岭。占用您两分钟，帮助我们做得更好。", "intro_en": "Two minutes of yours help us to serve you better.",
        "questionnaire": satisfaction()});
    let named = publish(stage, now - TimeDelta::days(19), body, &["service", "service2"], Some(60)).await?;
    for (agent, from) in [("service", 0), ("service2", ASKED)] {
        ask(stage, &mut random, now - TimeDelta::days(18), &named, agent, from, opinion).await?;
    }
    let body = json!({"name": "价格与需求（匿名）", "name_en": "Prices and wishes (anonymous)", "anonymous": true, "questionnaire": prices(),
        "intro": "本问卷匿名，答案不会与您关联。", "intro_en": "This survey is anonymous: nobody learns whose answers are whose."});
    let anonymous = publish(stage, now - TimeDelta::days(9), body, &["service3"], None).await?;
    ask(stage, &mut random, now - TimeDelta::days(8), &anonymous, "service3", 10, wish).await?;
    Stage::at(now - TimeDelta::days(2));
    let recipients = json!([{"customer_id": stage.id("customer:0")?}]);
    let distribute = json!({"channel": "portal", "recipients": recipients});
    stage.post("service", &format!("/surveys/{named}/distribute"), distribute).await?;
    let taste = json!({"sections": [section("taste", "试饮", "Tasting", &[question("taste", "rating", "新款冷萃的口感如何？", "How was the new cold brew?")])]});
    let body = json!({"name": "冷萃新品试饮", "name_en": "Cold brew tasting", "questionnaire": taste});
    stage.post("director", "/surveys", body).await.map(|_| ())
}

/// The director writes a survey, publishes it and hands it to agents.
async fn publish(stage: &mut Stage, at: DateTime<Utc>, body: Value, agents: &[&str], quota: Option<i64>) -> Result<String, String> {
    Stage::at(at);
    let made = stage.post("director", "/surveys", body).await?;
    let id = made.get("id").and_then(Value::as_str).ok_or("a survey without an id")?.to_owned();
    stage.post("director", &format!("/surveys/{id}/publish"), json!({})).await?;
    let agents = agents.iter().map(|agent| stage.id(agent)).collect::<Result<Vec<_>, _>>()?;
    let hand = json!({"agent_ids": agents, "quota": quota, "note": "请优先联系近期有订单的客户。"});
    stage.post("director", &format!("/surveys/{id}/assign"), hand).await?;
    Ok(id)
}

/// An agent sends links to some customers; two of three answer in the days after.
async fn ask(
    stage: &mut Stage,
    random: &mut StdRng,
    at: DateTime<Utc>,
    survey: &str,
    agent: &str,
    from: usize,
    answers: fn(&mut StdRng) -> Value,
) -> Result<(), String> {
    let moment = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let filter =
        format!("%7B%22field%22%3A%22created_at%22%2C%22op%22%3A%22before%22%2C%22value%22%3A%22{moment}%22%7D").replace(':', "%3A");
    let known = stage.get(agent, &format!("/customers?limit=200&filter={filter}")).await?;
    let ids = known.get("data").and_then(Value::as_array).into_iter().flatten().filter_map(|row| row.get("id")?.as_str());
    let own = stage.id("customer:0")?;
    let recipients: Vec<_> = ids.filter(|id| *id != own).skip(from).take(ASKED).map(|id| json!({"customer_id": id})).collect();
    Stage::at(at);
    let sent = stage.post(agent, &format!("/surveys/{survey}/distribute"), json!({"channel": "link", "recipients": recipients})).await?;
    for link in sent.get("links").and_then(Value::as_array).into_iter().flatten() {
        let token = link.get("url").and_then(Value::as_str).and_then(|url| url.rsplit('/').next()).ok_or("a link without an address")?;
        let path = format!("/public/surveys/{token}");
        Stage::at(at + TimeDelta::minutes(random.random_range(20..9_000)));
        match random.random_range(0..6) {
            0 => {}
            1 => drop(stage.post("", &format!("{path}/open"), json!({})).await?),
            _ => drop(stage.post("", &format!("{path}/answers"), json!({"answers": answers(random), "complete": true})).await?),
        }
    }
    Ok(())
}

fn pick<'a>(random: &mut StdRng, from: &[&'a str]) -> &'a str {
    from.get(random.random_range(0..from.len().max(1))).copied().unwrap_or_default()
}

/// What a customer thinks: most are content.
fn opinion(random: &mut StdRng) -> Value {
    let mood = random.random_range(0..10);
    let service = if mood < 2 { random.random_range(1..=3) } else { random.random_range(4..=5) };
    let score = if mood < 2 { random.random_range(2..=6) } else { random.random_range(7..=10) };
    let mark = |random: &mut StdRng| pick(random, if mood < 2 { &["fair", "poor", "good"] } else { &["good", "good", "fair"] });
    let mut answers = json!({
        "machine": pick(random, &["espresso", "automatic", "automatic", "grinder"]), "cups": random.random_range(4..60) * 10, "service": service,
        "teams": {"sales": mark(random), "delivery": mark(random), "care": mark(random)}, "score": score,
        "words": pick(random, if mood < 6 { PRAISE } else { WISHES }),
    });
    if service <= 3 {
        answers = with(answers, &[("why", json!(pick(random, WISHES)))]);
    }
    answers
}

fn wish(random: &mut StdRng) -> Value {
    let wants: Vec<_> = ["training", "lease", "beans", "care"].into_iter().filter(|_| random.random_range(0..5) < 2).collect();
    let wants = if wants.is_empty() { vec!["beans"] } else { wants };
    json!({"price": pick(random, &["fair", "fair", "high", "high", "low"]), "wants": wants, "rating": random.random_range(3..=5),
        "words": pick(random, WISHES)})
}
