//! The law of the house: the grid of modules, who may depend on what, how long a file may be, what may not be called what.

use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The committed contract.
pub fn contract() -> Value {
    serde_json::from_str(&std::fs::read_to_string(root().join("openapi/openapi.json")).unwrap()).unwrap()
}

/// Every file below a folder with one of these endings; build products and packages are left out.
pub fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && !["node_modules", "dist", "target", "playwright-report", "test-results"].contains(&name.as_str()) {
                open.push(path);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no file with {endings:?} in {folder}");
    found
}

fn rust_files() -> Vec<PathBuf> {
    ["crates", "migrations", "tests"].iter().flat_map(|folder| files(folder, &[".rs"])).collect()
}

pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// The modules are the contract's tags.
fn modules() -> BTreeSet<String> {
    contract()["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|path| path.as_object().unwrap().values())
        .flat_map(|operation| operation["tags"].as_array().into_iter().flatten())
        .map(|tag| tag.as_str().unwrap().to_owned())
        .collect()
}

/// The names in a folder: of its files with this ending, or of its folders.
fn names(folder: &str, ending: Option<&str>) -> BTreeSet<String> {
    std::fs::read_dir(root().join(folder))
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() == ending.is_none())
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.to_owned();
            ending.map_or(Some(name.clone()), |ending| name.strip_suffix(ending).map(str::to_owned))
        })
        .collect()
}

#[test]
fn the_grid_has_every_module_in_every_layer() {
    let modules = modules();
    assert!(modules.len() >= 8, "the contract has hardly any tag: {modules:?}");
    let mut wrong = Vec::new();
    for (folder, ending) in [
        ("crates/domain/src", Some(".rs")),
        ("crates/persistence/src", Some(".rs")),
        ("crates/api/src", Some(".rs")),
        ("web/src/features", None),
    ] {
        let there = names(folder, ending);
        // The platform's rules are the domain's own kernel: events, scope, access.
        let there: BTreeSet<_> = there.into_iter().chain((folder == "crates/domain/src").then(|| "platform".to_owned())).collect();
        wrong.extend(modules.difference(&there).map(|module| format!("{folder} lacks {module}")));
    }
    for module in names("web/src/features", None).difference(&modules) {
        wrong.push(format!("web/src/features/{module} is no module"));
    }
    let kernel = ["lib", "main", "cli", "config", "server", "http", "openapi", "messages", "mail", "health", "demo", "jobs"];
    for module in names("crates/api/src", Some(".rs")).difference(&modules) {
        if !kernel.contains(&module.as_str()) {
            wrong.push(format!("crates/api/src/{module}.rs is neither a module nor of the kernel"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Cargo reads every member of the workspace, whichever it builds: one that the image lacks is an image that cannot be made.
#[test]
fn the_image_has_every_member_of_the_workspace() {
    let read = |path: &str| std::fs::read_to_string(root().join(path)).unwrap();
    let (workspace, image) = (read("Cargo.toml"), read("Dockerfile"));
    let members = workspace.lines().find_map(|line| line.strip_prefix("members = [")).unwrap().trim_end_matches(']');
    let copied: Vec<_> = image.lines().filter_map(|line| line.strip_prefix("COPY ")?.split(' ').next()).collect();
    let lacking: Vec<_> = members
        .split(',')
        .map(|member| member.trim().trim_matches('"'))
        .filter(|member| !copied.iter().any(|folder| member == folder || member.starts_with(&format!("{folder}/"))))
        .collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

/// The crates that a package is built from, by name; only its own when not `deep`.
fn dependencies(package: &str, deep: bool) -> BTreeSet<String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args([
        "tree",
        "--locked",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--format",
        "{lib}",
        "--package",
        package,
    ]);
    if !deep {
        command.args(["--depth", "1"]);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names: BTreeSet<_> = String::from_utf8(output.stdout).unwrap().lines().map(|line| line.trim().to_owned()).collect();
    assert!(names.len() > 3, "{package}: {names:?}");
    names
}

#[test]
fn each_crate_keeps_to_its_layer() {
    let mut wrong = Vec::new();
    for (package, deep, forbidden) in [
        ("guanxi-domain", true, &["tokio", "sea_orm", "sqlx", "actix_web", "reqwest", "hyper", "mio", "async_std", "object_store"][..]),
        ("guanxi-persistence", true, &["actix_web", "actix_http", "utoipa_actix_web", "guanxi_api"][..]),
        ("guanxi-api", false, &["sea_orm", "sqlx", "sea_query", "guanxi_migrations", "sea_orm_migration"][..]),
    ] {
        let there = dependencies(package, deep);
        wrong.extend(forbidden.iter().filter(|name| there.contains(**name)).map(|name| format!("{package} depends on {name}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_too_long() {
    let generated = ["schema.d.ts", ".gen.ts"];
    let web = files("web/src", &[".ts", ".tsx", ".css"]).into_iter().filter(|path| !generated.iter().any(|end| shown(path).ends_with(end)));
    let limits = rust_files().into_iter().map(|path| (path, 300)).chain(web.map(|path| (path, 400)));
    let long: Vec<_> = limits
        .filter_map(|(path, limit)| {
            let lines = std::fs::read_to_string(&path).unwrap().lines().count();
            (lines > limit).then(|| format!("{}: {lines} lines, {limit} allowed", shown(&path)))
        })
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_has_a_name_that_says_nothing() {
    let mut wrong = Vec::new();
    for path in rust_files() {
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if ["mod", "utils", "util", "helpers", "helper", "common", "misc"].contains(&stem.as_str()) {
            wrong.push(shown(&path));
        }
        for (number, line) in std::fs::read_to_string(&path).unwrap().lines().enumerate() {
            if let Some(name) = defined(line)
                && ["Manager", "Helper", "Helpers", "Util", "Utils", "Info", "Data"].iter().any(|end| name.ends_with(end))
            {
                wrong.push(format!("{}:{}: {name}", shown(&path), number + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The name of the type that a line defines.
fn defined(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix("pub(crate) ").or_else(|| line.strip_prefix("pub ")).unwrap_or(line);
    let rest = ["struct ", "enum ", "trait ", "type "].iter().find_map(|word| line.strip_prefix(word))?;
    rest.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next()
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("unimplemented", "!("), concat!("todo", "!(")];
    let mut wrong = Vec::new();
    for path in rust_files().into_iter().chain(files("web/src", &[".ts", ".tsx"])) {
        for (number, line) in std::fs::read_to_string(&path).unwrap().lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                wrong.push(format!("{}:{}: {}", shown(&path), number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_rust_file_of_the_program_says_what_it_is_for() {
    let wrong: Vec<_> = ["crates", "migrations"]
        .iter()
        .flat_map(|folder| files(folder, &[".rs"]))
        .filter(|path| !std::fs::read_to_string(path).unwrap().starts_with("//!"))
        .map(|path| shown(&path))
        .collect();
    assert!(wrong.is_empty(), "no opening paragraph:\n{}", wrong.join("\n"));
}
