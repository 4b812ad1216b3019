//! Sending a survey to customers: as a task in the portal, by a one-time link, printed or mailed.

use super::inputs::{Distribution, SurveyRecipient};
use crate::{
    App,
    http::{
        answer::Answer,
        context::Cx,
        etag::IfMatch,
        json::ValidJson,
        page::ListQuery,
        problem::Problem,
        secrets::{hash, secret},
        view::Ref,
    },
    messages::{Language, say},
};
use actix_web::{post, rt, web, web::Path};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    access::surveys::Distribute,
    ids::{ContactId, SurveyId, SurveyInvitationId},
    refusal::Refusal,
    scope::Scope,
    surveys::{InvitationChannel, SurveyAction},
};
use guanxi_persistence::{
    Tx,
    customers::{self, CustomerLine},
    engagement::conversations::desk_of,
    listing::MAX_LIMIT,
    surveys::{
        self, Survey, assignments,
        invitations::{self, NewInvitation},
        recipients::{self, Ways},
    },
};
use serde::Serialize;
use std::collections::HashSet;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

/// The most customers in one go.
const MOST: usize = 500;

pub fn routes(config: &mut ServiceConfig) {
    config.service(distribute_survey);
}

/// A customer who was not asked, and why.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SkippedCustomer {
    customer: Ref,
    /// `survey.asked_already`, `survey.no_portal` or `survey.no_address`.
    code: String,
    reason: String,
}

/// A link for one customer.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SurveyLink {
    invitation_id: SurveyInvitationId,
    customer: Ref,
    expires_at: DateTime<Utc>,
    /// Null when it was mailed, and when the answer is a repeated one: it is shown once.
    url: Option<String>,
}

/// What became of a distribution.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Distributed {
    sent: i64,
    skipped: Vec<SkippedCustomer>,
    /// The links, where the survey goes by link.
    links: Vec<SurveyLink>,
}

/// A mail on its way out.
pub(super) struct Letter {
    pub to: String,
    pub survey: String,
    pub url: String,
}

/// Where a link leads.
pub(super) fn link_to(app: &App, token: &str) -> String {
    format!("{}/s/{token}", app.config.public_url.trim_end_matches('/'))
}

/// Mails the letters, after the answer: hundreds of them take their time. Nobody's language is known, so both are written.
pub(super) fn post_letters(app: &web::Data<App>, letters: Vec<Letter>) {
    let app = app.clone();
    rt::spawn(async move {
        let Some(mail) = &app.mail else { return };
        for letter in letters {
            let params = [("survey", letter.survey.as_str().into()), ("url", letter.url.as_str().into())];
            let part = |language, part: &str| say(language, &format!("mail-survey-{part}"), &params);
            let both =
                |name: &str, between: &str| [Language::Chinese, Language::English].map(|language| part(language, name)).join(between);
            mail.send(&letter.to, both("subject", " / "), both("text", "\n\n")).await;
        }
    });
}

/// Whom to ask, with the person at the customer's.
type Chosen = Vec<(CustomerLine, Option<ContactId>)>;

/// The customers named or matched, within reach.
async fn chosen(cx: &Cx<Distribute>, tx: &Tx, scope: &Scope, body: &Distribution) -> Result<Chosen, Problem> {
    match (&body.recipients, &body.filter) {
        (Some(named), None) => by_hand(tx, scope, named).await,
        (None, Some(filter)) => by_filter(cx, tx, scope, filter).await,
        _ => Err(Refusal::invalid("/recipients", "survey.recipients").into()),
    }
}

async fn by_hand(tx: &Tx, scope: &Scope, named: &[SurveyRecipient]) -> Result<Chosen, Problem> {
    let ids: Vec<_> = named.iter().map(|one| one.customer_id).collect();
    let mut found = recipients::customers(tx, scope, &ids).await?;
    let mut chosen = Vec::new();
    for (number, one) in named.iter().enumerate() {
        let Some(customer) = found.remove(&one.customer_id) else {
            return Err(Refusal::invalid(format!("/recipients/{number}/customer_id"), "survey.not_a_customer").into());
        };
        chosen.push((customer, one.contact_id));
    }
    Ok(chosen)
}

async fn by_filter(cx: &Cx<Distribute>, tx: &Tx, scope: &Scope, filter: &str) -> Result<Chosen, Problem> {
    let mut chosen = Vec::new();
    let mut cursor = None;
    loop {
        let query = ListQuery { filter: Some(filter.to_owned()), limit: Some(MAX_LIMIT), cursor, ..ListQuery::default() };
        let page = customers::list_customers(tx, scope, &cx.list("customers", query)).await?;
        chosen.extend(page.data.into_iter().map(|customer| (customer, None)));
        if chosen.len() > MOST {
            return Err(Refusal::invalid("/filter", "survey.too_many_recipients").with("max", MOST).into());
        }
        cursor = page.next;
        if cursor.is_none() {
            return Ok(chosen);
        }
    }
}

/// Who is asked, who is not and why.
struct Sorted {
    asked: Vec<(CustomerLine, Option<ContactId>, Option<String>)>,
    skipped: Vec<(CustomerLine, &'static str)>,
}

async fn sort(
    tx: &Tx,
    version: guanxi_domain::ids::SurveyVersionId,
    channel: InvitationChannel,
    chosen: Chosen,
) -> Result<Sorted, Problem> {
    let customers: Vec<_> = chosen.iter().map(|(customer, _)| customer.clone()).collect();
    let ids: Vec<_> = customers.iter().map(|customer| customer.id).collect();
    let ways = Ways::to(tx, &customers).await?;
    let mut already: HashSet<_> = invitations::asked_already(tx, version, &ids).await?;
    let mut sorted = Sorted { asked: Vec::new(), skipped: Vec::new() };
    for (number, (customer, contact)) in chosen.into_iter().enumerate() {
        if contact.is_some_and(|contact| !ways.knows(customer.id, contact)) {
            return Err(Refusal::invalid(format!("/recipients/{number}/contact_id"), "survey.not_a_contact").into());
        }
        let address = ways.address(customer.id, contact).map(str::to_owned);
        let skip = match channel {
            _ if !already.insert(customer.id) => Some("survey.asked_already"),
            InvitationChannel::Portal if !ways.in_portal(customer.id) => Some("survey.no_portal"),
            InvitationChannel::Mail if address.is_none() => Some("survey.no_address"),
            _ => None,
        };
        match skip {
            Some(code) => sorted.skipped.push((customer, code)),
            None => sorted.asked.push((customer, contact, address)),
        }
    }
    Ok(sorted)
}

/// Refuses who was not handed the survey, or has asked as many as he may.
async fn allowed(cx: &Cx<Distribute>, tx: &Tx, survey: &Survey, more: usize) -> Result<(), Problem> {
    let me = cx.who.member().ok_or_else(Problem::not_found)?;
    let Some(assignment) = assignments::of(tx, tx.company, survey.id, me).await? else {
        let leads = cx.who.scope_for("surveys:write").is_some_and(|scope| scope.reach.covers(&survey.holder()));
        return if leads { Ok(()) } else { Err(Refusal::forbidden("survey.not_handed").into()) };
    };
    let Some(quota) = assignment.quota else { return Ok(()) };
    let left = quota - invitations::sent_by(tx, survey.id, me).await?;
    if i64::try_from(more).unwrap_or(i64::MAX) <= left {
        return Ok(());
    }
    Err(Refusal::conflict("survey.quota").with("left", left.max(0)).into())
}

/// Asks customers within reach: as a task in the portal, by link, printed or mailed. Who was asked before is left out.
#[utoipa::path(tag = "surveys", operation_id = "distribute_survey", params(("id" = SurveyId, Path)), request_body = Distribution,
    responses((status = 201, body = Distributed)))]
#[post("/surveys/{id}/distribute")]
async fn distribute_survey(
    cx: Cx<Distribute>,
    id: Path<SurveyId>,
    version: IfMatch,
    body: ValidJson<Distribution>,
) -> Result<Answer<Distributed>, Problem> {
    let reach = cx.reach("customers:read")?;
    let by_mail = body.0.channel == InvitationChannel::Mail;
    if by_mail && cx.app.mail.is_none() {
        return Err(Refusal::conflict("survey.no_mail").into());
    }
    let (mut links, mut letters) = (Vec::new(), Vec::new());
    let answer = cx
        .create(async |tx| {
            // The lock has two who send at once come one after the other, so that nobody is asked twice.
            let survey = surveys::find_to_change(tx, &cx.scope, *id, version.0).await?;
            survey.status.after(SurveyAction::Distribute)?;
            let asking = surveys::version(tx, tx.company, survey.id, survey.current_version).await?;
            let Sorted { asked, skipped } = sort(tx, asking.id, body.0.channel, chosen(&cx, tx, &reach, &body.0).await?).await?;
            allowed(&cx, tx, &survey, asked.len()).await?;
            let desk = desk_of(tx, cx.who.member().ok_or_else(Problem::not_found)?).await?;
            let sent = i64::try_from(asked.len()).unwrap_or(i64::MAX);
            for (customer, contact, address) in asked {
                let token = body.0.channel.by_link().then(secret);
                let token_hash = token.as_deref().map(hash);
                let new = NewInvitation { customer: customer.id, contact, channel: body.0.channel, token_hash };
                let row = invitations::invite(tx, &survey, asking.id, desk, new).await?;
                let Some(url) = token.map(|token| link_to(&cx.app, &token)) else { continue };
                let shown = Some(url.clone()).filter(|_| !by_mail);
                links.push(SurveyLink { invitation_id: row.id, customer: named(&cx, &customer), expires_at: row.expires_at, url: shown });
                letters.extend(address.filter(|_| by_mail).map(|to| Letter { to, survey: survey.name.clone(), url }));
            }
            let skipped = skipped.into_iter().map(|(customer, code)| SkippedCustomer {
                customer: named(&cx, &customer),
                code: code.to_owned(),
                reason: say(cx.language, code, &[]),
            });
            let unread = links.iter().map(|link: &SurveyLink| SurveyLink { url: None, ..link.clone() });
            Ok(Distributed { sent, skipped: skipped.collect(), links: unread.collect() })
        })
        .await?;
    post_letters(&cx.app, letters);
    Ok(if links.is_empty() { answer } else { answer.with("links", serde_json::to_value(links).map_err(Problem::internal)?) })
}

fn named(cx: &Cx<Distribute>, customer: &CustomerLine) -> Ref {
    let english = customer.name_en.as_ref().filter(|name| cx.language == Language::English && !name.is_empty());
    Ref::new(customer.id, english.unwrap_or(&customer.name))
}
