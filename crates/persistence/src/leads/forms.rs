//! Capture forms: written by administrators, found by the key of their address, and whose turn it is.

pub use crate::entities::capture_form::Model as CaptureForm;
use crate::{
    Error, Tx,
    customers::holders,
    db::Conn,
    entities::capture_form::{self, Assignment, Fields, Questions},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    organization::check_entries,
    scoped::{self, scoped},
};
use guanxi_domain::{
    ids::{CaptureFormId, DictionaryEntryId},
    leads::{CaptureAssignment, CaptureField, CaptureQuestion},
    organization::DictionaryKind,
    refusal::Refusal,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, DeriveIntoActiveModel, EntityTrait as _, IntoActiveModel as _, QueryFilter as _};

scoped!(record capture_form: CaptureForms, open, |_| None);

static LISTING: Listing = {
    use capture_form::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("name", Kind::Text, || Column::Name.into_expr()),
        Field::new("active", Kind::Bool, || Column::Active.into_expr()),
        Field::new("source_id", Kind::Id, || Column::SourceId.into_expr()).nullable().filter_only(),
        Field::new("medium_id", Kind::Id, || Column::MediumId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Name.into_expr(), || Column::NameEn.into_expr()]), sort: "-created_at" }
};

/// What is to be different about a form; for a new one, all there is to say.
#[derive(Clone, Debug, Default)]
pub struct CaptureFormFields {
    pub texts: CaptureFormTexts,
    pub fields: Option<Vec<CaptureField>>,
    pub questions: Option<Vec<CaptureQuestion>>,
    pub assignment: Option<CaptureAssignment>,
}

/// The part of it that is plain columns.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "capture_form::ActiveModel")]
pub struct CaptureFormTexts {
    pub name: Option<String>,
    pub name_en: Option<Option<String>>,
    pub intro: Option<Option<String>>,
    pub intro_en: Option<Option<String>>,
    pub consent: Option<String>,
    pub consent_en: Option<Option<String>>,
    pub thanks: Option<String>,
    pub thanks_en: Option<Option<String>>,
    pub source_id: Option<Option<DictionaryEntryId>>,
    pub medium_id: Option<Option<DictionaryEntryId>>,
    pub active: Option<bool>,
}

impl CaptureFormFields {
    /// Refuses what cannot be: entries of other lists, people who cannot have leads.
    async fn check(&self, tx: &Tx) -> Result<(), Error> {
        let entries = [
            ("/source_id", DictionaryKind::Source, self.texts.source_id.flatten()),
            ("/medium_id", DictionaryKind::Medium, self.texts.medium_id.flatten()),
        ];
        check_entries(tx, tx.company, &entries).await?;
        let Some(rule) = &self.assignment else { return Ok(()) };
        rule.check()?;
        let regions: Vec<_> = rule.regions.iter().map(|one| ("/assignment/regions", DictionaryKind::Region, Some(one.region_id))).collect();
        check_entries(tx, tx.company, &regions).await?;
        let members: Vec<_> = rule.members().collect();
        let able = holders(tx, tx.company, "leads:convert", &members).await?;
        if members.iter().all(|member| able.iter().any(|row| row.id == *member)) {
            return Ok(());
        }
        Err(Refusal::invalid("/assignment/member_ids", "lead.cannot_own").into())
    }

    fn into_row(self) -> capture_form::ActiveModel {
        let mut row = self.texts.into_active_model();
        if let Some(fields) = self.fields {
            row.fields = Set(Fields(fields));
        }
        if let Some(questions) = self.questions {
            row.questions = Set(Questions(questions));
        }
        if let Some(assignment) = self.assignment {
            row.assignment = Set(Assignment(assignment));
            // Another list of people begins at its head.
            row.turn = Set(0);
        }
        row
    }
}

pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<CaptureForm>, Error> {
    LISTING.page(db, scoped::select::<capture_form::Entity>(scope), request).await
}

pub async fn find(db: &impl Conn, scope: &Scope, id: CaptureFormId) -> Result<CaptureForm, Error> {
    scoped::find::<capture_form::Entity>(db, scope, id).await
}

pub async fn create(tx: &Tx, key: String, new: CaptureFormFields) -> Result<CaptureForm, Error> {
    new.check(tx).await?;
    let row = capture_form::ActiveModel { id: Set(CaptureFormId::new()), key: Set(key), ..new.into_row() };
    scoped::insert::<capture_form::Entity>(tx, row, "created").await
}

pub async fn find_to_change(tx: &Tx, scope: &Scope, id: CaptureFormId, version: Option<i64>) -> Result<CaptureForm, Error> {
    scoped::find_to_change::<capture_form::Entity>(tx, scope, id, version).await
}

pub async fn update(tx: &Tx, before: &CaptureForm, fields: CaptureFormFields) -> Result<CaptureForm, Error> {
    fields.check(tx).await?;
    scoped::update::<capture_form::Entity>(tx, before, fields.into_row(), "updated").await
}

pub async fn remove(tx: &Tx, scope: &Scope, id: CaptureFormId, version: Option<i64>) -> Result<(), Error> {
    let before = scoped::find_to_change::<capture_form::Entity>(tx, scope, id, version).await?;
    scoped::remove::<capture_form::Entity>(tx, &before, "removed").await.map(|_| ())
}

/// The form at an address, of whatever company, if it is open to the public.
pub async fn published(db: &impl Conn, key: &str) -> Result<CaptureForm, Error> {
    #[expect(clippy::disallowed_methods, reason = "a visitor knows the form's key alone; it says which company's it is")]
    let form = capture_form::Entity::find()
        .filter(capture_form::Column::Key.eq(key))
        .filter(capture_form::Column::Active.eq(true))
        .filter(capture_form::Column::DeletedAt.is_null());
    form.one(db.conn()).await?.ok_or(Error::NotFound)
}
