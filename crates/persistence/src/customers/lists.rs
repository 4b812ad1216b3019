//! The lists of customers and of the pool, and what they can be filtered and sorted by.

use super::Customer;
use crate::{
    Error,
    db::Conn,
    entities::{
        customer::{Column, Entity, Tags},
        customer_tag,
    },
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{seconds_between, within_tree},
    },
    scoped,
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    customers::{CustomerKind, CustomerRole, Intent, Lifecycle},
    event::Subject,
    ids::{CompanyId, CustomerId, DepartmentId, DictionaryEntryId, MembershipId},
    scope::Scope,
};
use sea_orm::{
    ColumnTrait as _, DerivePartialModel, ExprTrait as _, PartialModelTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    Select, Value,
    sea_query::{CaseStatement, Expr, Query},
};

macro_rules! column {
    ($name:literal, $kind:ident, $column:ident) => {
        Field::new($name, Kind::$kind, || Expr::col((Entity, Column::$column)))
    };
}

const FIELDS: &[Field] = &[
    column!("number", Text, Number),
    column!("name", Text, Name),
    column!("name_en", Text, NameEn).nullable(),
    column!("kind", Word, Kind),
    column!("role", Word, Role),
    column!("intent", Word, Intent),
    column!("lifecycle", Word, Lifecycle),
    column!("level_id", Id, LevelId).nullable().filter_only(),
    column!("source_id", Id, SourceId).nullable().filter_only(),
    column!("medium_id", Id, MediumId).nullable().filter_only(),
    column!("industry_id", Id, IndustryId).nullable().filter_only(),
    column!("region_id", Id, RegionId).nullable().filter_only(),
    column!("owner_id", Id, OwnerId).nullable().filter_only(),
    column!("department_id", Id, DepartmentId).nullable().filter_only(),
    column!("created_by_id", Id, CreatedById).nullable().filter_only(),
    column!("mobile", Text, Mobile).nullable().filter_only(),
    column!("phone", Text, Phone).nullable().filter_only(),
    column!("email", Text, Email).nullable().filter_only(),
    column!("created_at", Time, CreatedAt),
    column!("updated_at", Time, UpdatedAt),
    column!("owned_since", Time, OwnedSince).nullable(),
    column!("last_follow_up_at", Time, LastFollowUpAt).nullable(),
    column!("next_contact_at", Time, NextContactAt).nullable(),
    Field::new("untouched_since", Kind::Time, untouched_since).nullable(),
    Field::new("region_tree_id", Kind::Id, || Expr::col((Entity, Column::RegionId)))
        .several(|places| within_tree(Expr::col((Entity, Column::RegionId)), "dictionary_entry", places)),
    Field::new("department_tree_id", Kind::Id, || Expr::col((Entity, Column::DepartmentId)))
        .several(|departments| within_tree(Expr::col((Entity, Column::DepartmentId)), "department", departments)),
    column!("first_order_at", Time, FirstOrderAt).nullable().filter_only(),
    column!("first_paid_at", Time, FirstPaidAt).nullable().filter_only(),
    Field::new("seconds_to_order", Kind::Int, || seconds_to(Column::FirstOrderAt)).nullable().filter_only(),
    Field::new("seconds_to_payment", Kind::Int, || seconds_to(Column::FirstPaidAt)).nullable().filter_only(),
    Field::new("in_pool", Kind::Bool, || Expr::col((Entity, Column::OwnerId)).is_null()).filter_only(),
    column!("tags", Text, Tags).several(tagged),
];

/// What follows from the customer's orders, which not everybody sees who sees customers.
pub const OF_ORDERS: [&str; 4] = ["first_order_at", "first_paid_at", "seconds_to_order", "seconds_to_payment"];

/// The last time that somebody cared for an owned customer: since when nobody has.
fn untouched_since() -> Expr {
    let column = |column: Column| Expr::col((Entity, column));
    CaseStatement::new()
        .case(column(Column::LastFollowUpAt).gt(column(Column::OwnedSince)), column(Column::LastFollowUpAt))
        .finally(column(Column::OwnedSince))
        .into()
}

fn seconds_to(moment: Column) -> Expr {
    seconds_between(Expr::col((Entity, Column::CreatedAt)), Expr::col((Entity, moment)))
}

/// Whether a customer has one of these tags; with none named, any tag at all.
fn tagged(tags: Vec<Value>) -> Expr {
    let mut query = Query::select();
    query
        .expr(Expr::cust("1"))
        .from(customer_tag::Entity)
        .and_where(tag_column(customer_tag::Column::CompanyId).equals((Entity, Column::CompanyId)))
        .and_where(tag_column(customer_tag::Column::CustomerId).equals((Entity, Column::Id)));
    if !tags.is_empty() {
        query.and_where(tag_column(customer_tag::Column::Tag).is_in(tags));
    }
    Expr::exists(query)
}

fn tag_column(column: customer_tag::Column) -> Expr {
    Expr::col((customer_tag::Entity, column))
}

/// The list, also as it is added up.
pub(crate) static LISTING: Listing =
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Customers, of_customer: false }, sort: "-created_at" };

/// What a list shows of a customer.
#[derive(Clone, Debug, DerivePartialModel)]
#[sea_orm(entity = "Entity")]
pub struct CustomerLine {
    pub id: CustomerId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub number: String,
    pub name: String,
    pub name_en: Option<String>,
    pub kind: CustomerKind,
    pub role: CustomerRole,
    pub intent: Intent,
    pub lifecycle: Lifecycle,
    pub level_id: Option<DictionaryEntryId>,
    pub source_id: Option<DictionaryEntryId>,
    pub medium_id: Option<DictionaryEntryId>,
    pub industry_id: Option<DictionaryEntryId>,
    pub region_id: Option<DictionaryEntryId>,
    pub mobile: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub tags: Tags,
    pub owner_id: Option<MembershipId>,
    pub department_id: Option<DepartmentId>,
    pub entered_by_id: Option<MembershipId>,
    pub last_follow_up_at: Option<DateTime<Utc>>,
    pub next_contact_at: Option<DateTime<Utc>>,
}

impl From<Customer> for CustomerLine {
    fn from(row: Customer) -> Self {
        let Customer { id, version, created_at, updated_at, number, name, name_en, kind, role, intent, lifecycle, .. } = row;
        let Customer { level_id, source_id, medium_id, industry_id, region_id, mobile, phone, email, tags, .. } = row;
        let Customer { owner_id, department_id, entered_by_id, last_follow_up_at, next_contact_at, .. } = row;
        Self {
            id,
            version,
            created_at,
            updated_at,
            number,
            name,
            name_en,
            kind,
            role,
            intent,
            lifecycle,
            level_id,
            source_id,
            medium_id,
            industry_id,
            region_id,
            mobile,
            phone,
            email,
            tags,
            owner_id,
            department_id,
            entered_by_id,
            last_follow_up_at,
            next_contact_at,
        }
    }
}

/// Customers within reach.
pub async fn list_customers(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<CustomerLine>, Error> {
    page(db, scoped::select_in_order::<Entity>(db, scope), request).await
}

/// Customers in the pool.
pub async fn list_pool(db: &impl Conn, company: CompanyId, request: &ListRequest) -> Result<Page<CustomerLine>, Error> {
    page(db, scoped::select::<Entity>(&Scope::company(company)).filter(Column::OwnerId.is_null()), request).await
}

async fn page(db: &impl Conn, select: Select<Entity>, request: &ListRequest) -> Result<Page<CustomerLine>, Error> {
    LISTING.page(db, CustomerLine::select_cols(select.select_only()), request).await
}

/// The customers within reach or, for those who may look into it, in the pool, that a filter and search words leave: at most `limit`.
pub(super) async fn matching(db: &impl Conn, select: Select<Entity>, request: &ListRequest, limit: u64) -> Result<Vec<CustomerId>, Error> {
    let found = LISTING.matching(select, request)?.order_by_asc(Column::Id).limit(limit);
    Ok(found.select_only().column(Column::Id).into_tuple().all(db.conn()).await?)
}
