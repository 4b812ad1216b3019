//! What customers and contacts are found by; a customer also through its contacts.

use super::{Contact, Customer};
use crate::search::Finding;
use guanxi_domain::{event::Subject, search::Field};

pub(super) fn customer(row: &Customer) -> Vec<Finding> {
    let own = [
        (Field::Number, Some(row.number.clone())),
        (Field::Name, Some(row.name.clone())),
        (Field::Name, row.name_en.clone()),
        (Field::Mobile, row.mobile.clone()),
        (Field::Phone, row.phone.clone()),
        (Field::Email, row.email.clone()),
        (Field::TaxNumber, row.tax_number.clone()),
        (Field::Address, row.address.clone()),
        (Field::Note, row.note.clone()),
    ];
    let addresses = row.addresses.0.iter().map(|address| (Field::Address, Some(address.line.clone())));
    let tags = row.tags.0.iter().map(|tag| (Field::Tags, Some(tag.clone())));
    vec![Finding::of(Subject::Customers, row.id, own.into_iter().chain(addresses).chain(tags))]
}

/// His customer is found by the same, but for the note.
pub(super) fn contact(row: &Contact) -> Vec<Finding> {
    let texts = [
        (Field::Name, Some(row.name.clone())),
        (Field::Name, row.name_en.clone()),
        (Field::Mobile, row.mobile.clone()),
        (Field::Phone, row.phone.clone()),
        (Field::Email, row.email.clone()),
        (Field::Wechat, row.wechat.clone()),
        (Field::Note, row.note.clone()),
    ];
    vec![Finding::of(Subject::Contacts, row.id, texts)]
}
