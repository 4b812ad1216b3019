//! `guanxi reindex`: writes anew what follows from the records: what they are found by, and what they add up to.

use crate::{config::Config, http::clock::now, server};
use guanxi_persistence::{Db, analytics::summaries, search::backlog};

/// Writes the terms of every record, and the summaries, or what of it is still to be done.
pub async fn run(config: &Config, resume: bool) -> Result<(), String> {
    let db = server::connect(config).await?;
    if !resume {
        backlog::begin_anew(&db, now()).await.map_err(|error| error.to_string())?;
        summaries::begin_anew(&db).await.map_err(|error| error.to_string())?;
    }
    work_off(&db).await?;
    db.close().await.map_err(|error| error.to_string())?;
    println!("every record can be found");
    Ok(())
}

/// Writes what is still to be done.
pub async fn work_off(db: &Db) -> Result<(), String> {
    while summaries::work_off(db).await.map_err(|error| error.to_string())? {}
    while backlog::work_off(db, now()).await.map_err(|error| error.to_string())? {}
    Ok(())
}
