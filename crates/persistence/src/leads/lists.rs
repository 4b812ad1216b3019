//! The list of leads, and how many there are of each: by state for the board, by source for the funnel.

use super::Lead;
use crate::{
    Error,
    analytics::{self, Ask, By, Group, Plain},
    db::Conn,
    entities::lead::{Column, Entity},
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{seconds_between, within_tree},
    },
    scoped,
};
use guanxi_domain::{
    analytics::{Dimension, Measure},
    event::Subject,
    ids::DictionaryEntryId,
    leads::LeadStatus,
    scope::Scope,
};
use sea_orm::{ColumnTrait as _, QuerySelect as _, sea_query::Expr};

macro_rules! column {
    ($name:literal, $kind:ident, $column:ident) => {
        Field::new($name, Kind::$kind, || Expr::col((Entity, Column::$column)))
    };
}

fn column(column: Column) -> Expr {
    Expr::col((Entity, column))
}

const FIELDS: &[Field] = &[
    column!("number", Text, Number),
    column!("name", Text, Name),
    column!("organization", Text, Organization).nullable(),
    column!("job_title", Text, JobTitle).nullable().filter_only(),
    column!("status", Word, Status),
    column!("mobile", Text, Mobile).nullable().filter_only(),
    column!("phone", Text, Phone).nullable().filter_only(),
    column!("email", Text, Email).nullable().filter_only(),
    column!("source_id", Id, SourceId).nullable().filter_only(),
    column!("medium_id", Id, MediumId).nullable().filter_only(),
    column!("industry_id", Id, IndustryId).nullable().filter_only(),
    column!("region_id", Id, RegionId).nullable().filter_only(),
    column!("reason_id", Id, ReasonId).nullable().filter_only(),
    column!("owner_id", Id, OwnerId).nullable().filter_only(),
    column!("department_id", Id, DepartmentId).nullable().filter_only(),
    column!("created_by_id", Id, CreatedById).nullable().filter_only(),
    column!("capture_form_id", Id, CaptureFormId).nullable().filter_only(),
    column!("customer_id", Id, CustomerId).nullable().filter_only(),
    column!("utm_source", Text, UtmSource).nullable().filter_only(),
    column!("utm_medium", Text, UtmMedium).nullable().filter_only(),
    column!("created_at", Time, CreatedAt),
    column!("updated_at", Time, UpdatedAt),
    column!("owned_since", Time, OwnedSince).nullable(),
    column!("last_follow_up_at", Time, LastFollowUpAt).nullable(),
    column!("next_contact_at", Time, NextContactAt).nullable(),
    column!("contacted_at", Time, ContactedAt).nullable().filter_only(),
    column!("qualified_at", Time, QualifiedAt).nullable().filter_only(),
    column!("converted_at", Time, ConvertedAt).nullable(),
    Field::new("seconds_to_convert", Kind::Int, || seconds_between(column(Column::CreatedAt), column(Column::ConvertedAt)))
        .nullable()
        .filter_only(),
    Field::new("region_tree_id", Kind::Id, || column(Column::RegionId))
        .several(|places| within_tree(column(Column::RegionId), "dictionary_entry", places)),
    Field::new("department_tree_id", Kind::Id, || column(Column::DepartmentId))
        .several(|departments| within_tree(column(Column::DepartmentId), "department", departments)),
];

/// How leads are listed, and added up.
pub(crate) static LISTING: Listing =
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::Leads, of_customer: false }, sort: "-created_at" };

/// Leads within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<Lead>, Error> {
    LISTING.page(db, scoped::select::<Entity>(scope), request).await
}

/// How many of the leads that match are in each state.
pub async fn counts(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Vec<(LeadStatus, i64)>, Error> {
    let empty = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    if empty(&request.filter) && empty(&request.q) {
        let ask = Ask {
            scope: scope.clone(),
            measure: Measure::Leads,
            by: By::Field("status"),
            request: ListRequest { viewer: request.viewer, company: request.company, ..ListRequest::default() },
            plain: Some(Plain::whole(Dimension::Status)),
        };
        let groups = analytics::groups(db, &[ask]).await?.pop().unwrap_or_default();
        let known = |group: Group| Some((serde_json::from_value(group.key).ok()?, group.count));
        return Ok(groups.into_iter().filter_map(known).collect());
    }
    let select = LISTING.matching(scoped::select::<Entity>(scope), request)?;
    let select = select.select_only().column(Column::Status).column_as(Column::Id.count(), "count").group_by(Column::Status);
    Ok(select.into_tuple().all(db.conn()).await?)
}

/// How many of the leads from one source are in one state.
pub type SourceCount = (Option<DictionaryEntryId>, LeadStatus, i64);

/// The same by source.
pub async fn funnel(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Vec<SourceCount>, Error> {
    let select = LISTING.matching(scoped::select::<Entity>(scope), request)?;
    let select = select.select_only().column(Column::SourceId).column(Column::Status).column_as(Column::Id.count(), "count");
    Ok(select.group_by(Column::SourceId).group_by(Column::Status).into_tuple().all(db.conn()).await?)
}
