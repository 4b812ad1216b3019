//! Feedback: given in the portal, read by those it concerns; a bad mark makes a follow-up for the director.

use crate::{
    http::{
        answer::Answer,
        context::Cx,
        json::ValidJson,
        page::{ListQuery, PageOf},
        problem::Problem,
        view::Ref,
    },
    messages::{Language, say},
};
use actix_web::{
    get, post,
    web::{Json, Query},
};
use chrono::{DateTime, TimeDelta, Utc};
use guanxi_domain::{
    access::{Portal, feedback::Read},
    ids::{CustomerId, FeedbackId, MembershipId, OrderId, ServiceRequestId},
    refusal::Refusal,
    service::{FeedbackSubject, Score},
};
use guanxi_persistence::{
    Conn, Tx,
    engagement::follow_ups,
    names::{Named, Wanted},
    service::{
        agents,
        feedback::{self, Feedback, NewFeedback as Given, Topic},
        requests, terms,
    },
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use validator::Validate;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_feedback).service(portal_create_feedback);
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FeedbackView {
    pub id: FeedbackId,
    pub created_at: DateTime<Utc>,
    pub customer: Ref,
    pub subject: FeedbackSubject,
    pub order: Option<Ref>,
    pub service_request: Option<Ref>,
    /// From 1, bad, to 5, very good.
    #[schema(minimum = 1, maximum = 5)]
    pub score: i64,
    pub text: Option<String>,
    /// The salesperson or the agent.
    pub about: Option<Ref>,
}

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFeedback {
    pub subject: FeedbackSubject,
    /// For feedback on a sale.
    pub order_id: Option<OrderId>,
    /// For feedback on the service.
    pub service_request_id: Option<ServiceRequestId>,
    #[schema(minimum = 1, maximum = 5)]
    pub score: i64,
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    pub text: Option<String>,
}

impl<P> Cx<P> {
    async fn feedback_views(&self, db: &impl Conn, rows: Vec<Feedback>) -> Result<Vec<FeedbackView>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Customer, Some(row.customer_id)).add(Named::Order, row.order_id);
            wanted.add(Named::ServiceRequest, row.service_request_id).add(Named::Member, row.about_id);
        }
        let names = wanted.names(db, self.scope.company).await?;
        let view = |row: Feedback| FeedbackView {
            id: row.id,
            created_at: row.created_at,
            customer: self.refer(&names, row.customer_id),
            subject: row.subject,
            order: self.named(&names, row.order_id),
            service_request: self.named(&names, row.service_request_id),
            score: row.score,
            text: row.text,
            about: self.named(&names, row.about_id),
        };
        Ok(rows.into_iter().map(view).collect())
    }
}

/// Lists feedback, newest first.
#[utoipa::path(tag = "service", operation_id = "list_feedback", params(ListQuery), responses((status = 200, body = PageOf<FeedbackView>)))]
#[get("/feedback")]
async fn list_feedback(cx: Cx<Read>, query: Query<ListQuery>) -> Result<Json<PageOf<FeedbackView>>, Problem> {
    let page = feedback::list(&cx.app.db, &cx.scope, &cx.list("feedback", query.0)).await?;
    Ok(Json(page.turn(async |rows| cx.feedback_views(&cx.app.db, rows).await).await?.into()))
}

/// Says what the customer thinks of a sale or of the service: once for each.
#[utoipa::path(tag = "service", operation_id = "portal_create_feedback", request_body = NewFeedback, responses((status = 201, body = FeedbackView)))]
#[post("/portal/feedback")]
async fn portal_create_feedback(cx: Cx<Portal>, body: ValidJson<NewFeedback>) -> Result<Answer<FeedbackView>, Problem> {
    let body = body.0;
    let score = Score::new(body.score)?;
    cx.create(async |tx| {
        let customer = cx.who.customer().ok_or_else(Problem::not_found)?;
        let (topic, over, about) = judged(&cx, tx, customer, &body).await?;
        body.subject.may_be_given(over, feedback::given(tx, tx.company, topic).await?)?;
        let text = body.text.filter(|text| !text.trim().is_empty());
        let row = feedback::create(tx, Given { customer, topic, about, score, text }).await?;
        look_after(tx, &row, score).await?;
        cx.feedback_views(tx, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    })
    .await
}

/// What is judged, whether it is over, and whom it is about.
async fn judged(cx: &Cx<Portal>, tx: &Tx, customer: CustomerId, new: &NewFeedback) -> Result<(Topic, bool, Option<MembershipId>), Problem> {
    match (new.subject, new.order_id, new.service_request_id) {
        (FeedbackSubject::Sale, Some(order), None) => {
            let sale = feedback::sale(tx, customer, order).await?;
            Ok((Topic::Sale(order), sale.delivered, Some(sale.salesperson)))
        }
        (FeedbackSubject::Service, None, Some(request)) => {
            let row = requests::find_to_change(tx, &cx.scope, request, None).await?;
            Ok((Topic::Service(request), row.status.is_over(), row.agent_id))
        }
        _ => Err(Refusal::invalid("/subject", "feedback.subject").into()),
    }
}

/// Has the director get in touch with a customer who is not content, within a day.
async fn look_after(tx: &Tx, row: &Feedback, score: Score) -> Result<(), Problem> {
    let terms = terms::of(tx, tx.company).await?;
    if !score.is_low(terms.rules.low_score) {
        return Ok(());
    }
    let about = if row.subject == FeedbackSubject::Sale { "sale" } else { "service" };
    let params = [("about", about.into()), ("score", score.value().into())];
    let mut content = say(Language::accepted(&terms.locale), "follow_up.low_score", &params);
    if let Some(text) = &row.text {
        content = format!("{content}\n{text}");
    }
    let director = agents::director(tx, tx.company, row.about_id).await?;
    follow_ups::ask(tx, row.customer_id, director, content, tx.now + TimeDelta::days(1)).await?;
    Ok(())
}
