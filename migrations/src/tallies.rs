//! What is counted ahead of the questions: one entry for each kind of row, with what its rows are told apart by.
//!
//! The database counts by triggers made from this table, and the program counts from it what was there before, and checks. An entry is
//! part of the step that made its triggers: what shall be counted otherwise becomes a new entry, with a number of its own, in a new step.

mod kinds;

pub use kinds::*;

/// A column of a row, or of a row it belongs to, written `$r.column`: `$r` is the row itself, `$c` its customer, `$l` its lead and `$m`
/// the member of staff who does the work.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    Id(&'static str),
    Word(&'static str),
    Number(&'static str),
}

/// How far the day is known on which a row falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Moment(&'static str),
    Day(&'static str),
}

/// Rows that are counted.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    pub number: i16,
    pub name: &'static str,
    pub table: &'static str,
    /// Which rows count.
    pub only: &'static str,
    pub when: When,
    /// What is added up besides the rows themselves.
    pub amount: &'static str,
    /// Of amounts, the currency; of rows that two departments reach, the second.
    pub aside: Aside,
    /// The department that reaches the row.
    pub department: &'static str,
    pub keys: &'static [Key],
    /// The columns of the row that any of this depends on, besides what it never changes.
    pub watched: &'static [&'static str],
    pub parents: &'static [Parent],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    Nothing,
    Currency,
    /// A department's id.
    Department(&'static str),
}

/// A row that the counted one belongs to, and whose columns it is counted by.
#[derive(Clone, Copy, Debug)]
pub struct Parent {
    pub alias: &'static str,
    pub table: &'static str,
    /// The column of the counted row that refers to it.
    pub by: &'static str,
    pub watched: &'static [&'static str],
}

/// How many keys an entry has at most.
pub const KEYS: usize = 10;
/// The department of rows that wait where everybody who leads one reaches them.
pub const OPEN: &str = "ffffffff-ffff-ffff-ffff-fffffffffffe";

/// What the rows of a statement are called: the counted one, and one that it belongs to where that is not joined.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    pub postgres: bool,
    pub row: &'a str,
    pub parent: Option<(Parent, &'a str)>,
}

impl Tally {
    /// What is kept of a row, in the order of [`columns`].
    #[must_use]
    pub fn values(&self, names: Names<'_>) -> String {
        let id = |expr: &str| if names.postgres { format!("CAST({expr} AS text)") } else { format!("lower(hex({expr}))") };
        let typed = |expr: &str, kind: &str| if names.postgres { format!("CAST({expr} AS {kind})") } else { expr.to_owned() };
        let (at, day) = match self.when {
            When::Moment(at) => (at, "NULL"),
            When::Day(day) => ("NULL", day),
        };
        let aside = match self.aside {
            Aside::Nothing => "''".to_owned(),
            Aside::Currency => "$r.currency".to_owned(),
            Aside::Department(expr) => format!("coalesce({}, '')", id(expr)),
        };
        let keys = self.keys.iter().map(|key| match key {
            Key::Id(expr) => format!("coalesce({}, '')", id(expr)),
            Key::Word(expr) => format!("coalesce({expr}, '')"),
            Key::Number(expr) => format!("coalesce(CAST({expr} AS text), '')"),
        });
        let keys = keys.chain(std::iter::repeat("''".to_owned())).take(KEYS);
        let parts = [typed(at, "timestamptz"), typed(day, "date"), typed(self.department, "uuid"), aside];
        named(names, &parts.into_iter().chain(keys).collect::<Vec<_>>().join(", "))
    }

    /// What is added up of a row.
    #[must_use]
    pub fn amount(&self, names: Names<'_>) -> String {
        named(names, self.amount)
    }

    /// The condition of the rows that count.
    #[must_use]
    pub fn condition(&self, names: Names<'_>) -> String {
        named(names, self.only)
    }

    /// What the row belongs to, to be joined to something.
    #[must_use]
    pub fn joins(&self, names: Names<'_>) -> String {
        let given = names.parent.map(|(parent, _)| parent.alias);
        let join = |Parent { alias, table, by, .. }: &Parent| {
            let (alias, row) = (alias.trim_start_matches('$'), names.row);
            format!(" LEFT JOIN {table} {alias} ON {alias}.company_id = {row}.company_id AND {alias}.id = {row}.{by}")
        };
        self.parents.iter().filter(|parent| Some(parent.alias) != given).map(join).collect()
    }
}

fn named(names: Names<'_>, sql: &str) -> String {
    let open = if names.postgres { format!("CAST('{OPEN}' AS uuid)") } else { format!("x'{}'", OPEN.replace('-', "")) };
    let sql = sql.replace("$open", &open).replace("$r.", &format!("{}.", names.row));
    let sql = match names.parent {
        Some((parent, row)) => sql.replace(&format!("{}.", parent.alias), &format!("{row}.")),
        None => sql,
    };
    // The joined ones are called as they are written.
    sql.replace('$', "")
}

/// The columns of a change that [`Tally::values`] fills.
#[must_use]
pub fn columns() -> String {
    let keys = (0..KEYS).map(|number| format!("k{number}"));
    ["at", "day", "department_id", "aside"].into_iter().map(str::to_owned).chain(keys).collect::<Vec<_>>().join(", ")
}
