//! Sends mail through the configured SMTP server. Without one, nothing is sent and the caller is told so.

use crate::config::Config;
use lettre::{
    AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use std::time::Duration;

#[derive(Clone)]
pub struct Mail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mail {
    /// `None` when no server is configured.
    pub fn configured(config: &Config) -> Result<Option<Self>, String> {
        if config.smtp_url.expose().is_empty() {
            return Ok(None);
        }
        let from = config.mail_from.parse().map_err(|error| format!("mail_from: {error}"))?;
        // The error may quote the address, and with it the password.
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(config.smtp_url.expose()).map_err(|_| "smtp_url cannot be read")?;
        Ok(Some(Self { transport: builder.timeout(Some(Duration::from_secs(10))).build(), from }))
    }

    /// Whether the server took the mail. A failure is logged here; the address is not.
    pub async fn send(&self, to: &str, subject: String, text: String) -> bool {
        let message = to.parse::<Mailbox>().map_err(|error| error.to_string()).and_then(|to| {
            let builder = Message::builder().from(self.from.clone()).to(to).subject(subject).header(ContentType::TEXT_PLAIN);
            builder.body(text).map_err(|error| error.to_string())
        });
        let sent = match message {
            Ok(message) => self.transport.send(message).await.map(|_| ()).map_err(|error| error.to_string()),
            Err(error) => Err(error),
        };
        sent.inspect_err(|error| tracing::warn!(%error, "mail was not sent")).is_ok()
    }
}
