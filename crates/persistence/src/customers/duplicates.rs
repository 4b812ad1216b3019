//! Customers that look like the one being typed. They are looked for in the whole company, whatever is within reach:
//! that one exists may be known, all else about it not.

use super::Customer;
use crate::{
    Error,
    db::Conn,
    entities::{contact, customer},
    listing::escape_like,
    scoped,
};
use guanxi_domain::{
    folding,
    ids::{CompanyId, CustomerId},
    scope::Scope,
};
use sea_orm::{ColumnTrait as _, Condition, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _, sea_query::LikeExpr};

/// What is known of the customer being typed.
#[derive(Clone, Debug, Default)]
pub struct Likeness {
    pub name: Option<String>,
    pub mobile: Option<String>,
    pub email: Option<String>,
    /// The customer itself, when it is there already.
    pub except: Option<CustomerId>,
}

/// A customer that looks the same, and by what.
#[derive(Clone, Debug)]
pub struct Lookalike {
    pub field: &'static str,
    pub customer: Customer,
}

/// Folded names shorter than this are compared whole, not as beginnings: too many names begin alike.
const SHORTEST_BEGINNING: usize = 3;
const MOST: u64 = 10;

/// Customers with the same telephone, mail or name (or whose name begins so), the surest first.
pub async fn lookalikes(db: &impl Conn, company: CompanyId, like: &Likeness) -> Result<Vec<Lookalike>, Error> {
    use customer::Column;
    let mobile = like.mobile.as_deref().and_then(folding::telephone);
    let email = like.email.as_deref().map(folding::mail).filter(|mail| mail.contains('@'));
    let name = like.name.as_deref().map(folding::name).filter(|name| !name.is_empty());
    let mut any = Condition::any();
    if let Some(mobile) = &mobile {
        any = any.add(Column::MobileFold.eq(mobile)).add(Column::PhoneFold.eq(mobile));
        any = any.add(through_contact(company, contact::Column::MobileFold, mobile));
    }
    if let Some(email) = &email {
        any = any.add(Column::EmailFold.eq(email)).add(through_contact(company, contact::Column::EmailFold, email));
    }
    if let Some(name) = &name {
        any = any.add(Column::NameFold.eq(name));
        if name.chars().count() >= SHORTEST_BEGINNING {
            any = any.add(Column::NameFold.like(LikeExpr::new(format!("{}%", escape_like(name))).escape('\\')));
        }
    }
    if any.is_empty() {
        return Ok(Vec::new());
    }
    let found = scoped::select::<customer::Entity>(&Scope::company(company))
        .filter(any)
        .filter(Condition::all().add_option(like.except.map(|id| Column::Id.ne(id))))
        .order_by_asc(Column::NameFold)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(db.conn())
        .await?;
    let mut found: Vec<_> = found
        .into_iter()
        .map(|customer| Lookalike { field: shared(&customer, mobile.as_deref(), email.as_deref(), name.as_deref()), customer })
        .collect();
    found.sort_by_key(|lookalike| ["mobile", "email", "name"].iter().position(|field| *field == lookalike.field));
    Ok(found)
}

fn through_contact(company: CompanyId, column: contact::Column, value: &str) -> sea_orm::sea_query::Expr {
    let contacts = scoped::select::<contact::Entity>(&Scope::company(company))
        .filter(column.eq(value))
        .select_only()
        .column(contact::Column::CustomerId)
        .into_query();
    customer::Column::Id.in_subquery(contacts)
}

/// By what a customer was found; what its own row does not show was found through a contact.
fn shared(row: &Customer, mobile: Option<&str>, email: Option<&str>, name: Option<&str>) -> &'static str {
    let same = |own: &Option<String>, sought: Option<&str>| sought.is_some() && own.as_deref() == sought;
    if same(&row.mobile_fold, mobile) || same(&row.phone_fold, mobile) {
        "mobile"
    } else if same(&row.email_fold, email) {
        "email"
    } else if name.is_some_and(|name| row.name_fold.starts_with(name)) {
        "name"
    } else if mobile.is_some() {
        "mobile"
    } else {
        "email"
    }
}
