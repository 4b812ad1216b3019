#!/usr/bin/env bash
# Regenerates openapi/openapi.json from the code, and the web client's types from that.
. "$(dirname "$0")/lib.sh"
need_rust
cargo build --workspace --bin guanxi --quiet
"$BIN" openapi > "$CARGO_TARGET_DIR/openapi.json"
mkdir -p openapi
mv "$CARGO_TARGET_DIR/openapi.json" openapi/openapi.json
web_modules
(cd web && npm run --silent api)
