//! Visitors of the website: they have no login, only the secret of their own conversation, of which a hash is kept.

use crate::{Error, Tx, db::Conn, engagement::conversations::Conversation, entities::conversation, scoped};
use guanxi_domain::{
    engagement::{ConversationChannel, ConversationStatus, conversation::excerpt},
    ids::{CompanyId, ConversationId},
    scope::Scope,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, QueryFilter};

/// Somebody who writes from the website.
pub struct Visitor {
    pub name: String,
    /// How to reach him: a telephone number, a mail address.
    pub contact: String,
    pub token_hash: String,
}

/// Begins a conversation; the first message follows.
pub async fn begin(tx: &Tx, visitor: Visitor, body: &str) -> Result<Conversation, Error> {
    let row = conversation::ActiveModel {
        id: Set(ConversationId::new()),
        subject: Set(excerpt(body)),
        channel: Set(ConversationChannel::Website),
        status: Set(ConversationStatus::Open),
        visitor_name: Set(Some(visitor.name)),
        visitor_contact: Set(Some(visitor.contact)),
        token_hash: Set(Some(visitor.token_hash)),
        last_message_at: Set(tx.now),
        customer_read: Set(0),
        ..Default::default()
    };
    scoped::insert::<conversation::Entity>(tx, row, "created").await
}

/// The conversation whose secret the visitor holds.
pub async fn find(db: &impl Conn, company: CompanyId, id: ConversationId, token_hash: &str) -> Result<Conversation, Error> {
    scoped::select::<conversation::Entity>(&Scope::company(company))
        .filter(conversation::Column::Id.eq(id))
        .filter(conversation::Column::TokenHash.eq(token_hash))
        .one(db.conn())
        .await?
        .ok_or(Error::NotFound)
}

/// The same, locked until the transaction ends.
pub async fn find_to_change(tx: &Tx, id: ConversationId, token_hash: &str) -> Result<Conversation, Error> {
    find(tx, tx.company, id, token_hash).await?;
    scoped::find_to_change::<conversation::Entity>(tx, &Scope::company(tx.company), id, None).await
}
