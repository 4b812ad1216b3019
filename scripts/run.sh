#!/usr/bin/env bash
# Starts the demo company at http://localhost:8080. The first time it sets up what is missing and builds; later it starts at once.
. "$(dirname "$0")/lib.sh"
say "Guanxi: the demo company"
need_rust
web_dist
[ -x "$BIN" ] || say "building the program: some minutes, once"
cargo build --workspace --bins --quiet

export GUANXI_DATA_DIR="${GUANXI_DATA_DIR:-data}" GUANXI_LISTEN="${GUANXI_LISTEN:-127.0.0.1:8080}" GUANXI_LOG="${GUANXI_LOG:-warn}"
export GUANXI_DEMO_GATEWAY=true
logins="$GUANXI_DATA_DIR/demo-logins.txt"
mkdir -p "$GUANXI_DATA_DIR"
# What an interrupted filling has left is begun anew.
if [ -f "$logins.part" ]; then rm -rf "$GUANXI_DATA_DIR"/guanxi.db* "$GUANXI_DATA_DIR/files" "$logins.part"; fi
"$BIN" migrate up
if [ ! -f "$logins" ]; then
  say "filling the demo company, once"
  "$BIN" demo | tee "$logins.part"
  mv "$logins.part" "$logins"
else
  tr '\r' '\n' < "$logins" | grep -v '%$'
fi
say "open http://localhost:${GUANXI_LISTEN##*:}   (Ctrl-C ends it)"
exec "$BIN" serve
