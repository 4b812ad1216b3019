//! From what somebody typed to the ids of the records it finds.

use crate::{
    entities::search_term::{Column, Entity},
    scoped::Scoped,
};
use guanxi_domain::{
    event::Subject,
    ids::CompanyId,
    search::{Field, Group, Query, THROUGH},
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
    company: CompanyId,
    subject: Subject,
    pub query: Query,
    /// Numbers of fields that are not looked at.
    blind: Vec<i16>,
    own_only: bool,
}

impl Sought {
    pub(crate) fn new(company: CompanyId, subject: Subject, typed: &str, hidden: &HashSet<String>) -> Self {
        let unseen = Field::ALL.into_iter().filter(|field| hidden.contains(field.name()));
        let blind = unseen.flat_map(|field| [field.code(false), field.code(true)]).collect();
        Self { company, subject, query: Query::read(typed), blind, own_only: hidden.contains(CONTACTS) }
    }

    /// Customers by what everybody may know who sees anything of theirs: name and number.
    fn customers_by_name(company: CompanyId, typed: &str) -> Self {
        let named = [Field::Name, Field::Number];
        let blind = Field::ALL.into_iter().filter(|field| !named.contains(field)).map(|field| field.code(false)).collect();
        Self { company, subject: Subject::Customers, query: Query::read(typed), blind, own_only: true }
    }

    /// The rows of the index with such a term.
    pub(crate) fn terms(&self, group: &Group) -> Condition {
        let condition = Condition::all().add(Column::CompanyId.eq(self.company)).add(Column::Subject.eq(self.subject.name()));
        let condition = match group {
            Group::Whole(term) => condition.add(Column::Term.eq(term.as_str())),
            // The last of all characters ends the range of those that begin so.
            Group::Beginning(begin) => condition.add(Column::Term.gte(begin.as_str())).add(Column::Term.lt(format!("{begin}\u{10ffff}"))),
        };
        let condition = if self.blind.is_empty() { condition } else { condition.add(Column::Field.is_not_in(self.blind.iter().copied())) };
        if self.own_only { condition.add(Column::Field.lt(THROUGH)) } else { condition }
    }

    fn postings(&self, group: &Group) -> SelectStatement {
        Sql::select().column((Entity, Column::RecordId)).from(Entity).cond_where(self.terms(group)).to_owned()
    }

    /// That a row of the index is of a record that the other groups find too.
    pub(crate) fn beside(&self, others: &[Group]) -> Condition {
        others.iter().fold(Condition::all(), |all, other| all.add(Column::RecordId.in_subquery(self.postings(other))))
    }

    /// The records found in any of the ways.
    fn ids(&self) -> Option<SelectStatement> {
        let ways = self.query.ways.iter().filter_map(|way| {
            let (first, others) = way.split_first()?;
            Some(self.postings(first).cond_where(self.beside(others)).take())
        });
        ways.reduce(|mut all, way| all.union(UnionType::Distinct, way).take())
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
        ids.union(UnionType::Distinct, theirs);
    }
    Condition::all().add(E::id().in_subquery(ids))
}
