//! Analyses: a measure, by a dimension, of what a filter leaves, scoped, on the list itself.

use crate::{
    Error, ListRequest, customers,
    db::Conn,
    engagement::{conversations, follow_ups},
    entities::{conversation, customer, feedback, follow_up, goods_return, lead, order, receipt, receivable, service_request},
    known::known,
    leads,
    listing::{Grouping, Key, Question, answers},
    orders, receivables, returns, scoped,
    service::{feedback as feedbacks, requests},
};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    analytics::{Aggregate, Collection, Measure},
    ids::{CompanyId, DictionaryEntryId},
    organization::Tree,
    scope::Scope,
};
use sea_orm::Value;

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

/// What is asked: a measure, by something, of the rows that the request's filter leaves of those within reach.
#[derive(Clone, Debug)]
pub struct Ask {
    pub scope: Scope,
    pub measure: Measure,
    pub by: By,
    pub request: ListRequest,
}

/// The figures, in the order of what is asked, in one statement. All of it is told apart by the same kind of thing.
pub async fn groups(db: &impl Conn, asked: &[Ask]) -> Result<Vec<Vec<Group>>, Error> {
    answers(db, asked.iter().map(question).collect::<Result<_, _>>()?).await
}

fn question(ask: &Ask) -> Result<Question, Error> {
    let Ask { scope, measure, by, request } = ask;
    let definition = measure.definition();
    let parts = |bounds: Vec<Value>| definition.period.map_or(Key::None, |period| Key::Parts(period, bounds));
    let grouping = Grouping {
        key: match by {
            By::Nothing => Key::None,
            By::Field(field) => Key::Field(field),
            By::Moments(bounds) => parts(bounds.iter().copied().map(Value::from).collect()),
            By::Days(bounds) => parts(bounds.iter().copied().map(Value::from).collect()),
        },
        value: definition.value.field(),
        median: matches!(definition.value, Aggregate::Median(_)),
        by_currency: matches!(definition.value, Aggregate::Sum(_)),
    };
    let by = &grouping;
    match definition.of {
        Collection::Leads => leads::LISTING.grouped(scoped::select::<lead::Entity>(scope), request, by),
        Collection::Customers => customers::LISTING.grouped(scoped::select::<customer::Entity>(scope), request, by),
        Collection::FollowUps => follow_ups::LISTING.grouped(scoped::select::<follow_up::Entity>(scope), request, by),
        Collection::PoolLosses => customers::LOSSES.grouped(customers::losses_within(scope), request, by),
        Collection::Conversations => conversations::LISTING.grouped(scoped::select::<conversation::Entity>(scope), request, by),
        Collection::Orders => orders::LISTING.grouped(scoped::select::<order::Entity>(scope), request, by),
        Collection::OrderLines => orders::LINES.grouped(orders::lines_within(scope), request, by),
        Collection::Receipts => receivables::RECEIPTS.grouped(scoped::select::<receipt::Entity>(scope), request, by),
        Collection::Receivables => receivables::RECEIVABLES.grouped(scoped::select::<receivable::Entity>(scope), request, by),
        Collection::ServiceRequests => requests::LISTING.grouped(scoped::select::<service_request::Entity>(scope), request, by),
        Collection::Feedback => feedbacks::LISTING.grouped(scoped::select::<feedback::Entity>(scope), request, by),
        Collection::Returns => returns::LISTING.grouped(scoped::select::<goods_return::Entity>(scope), request, by),
    }
}

/// The tree of a company's regions.
pub async fn places(db: &impl Conn, company: CompanyId) -> Result<Tree<DictionaryEntryId>, Error> {
    Ok(known(db, company).await?.regions.clone())
}
