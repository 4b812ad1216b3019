#!/usr/bin/env bash
# What to run before every commit: format, lints, structure and unit tests.
. "$(dirname "$0")/lib.sh"
. scripts/lanes.sh
need_rust
web_modules

lane format cargo fmt --all --check
lane clippy cargo clippy --workspace --all-targets --quiet -- -D warnings
vital build test_binaries
lane domain run_tests crates/domain guanxi_domain
lane program run_tests crates/api guanxi_api
lane law run_tests tests/api api law::
lane web-check npm --prefix web run check
lane web-unit npm --prefix web run test
report
