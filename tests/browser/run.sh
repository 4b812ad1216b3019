#!/usr/bin/env bash
# The browser tests: the real server with the demo company on a temporary SQLite database, Debian's Chromium.
# Needs GUANXI_BIN and a built web client; screenshots are kept in target/screenshots.
set -euo pipefail
cd "$(dirname "$0")"
[ -x node_modules/.bin/playwright ] || npm ci --silent
exec npx playwright test "$@"
