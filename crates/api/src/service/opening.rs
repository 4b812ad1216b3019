//! Opening a request: its number, its conversation, its agent or queue, its clocks, and the first words in it.

use super::inputs::{NewPortalServiceRequest, NewServiceRequest};
use crate::http::problem::Problem;
use chrono::NaiveDate;
use guanxi_domain::{
    engagement::ConversationChannel,
    ids::{ContactId, CustomerId, DictionaryEntryId, OrderId, ProductId},
    organization::DictionaryKind,
    refusal::Refusal,
    service::{Priority, Request, RequestChannel},
};
use guanxi_persistence::{
    Tx,
    engagement::{
        conversations::{self, Desk, NewConversation},
        messages::{self, NewMessage},
    },
    organization,
    service::{
        requests::{self, Belongings, NewRequest, ServiceRequest},
        terms,
    },
};

/// What a request is about, whoever opens it.
pub(crate) struct Opening {
    pub customer: CustomerId,
    pub contact: Option<ContactId>,
    pub order: Option<OrderId>,
    pub product: Option<ProductId>,
    pub subject: String,
    pub description: Option<String>,
    pub category: Option<DictionaryEntryId>,
    pub priority: Priority,
    pub channel: RequestChannel,
    pub desk: Desk,
    /// What the conversation begins with.
    pub words: Option<NewMessage>,
}

impl Opening {
    pub fn by_staff(new: NewServiceRequest, desk: Desk) -> Self {
        let files = new.file_ids.unwrap_or_default();
        // What came with the call is kept where the agent looks for it, and is no answer to the customer.
        let words = (!files.is_empty()).then(|| NewMessage { body: new.description.clone().unwrap_or_default(), internal: true, files });
        Self {
            customer: new.customer_id,
            contact: new.contact_id,
            order: new.order_id,
            product: new.product_id,
            subject: new.subject,
            description: new.description,
            category: new.category_id,
            priority: new.priority.unwrap_or(Priority::Normal),
            channel: new.channel.unwrap_or(RequestChannel::Telephone),
            desk,
            words,
        }
    }

    pub fn by_customer(new: NewPortalServiceRequest, customer: CustomerId, desk: Desk) -> Self {
        let words = NewMessage { body: new.description.clone(), internal: false, files: new.file_ids.unwrap_or_default() };
        Self {
            customer,
            contact: None,
            order: new.order_id,
            product: new.product_id,
            subject: new.subject,
            description: Some(new.description),
            category: new.category_id,
            priority: new.priority.unwrap_or(Priority::Normal),
            channel: RequestChannel::Portal,
            desk,
            words: Some(words),
        }
    }

    /// Opens the request. The customer must have been found within reach.
    pub async fn open(self, tx: &Tx, today: NaiveDate) -> Result<ServiceRequest, Problem> {
        let belongings = Belongings { contact: self.contact, order: self.order, product: self.product };
        requests::check_belongings(tx, self.customer, &belongings).await?;
        check_category(tx, self.category).await?;
        let terms = terms::of(tx, tx.company).await?;
        let request = Request::open(tx.now, self.desk.member, terms.promise(self.priority), &terms.hours);
        let about = NewConversation {
            subject: self.subject.clone(),
            channel: ConversationChannel::Service,
            customer: self.customer,
            desk: self.desk,
        };
        let talk = conversations::begin(tx, about).await?;
        let new = NewRequest {
            number: organization::next_number(tx, "service_requests", today).await?,
            customer: self.customer,
            belongings,
            conversation: talk.id,
            subject: self.subject,
            description: self.description,
            category: self.category,
            priority: self.priority,
            channel: self.channel,
            desk: self.desk,
        };
        let row = requests::create(tx, new, &request).await?;
        if let Some(words) = self.words {
            messages::say(tx, &talk, words).await?;
        }
        Ok(row)
    }
}

/// A request's category must be on the list of them.
pub(super) async fn check_category(tx: &Tx, category: Option<DictionaryEntryId>) -> Result<(), Problem> {
    Ok(organization::check_entries(tx, tx.company, &[("/category_id", DictionaryKind::ServiceCategory, category)]).await?)
}

/// The refusal of somebody who cannot be an agent.
pub(super) fn no_agent() -> Refusal {
    Refusal::invalid("/agent_id", "service_request.not_agent")
}
