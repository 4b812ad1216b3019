//! Whether the program lives, whether it can work, and how it is doing.

use crate::App;
use actix_web::{HttpResponse, get, web};
use std::sync::atomic::Ordering;

/// The process answers.
#[get("/health/live")]
async fn live() -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({"status": "live"}))
}

/// The process can do work: the database answers, and it is not about to stop.
#[get("/health/ready")]
async fn ready(app: web::Data<App>) -> HttpResponse {
    if app.stopping.load(Ordering::Relaxed) || app.db.ping().await.is_err() {
        return HttpResponse::ServiceUnavailable().json(serde_json::json!({"status": "not_ready"}));
    }
    HttpResponse::Ok().json(serde_json::json!({"status": "ready"}))
}

/// Measurements for Prometheus.
#[get("/metrics")]
async fn metrics(app: web::Data<App>) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(app.metrics.render())
}

pub fn routes(config: &mut web::ServiceConfig) {
    config.service(live).service(ready).service(metrics);
}
