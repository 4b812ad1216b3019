//! What a caller may read of a customer: the fields that his roles hide or blot out, and those of customers he does not reach.

use guanxi_domain::{
    access::principal::Principal,
    customers::{AddressView, ownership},
    masking::masked,
    refusal::Refusal,
    scope::{Holder, Reach},
};
use guanxi_persistence::customers::{Customer, CustomerLine};

pub use guanxi_domain::customers::GUARDED;

/// Whose a customer is.
pub fn holder(row: &Customer) -> Holder {
    Holder { customer: Some(row.id), owner: row.owner_id, department: row.department_id, entered_by: row.entered_by_id }
}

/// Whose a customer in a list is.
pub fn holder_of_line(row: &CustomerLine) -> Holder {
    Holder { customer: Some(row.id), owner: row.owner_id, department: row.department_id, entered_by: row.entered_by_id }
}

/// Whether the caller reads every customer of the company.
pub fn sees_all(who: &Principal) -> bool {
    who.scope_for("customers:read").is_some_and(|scope| scope.reach == Reach::Everything)
}

/// Whether the caller reaches a customer with a permission. An entry of his that is another's by now does not count.
pub fn reaches(who: &Principal, permission: &str, row: &Customer) -> bool {
    let holder = if row.owner_id.is_some() { holder(row).without_entry() } else { holder(row) };
    who.scope_for(permission).is_some_and(|scope| scope.reach.covers(&holder))
}

/// Refuses to change a customer that somebody only sees.
pub fn may_change(who: &Principal, permission: &str, row: &Customer) -> Result<(), Refusal> {
    ownership::may_change(row.owner_id, reaches(who, permission, row))
}

/// What one caller may read of one customer.
pub struct Sight<'a> {
    who: &'a Principal,
    resource: &'static str,
    within: bool,
}

impl<'a> Sight<'a> {
    pub fn of(who: &'a Principal, holder: &Holder) -> Self {
        let within = who.scope_for("customers:read").is_some_and(|scope| scope.reach.covers(holder));
        Self { who, resource: "customers", within }
    }

    /// The same for the contacts of a customer within reach.
    pub const fn of_contacts(who: &'a Principal) -> Self {
        Self { who, resource: "contacts", within: true }
    }

    /// The same for leads within reach.
    pub const fn of_leads(who: &'a Principal) -> Self {
        Self { who, resource: "leads", within: true }
    }

    /// A guarded text as the caller sees it.
    pub fn text(&self, field: &str, text: Option<&str>) -> Option<String> {
        let text = text?;
        let name = format!("{}.{field}", self.resource);
        if self.who.hidden.contains(&name) {
            return None;
        }
        let open = (self.within || !GUARDED.contains(&field)) && !self.who.masked.contains(&name);
        if open {
            return Some(text.to_owned());
        }
        // Of a sentence even the ends may tell too much.
        let short = ["mobile", "phone", "email", "wechat"].contains(&field);
        Some(if short { masked(text) } else { "****".to_owned() })
    }

    /// Addresses as the caller sees them.
    pub fn addresses(&self, addresses: &[AddressView]) -> Vec<AddressView> {
        let shown = addresses.iter().filter_map(|address| {
            Some(AddressView {
                line: self.text("address", Some(&address.line))?,
                recipient: self.text("address", address.recipient.as_deref()),
                phone: self.text("mobile", address.phone.as_deref()),
                ..address.clone()
            })
        });
        shown.collect()
    }

    /// A text that a form sends back as it was shown is no change: else what is blotted out would be written over what is there.
    pub fn unless_as_shown(&self, field: &str, sent: Option<Option<String>>, stored: Option<&str>) -> Option<Option<String>> {
        let shown = self.text(field, stored);
        sent.filter(|sent| shown.as_deref() == stored || sent.as_deref() != shown.as_deref())
    }
}
