//! Which node does a piece of background work: it takes a lease, and another may take it over when it is not renewed.

use crate::{Db, Error, entities::lease, points};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, sea_query::OnConflict};

/// Takes or renews the lease; `false` when another node has it.
pub async fn take(db: &Db, name: &str, holder: &str, now: DateTime<Utc>, length: TimeDelta) -> Result<bool, Error> {
    let row = lease::ActiveModel { name: Set(name.to_owned()), holder: Set(holder.to_owned()), until: Set(now + length) };
    // One conditional upsert: whoever finds it free, run out, or his own.
    let free = Condition::any().add(lease::Column::Until.lt(now)).add(lease::Column::Holder.eq(holder));
    let mut conflict = OnConflict::column(lease::Column::Name);
    conflict.update_columns([lease::Column::Holder, lease::Column::Until]).action_cond_where(free);
    let changed = lease::Entity::insert(row).on_conflict(conflict).exec_without_returning(&db.writes).await?;
    let taken = changed == 1;
    if taken {
        points::reach("outbox::claimed");
    }
    Ok(taken)
}

/// Gives the lease back, so that another node need not wait.
#[expect(clippy::disallowed_methods, reason = "a lease belongs to a node, not to a company")]
pub async fn give_back(db: &Db, name: &str, holder: &str) -> Result<(), Error> {
    let mine = lease::Entity::delete_many().filter(lease::Column::Name.eq(name)).filter(lease::Column::Holder.eq(holder));
    mine.exec(&db.writes).await?;
    Ok(())
}
