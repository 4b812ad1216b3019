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
    ConnectionTrait as _, EntityTrait as _, ExprTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
    sea_query::{Alias, Expr, Query},
};
use uuid::Uuid;

/// Whether a record exists within a scope, in the trash or not.
pub async fn reaches(db: &impl Conn, scope: &Scope, subject: Subject, id: Uuid) -> Result<bool, Error> {
    Ok(match subject {
        Subject::Customers => there::<customer::Entity>(db, scope, id).await?,
        Subject::Contacts => there::<contact::Entity>(db, scope, id).await?,
        Subject::Leads => there::<lead::Entity>(db, scope, id).await?,
        Subject::CaptureForms => there::<capture_form::Entity>(db, scope, id).await?,
        Subject::FollowUps => there::<follow_up::Entity>(db, scope, id).await?,
        Subject::Conversations => there::<conversation::Entity>(db, scope, id).await?,
        Subject::Messages => crate::engagement::attachments::within_reach(db, scope, guanxi_domain::ids::MessageId(id)).await?,
        Subject::Products => there::<product::Entity>(db, scope, id).await?,
        Subject::PriceLists => there::<price_list::Entity>(db, scope, id).await?,
        Subject::ReplyTemplates => there::<reply_template::Entity>(db, scope, id).await?,
        Subject::Orders => there::<order::Entity>(db, scope, id).await?,
        Subject::Shipments => there::<shipment::Entity>(db, scope, id).await?,
        Subject::Receivables => there::<receivable::Entity>(db, scope, id).await?,
        Subject::Receipts => there::<receipt::Entity>(db, scope, id).await?,
        Subject::Returns => there::<goods_return::Entity>(db, scope, id).await?,
        Subject::ServiceRequests => there::<service_request::Entity>(db, scope, id).await?,
        Subject::Feedback => there::<feedback::Entity>(db, scope, id).await?,
        Subject::Surveys => there::<survey::Entity>(db, scope, id).await?,
        Subject::SurveyAssignments => there::<survey_assignment::Entity>(db, scope, id).await?,
        Subject::SurveyInvitations => there::<survey_invitation::Entity>(db, scope, id).await?,
        Subject::Users => there::<membership::Entity>(db, scope, id).await?,
        Subject::Roles => there::<role::Entity>(db, scope, id).await?,
        Subject::PortalAccounts => there::<portal_account::Entity>(db, scope, id).await?,
        Subject::Departments => there::<department::Entity>(db, scope, id).await?,
        Subject::Dictionaries => there::<dictionary_entry::Entity>(db, scope, id).await?,
        Subject::Company => id == scope.company.0,
        Subject::ApiKeys | Subject::NumberSeries | Subject::Settings | Subject::StockMoves | Subject::Views | Subject::Files => false,
    })
}

async fn there<E: Scoped>(db: &impl Conn, scope: &Scope, id: Uuid) -> Result<bool, Error> {
    let found = scoped::select::<E>(scope).filter(sea_orm::ColumnTrait::eq(&E::id(), id)).select_only().column(E::id());
    if found.into_tuple::<Uuid>().one(db.conn()).await?.is_some() {
        return Ok(true);
    }
    let deleted = scoped::trash::<E>(scope).filter(sea_orm::ColumnTrait::eq(&E::id(), id)).select_only().column(E::id());
    Ok(E::deleted().is_some() && deleted.into_tuple::<Uuid>().one(db.conn()).await?.is_some())
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
    match subject.permission() {
        None => true,
        Some(permission) => who.scope_for(permission).is_some_and(|scope| standing.within(&scope.reach)),
    }
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
