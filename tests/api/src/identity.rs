//! Who comes in, how, and what he is granted: logins, sessions, links, keys, roles.

mod accounts;
mod keys;
mod rights;
mod sessions;

use crate::harness::client::Client;
use reqwest::Method;
use std::time::{Duration, Instant};

/// The program believes for less than two seconds what it knows of a caller, which it makes sure of itself; a busy machine may take
/// longer to say so.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Asks until the answer has this status, as it soon must.
pub async fn becomes(caller: &Client, path: &str, before: u16, status: u16) {
    let began = Instant::now();
    loop {
        let answer = caller.request(Method::GET, path).send().await;
        if answer.status == status {
            return;
        }
        assert_eq!(answer.status, before, "{}: {}", answer.url, answer.body);
        assert!(began.elapsed() < PATIENCE, "{path} is still {before} after {:?}", began.elapsed());
    }
}

/// A caller who is let in now is turned away, with this status; the first refusal is what counts.
pub async fn shut_out(caller: &Client, path: &str, status: u16) {
    becomes(caller, path, 200, status).await;
}
