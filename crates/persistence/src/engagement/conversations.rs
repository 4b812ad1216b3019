//! Conversations: finding them, giving them to somebody, closing them.

pub use crate::entities::conversation::Model as Conversation;
use crate::{
    Error, Tx, customers,
    db::Conn,
    entities::{conversation, membership, message},
    identity,
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{seconds_between, within_tree},
    },
    scoped::{self, scoped},
};
use guanxi_domain::{
    engagement::{Conversation as Rules, ConversationAction, ConversationChannel, ConversationStatus, MessageAuthor},
    ids::{CompanyId, ConversationId, CustomerId, DepartmentId, MembershipId},
    refusal::Refusal,
    scope::{Reach, Scope},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ExprTrait as _,
    sea_query::{Expr, Query, SelectStatement},
};

scoped!(record conversation: Conversations, by(within_reach), |row| row.customer_id);

/// A customer reaches what was said in the portal; what was said on the website may have been somebody else.
fn within_reach(reach: &Reach, company: CompanyId) -> Condition {
    use conversation::Column::{AssigneeId, Channel, CustomerId, DepartmentId};
    let own = super::shared(reach, company, AssigneeId, DepartmentId, CustomerId);
    match reach {
        Reach::Customer(_) => own.add(Channel.ne(ConversationChannel::Website)),
        Reach::Own { .. } | Reach::Departments { .. } | Reach::Everything => own,
    }
}

/// How conversations are listed.
pub(crate) static LISTING: Listing = {
    use conversation::Column;
    const FIELDS: &[Field] = &[
        Field::new("last_message_at", Kind::Time, || Column::LastMessageAt.into_expr()),
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("channel", Kind::Word, || Column::Channel.into_expr()).filter_only(),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).nullable().filter_only(),
        Field::new("assignee_id", Kind::Id, || Column::AssigneeId.into_expr()).nullable().filter_only(),
        Field::new("department_id", Kind::Id, || Column::DepartmentId.into_expr()).nullable().filter_only(),
        Field::new("department_tree_id", Kind::Id, || Column::DepartmentId.into_expr())
            .several(|departments| within_tree(Column::DepartmentId.into_expr(), "department", departments)),
        Field::new("begun_by", Kind::Word, begun_by).nullable().filter_only(),
        Field::new("first_response_seconds", Kind::Int, first_response_seconds).nullable().filter_only(),
    ];
    Listing {
        fields: FIELDS,
        search: Search::Columns(&[
            || Column::Subject.into_expr(),
            || Column::LastMessage.into_expr(),
            || Column::VisitorName.into_expr(),
            || Column::VisitorContact.into_expr(),
        ]),
        sort: "-last_message_at",
    }
};

fn of_messages(what: Expr) -> SelectStatement {
    use message::{Column, Entity};
    Query::select()
        .expr(what)
        .from(Entity)
        .and_where(Expr::col((Entity, Column::CompanyId)).equals((conversation::Entity, conversation::Column::CompanyId)))
        .and_where(Expr::col((Entity, Column::ConversationId)).equals((conversation::Entity, conversation::Column::Id)))
        .to_owned()
}

/// Which side wrote first.
fn begun_by() -> Expr {
    of_messages(message::Column::Author.into_expr()).and_where(message::Column::Position.eq(1)).to_owned().into()
}

/// How long it took until somebody of the company answered, or wrote first himself.
fn first_response_seconds() -> Expr {
    let answer = of_messages(message::Column::At.into_expr().min())
        .and_where(message::Column::Author.eq(MessageAuthor::Staff))
        .and_where(message::Column::Internal.eq(false))
        .to_owned();
    seconds_between(conversation::Column::CreatedAt.into_expr(), answer.into())
}

/// One page of the conversations within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<Conversation>, Error> {
    LISTING.page(db, scoped::select::<conversation::Entity>(scope), request).await
}

/// A conversation within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: ConversationId) -> Result<Conversation, Error> {
    scoped::find::<conversation::Entity>(db, scope, id).await
}

impl Conversation {
    /// Whether it waits in the queue for somebody to answer. A request or a return waits in its own.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.assignee_id.is_none() && !matches!(self.channel, ConversationChannel::Service | ConversationChannel::Return)
    }

    /// The conversation as the rules see it.
    #[must_use]
    pub const fn rules(&self) -> Rules {
        Rules { channel: self.channel, status: self.status, linked: self.customer_id.is_some() }
    }
}

/// Who answers, and in which department.
#[derive(Clone, Copy, Debug, Default)]
pub struct Desk {
    pub member: Option<MembershipId>,
    pub department: Option<DepartmentId>,
}

/// The desk of a member of staff.
pub async fn desk_of(tx: &Tx, member: MembershipId) -> Result<Desk, Error> {
    let row = scoped::find::<membership::Entity>(tx, &Scope::company(tx.company), member).await?;
    Ok(Desk { member: Some(member), department: row.department_id })
}

/// The desk of somebody who is to be given work that takes a permission; `refusal` says that he cannot do it.
pub async fn desk_for(tx: &Tx, member: MembershipId, permission: &str, refusal: Refusal) -> Result<Desk, Error> {
    let row = match scoped::find::<membership::Entity>(tx, &Scope::company(tx.company), member).await {
        Err(Error::NotFound) => return Err(refusal.into()),
        other => other?,
    };
    let granted = identity::granted(tx, tx.company, member, None).await?;
    if row.disabled || !granted.grants.contains_key(permission) {
        return Err(refusal.into());
    }
    Ok(Desk { member: Some(member), department: row.department_id })
}

/// The beginning of a conversation with a customer.
pub struct NewConversation {
    pub subject: String,
    pub channel: ConversationChannel,
    pub customer: CustomerId,
    pub desk: Desk,
}

/// Begins a conversation; the first message follows.
pub async fn begin(tx: &Tx, new: NewConversation) -> Result<Conversation, Error> {
    let row = conversation::ActiveModel {
        id: Set(ConversationId::new()),
        subject: Set(new.subject),
        channel: Set(new.channel),
        status: Set(ConversationStatus::Open),
        customer_id: Set(Some(new.customer)),
        assignee_id: Set(new.desk.member),
        department_id: Set(new.desk.department),
        last_message_at: Set(tx.now),
        customer_read: Set(0),
        ..Default::default()
    };
    scoped::insert::<conversation::Entity>(tx, row, "created").await
}

/// A conversation within reach, locked until the transaction ends.
pub async fn find_to_change(tx: &Tx, scope: &Scope, id: ConversationId, version: Option<i64>) -> Result<Conversation, Error> {
    scoped::find_to_change::<conversation::Entity>(tx, scope, id, version).await
}

/// Gives a conversation to somebody.
pub async fn assign(tx: &Tx, before: &Conversation, desk: Desk) -> Result<Conversation, Error> {
    before.rules().after(ConversationAction::Assign)?;
    put(tx, before, desk, "assigned").await
}

/// Puts a conversation into the hands that its request is in.
pub(crate) async fn follow(tx: &Tx, before: &Conversation, desk: Desk) -> Result<(), Error> {
    put(tx, before, desk, "handed_over").await?;
    Ok(())
}

async fn put(tx: &Tx, before: &Conversation, desk: Desk, verb: &'static str) -> Result<Conversation, Error> {
    let row = conversation::ActiveModel { assignee_id: Set(desk.member), department_id: Set(desk.department), ..Default::default() };
    scoped::update::<conversation::Entity>(tx, before, row, verb).await
}

/// Says which customer a visitor is. The customer must be within reach of the one who says so.
pub async fn link(tx: &Tx, scope: &Scope, before: &Conversation, customer: CustomerId) -> Result<Conversation, Error> {
    before.rules().after(ConversationAction::Link)?;
    customers::find(tx, scope, customer).await?;
    let row = conversation::ActiveModel { customer_id: Set(Some(customer)), ..Default::default() };
    scoped::update::<conversation::Entity>(tx, before, row, "linked").await
}

/// Ends a conversation, until somebody writes again.
pub async fn close(tx: &Tx, before: &Conversation) -> Result<Conversation, Error> {
    let status = before.rules().after(ConversationAction::Close)?;
    let row = conversation::ActiveModel { status: Set(status), ..Default::default() };
    scoped::update::<conversation::Entity>(tx, before, row, "closed").await
}
