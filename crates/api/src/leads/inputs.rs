//! What can be written of a lead, as it comes in.

use crate::{
    customers::{
        checks::{Faults, tidy},
        sight::Sight,
    },
    http::{json::present, page::ListQuery, problem::Problem},
};
use guanxi_domain::{
    customers::{CustomerKind, Intent},
    ids::{CustomerId, DictionaryEntryId, MembershipId},
};
use guanxi_persistence::leads::{Lead, LeadFields};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

/// Which leads are counted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct Matching {
    /// The filter language, as JSON.
    #[param(max_length = 3000)]
    filter: Option<String>,
    /// Words to look for.
    #[param(max_length = 200)]
    q: Option<String>,
}

impl From<Matching> for ListQuery {
    fn from(matching: Matching) -> Self {
        Self { filter: matching.filter, q: matching.q, ..Self::default() }
    }
}

/// A lead to be entered.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLead {
    /// The person.
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: String,
    #[validate(length(max = 200))]
    #[schema(max_length = 200)]
    organization: Option<String>,
    #[validate(length(max = 100))]
    #[schema(max_length = 100)]
    job_title: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    mobile: Option<String>,
    #[validate(length(max = 40))]
    #[schema(max_length = 40)]
    phone: Option<String>,
    #[validate(email, length(max = 254))]
    #[schema(max_length = 254)]
    email: Option<String>,
    source_id: Option<DictionaryEntryId>,
    medium_id: Option<DictionaryEntryId>,
    industry_id: Option<DictionaryEntryId>,
    region_id: Option<DictionaryEntryId>,
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    note: Option<String>,
    /// Have the lead oneself; else it waits for somebody in charge.
    keep: Option<bool>,
}

/// What to change of a lead; null empties a field.
#[derive(Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LeadChanges {
    #[validate(length(min = 1, max = 100))]
    #[schema(min_length = 1, max_length = 100)]
    name: Option<String>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 200))]
    #[schema(value_type = Option<String>, max_length = 200)]
    organization: Option<Option<String>>,
    #[serde(default, deserialize_with = "present")]
    #[validate(length(max = 100))]
    #[schema(value_type = Option<String>, max_length = 100)]
    job_title: Option<Option<String>>,
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
    #[validate(length(max = 5000))]
    #[schema(value_type = Option<String>, max_length = 5000)]
    note: Option<Option<String>>,
}

/// To whom a lead goes.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignLead {
    pub owner_id: MembershipId,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    pub note: Option<String>,
}

/// Why a lead comes to nothing.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DisqualifyLead {
    /// An entry of the dictionary of reasons to disqualify.
    pub reason_id: DictionaryEntryId,
    #[validate(length(max = 500))]
    #[schema(max_length = 500)]
    pub note: Option<String>,
}

/// What becomes of a lead.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConvertLead {
    /// The customer that is there already; a new one when not given.
    pub customer_id: Option<CustomerId>,
    /// The new customer's name: that of the organisation, else of the person, when not given.
    #[validate(length(min = 1, max = 200))]
    #[schema(min_length = 1, max_length = 200)]
    pub name: Option<String>,
    /// An organisation when the lead names one, else a person.
    pub kind: Option<CustomerKind>,
    pub intent: Option<Intent>,
    pub level_id: Option<DictionaryEntryId>,
    /// Whether the person becomes a contact of the customer; of an organisation he does unless this is false.
    pub contact: Option<bool>,
}

impl NewLead {
    /// The lead's fields, and whether to keep it; or what is wrong with them.
    pub fn checked(self) -> Result<(LeadFields, bool), Problem> {
        let keep = self.keep.unwrap_or_default();
        let fields = LeadChanges {
            name: Some(self.name),
            organization: Some(self.organization),
            job_title: Some(self.job_title),
            mobile: Some(self.mobile),
            phone: Some(self.phone),
            email: Some(self.email),
            source_id: Some(self.source_id),
            medium_id: Some(self.medium_id),
            industry_id: Some(self.industry_id),
            region_id: Some(self.region_id),
            note: Some(self.note),
        };
        Ok((fields.checked()?, keep))
    }
}

impl LeadChanges {
    /// Leaves out what comes back as it was blotted out for the caller.
    pub fn without_masks(self, sight: &Sight<'_>, before: &Lead) -> Self {
        Self {
            mobile: sight.unless_as_shown("mobile", self.mobile, before.mobile.as_deref()),
            phone: sight.unless_as_shown("phone", self.phone, before.phone.as_deref()),
            email: sight.unless_as_shown("email", self.email, before.email.as_deref()),
            note: sight.unless_as_shown("note", self.note, before.note.as_deref()),
            ..self
        }
    }

    /// The fields to write, tidied; or what is wrong with them.
    pub fn checked(self) -> Result<LeadFields, Problem> {
        let mut faults = Faults::default();
        let fields = LeadFields {
            name: faults.required("/name", self.name),
            organization: self.organization.map(tidy),
            job_title: self.job_title.map(tidy),
            mobile: faults.telephone("/mobile", self.mobile),
            phone: faults.telephone("/phone", self.phone),
            email: self.email.map(tidy),
            source_id: self.source_id,
            medium_id: self.medium_id,
            industry_id: self.industry_id,
            region_id: self.region_id,
            note: self.note.map(tidy),
        };
        faults.none(fields)
    }
}
