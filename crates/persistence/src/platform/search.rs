//! The one search box: records of every kind that the caller reads, the surest first, of equals the newest.

use crate::{
    Error,
    db::Conn,
    entities::{contact, customer, goods_return, lead, membership, order, product, search_term, service_request},
    scoped::{self, Record},
    search::lookup::{CONTACTS, Sought},
};
use guanxi_domain::{
    access::principal::Principal,
    customers::GUARDED,
    event::Subject,
    ids::{CompanyId, CustomerId, MembershipId},
    scope::{Holder, Reach, Scope},
    search::{Field, Group},
};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait as _, ExprTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _,
    sea_query::{Alias, Expr, Order, Query, SelectStatement, UnionType},
};
use std::collections::HashSet;
use uuid::Uuid;

/// A record may be found by several of its texts at once: so many rows are read for each hit.
const ROWS_A_HIT: u64 = 4;
/// Of the terms that begin as typed, so many are looked at.
const BEGINNINGS: u64 = 200;

/// A record that was found, and by what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    pub id: Uuid,
    pub field: Field,
    /// The text is that of one that belongs to the record.
    pub through: bool,
}

/// What a hit says of its record. A person has no title here: people are named once, by their membership.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    pub id: Uuid,
    pub number: Option<String>,
    pub title: String,
    pub title_en: Option<String>,
    pub customer: Option<CustomerId>,
    pub owner: Option<MembershipId>,
    pub mobile: Option<String>,
    /// Of a customer: whose it is.
    pub holder: Holder,
}

/// The hits of one kind of record.
#[derive(Clone, Debug)]
pub struct Hits {
    pub subject: Subject,
    pub found: Vec<(Hit, Summary)>,
}

/// What of customers in the pool is not looked at: how to reach them, and whom.
pub fn pool_hides() -> impl Iterator<Item = String> {
    GUARDED.iter().copied().chain([CONTACTS]).map(str::to_owned)
}

/// Where to look: rows of one kind within reach, by the fields that the caller sees.
pub(crate) struct Place {
    sought: Sought,
    subject: Subject,
    rows: SelectStatement,
}

impl Place {
    fn new<E: Record>(select: sea_orm::Select<E>, company: CompanyId, typed: &str, hidden: &HashSet<String>) -> Self {
        let same = Expr::col((search_term::Entity, search_term::Column::RecordId)).equals((E::default(), E::id()));
        let rows = select.select_only().into_query().inner_join(search_term::Entity, same).to_owned();
        Self { sought: Sought::new(company, E::SUBJECT, typed, hidden), subject: E::SUBJECT, rows }
    }

    /// The first rows with all of these, in the order of the index: backwards from the surest and newest, or onwards by the term.
    fn rows(&self, place: usize, groups: &[Group], limit: u64, order: &Order) -> Option<SelectStatement> {
        use search_term::Column;
        let (first, others) = groups.split_first()?;
        let mut rows = self.rows.clone();
        rows.expr_as(Expr::cust(format!("CAST({place} AS bigint)")), "place")
            .columns([Column::RecordId, Column::Weight, Column::Field].map(|column| (search_term::Entity, column)))
            .cond_where(self.sought.terms(first))
            .cond_where(self.sought.beside(others));
        if *order == Order::Asc {
            rows.order_by((search_term::Entity, Column::Term), Order::Asc);
        }
        for column in [Column::Weight, Column::RecordId, Column::Field, Column::SourceId] {
            rows.order_by((search_term::Entity, column), order.clone());
        }
        let found = Alias::new("found");
        Some(Query::select().column((found.clone(), sea_orm::sea_query::Asterisk)).from_subquery(rows.limit(limit).take(), found).take())
    }
}

/// Everything the caller reads.
pub(crate) fn places(who: &Principal, typed: &str) -> Vec<Place> {
    let mut places = Vec::new();
    places.extend(within::<customer::Entity>(who, typed));
    places.extend(in_pool(who, typed));
    places.extend(within::<contact::Entity>(who, typed));
    places.extend(within::<lead::Entity>(who, typed));
    places.extend(within::<order::Entity>(who, typed));
    places.extend(within::<service_request::Entity>(who, typed));
    places.extend(within::<goods_return::Entity>(who, typed));
    places.extend(within::<product::Entity>(who, typed));
    places.extend(within::<membership::Entity>(who, typed));
    places
}

fn within<E: Record>(who: &Principal, typed: &str) -> Option<Place> {
    let scope = who.scope_for(E::SUBJECT.permission()?)?;
    Some(Place::new(scoped::select::<E>(&scope), who.company, typed, &who.guarded(E::SUBJECT.name())))
}

/// The pool is open to everybody who may look into it.
fn in_pool(who: &Principal, typed: &str) -> Option<Place> {
    let everything = who.scope_for("customers:read").is_some_and(|scope| scope.reach == Reach::Everything);
    if everything || !who.can("customers:pool") || !who.can("customers:read") {
        return None;
    }
    let pool = scoped::select::<customer::Entity>(&Scope::company(who.company)).filter(customer::Column::OwnerId.is_null());
    let hidden = who.guarded(Subject::Customers.name()).into_iter().chain(pool_hides()).collect();
    Some(Place::new(pool, who.company, typed, &hidden))
}

/// What is found by the typed words, up to `limit` of each kind.
pub async fn find(db: &impl Conn, who: &Principal, typed: &str, limit: usize) -> Result<Vec<Hits>, Error> {
    let places = places(who, typed);
    let mut found: Vec<(Subject, Vec<Hit>)> = Vec::new();
    for place in &places {
        if found.last().is_none_or(|(subject, _)| *subject != place.subject) {
            found.push((place.subject, Vec::new()));
        }
    }
    collect(db, &places, exact(&places, limit), &mut found, limit).await?;
    let unfilled: Vec<Subject> = found.iter().filter(|(_, hits)| hits.len() < limit).map(|(subject, _)| *subject).collect();
    collect(db, &places, beginnings(&places, &unfilled), &mut found, limit).await?;
    let mut answer = Vec::new();
    for (subject, hits) in found {
        let found = summarise(db, who.company, subject, hits).await?;
        if !found.is_empty() {
            answer.push(Hits { subject, found });
        }
    }
    Ok(answer)
}

/// What is found by whole terms: by all that was typed as one, and by each word of it.
pub(crate) fn exact(places: &[Place], limit: usize) -> Option<SelectStatement> {
    let rows = u64::try_from(limit).unwrap_or(u64::MAX).saturating_mul(ROWS_A_HIT);
    together(
        places
            .iter()
            .enumerate()
            .flat_map(|(at, place)| place.sought.query.exact().into_iter().filter_map(move |way| place.rows(at, &way, rows, &Order::Desc))),
    )
}

/// What is found by words that begin as typed, of the kinds where whole words did not find enough.
pub(crate) fn beginnings(places: &[Place], unfilled: &[Subject]) -> Option<SelectStatement> {
    together(
        places
            .iter()
            .enumerate()
            .filter(|(_, place)| unfilled.contains(&place.subject))
            .flat_map(|(at, place)| place.sought.query.beginnings().filter_map(move |way| place.rows(at, way, BEGINNINGS, &Order::Asc))),
    )
}

/// Several questions as one statement.
fn together(questions: impl Iterator<Item = SelectStatement>) -> Option<SelectStatement> {
    questions.reduce(|mut all, question| all.union(UnionType::All, question).take())
}

/// Asks a question and adds what it finds, the surest first.
async fn collect(
    db: &impl Conn,
    places: &[Place],
    question: Option<SelectStatement>,
    found: &mut [(Subject, Vec<Hit>)],
    limit: usize,
) -> Result<(), Error> {
    let Some(query) = question else { return Ok(()) };
    let mut rows = Vec::new();
    for row in db.conn().query_all(&query).await? {
        let (place, weight, id): (i64, i16, Uuid) = (row.try_get("", "place")?, row.try_get("", "weight")?, row.try_get("", "record_id")?);
        rows.push((weight, id, row.try_get::<i16>("", "field")?, place));
    }
    rows.sort_unstable_by(|one, other| other.cmp(one));
    for (_, id, code, place) in rows {
        let place = usize::try_from(place).ok().and_then(|place| places.get(place));
        let (Some(place), Some((field, through))) = (place, Field::of_code(code)) else { continue };
        let Some((_, hits)) = found.iter_mut().find(|(subject, _)| *subject == place.subject) else { continue };
        if hits.len() < limit && hits.iter().all(|hit| hit.id != id) {
            hits.push(Hit { id, field, through });
        }
    }
    Ok(())
}

/// The hits with what is to be shown of their records. That they are within reach was asked with the search itself.
async fn summarise(db: &impl Conn, company: CompanyId, subject: Subject, hits: Vec<Hit>) -> Result<Vec<(Hit, Summary)>, Error> {
    let ids: Vec<Uuid> = hits.iter().map(|hit| hit.id).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut summaries = match subject {
        Subject::Customers => summaries::<customer::Entity>(db, company, ids, of_customer).await?,
        Subject::Contacts => summaries::<contact::Entity>(db, company, ids, of_contact).await?,
        Subject::Leads => summaries::<lead::Entity>(db, company, ids, of_lead).await?,
        Subject::Orders => summaries::<order::Entity>(db, company, ids, of_order).await?,
        Subject::ServiceRequests => summaries::<service_request::Entity>(db, company, ids, of_request).await?,
        Subject::Returns => summaries::<goods_return::Entity>(db, company, ids, of_return).await?,
        Subject::Products => summaries::<product::Entity>(db, company, ids, of_product).await?,
        _ => ids.into_iter().map(|id| Summary { id, ..Summary::default() }).collect(),
    };
    let paired = hits.into_iter().filter_map(|hit| {
        let at = summaries.iter().position(|summary| summary.id == hit.id)?;
        Some((hit, summaries.swap_remove(at)))
    });
    Ok(paired.collect())
}

async fn summaries<E: Record>(
    db: &impl Conn,
    company: CompanyId,
    ids: Vec<Uuid>,
    summary: fn(E::Model) -> Summary,
) -> Result<Vec<Summary>, Error> {
    let rows = scoped::select::<E>(&Scope::company(company)).filter(Condition::all().add(E::id().is_in(ids)));
    Ok(rows.all(db.conn()).await?.into_iter().map(summary).collect())
}

fn of_customer(row: customer::Model) -> Summary {
    let holder = Holder { customer: Some(row.id), owner: row.owner_id, department: row.department_id, entered_by: row.entered_by_id };
    Summary {
        id: row.id.0,
        number: Some(row.number),
        title: row.name,
        title_en: row.name_en,
        owner: row.owner_id,
        mobile: row.mobile,
        holder,
        customer: None,
    }
}

fn of_contact(row: contact::Model) -> Summary {
    let customer = Some(row.customer_id);
    Summary { id: row.id.0, title: row.name, title_en: row.name_en, customer, mobile: row.mobile, ..Summary::default() }
}

fn of_lead(row: lead::Model) -> Summary {
    let title = [Some(row.name), row.organization].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Summary { id: row.id.0, number: Some(row.number), title, owner: row.owner_id, mobile: row.mobile, ..Summary::default() }
}

fn of_order(row: order::Model) -> Summary {
    let title = row.title.unwrap_or_default();
    Summary { id: row.id.0, number: Some(row.number), title, customer: Some(row.customer_id), ..Summary::default() }
}

fn of_request(row: service_request::Model) -> Summary {
    Summary { id: row.id.0, number: Some(row.number), title: row.subject, customer: Some(row.customer_id), ..Summary::default() }
}

fn of_return(row: goods_return::Model) -> Summary {
    Summary { id: row.id.0, number: Some(row.number), customer: Some(row.customer_id), ..Summary::default() }
}

fn of_product(row: product::Model) -> Summary {
    Summary { id: row.id.0, number: Some(row.number), title: row.name, title_en: row.name_en, ..Summary::default() }
}
