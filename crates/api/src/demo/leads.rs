//! The demo company's leads: two forms on the website, and the people who filled them in or were met elsewhere, in every state.

use super::{
    people::{FAMILY, GIVEN},
    stage::Stage,
    trade::{CITIES, TRADES, WORDS},
};
use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use serde_json::{Value, json};

const LEADS: usize = 46;
const SALES: [&str; 4] = ["sales", "sales2", "sales3", "sales4"];
const ENTRY: [&str; 3] = ["promoter", "greeter", "prospector"];

const WISHES: &[&str] = &[
    "准备开第二家店，想了解整套设备的报价和工期。",
    "酒店大堂吧要换一台双头咖啡机，请联系我。",
    "办公室六十人，想要一台好打理的全自动机。",
    "现在的磨豆机噪音太大，想换静音一些的。",
    "烘焙店想加做咖啡，预算三万以内，有没有推荐？",
    "想了解按季保养和滤芯更换的套餐。",
];
const FIRST_WORDS: &[&str] = &[
    "电话联系上了，店面在装修，月底前要定设备。",
    "加了微信，发了产品手册，对方让下周再联系。",
    "沟通了需求：每天约一百五十杯，水质偏硬。",
    "对方是采购负责人，正在比较三家供应商。",
];
const SECOND_WORDS: &[&str] =
    &["约好周五带样机上门演示。", "预算已经批下来，等老板最后确认型号。", "上门看了水电条件，方案可行，准备报价。"];

/// Tells the leads' stories, the oldest first.
pub(super) async fn tell(stage: &mut Stage) -> Result<(), String> {
    Stage::at(stage.now - TimeDelta::days(90));
    let forms = [website(stage).await?, stand(stage).await?];
    for n in 0..LEADS {
        // The farther back, the fewer: it is going well.
        let back = (LEADS - n) * (LEADS - n);
        let minutes = i64::try_from(back * 50 + n * 17 % 300).unwrap_or_default();
        let at = stage.now - TimeDelta::minutes(95 + minutes);
        come(stage, n, at, &forms).await?;
    }
    Ok(())
}

async fn website(stage: &mut Stage) -> Result<String, String> {
    let members = SALES.iter().map(|login| stage.id(login)).collect::<Result<Vec<_>, _>>()?;
    let option = |label: &str, label_en: &str| json!({"label": label, "label_en": label_en});
    let body = json!({
        "name": "咨询咖啡设备方案", "name_en": "Ask for a coffee solution",
        "intro": "留下您的需求，顾问会在一个工作日内与您联系。", "intro_en": "Tell us what you need; an adviser will call within one working day.",
        "consent": "我同意云岭咖啡设备为联系我而保存以上信息。", "consent_en": "I agree that Yunling Coffee Equipment keeps this information in order to contact me.",
        "thanks": "谢谢！我们已经收到您的需求，很快与您联系。", "thanks_en": "Thank you! We have received your request and will be in touch soon.",
        "fields": [
            {"name": "organization", "required": false}, {"name": "mobile", "required": true}, {"name": "region", "required": false},
            {"name": "note", "required": false},
        ],
        "questions": [{
            "label": "计划什么时候采购？", "label_en": "When do you plan to buy?", "kind": "single", "required": false,
            "options": [option("一个月内", "Within a month"), option("三个月内", "Within three months"), option("先了解", "Just looking")],
        }],
        "source_id": stage.id("source:website")?, "medium_id": stage.id("medium:search_engine")?,
        "assignment": {"kind": "in_turn", "member_ids": members, "regions": []},
    });
    form(stage, body).await
}

async fn stand(stage: &mut Stage) -> Result<String, String> {
    let mut regions = Vec::new();
    for (region, login) in [("上海市", "sales"), ("江苏省", "sales2"), ("广东省", "sales3"), ("福建省", "sales4")] {
        regions.push(json!({"region_id": stage.id(&format!("region:{region}"))?, "member_id": stage.id(login)?}));
    }
    let body = json!({
        "name": "展会登记", "name_en": "At our stand", "intro": "扫码登记，领取咖啡与资料。", "intro_en": "Sign in for a coffee and our catalogue.",
        "consent": "我同意接收产品资料。", "consent_en": "I agree to receive product information.",
        "thanks": "登记成功，请到吧台领取咖啡。", "thanks_en": "Done. Your coffee is waiting at the bar.",
        "fields": [
            {"name": "organization", "required": true}, {"name": "job_title", "required": false}, {"name": "mobile", "required": true},
            {"name": "region", "required": true},
        ],
        "source_id": stage.id("source:exhibition")?, "medium_id": stage.id("medium:leaflet")?,
        "assignment": {"kind": "region", "member_ids": [], "regions": regions},
    });
    form(stage, body).await
}

async fn form(stage: &mut Stage, body: Value) -> Result<String, String> {
    let made = stage.post("admin", "/capture-forms", body).await?;
    made.get("key").and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("no key in {made}"))
}

/// One person and what becomes of him.
async fn come(stage: &mut Stage, n: usize, at: DateTime<Utc>, forms: &[String; 2]) -> Result<(), String> {
    let pick = |list: &'static [(&'static str, &'static str)], step: usize| list.get(n * step % list.len()).map_or("", |one| one.0);
    let city = CITIES.get(n * 5 % CITIES.len()).map_or("上海市", |one| one.0);
    let trade = TRADES.get(n * 3 % TRADES.len()).map_or("咖啡馆", |one| one.0);
    let organization = format!("{}{}{trade}", city.trim_end_matches('市'), pick(WORDS, 11));
    let mut person = json!({
        "name": format!("{}{}", pick(FAMILY, 5), pick(GIVEN, 7)), "organization": organization,
        "mobile": format!("15{}{:08}", n % 9, 20_000_000 + n * 6983), "region_id": stage.id(&format!("region:{city}"))?,
    });
    Stage::at(at);
    if n % 4 == 3 {
        let by = ENTRY.get(n / 4 % 3).copied().unwrap_or("greeter");
        put(
            &mut person,
            "source_id",
            json!(stage.id(&format!("source:{}", ["promotion", "telephone", "prospecting"].get(n / 4 % 3).unwrap_or(&"other")))?),
        );
        put(&mut person, "note", json!(WISHES.get(n % WISHES.len())));
        let made = stage.post(by, "/leads", person).await?;
        let id = made.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        if n % 8 == 3 {
            Stage::at(at + TimeDelta::minutes(20));
            let owner = SALES.get(n / 8 % 4).copied().unwrap_or("sales");
            stage.post("director", &format!("/leads/{id}/assign"), json!({"owner_id": stage.id(owner)?})).await?;
            return become_of(stage, n, at, &id, owner).await;
        }
        return Ok(());
    }
    let stand = n % 4 == 2;
    let [site, fair] = forms;
    submit(stage, n, at, if stand { fair } else { site }, person, stand).await?;
    let newest = stage.get("director", "/leads?sort=-number&limit=1").await?;
    let id = newest.pointer("/data/0/id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let owner = newest.pointer("/data/0/owner/id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let owner = SALES.into_iter().find(|login| stage.ids.get(*login) == Some(&owner));
    match owner {
        Some(owner) => become_of(stage, n, at, &id, owner).await,
        None => Ok(()),
    }
}

/// Says one more thing about somebody.
fn put(person: &mut Value, name: &str, value: Value) {
    if let Some(fields) = person.as_object_mut() {
        fields.insert(name.to_owned(), value);
    }
}

/// Fills the form in, as a visitor does.
async fn submit(stage: &mut Stage, n: usize, at: DateTime<Utc>, key: &str, mut person: Value, stand: bool) -> Result<(), String> {
    let form = stage.get("", &format!("/public/forms/{key}")).await?;
    put(&mut person, "token", form.get("token").cloned().unwrap_or_default());
    put(&mut person, "consent", json!(true));
    if stand {
        put(&mut person, "job_title", json!(["店长", "采购经理", "创始人"].get(n % 3)));
    } else {
        put(&mut person, "note", json!(WISHES.get(n % WISHES.len())));
        put(&mut person, "answers", json!([[(["一个月内", "三个月内", "先了解"]).get(n % 3)]]));
        if n % 3 == 1 {
            put(&mut person, "utm_medium", json!("wechat"));
            put(&mut person, "utm_source", json!("autumn-campaign"));
        }
    }
    Stage::at(at + TimeDelta::seconds(40));
    stage.post("", &format!("/public/forms/{key}"), person).await.map(|_| ())
}

/// Contacted, qualified, converted or given up, as far as there was time.
async fn become_of(stage: &mut Stage, n: usize, at: DateTime<Utc>, id: &str, owner: &str) -> Result<(), String> {
    let now = stage.now - TimeDelta::minutes(3);
    let talk = |text: &str, next: DateTime<Utc>| {
        let next = next.to_rfc3339_opts(SecondsFormat::Secs, true);
        json!({"lead_id": id, "kind": (["telephone", "chat", "visit"]).get(n % 3), "content": text, "next_contact_at": next})
    };
    let step = async |stage: &mut Stage, at: DateTime<Utc>, path: &str, body: Value| {
        Stage::at(at);
        stage.post(owner, path, body).await.map(|_| ())
    };
    let spoken = at + TimeDelta::hours(5);
    if spoken >= now || n % 9 == 8 {
        return Ok(());
    }
    let words = FIRST_WORDS.get(n % FIRST_WORDS.len()).copied().unwrap_or_default();
    step(stage, spoken, "/follow-ups", talk(words, spoken + TimeDelta::days(3))).await?;
    let decided = spoken + TimeDelta::hours(52);
    if decided >= now {
        return Ok(());
    }
    if n % 5 == 4 {
        let reason = stage.id(&format!("disqualify_reason#{}", n % 4))?;
        return step(stage, decided, &format!("/leads/{id}/disqualify"), json!({"reason_id": reason, "note": "沟通两次后确认"})).await;
    }
    let words = SECOND_WORDS.get(n % SECOND_WORDS.len()).copied().unwrap_or_default();
    step(stage, decided, "/follow-ups", talk(words, decided + TimeDelta::days(4))).await?;
    if n % 5 == 3 {
        return Ok(());
    }
    step(stage, decided + TimeDelta::minutes(2), &format!("/leads/{id}/qualify"), json!({})).await?;
    let signed = decided + TimeDelta::hours(70);
    if signed < now && n % 5 < 2 {
        step(stage, signed, &format!("/leads/{id}/convert"), json!({"intent": "medium"})).await?;
    }
    Ok(())
}
