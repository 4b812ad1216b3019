#!/usr/bin/env bash
# Everything, from nothing: sets up what is missing, then format, lints, structure, units, both databases, contract, failures, web, browser.
# Logs are in target/test-logs; the closing line is "N passed, N failed".
. "$(dirname "$0")/lib.sh"
if [ -z "${GUANXI_TEST_POSTGRES:-}" ]; then exec bash scripts/postgres.sh bash "$0" "$@"; fi # ends with PostgreSQL ended
. scripts/lanes.sh
export GUANXI_BIN="$BIN"

setup() {
  need_rust
  need jq
  need curl
  have chromium || apt_install chromium
  fc-list 2>/dev/null | grep -q 'Noto Sans CJK' || apt_install fontconfig fonts-noto-cjk
  web_modules
  bash scripts/schemathesis.sh --version
  bash scripts/fire.sh --version
}

on() { GUANXI_TEST_DB="$1" run_tests "${@:2}"; }
browser() { [ -f tests/browser/run.sh ] || die "tests/browser is missing"; bash tests/browser/run.sh; }

vital setup setup
vital web-build web_dist
vital build test_binaries
lane format cargo fmt --all --check
lane clippy cargo clippy --workspace --all-targets --quiet -- -D warnings
lane web-check npm --prefix web run check
lane web-unit npm --prefix web run test
lane domain run_tests crates/domain guanxi_domain
lane program run_tests crates/api guanxi_api
for database in sqlite postgres; do
  lane "persistence-$database" on "$database" crates/persistence guanxi_persistence
done
for arrangement in sqlite postgres nodes; do
  lane "loop-$arrangement" bash scripts/walk.sh "$arrangement"
done
for database in sqlite postgres; do
  lane "api-$database" on "$database" tests/api api
done
lane schemathesis bash scripts/schemathesis.sh
lane fire bash scripts/fire.sh --short
lane browser browser
report
