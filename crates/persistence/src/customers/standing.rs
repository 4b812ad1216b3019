//! How a customer stands with us: what was ordered, what is owed, what is open. One statement.

use crate::{Error, db::Conn};
use guanxi_domain::{
    ids::{CompanyId, CustomerId},
    orders::OrderStatus,
    service::RequestStatus,
};
use sea_orm::{
    ActiveEnum as _, ConnectionTrait as _, ExprTrait as _,
    sea_query::{Alias, Expr, Query, SelectStatement},
};

/// The sums on a customer's page, in minor units of the company's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CustomerTotals {
    pub orders: i64,
    pub ordered: i64,
    pub outstanding: i64,
    pub open_requests: i64,
}

/// The totals, and how many orders are under way.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standing {
    pub totals: CustomerTotals,
    pub orders_under_way: i64,
}

impl Standing {
    /// Whether the customer may be deleted without leaving something open behind.
    #[must_use]
    pub const fn settled(&self) -> bool {
        self.orders_under_way == 0 && self.totals.outstanding == 0 && self.totals.open_requests == 0
    }
}

/// How a customer stands. Amounts in other currencies than `currency` are left out.
pub async fn standing(db: &impl Conn, company: CompanyId, customer: CustomerId, currency: &str) -> Result<Standing, Error> {
    let of = |table: &'static str, what: &'static str| {
        let mut query = Query::select();
        query.expr(Expr::cust(format!("CAST({what} AS bigint)"))).from(Alias::new(table));
        query.and_where(Expr::col("company_id").eq(company)).and_where(Expr::col("customer_id").eq(customer));
        query.and_where(Expr::col("deleted_at").is_null());
        query
    };
    let concluded = || Expr::col("status").is_in(concluded().map(|status| status.to_value()));
    let query = Query::select()
        .expr_as(sub(of("order", "count(*)").and_where(concluded())), "orders")
        .expr_as(
            sub(of("order", "coalesce(sum(total), 0)").and_where(concluded()).and_where(Expr::col("currency").eq(currency))),
            "ordered",
        )
        .expr_as(sub(of("receivable", "coalesce(sum(balance), 0)").and_where(Expr::col("currency").eq(currency))), "outstanding")
        .expr_as(
            sub(of("service_request", "count(*)").and_where(Expr::col("status").ne(RequestStatus::Closed.to_value()))),
            "open_requests",
        )
        .expr_as(sub(of("order", "count(*)").and_where(Expr::col("status").is_in(under_way()))), "orders_under_way")
        .to_owned();
    let row = db.conn().query_one(&query).await?.ok_or(Error::NotFound)?;
    let number = |name: &str| row.try_get::<i64>("", name);
    Ok(Standing {
        totals: CustomerTotals {
            orders: number("orders")?,
            ordered: number("ordered")?,
            outstanding: number("outstanding")?,
            open_requests: number("open_requests")?,
        },
        orders_under_way: number("orders_under_way")?,
    })
}

fn sub(query: &mut SelectStatement) -> Expr {
    Expr::SubQuery(None, Box::new(query.take().into()))
}

/// Orders that a customer and we have agreed on.
const fn concluded() -> [OrderStatus; 6] {
    use OrderStatus::*;
    [Approved, Signed, PartiallyShipped, Shipped, Delivered, Completed]
}

/// Orders on their way: they hold a customer with its owner. A draft does not, else a draft would be enough to keep one for ever.
pub(super) fn under_way() -> Vec<String> {
    use OrderStatus::*;
    [PendingApproval, Approved, Signed, PartiallyShipped, Shipped, Delivered].map(|status| status.to_value()).into()
}
