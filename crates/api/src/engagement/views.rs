//! How conversations and messages are shown: to staff, and in the narrower way to the other side.

use crate::{
    http::{
        context::Cx,
        problem::Problem,
        view::{ActionView, Ref},
    },
    messages::{Language, say},
    platform::{FileRef, file_refs},
};
use chrono::{DateTime, Utc};
use guanxi_domain::{
    engagement::{ConversationChannel, ConversationStatus, MessageAuthor},
    event::Subject,
    ids::{CompanyId, ConversationId, MessageId},
};
use guanxi_persistence::{
    Conn,
    engagement::{
        conversations::Conversation,
        messages::Message,
        reading::{self, Reader},
    },
    leads,
    names::{Named, Names, Wanted},
    platform::files,
};
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;
use uuid::Uuid;

#[derive(Debug, Serialize, ToSchema)]
pub struct ConversationView {
    pub id: ConversationId,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    pub subject: String,
    pub channel: ConversationChannel,
    /// Null as long as nobody knows who the visitor is.
    pub customer: Option<Ref>,
    /// What was made of it.
    pub lead: Option<Ref>,
    pub visitor_name: Option<String>,
    pub visitor_contact: Option<String>,
    pub assignee: Option<Ref>,
    pub status: ConversationStatus,
    pub last_message_at: Option<DateTime<Utc>>,
    /// The beginning of what was last said.
    pub last_message: Option<String>,
    /// Messages of others that the caller has not read.
    pub unread: i64,
    pub actions: Vec<ActionView>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct MessageView {
    pub id: MessageId,
    pub conversation_id: ConversationId,
    pub at: DateTime<Utc>,
    pub author: MessageAuthor,
    pub who: Option<Ref>,
    pub name: String,
    pub body: String,
    /// For colleagues only: the customer does not see it.
    pub internal: bool,
    pub files: Vec<FileRef>,
}

/// A conversation as the customer sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct PortalConversationView {
    pub id: ConversationId,
    pub version: i64,
    pub subject: String,
    /// Who answers.
    pub with: Option<String>,
    pub status: ConversationStatus,
    pub last_message_at: Option<DateTime<Utc>>,
    pub last_message: Option<String>,
    pub unread: i64,
}

/// A message as the customer or visitor sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct PortalMessageView {
    pub id: MessageId,
    pub at: DateTime<Utc>,
    /// Written by the reader's own side.
    pub mine: bool,
    pub name: String,
    pub body: String,
    pub files: Vec<FileRef>,
}

impl<P> Cx<P> {
    /// Conversations as staff see them.
    pub(super) async fn conversations(&self, db: &impl Conn, rows: Vec<Conversation>) -> Result<Vec<ConversationView>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Customer, row.customer_id).add(Named::Member, row.assignee_id);
        }
        let names = wanted.names(db, self.scope.company).await?;
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let unread = match self.who.member() {
            Some(me) => reading::unread(db, self.scope.company, Reader::Staff(me), &ids).await?,
            None => HashMap::new(),
        };
        let leads = leads::of_conversations(db, self.scope.company, &ids).await?;
        let lead = |talk| leads.iter().find(|lead| lead.conversation_id == Some(talk)).map(|lead| Ref::new(lead.id, lead.name.clone()));
        let view = |row: Conversation| ConversationView {
            id: row.id,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            actions: self.actions(row.rules().actions(lead(row.id).is_some())),
            lead: lead(row.id),
            channel: row.channel,
            customer: self.named(&names, row.customer_id),
            assignee: self.named(&names, row.assignee_id),
            status: row.status,
            last_message_at: row.last_message.is_some().then_some(row.last_message_at),
            last_message: row.last_message,
            unread: unread.get(&row.id).copied().unwrap_or(0),
            subject: row.subject,
            visitor_name: row.visitor_name,
            visitor_contact: row.visitor_contact,
        };
        Ok(rows.into_iter().map(view).collect())
    }

    pub(super) async fn conversation(&self, db: &impl Conn, row: Conversation) -> Result<ConversationView, Problem> {
        self.conversations(db, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    }

    /// Conversations as the customer sees them.
    pub(super) async fn portal_conversations(
        &self,
        db: &impl Conn,
        rows: Vec<Conversation>,
    ) -> Result<Vec<PortalConversationView>, Problem> {
        let mut wanted = Wanted::default();
        for row in &rows {
            wanted.add(Named::Member, row.assignee_id);
        }
        let names = wanted.names(db, self.scope.company).await?;
        let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
        let unread = reading::unread(db, self.scope.company, Reader::Customer, &ids).await?;
        let view = |row: Conversation| PortalConversationView {
            id: row.id,
            version: row.version,
            with: self.named(&names, row.assignee_id).map(|with| with.name),
            status: row.status,
            last_message_at: row.last_message.is_some().then_some(row.last_message_at),
            last_message: row.last_message,
            unread: unread.get(&row.id).copied().unwrap_or(0),
            subject: row.subject,
        };
        Ok(rows.into_iter().map(view).collect())
    }

    pub(super) async fn portal_conversation(&self, db: &impl Conn, row: Conversation) -> Result<PortalConversationView, Problem> {
        self.portal_conversations(db, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    }

    /// Messages of one conversation as staff see them.
    pub(super) async fn messages(&self, db: &impl Conn, talk: &Conversation, rows: Vec<Message>) -> Result<Vec<MessageView>, Problem> {
        let (names, mut files) = around(db, talk.company_id, &rows).await?;
        let view = |row: Message| {
            let who = self.named(&names, row.member_id).or_else(|| self.named(&names, row.portal_account_id));
            MessageView {
                id: row.id,
                conversation_id: row.conversation_id,
                at: row.at,
                author: row.author,
                name: who.as_ref().map_or_else(|| visitor(self.language, talk), |who| who.name.clone()),
                who,
                body: row.body,
                internal: row.internal,
                files: files.remove(&row.id).unwrap_or_default(),
            }
        };
        Ok(rows.into_iter().map(view).collect())
    }

    pub(super) async fn message(&self, db: &impl Conn, talk: &Conversation, row: Message) -> Result<MessageView, Problem> {
        self.messages(db, talk, vec![row]).await?.pop().ok_or_else(Problem::not_found)
    }
}

type Files = HashMap<MessageId, Vec<FileRef>>;

/// The names of those who wrote, and what they attached.
async fn around(db: &impl Conn, company: CompanyId, rows: &[Message]) -> Result<(Names, Files), Problem> {
    let mut wanted = Wanted::default();
    for row in rows {
        wanted.add(Named::Member, row.member_id).add(Named::PortalAccount, row.portal_account_id);
    }
    let names = wanted.names(db, company).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id.0).collect();
    let attached = files::attached(db, company, Subject::Messages, &ids).await?;
    let files = attached.into_iter().map(|(message, files)| (MessageId(message), file_refs(files))).collect();
    Ok((names, files))
}

/// Messages of one conversation as the customer or the visitor sees them.
pub(super) async fn portal_messages(
    db: &impl Conn,
    language: Language,
    talk: &Conversation,
    rows: Vec<Message>,
) -> Result<Vec<PortalMessageView>, Problem> {
    let (names, mut files) = around(db, talk.company_id, &rows).await?;
    let name = |row: &Message| {
        let author = row.member_id.map(Uuid::from).or(row.portal_account_id.map(Uuid::from));
        author.and_then(|id| names.get(id)).map_or_else(|| visitor(language, talk), |name| language.of(name).to_owned())
    };
    let view = |row: Message| PortalMessageView {
        id: row.id,
        at: row.at,
        mine: row.author != MessageAuthor::Staff,
        name: name(&row),
        files: files.remove(&row.id).unwrap_or_default(),
        body: row.body,
    };
    Ok(rows.into_iter().map(view).collect())
}

fn visitor(language: Language, talk: &Conversation) -> String {
    talk.visitor_name.clone().unwrap_or_else(|| say(language, "conversation.visitor", &[]))
}
