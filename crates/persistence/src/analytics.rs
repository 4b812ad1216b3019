//! Analyses: a measure, by a dimension, of what a filter leaves, in one scoped statement on the list itself.

use crate::{
    Error, ListRequest,
    db::Conn,
    engagement::follow_ups,
    entities::{customer, dictionary_entry, feedback, follow_up, order, receipt, receivable, service_request},
    listing::{Grouping, Key},
    orders, receivables, scoped,
    service::{feedback as feedbacks, requests},
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    analytics::{Aggregate, Collection, Measure},
    ids::{CompanyId, DictionaryEntryId},
    organization::{DictionaryKind, Tree},
    scope::Scope,
};
use sea_orm::{ColumnTrait as _, QueryFilter as _, QuerySelect as _, Value};

pub use crate::listing::Group;

/// By what the rows are told apart.
#[derive(Clone, Debug)]
pub enum By {
    Nothing,
    Field(&'static str),
    /// Where these moments are the beginnings of all parts but the first.
    Moments(Vec<DateTime<Utc>>),
    Days(Vec<NaiveDate>),
}

/// The figures of a measure, for the rows that the request's filter leaves of those within reach.
pub async fn groups(db: &impl Conn, scope: &Scope, measure: Measure, by: By, request: &ListRequest) -> Result<Vec<Group>, Error> {
    let definition = measure.definition();
    let values = |bounds: Vec<Value>| Key::Parts(definition.period, bounds);
    let grouping = Grouping {
        key: match by {
            By::Nothing => Key::None,
            By::Field(field) => Key::Field(field),
            By::Moments(bounds) => values(bounds.into_iter().map(Value::from).collect()),
            By::Days(bounds) => values(bounds.into_iter().map(Value::from).collect()),
        },
        value: definition.value.field(),
        median: matches!(definition.value, Aggregate::Median(_)),
        by_currency: matches!(definition.value, Aggregate::Sum(_)),
    };
    let by = &grouping;
    match definition.of {
        Collection::Customers => crate::customers::LISTING.grouped(db, scoped::select::<customer::Entity>(scope), request, by).await,
        Collection::FollowUps => follow_ups::LISTING.grouped(db, scoped::select::<follow_up::Entity>(scope), request, by).await,
        Collection::Orders => orders::LISTING.grouped(db, scoped::select::<order::Entity>(scope), request, by).await,
        Collection::OrderLines => orders::LINES.grouped(db, orders::lines_within(scope), request, by).await,
        Collection::Receipts => receivables::RECEIPTS.grouped(db, scoped::select::<receipt::Entity>(scope), request, by).await,
        Collection::Receivables => receivables::RECEIVABLES.grouped(db, scoped::select::<receivable::Entity>(scope), request, by).await,
        Collection::ServiceRequests => requests::LISTING.grouped(db, scoped::select::<service_request::Entity>(scope), request, by).await,
        Collection::Feedback => feedbacks::LISTING.grouped(db, scoped::select::<feedback::Entity>(scope), request, by).await,
    }
}

/// The tree of a company's regions.
pub async fn places(db: &impl Conn, company: CompanyId) -> Result<Tree<DictionaryEntryId>, Error> {
    let entries = scoped::select::<dictionary_entry::Entity>(&Scope::company(company))
        .filter(dictionary_entry::Column::Kind.eq(DictionaryKind::Region))
        .select_only()
        .columns([dictionary_entry::Column::Id, dictionary_entry::Column::ParentId])
        .into_tuple::<(DictionaryEntryId, Option<DictionaryEntryId>)>();
    Ok(entries.all(db.conn()).await?.into_iter().collect())
}
