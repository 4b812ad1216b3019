#!/usr/bin/env bash
# What to run before every commit: format, lints, structure and unit tests.
. "$(dirname "$0")/lib.sh"
. scripts/lanes.sh
need_rust
web_modules

lane format cargo fmt --all --check
lane clippy cargo clippy --workspace --all-targets --quiet -- -D warnings
lane unit cargo test --workspace --exclude guanxi-tests --exclude guanxi-persistence --quiet
lane law cargo test --workspace --quiet --test api law::
lane web-check npm --prefix web run check
lane web-unit npm --prefix web run test
report
