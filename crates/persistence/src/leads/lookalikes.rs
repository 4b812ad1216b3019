//! Leads that look like the customer or lead being typed: looked for in the whole company, whatever is within reach.

use super::Lead;
use crate::{
    Error,
    customers::Likeness,
    db::Conn,
    entities::lead::{Column, Entity},
    listing::escape_like,
    scoped,
};
use guanxi_domain::{
    folding,
    ids::{CompanyId, LeadId},
    leads::LeadStatus,
    scope::Scope,
};
use sea_orm::{ColumnTrait as _, Condition, QueryFilter as _, QueryOrder as _, QuerySelect as _, sea_query::LikeExpr};

/// A lead that looks the same, and by what.
#[derive(Clone, Debug)]
pub struct Lookalike {
    pub field: &'static str,
    pub lead: Lead,
}

/// Folded names shorter than this are compared whole, not as beginnings.
const SHORTEST_BEGINNING: usize = 3;
const MOST: u64 = 10;

/// Leads with the same telephone or mail, of the same organisation (or one whose name begins so), or of a person of this name; the
/// surest first. What has become a customer is found as the customer.
pub async fn lookalikes(db: &impl Conn, company: CompanyId, like: &Likeness, except: Option<LeadId>) -> Result<Vec<Lookalike>, Error> {
    let mobile = like.mobile.as_deref().and_then(folding::telephone);
    let email = like.email.as_deref().map(folding::mail).filter(|mail| mail.contains('@'));
    let name = like.name.as_deref().map(folding::name).filter(|name| !name.is_empty());
    let mut any = Condition::any();
    if let Some(mobile) = &mobile {
        any = any.add(Column::MobileFold.eq(mobile)).add(Column::PhoneFold.eq(mobile));
    }
    if let Some(email) = &email {
        any = any.add(Column::EmailFold.eq(email));
    }
    if let Some(name) = &name {
        any = any.add(Column::OrganizationFold.eq(name)).add(Column::NameFold.eq(name));
        if name.chars().count() >= SHORTEST_BEGINNING {
            any = any.add(Column::OrganizationFold.like(LikeExpr::new(format!("{}%", escape_like(name))).escape('\\')));
        }
    }
    if any.is_empty() {
        return Ok(Vec::new());
    }
    let found = scoped::select::<Entity>(&Scope::company(company))
        .filter(any)
        .filter(Column::Status.ne(LeadStatus::Converted))
        .filter(Condition::all().add_option(except.map(|id| Column::Id.ne(id))))
        .order_by_desc(Column::Id)
        .limit(MOST)
        .all(db.conn())
        .await?;
    let same = |own: &Option<String>, sought: &Option<String>| sought.is_some() && own == sought;
    let mut found: Vec<_> = found
        .into_iter()
        .map(|lead| {
            let by_telephone = same(&lead.mobile_fold, &mobile) || same(&lead.phone_fold, &mobile);
            let field = if by_telephone {
                "mobile"
            } else if same(&lead.email_fold, &email) {
                "email"
            } else {
                "name"
            };
            Lookalike { field, lead }
        })
        .collect();
    found.sort_by_key(|lookalike| ["mobile", "email", "name"].iter().position(|field| *field == lookalike.field));
    Ok(found)
}
