//! How customers can be reached: who has a login to the portal, and where mail goes.

use crate::{
    Error, Tx,
    customers::CustomerLine,
    db::Conn as _,
    entities::{contact, customer, portal_account},
    scoped,
};
use guanxi_domain::{
    ids::{ContactId, CustomerId},
    scope::Scope,
};
use sea_orm::{ColumnTrait as _, QueryFilter as _, QuerySelect as _};
use std::collections::{HashMap, HashSet};

/// What is known of the ways to some customers.
#[derive(Default)]
pub struct Ways {
    in_portal: HashSet<CustomerId>,
    addresses: HashMap<CustomerId, String>,
    contacts: HashMap<ContactId, (CustomerId, Option<String>)>,
}

impl Ways {
    /// Looks them up, for all at once.
    pub async fn to(tx: &Tx, customers: &[CustomerLine]) -> Result<Self, Error> {
        let (company, ids) = (Scope::company(tx.company), customers.iter().map(|customer| customer.id));
        let accounts = scoped::select::<portal_account::Entity>(&company)
            .filter(portal_account::Column::CustomerId.is_in(ids.clone()))
            .filter(portal_account::Column::Disabled.eq(false));
        let in_portal = accounts.select_only().column(portal_account::Column::CustomerId).into_tuple().all(tx.conn()).await?;
        let people = scoped::select::<contact::Entity>(&company).filter(contact::Column::CustomerId.is_in(ids)).all(tx.conn()).await?;
        let mut ways = Self { in_portal: in_portal.into_iter().collect(), ..Self::default() };
        for person in people.iter().filter(|person| person.is_primary) {
            if let Some(address) = &person.email {
                ways.addresses.insert(person.customer_id, address.clone());
            }
        }
        for customer in customers {
            if let Some(address) = &customer.email {
                ways.addresses.entry(customer.id).or_insert_with(|| address.clone());
            }
        }
        ways.contacts = people.into_iter().map(|person| (person.id, (person.customer_id, person.email))).collect();
        Ok(ways)
    }

    /// Whether somebody can log in for the customer.
    #[must_use]
    pub fn in_portal(&self, customer: CustomerId) -> bool {
        self.in_portal.contains(&customer)
    }

    /// Whether somebody is a contact of the customer.
    #[must_use]
    pub fn knows(&self, customer: CustomerId, contact: ContactId) -> bool {
        self.contacts.get(&contact).is_some_and(|(of, _)| *of == customer)
    }

    /// Where mail goes: to the contact, or to the customer's first one, or to the customer.
    #[must_use]
    pub fn address(&self, customer: CustomerId, contact: Option<ContactId>) -> Option<&str> {
        match contact {
            Some(contact) => self.contacts.get(&contact)?.1.as_deref(),
            None => self.addresses.get(&customer).map(String::as_str),
        }
    }
}

/// The customers of these ids within reach.
pub async fn customers(tx: &Tx, scope: &Scope, ids: &[CustomerId]) -> Result<HashMap<CustomerId, CustomerLine>, Error> {
    let rows = scoped::select::<customer::Entity>(scope).filter(customer::Column::Id.is_in(ids.iter().copied()));
    Ok(rows.into_partial_model().all(tx.conn()).await?.into_iter().map(|row: CustomerLine| (row.id, row)).collect())
}
