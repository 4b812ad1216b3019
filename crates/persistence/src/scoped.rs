//! The one place where rows are scoped: company, not in the trash, within the caller's reach.
//!
//! Reads begin with [`select`] or [`find`]; writes go through [`insert`], [`update`], [`remove`] and [`restore`], each of which
//! logs its event in the same transaction. The raw methods of sea-orm are forbidden elsewhere.
#![expect(clippy::disallowed_methods, reason = "this file is the wall around them")]

mod reach;

pub(crate) use reach::*;

use crate::{
    Error, Tx,
    db::Conn,
    events::{changes, log},
    search::{self, Finding},
};
use guanxi_domain::{
    event::{About, Happened, Subject},
    ids::CompanyId,
    scope::{Reach, Scope},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait as _, DbBackend, EntityTrait, ExprTrait as _, IntoActiveModel, ModelTrait,
    PrimaryKeyTrait, QueryFilter, QuerySelect, Select, Value,
    sea_query::{CaseStatement, LockType, SimpleExpr},
};
use serde::Serialize;
use serde_json::{Map, json};

/// A table whose rows belong to a company.
pub trait Scoped: EntityTrait {
    fn id() -> Self::Column;
    fn company() -> Self::Column;
    /// Where the moment of deletion is kept, if the table has a trash.
    fn deleted() -> Option<Self::Column>;
    /// Which rows a reach covers.
    fn reach(reach: &Reach, company: CompanyId) -> Condition;
    /// Company, not deleted, within reach.
    fn within(scope: &Scope) -> Condition {
        let condition = Condition::all().add(Self::company().eq(scope.company)).add(Self::reach(&scope.reach, scope.company));
        match Self::deleted() {
            Some(deleted) => condition.add(deleted.is_null()),
            None => condition,
        }
    }
}

/// A business record: versioned, dated, logged.
pub trait Record: Scoped<Model: Serialize + IntoActiveModel<Self::ActiveModel>> {
    const SUBJECT: Subject;
    fn version() -> Self::Column;
    fn created_at() -> Self::Column;
    fn updated_at() -> Self::Column;
    fn version_of(row: &Self::Model) -> i64;
    fn about(row: &Self::Model) -> About;
    /// By what texts the search finds the record.
    fn found_by(_: &Self::Model) -> Vec<Finding> {
        Vec::new()
    }
}

/// Declares an entity scoped, in one line:
/// `scoped!(record contact: Contacts, under(CustomerId), |row| Some(row.customer_id));`
/// `scoped!(record product: Products, open, |_| None, found by texts);` with `fn texts(&Model) -> Vec<Finding>`
/// `scoped!(entry ownership, under(CustomerId));`
/// Kinds: `owned(Owner, Department, Customer)`, `queue(Owner, Department, Customer)`, `under(Customer)`, `open`; and `by(function)`
/// for a table with a rule of its own, `fn(&Reach, CompanyId) -> Condition`.
macro_rules! scoped {
    (record $entity:ident: $subject:ident, $kind:ident $(($($column:ident),+))?, $customer:expr $(, found by $found:path)?) => {
        scoped!(@scoped $entity, Some($crate::entities::$entity::Column::DeletedAt), $kind $(($($column),+))?);
        impl $crate::scoped::Record for $crate::entities::$entity::Entity {
            const SUBJECT: guanxi_domain::event::Subject = guanxi_domain::event::Subject::$subject;
            fn version() -> Self::Column { $crate::entities::$entity::Column::Version }
            fn created_at() -> Self::Column { $crate::entities::$entity::Column::CreatedAt }
            fn updated_at() -> Self::Column { $crate::entities::$entity::Column::UpdatedAt }
            fn version_of(row: &Self::Model) -> i64 { row.version }
            fn about(row: &Self::Model) -> guanxi_domain::event::About {
                let customer: fn(&Self::Model) -> Option<guanxi_domain::ids::CustomerId> = $customer;
                guanxi_domain::event::About { subject: Self::SUBJECT, id: row.id.into(), customer: customer(row) }
            }
            $(fn found_by(row: &Self::Model) -> Vec<$crate::search::Finding> { $found(row) })?
        }
    };
    (entry $entity:ident, $kind:ident $(($($column:ident),+))?) => {
        scoped!(@scoped $entity, None, $kind $(($($column),+))?);
    };
    (@scoped $entity:ident, $deleted:expr, $kind:ident $(($($column:ident),+))?) => {
        impl $crate::scoped::Scoped for $crate::entities::$entity::Entity {
            fn id() -> Self::Column { $crate::entities::$entity::Column::Id }
            fn company() -> Self::Column { $crate::entities::$entity::Column::CompanyId }
            fn deleted() -> Option<Self::Column> { $deleted }
            #[allow(unused_variables, reason = "a row open to the whole company asks nobody")]
            fn reach(reach: &guanxi_domain::scope::Reach, company: guanxi_domain::ids::CompanyId) -> sea_orm::Condition {
                scoped!(@reach $entity, reach, company, $kind $(($($column),+))?)
            }
        }
    };
    (@reach $entity:ident, $reach:ident, $company:ident, by($function:ident)) => { $function($reach, $company) };
    (@reach $entity:ident, $reach:ident, $company:ident, open) => { $crate::scoped::open($reach) };
    (@reach $entity:ident, $reach:ident, $company:ident, under($customer:ident)) => {
        $crate::scoped::under($reach, $company, $crate::entities::$entity::Column::$customer)
    };
    (@reach $entity:ident, $reach:ident, $company:ident, $kind:ident($($column:ident),+)) => {
        $crate::scoped::$kind($reach, $($crate::entities::$entity::Column::$column),+)
    };
}
pub(crate) use scoped;

/// The rows within reach.
pub fn select<E: Scoped>(scope: &Scope) -> Select<E> {
    E::find().filter(E::within(scope))
}

/// The rows within reach, for a list that is read in its order, page by page. SQLite would first collect, and sort, all that a manager
/// reaches; PostgreSQL knows better.
pub fn select_in_order<E: Scoped>(db: &impl Conn, scope: &Scope) -> Select<E> {
    if db.conn().get_database_backend() != DbBackend::Sqlite || !matches!(scope.reach, Reach::Departments { .. }) {
        return select::<E>(scope);
    }
    let reach = E::reach(&scope.reach, scope.company);
    let opaque: SimpleExpr = CaseStatement::new().case(reach, 1).finally(0).into();
    select::<E>(&Scope::company(scope.company)).filter(opaque.eq(1))
}

/// One row within reach; anything else is [`Error::NotFound`].
pub async fn find<E: Scoped>(db: &impl Conn, scope: &Scope, id: impl Into<Value> + Send) -> Result<E::Model, Error> {
    select::<E>(scope).filter(E::id().eq(id)).one(db.conn()).await?.ok_or(Error::NotFound)
}

/// One row within reach, locked until the transaction ends: what is read to be changed. Rows that merely refer to it do not wait.
///
/// `version` is the caller's `If-Match`; when the row has another by now, the answer is [`Error::Stale`].
pub async fn find_to_change<E: Record>(
    tx: &Tx,
    scope: &Scope,
    id: impl Into<Value> + Send,
    version: Option<i64>,
) -> Result<E::Model, Error> {
    let row = select::<E>(scope).filter(E::id().eq(id)).lock(LockType::NoKeyUpdate).one(tx.conn()).await?.ok_or(Error::NotFound)?;
    match version {
        Some(version) if version != E::version_of(&row) => Err(Error::Stale(E::version_of(&row))),
        _ => Ok(row),
    }
}

/// Inserts a record and its event. Company, version and times are filled in here.
pub async fn insert<E: Record>(tx: &Tx, mut row: E::ActiveModel, happened: impl Into<Happened>) -> Result<E::Model, Error>
where
    E::ActiveModel: Send,
{
    row.set(E::company(), tx.company.into());
    row.set(E::version(), 1_i64.into());
    row.set(E::created_at(), tx.now.into());
    row.set(E::updated_at(), tx.now.into());
    let row = E::insert(row).exec_with_returning(tx.conn()).await?;
    search::keep(tx, &[], &found::<E>(&row)).await?;
    log(tx, E::about(&row), Some(1), json!({}), happened.into()).await?;
    Ok(row)
}

/// What finds a record now: nothing while it is in the trash.
fn found<E: Record>(row: &E::Model) -> Vec<Finding> {
    let gone = E::deleted().is_some_and(|deleted| row.get(deleted) != Value::ChronoDateTimeUtc(None));
    if gone { Vec::new() } else { E::found_by(row) }
}

/// Changes a record read by [`find_to_change`], and logs which fields became what.
pub async fn update<E: Record>(tx: &Tx, before: &E::Model, row: E::ActiveModel, happened: impl Into<Happened>) -> Result<E::Model, Error>
where
    E::ActiveModel: Send,
{
    update_with::<E>(tx, before, row, Map::new(), happened).await
}

/// As [`update`], for a record that has parts in other tables: `parts` says what became of them, as `{"part": [before, after]}`.
pub async fn update_with<E: Record>(
    tx: &Tx,
    before: &E::Model,
    mut row: E::ActiveModel,
    parts: Map<String, serde_json::Value>,
    happened: impl Into<Happened>,
) -> Result<E::Model, Error>
where
    E::ActiveModel: Send,
{
    let version = E::version_of(before) + 1;
    row.not_set(E::id());
    row.not_set(E::company());
    row.set(E::version(), version.into());
    row.set(E::updated_at(), tx.now.into());
    let after = E::update_many()
        .set(row)
        .filter(E::company().eq(tx.company))
        .filter(E::id().eq(before.get(E::id())))
        .filter(E::version().eq(version - 1))
        .exec_with_returning(tx.conn())
        .await?
        .pop()
        .ok_or(Error::Stale(version - 1))?;
    search::keep(tx, &found::<E>(before), &found::<E>(&after)).await?;
    let mut changes = changes(before, &after)?;
    changes.extend(parts);
    log(tx, E::about(&after), Some(version), changes.into(), happened.into()).await?;
    Ok(after)
}

/// Logs something about a record that leaves its own row as it is, for colleagues only: the customer neither hears nor sees it.
pub async fn mention<E: Record>(tx: &Tx, row: &E::Model, happened: impl Into<Happened>) -> Result<(), Error> {
    let about = About { customer: None, ..E::about(row) };
    log(tx, about, None, json!({}), happened.into()).await
}

/// Moves a record to the trash.
pub async fn remove<E: Record>(tx: &Tx, before: &E::Model, happened: impl Into<Happened>) -> Result<E::Model, Error>
where
    E::ActiveModel: Send + Default,
{
    let deleted = E::deleted().ok_or_else(|| Error::Corrupt("this table has no trash".into()))?;
    let mut row = <E::ActiveModel as Default>::default();
    row.set(deleted, tx.now.into());
    update::<E>(tx, before, row, happened).await
}

/// The rows within reach, in the trash or not.
pub fn ever<E: Scoped>(scope: &Scope) -> Select<E> {
    E::find().filter(E::company().eq(scope.company)).filter(E::reach(&scope.reach, scope.company))
}

/// The rows in the trash that are within reach.
pub fn trash<E: Scoped>(scope: &Scope) -> Select<E> {
    ever::<E>(scope).filter(E::deleted().map_or_else(Condition::any, |deleted| Condition::all().add(deleted.is_not_null())))
}

/// Takes a record out of the trash.
pub async fn restore<E: Record>(tx: &Tx, scope: &Scope, id: impl Into<Value> + Send) -> Result<E::Model, Error>
where
    E::ActiveModel: Send + Default,
{
    let deleted = E::deleted().ok_or(Error::NotFound)?;
    let before = trash::<E>(scope).filter(E::id().eq(id)).lock(LockType::NoKeyUpdate).one(tx.conn()).await?.ok_or(Error::NotFound)?;
    let mut row = <E::ActiveModel as Default>::default();
    row.set(deleted, Value::ChronoDateTimeUtc(None));
    update::<E>(tx, &before, row, "restored").await
}

/// Appends rows that are part of a record: lines, ledger entries. The record's own write carries the event.
pub async fn append<E: Scoped>(tx: &Tx, rows: Vec<E::ActiveModel>) -> Result<(), Error>
where
    E::ActiveModel: Send,
    <E::PrimaryKey as PrimaryKeyTrait>::ValueType: Send,
{
    if rows.is_empty() {
        return Ok(());
    }
    let rows = rows.into_iter().map(|mut row| {
        row.set(E::company(), tx.company.into());
        row
    });
    E::insert_many(rows).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// Changes parts of a record (a line's shipped quantity, an open ownership row) where `condition` holds; the count of rows changed.
/// One conditional statement, so that of several that race exactly one finds the condition true.
pub async fn change_parts<E: Scoped>(tx: &Tx, condition: Condition, row: E::ActiveModel) -> Result<u64, Error>
where
    E::ActiveModel: Send,
{
    let result = E::update_many().set(row).filter(E::company().eq(tx.company)).filter(condition).exec(tx.conn()).await?;
    Ok(result.rows_affected)
}

/// Deletes parts of a record, such as the lines of a draft that is written anew.
pub async fn remove_parts<E: Scoped>(tx: &Tx, condition: Condition) -> Result<u64, Error> {
    let result = E::delete_many().filter(E::company().eq(tx.company)).filter(condition).exec(tx.conn()).await?;
    Ok(result.rows_affected)
}
