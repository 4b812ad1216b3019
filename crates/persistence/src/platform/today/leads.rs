//! The part of the Today page that is leads.

use super::{Item, MOST, own};
use crate::{Error, db::Conn, entities::lead, scoped};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::{access::principal::Principal, leads::LeadStatus};
use sea_orm::{ColumnTrait as _, Condition, QueryFilter as _, QueryOrder as _, QuerySelect as _};

/// Leads of the caller's: those to be contacted by tonight, and those that became his lately and wait for a first word. One read.
pub async fn leads(db: &impl Conn, who: &Principal, now: DateTime<Utc>, tonight: DateTime<Utc>) -> Result<(Vec<Item>, Vec<Item>), Error> {
    use lead::Column::{NextContactAt, OwnedSince, OwnerId, Status};
    let Some((scope, me)) = own(who, "leads:read") else { return Ok((Vec::new(), Vec::new())) };
    let fresh = Condition::all().add(Status.eq(LeadStatus::New)).add(OwnedSince.gte(now - TimeDelta::days(7)));
    let rows = scoped::select::<lead::Entity>(&scope)
        .filter(OwnerId.eq(me))
        .filter(Status.is_in([LeadStatus::New, LeadStatus::Contacted, LeadStatus::Qualified]))
        .filter(Condition::any().add(NextContactAt.lte(tonight)).add(fresh))
        .order_by_desc(OwnedSince)
        .limit(MOST)
        .all(db.conn())
        .await?;
    let (due, fresh): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.next_contact_at.is_some());
    let item = |row: lead::Model| Item {
        subject: "leads",
        id: row.id.0,
        number: Some(row.number),
        title: row.organization.unwrap_or(row.name),
        title_en: None,
        customer: None,
        at: row.next_contact_at.or(row.owned_since),
        amount: None,
    };
    Ok((due.into_iter().map(item).collect(), fresh.into_iter().map(item).collect()))
}
