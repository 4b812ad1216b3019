//! Leads and the forms that make them: queries and writes.
//!
//! A lead is within reach of whoever has it, of those who lead him, and of whoever entered it for others.

mod capturing;
pub(crate) mod check;
mod conversion;
mod fields;
pub mod forms;
mod found;
mod lists;
mod lookalikes;
mod steps;

pub use crate::entities::lead::Model as Lead;
pub use capturing::{Captured, capture, entry_by_code};
pub use conversion::{completing, convert};
pub use fields::LeadFields;
pub(crate) use lists::LISTING;
pub use lists::{SourceCount, counts, funnel, list};
pub use lookalikes::{Lookalike, lookalikes};
pub use steps::{Why, assign, follow_owner, step};

use crate::{
    Error, Tx,
    db::Conn,
    entities::lead,
    scoped::{self, scoped},
};
use guanxi_domain::{
    ids::{CompanyId, ConversationId, DepartmentId, LeadId, MembershipId},
    leads::LeadStatus,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, QueryFilter as _};

use scoped::leads as reached;
scoped!(record lead: Leads, by(reached), |_| None, found by found::lead);

/// One lead within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: LeadId) -> Result<Lead, Error> {
    scoped::find::<lead::Entity>(db, scope, id).await
}

/// One lead within reach, to be changed.
pub async fn find_to_change(tx: &Tx, scope: &Scope, id: LeadId, version: Option<i64>) -> Result<Lead, Error> {
    scoped::find_to_change::<lead::Entity>(tx, scope, id, version).await
}

/// Who has a lead from the beginning, with his department.
pub type Owner = Option<(MembershipId, Option<DepartmentId>)>;

/// Enters a lead by hand, or from a conversation with a visitor of the website.
pub async fn create(tx: &Tx, number: String, fields: LeadFields, owner: Owner, talk: Option<ConversationId>) -> Result<Lead, Error> {
    fields.check_entries(tx).await?;
    let row = lead::ActiveModel { conversation_id: Set(talk), ..new_row(tx, number, fields, owner) };
    scoped::insert::<lead::Entity>(tx, row, "created").await
}

/// The row of a lead that is new.
fn new_row(tx: &Tx, number: String, fields: LeadFields, owner: Owner) -> lead::ActiveModel {
    let me = tx.actor.member();
    lead::ActiveModel {
        id: Set(LeadId::new()),
        number: Set(number),
        status: Set(LeadStatus::New),
        owner_id: Set(owner.map(|owner| owner.0)),
        department_id: Set(owner.and_then(|owner| owner.1)),
        owned_since: Set(owner.map(|_| tx.now)),
        created_by_id: Set(me),
        entered_by_id: Set(me.filter(|_| owner.is_none())),
        ..fields.into_new()
    }
}

/// Changes what is known of a lead.
pub async fn change(tx: &Tx, before: &Lead, fields: LeadFields) -> Result<Lead, Error> {
    fields.check_entries(tx).await?;
    scoped::update::<lead::Entity>(tx, before, fields.into_row(), "updated").await
}

/// Moves a lead to the trash.
pub async fn remove(tx: &Tx, before: &Lead) -> Result<Lead, Error> {
    scoped::remove::<lead::Entity>(tx, before, "removed").await
}

/// The leads that were made of these conversations.
pub async fn of_conversations(db: &impl Conn, company: CompanyId, ids: &[ConversationId]) -> Result<Vec<Lead>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let leads = scoped::select::<lead::Entity>(&Scope::company(company));
    Ok(leads.filter(lead::Column::ConversationId.is_in(ids.iter().copied())).all(db.conn()).await?)
}

/// Notes in the log that somebody looked at what is masked for him.
pub async fn reveal(tx: &Tx, row: &Lead) -> Result<(), Error> {
    scoped::mention::<lead::Entity>(tx, row, "revealed").await
}
