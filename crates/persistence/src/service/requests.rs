//! Service requests: opening them, and writing down each step of their life.

pub use crate::entities::service_request::Model as ServiceRequest;
use crate::{
    Error, Tx,
    db::Conn,
    engagement::conversations::Desk,
    entities::{conversation, service_request},
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{seconds_between, within_tree},
    },
    scoped::{self, scoped},
    search::Finding,
};
use guanxi_domain::{
    event::{Happened, Subject},
    ids::{CompanyId, ContactId, ConversationId, CustomerId, DictionaryEntryId, MembershipId, OrderId, ProductId, ServiceRequestId},
    refusal::Refusal,
    scope::{Reach, Scope},
    search::Field as Text,
    service::{BusinessHours, Priority, Promise, Request, RequestAction, RequestChannel, Sla},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, QueryFilter, QuerySelect,
    sea_query::{Alias, Expr, ExprTrait, Func, Query, UnionType},
};
use uuid::Uuid;

scoped!(record service_request: ServiceRequests, by(within_reach), |row| Some(row.customer_id), found by found);

fn found(row: &ServiceRequest) -> Vec<Finding> {
    let texts = [(Text::Number, Some(row.number.clone())), (Text::Title, Some(row.subject.clone())), (Text::Text, row.description.clone())];
    vec![Finding::of(Subject::ServiceRequests, row.id, texts)]
}

fn within_reach(reach: &Reach, company: CompanyId) -> Condition {
    use service_request::Column::{AgentId, CustomerId, DepartmentId};
    crate::engagement::shared(reach, company, AgentId, DepartmentId, CustomerId)
}

/// What a member works on, and what is about customers of his own: found by these, not by when it was.
pub(crate) fn own(company: CompanyId, me: MembershipId) -> Expr {
    use service_request::Column::{AgentId, CompanyId as Company, CustomerId, Id};
    let requests = || Query::select().column(Id).from(service_request::Entity).and_where(Company.eq(company)).to_owned();
    let mine = Reach::Departments { me, departments: Vec::new() };
    let of_customers = requests().cond_where(scoped::under(&mine, company, CustomerId)).to_owned();
    Id.in_subquery(requests().and_where(AgentId.eq(me)).union(UnionType::All, of_customers).to_owned())
}

/// How requests are listed.
pub(crate) static LISTING: Listing = {
    use service_request::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("updated_at", Kind::Time, || Column::UpdatedAt.into_expr()),
        Field::new("number", Kind::Text, || Column::Number.into_expr()),
        Field::new("due_at", Kind::Time, || Column::DueAt.into_expr()).nullable(),
        Field::new("first_response_due_at", Kind::Time, || Column::FirstResponseDueAt.into_expr()).nullable(),
        Field::new("resolution_due_at", Kind::Time, || Column::ResolutionDueAt.into_expr()).nullable(),
        Field::new("status", Kind::Word, || Column::Status.into_expr()).filter_only(),
        Field::new("priority", Kind::Word, || Column::Priority.into_expr()).filter_only(),
        Field::new("channel", Kind::Word, || Column::Channel.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("agent_id", Kind::Id, || Column::AgentId.into_expr()).nullable().filter_only(),
        Field::new("department_id", Kind::Id, || Column::DepartmentId.into_expr()).nullable().filter_only(),
        Field::new("category_id", Kind::Id, || Column::CategoryId.into_expr()).nullable().filter_only(),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).nullable().filter_only(),
        Field::new("product_id", Kind::Id, || Column::ProductId.into_expr()).nullable().filter_only(),
        Field::new("department_tree_id", Kind::Id, || Column::DepartmentId.into_expr())
            .several(|departments| within_tree(Column::DepartmentId.into_expr(), "department", departments)),
        Field::new("first_responded_at", Kind::Time, || Column::FirstRespondedAt.into_expr()).nullable().filter_only(),
        Field::new("resolved_at", Kind::Time, || Column::ResolvedAt.into_expr()).nullable().filter_only(),
        Field::new("first_response_seconds", Kind::Int, || since_opened(Column::FirstRespondedAt)).nullable().filter_only(),
        Field::new("resolution_seconds", Kind::Int, || since_opened(Column::ResolvedAt)).nullable().filter_only(),
        Field::new("sla_kept", Kind::Bool, sla_kept).filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Terms { subject: Subject::ServiceRequests, of_customer: true }, sort: "-created_at" }
};

fn since_opened(moment: service_request::Column) -> Expr {
    seconds_between(service_request::Column::CreatedAt.into_expr(), moment.into_expr())
}

/// [`Sla::breached`] of a request whose clocks stand still, and its opposite.
fn sla_kept() -> Expr {
    use service_request::Column::{FirstRespondedAt, FirstResponseDueAt, ResolutionDueAt, StoppedAt};
    let late = |due: service_request::Column, moment: service_request::Column| {
        Expr::expr(Func::coalesce([due.into_expr().lt(moment.into_expr()), Expr::val(false)]))
    };
    late(FirstResponseDueAt, FirstRespondedAt).or(late(ResolutionDueAt, StoppedAt)).not()
}

/// One page of the requests within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<ServiceRequest>, Error> {
    LISTING.page(db, scoped::select::<service_request::Entity>(scope), request).await
}

impl ServiceRequest {
    /// The request as the rules see it.
    #[must_use]
    pub fn rules(&self) -> Request {
        let sla = Sla {
            started_at: self.created_at,
            promise: Promise { first_response: self.first_response_minutes, resolution: self.resolution_minutes },
            first_responded_at: self.first_responded_at,
            stopped_at: self.stopped_at,
            stopped_micros: self.stopped_micros,
            first_response_due_at: self.first_response_due_at,
            resolution_due_at: self.resolution_due_at,
        };
        Request {
            status: self.status,
            agent: self.agent_id,
            sla,
            resolved_at: self.resolved_at,
            closed_at: self.closed_at,
            reopened: self.reopened,
        }
    }
}

/// The columns that the rules decide.
fn columns(request: &Request) -> service_request::ActiveModel {
    let sla = &request.sla;
    service_request::ActiveModel {
        status: Set(request.status),
        agent_id: Set(request.agent),
        first_response_minutes: Set(sla.promise.first_response),
        resolution_minutes: Set(sla.promise.resolution),
        first_response_due_at: Set(sla.first_response_due_at),
        first_responded_at: Set(sla.first_responded_at),
        resolution_due_at: Set(sla.resolution_due_at),
        stopped_at: Set(sla.stopped_at),
        stopped_micros: Set(sla.stopped_micros),
        due_at: Set(sla.due_at()),
        resolved_at: Set(request.resolved_at),
        closed_at: Set(request.closed_at),
        reopened: Set(request.reopened),
        ..Default::default()
    }
}

/// Other records that a request names.
#[derive(Clone, Copy, Debug, Default)]
pub struct Belongings {
    pub contact: Option<ContactId>,
    pub order: Option<OrderId>,
    pub product: Option<ProductId>,
}

/// Makes sure that what a request names is there, and is the customer's.
pub async fn check_belongings(tx: &Tx, customer: CustomerId, named: &Belongings) -> Result<(), Error> {
    let ids = [
        ("/contact_id", "contact", named.contact.map(Uuid::from), true),
        ("/order_id", "order", named.order.map(Uuid::from), true),
        ("/product_id", "product", named.product.map(Uuid::from), false),
    ];
    for (pointer, table, id, of_customer) in ids {
        let Some(id) = id else { continue };
        let column = |name: &'static str| Expr::col(Alias::new(name));
        let mut query = Query::select();
        query.column("id").from(Alias::new(table)).and_where(column("company_id").eq(tx.company)).and_where(column("id").eq(id));
        query.and_where(column("deleted_at").is_null());
        if of_customer {
            query.and_where(column("customer_id").eq(customer));
        }
        if tx.conn().query_one(&query).await?.is_none() {
            return Err(Refusal::invalid(pointer, "service_request.not_the_customers").into());
        }
    }
    Ok(())
}

/// What a customer wants, as it came in.
pub struct NewRequest {
    pub number: String,
    pub customer: CustomerId,
    pub belongings: Belongings,
    pub conversation: ConversationId,
    pub subject: String,
    pub description: Option<String>,
    pub category: Option<DictionaryEntryId>,
    pub priority: Priority,
    pub channel: RequestChannel,
    pub desk: Desk,
}

/// Opens a request.
pub async fn create(tx: &Tx, new: NewRequest, request: &Request) -> Result<ServiceRequest, Error> {
    let row = service_request::ActiveModel {
        id: Set(ServiceRequestId::new()),
        number: Set(new.number),
        customer_id: Set(new.customer),
        contact_id: Set(new.belongings.contact),
        order_id: Set(new.belongings.order),
        product_id: Set(new.belongings.product),
        conversation_id: Set(new.conversation),
        subject: Set(new.subject),
        description: Set(new.description),
        category_id: Set(new.category),
        priority: Set(new.priority),
        channel: Set(new.channel),
        department_id: Set(new.desk.department),
        ..columns(request)
    };
    scoped::insert::<service_request::Entity>(tx, row, "created").await
}

/// A request within reach.
pub async fn find(db: &impl Conn, scope: &Scope, id: ServiceRequestId) -> Result<ServiceRequest, Error> {
    scoped::find::<service_request::Entity>(db, scope, id).await
}

/// A request within reach, locked until the transaction ends.
pub async fn find_to_change(tx: &Tx, scope: &Scope, id: ServiceRequestId, version: Option<i64>) -> Result<ServiceRequest, Error> {
    scoped::find_to_change::<service_request::Entity>(tx, scope, id, version).await
}

/// Writes down a step.
pub async fn step(tx: &Tx, before: &ServiceRequest, request: &Request, happened: impl Into<Happened>) -> Result<ServiceRequest, Error> {
    scoped::update::<service_request::Entity>(tx, before, columns(request), happened).await
}

/// Writes down that the work is done, and how.
pub async fn resolve(tx: &Tx, before: &ServiceRequest, request: &Request, resolution: &str) -> Result<ServiceRequest, Error> {
    let row = service_request::ActiveModel { resolution: Set(Some(resolution.to_owned())), ..columns(request) };
    scoped::update::<service_request::Entity>(tx, before, row, Happened::noted("resolved", Some(resolution))).await
}

/// Writes down who has the request now, and puts its conversation into the same hands.
pub async fn give(tx: &Tx, before: &ServiceRequest, request: &Request, desk: Desk, verb: &'static str) -> Result<ServiceRequest, Error> {
    let row = service_request::ActiveModel { department_id: Set(desk.department), ..columns(request) };
    let after = scoped::update::<service_request::Entity>(tx, before, row, verb).await?;
    let company = Scope::company(tx.company);
    let talk = scoped::find_to_change::<conversation::Entity>(tx, &company, before.conversation_id, None).await?;
    crate::engagement::conversations::follow(tx, &talk, desk).await?;
    Ok(after)
}

/// What may be changed of a request; `None` leaves it as it is.
#[derive(Default)]
pub struct RequestEdit {
    pub subject: Option<String>,
    pub description: Option<Option<String>>,
    pub category: Option<Option<DictionaryEntryId>>,
    pub priority: Option<Priority>,
    pub order: Option<Option<OrderId>>,
    pub product: Option<Option<ProductId>>,
}

/// Changes what a request says; `request` holds the clocks that its priority asks for.
pub async fn update(tx: &Tx, before: &ServiceRequest, request: &Request, edit: RequestEdit) -> Result<ServiceRequest, Error> {
    let mut row = columns(request);
    if let Some(subject) = edit.subject {
        row.subject = Set(subject);
    }
    if let Some(description) = edit.description {
        row.description = Set(description);
    }
    if let Some(category) = edit.category {
        row.category_id = Set(category);
    }
    if let Some(priority) = edit.priority {
        row.priority = Set(priority);
    }
    if let Some(order) = edit.order {
        row.order_id = Set(order);
    }
    if let Some(product) = edit.product {
        row.product_id = Set(product);
    }
    scoped::update::<service_request::Entity>(tx, before, row, "updated").await
}

/// The request that a conversation is about, locked. It is locked before its conversation, here as everywhere, so that nobody
/// waits for somebody who waits for him.
pub async fn of_conversation(tx: &Tx, conversation: ConversationId) -> Result<ServiceRequest, Error> {
    let select = scoped::select::<service_request::Entity>(&Scope::company(tx.company))
        .filter(service_request::Column::ConversationId.eq(conversation));
    select.lock_exclusive().one(tx.conn()).await?.ok_or(Error::NotFound)
}

/// What a message about a request does to it: the first answer is noted, work begins, waiting ends.
pub async fn spoken(tx: &Tx, conversation: ConversationId, action: RequestAction, hours: &BusinessHours) -> Result<(), Error> {
    let before = of_conversation(tx, conversation).await?;
    let request = before.rules();
    let after = request.clone().after(action, tx.now, hours)?;
    if after == request {
        return Ok(());
    }
    let verb = if action == RequestAction::CustomerWrites { "resumed" } else { "answered" };
    step(tx, &before, &after, verb).await?;
    Ok(())
}
