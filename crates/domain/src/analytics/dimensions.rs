//! By what figures are told apart, and by which field of each list.

use super::Grain;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A list whose rows are counted. Its name is its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Collection {
    Leads,
    Customers,
    FollowUps,
    PoolLosses,
    Conversations,
    Orders,
    OrderLines,
    Receipts,
    Receivables,
    ServiceRequests,
    Feedback,
    Returns,
}

/// By what the rows are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    Source,
    Intent,
    Kind,
    Role,
    Lifecycle,
    Level,
    Industry,
    Region,
    Medium,
    Owner,
    Department,
    Product,
    Status,
    Ageing,
    Method,
    Category,
    Priority,
    Channel,
    Subject,
    Score,
    Reason,
    Day,
    Week,
    Month,
}

/// How a dimension is found in a list: the kind of its field, and the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// An entry of a look-up list.
    Entry(&'static str),
    Member(&'static str),
    Department(&'static str),
    Product(&'static str),
    /// One of these words.
    Word(&'static str, &'static [&'static str]),
    Number(&'static str),
    /// A tree of places: the field, and the one that is true for a place and all below it.
    Place(&'static str, &'static str),
    Time(Grain),
}

impl Dimension {
    pub const ALL: [Self; 24] = {
        use Dimension::*;
        [
            Source, Intent, Kind, Role, Lifecycle, Level, Industry, Region, Medium, Owner, Department, Product, Status, Ageing, Method,
            Category, Priority, Channel, Subject, Score, Reason, Day, Week, Month,
        ]
    };

    /// The word in paths, answers and message keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Intent => "intent",
            Self::Kind => "kind",
            Self::Role => "role",
            Self::Lifecycle => "lifecycle",
            Self::Level => "level",
            Self::Industry => "industry",
            Self::Region => "region",
            Self::Medium => "medium",
            Self::Owner => "owner",
            Self::Department => "department",
            Self::Product => "product",
            Self::Status => "status",
            Self::Ageing => "ageing",
            Self::Method => "method",
            Self::Category => "category",
            Self::Priority => "priority",
            Self::Channel => "channel",
            Self::Subject => "subject",
            Self::Score => "score",
            Self::Reason => "reason",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// For a dimension of time: how long each part of it is.
    #[must_use]
    pub const fn grain(self) -> Option<Grain> {
        match self {
            Self::Day => Some(Grain::Day),
            Self::Week => Some(Grain::Week),
            Self::Month => Some(Grain::Month),
            _ => None,
        }
    }
}

const ORDER_STATUS: &[&str] = &["approved", "signed", "partially_shipped", "shipped", "delivered", "completed"];

const LEAD_STATUS: &[&str] = &["new", "contacted", "qualified", "converted", "disqualified"];

const RETURN_STATUS: &[&str] =
    &["requested", "withdrawn", "agent_approved", "agent_rejected", "director_approved", "director_rejected", "goods_received", "credited"];

impl Collection {
    /// The path of the list.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Leads => "leads",
            Self::Customers => "customers",
            Self::FollowUps => "follow-ups",
            Self::PoolLosses => "pool-losses",
            Self::Conversations => "conversations",
            Self::Orders => "orders",
            Self::OrderLines => "order-lines",
            Self::Receipts => "receipts",
            Self::Receivables => "receivables",
            Self::ServiceRequests => "service-requests",
            Self::Feedback => "feedback",
            Self::Returns => "returns",
        }
    }

    /// What its fields are called in the settings of roles.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Leads => "leads",
            Self::Customers => "customers",
            Self::FollowUps => "follow_ups",
            Self::PoolLosses => "pool_losses",
            Self::Conversations => "conversations",
            Self::Orders | Self::OrderLines => "orders",
            Self::Receipts => "receipts",
            Self::Receivables => "receivables",
            Self::ServiceRequests => "service_requests",
            Self::Feedback => "feedback",
            Self::Returns => "returns",
        }
    }

    /// What one must be granted to read the list, and so its figures.
    #[must_use]
    pub const fn permission(self) -> &'static str {
        match self {
            Self::Leads => "leads:read",
            Self::Customers => "customers:read",
            Self::FollowUps => "follow_ups:read",
            Self::PoolLosses => "monitoring:use",
            Self::Conversations => "conversations:read",
            Self::Orders | Self::OrderLines => "orders:read",
            Self::Receipts => "receipts:read",
            Self::Receivables => "receivables:read",
            Self::ServiceRequests => "service_requests:read",
            Self::Feedback => "feedback:read",
            Self::Returns => "returns:read",
        }
    }

    /// The field of the person whose row it is.
    #[must_use]
    pub const fn owner(self) -> &'static str {
        match self {
            Self::Leads | Self::Customers | Self::PoolLosses | Self::Receipts | Self::Receivables => "owner_id",
            Self::Conversations => "assignee_id",
            Self::FollowUps => "by_id",
            Self::Orders | Self::OrderLines => "salesperson_id",
            Self::ServiceRequests | Self::Returns => "agent_id",
            Self::Feedback => "about_id",
        }
    }

    /// Which dimensions the rows of the list have. Those of time they all have.
    #[must_use]
    pub const fn dimensions(self) -> &'static [(Dimension, Via)] {
        use Via::*;
        const DEPARTMENT: (Dimension, Via) = (Dimension::Department, Department("department_id"));
        match self {
            Self::Leads => &[
                (Dimension::Source, Entry("source_id")),
                (Dimension::Medium, Entry("medium_id")),
                (Dimension::Industry, Entry("industry_id")),
                (Dimension::Region, Place("region_id", "region_tree_id")),
                (Dimension::Status, Word("status", LEAD_STATUS)),
                (Dimension::Owner, Member("owner_id")),
                DEPARTMENT,
            ],
            Self::Customers => &[
                (Dimension::Source, Entry("source_id")),
                (Dimension::Intent, Word("intent", &["unknown", "none", "low", "medium", "high", "purchased"])),
                (Dimension::Kind, Word("kind", &["organization", "person"])),
                (Dimension::Role, Word("role", &["prospect", "customer", "partner", "agent"])),
                (Dimension::Lifecycle, Word("lifecycle", &["prospect", "active", "dormant", "lost"])),
                (Dimension::Level, Entry("level_id")),
                (Dimension::Industry, Entry("industry_id")),
                (Dimension::Region, Place("region_id", "region_tree_id")),
                (Dimension::Medium, Entry("medium_id")),
                (Dimension::Owner, Member("owner_id")),
                DEPARTMENT,
            ],
            Self::FollowUps => &[
                (Dimension::Kind, Word("kind", &["telephone", "mail", "visit", "meeting", "chat", "other"])),
                (Dimension::Owner, Member("by_id")),
                DEPARTMENT,
            ],
            Self::PoolLosses => &[(Dimension::Owner, Member("owner_id")), DEPARTMENT],
            Self::Conversations => &[
                (Dimension::Channel, Word("channel", &["portal", "website", "service", "return"])),
                (Dimension::Owner, Member("assignee_id")),
                DEPARTMENT,
            ],
            Self::Orders => &[(Dimension::Status, Word("status", ORDER_STATUS)), (Dimension::Owner, Member("salesperson_id")), DEPARTMENT],
            Self::OrderLines => &[
                (Dimension::Product, Product("product_id")),
                (Dimension::Category, Entry("category_id")),
                (Dimension::Owner, Member("salesperson_id")),
                DEPARTMENT,
            ],
            Self::Receipts => &[
                (Dimension::Method, Word("method", &["transfer", "cash", "cheque", "gateway"])),
                (Dimension::Owner, Member("owner_id")),
                DEPARTMENT,
            ],
            Self::Receivables => &[
                (Dimension::Ageing, Word("ageing", &["not_due", "days_30", "days_60", "days_90", "older"])),
                (Dimension::Owner, Member("owner_id")),
                DEPARTMENT,
            ],
            Self::ServiceRequests => &[
                (Dimension::Status, Word("status", &["new", "assigned", "in_progress", "waiting_customer", "resolved", "closed"])),
                (Dimension::Category, Entry("category_id")),
                (Dimension::Priority, Word("priority", &["urgent", "high", "normal", "low"])),
                (Dimension::Channel, Word("channel", &["portal", "telephone", "mail", "chat", "visit"])),
                (Dimension::Product, Product("product_id")),
                (Dimension::Owner, Member("agent_id")),
                DEPARTMENT,
            ],
            Self::Feedback => &[
                (Dimension::Subject, Word("subject", &["sale", "service"])),
                (Dimension::Score, Number("score")),
                (Dimension::Owner, Member("about_id")),
                DEPARTMENT,
            ],
            Self::Returns => &[
                (Dimension::Status, Word("status", RETURN_STATUS)),
                (Dimension::Reason, Entry("reason_id")),
                (Dimension::Owner, Member("agent_id")),
                DEPARTMENT,
            ],
        }
    }
}

impl Via {
    /// The field of the list; a dimension of time has the measure's own.
    #[must_use]
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Self::Entry(field)
            | Self::Member(field)
            | Self::Department(field)
            | Self::Product(field)
            | Self::Word(field, _)
            | Self::Number(field)
            | Self::Place(field, _) => Some(field),
            Self::Time(_) => None,
        }
    }
}
