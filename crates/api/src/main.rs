//! The program `guanxi`: see `guanxi --help`.

use std::process::ExitCode;

/// It gives memory back that is used no more, and is quicker than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    frugal();
    guanxi_api::cli::run()
}

/// The allocator takes memory when it is needed and gives it back at once, rather than holding on to what one login took: 60 MB less. It
/// reads that before the first line of a program, so one that was not told begins anew, as the same process.
fn frugal() {
    const SETTINGS: [(&str, &str); 3] =
        [("MIMALLOC_ARENA_EAGER_COMMIT", "0"), ("MIMALLOC_PURGE_DELAY", "1"), ("MIMALLOC_ARENA_PURGE_MULT", "1")];
    #[cfg(unix)]
    if SETTINGS.iter().all(|(name, _)| std::env::var_os(name).is_none())
        && let Ok(program) = std::env::current_exe()
    {
        use std::os::unix::process::CommandExt as _;
        let mut words = std::env::args_os();
        let mut again = std::process::Command::new(program);
        words.next().map(|name| again.arg0(name));
        // It comes back only when it fails; then all is as it was.
        let _ = again.args(words).envs(SETTINGS).exec();
    }
}
