//! Typed identifiers: a customer's id can never be passed where an order's is expected.
//!
//! All are `UUIDv7`, so rows created together lie together in every index.

/// Declares one newtype over [`uuid::Uuid`] for each name.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        #[cfg_attr(feature = "sea-orm", derive(sea_orm::DeriveValueType))]
        #[serde(transparent)]
        #[schema(value_type = String, format = Uuid)]
        pub struct $name(pub uuid::Uuid);

        impl $name {
            /// A fresh identifier. Time-ordered, so it also serves as a tie-breaker of lists.
            #[must_use]
            #[allow(clippy::new_without_default, reason = "a default id would be a random one")]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl From<$name> for uuid::Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        #[cfg(feature = "sea-orm")]
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )+};
}

ids! {
    /// A company: the tenant every business row belongs to.
    CompanyId,
    /// A person with one login.
    UserId,
    /// A user's place in a company; owners and authors of records are memberships.
    MembershipId,
    RoleId,
    DepartmentId,
    /// A customer's login to the portal.
    PortalAccountId,
    SessionId,
    ApiKeyId,
    DictionaryEntryId,
    NumberSeriesId,
    CustomerId,
    ContactId,
    OwnershipId,
    /// Work on many customers at once.
    BulkJobId,
    BulkRowId,
    FollowUpId,
    LeadId,
    /// A form on the website that makes leads.
    CaptureFormId,
    ConversationId,
    MessageId,
    ProductId,
    PriceListId,
    ReplyTemplateId,
    SavedViewId,
    PriceListItemId,
    StockMoveId,
    OrderId,
    OrderLineId,
    InstalmentId,
    SignatureId,
    ShipmentId,
    ShipmentLineId,
    ReceivableId,
    ReceivableEntryId,
    ReceiptId,
    RefundId,
    ReturnId,
    ReturnLineId,
    /// Goods of a return that came back.
    ReturnArrivalId,
    ServiceRequestId,
    FeedbackId,
    SurveyId,
    SurveyVersionId,
    SurveyAssignmentId,
    SurveyInvitationId,
    SurveyAnswerId,
    NotificationId,
    /// Somebody in charge keeps an eye on a person or a customer.
    WatchId,
    EventId,
    FileId,
    /// A payment begun at a gateway.
    GatewayPaymentId,
}
