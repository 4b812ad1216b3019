//! What can be written of a lead, and how it becomes a row with its folded forms.

use crate::{
    Error, Tx,
    customers::{Text, fold, put},
    entities::lead::{ActiveModel, Answers},
    organization::check_entries,
};
use guanxi_domain::{folding, ids::DictionaryEntryId, organization::DictionaryKind};
use sea_orm::ActiveValue::Set;

type Entry = Option<Option<DictionaryEntryId>>;

/// What to write of a lead. `None` leaves a field as it is.
#[derive(Clone, Debug, Default)]
pub struct LeadFields {
    pub name: Option<String>,
    pub organization: Text,
    pub job_title: Text,
    pub mobile: Text,
    pub phone: Text,
    pub email: Text,
    pub source_id: Entry,
    pub medium_id: Entry,
    pub industry_id: Entry,
    pub region_id: Entry,
    pub note: Text,
}

impl LeadFields {
    /// Refuses look-up entries that are on no list, or on another.
    pub(super) async fn check_entries(&self, tx: &Tx) -> Result<(), Error> {
        use DictionaryKind::{Industry, Medium, Region, Source};
        let fields = [
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
            organization_fold: fold(&self.organization, |name| Some(folding::name(name))),
            mobile_fold: fold(&self.mobile, folding::telephone),
            phone_fold: fold(&self.phone, folding::telephone),
            email_fold: fold(&self.email, |mail| Some(folding::mail(mail))),
            name: put(self.name),
            organization: put(self.organization),
            job_title: put(self.job_title),
            mobile: put(self.mobile),
            phone: put(self.phone),
            email: put(self.email),
            source_id: put(self.source_id),
            medium_id: put(self.medium_id),
            industry_id: put(self.industry_id),
            region_id: put(self.region_id),
            note: put(self.note),
            ..Default::default()
        }
    }

    /// The row of a lead that is new: what is not said is empty.
    pub(super) fn into_new(self) -> ActiveModel {
        let row = Self {
            organization: Some(self.organization.flatten()),
            job_title: Some(self.job_title.flatten()),
            mobile: Some(self.mobile.flatten()),
            phone: Some(self.phone.flatten()),
            email: Some(self.email.flatten()),
            source_id: Some(self.source_id.flatten()),
            medium_id: Some(self.medium_id.flatten()),
            industry_id: Some(self.industry_id.flatten()),
            region_id: Some(self.region_id.flatten()),
            note: Some(self.note.flatten()),
            ..self
        };
        ActiveModel { answers: Set(Answers::default()), ..row.into_row() }
    }
}
