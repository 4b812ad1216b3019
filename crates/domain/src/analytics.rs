//! Analysis 分析: what the company's lists add up to, as one small model of measures, dimensions and filters.
//!
//! A [`Measure`] is a list, a condition and a way to add its rows up; a [`Dimension`] is a field of the list by which the rows are
//! told apart. So every figure is the size, or the sum, of a list that anyone who sees the figure can open.

pub mod dimensions;
pub mod period;

pub use dimensions::{Collection, Dimension, Via};
pub use period::{Grain, Period};

use crate::{
    money::{WHOLE_BP, proportion},
    orders::OrderStatus,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
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
    /// The part of the resolved requests that kept both promises.
    SlaKept,
    Feedback,
    FeedbackScore,
}

/// How rows are added up. The field is one of the list's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aggregate {
    Count,
    /// Of amounts in minor units; each currency by itself.
    Sum(&'static str),
    Average(&'static str),
    /// The part of the rows of which this is true.
    Share(&'static str),
    /// The middle one of durations in seconds.
    Median(&'static str),
}

/// What a figure is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum MeasureUnit {
    Count,
    /// Minor units of a currency.
    Money,
    Seconds,
    /// Hundredths of a mark.
    Hundredths,
    BasisPoints,
}

impl Aggregate {
    #[must_use]
    pub const fn unit(self) -> MeasureUnit {
        match self {
            Self::Count => MeasureUnit::Count,
            Self::Sum(_) => MeasureUnit::Money,
            Self::Average(_) => MeasureUnit::Hundredths,
            Self::Share(_) => MeasureUnit::BasisPoints,
            Self::Median(_) => MeasureUnit::Seconds,
        }
    }

    #[must_use]
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Self::Count => None,
            Self::Sum(field) | Self::Average(field) | Self::Share(field) | Self::Median(field) => Some(field),
        }
    }

    /// Whether the figures of parts add up to the figure of the whole.
    #[must_use]
    pub const fn adds_up(self) -> bool {
        matches!(self, Self::Count | Self::Sum(_))
    }

    /// The figure of so many rows with this sum; there is no average of nothing.
    #[must_use]
    pub fn figure(self, count: i64, sum: i64) -> Option<i64> {
        match self {
            Self::Count => Some(count),
            Self::Sum(_) => Some(sum),
            _ if count == 0 => None,
            Self::Average(_) => Some(proportion(sum, 100, count)),
            Self::Share(_) => Some(proportion(sum, WHOLE_BP, count)),
            Self::Median(_) => Some(proportion(sum, 1, count)),
        }
    }
}

/// A measure, defined.
pub struct Definition {
    pub of: Collection,
    pub value: Aggregate,
    /// The field whose day decides in which period a row falls.
    pub period: &'static str,
    /// That field is a calendar day, not a moment.
    pub dated: bool,
    /// A larger figure is a worse one.
    pub less_is_better: bool,
}

impl Measure {
    pub const ALL: [Self; 17] = {
        use Measure::*;
        [
            Customers,
            Buyers,
            Payers,
            TimeToOrder,
            TimeToPayment,
            FollowUps,
            Orders,
            OrderAmount,
            ProductSales,
            ReceiptAmount,
            Outstanding,
            Requests,
            FirstResponse,
            Resolution,
            SlaKept,
            Feedback,
            FeedbackScore,
        ]
    };

    /// The word in paths, answers and message keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Buyers => "buyers",
            Self::Payers => "payers",
            Self::TimeToOrder => "time_to_order",
            Self::TimeToPayment => "time_to_payment",
            Self::FollowUps => "follow_ups",
            Self::Orders => "orders",
            Self::OrderAmount => "order_amount",
            Self::ProductSales => "product_sales",
            Self::ReceiptAmount => "receipt_amount",
            Self::Outstanding => "outstanding",
            Self::Requests => "requests",
            Self::FirstResponse => "first_response",
            Self::Resolution => "resolution",
            Self::SlaKept => "sla_kept",
            Self::Feedback => "feedback",
            Self::FeedbackScore => "feedback_score",
        }
    }

    /// What each measure is: this table, and [`Self::only`], is the whole model.
    #[must_use]
    pub const fn definition(self) -> Definition {
        use Aggregate::{Average, Count, Median, Share, Sum};
        let (of, value, period) = match self {
            Self::Customers | Self::Buyers | Self::Payers => (Collection::Customers, Count, "created_at"),
            Self::TimeToOrder => (Collection::Customers, Median("seconds_to_order"), "created_at"),
            Self::TimeToPayment => (Collection::Customers, Median("seconds_to_payment"), "created_at"),
            Self::FollowUps => (Collection::FollowUps, Count, "happened_at"),
            Self::Orders => (Collection::Orders, Count, "created_at"),
            Self::OrderAmount => (Collection::Orders, Sum("total"), "created_at"),
            Self::ProductSales => (Collection::OrderLines, Sum("total"), "created_at"),
            Self::ReceiptAmount => (Collection::Receipts, Sum("kept"), "paid_at"),
            Self::Outstanding => (Collection::Receivables, Sum("balance"), "due_date"),
            Self::Requests => (Collection::ServiceRequests, Count, "created_at"),
            Self::FirstResponse => (Collection::ServiceRequests, Median("first_response_seconds"), "created_at"),
            Self::Resolution => (Collection::ServiceRequests, Median("resolution_seconds"), "created_at"),
            Self::SlaKept => (Collection::ServiceRequests, Share("sla_kept"), "created_at"),
            Self::Feedback => (Collection::Feedback, Count, "created_at"),
            Self::FeedbackScore => (Collection::Feedback, Average("score"), "created_at"),
        };
        let dated = matches!(self, Self::Outstanding);
        let less_is_better = matches!(value, Median(_)) || matches!(self, Self::Outstanding | Self::Requests);
        Definition { of, value, period, dated, less_is_better }
    }

    /// The conditions that a row of the list meets to be counted, in the filter language.
    #[must_use]
    pub fn only(self) -> Vec<Value> {
        let filled = |field: &str| json!({"field": field, "op": "is_not_empty"});
        match self {
            Self::Buyers | Self::TimeToOrder => vec![filled("first_order_at")],
            Self::Payers | Self::TimeToPayment => vec![filled("first_paid_at")],
            Self::FollowUps => vec![json!({"field": "done", "op": "eq", "value": true})],
            Self::Orders | Self::OrderAmount => vec![json!({"field": "status", "op": "in", "value": OrderStatus::AGREED})],
            Self::ProductSales => vec![json!({"field": "order_status", "op": "in", "value": OrderStatus::AGREED})],
            Self::ReceiptAmount => vec![json!({"field": "status", "op": "in", "value": ["confirmed", "refunded"]})],
            Self::Outstanding => vec![json!({"field": "balance", "op": "gt", "value": 0})],
            Self::FirstResponse => vec![filled("first_responded_at")],
            Self::Resolution => vec![filled("resolved_at")],
            Self::SlaKept => vec![json!({"field": "status", "op": "in", "value": ["resolved", "closed"]})],
            Self::Customers | Self::Requests | Self::Feedback | Self::FeedbackScore => Vec::new(),
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
            Some(grain) => Some(Via::Time(grain)),
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    #[test]
    fn the_model() {
        let mut table = String::from("| measure | list | value | period | by |\n|---|---|---|---|---|\n");
        for measure in Measure::ALL {
            let Definition { of, value, period, .. } = measure.definition();
            let by: Vec<_> = measure.dimensions().map(Dimension::name).collect();
            let _ = writeln!(table, "| {} | {} | {value:?} | {period} | {} |", measure.name(), of.name(), by.join(", "));
        }
        insta::assert_snapshot!(table);
    }

    #[test]
    fn names_are_those_of_the_contract() {
        for measure in Measure::ALL {
            assert_eq!(json!(measure), json!(measure.name()));
        }
        for dimension in Dimension::ALL {
            assert_eq!(json!(dimension), json!(dimension.name()));
        }
    }

    #[test]
    fn figures_are_rounded_to_the_nearest() {
        let average = Aggregate::Average("score");
        assert_eq!([average.figure(3, 13), average.figure(3, 14), average.figure(0, 0)], [Some(433), Some(467), None]);
        assert_eq!(Aggregate::Share("sla_kept").figure(8, 7), Some(8750));
        assert_eq!(Aggregate::Median("x").figure(2, 5), Some(3));
        assert_eq!([Aggregate::Count.figure(0, 0), Aggregate::Sum("x").figure(0, 0)], [Some(0), Some(0)]);
        assert_eq!(Aggregate::Sum("x").figure(2, -5), Some(-5));
    }
}
