//! The one search box: records of every kind that the caller reads, the surest first, of equals the newest.

use crate::{
    Error,
    db::Conn,
    entities::{contact, customer, goods_return, lead, membership, order, product, service_request},
    scoped::{self, Record},
    search::{
        lookup::{CONTACTS, Sought},
        probing::{self, Place},
    },
};
use guanxi_domain::{
    access::principal::Principal,
    customers::GUARDED,
    event::Subject,
    ids::{CompanyId, CustomerId, MembershipId},
    scope::{Holder, Reach, Scope},
    search::{Field, Query},
};
use sea_orm::{ColumnTrait as _, QueryFilter as _};
use std::cmp::Reverse;
use uuid::Uuid;

/// A record may be found by several of its texts at once: so many rows more than hits are read.
const TWICE: usize = 3;

/// The kinds of record, in the order in which they are shown.
const SHOWN: [Subject; 8] = {
    use Subject::*;
    [Customers, Contacts, Leads, Orders, ServiceRequests, Returns, Products, Users]
};

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

/// Everything the caller reads.
pub(crate) fn places(who: &Principal, typed: &str) -> Vec<Place> {
    let mut places = within::<customer::Entity>(who, typed);
    places.extend(in_pool(who, typed));
    places.extend(within::<contact::Entity>(who, typed));
    places.extend(within::<lead::Entity>(who, typed));
    places.extend(within::<order::Entity>(who, typed));
    places.extend(within::<service_request::Entity>(who, typed));
    places.extend(within::<goods_return::Entity>(who, typed));
    places.extend(within::<product::Entity>(who, typed));
    places.extend(within::<membership::Entity>(who, typed));
    if let Some(scope) = who.scope_for("customers:read") {
        places.extend(Place::through(scoped::select(&scope), sought::<customer::Entity>(who, typed)));
    }
    places
}

fn sought<E: Record>(who: &Principal, typed: &str) -> Sought {
    Sought::new(who.company, E::SUBJECT, typed, &who.guarded(E::SUBJECT.name()))
}

fn within<E: Record>(who: &Principal, typed: &str) -> Vec<Place> {
    let scope = E::SUBJECT.permission().and_then(|permission| who.scope_for(permission));
    scope.map(|scope| Place::new(scoped::select::<E>(&scope), sought::<E>(who, typed))).into_iter().collect()
}

/// The pool is open to everybody who may look into it.
fn in_pool(who: &Principal, typed: &str) -> Option<Place> {
    let everything = who.scope_for("customers:read").is_some_and(|scope| scope.reach == Reach::Everything);
    if everything || !who.can("customers:pool") || !who.can("customers:read") {
        return None;
    }
    let pool = scoped::select::<customer::Entity>(&Scope::company(who.company)).filter(customer::Column::OwnerId.is_null());
    let hidden = who.guarded(Subject::Customers.name()).into_iter().chain(pool_hides()).collect();
    Some(Place::new(pool, Sought::new(who.company, Subject::Customers, typed, &hidden)))
}

/// What is found by the typed words, up to `limit` of each kind: the surest first, then as the index has it.
pub async fn find(db: &impl Conn, who: &Principal, typed: &str, limit: usize) -> Result<Vec<Hits>, Error> {
    let (places, query) = (places(who, typed), Query::read(typed));
    let mut found = Vec::new();
    for row in probing::ask(db, &places, limit + TWICE).await? {
        let Some(place) = places.get(row.place) else { continue };
        let through = place.is_through();
        let sureness = row.class.sureness(row.field, query.is_whole(row.class, &row.term), through);
        found.push((Reverse(sureness), row.term, Reverse(row.record), place.subject(), Hit { id: row.record, field: row.field, through }));
    }
    found.sort_unstable_by(|one, other| (one.0, &one.1, one.2, one.4.field).cmp(&(other.0, &other.1, other.2, other.4.field)));
    let mut answer = Vec::new();
    for subject in SHOWN {
        let mut hits: Vec<Hit> = Vec::new();
        for (.., hit) in found.iter().filter(|(.., of, _)| *of == subject) {
            if hits.len() < limit && hits.iter().all(|known| known.id != hit.id) {
                hits.push(*hit);
            }
        }
        let found = summarise(db, who.company, subject, hits, limit).await?;
        if !found.is_empty() {
            answer.push(Hits { subject, found });
        }
    }
    Ok(answer)
}

/// The hits with what is to be shown of their records. That they are within reach was asked with the search itself.
async fn summarise(
    db: &impl Conn,
    company: CompanyId,
    subject: Subject,
    hits: Vec<Hit>,
    limit: usize,
) -> Result<Vec<(Hit, Summary)>, Error> {
    let mut ids: Vec<Uuid> = hits.iter().map(|hit| hit.id).collect();
    let Some(last) = ids.last().copied() else { return Ok(Vec::new()) };
    // Always as many, so that the database knows the question already.
    ids.resize(limit, last);
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
    let rows = scoped::select::<E>(&Scope::company(company)).filter(E::id().is_in(ids));
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
