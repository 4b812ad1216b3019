//! The timeline of a customer or a lead: contacts, messages, feedback and events in one stream, newest first.
//!
//! Each kind is read from its own index, one page of it from the cursor on, and the pages are merged: four short reads,
//! however long the story is. What happened on the leads that became a customer is a part of his story.

use crate::{
    Error,
    db::Conn,
    entities::{conversation, event, feedback, follow_up, lead, message},
    error::QueryError,
    listing::{MAX_LIMIT, Page},
    scoped,
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, SecondsFormat, SubsecRound as _, Utc};
use guanxi_domain::{event::Subject, ids::CustomerId, scope::Scope};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Query, SelectStatement},
};
use std::collections::HashSet;
use uuid::Uuid;

use super::follow_ups::Whose;
pub use crate::entities::{event::Model as Event, feedback::Model as Feedback, follow_up::Model as FollowUp, message::Model as Message};

const DEFAULT_LIMIT: u64 = 50;

/// One thing that happened.
#[derive(Clone, Debug)]
pub enum Item {
    FollowUp(follow_up::Model),
    Message(message::Model),
    Feedback(feedback::Model),
    Event(event::Model),
}

impl Item {
    /// Where it stands in the stream.
    fn key(&self) -> (DateTime<Utc>, Uuid) {
        match self {
            Self::FollowUp(row) => (row.happened_at, row.id.into()),
            Self::Message(row) => (row.at, row.id.into()),
            Self::Feedback(row) => (row.created_at, row.id.into()),
            Self::Event(row) => (row.at, row.id.into()),
        }
    }
}

/// What of the story is wanted, and what of it the caller may read.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub follow_ups: bool,
    /// The conversations and the feedback that the caller reaches, if he may read any: a customer of his may have talked with others.
    pub messages: Option<Scope>,
    pub feedback: Option<Scope>,
    /// The kinds of record whose events are shown; those with an item of their own never are.
    pub events: HashSet<Subject>,
    pub limit: Option<u64>,
    pub cursor: Option<String>,
}

/// One page of the story of a customer or lead that the caller has found within his reach.
pub async fn page(db: &impl Conn, scope: &Scope, whose: Whose, wanted: &Wanted) -> Result<Page<Item>, Error> {
    let limit = wanted.limit.unwrap_or(DEFAULT_LIMIT);
    if limit == 0 || limit > MAX_LIMIT {
        return Err(QueryError::at("limit", "query.limit", limit.to_string()));
    }
    let from = wanted.cursor.as_deref().map(decode).transpose()?;
    let reader = Reader { db, company: Scope::company(scope.company), whose, from, limit: limit + 1 };
    let mut items = Vec::new();
    if wanted.follow_ups {
        items.extend(reader.follow_ups().await?.into_iter().map(Item::FollowUp));
    }
    if let Some(talks) = &wanted.messages {
        items.extend(reader.messages(talks).await?.into_iter().map(Item::Message));
    }
    if let (Some(opinions), Whose::Customer(customer)) = (&wanted.feedback, whose) {
        items.extend(reader.feedback(opinions, customer).await?.into_iter().map(Item::Feedback));
    }
    if !wanted.events.is_empty() {
        items.extend(reader.events(&wanted.events).await?.into_iter().map(Item::Event));
    }
    if wanted.events.contains(&Subject::Leads) {
        items.extend(reader.events_of_leads().await?.into_iter().map(Item::Event));
    }
    items.sort_by_key(|item| std::cmp::Reverse(item.key()));
    let more = items.len() as u64 > limit;
    items.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let next = if more { items.last().map(|item| encode(item.key())) } else { None };
    Ok(Page { data: items, next, limit, total: None })
}

struct Reader<'a, D> {
    db: &'a D,
    company: Scope,
    whose: Whose,
    from: Option<(DateTime<Utc>, Uuid)>,
    limit: u64,
}

impl<D: Conn> Reader<'_, D> {
    /// The newest rows before the cursor.
    async fn newest<E: EntityTrait>(&self, select: Select<E>, at: E::Column, id: E::Column) -> Result<Vec<E::Model>, Error> {
        let earlier =
            self.from.map(|(moment, last)| Condition::any().add(at.lt(moment)).add(Condition::all().add(at.eq(moment)).add(id.lt(last))));
        let select = select.filter(Condition::all().add_option(earlier));
        Ok(select.order_by_desc(at).order_by_desc(id).limit(self.limit).all(self.db.conn()).await?)
    }

    async fn follow_ups(&self) -> Result<Vec<follow_up::Model>, Error> {
        use follow_up::{Column, Entity};
        let whose = match self.whose {
            Whose::Customer(customer) => Column::CustomerId.eq(customer),
            Whose::Lead(lead) => Column::LeadId.eq(lead),
        };
        self.newest(scoped::select::<Entity>(&self.company).filter(whose), Column::HappenedAt, Column::Id).await
    }

    /// What was said in the conversations within reach. Who has a lead reads the conversation that it was made of.
    async fn messages(&self, reach: &Scope) -> Result<Vec<message::Model>, Error> {
        use message::{Column, Entity};
        let talks = match self.whose {
            Whose::Customer(customer) => scoped::ever::<conversation::Entity>(reach).filter(conversation::Column::CustomerId.eq(customer)),
            Whose::Lead(_) => scoped::ever::<conversation::Entity>(&self.company)
                .filter(conversation::Column::Id.in_subquery(self.leads(lead::Column::ConversationId))),
        };
        let talks = talks.select_only().column(conversation::Column::Id).into_query();
        let select = scoped::select::<Entity>(&self.company).filter(Column::ConversationId.in_subquery(talks));
        self.newest(select, Column::At, Column::Id).await
    }

    async fn feedback(&self, reach: &Scope, customer: CustomerId) -> Result<Vec<feedback::Model>, Error> {
        use feedback::{Column, Entity};
        let select = scoped::select::<Entity>(reach).filter(Column::CustomerId.eq(customer));
        self.newest(select, Column::CreatedAt, Column::Id).await
    }

    async fn events(&self, subjects: &HashSet<Subject>) -> Result<Vec<event::Model>, Error> {
        use event::{Column, Entity};
        let Whose::Customer(customer) = self.whose else { return Ok(Vec::new()) };
        let told = [Subject::FollowUps, Subject::Conversations, Subject::Feedback];
        let subjects = subjects.iter().filter(|subject| !told.contains(subject)).map(|subject| subject.name());
        let select = scoped::select::<Entity>(&self.company)
            .filter(Column::CustomerId.eq(customer))
            .filter(Column::Subject.is_in(subjects))
            .filter(Column::Verb.ne("followed_up"));
        self.newest(select, Column::At, Column::Id).await
    }

    async fn events_of_leads(&self) -> Result<Vec<event::Model>, Error> {
        use event::{Column, Entity};
        let select = scoped::select::<Entity>(&self.company)
            .filter(Column::Subject.eq(Subject::Leads.name()))
            .filter(Column::SubjectId.in_subquery(self.leads(lead::Column::Id)))
            .filter(Column::Verb.ne("followed_up"));
        self.newest(select, Column::At, Column::Id).await
    }

    /// Something about the lead itself, or about the leads that became the customer.
    fn leads(&self, column: lead::Column) -> SelectStatement {
        let which = match self.whose {
            Whose::Customer(customer) => lead::Column::CustomerId.eq(customer),
            Whose::Lead(lead) => lead::Column::Id.eq(lead),
        };
        Query::select()
            .column(column)
            .from(lead::Entity)
            .and_where(lead::Column::CompanyId.eq(self.company.company))
            .and_where(which)
            .to_owned()
    }
}

fn encode((at, id): (DateTime<Utc>, Uuid)) -> String {
    URL_SAFE_NO_PAD.encode(format!("{} {id}", at.to_rfc3339_opts(SecondsFormat::Micros, true)))
}

fn decode(cursor: &str) -> Result<(DateTime<Utc>, Uuid), Error> {
    let read = || {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?).ok()?;
        let (at, id) = text.split_once(' ')?;
        let at = DateTime::parse_from_rfc3339(at).ok()?.with_timezone(&Utc).trunc_subsecs(6);
        Some((at, id.parse().ok()?))
    };
    read().ok_or_else(|| QueryError::at("cursor", "query.cursor", cursor.chars().take(40).collect::<String>()))
}
