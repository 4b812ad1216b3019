//! Capture forms as the public uses them: nothing can be read here but the form itself.
//!
//! What robots send gets the same thankful answer as everything else, and makes nothing.

use crate::{
    App,
    http::{
        context::now,
        input::tidy,
        json::{BodyHash, ValidJson},
        problem::Problem,
        secrets,
    },
};
use actix_web::{
    HttpMessage as _, HttpRequest, HttpResponse, get,
    http::StatusCode,
    post,
    web::{Data, Json, Path},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    folding,
    ids::{CompanyId, DictionaryEntryId},
    leads::{CaptureField, CaptureFieldName, CaptureQuestion, submission},
    organization::DictionaryKind,
    refusal::Refusal,
    scope::{Actor, Scope},
};
use guanxi_persistence::{
    Tx,
    idempotency::{self, Begun},
    leads::{
        self, Captured, LeadFields,
        forms::{self, CaptureForm},
    },
    organization,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(public_find_form).service(public_submit_form);
}

/// A form as the public sees it.
#[derive(Serialize, ToSchema)]
pub struct PublicFormView {
    name: String,
    name_en: Option<String>,
    intro: Option<String>,
    intro_en: Option<String>,
    consent: String,
    consent_en: Option<String>,
    fields: Vec<CaptureField>,
    questions: Vec<CaptureQuestion>,
    /// Only where the form asks for the region.
    regions: Vec<PublicEntry>,
    /// Only where the form asks for the industry.
    industries: Vec<PublicEntry>,
    /// Goes with the submission, once.
    token: String,
}

#[derive(Serialize, ToSchema)]
pub struct PublicEntry {
    id: DictionaryEntryId,
    name: String,
    name_en: Option<String>,
    parent_id: Option<DictionaryEntryId>,
}

/// A form as somebody filled it in.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// From the form as it was read.
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    token: String,
    #[validate(length(max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    organization: Option<String>,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    job_title: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    mobile: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    phone: Option<String>,
    #[validate(length(max = 254))]
    #[schema(max_length = 254)]
    email: Option<String>,
    region_id: Option<DictionaryEntryId>,
    industry_id: Option<DictionaryEntryId>,
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    note: Option<String>,
    /// What was answered to each question of the form, in their order; an option by its label.
    #[schema(max_items = 20)]
    answers: Option<Vec<Vec<String>>>,
    /// Must be true: the visitor agrees to the form's consent text.
    consent: bool,
    /// People do not see this field; robots fill it in.
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    website: Option<String>,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    utm_source: Option<String>,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    utm_medium: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct Thanks {
    thanks: String,
    thanks_en: Option<String>,
}

/// Shows a capture form.
#[utoipa::path(tag = "leads", operation_id = "public_find_form", params(("key" = String, Path, description = "The key of the form’s address")), responses((status = 200, body = PublicFormView)))]
#[get("/public/forms/{key}")]
async fn public_find_form(app: Data<App>, key: Path<String>) -> Result<Json<PublicFormView>, Problem> {
    let form = forms::published(&app.db, &key).await?;
    let asks = |name| form.fields.0.iter().any(|field| field.name == name);
    let regions = entries(&app, form.company_id, DictionaryKind::Region, asks(CaptureFieldName::Region)).await?;
    let industries = entries(&app, form.company_id, DictionaryKind::Industry, asks(CaptureFieldName::Industry)).await?;
    let issued = Issued { at: now(), nonce: secrets::secret() };
    Ok(Json(PublicFormView {
        token: issued.token(&app, &form),
        name: form.name,
        name_en: form.name_en,
        intro: form.intro,
        intro_en: form.intro_en,
        consent: form.consent,
        consent_en: form.consent_en,
        fields: form.fields.0,
        questions: form.questions.0,
        regions,
        industries,
    }))
}

async fn entries(app: &App, company: CompanyId, kind: DictionaryKind, wanted: bool) -> Result<Vec<PublicEntry>, Problem> {
    if !wanted {
        return Ok(Vec::new());
    }
    let entries = organization::list_entries(&app.db, company, kind).await?;
    let entry =
        |row: organization::DictionaryEntry| PublicEntry { id: row.id, name: row.name, name_en: row.name_en, parent_id: row.parent_id };
    Ok(entries.into_iter().map(entry).collect())
}

/// When a form was shown; the token proves that it was by us, and is good for one submission.
struct Issued {
    at: DateTime<Utc>,
    nonce: String,
}

impl Issued {
    fn token(&self, app: &App, form: &CaptureForm) -> String {
        let plain = format!("{}.{}", self.at.timestamp_millis(), self.nonce);
        let seal = secrets::derived(app.form_seal.as_bytes(), &format!("capture {} {plain}", form.key));
        format!("{plain}.{seal}")
    }

    /// What a token says, if it is one of ours.
    fn read(token: &str, app: &App, form: &CaptureForm) -> Option<Self> {
        let (millis, rest) = token.split_once('.')?;
        let (nonce, _) = rest.split_once('.')?;
        let issued = Self { at: DateTime::from_timestamp_millis(millis.parse().ok()?)?, nonce: nonce.to_owned() };
        secrets::same(&issued.token(app, form), token).then_some(issued)
    }
}

/// Takes what a visitor filled in, and thanks.
#[utoipa::path(tag = "leads", operation_id = "public_submit_form", params(("key" = String, Path, description = "The key of the form’s address")), request_body = Submission,
    responses((status = 201, description = "Taken", body = Thanks)))]
#[post("/public/forms/{key}")]
async fn public_submit_form(
    app: Data<App>,
    request: HttpRequest,
    key: Path<String>,
    body: ValidJson<Submission>,
) -> Result<HttpResponse, Problem> {
    let (form, body, now) = (forms::published(&app.db, &key).await?, body.0, now());
    let issued = Issued::read(&body.token, &app, &form).filter(|issued| !submission::hasty(issued.at, now));
    let robot = body.website.as_deref().is_some_and(|text| !text.is_empty());
    if let Some(issued) = issued.filter(|_| !robot) {
        submission::fresh(issued.at, now)?;
        let fingerprint = request.extensions().get::<BodyHash>().map(|hash| hash.0.clone()).unwrap_or_default();
        let tx = app.db.begin(form.company_id, Actor::Visitor, now).await?;
        match idempotency::begin(&tx, &format!("form:{}", form.id), &issued.nonce, &fingerprint).await? {
            Begun::Fresh(id) => {
                capture(&tx, &form, body).await?;
                idempotency::finish(&tx, id, 201, serde_json::Value::Null).await?;
                tx.commit(&app.db).await?;
            }
            Begun::Stored { .. } => {}
            Begun::Mismatch => return Err(Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency_mismatch")),
        }
    }
    Ok(HttpResponse::Created().json(Thanks { thanks: form.thanks, thanks_en: form.thanks_en }))
}

/// Makes the lead, if the form is filled in as it demands.
async fn capture(tx: &Tx, form: &CaptureForm, body: Submission) -> Result<(), Problem> {
    let answers = submission::answers(&form.questions.0, body.answers.as_deref().unwrap_or_default());
    if !body.consent {
        return Err(Refusal::invalid("/consent", "capture_form.consent").into());
    }
    let fields = checked(form, &body)?;
    let captured = Captured { fields, answers: answers?, utm_source: tidy(body.utm_source), utm_medium: tidy(body.utm_medium) };
    let company = organization::find_company(tx, &Scope::company(tx.company)).await?;
    let zone: chrono_tz::Tz = company.time_zone.parse().map_err(Problem::internal)?;
    let number = organization::next_number(tx, "leads", tx.now.with_timezone(&zone).date_naive()).await?;
    leads::capture(tx, form.id, number, captured).await?;
    Ok(())
}

fn checked(form: &CaptureForm, body: &Submission) -> Result<LeadFields, Refusal> {
    let text = |text: &Option<String>| tidy(text.clone());
    let name = tidy(Some(body.name.clone())).ok_or_else(|| Refusal::invalid("/name", "required"))?;
    let [organization, job_title, mobile, phone, email, note] =
        [&body.organization, &body.job_title, &body.mobile, &body.phone, &body.email, &body.note].map(text);
    submission::check_given(&form.fields.0, |name| match name {
        CaptureFieldName::Organization => organization.is_some(),
        CaptureFieldName::JobTitle => job_title.is_some(),
        CaptureFieldName::Mobile => mobile.is_some(),
        CaptureFieldName::Phone => phone.is_some(),
        CaptureFieldName::Email => email.is_some(),
        CaptureFieldName::Region => body.region_id.is_some(),
        CaptureFieldName::Industry => body.industry_id.is_some(),
        CaptureFieldName::Note => note.is_some(),
    })?;
    for (pointer, number) in [("/mobile", &mobile), ("/phone", &phone)] {
        if number.as_deref().is_some_and(|number| folding::telephone(number).is_none()) {
            return Err(Refusal::invalid(pointer, "customer.telephone"));
        }
    }
    if email.as_ref().is_some_and(|email| !validator::ValidateEmail::validate_email(email)) {
        return Err(Refusal::invalid("/email", "email"));
    }
    Ok(LeadFields {
        name: Some(name),
        organization: Some(organization),
        job_title: Some(job_title),
        mobile: Some(mobile),
        phone: Some(phone),
        email: Some(email),
        region_id: Some(body.region_id),
        industry_id: Some(body.industry_id),
        note: Some(note),
        ..LeadFields::default()
    })
}
