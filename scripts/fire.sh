#!/usr/bin/env bash
# Failures on purpose: tests/fire against the release build; with --short a few minutes of it against the debug build. LANE… chooses.
. "$(dirname "$0")/lib.sh"
need_rust
need python3
need pg_config postgresql-common
[ -x "$(pg_config --bindir)/initdb" ] || apt_install postgresql
venv="$CARGO_TARGET_DIR/fire-venv"
if ! cmp -s tests/fire/requirements.txt "$venv/requirements.txt"; then
  python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
  say "installing what tests/fire needs"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r tests/fire/requirements.txt
  cp tests/fire/requirements.txt "$venv/requirements.txt"
fi
if [ "${1:-}" = --version ]; then exit; fi
if [ "${1:-}" != --short ]; then
  web_dist
  say "building the release: some minutes"
  cargo build --release --workspace --bins --quiet
  BIN="$CARGO_TARGET_DIR/release/guanxi"
  say "building the program with its failpoints: some minutes"
  # What is built is shared with the debug build; only the program itself lies apart, so that nobody takes it for the other.
  CARGO_BUILD_BUILD_DIR="$CARGO_TARGET_DIR" CARGO_TARGET_DIR="$CARGO_TARGET_DIR/failpoints" \
    cargo build --workspace --bin guanxi --features failpoints --quiet
  export GUANXI_POINTS_BIN="$CARGO_TARGET_DIR/failpoints/debug/guanxi"
  bash scripts/fuzz.sh --build
  say "building the tests for the calendar: some minutes"
  test_binaries
  need faketime
fi
[ -x "$BIN" ] || cargo build --workspace --bins --quiet
GUANXI_BIN="$BIN" exec "$venv/bin/python" tests/fire "$@"
