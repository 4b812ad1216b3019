//! The ledger of ownership: each move closes the open row and opens the next, in the transaction that changes the customer.

use super::{Customer, Ownership};
use crate::{
    Error, Tx,
    db::Conn,
    entities::{customer, ownership},
    organization::check_entries,
    scoped,
};
use guanxi_domain::{
    customers::ownership::{Move, OwnershipKind},
    event::Happened,
    ids::{CustomerId, DepartmentId, DictionaryEntryId, MembershipId, OwnershipId},
    organization::DictionaryKind,
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait as _, Condition, QueryFilter as _, QueryOrder as _};

/// Where a customer is, or goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Pool,
    /// In the care of a member, with the member's department.
    With(MembershipId, Option<DepartmentId>),
}

impl Place {
    #[must_use]
    pub const fn owner(self) -> Option<MembershipId> {
        match self {
            Self::Pool => None,
            Self::With(owner, _) => Some(owner),
        }
    }

    #[must_use]
    pub const fn department(self) -> Option<DepartmentId> {
        match self {
            Self::Pool => None,
            Self::With(_, department) => department,
        }
    }
}

/// Opens the ledger of a new customer.
pub(super) async fn open(tx: &Tx, row: &Customer) -> Result<(), Error> {
    enter(tx, row, OwnershipKind::Created, None, None).await
}

/// Carries out a move that the rules allow.
pub async fn place(
    tx: &Tx,
    before: &Customer,
    wanted: Move,
    to: Place,
    reason: Option<DictionaryEntryId>,
    note: Option<&str>,
) -> Result<Customer, Error> {
    let entered_by = before.entered_by_id.filter(|member| Some(*member) != to.owner());
    let row = customer::ActiveModel {
        owner_id: Set(to.owner()),
        department_id: Set(to.department()),
        owned_since: Set(to.owner().map(|_| tx.now)),
        entered_by_id: Set(entered_by),
        ..Default::default()
    };
    let after = scoped::update::<customer::Entity>(tx, before, row, Happened::noted(wanted.verb(), note)).await?;
    let ended = ownership::ActiveModel { ended_at: Set(Some(tx.now)), ..Default::default() };
    let open = Condition::all().add(ownership::Column::CustomerId.eq(before.id)).add(ownership::Column::EndedAt.is_null());
    if scoped::change_parts::<ownership::Entity>(tx, open, ended).await? != 1 {
        return Err(Error::Corrupt(format!("customer {} has no open row in the ledger", before.id)));
    }
    enter(tx, &after, wanted.kind(), reason, note).await?;
    Ok(after)
}

async fn enter(tx: &Tx, row: &Customer, kind: OwnershipKind, reason: Option<DictionaryEntryId>, note: Option<&str>) -> Result<(), Error> {
    let entry = ownership::ActiveModel {
        id: Set(OwnershipId::new()),
        customer_id: Set(row.id),
        owner_id: Set(row.owner_id),
        by_id: Set(tx.actor.member()),
        kind: Set(kind),
        reason_id: Set(reason),
        note: Set(note.map(str::to_owned)),
        started_at: Set(tx.now),
        ended_at: Set(None),
        ..Default::default()
    };
    scoped::append::<ownership::Entity>(tx, vec![entry]).await
}

/// Who had a customer within reach, the newest first.
pub async fn list_ownership(db: &impl Conn, scope: &Scope, customer: CustomerId) -> Result<Vec<Ownership>, Error> {
    scoped::find::<customer::Entity>(db, scope, customer).await?;
    let rows = scoped::select::<ownership::Entity>(scope).filter(ownership::Column::CustomerId.eq(customer));
    Ok(rows.order_by_desc(ownership::Column::StartedAt).order_by_desc(ownership::Column::Id).all(db.conn()).await?)
}

/// Refuses a reason of release that is not on the list of them.
pub async fn check_release_reason(tx: &Tx, reason: DictionaryEntryId) -> Result<(), Error> {
    check_entries(tx, tx.company, &[("/reason_id", DictionaryKind::ReleaseReason, Some(reason))]).await
}

/// Takes the customers of a member along when he changes department.
pub async fn follow_owner(tx: &Tx, owner: MembershipId, department: Option<DepartmentId>) -> Result<u64, Error> {
    let row = customer::ActiveModel { department_id: Set(department), ..Default::default() };
    scoped::change_parts::<customer::Entity>(tx, Condition::all().add(customer::Column::OwnerId.eq(owner)), row).await
}
