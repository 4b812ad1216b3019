//! The program `guanxi`: see `guanxi --help`.

use std::process::ExitCode;

/// It gives memory back that is used no more, and is quicker than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    guanxi_api::cli::run()
}
