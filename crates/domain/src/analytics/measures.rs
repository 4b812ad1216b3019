//! What is measured: each measure is a list, the condition that its rows meet, and how they are added up.

use super::{Aggregate, Collection, Definition, Dimension, Via};
use crate::{engagement::MessageAuthor, orders::OrderStatus, returns::ReturnStatus};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

/// After how long without a contact a customer counts as forgotten.
pub const FORGOTTEN: &str = "P14D";

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// People who showed interest.
    Leads,
    /// Of these, the ones who became customers.
    Conversions,
    /// From the lead's entry to the customer.
    TimeToConvert,
    /// Customers entered.
    Customers,
    /// Of these, the ones who have ordered.
    Buyers,
    /// Of these, the ones who have paid for an order.
    Payers,
    /// From the customer's entry to his first order.
    TimeToOrder,
    /// From the customer's entry to his first order that is paid.
    TimeToPayment,
    FollowUps,
    /// Customers whose next contact should have been made by now.
    OverdueContacts,
    /// Customers in somebody's care whom nobody has contacted for a fortnight.
    Forgotten,
    /// Customers who fell back into the pool, since nobody cared for them.
    PoolLosses,
    /// Conversations that customers and visitors began.
    Chats,
    /// From their beginning to the first answer.
    ChatResponse,
    /// Orders that the company has agreed to.
    Orders,
    OrderAmount,
    /// Lines of these orders, by what they cost.
    ProductSales,
    /// Money that came in, less what was given back.
    ReceiptAmount,
    /// What customers owe.
    Outstanding,
    Requests,
    FirstResponse,
    Resolution,
    /// Requests by the day on which they were resolved.
    Resolved,
    /// Requests whose clock has run out.
    OverdueRequests,
    /// The part of the resolved requests that kept both promises.
    SlaKept,
    Feedback,
    FeedbackScore,
    Returns,
    /// What of the goods sent back was credited.
    ReturnAmount,
    /// Returns by the day on which the agent decided.
    ReturnsDecided,
    /// Returns that wait for the agent's decision.
    ReturnsWaiting,
}

impl Measure {
    pub const ALL: [Self; 31] = {
        use Measure::*;
        [
            Customers,
            Buyers,
            Payers,
            TimeToOrder,
            TimeToPayment,
            Leads,
            Conversions,
            TimeToConvert,
            FollowUps,
            OverdueContacts,
            Forgotten,
            PoolLosses,
            Chats,
            ChatResponse,
            Orders,
            OrderAmount,
            ProductSales,
            ReceiptAmount,
            Outstanding,
            Requests,
            FirstResponse,
            Resolution,
            Resolved,
            OverdueRequests,
            SlaKept,
            Feedback,
            FeedbackScore,
            Returns,
            ReturnAmount,
            ReturnsDecided,
            ReturnsWaiting,
        ]
    };

    /// The word in paths, answers and message keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leads => "leads",
            Self::Conversions => "conversions",
            Self::TimeToConvert => "time_to_convert",
            Self::Customers => "customers",
            Self::Buyers => "buyers",
            Self::Payers => "payers",
            Self::TimeToOrder => "time_to_order",
            Self::TimeToPayment => "time_to_payment",
            Self::FollowUps => "follow_ups",
            Self::OverdueContacts => "overdue_contacts",
            Self::Forgotten => "forgotten",
            Self::PoolLosses => "pool_losses",
            Self::Chats => "chats",
            Self::ChatResponse => "chat_response",
            Self::Orders => "orders",
            Self::OrderAmount => "order_amount",
            Self::ProductSales => "product_sales",
            Self::ReceiptAmount => "receipt_amount",
            Self::Outstanding => "outstanding",
            Self::Requests => "requests",
            Self::FirstResponse => "first_response",
            Self::Resolution => "resolution",
            Self::Resolved => "resolved",
            Self::OverdueRequests => "overdue_requests",
            Self::SlaKept => "sla_kept",
            Self::Feedback => "feedback",
            Self::FeedbackScore => "feedback_score",
            Self::Returns => "returns",
            Self::ReturnAmount => "return_amount",
            Self::ReturnsDecided => "returns_decided",
            Self::ReturnsWaiting => "returns_waiting",
        }
    }

    /// What each measure is: this table, and [`Self::only`], is the whole model.
    #[must_use]
    pub const fn definition(self) -> Definition {
        use Aggregate::{Average, Count, Median, Share, Sum};
        let (of, value, period) = match self {
            Self::Leads | Self::Conversions => (Collection::Leads, Count, Some("created_at")),
            Self::TimeToConvert => (Collection::Leads, Median("seconds_to_convert"), Some("created_at")),
            Self::Customers | Self::Buyers | Self::Payers => (Collection::Customers, Count, Some("created_at")),
            Self::TimeToOrder => (Collection::Customers, Median("seconds_to_order"), Some("created_at")),
            Self::TimeToPayment => (Collection::Customers, Median("seconds_to_payment"), Some("created_at")),
            Self::FollowUps => (Collection::FollowUps, Count, Some("happened_at")),
            Self::OverdueContacts | Self::Forgotten => (Collection::Customers, Count, None),
            Self::PoolLosses => (Collection::PoolLosses, Count, Some("lost_at")),
            Self::Chats => (Collection::Conversations, Count, Some("created_at")),
            Self::ChatResponse => (Collection::Conversations, Median("first_response_seconds"), Some("created_at")),
            Self::Orders => (Collection::Orders, Count, Some("created_at")),
            Self::OrderAmount => (Collection::Orders, Sum("total"), Some("created_at")),
            Self::ProductSales => (Collection::OrderLines, Sum("total"), Some("created_at")),
            Self::ReceiptAmount => (Collection::Receipts, Sum("kept"), Some("paid_at")),
            Self::Outstanding => (Collection::Receivables, Sum("balance"), Some("due_date")),
            Self::Requests => (Collection::ServiceRequests, Count, Some("created_at")),
            Self::FirstResponse => (Collection::ServiceRequests, Median("first_response_seconds"), Some("created_at")),
            Self::Resolution => (Collection::ServiceRequests, Median("resolution_seconds"), Some("created_at")),
            Self::Resolved => (Collection::ServiceRequests, Count, Some("resolved_at")),
            Self::OverdueRequests => (Collection::ServiceRequests, Count, None),
            Self::SlaKept => (Collection::ServiceRequests, Share("sla_kept"), Some("created_at")),
            Self::Feedback => (Collection::Feedback, Count, Some("created_at")),
            Self::FeedbackScore => (Collection::Feedback, Average("score"), Some("created_at")),
            Self::Returns => (Collection::Returns, Count, Some("created_at")),
            Self::ReturnAmount => (Collection::Returns, Sum("amount"), Some("credited_at")),
            Self::ReturnsDecided => (Collection::Returns, Count, Some("agent_decided_at")),
            Self::ReturnsWaiting => (Collection::Returns, Count, None),
        };
        let dated = matches!(self, Self::Outstanding);
        let less_is_better = matches!(value, Median(_))
            || period.is_none()
            || matches!(self, Self::Outstanding | Self::Requests | Self::PoolLosses | Self::Returns | Self::ReturnAmount);
        Definition { of, value, period, dated, less_is_better }
    }

    /// The conditions that a row of the list meets to be counted, in the filter language.
    #[must_use]
    pub fn only(self) -> Vec<Value> {
        let filled = |field: &str| json!({"field": field, "op": "is_not_empty"});
        let owned = || json!({"field": "in_pool", "op": "eq", "value": false});
        let before = |field: &str, moment: Value| json!({"field": field, "op": "lt", "value": moment});
        let now = json!({"now": true});
        let asked = || json!({"field": "begun_by", "op": "in", "value": [MessageAuthor::Customer, MessageAuthor::Visitor]});
        match self {
            Self::Conversions | Self::TimeToConvert => vec![filled("converted_at")],
            Self::Buyers | Self::TimeToOrder => vec![filled("first_order_at")],
            Self::Payers | Self::TimeToPayment => vec![filled("first_paid_at")],
            Self::FollowUps => vec![json!({"field": "done", "op": "eq", "value": true})],
            Self::Orders | Self::OrderAmount => vec![json!({"field": "status", "op": "in", "value": OrderStatus::AGREED})],
            Self::ProductSales => vec![json!({"field": "order_status", "op": "in", "value": OrderStatus::AGREED})],
            Self::ReceiptAmount => vec![json!({"field": "status", "op": "in", "value": ["confirmed", "refunded"]})],
            Self::Outstanding => vec![json!({"field": "balance", "op": "gt", "value": 0})],
            Self::OverdueContacts => vec![owned(), before("next_contact_at", now)],
            Self::Forgotten => vec![owned(), before("untouched_since", json!({"ago": FORGOTTEN}))],
            Self::Chats => vec![asked()],
            Self::ChatResponse => vec![asked(), filled("first_response_seconds")],
            Self::FirstResponse => vec![filled("first_responded_at")],
            Self::Resolution | Self::Resolved => vec![filled("resolved_at")],
            Self::OverdueRequests => vec![before("due_at", now)],
            Self::ReturnAmount => vec![filled("credited_at")],
            Self::ReturnsDecided => vec![filled("agent_decided_at")],
            Self::ReturnsWaiting => vec![json!({"field": "status", "op": "eq", "value": ReturnStatus::Requested})],
            Self::SlaKept => vec![json!({"field": "status", "op": "in", "value": ["resolved", "closed"]})],
            Self::Leads | Self::Customers | Self::PoolLosses | Self::Requests | Self::Feedback | Self::FeedbackScore | Self::Returns => {
                Vec::new()
            }
        }
    }

    /// What one must be granted to see the measure: whoever sees it can open its list.
    #[must_use]
    pub fn permissions(self) -> Vec<&'static str> {
        let of_orders = matches!(self, Self::Buyers | Self::Payers | Self::TimeToOrder | Self::TimeToPayment);
        let list = self.definition().of.permission();
        if of_orders { vec![list, Collection::Orders.permission()] } else { vec![list] }
    }

    /// How this measure can be told apart by a dimension, if it can.
    #[must_use]
    pub fn by(self, dimension: Dimension) -> Option<Via> {
        let definition = self.definition();
        match dimension.grain() {
            Some(grain) => definition.period.map(|_| Via::Time(grain)),
            // A province's middle value is not made of its cities'.
            None if dimension == Dimension::Region && matches!(definition.value, Aggregate::Median(_)) => None,
            None => definition.of.dimensions().iter().find(|(known, _)| *known == dimension).map(|(_, via)| *via),
        }
    }

    /// Every dimension there is for this measure.
    pub fn dimensions(self) -> impl Iterator<Item = Dimension> {
        Dimension::ALL.into_iter().filter(move |dimension| self.by(*dimension).is_some())
    }
}
