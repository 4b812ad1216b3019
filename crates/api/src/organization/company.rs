//! The company's profile.

use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::{ValidJson, present},
    problem::Problem,
    text::{kept, patched},
};
use actix_web::{get, patch};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::{Staff, company::Write},
    identity::handles,
    ids::{CompanyId, FileId},
    organization::{check_currency, check_locale, check_time_zone},
    refusal::Refusal,
};
use guanxi_persistence::organization::{self, Company, CompanyFields};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(find_company).service(update_company);
}

#[derive(Serialize, ToSchema)]
pub struct CompanyView {
    id: CompanyId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    name: String,
    name_en: Option<String>,
    /// The company's name in addresses.
    slug: String,
    about: Option<String>,
    about_en: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    website: Option<String>,
    time_zone: String,
    currency: String,
    locale: String,
    logo_file_id: Option<FileId>,
    /// Whether the public page shows the company.
    site_published: bool,
}

impl From<Company> for CompanyView {
    fn from(row: Company) -> Self {
        Self {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            name: row.name,
            name_en: row.name_en,
            slug: row.slug,
            about: row.about,
            about_en: row.about_en,
            address: row.address,
            phone: row.phone,
            email: row.email,
            website: row.website,
            time_zone: row.time_zone,
            currency: row.currency,
            locale: row.locale,
            logo_file_id: row.logo_file_id,
            site_published: row.site_published,
        }
    }
}

/// What to change of the profile.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CompanyChanges {
    #[serde(default, deserialize_with = "kept")]
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 200))]
    #[schema(value_type = Option<String>, max_length = 200)]
    name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 5000))]
    #[schema(value_type = Option<String>, max_length = 5000)]
    about: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 5000))]
    #[schema(value_type = Option<String>, max_length = 5000)]
    about_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 300))]
    #[schema(value_type = Option<String>, max_length = 300)]
    address: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 50))]
    #[schema(value_type = Option<String>, max_length = 50)]
    phone: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[schema(value_type = Option<String>, max_length = 254)]
    email: Option<Option<String>>,
    #[serde(default, deserialize_with = "patched")]
    #[validate(length(max = 300))]
    #[schema(value_type = Option<String>, max_length = 300)]
    website: Option<Option<String>>,
    /// `Asia/Shanghai`
    #[schema(max_length = 60)]
    time_zone: Option<String>,
    #[schema(pattern = "^[A-Z]{3}$")]
    currency: Option<String>,
    /// `zh-CN` or `en`
    #[schema(max_length = 10)]
    locale: Option<String>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, format = Uuid)]
    logo_file_id: Option<Option<FileId>>,
    site_published: Option<bool>,
}

impl CompanyChanges {
    fn checked(self) -> Result<CompanyFields, Refusal> {
        self.time_zone.as_deref().map_or(Ok(()), check_time_zone)?;
        self.currency.as_deref().map_or(Ok(()), check_currency)?;
        self.locale.as_deref().map_or(Ok(()), check_locale)?;
        if let Some(Some(email)) = &self.email {
            handles::mail(email)?;
        }
        if let Some(Some(website)) = &self.website
            && !["https://", "http://"].iter().any(|scheme| website.starts_with(scheme))
        {
            return Err(Refusal::invalid("/website", "url"));
        }
        Ok(CompanyFields {
            name: self.name,
            name_en: self.name_en,
            about: self.about,
            about_en: self.about_en,
            address: self.address,
            phone: self.phone,
            email: self.email,
            website: self.website,
            time_zone: self.time_zone,
            currency: self.currency,
            locale: self.locale,
            logo_file_id: self.logo_file_id,
            site_published: self.site_published,
        })
    }
}

/// Shows the company's profile.
#[utoipa::path(tag = "organization", operation_id = "find_company", responses((status = 200, body = CompanyView)))]
#[get("/company")]
async fn find_company(cx: Cx<Staff>) -> Result<Answer<CompanyView>, Problem> {
    Answer::ok(&organization::find_company(&cx.app.db, &cx.scope).await?.into())
}

/// Changes the company's profile.
#[utoipa::path(tag = "organization", operation_id = "update_company", request_body = CompanyChanges, responses((status = 200, body = CompanyView)))]
#[patch("/company")]
async fn update_company(cx: Cx<Write>, version: IfMatch, body: ValidJson<CompanyChanges>) -> Result<Answer<CompanyView>, Problem> {
    let fields = body.0.checked()?;
    cx.write(async |tx| Ok(organization::update_company(tx, version.0, fields).await?.into())).await
}
