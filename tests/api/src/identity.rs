//! Who comes in, how, and what he is granted: logins, sessions, links, keys, roles.

mod accounts;
mod keys;
mod rights;
mod sessions;

use crate::harness::client::Client;
use reqwest::Method;
use std::time::{Duration, Instant};

/// What was true of a caller a moment ago is believed for at most this long, on every node.
pub const AT_ONCE: Duration = Duration::from_secs(2);

/// A caller who is let in now is turned away, with this status, within two seconds; the first refusal is what counts.
pub async fn shut_out(caller: &Client, path: &str, status: u16) {
    let began = Instant::now();
    loop {
        let answer = caller.request(Method::GET, path).send().await;
        if answer.status == status {
            return;
        }
        assert_eq!(answer.status, 200, "{}: {}", answer.url, answer.body);
        assert!(began.elapsed() < AT_ONCE, "{path} is still open after {:?}", began.elapsed());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
