//! Feedback: one for each sale, one for each service request.

pub use crate::entities::feedback::Model as Feedback;
use crate::{
    Error, Tx,
    db::Conn,
    engagement::members,
    entities::{feedback, order},
    listing::{
        Field, Kind, ListRequest, Listing, Page, Search,
        related::{referred, within_tree},
    },
    scoped::{self, scoped, under},
};
use guanxi_domain::{
    ids::{CompanyId, CustomerId, FeedbackId, MembershipId, OrderId, ServiceRequestId},
    orders::OrderStatus,
    scope::{Actor, Reach, Scope},
    service::{FeedbackSubject, Score},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, PaginatorTrait, QueryFilter, QuerySelect, sea_query::Expr};
use std::collections::HashSet;

scoped!(record feedback: Feedback, by(within_reach), |row| Some(row.customer_id));

/// Feedback is read by the one it is about, by those who lead him, and by those who look after the customer.
fn within_reach(reach: &Reach, company: CompanyId) -> Condition {
    use feedback::Column::{AboutId, CustomerId};
    let of_customer = under(reach, company, CustomerId);
    match reach {
        Reach::Everything | Reach::Customer(_) => of_customer,
        Reach::Own { me, .. } => Condition::any().add(AboutId.eq(*me)).add(of_customer),
        Reach::Departments { me, departments } => Condition::any()
            .add(AboutId.eq(*me))
            .add_option(members(company, departments).map(|members| AboutId.in_subquery(members)))
            .add(of_customer),
    }
}

/// How feedback is listed.
pub(crate) static LISTING: Listing = {
    use feedback::Column;
    const FIELDS: &[Field] = &[
        Field::new("created_at", Kind::Time, || Column::CreatedAt.into_expr()),
        Field::new("score", Kind::Int, || Column::Score.into_expr()),
        Field::new("subject", Kind::Word, || Column::Subject.into_expr()).filter_only(),
        Field::new("customer_id", Kind::Id, || Column::CustomerId.into_expr()).filter_only(),
        Field::new("about_id", Kind::Id, || Column::AboutId.into_expr()).nullable().filter_only(),
        Field::new("department_id", Kind::Id, department).nullable().filter_only(),
        Field::new("department_tree_id", Kind::Id, department).several(|departments| within_tree(department(), "department", departments)),
        Field::new("order_id", Kind::Id, || Column::OrderId.into_expr()).nullable().filter_only(),
        Field::new("service_request_id", Kind::Id, || Column::ServiceRequestId.into_expr()).nullable().filter_only(),
    ];
    Listing { fields: FIELDS, search: Search::Columns(&[|| Column::Text.into_expr()]), sort: "-created_at" }
};

/// The department of the one it is about, as it is now.
fn department() -> Expr {
    referred("membership", "department_id", feedback::Column::CompanyId.into_expr(), feedback::Column::AboutId.into_expr())
}

/// One page of the feedback within reach.
pub async fn list(db: &impl Conn, scope: &Scope, request: &ListRequest) -> Result<Page<Feedback>, Error> {
    LISTING.page(db, scoped::select::<feedback::Entity>(scope), request).await
}

/// What the feedback is about.
#[derive(Clone, Copy, Debug)]
pub enum Topic {
    Sale(OrderId),
    Service(ServiceRequestId),
}

impl Topic {
    #[must_use]
    pub const fn subject(self) -> FeedbackSubject {
        match self {
            Self::Sale(_) => FeedbackSubject::Sale,
            Self::Service(_) => FeedbackSubject::Service,
        }
    }

    fn condition(self) -> Condition {
        Condition::all().add(match self {
            Self::Sale(id) => feedback::Column::OrderId.eq(id),
            Self::Service(id) => feedback::Column::ServiceRequestId.eq(id),
        })
    }
}

/// Whether feedback on this was given.
pub async fn given(db: &impl Conn, company: CompanyId, topic: Topic) -> Result<bool, Error> {
    let rows = scoped::select::<feedback::Entity>(&Scope::company(company)).filter(topic.condition());
    Ok(rows.count(db.conn()).await? > 0)
}

/// Of these requests, those on which feedback was given.
pub async fn given_on(db: &impl Conn, company: CompanyId, requests: &[ServiceRequestId]) -> Result<HashSet<ServiceRequestId>, Error> {
    if requests.is_empty() {
        return Ok(HashSet::new());
    }
    let rows: Vec<ServiceRequestId> = scoped::select::<feedback::Entity>(&Scope::company(company))
        .filter(feedback::Column::ServiceRequestId.is_in(requests.iter().copied()))
        .select_only()
        .column(feedback::Column::ServiceRequestId)
        .into_tuple()
        .all(db.conn())
        .await?;
    Ok(rows.into_iter().collect())
}

/// An order as far as it can be judged.
pub struct Sale {
    /// The customer has had what he ordered.
    pub delivered: bool,
    pub salesperson: MembershipId,
}

/// An order of a customer.
pub async fn sale(tx: &Tx, customer: CustomerId, id: OrderId) -> Result<Sale, Error> {
    let order = scoped::find::<order::Entity>(tx, &Scope::customer(tx.company, customer), id).await?;
    let delivered = matches!(order.status, OrderStatus::Delivered | OrderStatus::Completed);
    Ok(Sale { delivered, salesperson: order.salesperson_id })
}

/// What the customer says.
pub struct NewFeedback {
    pub customer: CustomerId,
    pub topic: Topic,
    pub about: Option<MembershipId>,
    pub score: Score,
    pub text: Option<String>,
}

/// Writes feedback down. The database refuses a second on the same topic.
pub async fn create(tx: &Tx, new: NewFeedback) -> Result<Feedback, Error> {
    let (order, request) = match new.topic {
        Topic::Sale(id) => (Some(id), None),
        Topic::Service(id) => (None, Some(id)),
    };
    let account = match tx.actor {
        Actor::Portal { account, .. } => Some(account),
        _ => None,
    };
    let row = feedback::ActiveModel {
        id: Set(FeedbackId::new()),
        customer_id: Set(new.customer),
        subject: Set(new.topic.subject()),
        order_id: Set(order),
        service_request_id: Set(request),
        about_id: Set(new.about),
        portal_account_id: Set(account),
        score: Set(new.score.value()),
        text: Set(new.text),
        ..Default::default()
    };
    scoped::insert::<feedback::Entity>(tx, row, "created").await
}
