//! The file that a backup is: a tar of `manifest.json`, then `tables/NAME.jsonl`, then `files/…`, each with its checksum in the manifest.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufReader, BufWriter, Read, Write as _},
    path::{Path, PathBuf},
};

const MANIFEST: &str = "manifest.json";
/// Raised when an older program could no longer read the file.
pub const FORMAT: u32 = 1;

/// What is in the file.
#[derive(Serialize, Deserialize)]
pub struct Manifest {
    pub format: u32,
    /// The program that made it.
    pub version: String,
    pub made_at: DateTime<Utc>,
    /// The steps of the schema that the tables are in.
    pub steps: Vec<String>,
    pub tables: BTreeMap<String, u64>,
    /// The checksum of every other entry, by its path.
    pub checksums: BTreeMap<String, String>,
}

/// Reads to the end; SHA-256 in hexadecimal.
pub fn checksum(input: &mut (impl Read + ?Sized)) -> Result<String, String> {
    let mut digest = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let count = input.read(&mut buffer).map_err(text)?;
        let Some(part) = buffer.get(..count).filter(|part| !part.is_empty()) else { break };
        digest.update(part);
    }
    Ok(hex::encode(digest.finalize()))
}

pub fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Writes the archive beside its place and moves it there when it is whole. `entries` are paths in the archive and on disk.
pub fn write(output: &Path, manifest: &Manifest, entries: &[(String, PathBuf)]) -> Result<(), String> {
    let named = |error: std::io::Error| format!("{}: {error}", output.display());
    let mut part = output.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    let mut tar = tar::Builder::new(BufWriter::new(private(&part).map_err(named)?));
    let json = serde_json::to_vec_pretty(manifest).map_err(text)?;
    let mut header = tar::Header::new_gnu();
    header.set_size(json.len() as u64);
    header.set_mode(0o600);
    header.set_mtime(u64::try_from(manifest.made_at.timestamp()).unwrap_or_default());
    tar.append_data(&mut header, MANIFEST, json.as_slice()).map_err(named)?;
    for (name, path) in entries {
        tar.append_path_with_name(path, name).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let mut file = tar.into_inner().map_err(named)?;
    file.flush().map_err(named)?;
    file.get_ref().sync_all().map_err(named)?;
    std::fs::rename(&part, output).map_err(named)
}

/// A backup holds everybody's data: its owner alone may read it.
fn private(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    File::options().write(true).create(true).truncate(true).mode(0o600).open(path)
}

/// Opens an archive and compares every entry with its checksum, before anything is touched.
pub fn verify(path: &Path) -> Result<Manifest, String> {
    let mut manifest: Option<Manifest> = None;
    let mut seen = BTreeMap::new();
    each(path, |name, entry| {
        let Some(manifest) = &manifest else {
            if name != MANIFEST {
                return Err("this is no backup of Guanxi: it does not begin with a manifest".into());
            }
            let found: Manifest = serde_json::from_reader(entry).map_err(text)?;
            if found.format > FORMAT {
                return Err(format!("the backup was made by a newer version, {}", found.version));
            }
            manifest = Some(found);
            return Ok(());
        };
        let sum = checksum(entry)?;
        if manifest.checksums.get(name) != Some(&sum) {
            return Err(format!("{name} is damaged"));
        }
        seen.insert(name.to_owned(), sum);
        Ok(())
    })?;
    let manifest = manifest.ok_or("this is no backup of Guanxi: it is empty")?;
    match manifest.checksums.keys().find(|name| !seen.contains_key(*name)) {
        Some(missing) => Err(format!("{missing} is missing: the backup is cut off")),
        None => Ok(manifest),
    }
}

/// Goes through the entries in order.
pub fn each(path: &Path, mut visit: impl FnMut(&str, &mut dyn Read) -> Result<(), String>) -> Result<(), String> {
    let named = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut tar = tar::Archive::new(BufReader::new(File::open(path).map_err(named)?));
    for entry in tar.entries().map_err(named)? {
        let mut entry = entry.map_err(named)?;
        let name = entry.path().map_err(named)?.to_string_lossy().into_owned();
        visit(&name, &mut entry)?;
    }
    Ok(())
}
