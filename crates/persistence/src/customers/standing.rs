//! How a customer stands with us: what was ordered, what is owed, what is open. One statement.

use super::Customer;
use crate::{
    Error,
    db::Conn,
    entities::{customer, file_link},
    scoped,
};
use guanxi_domain::{
    event::Subject,
    ids::{CompanyId, CustomerId},
    orders::OrderStatus,
    scope::Scope,
    service::RequestStatus,
};
use sea_orm::{
    ActiveEnum as _, ColumnTrait as _, ConnectionTrait as _, ExprTrait as _, FromQueryResult as _, QueryFilter as _, QueryResult,
    QuerySelect as _, QueryTrait as _,
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

/// The totals, how many orders are under way, and how many files are kept with the customer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standing {
    pub totals: CustomerTotals,
    pub orders_under_way: i64,
    pub files: i64,
}

impl Standing {
    /// Whether the customer may be deleted without leaving something open behind.
    #[must_use]
    pub const fn settled(&self) -> bool {
        self.orders_under_way == 0 && self.totals.outstanding == 0 && self.totals.open_requests == 0
    }
}

/// A customer within reach (or in the pool, for those who may look into it) and how it stands.
pub async fn find_standing(
    db: &impl Conn,
    scope: &Scope,
    pool: bool,
    id: CustomerId,
    currency: &str,
) -> Result<(Customer, Standing), Error> {
    let select = if pool { super::with_pool(scope) } else { scoped::select::<customer::Entity>(scope) };
    let select = select.filter(customer::Column::Id.eq(id));
    let select = columns(scope.company, id, currency).into_iter().fold(select, |select, (name, expr)| select.expr_as(expr, name));
    let row = db.conn().query_one(&select.into_query()).await?.ok_or(Error::NotFound)?;
    Ok((Customer::from_query_result(&row, "")?, Standing::read(&row)?))
}

/// How a customer stands. Amounts in other currencies than `currency` are left out.
pub async fn standing(db: &impl Conn, company: CompanyId, customer: CustomerId, currency: &str) -> Result<Standing, Error> {
    let mut query = Query::select();
    for (name, expr) in columns(company, customer, currency) {
        query.expr_as(expr, name);
    }
    Standing::read(&db.conn().query_one(&query).await?.ok_or(Error::NotFound)?)
}

impl Standing {
    fn read(row: &QueryResult) -> Result<Self, Error> {
        let number = |name: &str| row.try_get::<i64>("", name);
        Ok(Self {
            totals: CustomerTotals {
                orders: number("orders")?,
                ordered: number("ordered")?,
                outstanding: number("outstanding")?,
                open_requests: number("open_requests")?,
            },
            orders_under_way: number("orders_under_way")?,
            files: number("files")?,
        })
    }
}

fn columns(company: CompanyId, customer: CustomerId, currency: &str) -> [(&'static str, Expr); 6] {
    let rows = |table: &'static str, what: &'static str| {
        let mut query = Query::select();
        query.expr(Expr::cust(format!("CAST({what} AS bigint)"))).from(Alias::new(table));
        query.and_where(Expr::col((Alias::new(table), Alias::new("company_id"))).eq(company));
        query
    };
    let of = |table: &'static str, what: &'static str| {
        let column = |name: &'static str| Expr::col((Alias::new(table), Alias::new(name)));
        let mut query = rows(table, what);
        query.and_where(column("customer_id").eq(customer)).and_where(column("deleted_at").is_null());
        query
    };
    let order = |column: &'static str| Expr::col((Alias::new("order"), Alias::new(column)));
    let concluded = || order("status").is_in(concluded().map(|status| status.to_value()));
    let owed = Expr::col((Alias::new("receivable"), Alias::new("currency"))).eq(currency);
    let open = Expr::col((Alias::new("service_request"), Alias::new("status"))).ne(RequestStatus::Closed.to_value());
    let mut files = rows("file_link", "count(*)");
    files.and_where(file_link::Column::Subject.eq(Subject::Customers.name())).and_where(file_link::Column::SubjectId.eq(customer.0));
    [
        ("orders", sub(of("order", "count(*)").and_where(concluded()))),
        ("ordered", sub(of("order", "coalesce(sum(total), 0)").and_where(concluded()).and_where(order("currency").eq(currency)))),
        ("outstanding", sub(of("receivable", "coalesce(sum(balance), 0)").and_where(owed))),
        ("open_requests", sub(of("service_request", "count(*)").and_where(open))),
        ("orders_under_way", sub(of("order", "count(*)").and_where(order("status").is_in(under_way())))),
        ("files", sub(&mut files)),
    ]
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
