//! Saying something in a conversation: by staff, by the customer or by a visitor, with what it does to the request it may be about.

use crate::http::problem::Problem;
use guanxi_domain::{
    engagement::ConversationChannel,
    ids::{ConversationId, FileId},
    scope::{Actor, Scope},
    service::RequestAction,
};
use guanxi_persistence::{
    Tx,
    engagement::{
        conversations::{self, Conversation},
        messages::{self, Message},
    },
    service::{requests, terms},
};
use serde::Deserialize;
use utoipa::ToSchema;
use validator::Validate;

#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewMessage {
    /// May be empty when a file is attached.
    #[validate(length(max = 5000))]
    #[schema(max_length = 5000)]
    pub body: String,
    /// A note for colleagues that the customer does not see; only staff can write one.
    pub internal: Option<bool>,
    /// Files that the author uploaded.
    #[validate(length(max = 10))]
    #[schema(max_items = 10)]
    pub file_ids: Option<Vec<FileId>>,
}

impl From<NewMessage> for messages::NewMessage {
    fn from(new: NewMessage) -> Self {
        Self { body: new.body, internal: new.internal.unwrap_or(false), files: new.file_ids.unwrap_or_default() }
    }
}

/// Writes a message into a conversation within reach.
pub async fn say(tx: &Tx, scope: &Scope, id: ConversationId, new: messages::NewMessage) -> Result<(Conversation, Message), Problem> {
    let talk = conversations::find(tx, scope, id).await?;
    if talk.channel == ConversationChannel::Service && !new.internal {
        let action = if matches!(tx.actor, Actor::Portal { .. }) { RequestAction::CustomerWrites } else { RequestAction::StaffWrites };
        requests::spoken(tx, id, action, &terms::of(tx, tx.company).await?.hours).await?;
    }
    let talk = conversations::find_to_change(tx, scope, id, None).await?;
    Ok(messages::say(tx, &talk, new).await?)
}
