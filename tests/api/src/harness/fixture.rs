//! The fixture company: one user of each role, two salespeople, two agents, two customers with portal accounts, and a second company.
//!
//! It is made once, through the command line and the API as any company is, and every test works on a copy of its database.

mod records;

use super::client::{Account, Client, PASSWORD, http, id_of};
use super::database::{self, Database};
use super::server::{self, Server};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::OnceCell;

/// The ids of the fixture's records, by name.
#[derive(Clone, Default)]
pub struct World(BTreeMap<String, String>);

impl World {
    #[track_caller]
    pub fn id(&self, name: &str) -> String {
        self.0.get(name).unwrap_or_else(|| panic!("the fixture has no {name}")).clone()
    }

    /// Every record, by name.
    pub fn all(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter()
    }

    fn keep(&mut self, name: &str, record: &Value) -> String {
        let id = id_of(record);
        self.0.insert(name.to_owned(), id.clone());
        id
    }
}

struct Template {
    place: String,
    files: PathBuf,
    world: World,
}

/// A copy of the fixture company.
pub async fn copy() -> (Database, World) {
    static TEMPLATE: OnceCell<Template> = OnceCell::const_new();
    let template = TEMPLATE.get_or_init(make).await;
    (Database::copy_of(&template.place, &template.files).await, template.world.clone())
}

async fn make() -> Template {
    let files = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("fixture-{}", std::process::id()));
    std::fs::create_dir_all(&files).unwrap();
    let database = Database::empty().await;
    server::cli_ok(&database, &["migrate", "up"]);
    let mut world = World::default();
    for (company, prefix) in [("青山机电", ""), ("海潮贸易", "other_")] {
        server::cli_ok(&database, &founder(company, prefix).iter().map(String::as_str).collect::<Vec<_>>());
    }
    let server = Server::start(&database, &[]);
    for prefix in ["", "other_"] {
        Founder { url: server.url.clone(), http: http(), prefix, world: &mut world }.found().await;
    }
    assert!(server.terminate().success());
    let place =
        if database::on_postgres() { format!("fixture_{}", std::process::id()) } else { files.join("guanxi.db").display().to_string() };
    database.keep_as(&place, &files.join("data")).await;
    Template { place, files: files.join("data"), world }
}

/// The arguments that make a company with its first administrator.
fn founder(company: &str, prefix: &str) -> Vec<String> {
    let login = format!("{prefix}administrator");
    [
        "user",
        "create",
        "--company",
        company,
        "--login",
        &login,
        "--name",
        "Ada Administrator",
        "--role",
        "administrator",
        "--password",
        PASSWORD,
    ]
    .map(str::to_owned)
    .to_vec()
}

struct Founder<'a> {
    url: String,
    http: reqwest::Client,
    prefix: &'static str,
    world: &'a mut World,
}

impl Founder<'_> {
    fn named(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    fn as_role(&self, name: &str) -> Client {
        Client::new(self.http.clone(), &self.url, Some(Arc::new(Account::new(&self.named(name)))))
    }

    async fn make(&mut self, client: &Client, name: &str, path: &str, body: Value) -> String {
        let record = client.post(path, body).await.created();
        self.world.keep(&self.named(name), &record)
    }

    async fn found(mut self) {
        let administrator = self.as_role("administrator");
        self.staff(&administrator).await;
        self.goods(&administrator).await;
        self.customers().await;
        self.records().await;
    }

    /// Departments, and one user of each role.
    async fn staff(&mut self, administrator: &Client) {
        let head = self.make(administrator, "headquarters", "/departments", json!({"name": "总部", "name_en": "Headquarters"})).await;
        for (name, zh, en) in
            [("north", "华北销售部", "Sales North"), ("south", "华南销售部", "Sales South"), ("care", "客户服务部", "Service")]
        {
            self.make(administrator, name, "/departments", json!({"name": zh, "name_en": en, "parent_id": head})).await;
        }
        self.make(
            administrator,
            "role_nobody",
            "/roles",
            json!({"name": "无权限", "name_en": "Nobody", "grants": [], "hidden_fields": [], "masked_fields": []}),
        )
        .await;
        for role in administrator.get("/roles?limit=100").await.rows() {
            if let Some(key) = role["key"].as_str() {
                let name = format!("role_{key}");
                self.world.keep(&self.named(&name), &role);
            }
        }
        for (login, role, department) in [
            ("director", "director", "headquarters"),
            ("manager", "manager", "north"),
            ("sales", "sales", "north"),
            ("sales2", "sales", "south"),
            ("service", "service", "care"),
            ("service2", "service", "care"),
            ("promoter", "promoter", "north"),
            ("greeter", "greeter", "north"),
            ("prospector", "prospector", "north"),
            ("nobody", "nobody", "south"),
        ] {
            let body = json!({
                "login": self.named(login), "name": format!("{login} 职员"), "name_en": login, "password": PASSWORD,
                "department_id": self.world.id(&self.named(department)), "role_ids": [self.world.id(&self.named(&format!("role_{role}")))],
            });
            self.make(administrator, login, "/users", body).await;
        }
    }

    /// Two products in stock.
    async fn goods(&mut self, administrator: &Client) {
        for (name, price) in [("product", 100), ("product2", 129_900)] {
            let price = json!({"amount": price, "currency": "CNY"});
            let body = json!({"name": format!("{name} 水泵"), "name_en": name, "price": price, "tax_rate_bp": 0, "status": "on_sale"});
            let product = self.make(administrator, name, "/products", body).await;
            let body = json!({"product_id": product, "quantity": 10_000, "kind": "purchase"});
            self.make(administrator, &format!("{name}_stock"), "/stock-moves", body).await;
        }
    }

    /// Two customers with a portal account each, and one in the pool.
    async fn customers(&mut self) {
        for (name, owner) in [("customer", Some("sales")), ("customer2", Some("sales2")), ("pooled", None)] {
            let maker = self.as_role(owner.unwrap_or("prospector"));
            let body = json!({"name": format!("{}{name} 有限公司", self.prefix), "kind": "organization", "keep": owner.is_some()});
            let id = self.make(&maker, &format!("record_{name}"), "/customers", body).await;
            if owner.is_some() {
                let body = json!({"customer_id": id, "login": self.named(name), "name": format!("{name} 先生"), "password": PASSWORD});
                self.make(&maker, &format!("account_{name}"), "/portal-accounts", body).await;
            }
        }
    }
}
