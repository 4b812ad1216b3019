#!/usr/bin/env bash
# Formats everything.
. "$(dirname "$0")/lib.sh"
need_rust
cargo fmt --all
web_modules
(cd web && npm run --silent format)
