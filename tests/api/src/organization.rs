//! The company itself: its profile, the tree of departments, look-up lists, numbers, rules.

use crate::harness::{
    App,
    client::{PASSWORD, id_of},
};
use reqwest::Method;
use serde_json::{Value, json};

fn codes(problem: &Value) -> Vec<(&str, &str)> {
    let errors = problem["errors"].as_array().unwrap_or_else(|| panic!("{problem:#}"));
    errors.iter().map(|error| (error["pointer"].as_str().unwrap(), error["code"].as_str().unwrap())).collect()
}

#[tokio::test]
async fn the_profile_is_changed_by_administrators_and_read_by_staff() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let version = administrator.get("/company").await.ok()["version"].as_i64().unwrap();
    let edit = |body: Value, version: i64| administrator.request(Method::PATCH, "/company").json(&body).if_match(version);
    let changed =
        edit(json!({"about": "水泵专家", "website": "https://example.com", "time_zone": "Asia/Shanghai"}), version).send().await.ok();
    assert_eq!((&changed["about"], &changed["version"]), (&json!("水泵专家"), &json!(version + 1)));
    edit(json!({"about": "晚了"}), version).send().await.refused(412, "stale");
    for (body, pointer) in [
        (json!({"time_zone": "Mars/Olympus"}), "/time_zone"),
        (json!({"currency": "yuan"}), "/currency"),
        (json!({"locale": "fr"}), "/locale"),
        (json!({"email": "nobody"}), "/email"),
        (json!({"website": "javascript:alert(1)"}), "/website"),
        (json!({"name": ""}), "/name"),
    ] {
        assert_eq!(codes(&administrator.patch("/company", body).await.refused(422, "invalid"))[0].0, pointer);
    }
    administrator.patch("/company", json!({"slug": "x"})).await.is(422);
    assert_eq!(app.as_role("sales").get("/company").await.ok()["about"], "水泵专家");
    app.as_role("director").patch("/company", json!({"about": "x"})).await.refused(403, "forbidden");
}

#[tokio::test]
async fn departments_are_a_tree_without_circles() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let (head, north) = (app.id("headquarters"), app.id("north"));
    let body = json!({"name": "北京组", "parent_id": north, "head_id": app.id("sales")});
    let team = administrator.post("/departments", body).await.created();
    assert_eq!((&team["head"]["id"], &team["members"]), (&json!(app.id("sales")), &json!(0)));
    let team = id_of(&team);
    for (what, under) in [(&head, &team), (&north, &team), (&north, &north)] {
        let refused = administrator.patch(&format!("/departments/{what}"), json!({"parent_id": under})).await.refused(422, "invalid");
        assert_eq!(codes(&refused), [("/parent_id", "department.circle")]);
    }
    for (field, name) in [("parent_id", "other_north"), ("head_id", "other_sales")] {
        let refused = administrator.post("/departments", json!({"name": "x", field: app.id(name)})).await.refused(422, "invalid");
        assert_eq!(codes(&refused)[0].0, format!("/{field}"));
    }
    let all = app.as_role("sales").get("/departments").await.rows();
    assert!(all.iter().any(|one| one["id"] == json!(team) && one["parent_id"] == json!(north)));
    administrator.delete(&format!("/departments/{head}")).await.refused(409, "department.has_children");
    administrator.delete(&format!("/departments/{}", app.id("care"))).await.refused(409, "department.has_members");
    administrator.delete(&format!("/departments/{team}")).await.done();
    administrator.delete(&format!("/departments/{team}")).await.refused(404, "not_found");
}

#[tokio::test]
async fn two_moves_at_once_make_no_circle() {
    let app = App::nodes(2).await;
    let administrator = app.as_role("administrator");
    for _ in 0..5 {
        let make = async |name: &str| id_of(&administrator.post("/departments", json!({"name": name})).await.created());
        let (one, two) = (make("一组").await, make("二组").await);
        let (first, second) = (app.as_role_at(0, "administrator"), app.as_role_at(1, "administrator"));
        let (paths, bodies) =
            ([format!("/departments/{one}"), format!("/departments/{two}")], [json!({"parent_id": two}), json!({"parent_id": one})]);
        let [to_two, to_one] = bodies;
        let (a, b) = tokio::join!(first.patch(&paths[0], to_two), second.patch(&paths[1], to_one));
        let mut statuses = [a.status, b.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 422]);
    }
}

#[tokio::test]
async fn a_manager_s_reach_follows_the_tree() {
    let app = App::start().await;
    let (administrator, manager) = (app.as_role("administrator"), app.as_role("manager"));
    let path = format!("/customers/{}", app.id("record_customer2"));
    manager.get(&path).await.refused(404, "not_found");
    administrator.patch(&format!("/departments/{}", app.id("south")), json!({"parent_id": app.id("north")})).await.ok();
    crate::identity::becomes(&manager, &path, 404, 200).await;
}

#[tokio::test]
async fn a_look_up_list_has_one_of_each_code_and_goes_on_serving_old_records() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let add = async |body: Value| administrator.post("/dictionaries", body).await;
    let fair = add(json!({"kind": "source", "code": "fair", "name": "展会", "name_en": "Fair"})).await.created();
    assert_eq!(
        codes(&add(json!({"kind": "source", "code": "fair", "name": "又一个"})).await.refused(422, "invalid")),
        [("/code", "dictionary.code_taken")]
    );
    add(json!({"kind": "medium", "code": "fair", "name": "展会"})).await.created();
    for (body, pointer) in [
        (json!({"kind": "source", "code": "a b", "name": "x"}), "/code"),
        (json!({"kind": "source", "code": "x", "name": " "}), "/name"),
        (json!({"kind": "level", "code": "x", "name": "x", "parent_id": fair["id"]}), "/parent_id"),
        (json!({"kind": "source", "code": "x", "name": "x", "parent_id": app.id("other_entry")}), "/parent_id"),
    ] {
        assert_eq!(codes(&add(body).await.refused(422, "invalid"))[0].0, pointer);
    }
    let below = add(json!({"kind": "source", "code": "canton", "name": "广交会", "parent_id": fair["id"]})).await.created();
    let path = format!("/dictionaries/{}", id_of(&fair));
    let circle = administrator.patch(&path, json!({"parent_id": below["id"]})).await.refused(422, "invalid");
    assert_eq!(codes(&circle), [("/parent_id", "dictionary.circle")]);
    administrator.delete(&path).await.refused(409, "dictionary.has_children");
    let sales = app.as_role("sales");
    let body = json!({"name": "观展客户", "kind": "organization", "keep": true, "source_id": below["id"]});
    let customer = sales.post("/customers", body.clone()).await.created();
    administrator.delete(&format!("/dictionaries/{}", id_of(&below))).await.done();
    let shown = sales.get(&format!("/customers/{}", id_of(&customer))).await.ok();
    assert_eq!(shown["source"]["id"], below["id"], "{shown:#}");
    assert_eq!(codes(&sales.post("/customers", body).await.refused(422, "invalid"))[0].0, "/source_id");
    let filter = r#"/dictionaries?limit=200&filter={"field":"kind","op":"eq","value":"source"}"#;
    let listed = sales.get(filter).await.rows();
    assert!(listed.iter().all(|entry| entry["kind"] == "source") && listed.iter().any(|entry| entry["id"] == fair["id"]));
    sales.post("/dictionaries", json!({"kind": "source", "code": "y", "name": "y"})).await.refused(403, "forbidden");
}

#[tokio::test]
async fn a_series_is_written_as_the_company_wishes() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let series = administrator.get("/number-series").await.rows().into_iter().find(|series| series["key"] == "customers").unwrap();
    let path = format!("/number-series/{}", id_of(&series));
    let enter = async || {
        let made =
            app.as_role("sales").post("/customers", json!({"name": format!("编号 {}", uuid::Uuid::new_v4()), "kind": "person"})).await;
        made.created()["number"].as_str().unwrap().to_owned()
    };
    assert_eq!(json!(enter().await), series["example"]);
    let changed = administrator.patch(&path, json!({"prefix": "KH", "digits": 4, "date_part": "none"})).await.ok();
    let next = enter().await;
    assert_eq!(json!(next), changed["example"]);
    assert!(next.starts_with("KH") && next.rsplit('-').next().unwrap().len() == 4, "{next}");
    assert_ne!(enter().await, next);
    for (body, pointer) in [(json!({"prefix": "kh"}), "/prefix"), (json!({"digits": 0}), "/digits"), (json!({"digits": 13}), "/digits")] {
        assert_eq!(codes(&administrator.patch(&path, body).await.refused(422, "invalid"))[0].0, pointer);
    }
    app.as_role("director").patch(&path, json!({"digits": 5})).await.refused(403, "forbidden");
}

#[tokio::test]
async fn rules_are_checked_and_work_at_once() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    let settings = administrator.get("/settings").await.ok();
    let version = settings["version"].as_i64().unwrap();
    for (group, field, value) in [
        ("pool", "daily_claim_limit", json!(-1)),
        ("service", "work_days", json!([])),
        ("service", "work_days", json!([8])),
        ("service", "low_score", json!(6)),
    ] {
        let mut rules = settings[group].clone();
        rules[field] = value;
        let refused = administrator.patch("/settings", json!({group: rules})).await.refused(422, "invalid");
        assert!(codes(&refused)[0].0.starts_with(&format!("/{group}/{field}")), "{refused:#}");
    }
    administrator.patch("/settings", json!({"pool": {"claim_allowed": true}})).await.is(422);
    let mut pool = settings["pool"].clone();
    pool["claim_allowed"] = json!(false);
    let request = administrator.request(Method::PATCH, "/settings").json(&json!({"pool": pool})).if_match(version);
    assert_eq!(request.send().await.ok()["version"], version + 1);
    let late = administrator.request(Method::PATCH, "/settings").json(&json!({"pool": pool})).if_match(version);
    late.send().await.refused(412, "stale");
    app.as_role("sales")
        .post(&format!("/customers/{}/claim", app.id("record_pooled")), json!({}))
        .await
        .refused(409, "customer.claim_not_allowed");
    // Another company has rules of its own.
    assert_eq!(app.as_role("other_administrator").get("/settings").await.ok()["pool"]["claim_allowed"], true);
}

#[tokio::test]
async fn the_public_page_shows_a_published_company_and_nothing_else() {
    let app = App::start().await;
    let administrator = app.as_role("administrator");
    administrator.patch("/company", json!({"site_published": true, "about": "水泵专家"})).await.ok();
    let site = app.stranger().get("/public/site").await.ok();
    assert_eq!((&site["name"], &site["about"]), (&json!("青山机电"), &json!("水泵专家")));
    assert!(site.get("demo_logins").is_none_or(|logins| logins.as_array().is_none_or(Vec::is_empty)), "{site:#}");
    let products = app.stranger().get("/public/products").await.rows();
    let text = Value::from(products).to_string();
    for secret in ["on_hand", "cost", "海潮"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[tokio::test]
async fn colleagues_are_for_choosing_and_tell_no_more() {
    let app = App::start().await;
    let colleagues = app.as_role("sales").get("/colleagues").await.rows();
    assert!(colleagues.iter().any(|one| one["id"] == app.id("service")));
    let text = Value::from(colleagues).to_string();
    for secret in ["login", "email", "mobile", "other_sales", PASSWORD] {
        assert!(!text.contains(&format!("\"{secret}\"")), "{secret}: {text}");
    }
}
