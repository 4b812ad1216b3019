//! An open stream of server-sent events, read message by message.

use super::client::Client;
use futures_util::{Stream, StreamExt};
use reqwest::Method;
use serde_json::Value;
use std::pin::Pin;
use std::time::Duration;

/// One message of a stream.
#[derive(Debug)]
pub struct Message {
    pub id: Option<String>,
    pub event: Option<String>,
    pub data: Value,
}

pub struct Listener {
    bytes: Pin<Box<dyn Stream<Item = reqwest::Result<Vec<u8>>> + Send>>,
    text: String,
}

impl Listener {
    /// Begins to listen to what the caller may hear, after what he has heard already.
    pub async fn of(client: &Client, last: Option<&str>) -> Self {
        let request = client.request(Method::GET, "/events/stream");
        let request = if let Some(last) = last { request.header("Last-Event-ID", last) } else { request };
        let response = request.try_send().await.unwrap();
        assert_eq!(response.status(), 200);
        let bytes = Box::pin(response.bytes_stream().map(|part| part.map(|part| part.to_vec())));
        let mut listener = Self { bytes, text: String::new() };
        // The first words say that nothing is missed from now on.
        assert_eq!(listener.part().await.as_deref(), Some(": welcome"));
        listener
    }

    /// The next part between two empty lines; `None` when the stream has ended.
    async fn part(&mut self) -> Option<String> {
        loop {
            if let Some((part, rest)) = self.text.split_once("\n\n") {
                let (part, rest) = (part.to_owned(), rest.to_owned());
                self.text = rest;
                return Some(part);
            }
            let bytes = self.bytes.next().await?.ok()?;
            self.text.push_str(std::str::from_utf8(&bytes).unwrap());
        }
    }

    /// The next message within a time; comments are passed over.
    pub async fn hear(&mut self, patience: Duration) -> Option<Message> {
        tokio::time::timeout(patience, async {
            loop {
                let part = self.part().await?;
                let field = |name: &str| part.lines().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
                if let Some(data) = field("data: ") {
                    return Some(Message { id: field("id: "), event: field("event: "), data: serde_json::from_str(&data).unwrap() });
                }
            }
        })
        .await
        .ok()?
    }

    /// The message of this kind and verb, whatever comes before it.
    pub async fn expect(&mut self, subject: &str, verb: &str) -> Message {
        let until = tokio::time::Instant::now() + Duration::from_secs(10);
        let mut heard = Vec::new();
        while let Some(message) = self.hear(until.saturating_duration_since(tokio::time::Instant::now())).await {
            if message.data["subject"] == subject && message.data["verb"] == verb {
                return message;
            }
            heard.push(message.data);
        }
        panic!("{subject} {verb} was not heard, but {heard:#?}");
    }

    /// Whether the stream ends within a time.
    pub async fn ends(&mut self, patience: Duration) -> bool {
        tokio::time::timeout(patience, async { while self.part().await.is_some() {} }).await.is_ok()
    }
}
