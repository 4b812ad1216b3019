//! The command line.

mod archive;
mod backup;
mod check;
mod reindex;

use crate::{
    config::Config,
    demo, document,
    identity::command::{CreateUser, create_user},
    server,
};
use clap::{Parser, Subcommand};
use guanxi_persistence::schema;
use std::{future::Future, path::PathBuf, process::ExitCode};

/// Guanxi: the whole life of a customer relationship in one program.
#[derive(Parser)]
#[command(
    version,
    about,
    after_help = "Configuration comes from guanxi.toml and GUANXI_… variables; `guanxi config` prints it.\nExit codes: 0 done, 1 failed, 2 wrong usage."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the API and the web client until stopped
    Serve,
    /// Bring the database's schema up or down, or show where it is
    #[command(subcommand)]
    Migrate(Migrate),
    /// Verify every invariant on the live database, and say what is broken
    Check,
    /// Write everything, attachments included, to one file; works while the program serves
    Backup {
        /// The file to write [default: guanxi-DATE-TIME.tar]
        #[arg(short, long)]
        output: Option<PathBuf>,
    },
    /// Fill an empty database, SQLite or PostgreSQL, from a backup, and check it
    Restore {
        /// A file that `guanxi backup` wrote
        file: PathBuf,
    },
    /// Write anew what records are found by; works while the program serves, goes on where it was stopped
    Reindex {
        /// Only go on with what a stopped run, or an upgrade, left to be done
        #[arg(long)]
        resume: bool,
    },
    /// Fill the demo company, which is fiction, into an empty database
    Demo,
    /// Print the API's OpenAPI document
    Openapi,
    /// Print the configuration in force, secrets redacted
    Config,
    /// Users, when nobody can log in to make them
    #[command(subcommand)]
    User(User),
}

#[derive(Subcommand)]
enum User {
    /// Create a user, and the company if it is new
    Create(CreateUser),
}

#[derive(Subcommand)]
enum Migrate {
    /// Apply every step that is missing
    Up,
    /// Take back the last steps, with the data they hold
    Down {
        /// How many steps
        #[arg(default_value_t = 1)]
        steps: u32,
    },
    /// List the steps and whether they are applied
    Status,
}

/// Runs the command that was asked for.
#[must_use]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    // Several libraries bring rustls; it must be told which cryptography to use.
    let _ = rustls::crypto::ring::default_provider().install_default();
    match execute(cli.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("guanxi: {message}");
            ExitCode::FAILURE
        }
    }
}

fn execute(command: Command) -> Result<(), String> {
    if let Command::Openapi = command {
        println!("{}", document().to_pretty_json().map_err(|error| error.to_string())?);
        return Ok(());
    }
    let config = Config::load()?;
    log_to_stderr(&config)?;
    match command {
        Command::Serve => wait(server::serve(config)),
        Command::Demo => wait(demo::fill(config)),
        Command::Migrate(migrate) => wait(migrate_schema(config, migrate)),
        Command::User(User::Create(arguments)) => wait(create_user(config, arguments)),
        Command::Reindex { resume } => wait(async { reindex::run(&config, resume).await }),
        Command::Check => wait(async { check::run(&config).await }),
        Command::Backup { output } => wait(async { backup::make(&config, output).await }),
        Command::Restore { file } => wait(async { backup::restore(&config, &file).await }),
        Command::Config => {
            println!("{}", serde_json::to_string_pretty(&config).map_err(|error| error.to_string())?);
            Ok(())
        }
        Command::Openapi => Ok(()),
    }
}

fn wait(work: impl Future<Output = Result<(), String>>) -> Result<(), String> {
    actix_web::rt::System::new().block_on(work)
}

fn log_to_stderr(config: &Config) -> Result<(), String> {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.log).map_err(|error| format!("log: {error}"))?;
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if config.log_format == "json" { builder.json().try_init() } else { builder.try_init() };
    started.map_err(|error| error.to_string())
}

async fn migrate_schema(config: Config, migrate: Migrate) -> Result<(), String> {
    let db = server::connect(&config).await?;
    let text = |error: guanxi_persistence::Error| error.to_string();
    match migrate {
        Migrate::Up => {
            schema::up(&db).await.map_err(text)?;
            reindex::work_off(&db).await?;
        }
        Migrate::Down { steps } => schema::down(&db, steps).await.map_err(text)?,
        Migrate::Status => {
            for step in schema::status(&db).await.map_err(text)? {
                println!("{}  {}", if step.applied { "applied" } else { "missing" }, step.name);
            }
        }
    }
    db.close().await.map_err(text)
}
