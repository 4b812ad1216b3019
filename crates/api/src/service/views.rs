//! How service requests are shown: to staff with clocks and actions, to the customer in the narrower way.

use crate::http::{
    context::Cx,
    problem::Problem,
    view::{ActionView, Ref},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    ids::{ConversationId, ServiceRequestId},
    service::{FeedbackSubject, Priority, RequestChannel, RequestStatus, Sla},
};
use guanxi_persistence::{
    Conn,
    engagement::reading::{self, Reader},
    names::{Named, Names, Wanted},
    service::{feedback, requests::ServiceRequest, terms},
};
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;

/// How a request does against what was promised.
#[derive(Debug, Serialize, ToSchema)]
pub struct SlaView {
    /// The next deadline; null while the clocks stand still.
    pub due_at: Option<DateTime<Utc>>,
    pub first_response_due_at: Option<DateTime<Utc>>,
    pub first_responded_at: Option<DateTime<Utc>>,
    pub resolution_due_at: Option<DateTime<Utc>>,
    pub resolved_at: Option<DateTime<Utc>>,
    /// The next step is the customer's.
    pub paused: bool,
    /// A promise has been broken.
    pub breached: bool,
}

impl SlaView {
    fn of(sla: &Sla, resolved_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        Self {
            due_at: sla.due_at(),
            first_response_due_at: sla.first_response_due_at,
            first_responded_at: sla.first_responded_at,
            resolution_due_at: sla.resolution_due_at,
            resolved_at,
            paused: sla.stopped_at.is_some() && resolved_at.is_none(),
            breached: sla.breached(now),
        }
    }
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceRequestView {
    pub id: ServiceRequestId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub number: String,
    pub customer: Ref,
    pub contact: Option<Ref>,
    pub order: Option<Ref>,
    pub product: Option<Ref>,
    pub subject: String,
    pub description: Option<String>,
    pub category: Option<Ref>,
    pub priority: Priority,
    pub status: RequestStatus,
    pub channel: RequestChannel,
    /// Null while the request waits in the queue.
    pub agent: Option<Ref>,
    pub department: Option<Ref>,
    pub conversation_id: Option<ConversationId>,
    pub sla: SlaView,
    pub resolution: Option<String>,
    pub closed_at: Option<DateTime<Utc>>,
    /// How often it was reopened.
    pub reopened: i64,
    /// Messages of others that the caller has not read.
    pub unread: i64,
    pub actions: Vec<ActionView>,
}

/// A request as the customer follows it.
#[derive(Debug, Serialize, ToSchema)]
pub struct PortalServiceRequestView {
    pub id: ServiceRequestId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub number: String,
    pub subject: String,
    pub description: Option<String>,
    pub category: Option<Ref>,
    pub priority: Priority,
    pub status: RequestStatus,
    pub agent: Option<String>,
    pub order: Option<Ref>,
    pub resolution: Option<String>,
    pub conversation_id: Option<ConversationId>,
    pub reopened: i64,
    pub closed_at: Option<DateTime<Utc>>,
    pub first_response_due_at: Option<DateTime<Utc>>,
    pub resolution_due_at: Option<DateTime<Utc>>,
    pub feedback_given: bool,
    pub actions: Vec<ActionView>,
}

impl<P> Cx<P> {
    pub(super) async fn service_requests(&self, db: &impl Conn, rows: Vec<ServiceRequest>) -> Result<Vec<ServiceRequestView>, Problem> {
        let company = self.scope.company;
        let names = around(&rows).names(db, company).await?;
        let talks: Vec<_> = rows.iter().map(|row| row.conversation_id).collect();
        let unread = match self.who.member() {
            Some(me) => reading::unread(db, company, Reader::Staff(me), &talks).await?,
            None => HashMap::new(),
        };
        let days = terms::of(db, company).await?.rules.reopen_days;
        let view = |row| self.service_request_view(&names, days, row);
        let mut views: Vec<_> = rows.into_iter().map(view).collect();
        for view in &mut views {
            view.unread = view.conversation_id.and_then(|id| unread.get(&id).copied()).unwrap_or(0);
        }
        Ok(views)
    }

    fn service_request_view(&self, names: &Names, reopen_days: i64, row: ServiceRequest) -> ServiceRequestView {
        let rules = row.rules();
        ServiceRequestView {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            number: row.number,
            customer: self.refer(names, row.customer_id),
            contact: self.named(names, row.contact_id),
            order: self.named(names, row.order_id),
            product: self.named(names, row.product_id),
            subject: row.subject,
            description: row.description,
            category: self.named(names, row.category_id),
            priority: row.priority,
            status: row.status,
            channel: row.channel,
            agent: self.named(names, row.agent_id),
            department: self.named(names, row.department_id),
            conversation_id: Some(row.conversation_id),
            sla: SlaView::of(&rules.sla, row.resolved_at, self.now),
            resolution: row.resolution,
            closed_at: row.closed_at,
            reopened: row.reopened,
            unread: 0,
            actions: self.actions(rules.actions(self.now, reopen_days)),
        }
    }

    pub(super) async fn service_request(&self, db: &impl Conn, row: ServiceRequest) -> Result<ServiceRequestView, Problem> {
        self.service_requests(db, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    }

    pub(super) async fn portal_requests(
        &self,
        db: &impl Conn,
        rows: Vec<ServiceRequest>,
    ) -> Result<Vec<PortalServiceRequestView>, Problem> {
        let company = self.scope.company;
        let names = around(&rows).names(db, company).await?;
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let given = feedback::given_on(db, company, &ids).await?;
        let days = terms::of(db, company).await?.rules.reopen_days;
        Ok(rows.into_iter().map(|row| self.portal_request_view(&names, days, given.contains(&row.id), row)).collect())
    }

    fn portal_request_view(&self, names: &Names, reopen_days: i64, given: bool, row: ServiceRequest) -> PortalServiceRequestView {
        let rules = row.rules();
        let feedback = FeedbackSubject::Service.may_be_given(row.status.is_over(), given);
        PortalServiceRequestView {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            number: row.number,
            subject: row.subject,
            description: row.description,
            category: self.named(names, row.category_id),
            priority: row.priority,
            status: row.status,
            agent: self.named(names, row.agent_id).map(|agent| agent.name),
            order: self.named(names, row.order_id),
            resolution: row.resolution,
            conversation_id: Some(row.conversation_id),
            reopened: row.reopened,
            closed_at: row.closed_at,
            first_response_due_at: row.first_response_due_at,
            resolution_due_at: row.resolution_due_at,
            feedback_given: given,
            actions: self.actions(rules.portal_actions(self.now, reopen_days, feedback)),
        }
    }

    pub(super) async fn portal_request(&self, db: &impl Conn, row: ServiceRequest) -> Result<PortalServiceRequestView, Problem> {
        self.portal_requests(db, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    }
}

/// The names that requests are shown with.
fn around(rows: &[ServiceRequest]) -> Wanted {
    let mut wanted = Wanted::default();
    for row in rows {
        wanted.add(Named::Customer, Some(row.customer_id)).add(Named::Contact, row.contact_id).add(Named::Order, row.order_id);
        wanted.add(Named::Product, row.product_id).add(Named::Entry, row.category_id);
        wanted.add(Named::Member, row.agent_id).add(Named::Department, row.department_id);
    }
    wanted
}
