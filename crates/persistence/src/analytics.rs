//! Analyses: a measure, by a dimension, of what a filter leaves, scoped: on the list itself or, where they know it, from the summaries.

mod asking;
pub mod summaries;

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
use asking::{Summed, kept};
use chrono::{DateTime, NaiveDate, Utc};
use guanxi_domain::{
    analytics::{Aggregate, Collection, Dimension, Measure, Period},
    ids::{CompanyId, DepartmentId, DictionaryEntryId, MembershipId},
    organization::Tree,
    scope::{Reach, Scope},
};
use scoped::Scoped;
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, DbBackend, ExprTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _,
    Select, Value,
    sea_query::{CaseStatement, Expr, Func},
};
use std::sync::Arc;
use uuid::Uuid;

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
    /// The same in other words, if they say all of it.
    pub plain: Option<Plain>,
}

/// A question that asks for nothing but these.
#[derive(Clone, Copy, Debug)]
pub struct Plain {
    pub by: Option<Dimension>,
    pub period: Option<Period>,
    /// When the period begins, and when it has ended.
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
    pub department: Option<DepartmentId>,
    pub owner: Option<MembershipId>,
}

impl Plain {
    /// All there is, by something.
    #[must_use]
    pub fn whole(by: Dimension) -> Self {
        let never = DateTime::UNIX_EPOCH;
        Self { by: Some(by), period: None, from: never, until: never, department: None, owner: None }
    }
}

/// The figures, in the order of what is asked, in one statement. All of it is told apart by the same kind of thing.
pub async fn groups(db: &impl Conn, asked: &[Ask]) -> Result<Vec<Vec<Group>>, Error> {
    let summed = asked.iter().find(|ask| ask.plain.is_some() && kept(ask.measure).is_some());
    let behind = match summed {
        Some(ask) => summaries::behind(db.conn(), ask.scope.company).await?,
        None => Vec::new(),
    };
    let postgres = db.conn().get_database_backend() == DbBackend::Postgres;
    answers(db, asked.iter().map(|ask| question(ask, &behind, postgres)).collect::<Result<_, _>>()?).await
}

fn question(ask: &Ask, behind: &[i16], postgres: bool) -> Result<Question, Error> {
    // The list's own question is made in any case: it refuses what this caller may not ask.
    let list = listed(ask, Rows::Reached, postgres)?;
    let kept = kept(ask.measure).filter(|kept| !behind.contains(&kept.tally.number));
    let summed = ask.plain.as_ref().zip(kept).and_then(|(plain, kept)| Summed::read(ask, plain, kept, &list, postgres));
    match summed {
        Some(summed) => Ok(summed.question(match ask.scope.reach {
            Reach::Departments { .. } => Some(listed(ask, Rows::Outside, postgres)?),
            _ => None,
        })),
        None => Ok(list),
    }
}

/// Which rows of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rows {
    Reached,
    /// One's own that lie outside of the departments that one reaches.
    Outside,
}

fn within<E: Scoped>(scope: &Scope, rows: Rows) -> Select<E> {
    let Reach::Departments { me, departments } = &scope.reach else { return scoped::select::<E>(scope) };
    if rows == Rows::Reached {
        return scoped::select::<E>(scope);
    }
    let nobody = MembershipId(Uuid::nil());
    let reach = |me, departments| Reach::Departments { me, departments };
    let mine = Scope { company: scope.company, reach: reach(*me, Vec::new()) };
    // Not `NOT`: of what is unknown, such as whose nobody's row is, the opposite is unknown too.
    let outside: Expr = CaseStatement::new().case(E::reach(&reach(nobody, departments.clone()), scope.company), false).finally(true).into();
    scoped::select::<E>(&mine).filter(outside)
}

/// The same of rows under a customer: those of one's own customers outside. They are few, and asked for first, as an array: PostgreSQL
/// expects of anybody as many customers as a salesperson has, and would rather look at all rows of the period.
fn within_customers<E: Scoped>(scope: &Scope, rows: Rows, customer: E::Column, postgres: bool) -> Select<E> {
    use customer::Column::{DepartmentId, EnteredById, Id, OwnerId};
    let Reach::Departments { me, departments } = &scope.reach else { return scoped::select::<E>(scope) };
    if rows == Rows::Reached {
        return scoped::select::<E>(scope);
    }
    let others = Condition::any().add(DepartmentId.is_null()).add(DepartmentId.is_not_in(departments.iter().copied()));
    let own = scoped::select::<customer::Entity>(&Scope::company(scope.company))
        .filter(Condition::any().add(OwnerId.eq(*me)).add(EnteredById.eq(*me)))
        .filter(others)
        .select_only()
        .column(Id)
        .into_query();
    let theirs = if postgres {
        let array = Func::cust("ARRAY").arg(Expr::SubQuery(None, Box::new(own.into())));
        customer.into_expr().eq(Func::cust("ANY").arg(array))
    } else {
        customer.in_subquery(own)
    };
    scoped::select::<E>(&Scope::company(scope.company)).filter(theirs)
}

/// The question as it is put to the list.
fn listed(ask: &Ask, rows: Rows, postgres: bool) -> Result<Question, Error> {
    let Ask { scope, measure, by, request, .. } = ask;
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
        Collection::Leads => leads::LISTING.grouped(within::<lead::Entity>(scope, rows), request, by),
        Collection::Customers => customers::LISTING.grouped(within::<customer::Entity>(scope, rows), request, by),
        Collection::FollowUps => follow_ups::LISTING.grouped(within::<follow_up::Entity>(scope, rows), request, by),
        Collection::PoolLosses => customers::LOSSES.grouped(customers::losses_within(scope), request, by),
        Collection::Conversations => conversations::LISTING.grouped(within::<conversation::Entity>(scope, rows), request, by),
        Collection::Orders => {
            orders::LISTING.grouped(within_customers::<order::Entity>(scope, rows, order::Column::CustomerId, postgres), request, by)
        }
        Collection::OrderLines => orders::LINES.grouped(orders::lines_within(scope), request, by),
        Collection::Receipts => receivables::RECEIPTS.grouped(
            within_customers::<receipt::Entity>(scope, rows, receipt::Column::CustomerId, postgres),
            request,
            by,
        ),
        Collection::Receivables => receivables::RECEIVABLES.grouped(
            within_customers::<receivable::Entity>(scope, rows, receivable::Column::CustomerId, postgres),
            request,
            by,
        ),
        Collection::ServiceRequests => {
            let own = match &scope.reach {
                Reach::Departments { me, .. } if rows == Rows::Outside => Some(requests::own(scope.company, *me)),
                _ => None,
            };
            let select = within::<service_request::Entity>(scope, rows).filter(Condition::all().add_option(own));
            requests::LISTING.grouped(select, request, by)
        }
        Collection::Feedback => feedbacks::LISTING.grouped(within::<feedback::Entity>(scope, rows), request, by),
        Collection::Returns => returns::LISTING.grouped(within::<goods_return::Entity>(scope, rows), request, by),
    }
}

/// The tree of a company's regions.
pub async fn places(db: &impl Conn, company: CompanyId) -> Result<Arc<Tree<DictionaryEntryId>>, Error> {
    Ok(known(db, company).await?.regions.clone())
}
