//! What can be written of a customer, and how it becomes a row with its folded forms.

use crate::{
    Error, Tx,
    entities::customer::{ActiveModel, Addresses, Tags},
    organization::check_entries,
};
use guanxi_domain::{
    customers::{AddressView, CustomerKind, CustomerRole, Intent, Lifecycle},
    folding,
    ids::DictionaryEntryId,
    organization::DictionaryKind,
};
use sea_orm::ActiveValue::{self, NotSet, Set};

/// A text that may be emptied: `None` leaves it, `Some(None)` empties it.
pub type Text = Option<Option<String>>;
type Entry = Option<Option<DictionaryEntryId>>;

/// What to write of a customer. `None` leaves a field as it is.
#[derive(Clone, Debug, Default)]
pub struct CustomerFields {
    pub name: Option<String>,
    pub name_en: Text,
    pub kind: Option<CustomerKind>,
    pub role: Option<CustomerRole>,
    pub intent: Option<Intent>,
    pub lifecycle: Option<Lifecycle>,
    pub level_id: Entry,
    pub source_id: Entry,
    pub medium_id: Entry,
    pub industry_id: Entry,
    pub region_id: Entry,
    pub mobile: Text,
    pub phone: Text,
    pub email: Text,
    pub website: Text,
    pub tax_number: Text,
    pub note: Text,
    pub address: Text,
    pub addresses: Option<Vec<AddressView>>,
    pub tags: Option<Vec<String>>,
}

pub(crate) fn put<T: Into<sea_orm::Value>>(field: Option<T>) -> ActiveValue<T> {
    field.map_or(NotSet, Set)
}

pub(crate) fn fold(text: &Text, how: impl Fn(&str) -> Option<String>) -> ActiveValue<Option<String>> {
    text.as_ref().map_or(NotSet, |text| Set(text.as_deref().and_then(how)))
}

impl CustomerFields {
    /// Refuses look-up entries that are on no list, or on another.
    pub(super) async fn check_entries(&self, tx: &Tx) -> Result<(), Error> {
        use DictionaryKind::*;
        let fields = [
            ("/level_id", Level, self.level_id.flatten()),
            ("/source_id", Source, self.source_id.flatten()),
            ("/medium_id", Medium, self.medium_id.flatten()),
            ("/industry_id", Industry, self.industry_id.flatten()),
            ("/region_id", Region, self.region_id.flatten()),
        ];
        check_entries(tx, tx.company, &fields).await
    }

    pub(super) fn into_row(self) -> ActiveModel {
        ActiveModel {
            name_fold: put(self.name.as_deref().map(folding::name)),
            mobile_fold: fold(&self.mobile, folding::telephone),
            phone_fold: fold(&self.phone, folding::telephone),
            email_fold: fold(&self.email, |mail| Some(folding::mail(mail))),
            name: put(self.name),
            name_en: put(self.name_en),
            kind: put(self.kind),
            role: put(self.role),
            intent: put(self.intent),
            lifecycle: put(self.lifecycle),
            level_id: put(self.level_id),
            source_id: put(self.source_id),
            medium_id: put(self.medium_id),
            industry_id: put(self.industry_id),
            region_id: put(self.region_id),
            mobile: put(self.mobile),
            phone: put(self.phone),
            email: put(self.email),
            website: put(self.website),
            tax_number: put(self.tax_number),
            note: put(self.note),
            address: put(self.address),
            addresses: put(self.addresses.map(Addresses)),
            tags: put(self.tags.map(Tags)),
            ..Default::default()
        }
    }

    /// The row of a customer who is new: what is not said gets its usual value.
    pub(super) fn into_new(self) -> ActiveModel {
        let given = |value: Text| Some(value.flatten());
        let entry = |value: Entry| Some(value.flatten());
        Self {
            name_en: given(self.name_en),
            role: Some(self.role.unwrap_or_default()),
            intent: Some(self.intent.unwrap_or_default()),
            lifecycle: Some(self.lifecycle.unwrap_or_default()),
            level_id: entry(self.level_id),
            source_id: entry(self.source_id),
            medium_id: entry(self.medium_id),
            industry_id: entry(self.industry_id),
            region_id: entry(self.region_id),
            mobile: given(self.mobile),
            phone: given(self.phone),
            email: given(self.email),
            website: given(self.website),
            tax_number: given(self.tax_number),
            note: given(self.note),
            address: given(self.address),
            addresses: Some(self.addresses.unwrap_or_default()),
            tags: Some(self.tags.unwrap_or_default()),
            ..self
        }
        .into_row()
    }
}
