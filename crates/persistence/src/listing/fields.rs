//! The fields of a list: an allow-list of what can be sorted and filtered by.

use chrono::NaiveDate;
use guanxi_domain::event::Subject;
use sea_orm::{Value, sea_query::Expr};

/// What kind of value a field holds, hence what it may be compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text, compared without regard to ASCII case by `contains` and `starts_with`.
    Text,
    /// One of some words.
    Word,
    Id,
    Int,
    Bool,
    Time,
    Date,
}

/// A field that a list can be filtered or sorted by.
#[derive(Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    expr: FieldExpr,
    pub nullable: bool,
    pub sortable: bool,
    /// For a field that holds several values at once: whether one of these is among them.
    pub has: Option<fn(Vec<Value>) -> Expr>,
}

#[derive(Clone, Copy)]
enum FieldExpr {
    Stored(fn() -> Expr),
    Dated(fn(NaiveDate) -> Expr),
}

impl Field {
    /// A field that always has a value; sorting by it is offered too.
    #[must_use]
    pub const fn new(name: &'static str, kind: Kind, expr: fn() -> Expr) -> Self {
        Self { name, kind, expr: FieldExpr::Stored(expr), nullable: false, sortable: true, has: None }
    }

    /// A field that follows from what is stored and from the day, such as being overdue. It can be filtered by only.
    #[must_use]
    pub const fn dated(name: &'static str, kind: Kind, expr: fn(NaiveDate) -> Expr) -> Self {
        Self { name, kind, expr: FieldExpr::Dated(expr), nullable: false, sortable: false, has: None }
    }

    /// The field's value, for the database, on a day of the company's calendar.
    pub(crate) fn expr(&self, today: NaiveDate) -> Expr {
        match self.expr {
            FieldExpr::Stored(expr) => expr(),
            FieldExpr::Dated(expr) => expr(today),
        }
    }

    /// The field may be empty. Empty ones come last in either direction.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// A field of several values, such as tags: filtered by `eq`, `in` and their opposites.
    #[must_use]
    pub const fn several(mut self, has: fn(Vec<Value>) -> Expr) -> Self {
        self.has = Some(has);
        self.sortable = false;
        self
    }

    /// The field can be filtered by only.
    #[must_use]
    pub const fn filter_only(mut self) -> Self {
        self.sortable = false;
        self
    }
}

/// What a list's `q` looks through.
#[derive(Clone, Copy)]
pub enum Search {
    /// The index of terms, for whatever may become many: records of this kind, and those whose customer has such a name.
    Terms { subject: Subject, of_customer: bool },
    /// These columns, row by row: for what stays few.
    Columns(&'static [fn() -> Expr]),
}
