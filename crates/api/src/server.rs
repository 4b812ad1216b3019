//! Starts the HTTP server, and stops it without breaking a request.

use crate::platform::{store::Store, stream};
use crate::{App, api, config::Config, health, http, identity::passwords::Passwords, jobs, mail::Mail, openapi, receivables};
use actix_web::{
    App as Actix, Error, HttpServer,
    body::MessageBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    middleware::{Compress, from_fn},
    web,
};
use guanxi_persistence::{Db, schema};
use metrics_exporter_prometheus::PrometheusBuilder;
use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};
use tracing_actix_web::TracingLogger;
use utoipa_actix_web::AppExt as _;
use utoipa_swagger_ui::SwaggerUi;

/// Builds what all requests share.
pub async fn application(config: Config) -> Result<App, String> {
    let secret = config.signing_key()?;
    let db = connect(&config).await?;
    let recorder = PrometheusBuilder::new().build_recorder();
    let metrics = recorder.handle();
    // A second recorder in one process, as in tests, is of no use to anybody.
    let _ = metrics::set_global_recorder(recorder);
    let paths = openapi::paths()?;
    let files = Store::open(&config)?;
    let gate = http::admission::Gate::new(config.max_in_flight, Duration::from_millis(config.max_wait_ms));
    Ok(App {
        db,
        gate,
        tokens: http::auth::Tokens::new(secret.expose().as_bytes()),
        principals: http::auth::principals(),
        passwords: Passwords::new(config.password_cost)?,
        mail: Mail::configured(&config)?,
        rates: http::rate::counters(),
        gateway: receivables::gateway::configured(&config, secret.expose().as_bytes()),
        form_seal: http::secrets::derived(secret.expose().as_bytes(), "capture forms"),
        setup_token: http::secrets::derived(secret.expose().as_bytes(), "set-up"),
        config,
        metrics,
        paths,
        files,
        hub: tokio::sync::broadcast::channel(1024).0,
        busy: http::admission::Summary::default(),
        stopping: AtomicBool::new(false),
        stop: tokio::sync::watch::channel(false).0,
    })
}

/// Connects to the configured database.
pub async fn connect(config: &Config) -> Result<Db, String> {
    std::fs::create_dir_all(&config.data_dir).map_err(|error| format!("cannot make {}: {error}", config.data_dir.display()))?;
    Db::connect(&config.database(), config.database_pool).await.map_err(|error| match config.database() {
        // Not the address of a server: it may hold a password.
        path if path.starts_with("sqlite:") => format!("cannot use the database {path}: {error}"),
        _ => format!("cannot use the database: {error}"),
    })
}

/// Everything that is served, with what holds for every request around it.
pub(crate) fn routes(
    app: web::Data<App>,
) -> Actix<impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse<impl MessageBody>, Error = Error, InitError = ()>> {
    let (actix, _) = Actix::new()
        .app_data(app)
        .into_utoipa_app()
        .service(utoipa_actix_web::scope("/api/v1").wrap(from_fn(http::auth::authenticate)).wrap(from_fn(http::rate::limit)).configure(api))
        .split_for_parts();
    actix
        .configure(http::edge::parameters)
        .configure(health::routes)
        .route("/api/openapi.json", web::get().to(openapi::serve))
        .service(SwaggerUi::new("/api/docs/{_:.*}").config(utoipa_swagger_ui::Config::from("/api/openapi.json")))
        .default_service(web::to(http::spa::serve))
        .wrap(Compress::default())
        .wrap(from_fn(http::edge::edge))
        .wrap(TracingLogger::default())
        .wrap(from_fn(http::admission::admit))
}

/// Every connection is an open file, and many systems allow a thousand unless they are asked for more.
fn allow_many_connections() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    if let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }) {
        tracing::warn!(%error, "the limit of open files stays as it is");
    }
}

/// Serves until SIGTERM or Ctrl-C.
pub async fn serve(config: Config) -> Result<(), String> {
    allow_many_connections();
    let app = web::Data::new(application(config).await?);
    schema::up(&app.db).await.map_err(|error| format!("cannot bring the schema up to date: {error}"))?;
    invite_to_set_up(&app).await?;
    let shared = app.clone();
    let workers = match app.config.workers {
        0 => std::thread::available_parallelism().map_or(2, usize::from),
        count => count,
    };
    let server = HttpServer::new(move || routes(shared.clone()))
        .workers(workers)
        .disable_signals()
        .shutdown_timeout(app.config.shutdown_seconds)
        .bind(&app.config.listen)
        .map_err(|error| format!("cannot listen on {}: {error}", app.config.listen))?;
    for address in server.addrs() {
        println!("listening on http://{address}");
    }
    actix_web::rt::spawn(stream::dispatch(app.clone()));
    let work = actix_web::rt::spawn(jobs::run(app.clone()));
    let server = server.run();
    let handle = server.handle();
    let stopping = app.clone();
    actix_web::rt::spawn(async move {
        signalled().await;
        tracing::info!("stopping");
        stopping.stopping.store(true, Ordering::Relaxed);
        let _ = stopping.stop.send(true);
        // Long enough for a balancer's next look at /health/ready to matter on a busy node, short for a person at the keyboard.
        actix_web::rt::time::sleep(Duration::from_millis(200)).await;
        handle.stop(true).await;
    });
    server.await.map_err(|error| error.to_string())?;
    // The round under way ends, and another node may take the background work over at once.
    let _ = actix_web::rt::time::timeout(Duration::from_secs(10), work).await;
    app.db.clone().close().await.map_err(|error| error.to_string())
}

/// A fresh installation has no account at all: whoever can read this may make the first.
async fn invite_to_set_up(app: &App) -> Result<(), String> {
    if guanxi_persistence::identity::no_user_yet(&app.db).await.map_err(|error| error.to_string())? {
        println!("nobody can log in yet: set up at {}/setup?token={}", app.config.public_url.trim_end_matches('/'), app.setup_token);
    }
    Ok(())
}

async fn signalled() {
    use tokio::signal::unix::{SignalKind, signal};
    let terminate = async {
        match signal(SignalKind::terminate()) {
            Ok(mut stream) => {
                stream.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminate => {}
    }
}
