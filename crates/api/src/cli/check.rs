//! `guanxi check`: verifies every invariant on the live database.

use crate::{config::Config, server};
use guanxi_persistence::{Db, check};

/// Prints what is wrong; an error when anything is.
pub async fn run(config: &Config) -> Result<(), String> {
    let db = server::connect(config).await?;
    let verdict = verify(&db).await;
    db.close().await.map_err(|error| error.to_string())?;
    println!("{}", verdict?);
    Ok(())
}

/// The same for a database that is already open; what to tell when all is well.
pub async fn verify(db: &Db) -> Result<String, String> {
    let findings = check::run(db).await.map_err(|error| error.to_string())?;
    if findings.violations.is_empty() {
        return Ok(format!("{} invariants verified, all hold", findings.rules));
    }
    for violation in &findings.violations {
        let rows: Vec<_> = violation.rows.iter().map(ToString::to_string).collect();
        println!("broken: {}  {}", violation.rule, rows.join(" "));
    }
    Err(format!("{} of {} invariants are broken", findings.violations.len(), findings.rules))
}
