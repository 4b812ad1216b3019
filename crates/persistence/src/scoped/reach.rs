//! Which rows a reach covers, for each kind of table.

use guanxi_domain::{
    ids::{CompanyId, DepartmentId, MembershipId},
    scope::Reach,
};
use sea_orm::{
    ColumnTrait, Condition, ExprTrait as _,
    sea_query::{Alias, Expr, Query},
};

/// Every row.
pub(crate) fn open(_: &Reach) -> Condition {
    Condition::all()
}

/// Rows with an owner and the owner's department; a customer reaches the rows of its own.
pub(crate) fn owned<C: ColumnTrait>(reach: &Reach, owner: C, department: C, customer: C) -> Condition {
    match reach {
        Reach::Everything => Condition::all(),
        Reach::Own { me, .. } => Condition::all().add(owner.eq(*me)),
        Reach::Departments { me, departments } => mine_or_of(owner, department, *me, departments),
        Reach::Customer(id) => Condition::all().add(customer.eq(*id)),
    }
}

/// As [`owned`], but what nobody has taken yet is within reach of the department it waits in, or of all when it waits nowhere.
pub(crate) fn queue<C: ColumnTrait>(reach: &Reach, owner: C, department: C, customer: C) -> Condition {
    let Reach::Own { me, department: mine } = reach else {
        return owned(reach, owner, department, customer);
    };
    let waiting = Condition::any().add(department.is_null()).add_option(mine.map(|mine| department.eq(mine)));
    Condition::any().add(owner.eq(*me)).add(Condition::all().add(owner.is_null()).add(waiting))
}

/// Members of staff: oneself, and the people of one's departments.
pub(crate) fn staffed<C: ColumnTrait>(reach: &Reach, member: C, department: C) -> Condition {
    match reach {
        Reach::Everything => Condition::all(),
        Reach::Own { me, .. } => Condition::all().add(member.eq(*me)),
        Reach::Departments { me, departments } => mine_or_of(member, department, *me, departments),
        Reach::Customer(_) => Condition::any(),
    }
}

/// Customers: one's own and one's departments'. Who enters a customer for others, into the pool, goes on seeing his entry.
pub(crate) fn customers(reach: &Reach, _: CompanyId) -> Condition {
    match reach {
        Reach::Customer(id) => Condition::all().add(Expr::col((Alias::new("customer"), Alias::new("id"))).eq(*id)),
        _ => entered("customer", reach),
    }
}

/// Leads, in the same way. A customer knows nothing of them.
pub(crate) fn leads(reach: &Reach, _: CompanyId) -> Condition {
    entered("lead", reach)
}

/// Rows with an owner and his department, and with somebody who entered them for others.
fn entered(table: &'static str, reach: &Reach) -> Condition {
    let column = |name: &'static str| Expr::col((Alias::new(table), Alias::new(name)));
    match reach {
        Reach::Everything => Condition::all(),
        Reach::Customer(_) => Condition::any(),
        Reach::Own { me, .. } => Condition::any().add(column("owner_id").eq(*me)).add(column("entered_by_id").eq(*me)),
        Reach::Departments { me, departments } => Condition::any()
            .add(column("owner_id").eq(*me))
            .add(column("entered_by_id").eq(*me))
            .add_option(among(column("department_id"), departments)),
    }
}

/// Rows under a customer: within reach when the customer is.
pub(crate) fn under<C: ColumnTrait>(reach: &Reach, company: CompanyId, customer: C) -> Condition {
    match reach {
        Reach::Everything => Condition::all(),
        Reach::Customer(id) => Condition::all().add(customer.eq(*id)),
        Reach::Own { .. } | Reach::Departments { .. } => below("customer", reach, company, customer),
    }
}

/// Rows under a lead: within reach when the lead is.
pub(crate) fn under_lead<C: ColumnTrait>(reach: &Reach, company: CompanyId, lead: C) -> Condition {
    match reach {
        Reach::Everything => Condition::all(),
        Reach::Customer(_) => Condition::any(),
        Reach::Own { .. } | Reach::Departments { .. } => below("lead", reach, company, lead),
    }
}

fn below<C: ColumnTrait>(table: &'static str, reach: &Reach, company: CompanyId, column: C) -> Condition {
    let within = Query::select()
        .column(Alias::new("id"))
        .from(Alias::new(table))
        .and_where(Expr::col(Alias::new("company_id")).eq(company))
        .and_where(Expr::col(Alias::new("deleted_at")).is_null())
        .cond_where(entered(table, reach))
        .to_owned();
    Condition::all().add(column.in_subquery(within))
}

fn mine_or_of<C: ColumnTrait>(owner: C, department: C, me: MembershipId, departments: &[DepartmentId]) -> Condition {
    Condition::any().add(owner.eq(me)).add_option(among(department.into_expr(), departments))
}

/// One of these departments. Of none, nothing is said: `1 = 2` would reach PostgreSQL as two parameters, and nothing be found by an index.
pub(crate) fn among(department: Expr, departments: &[DepartmentId]) -> Option<Expr> {
    (!departments.is_empty()).then(|| department.is_in(departments.iter().copied()))
}
