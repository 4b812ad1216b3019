//! The event log: one row for each business write, in the same transaction.
//!
//! Audit, timelines, live updates and notifications all read this one log.

use crate::ids::CustomerId;
use uuid::Uuid;

/// What kind of record an event is about; the same word as in the API's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Users,
    Roles,
    ApiKeys,
    PortalAccounts,
    Company,
    Departments,
    Dictionaries,
    NumberSeries,
    Settings,
    Customers,
    Contacts,
    Leads,
    CaptureForms,
    FollowUps,
    Conversations,
    Messages,
    Products,
    PriceLists,
    StockMoves,
    Orders,
    Shipments,
    Receivables,
    Receipts,
    ReplyTemplates,
    Returns,
    ServiceRequests,
    Feedback,
    Surveys,
    SurveyAssignments,
    SurveyInvitations,
    Views,
    Files,
}

impl Subject {
    pub const ALL: [Self; 32] = {
        use Subject::*;
        [
            Users,
            Roles,
            ApiKeys,
            PortalAccounts,
            Company,
            Departments,
            Dictionaries,
            NumberSeries,
            Settings,
            Customers,
            Contacts,
            Leads,
            CaptureForms,
            FollowUps,
            Conversations,
            Messages,
            Products,
            PriceLists,
            StockMoves,
            Orders,
            Shipments,
            Receivables,
            Receipts,
            ReplyTemplates,
            Returns,
            ServiceRequests,
            Feedback,
            Surveys,
            SurveyAssignments,
            SurveyInvitations,
            Views,
            Files,
        ]
    };

    /// The name in the API's paths and in the log.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Users => "users",
            Self::Roles => "roles",
            Self::ApiKeys => "api-keys",
            Self::PortalAccounts => "portal-accounts",
            Self::Company => "company",
            Self::Departments => "departments",
            Self::Dictionaries => "dictionaries",
            Self::NumberSeries => "number-series",
            Self::Settings => "settings",
            Self::Customers => "customers",
            Self::Contacts => "contacts",
            Self::Leads => "leads",
            Self::CaptureForms => "capture-forms",
            Self::FollowUps => "follow-ups",
            Self::Conversations => "conversations",
            Self::Messages => "messages",
            Self::Products => "products",
            Self::PriceLists => "price-lists",
            Self::StockMoves => "stock-moves",
            Self::Orders => "orders",
            Self::Shipments => "shipments",
            Self::Receivables => "receivables",
            Self::Receipts => "receipts",
            Self::ReplyTemplates => "reply-templates",
            Self::Returns => "returns",
            Self::ServiceRequests => "service-requests",
            Self::Feedback => "feedback",
            Self::Surveys => "surveys",
            Self::SurveyAssignments => "survey-assignments",
            Self::SurveyInvitations => "survey-invitations",
            Self::Views => "views",
            Self::Files => "files",
        }
    }

    /// The permission a member of staff needs to hear of such an event; `None` is open to all staff.
    #[must_use]
    pub const fn permission(self) -> Option<&'static str> {
        Some(match self {
            Self::Users => "users:read",
            Self::Roles => "roles:read",
            Self::ApiKeys => "api_keys:write",
            Self::PortalAccounts => "portal_accounts:read",
            Self::NumberSeries | Self::Settings => "settings:read",
            Self::Customers | Self::Contacts => "customers:read",
            Self::Leads => "leads:read",
            Self::CaptureForms => "capture_forms:write",
            Self::FollowUps => "follow_ups:read",
            Self::Conversations | Self::Messages => "conversations:read",
            Self::Products | Self::PriceLists => "products:read",
            Self::StockMoves => "stock:read",
            Self::Orders | Self::Shipments => "orders:read",
            Self::Receivables => "receivables:read",
            Self::Receipts => "receipts:read",
            Self::ReplyTemplates => "reply_templates:write",
            Self::Returns => "returns:read",
            Self::ServiceRequests => "service_requests:read",
            Self::Feedback => "feedback:read",
            Self::Surveys | Self::SurveyAssignments | Self::SurveyInvitations => "surveys:read",
            Self::Company | Self::Departments | Self::Dictionaries | Self::Views | Self::Files => return None,
        })
    }
}

impl std::str::FromStr for Subject {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|subject| subject.name() == text).ok_or(())
    }
}

/// What happened, for the log. The changes of fields are added by the write itself.
#[derive(Clone, Debug)]
pub struct Happened {
    /// Past tense: `created`, `approved`, `claimed`.
    pub verb: &'static str,
    /// Words of the one who acted: a reason, a comment.
    pub note: Option<String>,
}

impl From<&'static str> for Happened {
    fn from(verb: &'static str) -> Self {
        Self { verb, note: None }
    }
}

impl Happened {
    #[must_use]
    pub fn noted(verb: &'static str, note: Option<&str>) -> Self {
        Self { verb, note: note.map(str::to_owned) }
    }
}

/// Which record an event is about.
#[derive(Clone, Copy, Debug)]
pub struct About {
    pub subject: Subject,
    pub id: Uuid,
    /// The customer whose timeline shows the event.
    pub customer: Option<CustomerId>,
}
