//! Follow-ups and conversations: queries and writes.

pub mod attachments;
pub(crate) mod check;
pub mod conversations;
pub mod follow_ups;
pub mod messages;
pub mod reading;
mod reckoning;
pub mod timeline;
pub mod visitors;

use crate::scoped::{among, queue, under};
use guanxi_domain::{
    ids::{CompanyId, DepartmentId},
    scope::Reach,
};
use sea_orm::{
    ColumnTrait, Condition, ExprTrait as _,
    sea_query::{Expr, Query, SelectStatement},
};

/// Work about a customer: within reach of the one who does it and of those who lead him, of the queue it waits in, and of those
/// who look after the customer.
pub(crate) fn shared<C: ColumnTrait>(reach: &Reach, company: CompanyId, doer: C, department: C, customer: C) -> Condition {
    let of_customer = under(reach, company, customer);
    match reach {
        Reach::Everything | Reach::Customer(_) => of_customer,
        Reach::Own { .. } => Condition::any().add(queue(reach, doer, department, customer)).add(of_customer),
        Reach::Departments { me, departments } => {
            let queues = Condition::any().add(department.is_null()).add_option(among(department.into_expr(), departments));
            Condition::any()
                .add(doer.eq(*me))
                .add_option(members(company, departments).map(|members| doer.in_subquery(members)))
                .add(Condition::all().add(doer.is_null()).add(queues))
                .add(of_customer)
        }
    }
}

/// The members of these departments, as they are now; `None` of no department.
pub(crate) fn members(company: CompanyId, departments: &[DepartmentId]) -> Option<SelectStatement> {
    let of = among(Expr::col("department_id"), departments)?;
    Some(Query::select().column("id").from("membership").and_where(Expr::col("company_id").eq(company)).and_where(of).to_owned())
}
