//! The one search box: whatever the caller reads, found by number, name, sound, telephone, mail or text.

use crate::{
    customers::Sight,
    http::{context::Cx, page::ListOf, problem::Problem, view::Ref},
    messages::Language,
};
use actix_web::{get, http::StatusCode, web};
use guanxi_domain::{access, event::Subject};
use guanxi_persistence::{
    names::{Named, Names, Wanted},
    platform::search::{self, Hit, Hits, Summary},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

const MOST: usize = 20;
const USUAL: usize = 5;
/// What nobody types by hand.
const LONGEST: usize = 200;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct SearchQuery {
    /// A number, a name or part of it, its pinyin or initials, the last four digits of a telephone, a mail address, words of a text.
    #[param(max_length = 200)]
    q: String,
    /// Hits of each kind, 1 to 20; 5 when not given.
    #[param(minimum = 1, maximum = 20)]
    limit: Option<usize>,
}

/// A record that was found.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchHit {
    pub id: Uuid,
    pub number: Option<String>,
    pub title: String,
    /// Whose record it is, if a customer's.
    pub customer: Option<Ref>,
    /// Of a customer or a lead: who looks after it.
    pub owner: Option<Ref>,
    /// Of a customer, a contact or a lead, as the caller may see it.
    pub mobile: Option<String>,
    /// The field that was found: `name`.
    pub field: String,
    /// The field is that of the customer's contact.
    pub through_contact: bool,
}

/// What was found of one kind of record, the surest first.
#[derive(Debug, Serialize, ToSchema)]
pub struct SearchGroup {
    /// The kind's collection: `customers`.
    pub subject: String,
    pub hits: Vec<SearchHit>,
}

/// Searches everything the caller reads.
#[utoipa::path(operation_id = "search", tag = "platform", params(SearchQuery), responses((status = 200, body = ListOf<SearchGroup>)))]
#[get("/search")]
pub async fn find(cx: Cx<access::Staff>, query: web::Query<SearchQuery>) -> Result<web::Json<ListOf<SearchGroup>>, Problem> {
    let limit = query.limit.unwrap_or(USUAL);
    if limit == 0 || limit > MOST {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "query.search_limit"));
    }
    if query.q.chars().count() > LONGEST {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "query.search_length"));
    }
    let groups = search::find(&cx.app.db, &cx.who, &query.q, limit).await?;
    let mut wanted = Wanted::default();
    for group in &groups {
        for (hit, summary) in &group.found {
            wanted.add(Named::Customer, summary.customer).add(Named::Member, summary.owner);
            // People are named once, by their membership.
            wanted.add(Named::Member, Some(hit.id).filter(|_| group.subject == Subject::Users));
        }
    }
    let names = wanted.names(&cx.app.db, cx.scope.company).await?;
    let data = groups.into_iter().map(|Hits { subject, found }| SearchGroup {
        subject: subject.name().to_owned(),
        hits: found.into_iter().map(|(hit, summary)| view(&cx, subject, hit, summary, &names)).collect(),
    });
    Ok(web::Json(ListOf { data: data.collect() }))
}

fn view<P>(cx: &Cx<P>, subject: Subject, hit: Hit, summary: Summary, names: &Names) -> SearchHit {
    let sight = match subject {
        Subject::Contacts => Sight::of_contacts(&cx.who),
        Subject::Leads => Sight::of_leads(&cx.who),
        _ => Sight::of(&cx.who, &summary.holder),
    };
    let english = summary.title_en.filter(|title| cx.language == Language::English && !title.is_empty());
    let title = if subject == Subject::Users { cx.refer(names, hit.id).name } else { english.unwrap_or(summary.title) };
    SearchHit {
        id: hit.id,
        title,
        number: summary.number,
        customer: cx.named(names, summary.customer),
        owner: cx.named(names, summary.owner),
        mobile: sight.text("mobile", summary.mobile.as_deref()),
        field: hit.field.name().to_owned(),
        through_contact: hit.through,
    }
}
