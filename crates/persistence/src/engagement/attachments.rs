//! Files that came with messages: whoever reaches the conversation sees them, but customers see none of an internal note.

use crate::{
    Error, Tx,
    db::Conn,
    entities::{conversation, message},
    platform::files,
    scoped,
};
use guanxi_domain::{
    event::Subject,
    ids::{FileId, MessageId},
    refusal::Refusal,
    scope::{Reach, Scope},
};

/// Hangs the author's own files on his message.
pub(super) async fn attach(tx: &Tx, message: MessageId, files: &[FileId]) -> Result<(), Error> {
    if files.is_empty() {
        return Ok(());
    }
    match files::attach(tx, Subject::Messages, message.into(), files).await {
        Err(Error::NotFound | Error::Duplicate(_)) => Err(Refusal::invalid("/file_ids", "conversation.file").into()),
        other => other,
    }
}

/// Whether a message is within reach.
pub(crate) async fn within_reach(db: &impl Conn, scope: &Scope, message: MessageId) -> Result<bool, Error> {
    let found = async {
        let message = scoped::find::<message::Entity>(db, &Scope::company(scope.company), message).await?;
        scoped::find::<conversation::Entity>(db, scope, message.conversation_id).await?;
        Ok(!message.internal || !matches!(scope.reach, Reach::Customer(_)))
    };
    match found.await {
        Err(Error::NotFound) => Ok(false),
        other => other,
    }
}
