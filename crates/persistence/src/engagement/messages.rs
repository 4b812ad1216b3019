//! Messages: said in order, with their attachments; read up to a mark.

use super::conversations::desk_of;
pub use crate::entities::message::Model as Message;
use crate::{
    Error, Tx,
    db::Conn,
    entities::{conversation, message},
    listing::{Field, Kind, ListRequest, Listing, Page, Search},
    scoped::{self, scoped},
};
use guanxi_domain::{
    engagement::{ConversationAction, MessageAuthor, conversation::excerpt},
    ids::{ConversationId, FileId, MembershipId, MessageId, PortalAccountId},
    refusal::Refusal,
    scope::{Actor, Scope},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, QueryFilter, QueryOrder, QuerySelect};

scoped!(entry message, open);

/// How messages are listed: newest first.
static LISTING: Listing = {
    use message::Column;
    const FIELDS: &[Field] =
        &[Field::new("position", Kind::Int, || Column::Position.into_expr()), Field::new("at", Kind::Time, || Column::At.into_expr())];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Body.into_expr()]), sort: "-position" }
};

/// One page of the messages of a conversation that the caller has found within his reach. Customers do not see the internal ones.
pub async fn list(db: &impl Conn, talk: &conversation::Model, side: Side, request: &ListRequest) -> Result<Page<Message>, Error> {
    let select = scoped::select::<message::Entity>(&Scope::company(talk.company_id))
        .filter(message::Column::ConversationId.eq(talk.id))
        .filter(Condition::all().add_option((side == Side::Customer).then(|| message::Column::Internal.eq(false))));
    LISTING.page(db, select, request).await
}

/// On which side of a conversation somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Staff,
    Customer,
}

/// What somebody writes.
#[derive(Clone, Debug, Default)]
pub struct NewMessage {
    pub body: String,
    /// For colleagues only.
    pub internal: bool,
    pub files: Vec<FileId>,
}

/// Writes a message into a conversation that is locked by [`super::conversations::find_to_change`].
pub async fn say(tx: &Tx, before: &conversation::Model, new: NewMessage) -> Result<(conversation::Model, Message), Error> {
    let body = new.body.trim();
    if body.is_empty() && new.files.is_empty() {
        return Err(Refusal::invalid("/body", "conversation.empty").into());
    }
    let (author, member, account) = author(tx.actor);
    if new.internal && author != MessageAuthor::Staff {
        return Err(Refusal::invalid("/internal", "conversation.internal").into());
    }
    let action = if new.internal { ConversationAction::Note } else { ConversationAction::Write };
    let status = before.rules().after(action)?;
    let message = Message {
        id: MessageId::new(),
        company_id: tx.company,
        conversation_id: before.id,
        position: last_position(tx, before.id).await? + 1,
        at: tx.now,
        author,
        member_id: member,
        portal_account_id: account,
        body: body.to_owned(),
        internal: new.internal,
    };
    scoped::append::<message::Entity>(tx, vec![message.clone().into()]).await?;
    super::attachments::attach(tx, message.id, &new.files).await?;
    if let Some(member) = member {
        super::reading::mark(tx, before.id, member, message.position).await?;
    }
    if new.internal {
        scoped::mention::<conversation::Entity>(tx, before, "noted").await?;
        return Ok((before.clone(), message));
    }
    let mut row = conversation::ActiveModel {
        status: Set(status),
        last_message_at: Set(before.last_message_at.max(tx.now)),
        last_message: Set(Some(excerpt(body))),
        ..Default::default()
    };
    match member {
        // Who answers first what waits in the queue has it from then on.
        Some(member) if before.waits() => {
            let desk = desk_of(tx, member).await?;
            row.assignee_id = Set(desk.member);
            row.department_id = Set(desk.department);
        }
        Some(_) => {}
        None => row.customer_read = Set(message.position),
    }
    let after = scoped::update::<conversation::Entity>(tx, before, row, "messaged").await?;
    Ok((after, message))
}

const fn author(actor: Actor) -> (MessageAuthor, Option<MembershipId>, Option<PortalAccountId>) {
    match actor {
        Actor::Portal { account, .. } => (MessageAuthor::Customer, None, Some(account)),
        Actor::Visitor => (MessageAuthor::Visitor, None, None),
        Actor::Staff(_) | Actor::ApiKey { .. } | Actor::System => (MessageAuthor::Staff, actor.member(), None),
    }
}

/// The position of the last message.
pub async fn last_position(tx: &Tx, conversation: ConversationId) -> Result<i64, Error> {
    let last: Option<i64> = scoped::select::<message::Entity>(&Scope::company(tx.company))
        .filter(message::Column::ConversationId.eq(conversation))
        .order_by_desc(message::Column::Position)
        .select_only()
        .column(message::Column::Position)
        .into_tuple()
        .one(tx.conn())
        .await?;
    Ok(last.unwrap_or(0))
}
