//! Saved views: who reads which, and whether what they ask is a question to their list.

pub use crate::entities::saved_view::Model as SavedView;
use crate::{
    Error, Tx, catalog, customers,
    db::Conn,
    engagement,
    entities::saved_view,
    events::log,
    leads,
    listing::{Field, Kind, ListRequest, Listing, Page, Search, related::above_in_tree},
    orders, receivables, returns,
    scoped::{self, scoped},
    service, surveys,
};
use guanxi_domain::{
    event::{About, Happened, Subject},
    ids::{CompanyId, DepartmentId, MembershipId, SavedViewId},
    refusal::Refusal,
    scope::{Reach, Scope},
    views::{MOST, ViewDensity, ViewList, ViewShare},
};
use saved_view::Column;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, DeriveIntoActiveModel, IntoActiveModel as _, PaginatorTrait as _, QueryFilter as _,
};
use serde_json::json;

scoped!(record saved_view: Views, by(within_reach), |_| None);

/// One's own, what the company shows to all, and what one's department or one above it shares.
fn within_reach(reach: &Reach, _: CompanyId) -> Condition {
    let (me, department) = match reach {
        Reach::Everything => return Condition::all(),
        Reach::Customer(_) => return Condition::any(),
        Reach::Own { me, department } => (me, *department),
        Reach::Departments { me, departments } => (me, departments.first().copied()),
    };
    let shared = department.map(|department| {
        let above = above_in_tree(Column::DepartmentId.into_expr(), "department", department.0);
        Condition::all().add(Column::Share.eq(ViewShare::Department)).add(above)
    });
    Condition::any().add(Column::OwnerId.eq(*me)).add(Column::Share.eq(ViewShare::Company)).add_option(shared)
}

static LISTING: Listing = {
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("list", Kind::Word, || Column::List.into_expr()).filter_only(),
        Field::new("name", Kind::Text, || Column::Name.into_expr()),
        Field::new("share", Kind::Word, || Column::Share.into_expr()).filter_only(),
        Field::new("owner_id", Kind::Id, || Column::OwnerId.into_expr()).filter_only(),
        Field::new("position", Kind::Int, || Column::Position.into_expr()),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Name.into_expr()]), sort: "position" }
};

/// What is to be different about a view; for a new one, all there is to say.
#[derive(Clone, Debug, Default, DeriveIntoActiveModel)]
#[sea_orm(active_model = "saved_view::ActiveModel")]
pub struct ViewFields {
    pub name: Option<String>,
    pub share: Option<ViewShare>,
    pub filter: Option<Option<String>>,
    pub sort: Option<Option<String>>,
    pub columns: Option<Option<String>>,
    pub density: Option<Option<ViewDensity>>,
    pub position: Option<i64>,
}

/// How a list is listed.
fn listing(list: ViewList) -> Listing {
    match list {
        ViewList::Customers | ViewList::Pool => customers::LISTING,
        ViewList::Contacts => customers::CONTACTS,
        ViewList::Leads => leads::LISTING,
        ViewList::FollowUps => engagement::follow_ups::LISTING,
        ViewList::Orders => orders::LISTING,
        ViewList::Shipments => orders::shipments::LISTING,
        ViewList::Receivables => receivables::RECEIVABLES,
        ViewList::Receipts => receivables::RECEIPTS,
        ViewList::Products => catalog::products::LISTING,
        ViewList::Returns => returns::LISTING,
        ViewList::ServiceRequests => service::requests::LISTING,
        ViewList::Feedback => service::feedback::LISTING,
        ViewList::Surveys => surveys::LISTING,
    }
}

/// Refuses what the list itself would refuse to the same caller: fields it does not know or he may not see, operators, values.
pub fn check(list: ViewList, request: &ListRequest) -> Result<(), Error> {
    listing(list).check(request)
}

pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<SavedView>, Error> {
    LISTING.page(db, scoped::select::<saved_view::Entity>(scope), request).await
}

pub async fn find(db: &impl Conn, scope: &Scope, id: SavedViewId) -> Result<SavedView, Error> {
    scoped::find::<saved_view::Entity>(db, scope, id).await
}

pub async fn find_to_change(tx: &Tx, scope: &Scope, id: SavedViewId, version: Option<i64>) -> Result<SavedView, Error> {
    scoped::find_to_change::<saved_view::Entity>(tx, scope, id, version).await
}

/// Keeps a view for a member of staff, who stands in this department.
pub async fn create(
    tx: &Tx,
    (owner, department): (MembershipId, Option<DepartmentId>),
    list: ViewList,
    new: ViewFields,
) -> Result<SavedView, Error> {
    let mine = scoped::select::<saved_view::Entity>(&Scope::company(tx.company)).filter(Column::OwnerId.eq(owner));
    if mine.count(tx.conn()).await? >= MOST {
        return Err(Refusal::conflict("view.too_many").with("most", MOST).into());
    }
    let mut row = new.into_active_model();
    row.id = Set(SavedViewId::new());
    row.owner_id = Set(owner);
    row.department_id = Set(department);
    row.list = Set(list);
    scoped::insert::<saved_view::Entity>(tx, row, "created").await
}

/// Changes a view. What its owner shares from now on, he shares with the department he stands in now.
pub async fn update(tx: &Tx, before: &SavedView, department: Option<DepartmentId>, fields: ViewFields) -> Result<SavedView, Error> {
    let anew = fields.share.is_some() && tx.actor.member() == Some(before.owner_id);
    let mut row = fields.into_active_model();
    if anew {
        row.department_id = Set(department);
    }
    scoped::update::<saved_view::Entity>(tx, before, row, "updated").await
}

pub async fn remove(tx: &Tx, before: &SavedView) -> Result<(), Error> {
    scoped::remove::<saved_view::Entity>(tx, before, "removed").await.map(|_| ())
}

/// Logs that somebody took rows of a list away in a file.
pub async fn log_export(tx: &Tx, list: &str, rows: u64, format: &str) -> Result<(), Error> {
    let about = About { subject: Subject::Company, id: tx.company.0, customer: None };
    let verb = Happened::from("exported");
    log(tx, about, None, json!({"list": [null, list], "rows": [null, rows], "format": [null, format]}), verb).await
}
