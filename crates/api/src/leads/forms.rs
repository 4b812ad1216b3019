//! Capture forms, as administrators build them.

use super::form_inputs::{CaptureFormChanges, NewCaptureForm};
use crate::http::{
    answer::Answer,
    context::Cx,
    etag::IfMatch,
    json::ValidJson,
    page::{ListQuery, PageOf},
    problem::Problem,
    secrets,
    view::Ref,
};
use actix_web::{
    delete, get, patch, post,
    web::{Json, Path, Query},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::capture_forms::Write,
    ids::CaptureFormId,
    leads::{AssignmentKind, CaptureField, CaptureQuestion},
};
use guanxi_persistence::{
    Conn,
    leads::forms::{self, CaptureForm},
    names::{Named, Names, Wanted},
};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(list_capture_forms)
        .service(create_capture_form)
        .service(find_capture_form)
        .service(update_capture_form)
        .service(remove_capture_form);
}

/// A form that makes leads.
#[derive(Serialize, ToSchema)]
pub struct CaptureFormView {
    id: CaptureFormId,
    version: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    name: String,
    name_en: Option<String>,
    /// The form's page is `/f/{key}`.
    key: String,
    intro: Option<String>,
    intro_en: Option<String>,
    consent: String,
    consent_en: Option<String>,
    thanks: String,
    thanks_en: Option<String>,
    fields: Vec<CaptureField>,
    questions: Vec<CaptureQuestion>,
    source: Option<Ref>,
    medium: Option<Ref>,
    assignment: AssignmentView,
    /// Whether the public can use it.
    active: bool,
}

/// Who gets the leads of the form, by name.
#[derive(Serialize, ToSchema)]
pub struct AssignmentView {
    kind: AssignmentKind,
    members: Vec<Ref>,
    regions: Vec<RegionOwnerView>,
}

#[derive(Serialize, ToSchema)]
pub struct RegionOwnerView {
    region: Ref,
    member: Ref,
}

impl<P> Cx<P> {
    async fn capture_forms(&self, db: &impl Conn, rows: Vec<CaptureForm>) -> Result<Vec<CaptureFormView>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Entry, row.source_id).add(Named::Entry, row.medium_id);
            for member in row.assignment.0.members() {
                wanted.add(Named::Member, Some(member));
            }
            for one in &row.assignment.0.regions {
                wanted.add(Named::Entry, Some(one.region_id));
            }
        }
        let names = wanted.names(db, self.scope.company).await?;
        Ok(rows.into_iter().map(|row| self.capture_form_view(&names, row)).collect())
    }

    async fn capture_form(&self, db: &impl Conn, row: CaptureForm) -> Result<CaptureFormView, Problem> {
        self.capture_forms(db, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    }

    fn capture_form_view(&self, names: &Names, row: CaptureForm) -> CaptureFormView {
        let rule = row.assignment.0;
        let region = |one: &guanxi_domain::leads::RegionOwner| RegionOwnerView {
            region: self.refer(names, one.region_id),
            member: self.refer(names, one.member_id),
        };
        CaptureFormView {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            name: row.name,
            name_en: row.name_en,
            key: row.key,
            intro: row.intro,
            intro_en: row.intro_en,
            consent: row.consent,
            consent_en: row.consent_en,
            thanks: row.thanks,
            thanks_en: row.thanks_en,
            fields: row.fields.0,
            questions: row.questions.0,
            source: self.named(names, row.source_id),
            medium: self.named(names, row.medium_id),
            assignment: AssignmentView {
                kind: rule.kind,
                members: rule.member_ids.iter().map(|member| self.refer(names, *member)).collect(),
                regions: rule.regions.iter().map(region).collect(),
            },
            active: row.active,
        }
    }
}

/// Lists the capture forms.
#[utoipa::path(tag = "leads", operation_id = "list_capture_forms", params(ListQuery), responses((status = 200, body = PageOf<CaptureFormView>)))]
#[get("/capture-forms")]
async fn list_capture_forms(cx: Cx<Write>, query: Query<ListQuery>) -> Result<Json<PageOf<CaptureFormView>>, Problem> {
    let page = forms::list(&cx.app.db, &cx.scope, &cx.list("capture_forms", query.0)).await?;
    Ok(Json(page.turn(async |rows| cx.capture_forms(&cx.app.db, rows).await).await?.into()))
}

/// Makes a capture form, at an address that nobody can guess.
#[utoipa::path(tag = "leads", operation_id = "create_capture_form", request_body = NewCaptureForm, responses((status = 201, body = CaptureFormView)))]
#[post("/capture-forms")]
async fn create_capture_form(cx: Cx<Write>, body: ValidJson<NewCaptureForm>) -> Result<Answer<CaptureFormView>, Problem> {
    let fields = body.0.checked()?;
    cx.create(async |tx| {
        let row = forms::create(tx, secrets::secret(), fields).await?;
        cx.capture_form(tx, row).await
    })
    .await
}

/// Shows a capture form.
#[utoipa::path(tag = "leads", operation_id = "find_capture_form", params(("id" = CaptureFormId, Path)), responses((status = 200, body = CaptureFormView)))]
#[get("/capture-forms/{id}")]
async fn find_capture_form(cx: Cx<Write>, id: Path<CaptureFormId>) -> Result<Answer<CaptureFormView>, Problem> {
    let row = forms::find(&cx.app.db, &cx.scope, *id).await?;
    Answer::ok(&cx.capture_form(&cx.app.db, row).await?)
}

/// Changes a capture form; leads that it made stay as they are.
#[utoipa::path(tag = "leads", operation_id = "update_capture_form", params(("id" = CaptureFormId, Path)), request_body = CaptureFormChanges,
    responses((status = 200, body = CaptureFormView)))]
#[patch("/capture-forms/{id}")]
async fn update_capture_form(
    cx: Cx<Write>,
    id: Path<CaptureFormId>,
    version: IfMatch,
    body: ValidJson<CaptureFormChanges>,
) -> Result<Answer<CaptureFormView>, Problem> {
    let fields = body.0.checked()?;
    cx.write(async |tx| {
        let before = forms::find_to_change(tx, &cx.scope, *id, version.0).await?;
        let row = forms::update(tx, &before, fields).await?;
        cx.capture_form(tx, row).await
    })
    .await
}

/// Moves a capture form to the trash. Its address answers no more; its leads stay.
#[utoipa::path(tag = "leads", operation_id = "remove_capture_form", params(("id" = CaptureFormId, Path)),
    responses((status = 204, description = "In the trash")))]
#[delete("/capture-forms/{id}")]
async fn remove_capture_form(cx: Cx<Write>, id: Path<CaptureFormId>, version: IfMatch) -> Result<Answer<()>, Problem> {
    cx.remove(async |tx| Ok(forms::remove(tx, &cx.scope, *id, version.0).await?)).await
}
