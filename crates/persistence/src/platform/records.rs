//! Any record by its kind and id: whether it is within reach, and whose it is.

use crate::{
    Error,
    db::Conn,
    entities::*,
    scoped::{self, Scoped},
};
use guanxi_domain::{
    access::principal::Principal,
    event::Subject,
    ids::{CompanyId, CustomerId, DepartmentId, MembershipId},
    scope::{Reach, Scope},
};
use sea_orm::{
    ConnectionTrait as _, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, QueryTrait as _,
    sea_query::{Alias, Expr, Query, SelectStatement},
};
use uuid::Uuid;

/// Whether a record exists within a scope, in the trash or not.
pub async fn reaches(db: &impl Conn, scope: &Scope, subject: Subject, id: Uuid) -> Result<bool, Error> {
    match subject {
        Subject::Messages => return crate::engagement::attachments::within_reach(db, scope, guanxi_domain::ids::MessageId(id)).await,
        Subject::Company => return Ok(id == scope.company.0),
        _ => {}
    }
    let Some(mut query) = within(scope, subject) else { return Ok(false) };
    Ok(db.conn().query_one(query.and_where(Expr::col("id").eq(id))).await?.is_some())
}

/// The ids of a kind's records within a scope, in the trash or not; nothing for kinds that nobody reaches one by one.
pub(crate) fn within(scope: &Scope, subject: Subject) -> Option<SelectStatement> {
    Some(match subject {
        Subject::Customers => ever::<customer::Entity>(scope),
        Subject::Contacts => ever::<contact::Entity>(scope),
        Subject::Leads => ever::<lead::Entity>(scope),
        Subject::CaptureForms => ever::<capture_form::Entity>(scope),
        Subject::FollowUps => ever::<follow_up::Entity>(scope),
        Subject::Conversations => ever::<conversation::Entity>(scope),
        Subject::Products => ever::<product::Entity>(scope),
        Subject::PriceLists => ever::<price_list::Entity>(scope),
        Subject::ReplyTemplates => ever::<reply_template::Entity>(scope),
        Subject::Orders => ever::<order::Entity>(scope),
        Subject::Shipments => ever::<shipment::Entity>(scope),
        Subject::Receivables => ever::<receivable::Entity>(scope),
        Subject::Receipts => ever::<receipt::Entity>(scope),
        Subject::Returns => ever::<goods_return::Entity>(scope),
        Subject::ServiceRequests => ever::<service_request::Entity>(scope),
        Subject::Feedback => ever::<feedback::Entity>(scope),
        Subject::Surveys => ever::<survey::Entity>(scope),
        Subject::SurveyAssignments => ever::<survey_assignment::Entity>(scope),
        Subject::SurveyInvitations => ever::<survey_invitation::Entity>(scope),
        Subject::Users => ever::<membership::Entity>(scope),
        Subject::Roles => ever::<role::Entity>(scope),
        Subject::PortalAccounts => ever::<portal_account::Entity>(scope),
        Subject::Departments => ever::<department::Entity>(scope),
        Subject::Dictionaries => ever::<dictionary_entry::Entity>(scope),
        Subject::Company
        | Subject::Messages
        | Subject::ApiKeys
        | Subject::NumberSeries
        | Subject::Settings
        | Subject::StockMoves
        | Subject::Views
        | Subject::Files => {
            return None;
        }
    })
}

fn ever<E: Scoped>(scope: &Scope) -> SelectStatement {
    scoped::ever::<E>(scope).select_only().column(E::id()).into_query()
}

/// Whose a record is: what decides who may hear of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standing {
    pub owner: Option<MembershipId>,
    pub department: Option<DepartmentId>,
    pub customer: Option<CustomerId>,
    /// What waits for somebody to take it.
    pub queue: bool,
    /// Every member with the permission may know.
    pub open: bool,
}

impl Standing {
    /// Whether a reach covers a record of this standing.
    #[must_use]
    pub fn within(&self, reach: &Reach) -> bool {
        match reach {
            Reach::Everything => true,
            Reach::Customer(customer) => self.customer == Some(*customer),
            _ if self.open => true,
            Reach::Own { me, department } => {
                let waiting = self.queue && self.owner.is_none() && (self.department.is_none() || self.department == *department);
                self.owner == Some(*me) || waiting
            }
            Reach::Departments { me, departments } => {
                self.owner == Some(*me) || self.department.is_some_and(|department| departments.contains(&department))
            }
        }
    }
}

/// The standing of the record that an event is about.
pub async fn standing(db: &impl Conn, event: &event::Model) -> Result<Standing, Error> {
    let Ok(subject) = event.subject.parse::<Subject>() else { return Ok(Standing::default()) };
    let own = match subject {
        Subject::ServiceRequests => Some(("service_request", "agent_id", true)),
        Subject::Returns => Some(("goods_return", "agent_id", true)),
        Subject::Conversations => Some(("conversation", "assignee_id", true)),
        Subject::Leads => Some(("lead", "owner_id", false)),
        Subject::Surveys => Some(("survey", "author_id", false)),
        Subject::SurveyAssignments => Some(("survey_assignment", "agent_id", false)),
        Subject::SurveyInvitations => Some(("survey_invitation", "agent_id", false)),
        _ => None,
    };
    if let Some((table, owner, queue)) = own {
        let found = look(db, event.company_id, table, owner, event.subject_id).await?;
        return Ok(Standing { customer: event.customer_id, queue, ..found });
    }
    match event.customer_id {
        None if subject == Subject::FollowUps => of_lead(db, event).await,
        Some(customer) => {
            let found = look(db, event.company_id, "customer", "owner_id", customer.0).await?;
            Ok(Standing { customer: Some(customer), ..found })
        }
        None => Ok(Standing { open: true, ..Standing::default() }),
    }
}

/// A follow-up without a customer is its lead's.
async fn of_lead(db: &impl Conn, event: &event::Model) -> Result<Standing, Error> {
    let company = Scope::company(event.company_id);
    let row = scoped::find::<follow_up::Entity>(db, &company, event.subject_id).await;
    match row.map(|row| row.lead_id) {
        Ok(Some(lead)) => look(db, event.company_id, "lead", "owner_id", lead.0).await,
        // What is gone is nobody's to hear of.
        Ok(None) | Err(Error::NotFound) => Ok(Standing::default()),
        Err(error) => Err(error),
    }
}

async fn look(db: &impl Conn, company: CompanyId, table: &'static str, owner: &'static str, id: Uuid) -> Result<Standing, Error> {
    let query = Query::select()
        .column(Alias::new(owner))
        .column(Alias::new("department_id"))
        .from(Alias::new(table))
        .and_where(Expr::col(Alias::new("company_id")).eq(company))
        .and_where(Expr::col(Alias::new("id")).eq(id))
        .to_owned();
    let Some(row) = db.conn().query_one(&query).await? else { return Ok(Standing::default()) };
    Ok(Standing { owner: row.try_get("", owner)?, department: row.try_get("", "department_id")?, ..Standing::default() })
}

/// Records whose events a customer hears of in the portal.
const PORTAL: &[Subject] = &[
    Subject::Orders,
    Subject::Shipments,
    Subject::Receivables,
    Subject::Receipts,
    Subject::Returns,
    Subject::ServiceRequests,
    Subject::Conversations,
    Subject::SurveyInvitations,
];

/// Whether somebody may hear of an event about a record of this standing.
#[must_use]
pub fn may_hear(who: &Principal, event: &event::Model, standing: &Standing) -> bool {
    let Ok(subject) = event.subject.parse::<Subject>() else { return false };
    if who.company != event.company_id {
        return false;
    }
    if let Some(customer) = who.customer() {
        return PORTAL.contains(&subject) && standing.customer == Some(customer) && event.verb != "noted";
    }
    let reached = |permission: &str| who.scope_for(permission).is_some_and(|scope| standing.within(&scope.reach));
    // What is said to a lead tells of the lead.
    let of_lead = subject == Subject::FollowUps && event.customer_id.is_none();
    subject.permission().is_none_or(reached) && (!of_lead || reached("leads:read"))
}

/// Events committed after one, oldest first: for a listener who was away.
pub async fn since(db: &impl Conn, company: CompanyId, after: Uuid, limit: u64) -> Result<Vec<event::Model>, Error> {
    let events = scoped::select::<event::Entity>(&Scope::company(company));
    let events = events.filter(sea_orm::ColumnTrait::gt(&event::Column::Id, after)).order_by_asc(event::Column::Id).limit(limit);
    Ok(events.all(db.conn()).await?)
}

/// The events of these ids, of whatever company: for the node's own dispatcher only.
#[expect(clippy::disallowed_methods, reason = "the dispatcher serves every company; each listener is checked against the event's")]
pub async fn by_ids(db: &impl Conn, ids: &[guanxi_domain::ids::EventId]) -> Result<Vec<event::Model>, Error> {
    let events = event::Entity::find().filter(sea_orm::ColumnTrait::is_in(&event::Column::Id, ids.iter().copied()));
    Ok(events.order_by_asc(event::Column::Id).all(db.conn()).await?)
}
