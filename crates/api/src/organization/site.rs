//! The company as everybody may see it: for the public page and the login page.

use crate::{App, demo, http::problem::Problem};
use actix_web::{
    get,
    web::{Data, Json},
};
use guanxi_domain::{access::built_in::BUILT_IN, ids::FileId};
use guanxi_persistence::{
    identity,
    organization::{self, Company},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config.service(find_site);
}

#[derive(Default, Serialize, ToSchema)]
pub struct SiteView {
    name: String,
    name_en: Option<String>,
    about: Option<String>,
    about_en: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    website: Option<String>,
    logo_file_id: Option<FileId>,
    /// Whether all of this is invented.
    demo: bool,
    /// Whether nobody can log in yet.
    setup_needed: bool,
    /// The logins that the demo offers; no other installation has any.
    demo_logins: Vec<DemoLogin>,
}

#[derive(Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DemoLoginKind {
    Staff,
    Portal,
}

#[derive(Serialize, ToSchema)]
pub struct DemoLogin {
    login: String,
    password: String,
    name: String,
    name_en: Option<String>,
    role: String,
    role_en: String,
    kind: DemoLoginKind,
}

/// The profile, as far as the company has published it. Its name is on the login page anyway.
fn profile(row: Company) -> SiteView {
    let named = SiteView { name: row.name, name_en: row.name_en, logo_file_id: row.logo_file_id, demo: row.demo, ..SiteView::default() };
    if !row.site_published {
        return named;
    }
    SiteView {
        about: row.about,
        about_en: row.about_en,
        address: row.address,
        phone: row.phone,
        email: row.email,
        website: row.website,
        ..named
    }
}

fn demo_logins() -> Vec<DemoLogin> {
    let logins = demo::logins().map(|(login, name, name_en, role)| {
        let built_in = BUILT_IN.iter().find(|built_in| built_in.key == role);
        DemoLogin {
            login: login.to_owned(),
            password: demo::PASSWORD.to_owned(),
            name: name.to_owned(),
            name_en: Some(name_en.to_owned()),
            role: built_in.map_or("客户", |role| role.name).to_owned(),
            role_en: built_in.map_or("Customer", |role| role.name_en).to_owned(),
            kind: if built_in.is_some() { DemoLoginKind::Staff } else { DemoLoginKind::Portal },
        }
    });
    logins.collect()
}

/// Shows what everybody may know of the company.
#[utoipa::path(tag = "organization", operation_id = "find_site", responses((status = 200, body = SiteView)))]
#[get("/public/site")]
async fn find_site(app: Data<App>) -> Result<Json<SiteView>, Problem> {
    let Some(company) = organization::site_company(&app.db).await? else {
        let setup_needed = identity::no_user_yet(&app.db).await?;
        return Ok(Json(SiteView { setup_needed, ..SiteView::default() }));
    };
    let view = profile(company);
    Ok(Json(SiteView { demo_logins: if view.demo { demo_logins() } else { Vec::new() }, ..view }))
}
