//! Reply templates.

pub use crate::entities::reply_template::Model as ReplyTemplate;
use crate::{
    Error, Tx,
    db::Conn,
    entities::reply_template,
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    scoped::{self, scoped},
};
use guanxi_domain::{ids::ReplyTemplateId, scope::Scope};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, DeriveIntoActiveModel, IntoActiveModel as _};

scoped!(record reply_template: ReplyTemplates, open, |_| None);

static LISTING: Listing = {
    use reply_template::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("name", Kind::Text, || Column::Name.into_expr()),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Name.into_expr(), || Column::Body.into_expr()]), sort: "name" }
};

/// What is to be different about a template; for a new one, all there is to say.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "reply_template::ActiveModel")]
pub struct ReplyTemplateFields {
    pub name: Option<String>,
    pub body: Option<String>,
    pub body_en: Option<Option<String>>,
}

pub async fn list_reply_templates(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<ReplyTemplate>, Error> {
    LISTING.page(db, scoped::select::<reply_template::Entity>(scope), request).await
}

pub async fn find_reply_template(db: &impl Conn, scope: &Scope, id: ReplyTemplateId) -> Result<ReplyTemplate, Error> {
    scoped::find::<reply_template::Entity>(db, scope, id).await
}

pub async fn create_reply_template(tx: &Tx, new: ReplyTemplateFields) -> Result<ReplyTemplate, Error> {
    let mut row = new.into_active_model();
    row.id = Set(ReplyTemplateId::new());
    scoped::insert::<reply_template::Entity>(tx, row, "created").await
}

pub async fn update_reply_template(
    tx: &Tx,
    scope: &Scope,
    id: ReplyTemplateId,
    version: Option<i64>,
    fields: ReplyTemplateFields,
) -> Result<ReplyTemplate, Error> {
    let before = scoped::find_to_change::<reply_template::Entity>(tx, scope, id, version).await?;
    scoped::update::<reply_template::Entity>(tx, &before, fields.into_active_model(), "updated").await
}

pub async fn remove_reply_template(tx: &Tx, scope: &Scope, id: ReplyTemplateId, version: Option<i64>) -> Result<(), Error> {
    let before = scoped::find_to_change::<reply_template::Entity>(tx, scope, id, version).await?;
    scoped::remove::<reply_template::Entity>(tx, &before, "removed").await.map(|_| ())
}
