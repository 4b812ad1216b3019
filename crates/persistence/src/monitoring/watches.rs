//! Watching: who keeps an eye on whom, and what he is told.
//!
//! There is one unread notice for each person or customer that is watched, however much happens: it counts the deeds and names the
//! latest. Nobody is told of what he could not look up himself, neither when it happens nor when he reads of it.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{customer, membership, notification, watch},
    identity,
    names::{Named, Wanted},
    platform::{
        notices::{self, Recipient},
        records,
    },
    scoped::{self, scoped},
};
use guanxi_domain::{
    access::principal::Principal,
    event::{About, Subject},
    ids::{CustomerId, MembershipId, WatchId},
    monitoring::{may_watch, worth_telling},
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, Condition, PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    QueryTrait as _,
};
use serde_json::json;
use uuid::Uuid;

pub use watch::Model as Watch;

scoped!(entry watch, open);

/// What a watcher of a person or a customer must be granted.
const TO_WATCH: &str = "monitoring:use";
const TO_SEE_CUSTOMERS: &str = "customers:read";
const OF_PERSON: &str = "watches.person";
const OF_CUSTOMER: &str = "watches.customer";

/// The kinds of notices that only a watcher gets.
pub const KINDS: [&str; 2] = [OF_PERSON, OF_CUSTOMER];

/// Somebody, or some customer, to keep an eye on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watched {
    Person(MembershipId),
    Customer(CustomerId),
}

impl Watched {
    fn condition(self) -> Condition {
        Condition::all().add(match self {
            Self::Person(person) => watch::Column::PersonId.eq(person),
            Self::Customer(customer) => watch::Column::CustomerId.eq(customer),
        })
    }

    /// Whether somebody sees what is watched, and so may watch it.
    pub async fn seen_by(self, db: &impl Conn, who: &Principal) -> Result<bool, Error> {
        if !who.can(TO_WATCH) {
            return Ok(false);
        }
        let (permission, subject, id) = match self {
            Self::Person(person) => (TO_WATCH, Subject::Users, person.0),
            Self::Customer(customer) => (TO_SEE_CUSTOMERS, Subject::Customers, customer.0),
        };
        let Some(scope) = who.scope_for(permission) else { return Ok(false) };
        records::reaches(db, &scope, subject, id).await
    }
}

impl Watch {
    /// What is watched.
    #[must_use]
    pub fn watched(&self) -> Option<Watched> {
        self.person_id.map(Watched::Person).or(self.customer_id.map(Watched::Customer))
    }
}

fn of_member(scope: &Scope, member: MembershipId) -> sea_orm::Select<watch::Entity> {
    scoped::select::<watch::Entity>(&Scope::company(scope.company)).filter(watch::Column::MemberId.eq(member))
}

/// What the caller watches and still sees, the latest first.
pub async fn list(db: &impl Conn, who: &Principal) -> Result<Vec<Watch>, Error> {
    let Some(me) = who.member() else { return Ok(Vec::new()) };
    let mine = of_member(&Scope::company(who.company), me).filter(seen(who, watch::Column::PersonId, watch::Column::CustomerId));
    Ok(mine.order_by_desc(watch::Column::Since).order_by_desc(watch::Column::Id).all(db.conn()).await?)
}

/// One of the caller's own.
pub async fn find(db: &impl Conn, who: &Principal, id: WatchId) -> Result<Watch, Error> {
    let me = who.member().ok_or(Error::NotFound)?;
    let mine = of_member(&Scope::company(who.company), me).filter(watch::Column::Id.eq(id));
    mine.one(db.conn()).await?.ok_or(Error::NotFound)
}

/// Begins to watch. Whoever watches already goes on.
pub async fn begin(tx: &Tx, me: MembershipId, watched: Watched) -> Result<Watch, Error> {
    let mine = of_member(&Scope::company(tx.company), me);
    if let Some(watch) = mine.clone().filter(watched.condition()).one(tx.conn()).await? {
        return Ok(watch);
    }
    may_watch(mine.count(tx.conn()).await?)?;
    let (person, customer) = match watched {
        Watched::Person(person) => (Some(person), None),
        Watched::Customer(customer) => (None, Some(customer)),
    };
    let id = WatchId::new();
    let row = watch::ActiveModel {
        id: Set(id),
        member_id: Set(me),
        person_id: Set(person),
        customer_id: Set(customer),
        since: Set(tx.now),
        ..Default::default()
    };
    scoped::append::<watch::Entity>(tx, vec![row]).await?;
    scoped::find::<watch::Entity>(tx, &Scope::company(tx.company), id).await
}

/// Ends it, with what of it was not read yet.
pub async fn end(tx: &Tx, watch: &Watch) -> Result<(), Error> {
    use notification::Column;
    scoped::remove_parts::<watch::Entity>(tx, Condition::all().add(watch::Column::Id.eq(watch.id))).await?;
    let (kind, id) = match watch.watched() {
        Some(Watched::Person(person)) => (OF_PERSON, person.0),
        Some(Watched::Customer(customer)) => (OF_CUSTOMER, customer.0),
        None => return Ok(()),
    };
    let unread = Condition::all().add(Column::MemberId.eq(watch.member_id)).add(Column::ReadAt.is_null());
    scoped::remove_parts::<notification::Entity>(tx, unread.add(Column::Kind.eq(kind)).add(Column::SubjectId.eq(id))).await?;
    Ok(())
}

/// Of these two columns, the one that is filled names what the reader still sees.
fn seen<C: sea_orm::ColumnTrait>(who: &Principal, person: C, customer: C) -> Condition {
    let mut any = Condition::any().add(sea_orm::sea_query::Expr::val(false));
    let (Some(people), Some(customers)) = (who.scope_for(TO_WATCH), who.scope_for(TO_SEE_CUSTOMERS)) else { return any };
    any = any
        .add(person.in_subquery(scoped::select::<membership::Entity>(&people).select_only().column(membership::Column::Id).into_query()));
    any.add(customer.in_subquery(scoped::select::<customer::Entity>(&customers).select_only().column(customer::Column::Id).into_query()))
}

/// The notices that a reader may still read: of what is watched, only while he sees it.
pub(crate) fn readable(who: &Principal) -> Condition {
    use notification::Column::{Kind, SubjectId};
    Condition::any().add(Kind.is_not_in(KINDS)).add(seen(who, SubjectId, SubjectId))
}

/// Tells those who watch the one who acts or the customer it is about, but those who did it themselves or hear of it anyway.
pub(crate) async fn tell(tx: &Tx, about: About, verb: &str, told: &[Recipient]) -> Result<(), Error> {
    if !worth_telling(&about, verb) {
        return Ok(());
    }
    let actor = tx.actor.member();
    let concerned = Condition::any()
        .add_option(about.customer.map(|customer| watch::Column::CustomerId.eq(customer)))
        .add_option(actor.map(|actor| watch::Column::PersonId.eq(actor)));
    if concerned.is_empty() {
        return Ok(());
    }
    let rows = scoped::select::<watch::Entity>(&Scope::company(tx.company)).filter(concerned).all(tx.conn()).await?;
    for watch in rows {
        let member = watch.member_id;
        if actor != Some(member) && !told.contains(&Recipient::Member(member)) && hears(tx, &watch, about).await? {
            tell_one(tx, &watch, about, verb).await?;
        }
    }
    Ok(())
}

/// Whether a watcher could look up, as he is now, both what he watches and what it is about.
async fn hears(tx: &Tx, watch: &Watch, about: About) -> Result<bool, Error> {
    let Some(who) = identity::member(tx, tx.company, watch.member_id).await? else { return Ok(false) };
    let Some(watched) = watch.watched() else { return Ok(false) };
    if !watched.seen_by(tx, &who).await? {
        return Ok(false);
    }
    match about.subject.permission().map_or(Some(Scope::company(tx.company)), |permission| who.scope_for(permission)) {
        Some(scope) => records::reaches(tx, &scope, about.subject, about.id).await,
        None => Ok(false),
    }
}

async fn tell_one(tx: &Tx, watch: &Watch, about: About, verb: &str) -> Result<(), Error> {
    let (kind, sort, id, subject) = match watch.watched() {
        Some(Watched::Person(person)) => (OF_PERSON, Named::Member, person.0, Subject::Users),
        Some(Watched::Customer(customer)) => (OF_CUSTOMER, Named::Customer, customer.0, Subject::Customers),
        None => return Ok(()),
    };
    let mut wanted = Wanted::default();
    wanted.add(sort, Some(id)).add(Named::Customer, about.customer);
    let names = wanted.names(tx, tx.company).await?;
    let name = |id: Uuid| names.get(id);
    let customer = about.customer.and_then(|customer| name(customer.0));
    let params = json!({
        "name": name(id).map(|name| &name.name),
        "name_en": name(id).and_then(|name| name.name_en.as_ref()),
        "customer": customer.map_or("", |customer| &customer.name),
        "customer_en": customer.and_then(|customer| customer.name_en.as_ref()),
        "subject": about.subject.name(),
        "verb": verb,
    });
    let about = About { subject, id, customer: about.customer };
    notices::tell(tx, Recipient::Member(watch.member_id), kind, about, &params).await
}
