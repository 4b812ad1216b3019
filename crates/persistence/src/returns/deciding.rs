//! Who has a return in hand, and what is decided about it.

use crate::{
    Error, Tx,
    engagement::conversations::{self, Desk},
    entities::{conversation, goods_return},
    scoped,
};
use guanxi_domain::{
    event::Happened,
    ids::ReturnId,
    refusal::Refusal,
    returns::{ReturnAction, ReturnStatus},
    scope::Scope,
};
use sea_orm::ActiveValue::Set;

/// Gives a return to an agent, with its conversation; `action` is taking it from the queue, or assigning it.
pub async fn give(tx: &Tx, before: &goods_return::Model, desk: Desk, action: ReturnAction) -> Result<goods_return::Model, Error> {
    before.rules(tx.actor.member()).after(action)?;
    let verb = if action == ReturnAction::Take { "taken" } else { "assigned" };
    let row = goods_return::ActiveModel { agent_id: Set(desk.member), department_id: Set(desk.department), ..Default::default() };
    let after = scoped::update::<goods_return::Entity>(tx, before, row, verb).await?;
    hand_over(tx, &after, desk).await?;
    Ok(after)
}

async fn hand_over(tx: &Tx, row: &goods_return::Model, desk: Desk) -> Result<(), Error> {
    let company = Scope::company(tx.company);
    let talk = scoped::find_to_change::<conversation::Entity>(tx, &company, row.conversation_id, None).await?;
    conversations::follow(tx, &talk, desk).await
}

/// What is decided, and what is said about it. A rejection has its reason.
#[derive(Clone, Debug)]
pub struct Decision {
    pub action: ReturnAction,
    pub comment: Option<String>,
}

/// Writes down the agent's or the director's decision. An agent who decides what waits in the queue has it from then on.
pub async fn decide(tx: &Tx, scope: &Scope, id: ReturnId, version: Option<i64>, decision: Decision) -> Result<goods_return::Model, Error> {
    let before = scoped::find_to_change::<goods_return::Entity>(tx, scope, id, version).await?;
    let me = tx.actor.member().ok_or_else(|| Refusal::forbidden("forbidden"))?;
    let status = before.rules(Some(me)).after(decision.action)?;
    let mut row = goods_return::ActiveModel { status: Set(status), ..Default::default() };
    let taken = match status {
        ReturnStatus::AgentApproved | ReturnStatus::AgentRejected => {
            row.agent_decided_by_id = Set(Some(me));
            row.agent_decided_at = Set(Some(tx.now));
            row.agent_comment = Set(decision.comment.clone());
            before.agent_id.is_none()
        }
        _ => {
            row.director_decided_by_id = Set(Some(me));
            row.director_decided_at = Set(Some(tx.now));
            row.director_comment = Set(decision.comment.clone());
            false
        }
    };
    let desk = if taken { Some(conversations::desk_of(tx, me).await?) } else { None };
    if let Some(desk) = desk {
        row.agent_id = Set(desk.member);
        row.department_id = Set(desk.department);
    }
    let happened = Happened::noted(verb(status), decision.comment.as_deref());
    let after = scoped::update::<goods_return::Entity>(tx, &before, row, happened).await?;
    if let Some(desk) = desk {
        hand_over(tx, &after, desk).await?;
    }
    Ok(after)
}

const fn verb(reached: ReturnStatus) -> &'static str {
    match reached {
        ReturnStatus::AgentApproved => "agent_approved",
        ReturnStatus::AgentRejected => "agent_rejected",
        ReturnStatus::DirectorApproved => "director_approved",
        _ => "director_rejected",
    }
}

/// The customer thinks better of it.
pub async fn withdraw(tx: &Tx, scope: &Scope, id: ReturnId, version: Option<i64>) -> Result<goods_return::Model, Error> {
    let before = scoped::find_to_change::<goods_return::Entity>(tx, scope, id, version).await?;
    let status = before.rules(None).after(ReturnAction::Withdraw)?;
    let row = goods_return::ActiveModel { status: Set(status), withdrawn_at: Set(Some(tx.now)), ..Default::default() };
    scoped::update::<goods_return::Entity>(tx, &before, row, "withdrawn").await
}
