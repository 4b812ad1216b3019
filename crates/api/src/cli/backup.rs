//! `guanxi backup` and `guanxi restore`: everything in one file, from either database into either, while others work.

use super::{archive, check};
use crate::{config::Config, http::context::now, server};
use archive::{FORMAT, Manifest, text};
use guanxi_persistence::{
    Db,
    backup::{Restore, Snapshot},
};
use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufReader, BufWriter, Read, Write as _},
    path::{Path, PathBuf},
};

/// Writes a backup to `output`, or to a file named after the moment.
pub async fn make(config: &Config, output: Option<PathBuf>) -> Result<(), String> {
    let made_at = now();
    let output = output.unwrap_or_else(|| format!("guanxi-{}.tar", made_at.format("%Y%m%d-%H%M%S")).into());
    let staging = tempfile::tempdir().map_err(text)?;
    let db = server::connect(config).await?;
    let snapshot = Snapshot::open(&db).await.map_err(text)?;
    let mut manifest = Manifest {
        format: FORMAT,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        made_at,
        steps: snapshot.steps.clone(),
        tables: BTreeMap::new(),
        checksums: BTreeMap::new(),
    };
    let mut entries = Vec::new();
    for table in &snapshot.tables {
        let path = staging.path().join(&table.name);
        let mut out = BufWriter::new(File::create(&path).map_err(text)?);
        let rows = snapshot.dump(table, &mut out).await.map_err(text)?;
        out.flush().map_err(text)?;
        manifest.tables.insert(table.name.clone(), rows);
        entries.push((format!("tables/{}.jsonl", table.name), path));
    }
    drop(snapshot);
    // Files are stored before the rows that name them, and never change: whatever the snapshot names is there by now.
    collect(&files(config), "files", &mut entries)?;
    for (name, path) in &entries {
        let sum = archive::checksum(&mut BufReader::new(File::open(path).map_err(text)?))?;
        manifest.checksums.insert(name.clone(), sum);
    }
    archive::write(&output, &manifest, &entries)?;
    db.close().await.map_err(text)?;
    let rows: u64 = manifest.tables.values().sum();
    println!("{}: {} tables, {rows} rows, {} files", output.display(), manifest.tables.len(), entries.len() - manifest.tables.len());
    Ok(())
}

/// Where attachments are kept when they are kept in the data folder.
fn files(config: &Config) -> PathBuf {
    config.data_dir.join("files")
}

/// The files below a folder, with their paths in the archive.
fn collect(folder: &Path, prefix: &str, entries: &mut Vec<(String, PathBuf)>) -> Result<(), String> {
    let Ok(found) = std::fs::read_dir(folder) else { return Ok(()) };
    let mut paths = found.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().map_err(text)?;
    paths.sort();
    for path in paths {
        let name = format!("{prefix}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            collect(&path, &name, entries)?;
        } else {
            entries.push((name, path));
        }
    }
    Ok(())
}

/// Fills an empty database from a backup, then checks it.
pub async fn restore(config: &Config, input: &Path) -> Result<(), String> {
    let manifest = archive::verify(input)?;
    let db = server::connect(config).await?;
    let restored = fill(config, &db, input, &manifest).await;
    let verdict = match restored {
        Ok(()) => check::verify(&db).await,
        Err(error) => Err(error),
    };
    db.close().await.map_err(text)?;
    println!("restored {} rows; {}", manifest.tables.values().sum::<u64>(), verdict?);
    Ok(())
}

async fn fill(config: &Config, db: &Db, input: &Path, manifest: &Manifest) -> Result<(), String> {
    let restore = Restore::open(db, &manifest.steps).await.map_err(text)?;
    let staging = tempfile::tempdir().map_err(text)?;
    archive::each(input, |name, entry| {
        if let Some(path) = place(config, staging.path(), name)? {
            keep(&path, entry)?;
        }
        Ok(())
    })?;
    for (table, rows) in &manifest.tables {
        let file = File::open(staging.path().join(format!("{table}.jsonl"))).map_err(|error| format!("{table}: {error}"))?;
        let loaded = restore.load(table, &mut BufReader::new(file)).await.map_err(|error| format!("{table}: {error}"))?;
        if loaded != *rows {
            return Err(format!("{table}: {loaded} rows instead of {rows}"));
        }
    }
    restore.finish(db).await.map_err(text)
}

/// Where an entry goes: tables to the staging folder, files to their place. A path that leads elsewhere is refused.
fn place(config: &Config, staging: &Path, name: &str) -> Result<Option<PathBuf>, String> {
    let (base, rest) = match name.split_once('/') {
        Some(("tables", rest)) => (staging.to_owned(), rest),
        Some(("files", rest)) => (files(config), rest),
        _ => return Ok(None),
    };
    let plain = Path::new(rest).components().all(|part| matches!(part, std::path::Component::Normal(_)));
    if plain { Ok(Some(base.join(rest))) } else { Err(format!("{name} leads out of the backup")) }
}

fn keep(path: &Path, entry: &mut dyn Read) -> Result<(), String> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(text)?;
    }
    let mut file = File::create(path).map_err(|error| format!("{}: {error}", path.display()))?;
    std::io::copy(entry, &mut file).map_err(text)?;
    file.sync_all().map_err(text)
}
