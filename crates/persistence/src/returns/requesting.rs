//! Asking for a return: what is asked for is counted under the order's lock, so that several who ask at the same moment never get
//! more than was received together.

use super::reading;
use crate::{
    Error, Tx,
    engagement::conversations::{self, Conversation, Desk, NewConversation},
    entities::{goods_return, goods_return_line},
    orders,
    organization::next_number,
    scoped,
};
use chrono::NaiveDate;
use guanxi_domain::{
    engagement::ConversationChannel,
    ids::{DictionaryEntryId, OrderId, ReturnId, ReturnLineId},
    refusal::Refusal,
    returns::{ReturnStatus, Wanted, check_request},
    scope::{Actor, Scope},
};
use sea_orm::ActiveValue::Set;

/// What a customer wants to send back.
#[derive(Clone, Debug)]
pub struct NewReturn {
    pub order: OrderId,
    pub goods: Vec<Wanted>,
    pub reason: DictionaryEntryId,
    pub text: Option<String>,
    /// The agent whom the customer chose, or the queue of the team.
    pub desk: Desk,
}

/// Asks for a return of an order within reach, and opens the conversation about it.
pub async fn request(tx: &Tx, scope: &Scope, new: NewReturn, today: NaiveDate) -> Result<(goods_return::Model, Conversation), Error> {
    let order = match orders::lock(tx, scope, new.order, None).await {
        Err(Error::NotFound) => return Err(Refusal::invalid("/order_id", "return.unknown_order").into()),
        other => other?,
    };
    let lines = orders::lines(tx, order.id).await?;
    let goods = reading::free(tx, &Scope::company(tx.company), &lines).await?;
    check_request(&goods, &new.goods)?;
    let id = ReturnId::new();
    let rows: Vec<_> = new
        .goods
        .iter()
        .zip(1_i64..)
        .filter_map(|((line, quantity), position)| {
            let expected = goods.iter().find(|goods| goods.line == *line)?.expected(*quantity);
            Some(part(id, *line, position, *quantity, expected))
        })
        .collect();
    let number = next_number(tx, "returns", today).await?;
    let about =
        NewConversation { subject: number.clone(), channel: ConversationChannel::Return, customer: order.customer_id, desk: new.desk };
    let talk = conversations::begin(tx, about).await?;
    let row = goods_return::ActiveModel {
        id: Set(id),
        number: Set(number),
        status: Set(ReturnStatus::Requested),
        currency: Set(order.currency),
        text: Set(new.text),
        customer_id: Set(order.customer_id),
        order_id: Set(order.id),
        conversation_id: Set(talk.id),
        portal_account_id: Set(match tx.actor {
            Actor::Portal { account, .. } => Some(account),
            _ => None,
        }),
        reason_id: Set(Some(new.reason)),
        agent_id: Set(new.desk.member),
        department_id: Set(new.desk.department),
        expected: Set(rows.iter().map(|(_, expected)| expected).sum()),
        amount: Set(0),
        credit_offset: Set(0),
        credit_refund: Set(0),
        credit_kept: Set(0),
        ..Default::default()
    };
    let row = scoped::insert::<goods_return::Entity>(tx, row, "created").await?;
    scoped::append::<goods_return_line::Entity>(tx, rows.into_iter().map(|(row, _)| row).collect()).await?;
    Ok((row, talk))
}

fn part(
    of: ReturnId,
    line: guanxi_domain::ids::OrderLineId,
    position: i64,
    quantity: i64,
    expected: i64,
) -> (goods_return_line::ActiveModel, i64) {
    let row = goods_return_line::ActiveModel {
        id: Set(ReturnLineId::new()),
        return_id: Set(of),
        order_line_id: Set(line),
        position: Set(position),
        quantity: Set(quantity),
        received: Set(0),
        expected: Set(expected),
        amount: Set(0),
        ..Default::default()
    };
    (row, expected)
}
