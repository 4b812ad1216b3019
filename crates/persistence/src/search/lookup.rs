//! From what somebody typed to the ids of the records it finds.

use crate::{
    entities::{
        contact,
        search_entry::{Column, Entity},
    },
    scoped::Scoped,
};
use guanxi_domain::{
    event::Subject,
    ids::CompanyId,
    search::{Class, Field, Group, Probe, Query, space},
};
use sea_orm::{
    ColumnTrait as _, Condition, ExprTrait as _,
    sea_query::{Alias, Expr, Query as Sql, SelectStatement, UnionType},
};
use std::collections::HashSet;

/// Named among the hidden fields: what a customer's contacts say is hidden too.
pub const CONTACTS: &str = "contacts";

/// What is looked for, among which records, by which of their texts.
pub(crate) struct Sought {
    pub company: CompanyId,
    pub subject: Subject,
    pub query: Query,
    /// Numbers of fields that are not looked at.
    blind: Vec<i16>,
    /// Customers are found by their contacts as well.
    through: bool,
}

impl Sought {
    pub(crate) fn new(company: CompanyId, subject: Subject, typed: &str, hidden: &HashSet<String>) -> Self {
        let blind = Field::ALL.into_iter().filter(|field| hidden.contains(field.name())).map(Field::code).collect();
        let through = subject == Subject::Customers && !hidden.contains(CONTACTS);
        Self { company, subject, query: Query::read(typed), blind, through }
    }

    /// Customers by what everybody may know who sees anything of theirs: name and number.
    fn customers_by_name(company: CompanyId, typed: &str) -> Self {
        let named = [Field::Name, Field::Number];
        let blind = Field::ALL.into_iter().filter(|field| !named.contains(field)).map(Field::code).collect();
        Self { company, subject: Subject::Customers, query: Query::read(typed), blind, through: false }
    }

    /// The same among the contacts of the customers, where these are looked at. What is noted of one is not how his customer is found.
    pub(crate) fn of_contacts(&self) -> Option<Self> {
        let blind = self.blind.iter().copied().chain([Field::Note.code()]).collect();
        self.through.then(|| Self { subject: Subject::Contacts, query: self.query.clone(), blind, through: false, ..*self })
    }

    /// The space of a class of terms.
    pub(crate) fn space(&self, class: Class) -> i32 {
        space(self.company, self.subject, class)
    }

    /// What makes a space together with the number of its class.
    pub(crate) fn base(&self) -> i32 {
        self.space(Class::Start) - Class::Start as i32
    }

    /// Rows of the index that are not hidden. Written out: a role hides always the same, so the question is one that is known already.
    pub(crate) fn seen(&self) -> Condition {
        if self.blind.is_empty() {
            return Condition::all();
        }
        let blind: Vec<String> = self.blind.iter().map(ToString::to_string).collect();
        Condition::all().add(Expr::cust(format!("search_entry.field NOT IN ({})", blind.join(", "))))
    }

    /// The rows of the index with such a term.
    pub(crate) fn terms(&self, probe: &Probe) -> Condition {
        let space = Condition::all().add(Column::Space.eq(self.space(probe.class))).add(self.seen());
        space.add(Column::Term.gte(probe.from.as_str())).add(Column::Term.lt(probe.below.as_str()))
    }

    /// The records that have such a term, whether they are within reach or not.
    fn records(&self, group: &Group) -> Option<SelectStatement> {
        let own =
            group.iter().map(|probe| Sql::select().column((Entity, Column::RecordId)).from(Entity).cond_where(self.terms(probe)).take());
        let contacts = self.of_contacts();
        let theirs = contacts.iter().flat_map(|contacts| group.iter().map(|probe| contacts.customers(probe)));
        own.chain(theirs).reduce(|mut all, some| all.union(UnionType::All, some).take())
    }

    /// The customers of the contacts found.
    fn customers(&self, probe: &Probe) -> SelectStatement {
        let same = Expr::col((contact::Entity, contact::Column::Id)).equals((Entity, Column::RecordId));
        let company = contact::Column::CompanyId.eq(self.company).and(contact::Column::DeletedAt.is_null());
        let mut select = Sql::select();
        select.column((contact::Entity, contact::Column::CustomerId)).from(Entity).inner_join(contact::Entity, same);
        select.cond_where(self.terms(probe)).and_where(company).take()
    }

    /// That a record is found by each of these.
    pub(crate) fn beside<'a>(&self, record: &Expr, others: impl Iterator<Item = &'a Group>) -> Condition {
        let found = others.filter_map(|group| Some(record.clone().in_subquery(self.records(group)?)));
        found.fold(Condition::all(), Condition::add)
    }

    /// The records found in any of the ways.
    fn ids(&self) -> Option<SelectStatement> {
        let ways = self.query.ways.iter().filter_map(|way| {
            let (first, others) = way.split_first()?;
            let rows = self.records(first)?;
            if others.is_empty() {
                return Some(rows);
            }
            let record = Expr::col((Alias::new("found"), Column::RecordId));
            let beside = self.beside(&record, others.iter());
            Some(Sql::select().expr(record).from_subquery(rows, Alias::new("found")).cond_where(beside).take())
        });
        ways.reduce(|mut all, way| all.union(UnionType::All, way).take())
    }
}

/// What a list's `q` asks of its rows. `of_customer` finds them by the name of their customer as well.
pub(crate) fn condition<E: Scoped>(
    company: CompanyId,
    subject: Subject,
    of_customer: bool,
    typed: &str,
    hidden: &HashSet<String>,
) -> Condition {
    let Some(mut ids) = Sought::new(company, subject, typed, hidden).ids() else {
        return Condition::all().add(Expr::cust("1 = 0"));
    };
    if of_customer && let Some(customers) = Sought::customers_by_name(company, typed).ids() {
        let theirs = Sql::select()
            .column((E::default(), E::id()))
            .from(E::default())
            .and_where(Expr::col((E::default(), E::company())).eq(company))
            .and_where(Expr::col((E::default(), Alias::new("customer_id"))).in_subquery(customers))
            .to_owned();
        ids.union(UnionType::All, theirs);
    }
    Condition::all().add(E::id().in_subquery(ids))
}
