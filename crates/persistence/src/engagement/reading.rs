//! Who has read how far: a mark for each member of staff, and one for the customer's side.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{conversation, message, read_mark},
    scoped::{self, scoped},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    engagement::MessageAuthor,
    ids::{CompanyId, ConversationId, CustomerId, MembershipId},
    scope::Scope,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Alias, Expr, ExprTrait, Func, OnConflict, Query, SelectStatement},
};
use std::collections::HashMap;
use uuid::Uuid;

scoped!(entry read_mark, open);

/// Who reads: it decides what counts as unread.
#[derive(Clone, Copy, Debug)]
pub enum Reader {
    /// Whatever others have written since the member's mark.
    Staff(MembershipId),
    /// Whatever the company has written to the customer since the customer's mark.
    Customer,
}

/// How many messages of each of these conversations the reader has not read.
pub async fn unread(
    db: &impl Conn,
    company: CompanyId,
    reader: Reader,
    ids: &[ConversationId],
) -> Result<HashMap<ConversationId, i64>, Error> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let query = unread_messages(company, reader)
        .column((message::Entity, message::Column::ConversationId))
        .expr_as(Expr::cust("count(*)"), Alias::new("unread"))
        .and_where(Expr::col((message::Entity, message::Column::ConversationId)).is_in(ids.iter().map(|id| id.0)))
        .group_by_col((message::Entity, message::Column::ConversationId))
        .to_owned();
    let rows = db.conn().query_all(&query).await?;
    rows.iter().map(|row| Ok((row.try_get("", "conversation_id")?, row.try_get("", "unread")?))).collect()
}

/// How many messages wait for a customer to read them.
pub async fn unread_of_customer(db: &impl Conn, company: CompanyId, customer: CustomerId) -> Result<i64, Error> {
    let query = unread_messages(company, Reader::Customer)
        .expr_as(Expr::cust("count(*)"), Alias::new("unread"))
        .and_where(Expr::col((conversation::Entity, conversation::Column::CustomerId)).eq(customer.0))
        .to_owned();
    let row = db.conn().query_one(&query).await?;
    Ok(row.map(|row| row.try_get("", "unread")).transpose()?.unwrap_or(0))
}

fn unread_messages(company: CompanyId, reader: Reader) -> SelectStatement {
    use message::Column as M;
    let own = |column: M| Expr::col((message::Entity, column));
    let mut query = Query::select();
    query.from(message::Entity).and_where(own(M::CompanyId).eq(company.0));
    match reader {
        Reader::Staff(me) => {
            use read_mark::Column as R;
            let mark = |column: R| Expr::col((read_mark::Entity, column));
            let of_me = mark(R::CompanyId)
                .equals((message::Entity, M::CompanyId))
                .and(mark(R::ConversationId).equals((message::Entity, M::ConversationId)))
                .and(mark(R::MemberId).eq(me.0));
            let read = Func::coalesce([mark(R::Position), Expr::val(0_i64)]);
            query
                .left_join(read_mark::Entity, of_me)
                .and_where(own(M::Position).gt(read))
                .and_where(own(M::MemberId).is_null().or(own(M::MemberId).ne(me.0)));
        }
        Reader::Customer => {
            use conversation::Column as C;
            let talk = |column: C| Expr::col((conversation::Entity, column));
            let of_talk =
                talk(C::CompanyId).equals((message::Entity, M::CompanyId)).and(talk(C::Id).equals((message::Entity, M::ConversationId)));
            query
                .inner_join(conversation::Entity, of_talk)
                .and_where(own(M::Position).gt(talk(C::CustomerRead)))
                .and_where(own(M::Internal).eq(false))
                .and_where(own(M::Author).eq(MessageAuthor::Staff));
        }
    }
    query
}

/// A member of staff has read this far. A mark only moves forward.
pub async fn mark(tx: &Tx, conversation: ConversationId, member: MembershipId, position: i64) -> Result<(), Error> {
    use read_mark::Column;
    let row = read_mark::ActiveModel {
        id: Set(Uuid::now_v7()),
        company_id: Set(tx.company),
        conversation_id: Set(conversation),
        member_id: Set(member),
        position: Set(position),
        seen_at: Set(None),
    };
    let further = OnConflict::columns([Column::CompanyId, Column::ConversationId, Column::MemberId])
        .update_column(Column::Position)
        .action_and_where(Expr::col((read_mark::Entity, Column::Position)).lt(position))
        .to_owned();
    read_mark::Entity::insert(row).on_conflict(further).exec_without_returning(tx.conn()).await?;
    Ok(())
}

/// A member of staff has the conversation open. Who else has had it open since a moment, the last first.
pub async fn viewing(tx: &Tx, conversation: ConversationId, me: MembershipId, since: DateTime<Utc>) -> Result<Vec<MembershipId>, Error> {
    use read_mark::Column;
    let row = read_mark::ActiveModel {
        id: Set(Uuid::now_v7()),
        company_id: Set(tx.company),
        conversation_id: Set(conversation),
        member_id: Set(me),
        position: Set(0),
        seen_at: Set(Some(tx.now)),
    };
    let again = OnConflict::columns([Column::CompanyId, Column::ConversationId, Column::MemberId]).update_column(Column::SeenAt).to_owned();
    read_mark::Entity::insert(row).on_conflict(again).exec_without_returning(tx.conn()).await?;
    let others = scoped::select::<read_mark::Entity>(&Scope::company(tx.company))
        .filter(Column::ConversationId.eq(conversation))
        .filter(Column::MemberId.ne(me))
        .filter(Column::SeenAt.gte(since))
        .order_by_desc(Column::SeenAt)
        .order_by_asc(Column::Id);
    Ok(others.all(tx.conn()).await?.into_iter().map(|mark| mark.member_id).collect())
}

/// The customer's side, or the visitor, has read this far.
pub async fn read_by_customer(tx: &Tx, conversation: ConversationId, position: i64) -> Result<(), Error> {
    use conversation::Column::{CustomerRead, Id};
    let row = conversation::ActiveModel { customer_read: Set(position), ..Default::default() };
    let behind = Condition::all().add(Id.eq(conversation)).add(CustomerRead.lt(position));
    scoped::change_parts::<conversation::Entity>(tx, behind, row).await?;
    Ok(())
}
