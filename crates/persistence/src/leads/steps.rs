//! The steps of a lead's life, and into whose hands it goes.

use super::{Lead, Owner};
use crate::{Error, Tx, entities::lead, organization::check_entries, scoped};
use guanxi_domain::{
    event::Happened,
    ids::{DepartmentId, DictionaryEntryId, MembershipId},
    leads::{LeadAction, LeadStatus},
    organization::DictionaryKind,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition};

/// Why a lead comes to nothing.
#[derive(Clone, Debug)]
pub struct Why {
    pub reason: DictionaryEntryId,
    pub note: Option<String>,
}

/// Takes a step that the rules allow: somebody has spoken to the person, found out about him, or given him up or another chance.
pub async fn step(tx: &Tx, before: &Lead, action: LeadAction, why: Option<Why>) -> Result<Lead, Error> {
    let status = before.status.after(action)?;
    let verb = verb(action);
    let mut row = lead::ActiveModel { status: Set(status), ..Default::default() };
    match status {
        LeadStatus::Contacted => {
            row.contacted_at = Set(before.contacted_at.or(Some(tx.now)));
            (row.qualified_at, row.disqualified_at) = (Set(None), Set(None));
            (row.reason_id, row.reason_note) = (Set(None), Set(None));
        }
        LeadStatus::Qualified => row.qualified_at = Set(Some(tx.now)),
        LeadStatus::Disqualified => row.disqualified_at = Set(Some(tx.now)),
        LeadStatus::New | LeadStatus::Converted => {}
    }
    let note = why.as_ref().and_then(|why| why.note.clone());
    if let Some(why) = why {
        check_entries(tx, tx.company, &[("/reason_id", DictionaryKind::DisqualifyReason, Some(why.reason))]).await?;
        (row.reason_id, row.reason_note) = (Set(Some(why.reason)), Set(why.note));
    }
    scoped::update::<lead::Entity>(tx, before, row, Happened::noted(verb, note.as_deref())).await
}

const fn verb(action: LeadAction) -> &'static str {
    match action {
        LeadAction::Contact | LeadAction::FollowUp => "contacted",
        LeadAction::Qualify => "qualified",
        LeadAction::Disqualify => "disqualified",
        LeadAction::Reopen => "reopened",
        LeadAction::Convert => "converted",
        LeadAction::Assign => "assigned",
        LeadAction::Update => "updated",
        LeadAction::Remove => "removed",
    }
}

/// Gives a lead to somebody.
pub async fn assign(tx: &Tx, before: &Lead, to: Owner, note: Option<&str>) -> Result<Lead, Error> {
    before.status.after(LeadAction::Assign)?;
    let owner = to.map(|to| to.0);
    let row = lead::ActiveModel {
        owner_id: Set(owner),
        department_id: Set(to.and_then(|to| to.1)),
        owned_since: Set(owner.map(|_| tx.now)),
        entered_by_id: Set(before.entered_by_id.filter(|member| Some(*member) != owner)),
        ..Default::default()
    };
    scoped::update::<lead::Entity>(tx, before, row, Happened::noted("assigned", note)).await
}

/// Takes the leads of a member along when he changes department.
pub async fn follow_owner(tx: &Tx, owner: MembershipId, department: Option<DepartmentId>) -> Result<u64, Error> {
    let row = lead::ActiveModel { department_id: Set(department), ..Default::default() };
    scoped::change_parts::<lead::Entity>(tx, Condition::all().add(lead::Column::OwnerId.eq(owner)), row).await
}
