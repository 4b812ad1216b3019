//! The first of what is found, in every place where the caller may look, as one statement.
//!
//! A term is one range of the index, which is read in its order until enough of its records are within reach. Whether one is, is asked of
//! each by its key, never the other way round: so the cost follows what is read, not what there is.

use super::lookup::Sought;
use crate::{
    Error,
    db::Conn,
    entities::{
        contact, customer,
        search_entry::{Column, Entity},
    },
    scoped::Record,
};
use guanxi_domain::{
    event::Subject,
    search::{Class, Field, Group, Probe},
};
use sea_orm::{
    ConnectionTrait as _, DbBackend, ExprTrait as _, QuerySelect as _, QueryTrait as _, Select, Statement,
    sea_query::{
        Expr, Order, PostgresQueryBuilder, Query, SelectStatement, SqlWriter, SqlWriterValues, SqliteQueryBuilder, SubQueryStatement, Value,
    },
};
use std::fmt::Write as _;
use uuid::Uuid;

/// Where to look: rows of one kind within reach, by the fields that the caller sees.
pub(crate) struct Place {
    sought: Sought,
    /// Where the texts are those of a customer's contacts.
    contacts: Option<Sought>,
    /// The record that a row of the index stands for.
    record: Expr,
    /// Whether that is within reach.
    reach: SelectStatement,
}

/// A row of the index that was found.
#[derive(Debug)]
pub(crate) struct Found {
    pub place: usize,
    pub class: Class,
    pub term: String,
    pub record: Uuid,
    pub field: Field,
}

impl Place {
    pub(crate) fn new<E: Record>(within: Select<E>, sought: Sought) -> Self {
        let record = Expr::col((Entity, Column::RecordId));
        let reach = one(within).and_where(Expr::col((E::default(), E::id())).eq(record.clone())).take();
        Self { sought, contacts: None, record, reach }
    }

    /// Customers by their contacts, where these are looked at.
    pub(crate) fn through(within: Select<customer::Entity>, sought: Sought) -> Option<Self> {
        use contact::Column::{CompanyId, CustomerId, DeletedAt, Id};
        let contacts = sought.of_contacts()?;
        let column = |column: contact::Column| Expr::col((contact::Entity, column));
        let this = column(Id).equals((Entity, Column::RecordId)).and(column(CompanyId).eq(sought.company)).and(column(DeletedAt).is_null());
        let record = Query::select().expr(column(CustomerId)).from(contact::Entity).and_where(this.clone()).take();
        let theirs = column(CustomerId).equals((customer::Entity, customer::Column::Id));
        let reach = one(within).inner_join(contact::Entity, theirs).and_where(this).take();
        Some(Self { sought, contacts: Some(contacts), record: scalar(record), reach })
    }

    pub(crate) const fn subject(&self) -> Subject {
        self.sought.subject
    }

    /// Whether the texts are those of ones that belong to the records.
    pub(crate) const fn is_through(&self) -> bool {
        self.contacts.is_some()
    }

    /// Whose terms are read.
    fn read(&self) -> &Sought {
        self.contacts.as_ref().unwrap_or(&self.sought)
    }

    /// The rows of the index between two terms, in its order.
    fn rows(&self, space: Expr, from: Expr, below: Expr) -> SelectStatement {
        let column = |column: Column| Expr::col((Entity, column));
        Query::select()
            .column((Entity, Column::Term))
            .expr_as(self.record.clone(), "record_id")
            .column((Entity, Column::Field))
            .from(Entity)
            .and_where(column(Column::Space).eq(space))
            .and_where(column(Column::Term).gte(from))
            .and_where(column(Column::Term).lt(below))
            .cond_where(self.read().seen())
            // Not `= 1`: PostgreSQL would think that hardly any is, and compile what takes a millisecond.
            .and_where(scalar(self.reach.clone()).is_not_null())
            .order_by((Entity, Column::Term), Order::Asc)
            .order_by((Entity, Column::RecordId), Order::Desc)
            .to_owned()
    }
}

fn one<E: Record>(within: Select<E>) -> SelectStatement {
    within.select_only().into_query().expr(Expr::cust("1")).take()
}

fn scalar(query: SelectStatement) -> Expr {
    Expr::SubQuery(None, Box::new(SubQueryStatement::SelectStatement(query)))
}

/// A question being written. What is found is limited in words, not by parameters, and so are the numbers of places: PostgreSQL then
/// plans it once and has it at hand.
struct Question {
    backend: DbBackend,
    sql: SqlWriterValues,
    limit: usize,
    parts: usize,
}

/// The first rows of each place and each term, up to `limit` of each.
pub(crate) fn question(backend: DbBackend, places: &[Place], limit: usize) -> Option<Statement> {
    let numbered = backend == DbBackend::Postgres;
    let mut question = Question { backend, sql: SqlWriterValues::new(if numbered { "$" } else { "?" }, numbered), limit, parts: 0 };
    let ways: Vec<&[Group]> = places.first()?.sought.query.ways.iter().map(Vec::as_slice).collect();
    let alone: Vec<&Probe> = ways.iter().filter(|way| way.len() == 1).flat_map(|way| way.iter().flatten()).collect();
    if numbered {
        question.listed(&alone, places);
    } else {
        for (at, place) in places.iter().enumerate() {
            for probe in &alone {
                question.single(at, place, probe, &[]);
            }
        }
    }
    for (at, place) in places.iter().enumerate() {
        for way in ways.iter().filter(|way| way.len() > 1) {
            question.together(at, place, way);
        }
    }
    let parts = question.parts;
    let (sql, values) = question.sql.into_parts();
    (parts > 0).then(|| Statement::from_sql_and_values(backend, sql, values))
}

impl Question {
    /// The terms as a table, joined to the index in each place: the text is the same for every word.
    fn listed(&mut self, probes: &[&Probe], places: &[Place]) {
        if probes.is_empty() {
            return;
        }
        self.text("WITH probe AS MATERIALIZED (SELECT * FROM unnest(CAST(");
        self.value(super::array(probes.iter().map(|probe| probe.class as i32)));
        self.text(" AS integer[]), CAST(");
        self.value(super::array(probes.iter().map(|probe| &probe.from)));
        self.text(" AS text[]), CAST(");
        self.value(super::array(probes.iter().map(|probe| &probe.below)));
        // The count is written out as well: without it PostgreSQL expects more of them than there are, and plans each question anew.
        self.text(&format!(" AS text[])) AS probe (class, low, high) LIMIT {}) ", probes.len()));
        for (at, place) in places.iter().enumerate() {
            self.part(&format!(
                "SELECT {at} AS place, probe.class, found.term, found.record_id, found.field FROM probe CROSS JOIN LATERAL ("
            ));
            let class = format!("{} + class", place.read().base());
            self.query(&place.rows(Expr::cust(class), Expr::cust("low"), Expr::cust("high")));
            self.end();
        }
    }

    /// One term in one place, in records that others are found in too.
    fn single(&mut self, at: usize, place: &Place, probe: &Probe, others: &[&Group]) {
        let class = probe.class as i32;
        self.part(&format!("SELECT {at} AS place, {class} AS class, found.term, found.record_id, found.field FROM ("));
        let rows = place.rows(Expr::val(place.read().space(probe.class)), Expr::val(probe.from.as_str()), Expr::val(probe.below.as_str()));
        self.query(&rows.clone().cond_where(place.sought.beside(&place.record, others.iter().copied())).take());
        self.end();
    }

    /// Several words: the records of the longest, which is likely to be the rarest, that have the others too.
    fn together(&mut self, at: usize, place: &Place, way: &[Group]) {
        let longest = |group: &&Group| group.first().map_or(0, |probe| probe.from.len());
        let Some(first) = way.iter().max_by_key(longest) else { return };
        let others: Vec<&Group> = way.iter().filter(|group| *group != first).collect();
        for probe in first {
            self.single(at, place, probe, &others);
        }
    }

    fn part(&mut self, text: &str) {
        self.text(if self.parts == 0 { "" } else { " UNION ALL " });
        self.text(text);
        self.parts += 1;
    }

    fn end(&mut self) {
        let end = format!(" LIMIT {}) AS found", self.limit);
        self.text(&end);
    }

    fn text(&mut self, text: &str) {
        // Into memory, which does not fail.
        let _ = self.sql.write_str(text);
    }

    fn value(&mut self, value: String) {
        self.sql.push_param(Value::from(value), &PostgresQueryBuilder);
    }

    fn query(&mut self, query: &SelectStatement) {
        if self.backend == DbBackend::Postgres {
            query.build_collect_any_into(&PostgresQueryBuilder, &mut self.sql);
        } else {
            query.build_collect_any_into(&SqliteQueryBuilder, &mut self.sql);
        }
    }
}

/// Asks.
pub(crate) async fn ask(db: &impl Conn, places: &[Place], limit: usize) -> Result<Vec<Found>, Error> {
    let Some(question) = question(db.conn().get_database_backend(), places, limit) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for row in db.conn().query_all_raw(question).await? {
        let (place, class, field): (i32, i32, i16) = (row.try_get("", "place")?, row.try_get("", "class")?, row.try_get("", "field")?);
        let class = Class::ALL.into_iter().find(|known| *known as i32 == class);
        let (Ok(place), Some(class), Some(field)) = (usize::try_from(place), class, Field::of_code(field)) else { continue };
        found.push(Found { place, class, term: row.try_get("", "term")?, record: row.try_get("", "record_id")?, field });
    }
    Ok(found)
}
