//! One process of the real program, killed by its own id when the test is over.

use super::database::Database;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// The program under test: `GUANXI_BIN`, or the one built beside the tests.
pub fn program() -> PathBuf {
    let built = || std::env::current_exe().unwrap().ancestors().nth(2).unwrap().join("guanxi");
    let path = std::env::var_os("GUANXI_BIN").map_or_else(built, PathBuf::from);
    assert!(path.exists(), "{} is missing: cargo build --workspace", path.display());
    path
}

/// The program with a clean environment, set to this database.
pub fn command(database: &Database) -> Command {
    let mut command = Command::new(program());
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GUANXI_")) {
        command.env_remove(name);
    }
    command
        .env("GUANXI_DATABASE_URL", &database.url)
        .env("GUANXI_DATA_DIR", &database.files)
        .env("GUANXI_LISTEN", "127.0.0.1:0")
        .env("GUANXI_JWT_SECRET", "for-tests-only-for-tests-only-for-tests-only")
        .env("GUANXI_PASSWORD_COST", "cheap")
        .env("GUANXI_LOGIN_RATE", "100000")
        .env("GUANXI_PUBLIC_RATE", "100000")
        .env("GUANXI_DEMO_GATEWAY", "true")
        // However busy the machine is that runs the tests: who is to be refused says so himself.
        .env("GUANXI_MAX_WAIT_MS", "60000")
        .stdin(Stdio::null());
    command
}

/// Runs a command of the program to its end.
pub fn cli(database: &Database, arguments: &[&str]) -> Output {
    command(database).args(arguments).output().unwrap()
}

/// Runs a command that must succeed; what it printed.
pub fn cli_ok(database: &Database, arguments: &[&str]) -> String {
    let output = cli(database, arguments);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "guanxi {arguments:?}: {}\n{out}{err}", output.status);
    out.into_owned()
}

pub struct Server {
    child: Child,
    pub url: String,
    /// What the program had printed when it began to listen.
    pub printed: String,
}

impl Server {
    /// Starts `guanxi serve` and waits until it says where it listens.
    pub fn start(database: &Database, settings: &[(&str, &str)]) -> Self {
        let mut child =
            command(database).arg("serve").envs(settings.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stderr = child.stderr.take().unwrap();
        let log = std::thread::spawn(move || {
            let mut text = String::new();
            let _ = BufReader::new(stderr).read_to_string(&mut text);
            text
        });
        let (found, address) = mpsc::channel();
        let stdout = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            let mut printed = String::new();
            for line in stdout.lines().map_while(Result::ok) {
                if let Some(url) = address_in(&line).filter(|_| line.starts_with("listening")) {
                    let _ = found.send((url, std::mem::take(&mut printed)));
                }
                printed.push_str(&line);
                printed.push('\n');
            }
        });
        let Ok((url, printed)) = address.recv_timeout(Duration::from_mins(1)) else {
            let _ = child.kill();
            let _ = child.wait();
            panic!("the server did not start: {}", log.join().unwrap());
        };
        Self { child, url, printed }
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// Asks the process to end, as an operator does, and waits for it.
    pub fn terminate(mut self) -> ExitStatus {
        let signalled = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(signalled.success());
        self.child.wait().unwrap()
    }
}

/// The address that a line of the program's output names.
fn address_in(line: &str) -> Option<String> {
    let start = line.find("http://127.0.0.1:")?;
    let rest = &line[start..];
    let digits = rest["http://127.0.0.1:".len()..].chars().take_while(char::is_ascii_digit).count();
    (digits > 0).then(|| rest[.."http://127.0.0.1:".len() + digits].to_owned())
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
