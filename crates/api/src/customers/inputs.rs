//! What can be written of a customer, as it comes in.

use super::{
    checks::{Faults, tidy},
    sight::Sight,
};
use crate::http::{json::present, problem::Problem};
use guanxi_domain::{
    customers::{AddressView, CustomerKind, CustomerRole, Intent, Lifecycle},
    ids::{DictionaryEntryId, FileId},
};
use guanxi_persistence::customers::{ContactFields, Customer, CustomerFields};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

const MOST_ADDRESSES: u64 = 20;
const MOST_TAGS: u64 = 20;

/// A customer to be entered.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCustomer {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    kind: CustomerKind,
    role: Option<CustomerRole>,
    intent: Option<Intent>,
    level_id: Option<DictionaryEntryId>,
    source_id: Option<DictionaryEntryId>,
    medium_id: Option<DictionaryEntryId>,
    industry_id: Option<DictionaryEntryId>,
    region_id: Option<DictionaryEntryId>,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    name_en: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    mobile: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    phone: Option<String>,
    #[validate(email, length(max = 254))]
    #[schema(max_length = 254)]
    email: Option<String>,
    #[validate(length(max = 300))]
    #[schema(max_length = 300)]
    website: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    tax_number: Option<String>,
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    note: Option<String>,
    #[validate(length(max = 300))]
    #[schema(max_length = 300)]
    address: Option<String>,
    #[validate(length(max = MOST_ADDRESSES))]
    #[schema(max_items = 20)]
    addresses: Option<Vec<AddressView>>,
    #[validate(length(max = MOST_TAGS))]
    #[schema(max_items = 20)]
    tags: Option<Vec<String>>,
    /// The person to talk to.
    #[validate(nested)]
    contact: Option<NewContactInline>,
    /// Keep the customer in one's own care at once; else it lands in the pool.
    keep: Option<bool>,
}

/// The first contact, entered along with the customer.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewContactInline {
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    name_en: Option<String>,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    job_title: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    mobile: Option<String>,
    #[validate(email, length(max = 254))]
    #[schema(max_length = 254)]
    email: Option<String>,
}

/// What to change of a customer; null empties a field.
#[derive(Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CustomerChanges {
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    name: Option<String>,
    kind: Option<CustomerKind>,
    role: Option<CustomerRole>,
    intent: Option<Intent>,
    lifecycle: Option<Lifecycle>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    level_id: Option<Option<DictionaryEntryId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    source_id: Option<Option<DictionaryEntryId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    medium_id: Option<Option<DictionaryEntryId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    industry_id: Option<Option<DictionaryEntryId>>,
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DictionaryEntryId>)]
    region_id: Option<Option<DictionaryEntryId>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 200))]
    #[schema(value_type = Option<String>, max_length = 200)]
    name_en: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 40))]
    #[schema(value_type = Option<String>, max_length = 40)]
    mobile: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 40))]
    #[schema(value_type = Option<String>, max_length = 40)]
    phone: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(email, length(max = 254))]
    #[schema(value_type = Option<String>, max_length = 254)]
    email: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 300))]
    #[schema(value_type = Option<String>, max_length = 300)]
    website: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 40))]
    #[schema(value_type = Option<String>, max_length = 40)]
    tax_number: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 5000))]
    #[schema(value_type = Option<String>, max_length = 5000)]
    note: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 300))]
    #[schema(value_type = Option<String>, max_length = 300)]
    address: Option<Option<String>>,
    #[validate(length(max = MOST_ADDRESSES))]
    #[schema(max_items = 20)]
    addresses: Option<Vec<AddressView>>,
    #[validate(length(max = MOST_TAGS))]
    #[schema(max_items = 20)]
    tags: Option<Vec<String>>,
    /// Papers kept with the customer, in order, in place of those that hung there; the customer does not see them.
    #[validate(length(max = 100))]
    #[schema(max_items = 100)]
    pub file_ids: Option<Vec<FileId>>,
}

impl NewCustomer {
    /// The customer's fields, its first contact, and whether to keep it; or what is wrong with them.
    pub fn checked(self) -> Result<(CustomerFields, Option<ContactFields>, bool), Problem> {
        let keep = self.keep.unwrap_or_default();
        let contact = self.contact.map(NewContactInline::checked).transpose()?;
        let fields = CustomerChanges {
            name: Some(self.name),
            kind: Some(self.kind),
            role: self.role,
            intent: self.intent,
            lifecycle: None,
            level_id: Some(self.level_id),
            source_id: Some(self.source_id),
            medium_id: Some(self.medium_id),
            industry_id: Some(self.industry_id),
            region_id: Some(self.region_id),
            name_en: Some(self.name_en),
            mobile: Some(self.mobile),
            phone: Some(self.phone),
            email: Some(self.email),
            website: Some(self.website),
            tax_number: Some(self.tax_number),
            note: Some(self.note),
            address: Some(self.address),
            addresses: self.addresses,
            tags: self.tags,
            file_ids: None,
        };
        Ok((fields.checked()?, contact, keep))
    }
}

impl CustomerChanges {
    /// Leaves out what comes back as it was blotted out for the caller.
    pub fn without_masks(self, sight: &Sight<'_>, before: &Customer) -> Self {
        Self {
            mobile: sight.unless_as_shown("mobile", self.mobile, before.mobile.as_deref()),
            phone: sight.unless_as_shown("phone", self.phone, before.phone.as_deref()),
            email: sight.unless_as_shown("email", self.email, before.email.as_deref()),
            tax_number: sight.unless_as_shown("tax_number", self.tax_number, before.tax_number.as_deref()),
            note: sight.unless_as_shown("note", self.note, before.note.as_deref()),
            address: sight.unless_as_shown("address", self.address, before.address.as_deref()),
            addresses: self.addresses.filter(|sent| *sent != sight.addresses(&before.addresses.0)),
            ..self
        }
    }

    /// The fields to write, tidied; or what is wrong with them.
    pub fn checked(self) -> Result<CustomerFields, Problem> {
        let mut faults = Faults::default();
        let fields = CustomerFields {
            name: faults.required("/name", self.name),
            kind: self.kind,
            role: self.role,
            intent: self.intent,
            lifecycle: self.lifecycle,
            level_id: self.level_id,
            source_id: self.source_id,
            medium_id: self.medium_id,
            industry_id: self.industry_id,
            region_id: self.region_id,
            name_en: self.name_en.map(tidy),
            mobile: faults.telephone("/mobile", self.mobile),
            phone: faults.telephone("/phone", self.phone),
            email: self.email.map(tidy),
            website: self.website.map(tidy),
            tax_number: self.tax_number.map(tidy),
            note: self.note.map(tidy),
            address: self.address.map(tidy),
            addresses: faults.addresses(self.addresses),
            tags: faults.tags(self.tags),
        };
        faults.none(fields)
    }
}

impl NewContactInline {
    fn checked(self) -> Result<ContactFields, Problem> {
        let mut faults = Faults::default();
        let fields = ContactFields {
            name: faults.required("/contact/name", Some(self.name)),
            name_en: Some(tidy(self.name_en)),
            job_title: Some(tidy(self.job_title)),
            mobile: faults.telephone("/contact/mobile", Some(self.mobile)),
            email: Some(tidy(self.email)),
            is_primary: Some(true),
            ..ContactFields::default()
        };
        faults.none(fields)
    }
}
