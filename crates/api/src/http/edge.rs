//! What holds for every request: problem bodies, security headers, measurements.

use super::{
    context::language,
    problem::{Problem, ProblemBody},
};
use crate::{App, messages::Language};
use actix_web::{
    Error, HttpRequest, HttpResponse,
    body::{BoxBody, EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{
        Method, StatusCode,
        header::{self, HeaderMap, HeaderName, HeaderValue},
    },
    middleware::Next,
    web,
};
use guanxi_persistence::points;
use metrics::Counter;
use std::{sync::LazyLock, time::Instant};
use tracing_actix_web::RequestId;
use uuid::Uuid;

type Body<B> = EitherBody<B, BoxBody>;

/// The outermost middleware of ours but for admission.
pub async fn edge<B: MessageBody + 'static>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<Body<B>>, Error> {
    let started = Instant::now();
    let method = request.method().clone();
    let under_api = request.path().starts_with("/api/");
    let (response, statements) = if request.path().contains("%00") {
        // PostgreSQL takes no text with a NUL, so nothing can be named so.
        (request.error_response(Error::from(Problem::not_found())).map_into_right_body(), 0)
    } else {
        let (result, statements) = guanxi_persistence::db::counting(next.call(request)).await;
        let response = result?.map_into_left_body();
        (response, statements)
    };
    let mut response = render(response);
    let id = request_id(response.request());
    // Other websites show capture forms in a frame, and nothing else.
    let framed = !under_api && super::spa::may_be_framed(response.request().path());
    secure(response.headers_mut(), &id, under_api, framed);
    if cfg!(debug_assertions)
        && let Ok(value) = HeaderValue::from_str(&statements.to_string())
    {
        response.headers_mut().insert(HeaderName::from_static("x-statements"), value);
    }
    let path = response.request().match_pattern().unwrap_or_else(|| "other".into());
    measure(&method, path, response.status(), started);
    points::reach("reply::before");
    Ok(response)
}

/// The answer to a request that is not let in. Nothing of it was looked at but its language; and what is the same in all of them is found
/// once, since there may be twenty thousand in a second.
pub fn refuse(request: &HttpRequest, app: &App) -> HttpResponse {
    static PROBLEM: LazyLock<Problem> = LazyLock::new(|| Problem::busy("more is asked than can be done"));
    static CHINESE: LazyLock<ProblemBody> = LazyLock::new(|| PROBLEM.body(Language::Chinese, "", ""));
    static ENGLISH: LazyLock<ProblemBody> = LazyLock::new(|| PROBLEM.body(Language::English, "", ""));
    static COUNTED: LazyLock<Counter> =
        LazyLock::new(|| metrics::counter!("http_requests_total", "method" => "any", "path" => "refused", "status" => "503"));
    app.busy.note(&PROBLEM);
    COUNTED.increment(1);
    let id = Uuid::new_v4().to_string();
    let mut body = match language(request) {
        Language::Chinese => CHINESE.clone(),
        Language::English => ENGLISH.clone(),
    };
    (body.instance, body.request_id) = (request.path().to_owned(), id.clone());
    let mut answer = answer(&PROBLEM, &body);
    secure(answer.headers_mut(), &id, true, false);
    answer
}

fn measure(method: &Method, path: String, status: StatusCode, started: Instant) {
    let labels = [("method", method.to_string()), ("path", path), ("status", status.as_u16().to_string())];
    metrics::counter!("http_requests_total", &labels).increment(1);
    metrics::histogram!("http_request_seconds", &labels[..2]).record(started.elapsed().as_secs_f64());
}

/// Writes the body of a problem, now that language and request id are at hand.
fn render<B: MessageBody + 'static>(response: ServiceResponse<Body<B>>) -> ServiceResponse<Body<B>> {
    let Some(error) = response.response().error() else { return response };
    let foreign;
    let problem = if let Some(problem) = error.as_error::<Problem>() {
        problem
    } else {
        foreign = foreign_problem(error);
        &foreign
    };
    let request = response.request().clone();
    let answer = written(&request, problem, &request_id(&request));
    ServiceResponse::new(request, answer.map_into_right_body())
}

/// A problem as an answer; and logs it, once.
fn written(request: &HttpRequest, problem: &Problem, id: &str) -> HttpResponse {
    log(request, problem, id);
    answer(problem, &problem.body(language(request), request.path(), id))
}

fn answer(problem: &Problem, body: &ProblemBody) -> HttpResponse {
    let mut answer = HttpResponse::build(problem.status);
    if let Some(seconds) = problem.retry_after {
        answer.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    if let Some(version) = problem.version {
        answer.insert_header((header::ETAG, format!("\"{version}\"")));
    }
    if problem.status == StatusCode::UNAUTHORIZED {
        answer.insert_header((header::WWW_AUTHENTICATE, "Bearer"));
    }
    answer.content_type("application/problem+json").body(serde_json::to_string(body).unwrap_or_default())
}

fn log(request: &HttpRequest, problem: &Problem, id: &str) {
    let (status, code, cause) = (problem.status.as_u16(), problem.code, &problem.cause);
    if problem.status == StatusCode::SERVICE_UNAVAILABLE
        && let Some(app) = request.app_data::<web::Data<App>>()
    {
        app.busy.note(problem);
    }
    if problem.status.is_server_error() && problem.status != StatusCode::SERVICE_UNAVAILABLE {
        tracing::error!(request_id = %id, status, code, cause, "request failed");
    } else {
        tracing::debug!(request_id = %id, status, code, cause, "request refused");
    }
}

/// An error that actix made before a handler of ours ran.
fn foreign_problem(error: &Error) -> Problem {
    match error.as_response_error().status_code() {
        StatusCode::NOT_FOUND => Problem::not_found(),
        StatusCode::PAYLOAD_TOO_LARGE => Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large"),
        status if status.is_server_error() => Problem::internal(error),
        _ => Problem::new(StatusCode::BAD_REQUEST, "malformed").with("reason", ""),
    }
}

fn request_id(request: &HttpRequest) -> String {
    use actix_web::HttpMessage as _;
    request.extensions().get::<RequestId>().map(ToString::to_string).unwrap_or_default()
}

fn secure(headers: &mut HeaderMap, id: &str, under_api: bool, framed: bool) {
    let mut put = |name: HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    put(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    put(header::REFERRER_POLICY, "same-origin");
    if !framed {
        put(header::X_FRAME_OPTIONS, "DENY");
    }
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if under_api {
        put(header::CACHE_CONTROL, "no-store");
        put(header::CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'");
    }
    if let Ok(value) = HeaderValue::from_str(id) {
        headers.insert(HeaderName::from_static("x-request-id"), value);
    }
}

/// Path, query and form parameters that cannot be read become problems too.
pub fn parameters(config: &mut web::ServiceConfig) {
    config.app_data(web::QueryConfig::default().error_handler(|error, _| {
        let reason: String = error.to_string().chars().take(160).collect();
        Problem::new(StatusCode::BAD_REQUEST, "query_malformed").with("reason", reason).into()
    }));
    // An id that is no id names nothing.
    config.app_data(web::PathConfig::default().error_handler(|_, _| Problem::not_found().into()));
    config.app_data(web::PayloadConfig::new(super::json::MAX_BODY));
}

/// What answers a path nobody serves: 405 where another method would be right, else 404.
pub fn nowhere(request: &HttpRequest) -> Result<HttpResponse, Problem> {
    let app = request.app_data::<web::Data<App>>().cloned().ok_or_else(|| Problem::internal("no application"))?;
    let known = app.paths.iter().any(|path| path.is_match(request.path()));
    Err(if known { Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method") } else { Problem::not_found() })
}
