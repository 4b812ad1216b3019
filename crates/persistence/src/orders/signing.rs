//! The customer's answer: the signature under one revision, or the reason why not.

use crate::{
    Error, Tx,
    entities::{order, signature},
    scoped,
};
use guanxi_domain::{
    event::Happened,
    ids::{OrderId, SignatureId},
    orders::{OrderAction, text_hash},
    refusal::Refusal,
    scope::{Actor, Scope},
};
use sea_orm::ActiveValue::Set;

/// Signs the revision that the customer has read, and keeps the words that were signed.
pub async fn sign(
    tx: &Tx,
    scope: &Scope,
    id: OrderId,
    version: Option<i64>,
    revision: i64,
    signer: &str,
    address: Option<String>,
) -> Result<order::Model, Error> {
    let before = super::lock(tx, scope, id, version).await?;
    let status = before.status.after(OrderAction::Sign)?;
    if revision != before.revision {
        return Err(Refusal::conflict("order.other_revision").with("revision", before.revision).into());
    }
    let Actor::Portal { account, .. } = tx.actor else { return Err(Refusal::forbidden("forbidden").into()) };
    let text = before.contract_text.clone().ok_or_else(|| Error::Corrupt("an approved order without its text".into()))?;
    let row = signature::ActiveModel {
        id: Set(SignatureId::new()),
        order_id: Set(id),
        portal_account_id: Set(account),
        revision: Set(revision),
        signer: Set(signer.to_owned()),
        signed_at: Set(tx.now),
        address: Set(address),
        hash: Set(text_hash(&text)),
        text: Set(text),
        ..Default::default()
    };
    scoped::append::<signature::Entity>(tx, vec![row]).await?;
    let row = order::ActiveModel { status: Set(status), signed_at: Set(Some(tx.now)), ..Default::default() };
    scoped::update::<order::Entity>(tx, &before, row, Happened::noted("signed", Some(signer))).await
}

/// Declines an approved order with the reason.
pub async fn decline(tx: &Tx, scope: &Scope, id: OrderId, version: Option<i64>, reason: &str) -> Result<order::Model, Error> {
    let before = super::lock(tx, scope, id, version).await?;
    let status = before.status.after(OrderAction::Decline)?;
    let row = order::ActiveModel { status: Set(status), reason: Set(Some(reason.to_owned())), ..Default::default() };
    scoped::update::<order::Entity>(tx, &before, row, Happened::noted("declined", Some(reason))).await
}
