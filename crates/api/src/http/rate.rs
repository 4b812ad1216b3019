//! Limits on what strangers may do: attempts to log in, forms sent, and everything else that needs no login, counted by address and
//! minute.

use super::{address::client_address, problem::Problem};
use crate::App;
use actix_extensible_rate_limit::{
    HeaderCompatibleOutput as _,
    backend::{Backend as _, Decision, SimpleInput, memory::InMemoryBackend},
};
use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode},
    middleware::Next,
    web,
};
use std::{net::IpAddr, time::Duration};

/// Paths where a secret is tried.
const ATTEMPTS: [&str; 4] = ["/auth/login", "/auth/forgot", "/auth/setup", "/auth/tokens"];

/// Middleware around the API.
pub async fn limit(request: ServiceRequest, next: Next<impl MessageBody + 'static>) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let refused = match (kind(request.method(), request.path()), request.app_data::<web::Data<App>>(), client_address(request.request())) {
        (Some(kind), Some(app), Some(address)) => refusal(app, kind, address).await,
        _ => None,
    };
    match refused {
        Some(problem) => Ok(request.error_response(problem).map_into_right_body()),
        None => Ok(next.call(request).await?.map_into_left_body()),
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Attempt,
    Submission,
    Public,
}

fn kind(method: &Method, path: &str) -> Option<Kind> {
    let path = path.strip_prefix("/api/v1")?;
    if ATTEMPTS.iter().any(|attempt| path.starts_with(attempt)) {
        return Some(Kind::Attempt);
    }
    if *method == Method::POST && path.starts_with("/public/forms/") {
        return Some(Kind::Submission);
    }
    (path.starts_with("/public/") || path == "/auth/refresh").then_some(Kind::Public)
}

async fn refusal(app: &App, kind: Kind, address: IpAddr) -> Option<Problem> {
    let (name, most) = match kind {
        Kind::Attempt => ("attempt", app.config.login_rate),
        // Nobody fills in forms as fast as he reads pages.
        Kind::Submission => ("submission", (app.config.public_rate / 10).max(1)),
        Kind::Public => ("public", app.config.public_rate),
    };
    let input = SimpleInput { interval: Duration::from_mins(1), max_requests: most, key: format!("{name} {}", neighbourhood(address)) };
    match app.rates.request(input).await {
        Ok((Decision::Denied, output, _)) => {
            Some(Problem { retry_after: Some(output.seconds_until_reset().max(1)), ..Problem::new(StatusCode::TOO_MANY_REQUESTS, "rate") })
        }
        Ok(_) => None,
        Err(never) => match never {},
    }
}

/// One household or firm has a whole /64 of IPv6 addresses.
fn neighbourhood(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => format!("{:x}/64", v6.to_bits() >> 64),
    }
}

/// The counters. They live in this process: two nodes allow twice as much.
#[must_use]
pub fn counters() -> InMemoryBackend {
    InMemoryBackend::builder().build()
}
