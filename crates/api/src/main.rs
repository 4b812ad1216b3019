//! The program `guanxi`: see `guanxi --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    guanxi_api::cli::run()
}
